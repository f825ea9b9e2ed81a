"""The start in two beats: at once the window with its first rows, then, in the same window, the programme.

This module and what it imports is all that is loaded before the first frame. Qt's own name-space `Qt` is
left out: its enumerations alone would take a fifth of the time, so alignments are numbers here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from unicodedata import bidirectional

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ui import likeness
from ui.likeness import Likeness, config_folder
from wipo_approvals.office.glance import first_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Only the type checker needs the mark; loading it would take time."""
        return method


FONTS: Final = Path(__file__).resolve().parent.parent / "resources" / "fonts"
LEFT, RIGHT, MIDDLE, TO_THE_LEFT = 0x11, 0x12, 0x80, 0x40000  # Qt.AlignmentFlag, Qt.TextFlag
TO_THE_RIGHT: Final = 0x20000
EDGE: Final = 8  # Space.S
DARK: Final = 128  # below it a ground is dark

Lines = tuple[str, str]


def run(without_screen: Callable[[], int], today: str) -> int:
    """Open the window and stay until it is closed; where there is no screen, do that job instead."""
    if not has_screen():
        return without_screen()
    app = QApplication(sys.argv[:1])
    if app.platformName() == "offscreen":
        return without_screen()
    opening = opened(app, config_folder(), today)
    if opening is None:
        from ui.app import open_window  # the ordinary road: nothing was kept, or no row can be read

        window = open_window(app, None)  # kept alive while the loop runs
        window.show()
        return app.exec()
    opening.then(lambda: _furnish(app, opening))
    opening.show()
    return app.exec()


def _furnish(app: QApplication, opening: Opening) -> None:
    """The second beat: the programme itself, built behind the first frame."""
    try:
        from ui.app import open_window  # not before the first frame

        opening.receive(open_window(app, opening))
    finally:
        if not opening.is_furnished:
            app.exit(1)  # a fault at start ends the programme, as it would without a first frame


def has_screen() -> bool:
    """Whether a window can be seen; on Linux a list of platforms is tried when none was named."""
    named = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux":
        return named != "offscreen"
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb;wayland;offscreen")
    return bool(named) or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def opened(app: QApplication, folder: Path, today: str) -> Opening | None:
    """The window as it was left, with the rows of today; none when there is nothing to show."""
    kept = likeness.read(folder)
    if kept is None or not kept.fits(dark=app.palette().window().color().lightness() < DARK):
        return None
    facts = kept.facts
    room = facts["list"][3] // facts["row"] + 1
    rows = first_rows(Path(facts["register"]), {**facts["query"], "limit": room}, today)
    return Opening(kept, rows) if rows else None


