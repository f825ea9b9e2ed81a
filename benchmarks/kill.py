"""Kill a clerk's process at random moments while it records facts; count what was lost.

Usage: python benchmarks/kill.py [COUNT] (default 50). A child process records facts without pause and
says each one's identifier only after the register has acknowledged it; it is killed without warning
(SIGKILL), and every acknowledged fact must be found again in a register that verifies as whole.
Prints one line of figures; the exit status is 1 when anything was lost.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from wipo_approvals.domain.dates import PartialDate  # noqa: E402 - the path is set first
from wipo_approvals.office import Office  # noqa: E402 - as above
from wipo_approvals.sheets import Registration  # noqa: E402 - as above

TODAY = date(2026, 11, 22)
TERMS = {
    "title": "Memorandum of Understanding between WIPO and ECO",
    "parties": [{"code": "WIPO", "names": ["WIPO"]}, {"code": "ECO", "names": ["ECO"]}],
}


def today() -> date:
    return TODAY


def clerk(path: Path, seed: int) -> None:
    """Record for ever: settle, reopen, settle … each on its own day, saying each fact once it is kept."""
    with Office.open(path, today=today, actor=f"clerk-{seed}") as office:
        settled = office.agreements.sheet("ECO-2017").status.stage.value == "settled"
        for number in range(10_000):
            kind = "text_reopened" if settled else "text_settled"
            values = {"reason": f"{seed}.{number}"} if settled else {"evidence": f"{seed}.{number}"}
            override = "" if settled else "no text is needed here"
            changes = office.recording.record(
                "ECO-2017", kind, values, on=PartialDate(2017, 1 + number % 12), override=override
            )
            sys.stdout.write(f"{changes.facts[-1]}\n")
            sys.stdout.flush()
            settled = not settled


def one_kill(path: Path, seed: int, wait: random.Random) -> set[str]:
    """Start a clerk, kill it in the midst, and give the facts it had been told were kept."""
    child = subprocess.Popen(
        [sys.executable, __file__, "--clerk", str(path), str(seed)], stdout=subprocess.PIPE, text=True
    )
    if child.stdout is None:
        return set()
    first = child.stdout.readline()
    time.sleep(wait.uniform(0.0, 0.12))
    child.kill()
    rest = child.stdout.read().splitlines(keepends=True)
    child.wait()
    return {line.strip() for line in (first, *rest) if line.endswith("\n")}


def run(count: int) -> int:
    """Kill `count` times; answers how many acknowledged facts were lost, or -1 for a broken register."""
    wait = random.Random(20261122)  # noqa: S311 - repeatable moments, no secret
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.wipa"
        with Office.open(path, today=today, actor="benchmark") as office:
            office.recording.register([Registration(terms=TERMS, reference="ECO-2017")])
        acknowledged: set[str] = set()
        for seed in range(count):
            acknowledged |= one_kill(path, seed, wait)
        with Office.open(path, today=today, actor="benchmark") as office:
            kept = {fact.entry.id for fact in office.agreements.history("ECO-2017")}
            found = office.keeping.verify()
    lost = len(acknowledged - kept)
    whole = "whole" if found.sound else "BROKEN"
    print(f"kills: {count}  acknowledged: {len(acknowledged)}  lost: {lost}  register: {whole}")
    return lost if found.sound else -1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--clerk"]:
        clerk(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.exit(1 if run(int(sys.argv[1]) if len(sys.argv) > 1 else 50) else 0)
