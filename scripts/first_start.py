"""Makes the very first start as quick as the later ones: the sample register, and a likeness of the window over it.

The last step of a set-up. Without Qt's libraries, or where a start has left its own traces, it does
nothing: the first start then takes the ordinary road.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
#: A screen larger than the window, so that the window gets the size it asks for.
SCREEN: Final = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}
PATIENCE: Final = 10.0  # seconds
DRESSING: Final = 0.6  # seconds until what a start leaves for later is done


def main() -> int:
    try:
        from ui.likeness import config_folder  # noqa: PLC0415 - where Qt cannot be loaded there is nothing to do
    except ImportError:
        return 0
    folder = config_folder()
    if not (folder / "opening.likeness").exists() and not (folder / "settings.ini").exists():
        prepare(folder)
    return 0


def prepare(folder: Path, data: Path | None = None) -> None:
    """Open the window where nobody sees it, over the sample, and keep its likeness in `folder`.

    `data` is where the sample register lies, the user's own folder unless another is named.
    """
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # the unseen platform tells what it cannot do
    with tempfile.TemporaryDirectory() as scratch:
        screen = Path(scratch) / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN | {"logicalBaseDpi": 96}]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        if _photographed(Path(scratch), data):
            _hand_over(Path(scratch), folder)


def _photographed(scratch: Path, data: Path | None) -> bool:
    """Whether the window was seen with rows in it, and left a likeness in `scratch`."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is set first

    from ui.app import build, data_folder  # noqa: PLC0415 - as above
    from ui.settings import Settings  # noqa: PLC0415 - as above

    app = QApplication(sys.argv[:1])
    window = build(app, Settings(scratch / "settings.ini"), data or data_folder())
    window.show()
    seen = _waited(app, lambda: window.panes.register.known)
    dressed = time.monotonic() + DRESSING
    _waited(app, lambda: time.monotonic() > dressed)
    window.close()
    app.processEvents()
    return seen


def _waited(app: QApplication, done: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE
    while not done() and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.005)
    return done()


def _hand_over(scratch: Path, folder: Path) -> None:
    """Put the likeness where the first start looks for it; where the window stands is for the system to say."""
    from ui import likeness  # noqa: PLC0415 - as above

    kept = likeness.read(scratch)
    if kept is not None:
        kept.facts["geometry"] = b""
        folder.mkdir(parents=True, exist_ok=True)
        kept.write(folder)


if __name__ == "__main__":
    sys.exit(main())
