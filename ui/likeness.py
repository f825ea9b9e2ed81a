"""What the window looked like when it was closed, without its rows: the next start shows it at once.

One file holds a line that says what to put where, and behind it the bare pixels of what is not of
one colour: a picture format would have to be decoded, and the first frame waits for it. No row of
the register is in it: the rows of the first frame are read from the register every time.
"""

from __future__ import annotations

import ast
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage

_NAME: Final = "opening.likeness"
_PIXELS: Final = QImage.Format.Format_ARGB32_Premultiplied


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
        pieces = self.pieces.convertToFormat(_PIXELS)
        line = ascii((pieces.width(), pieces.height(), pieces.bytesPerLine(), self.facts))
        beside = folder / f".part.{_NAME}"
        with suppress(OSError):
            beside.write_bytes(line.encode() + b"\n" + bytes(pieces.constBits()))
            beside.replace(folder / _NAME)


def read(folder: Path) -> Likeness | None:
    """What was kept, when something usable was."""
    try:
        line, _, pixels = (folder / _NAME).read_bytes().partition(b"\n")
        width, height, stride, facts = ast.literal_eval(line.decode())
    except (OSError, TypeError, ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    if not isinstance(facts, dict) or len(pixels) != height * stride or stride < width:
        return None
    return Likeness(QImage(pixels, width, height, stride, _PIXELS).copy(), facts)


def forget(folder: Path) -> None:
    """The window was left in no state to be shown again."""
    with suppress(OSError):
        (folder / _NAME).unlink(missing_ok=True)
