"""What the window looked like when it was closed, without its rows: the next start shows it at once.

One picture holds what is not of one colour, cut into tiles, and in its text what to put where. No row
of the register is in it: the rows of the first frame are read from the register every time.
"""

from __future__ import annotations

import ast
import os
from pathlib import Path
from typing import Any, Final

from platformdirs import user_config_path
from PySide6.QtGui import QImage

TILE: Final = 64  # pixels of the picture
ACROSS: Final = 16  # tiles beside each other in the picture
_TEXT: Final = "wipo"
_NAME: Final = "opening.png"


def config_folder() -> Path:
    """Where this clerk's settings lie; never beside the programme."""
    return user_config_path("wipo-approvals", appauthor=False)


class Likeness:
    """The tiles, and `facts`: sizes, colours, columns and words as ui.window.portrait notes them."""

    def __init__(self, tiles: QImage, facts: dict[str, Any]) -> None:
        self.tiles, self.facts = tiles, facts

    def write(self, folder: Path) -> None:
        """Keep it for the next start; where that cannot be, the next start is an ordinary one."""
        self.tiles.setText(_TEXT, ascii(self.facts))
        beside = folder / f".{_NAME}.part"
        if self.tiles.save(str(beside), "PNG"):
            beside.replace(folder / _NAME)


def read(folder: Path) -> Likeness | None:
    """What was kept, when something usable was."""
    file = folder / _NAME
    if not os.access(file, os.R_OK):  # QImage would tell of it on stderr
        return None
    tiles = QImage(str(file))
    try:
        facts = ast.literal_eval(tiles.text(_TEXT))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    return Likeness(tiles, facts) if isinstance(facts, dict) else None


def forget(folder: Path) -> None:
    """The window was left in no state to be shown again."""
    (folder / _NAME).unlink(missing_ok=True)