class Opening(QWidget):
    """Paints the likeness and the rows; then holds the programme's own window, which covers it."""

    def __init__(self, kept: Likeness, rows: Sequence[dict[str, Any]]) -> None:
        super().__init__()
        self.rows = rows
        self._kept, self._facts = kept, kept.facts
        self._next: Callable[[], None] | None = None
        self._within: QWidget | None = None
        self._fonts = load_fonts(self._facts, str(rows))
        self._colours = {name: QColor(code) for name, code in self._facts["colours"].items()}
        self.setWindowTitle(self._facts["title"])
        self.resize(*self._facts["size"])
        self.restoreGeometry(QByteArray(self._facts["geometry"]))

    def then(self, call: Callable[[], None]) -> None:
        """What to do when the first frame is on the screen."""
        self._next = call

    def receive(self, window: QWidget) -> None:
        """Take in the programme's window, hidden still; `uncover` shows it."""
        from PySide6.QtWidgets import QVBoxLayout  # each class of Qt costs its moment when first named

        self._within = window
        window.windowTitleChanged.connect(self.setWindowTitle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(window)

    @property
    def is_furnished(self) -> bool:
        return self._within is not None

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._within is not None:
            self._within.close()
        super().closeEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._within is None or self._within.isHidden():
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), self.height(), self._colours["window"])
            if (self.width(), self.height()) == tuple(self._facts["size"]):
                self._paint(painter)
            painter.end()
        if self._next is not None:
            QTimer.singleShot(0, self._next)
            self._next = None

    def _paint(self, painter: QPainter) -> None:
        ratio = 1 / self._facts["ratio"]
        painter.save()
        painter.scale(ratio, ratio)
        for left, top, width, height, code in self._facts["plain"]:
            painter.fillRect(left, top, width, height, QColor(code))
        for left, top, x, y, width, height in self._facts["drawn"]:
            painter.drawImage(left, top, self._kept.pieces, x, y, width, height)
        painter.restore()
        left, top, width, height = self._facts["list"]
        painter.setClipRect(left, top, width, height)
        for number, row in enumerate(self.rows):
            self._paint_row(painter, row, top + number * self._facts["row"])

    def _paint_row(self, painter: QPainter, row: dict[str, Any], top: int) -> None:
        height, origin = self._facts["row"], self._facts["list"][0]
        shown = {column[0] for column in self._facts["columns"]}
        for key, left, width in self._facts["columns"]:
            start = origin + left
            painter.fillRect(start, top + height - 1, width, 1, self._colours["divider"])
            box = (start + EDGE, top, width - 2 * EDGE, height)
            if key == "stage":
                self._paint_mark(painter, row["stage"], box)
            else:
                lines = told(key, row, self._facts["said"], shown)
                self._paint_lines(painter, lines, box, strong=key == "counterpart")

    def _paint_mark(self, painter: QPainter, stage: str, box: tuple[int, int, int, int]) -> None:
        ratio = self._facts["ratio"]
        x, y, wide, high = self._facts["marks"][stage]
        left, top, room, height = box
        width = min(int(wide / ratio), room)
        start = left + room - width if self._facts["mirrored"] else left
        upper = top + (height - int(high / ratio)) // 2
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(
            int(start * ratio), int(upper * ratio), self._kept.pieces, x, y, int(width * ratio), high
        )
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, lines: Lines, box: tuple[int, int, int, int], *, strong: bool
    ) -> None:
        first, second = self._fonts["strong" if strong else "body"], self._fonts["small"]
        left, top, width, height = box
        upper = QFontMetrics(first).height()
        lower = QFontMetrics(second).height() if lines[1] else 0
        line = top + (height - upper - lower) // 2
        for text, font, high, ink in (
            (lines[0], first, upper, "text"),
            (lines[1], second, lower, "muted"),
        ):
            if text:
                painter.setFont(font)
                painter.setPen(self._colours[ink])
                flags = (RIGHT if self._facts["mirrored"] else LEFT) | MIDDLE | self._direction(text)
                painter.drawText(left, line, width, high, flags, cut(text, QFontMetrics(font), width))
            line += high

    def _direction(self, text: str) -> int:
        """The direction of the first letter that has one (see ui.widgets.text)."""
        kinds = (bidirectional(char) for char in text)
        first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "")
        if not first:
            return TO_THE_LEFT if self._facts["mirrored"] else TO_THE_RIGHT
        return TO_THE_RIGHT if first == "L" else TO_THE_LEFT


def load_fonts(facts: dict[str, Any], text: str) -> dict[str, QFont]:
    """The programme's own faces, in the sizes the list had; of other scripts only those the text needs."""
    for path in needed(f"{text}{facts['said']}"):
        QFontDatabase.addApplicationFont(str(path))
    fonts: dict[str, QFont] = {}
    for name, (points, bold) in facts["fonts"].items():
        fonts[name] = font = QFont()
        font.setFamilies(facts["families"])
        font.setPointSizeF(points)
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return fonts


def needed(text: str) -> list[Path]:
    """The files of the faces that a text needs: the Latin always, the large Han and the Arabic on demand."""
    top = max(text, default="")
    arabic = any("\u0590" <= letter <= "\u08ff" or letter >= "\ufb50" for letter in text)
    wanted = {"WASans", *(["WAHan"] if top >= "\u2e80" else []), *(["WAArabic"] if arabic else [])}
    return [path for path in sorted(FONTS.glob("WA*.ttf")) if path.name.startswith(tuple(wanted))]


def told(key: str, row: dict[str, Any], said: dict[str, str], shown: set[str]) -> Lines:
    """What a cell says in its two lines, as ui.models has it."""
    day = said.get(row["next_on"], row["next_on"] or "")
    match key:
        case "counterpart":
            second = row["reference"] if "title" in shown else row["title"]
            return _parties(row["counterparts"], said), second
        case "kind":
            return said.get(row["kind"], ""), ""
        case "session":
            return row["symbol"], said.get(row["annex"], row["annex"])
        case "next_step":
            return said.get(row["next_step"], ""), "" if "next_on" in shown else day
        case "next_on":
            return day, ""
        case _:
            return row[key], ""


def _parties(names: list[str], said: dict[str, str]) -> str:
    if len(names) <= 1:
        return "".join(names)
    if len(names) == 2:  # noqa: PLR2004 - two are a pair, not a crowd
        return said["two parties"].format(first=names[0], second=names[1])
    return said["more parties"].format(first=names[0], count=len(names) - 1)


def cut(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text with an ellipsis where it does not fit."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    room = width - metrics.horizontalAdvance("…")
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if metrics.horizontalAdvance(text[:middle]) < room:
            fits = middle
        else:
            too_long = middle
    return text[:fits] + "…"
