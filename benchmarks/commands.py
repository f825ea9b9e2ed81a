"""The command line as whole processes, against `python -c "import sqlmodel"`, in one run.

Prints the median of each and the ratio; `import` is the client's paper where it lies beside the
checkout, else the longest text of the sample.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CLIENT = ROOT.parent / "shared" / "data" / "wo-cc-74-1.zh.txt"
PAPER = CLIENT if CLIENT.exists() else ROOT / "resources" / "sample" / "IRENA-2017.en.txt"
ROUNDS = 7


def seconds(command: list[str]) -> float:
    """How long a whole process takes."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - start


def main() -> None:
    """Measure in turn, round by round, so that a slower minute weighs on all alike."""
    with tempfile.TemporaryDirectory() as folder:
        register = str(Path(folder) / "sample.wipa")
        program = [sys.executable, str(ROOT / "main.py")]
        seconds([*program, "sample", register])
        commands: dict[str, list[str]] = {
            "import sqlmodel": [sys.executable, "-c", "import sqlmodel"],
            "list": [*program, "list", "--register", register],
            "show": [*program, "show", "ECO-2017", "--register", register],
            "import --dry-run": [*program, "import", str(PAPER), "--dry-run"],
        }
        times: dict[str, list[float]] = {name: [] for name in (*commands, "record")}
        for number in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(seconds(command))
            day = f"2019-01-{number + 1:02d}"
            step = ["record", "ECO-2017", "counterpart_approved", "party=ECO", "organ=Council", "--on", day]
            times["record"].append(seconds([*program, *step, "--register", register]))
    base = statistics.median(times["import sqlmodel"])
    for name, measured in times.items():
        middle = statistics.median(measured)
        print(f"{name} ratio: {middle / base:.2f}  ({middle:.2f} s; import sqlmodel {base:.2f} s)")


if __name__ == "__main__":
    main()
