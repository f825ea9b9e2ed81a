"""Makes the pictures of the README and the manual from the real program over the sample register.

`make screenshots` writes docs/pictures/*.png; with a folder as argument it writes there, and every
language, scheme and size besides, to be looked at.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 - the platform is set first
from PySide6.QtWidgets import QApplication  # noqa: E402 - as above

from ui import settings as kept  # noqa: E402 - as above
from ui.app import build  # noqa: E402 - as above
from ui.settings import Settings  # noqa: E402 - as above
from ui.tools import Wish  # noqa: E402 - as above
from ui.window import MainWindow  # noqa: E402 - as above
from wipo_approvals.office.sample import write_sample  # noqa: E402 - as above

PICTURES = ROOT / "docs" / "pictures"
PAPER = ROOT / "resources" / "sample" / "IRENA-2017.en.txt"
#: How long, in milliseconds, the window is left to itself before its picture is taken.
PATIENCE = 1200
TODAY = date(2026, 11, 22)


def today() -> date:
    """The day of the pictures: they must not change with the calendar."""
    return TODAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture: its name, the looks, and what the window shows."""

    name: str
    language: str = "en"
    scheme: str = "light"
    scale: int = 100
    view: str = "agreement"
    ref: str = "ECO-2017"
    size: tuple[int, int] = (1440, 900)


PUBLISHED = (
    Shot(name="window-en-light"),
    Shot(name="window-zh-light", language="zh", ref="IPA-CIS-2017"),
    Shot(name="window-ar-dark", language="ar", scheme="dark", ref="LAS-2017"),
    Shot(name="import-en-light", view="importing"),
    Shot(name="preview-en-light", view="preview", ref="IRENA-2017"),
    Shot(name="recording-en-light", view="recording", ref="ECOWAS-2017"),
    Shot(name="timeline-en-light", view="timeline"),
    Shot(name="board-en-light", view="board", ref="LAS-2017"),
    Shot(name="diary-en-light", view="diary", ref=""),
    Shot(name="guide-en-light", view="guide", ref="IPA-CIS-2017"),
    Shot(name="families-en-light", view="families", ref="IPA-CIS-2017"),
)
#: Languages whose pictures differ by their words only: one scheme is enough.
LATER = ("fr", "es", "ru")
LOOKED_AT = tuple(
    Shot(
        name=f"{view}-{language}-{scheme}-{scale}",
        language=language,
        scheme=scheme,
        scale=scale,
        view=view,
        ref=ref,
    )
    for view, ref in (
        ("agreement", "ECO-2017"),
        ("importing", ""),
        ("preview", "LAS-2017"),
        ("recording", "IRENA-2017"),
        ("people", ""),
        ("sessions", ""),
        ("batch", "ECO-2017"),
        ("timeline", "ECO-2017"),
        ("board", "ECO-2017"),
        ("diary", ""),
        ("guide", "IPA-CIS-2017"),
        ("families", "IPA-CIS-2017"),
    )
    for language in ("en", "zh", "ar", "fr", "es", "ru")
    for scheme, scale in (("light", 100), ("dark", 100), ("contrast", 100), ("light", 200))
    if language not in LATER or scheme == "light"
)


def pause(milliseconds: int) -> None:
    """Let the window and its worker go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wish_for(window: MainWindow, shot: Shot) -> None:
    """Bring the window to what the picture shows, and wait until it stands still."""
    if shot.ref:
        window.panes.register.pick(shot.ref)
        pause(PATIENCE)
    if shot.view == "importing":
        window.panes.fulfil(Wish(view="importing", paths=(PAPER,)))
    elif shot.view in {"people", "sessions", "batch", "timeline", "board", "diary", "guide", "families"}:
        window.show_page(shot.view)
    elif shot.view == "recording":
        window.record_step()
    elif shot.view == "preview":
        window.panes.fulfil(Wish(view="preview", ref=shot.ref))
    pause(PATIENCE)
    while window.tools.runner.is_busy:
        pause(PATIENCE // 10)


def take(shot: Shot, folder: Path, register: Path) -> None:
    """Start the whole program with these looks and take its picture."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(Path(place) / "settings.ini")
        settings.set(kept.LANGUAGE, shot.language)
        settings.set(kept.SCHEME, shot.scheme)
        settings.set(kept.SCALE, shot.scale / 100)
        settings.set(kept.LAST_REGISTER, str(register))
        window = build(app, settings, Path(place), today)
        window.resize(*shot.size)
        window.show()
        pause(PATIENCE)
        wish_for(window, shot)
        window.grab().save(str(folder / f"{shot.name}.png"))
        window.close()
        pause(100)


def main() -> None:
    """Take the published pictures, or all of them into a folder of the caller's; one process each."""
    every = {shot.name: shot for shot in (*PUBLISHED, *LOOKED_AT)}
    if sys.argv[1:2] == ["--one"]:
        take(every[sys.argv[2]], Path(sys.argv[3]), Path(sys.argv[4]))
        return
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        register = Path(place) / "sample.wipa"
        write_sample(register, today=today)
        for name in every if len(sys.argv) > 1 else [shot.name for shot in PUBLISHED]:
            copy = Path(place) / name / "sample.wipa"
            copy.parent.mkdir()
            copy.write_bytes(register.read_bytes())
            command = [sys.executable, __file__, "--one", name, str(folder), str(copy)]
            subprocess.run(command, check=True)
            print(folder / f"{name}.png")


if __name__ == "__main__":
    main()
