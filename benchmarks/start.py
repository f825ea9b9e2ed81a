"""How long the window takes to show its first rows, measured against an empty window of the same toolkit.

python benchmarks/start.py [repetitions]

Every measurement is a process of its own, from its start, the kinds in turn. Five moments are told: an
empty window painted; ours painted with rows of the register in it (the window was opened and closed
before); the same at the very first start after a set-up; ours standing whole, with its lists and menus; and
ours where no likeness of the window could be kept.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPETITIONS = 9

EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, leave)

def leave():
    import os
    print("painted", flush=True)
    os._exit(0)

app = QApplication([])
window = Window()
window.resize(1360, 800)
window.show()
app.exec()
"""

OURS = """
import gc
gc.disable()
import os
import sys
import time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import opening as start

app = QApplication([])
folder = Path(sys.argv[1])
opening = start.opened(app, folder, time.strftime("%Y-%m-%d"))
assert opening.rows

def painted():
    print("painted", flush=True)
    os._exit(0)

def furnish():
    from ui import app as program
    from ui.settings import Settings
    window = program.build(app, Settings(folder / "settings.ini"), folder, around=opening)
    opening.receive(window)
    watch(window.panes.register.table)

def watch(table):
    def watched(event):
        type(table).paintEvent(table, event)
        if table.model().rowCount():
            QTimer.singleShot(0, painted)
    table.paintEvent = watched

opening.then(furnish if sys.argv[2] == "whole" else painted)
opening.show()
app.exec()
"""

UNPREPARED = """
import gc
gc.disable()
import os
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import app as program
from ui.settings import Settings

app = QApplication([])
folder = Path(sys.argv[1])
window = program.build(app, Settings(folder / "settings.ini"), folder)
table = window.panes.register.table

def painted():
    if sys.argv[2] == "close":
        window.close()
    print("painted", flush=True)
    os._exit(0)

def watched(event):
    type(table).paintEvent(table, event)
    if table.model().rowCount():
        QTimer.singleShot(600 if sys.argv[2] == "close" else 0, painted)
table.paintEvent = watched
window.show()
app.exec()
"""

#: The offscreen platform's own screen is smaller than the window.
SCREEN = {
    "name": "desk",
    "x": 0,
    "y": 0,
    "width": 1920,
    "height": 1080,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}


def seconds(program: str, folder: Path, kind: str = "") -> float:
    """From the start of a process until it says that it has painted."""
    platform = f"offscreen:configfile={folder / 'screen.json'}"
    environment = {**os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-c", program, str(folder), kind]
    began = time.perf_counter()
    run = subprocess.run(  # noqa: PLW1510 - checked below, with its output
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    took = time.perf_counter() - began
    assert run.stdout.strip() == b"painted", run.stdout
    return took


def made_register(folder: Path) -> None:
    """A register and a screen; the likeness a set-up makes, in `new`, and the one a closed window leaves behind."""
    sys.path.insert(0, str(ROOT))
    from wipo_approvals.office.sample import write_sample  # noqa: PLC0415 - the path is known only now

    write_sample(folder / "sample.wipa", today=date.today)
    for place in (folder, folder / "new"):
        place.mkdir(exist_ok=True)
        (place / "screen.json").write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    seconds(UNPREPARED, folder, "close")
    prepare = f"import first_start, pathlib as p; first_start.prepare(p.Path({str(folder / 'new')!r}), p.Path({str(folder)!r}))"
    subprocess.run([sys.executable, "-c", prepare], cwd=ROOT / "scripts", check=True)


def main() -> None:
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else REPETITIONS
    kinds = {
        "empty window": (EMPTY, "", "."),
        "our window with its first rows": (OURS, "rows", "."),
        "our window with its first rows, first start ever": (OURS, "rows", "new"),
        "our window, whole": (OURS, "whole", "."),
        "our window, no likeness kept": (UNPREPARED, "", "."),
    }
    took: dict[str, list[float]] = {name: [] for name in kinds}
    with tempfile.TemporaryDirectory() as scratch:
        made_register(Path(scratch))
        for _ in range(repetitions + 1):
            for name, (program, kind, place) in kinds.items():
                took[name].append(seconds(program, Path(scratch) / place, kind))
    medians = [statistics.median(times[1:]) for times in took.values()]  # the first fills the disk's cache
    for name, median in zip(kinds, medians, strict=True):
        print(f"{name}: {median * 1000:.0f} ms")
    base = medians[0]
    for name, median in zip(
        ("start", "first start ever", "whole window", "no likeness"), medians[1:], strict=True
    ):
        print(f"{name} ratio: {median / base:.2f}")


if __name__ == "__main__":
    main()
