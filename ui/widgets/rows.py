"""Paints the cells of a list: one or two lines or a mark, each text in its own direction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.theme import TARGET, Role, Space, Text, Theme
from ui.widgets.badge import Mark, mark_size, paint_mark
from ui.widgets.text import paint_line

CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 10

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What a cell shows: a first line, a quieter second one, or a mark in place of both."""

    text: str = ""
    second: str = ""
    mark: Mark | None = None
    strong: bool = False


def row_height(theme: Theme) -> int:
    """The height of a row of two lines."""
    body, small = QFontMetrics(theme.font(Text.BODY)), QFontMetrics(theme.font(Text.SMALL))
    return max(TARGET, body.height() + small.height() + Space.M)


def line_height(theme: Theme) -> int:
    """The height of a row of one line, or of a mark."""
    return (
        max(TARGET, mark_size(theme, Mark(text="", icon="")).height(), QFontMetrics(theme.font()).height())
        + Space.S
    )


class CellDelegate(QStyledItemDelegate):
    """Asks the model for a Cell under CELL_ROLE and paints it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            super().paint(painter, option, index)
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen=chosen)
        inner = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        if cell.mark is not None:
            paint_mark(painter, inner, self._theme, cell.mark, option.direction)
        else:
            self._paint_lines(painter, inner, cell, option.direction, chosen=chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(option.rect, self._theme.colour(Role.SELECTION))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.colour(Role.HOVER))
        painter.setPen(self._theme.colour(Role.DIVIDER))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour(Role.FOCUS))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))

    def _paint_lines(
        self, painter: QPainter, rect: QRect, cell: Cell, direction: Qt.LayoutDirection, *, chosen: bool
    ) -> None:
        first, second = (
            self._theme.font(Text.STRONG if cell.strong else Text.BODY),
            self._theme.font(Text.SMALL),
        )
        upper = QFontMetrics(first).height()
        lower = QFontMetrics(second).height() if cell.second else 0
        top = rect.top() + (rect.height() - upper - lower) // 2
        ink = Role.ON_SELECTION if chosen else Role.TEXT
        painter.setFont(first)
        painter.setPen(self._theme.colour(ink))
        line = QRect(rect.left(), top, rect.width(), upper)
        paint_line(painter, line, cell.text, Qt.AlignmentFlag.AlignLeft, direction)
        if not cell.second:
            return
        painter.setFont(second)
        painter.setPen(self._theme.colour(ink if chosen else Role.MUTED))
        line = QRect(rect.left(), top + upper, rect.width(), lower)
        paint_line(painter, line, cell.second, Qt.AlignmentFlag.AlignLeft, direction)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return super().sizeHint(option, index)
        width = mark_size(self._theme, cell.mark).width() if cell.mark else self._width(cell)
        return QSize(width + 2 * Space.S, row_height(self._theme))

    def _width(self, cell: Cell) -> int:
        first = QFontMetrics(self._theme.font(Text.STRONG if cell.strong else Text.BODY))
        second = QFontMetrics(self._theme.font(Text.SMALL))
        widest = max(first.horizontalAdvance(cell.text), second.horizontalAdvance(cell.second))
        return widest + 1  # an advance is rounded, and may be rounded down
