"""Takes the likeness of the window for the next start: its frame as it looks without any row."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui import settings as kept
from ui.labels import Words
from ui.likeness import Likeness, forget
from ui.models import COLUMNS
from ui.theme import FAMILIES, Role, Text, Theme
from ui.tools import Tools
from ui.views.register import RegisterView
from ui.views.register.table import RegisterTable
from ui.widgets.badge import mark_size, paint_mark, stage_mark
from ui.widgets.rows import row_height
from ui.widgets.text import mirrored
from ui.window.panes import Panes
from wipo_approvals.domain.vocabulary import InstrumentType, Stage
from wipo_approvals.sheets import AgreementRow

TILE: Final = 64  # pixels of the picture
ACROSS: Final = 1024
Plain = tuple[int, int, int, int, str]  # left, top, width, height, colour
Drawn = tuple[int, int, int, int, int, int]  # left, top, where it lies in the atlas, width, height
_INK: Final = {"window": Role.WINDOW, "divider": Role.DIVIDER, "text": Role.TEXT, "muted": Role.MUTED}


class Atlas:
    """Pieces of pictures laid in one picture, in lines from the top."""

    def __init__(self) -> None:
        self._pieces: list[tuple[QPoint, QImage]] = []
        self._left = self._top = self._line = 0

    def put(self, piece: QImage) -> tuple[int, int]:
        """Where the piece will lie."""
        if self._left + piece.width() > ACROSS:
            self._left, self._top, self._line = 0, self._top + self._line, 0
        place = QPoint(self._left, self._top)
        self._pieces.append((place, piece))
        self._left += piece.width()
        self._line = max(self._line, piece.height())
        return place.x(), place.y()

    def picture(self) -> QImage:
        size = QSize(ACROSS, max(self._top + self._line, 1))
        whole = QImage(size, QImage.Format.Format_RGB32)
        whole.fill(0)
        painter = QPainter(whole)
        for place, piece in self._pieces:
            painter.drawImage(place, piece)
        painter.end()
        return whole


def cut(size: QSize) -> list[QRect]:
    """An area in tiles; those at its end are smaller."""
    whole = QRect(QPoint(0, 0), size)
    tile = QSize(TILE, TILE)
    lefts, tops = range(0, size.width(), TILE), range(0, size.height(), TILE)
    return [QRect(QPoint(left, top), tile).intersected(whole) for top in tops for left in lefts]


def keep_likeness(frame: QWidget, panes: Panes, tools: Tools, register: Path) -> None:
    """Note how the window looks without rows, for the first frame of the next start."""
    if not frame.isVisible() or not panes.register.known:
        forget(tools.settings.folder)
        return
    panes.bare()
    taken = portrait(frame.window(), frame, panes.register, tools)
    taken.facts["register"] = str(register)
    taken.write(tools.settings.folder)


def portrait(window: QWidget, frame: QWidget, view: RegisterView, tools: Tools) -> Likeness:
    """The likeness of a window whose frame shows no agreement; the list's rows are painted over."""
    ratio, atlas = frame.devicePixelRatioF(), Atlas()
    plain, drawn = _pieces(_without_rows(frame, view, tools.theme), atlas)
    marks = [(stage.value, _mark(view.table, stage, tools, ratio)) for stage in Stage]
    return Likeness(
        facts={
            **_of_the_window(window, tools),
            **_of_the_list(frame, view.table, tools.theme),
            "ratio": ratio,
            "size": (frame.width(), frame.height()),
            "query": _query(view),
            "said": _said(view, tools.words),
            "marks": {name: (*atlas.put(mark), mark.width(), mark.height()) for name, mark in marks},
            "plain": plain,
            "drawn": drawn,
        },
        pieces=atlas.picture(),
    )


