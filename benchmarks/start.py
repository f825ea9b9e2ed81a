"""How long the window takes to show its first list, measured against an empty window of the same toolkit.

python benchmarks/start.py [repetitions]

Every measurement is a process of its own, from its start to the first painted frame, the two kinds in turn.
"""

from __future__ import annotations

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
    print("painted", flush=True)
    os._exit(0)

def watched(event):
    type(table).paintEvent(table, event)
    if table.model().rowCount():
        QTimer.singleShot(0, painted)
table.paintEvent = watched
window.show()
app.exec()
"""


def seconds(program: str, *arguments: str) -> float:
    """From the start of a process until it says that it has painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-c", program, *arguments]
    began = time.perf_counter()
    run = subprocess.run(  # noqa: PLW1510 - checked below, with its output
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    took = time.perf_counter() - began
    assert run.stdout.strip() == b"painted", run.stdout
    return took


def made_register(folder: Path) -> None:
    sys.path.insert(0, str(ROOT))
    from wipo_approvals.office.sample import write_sample  # noqa: PLC0415 - the path is known only now

    write_sample(folder / "sample.wipa", today=date.today)


def main() -> None:
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else REPETITIONS
    empty: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory() as scratch:
        made_register(Path(scratch))
        for _ in range(repetitions + 1):
            empty.append(seconds(EMPTY))
            ours.append(seconds(OURS, scratch))
    base, own = statistics.median(empty[1:]), statistics.median(ours[1:])  # the first fills the disk's cache
    print(f"empty window: {base * 1000:.0f} ms")
    print(f"our window with its list: {own * 1000:.0f} ms")
    print(f"start ratio: {own / base:.2f}")


if __name__ == "__main__":
    main()
