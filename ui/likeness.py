"""What the window looked like when it was closed, without its rows: the next start shows it at once.

One picture holds what is not of one colour, in pieces, and in its text what to put where. No row
of the register is in it: the rows of the first frame are read from the register every time.
"""

from __future__ import annotations

import ast
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage

_TEXT: Final = "wipo"
_NAME: Final = "opening.png"


def config_folder() -> Path:
    """Where this clerk's settings lie; never beside the programme."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place) / "wipo-approvals"


class Likeness:
    """The pieces, and `facts`: sizes, colours, columns and words as ui.window.portrait notes them."""

    def __init__(self, pieces: QImage, facts: dict[str, Any]) -> None:
        self.pieces, self.facts = pieces, facts

    def fits(self, *, dark: bool) -> bool:
        """Whether the system is as light or dark as it was, where that matters."""
        before = self.facts.get("system_dark")
        return before is None or before == dark

    def write(self, folder: Path) -> None:
        """Keep it for the next start; where that cannot be, the next start is an ordinary one."""
        self.pieces.setText(_TEXT, ascii(self.facts))
        beside = folder / f".part.{_NAME}"
        with suppress(OSError):
            if self.pieces.save(str(beside)):
                beside.replace(folder / _NAME)


def read(folder: Path) -> Likeness | None:
    """What was kept, when something usable was."""
    file = folder / _NAME
    if not os.access(file, os.R_OK):  # QImage would tell of it on stderr
        return None
    pieces = QImage(str(file))
    try:
        facts = ast.literal_eval(pieces.text(_TEXT))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    return Likeness(pieces, facts) if isinstance(facts, dict) else None


def forget(folder: Path) -> None:
    """The window was left in no state to be shown again."""
    with suppress(OSError):
        (folder / _NAME).unlink(missing_ok=True)
