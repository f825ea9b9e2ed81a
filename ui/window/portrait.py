"""Takes the likeness of the window for the next start: its frame as it looks without any row."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui import settings as kept
from ui.labels import Words
from ui.likeness import ACROSS, TILE, Likeness
from ui.models import COLUMNS, stage_mark
from ui.theme import FAMILIES, Role, Text, Theme
from ui.tools import Tools
from ui.views.register import RegisterView
from ui.views.register.table import RegisterTable
from ui.widgets.badge import mark_size, paint_mark
from ui.widgets.rows import row_height
from wipo_approvals.domain.vocabulary import InstrumentType, Stage
from wipo_approvals.sheets import AgreementRow

_INK: Final = {"window": Role.WINDOW, "divider": Role.DIVIDER, "text": Role.TEXT, "muted": Role.MUTED}


class Atlas:
    """Tiles of pictures, side by side in one picture."""

    def __init__(self) -> None:
        self._tiles: list[QImage] = []

    def put(self, tile: QImage) -> tuple[int, int]:
        """Where the tile will lie."""
        row, column = divmod(len(self._tiles), ACROSS)
        self._tiles.append(tile)
        return column * TILE, row * TILE

    def put_wide(self, picture: QImage) -> list[tuple[int, int, int, int, int, int]]:
        """Lay down a picture of any size: for each of its tiles x and y in it, then where it lies."""
        return [
            (area.x(), area.y(), *self.put(picture.copy(area)), area.width(), area.height())
            for area in cut(picture.size())
        ]

    def picture(self) -> QImage:
        rows = -(-len(self._tiles) // ACROSS)
        whole = QImage(QSize(ACROSS, max(rows, 1)) * TILE, QImage.Format.Format_ARGB32_Premultiplied)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        for number, tile in enumerate(self._tiles):
            row, column = divmod(number, ACROSS)
            painter.drawImage(QPoint(column * TILE, row * TILE), tile)
        painter.end()
        return whole


def cut(size: QSize) -> list[QRect]:
    """An area in tiles; those at its end are smaller."""
    whole = QRect(QPoint(0, 0), size)
    tile = QSize(TILE, TILE)
    lefts, tops = range(0, size.width(), TILE), range(0, size.height(), TILE)
    return [QRect(QPoint(left, top), tile).intersected(whole) for top in tops for left in lefts]


def portrait(window: QWidget, frame: QWidget, view: RegisterView, tools: Tools) -> Likeness:
    """The likeness of a window whose frame shows no agreement; the list's rows are painted over."""
    ratio, atlas = frame.devicePixelRatioF(), Atlas()
    picture = _without_rows(frame, view, tools.theme)
    plain, drawn = [], []
    for area in cut(picture.size()):
        tile = picture.copy(area)
        corner = tile.pixelColor(0, 0)
        flat = QImage(tile.size(), tile.format())
        flat.fill(corner)
        if tile == flat:
            plain.append((*area.getRect(), corner.name()))
        else:
            drawn.append((area.x(), area.y(), *atlas.put(tile), area.width(), area.height()))
    return Likeness(
        facts={
            **_of_the_window(window, tools),
            **_of_the_list(frame, view.table, tools.theme),
            "ratio": ratio,
            "size": (frame.width(), frame.height()),
            "query": _query(view),
            "said": _said(view, tools.words),
            "marks": {stage.value: atlas.put_wide(_mark(view.table, stage, tools, ratio)) for stage in Stage},
            "plain": plain,
            "drawn": drawn,
        },
        tiles=atlas.picture(),
    )


def _without_rows(frame: QWidget, view: RegisterView, theme: Theme) -> QImage:
    """The frame's picture; what comes from the register is painted over."""
    picture = frame.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(picture)
    painter.fillRect(_place(view.table.viewport(), frame), theme.colour(Role.SURFACE))
    for widget in view.counts:
        painter.fillRect(_place(widget, frame), theme.colour(Role.WINDOW))
    painter.end()
    picture.setDevicePixelRatio(1.0)
    return picture


def _place(widget: QWidget, frame: QWidget) -> QRect:
    """Where a widget lies in the frame."""
    return QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())


def _of_the_window(window: QWidget, tools: Tools) -> dict[str, Any]:
    scheme = tools.settings.get(kept.SCHEME)
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return {
        "geometry": bytes(window.saveGeometry().data()),
        "title": window.windowTitle(),
        "system_dark": dark if scheme == kept.SCHEME.default else None,
        "mirrored": frame_mirrored(window),
        "colours": {name: tools.theme.colour(role).name() for name, role in _INK.items()},
        "families": list(FAMILIES),
        "fonts": {text.value: _font(tools.theme, text) for text in (Text.BODY, Text.STRONG, Text.SMALL)},
    }


def frame_mirrored(window: QWidget) -> bool:
    """Whether the window is laid out from right to left."""
    return window.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _font(theme: Theme, text: Text) -> tuple[float, bool]:
    font = theme.font(text)
    return font.pointSizeF(), font.bold()


def _of_the_list(frame: QWidget, table: RegisterTable, theme: Theme) -> dict[str, Any]:
    columns = [
        (column.key, table.columnViewportPosition(number), table.columnWidth(number))
        for number, column in enumerate(COLUMNS)
        if not table.isColumnHidden(number)
    ]
    place = _place(table.viewport(), frame)
    return {"list": place.getRect(), "row": row_height(theme), "columns": columns}


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
