"""The places: saved filters of the register with their counts, and the sessions of the Committee."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.places import PLACES, Place, counted, place_name, session_place
from ui.theme import RADIUS, TARGET, Role, Space, Text, Theme
from ui.widgets.text import paint_line
from wipo_approvals.sheets import RegisterPage

_PLACE: Final = Qt.ItemDataRole.UserRole + 1
_COUNT: Final = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class PlaceDelegate(QStyledItemDelegate):
    """Paints a place with its icon and count, a heading without."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(0, max(TARGET, line + Space.S) + (0 if index.data(_PLACE) else Space.S))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        place = index.data(_PLACE)
        inner = option.rect.adjusted(Space.M, 0, -Space.M, 0)
        if isinstance(place, Place):
            ink = self._paint_ground(painter, option)
            rest = self._paint_count(painter, inner, option, str(index.data(_COUNT) or ""))
            rest = self._paint_icon(painter, rest, option, place.icon)
            painter.setPen(self._theme.colour(ink))
            paint_line(painter, rest, index.data(), Qt.AlignmentFlag.AlignLeft, option.direction)
        else:
            painter.setFont(self._theme.font(Text.SMALL))
            painter.setPen(self._theme.colour(Role.MUTED))
            lower = inner.adjusted(0, Space.S, 0, 0)
            paint_line(painter, lower, index.data(), Qt.AlignmentFlag.AlignLeft, option.direction)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> Role:
        """Paint what lies under a place; the answer is the colour to write in."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.toRectF().adjusted(Space.XS + 0.5, 1.5, -Space.XS - 0.5, -1.5)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(self._theme.colour(Role.FOCUS) if focused else Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(self._theme.colour(Role.SELECTION if chosen else Role.HOVER))
        if chosen or hovered or focused:
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        return Role.ON_SELECTION if chosen else Role.TEXT

    def _paint_count(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, count: str) -> QRect:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(self._theme.colour(Role.ON_SELECTION if chosen else Role.MUTED))
        paint_line(painter, rect, count, Qt.AlignmentFlag.AlignRight, option.direction)
        taken = option.fontMetrics.horizontalAdvance(count) + Space.S
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        return rect.adjusted(taken, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -taken, 0)

    def _paint_icon(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, name: str) -> QRect:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colour = self._theme.colour(Role.ON_SELECTION if chosen else Role.MUTED)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = self._theme.icon_side
        left = rect.right() + 1 - side if mirrored else rect.left()
        ratio = painter.device().devicePixelRatio()
        pixmap = self._theme.pixmap(name, side, colour, ratio)
        painter.drawPixmap(left, rect.center().y() - side // 2 + 1, pixmap)
        taken = side + Space.S
        return rect.adjusted(0, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, 0, 0)


class PlacesList(QListWidget):
    """The first pane; `chosen` tells the place the clerk went to."""

    chosen = Signal(object)  # Place

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions: tuple[int, ...] = ()
        self.setItemDelegate(PlaceDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill("all")
        self.currentItemChanged.connect(self._tell)
        theme.changed.connect(self.doItemsLayout)

    @property
    def place(self) -> Place:
        place = self.currentIndex().data(_PLACE)
        return place if isinstance(place, Place) else PLACES[0]

    def go(self, key: str) -> bool:
        """Choose the place of that key; answers whether there is one."""
        for row in range(self.count()):
            place = self.item(row).data(_PLACE)
            if isinstance(place, Place) and place.key == key:
                self.setCurrentRow(row)
                return True
        return False

    def show_counts(self, everything: RegisterPage) -> None:
        """Show how many agreements each place holds; new sessions get their places."""
        if tuple(everything.sessions) != self._sessions:
            self._sessions = tuple(everything.sessions)
            self._fill(self.place.key)
        for row in range(self.count()):
            item = self.item(row)
            place = item.data(_PLACE)
            if isinstance(place, Place):
                count = counted(place, everything)
                item.setData(_COUNT, self.locale().toString(count))
                told = f"{item.text()} {count}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def hide_counts(self) -> None:
        """Show the places without their counts until the next ones come."""
        for row in range(self.count()):
            self.item(row).setData(_COUNT, None)

    def retell(self) -> None:
        """Call everything by its name in the language of the screen."""
        self._fill(self.place.key)

    def _fill(self, current: str) -> None:
        counts = {self.item(row).data(_PLACE): self.item(row).data(_COUNT) for row in range(self.count())}
        self.blockSignals(True)
        self.clear()
        self.setAccessibleName(self.tr("Places"))
        self._add_heading(self.tr("Register"))
        for place in PLACES:
            self._add(place, counts.get(place))
        if self._sessions:
            self._add_heading(self.tr("Sessions"))
        for number in reversed(self._sessions):
            place = session_place(number)
            self._add(place, counts.get(place))
        if not self.go(current):
            self.go("all")
        self.blockSignals(False)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, place: Place, count: object) -> None:
        item = QListWidgetItem(place_name(place), self)
        item.setData(_PLACE, place)
        item.setData(_COUNT, count)

    def _tell(self) -> None:
        self.chosen.emit(self.place)