def _pieces(picture: QImage, atlas: Atlas) -> tuple[list[Plain], list[Drawn]]:
    """The picture cut up: areas of one colour, and those that are laid in the atlas."""
    plain: list[Plain] = []
    drawn: list[Drawn] = []
    for area in cut(picture.size()):
        left, top, width, height = area.x(), area.y(), area.width(), area.height()
        piece = picture.copy(area)
        flat = QImage(piece.size(), piece.format())
        flat.fill(piece.pixelColor(0, 0))
        colour = piece.pixelColor(0, 0).name()
        before = plain[-1] if plain else (0, 0, 0, 0, "")
        if piece == flat and (before[0] + before[2], before[1], before[4]) == (left, top, colour):
            plain[-1] = (before[0], top, before[2] + width, height, colour)  # they are one
        elif piece == flat:
            plain.append((left, top, width, height, colour))
        else:
            drawn.append((left, top, *atlas.put(piece), width, height))
    return plain, drawn


def _without_rows(frame: QWidget, view: RegisterView, theme: Theme) -> QImage:
    """The frame's picture; what comes from the register is painted over."""
    picture = frame.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.fillRect(_rows(view.table, frame), theme.colour(Role.SURFACE))
    for widget in view.counts:
        if widget.isHidden():
            continue
        painter.fillRect(_place(widget, frame), theme.colour(Role.WINDOW))
    painter.end()
    picture.setDevicePixelRatio(1.0)
    return picture


def _place(widget: QWidget, frame: QWidget) -> QRect:
    """Where a widget lies in the frame."""
    return QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())


def _rows(table: RegisterTable, frame: QWidget) -> QRect:
    """Where the rows lie; from right to left the splitter's line covers their first pixel."""
    return _place(table.viewport(), frame).adjusted(0, 0, -1 if mirrored(table) else 0, 0)


def _of_the_window(window: QWidget, tools: Tools) -> dict[str, Any]:
    scheme = tools.settings.get(kept.SCHEME)
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return {
        "geometry": bytes(window.saveGeometry().data()),
        "title": window.windowTitle(),
        "system_dark": dark if scheme == kept.SCHEME.default else None,
        "mirrored": mirrored(window),
        "colours": {name: tools.theme.colour(role).name() for name, role in _INK.items()},
        "families": list(FAMILIES),
        "fonts": {text.value: _font(tools.theme, text) for text in (Text.BODY, Text.STRONG, Text.SMALL)},
    }


def _font(theme: Theme, text: Text) -> tuple[float, bool]:
    font = theme.font(text)
    return font.pointSizeF(), font.bold()


def _of_the_list(frame: QWidget, table: RegisterTable, theme: Theme) -> dict[str, Any]:
    columns = [
        (column.key, table.columnViewportPosition(number), table.columnWidth(number))
        for number, column in enumerate(COLUMNS)
        if not table.isColumnHidden(number)
    ]
    return {"list": _rows(table, frame).getRect(), "row": row_height(theme), "columns": columns}


def _query(view: RegisterView) -> dict[str, Any]:
    query, place = view.model.query, view.place
    return {
        "stages": sorted(stage.value for stage in place.stages),
        "session": place.session,
        "sort": query.sort,
        "descending": query.descending,
        "language": query.language,
    }


def _said(view: RegisterView, words: Words) -> dict[str, str]:
    """Words for what the rows hold by code, as they were said last."""
    rows: tuple[AgreementRow, ...] = view.model.rows
    return {
        **{kind.value: words.phrase(f"instrument.{kind.value}") for kind in InstrumentType},
        **{row.next_step: words.step(row.next_step) for row in rows},
        **{row.annex: words.annex(row.annex) for row in rows if row.annex},
        **{row.next_on.isoformat(): words.day(row.next_on) for row in rows if row.next_on},
        "two parties": words.phrase("list.last"),
        "more parties": words.phrase("list.and_others"),
    }


def _mark(table: RegisterTable, stage: Stage, tools: Tools, ratio: float) -> QImage:
    """The mark of a stage on the list's ground, as wide as it is."""
    mark = stage_mark(stage, tools.words)
    size = mark_size(tools.theme, mark)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(tools.theme.colour(Role.SURFACE))
    painter = QPainter(picture)
    paint_mark(painter, QRect(QPoint(0, 0), size), tools.theme, mark, table.layoutDirection())
    painter.end()
    image = picture.toImage()
    image.setDevicePixelRatio(1.0)
    return image
