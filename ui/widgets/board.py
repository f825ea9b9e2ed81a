"""A board: a column for each stage, cards that wait longest first; each column is a list of Qt's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import RADIUS, Role, Space, Text, Theme
from ui.widgets.badge import Mark, mark_size, paint_mark
from ui.widgets.faces import FACE_ROLE, TELL, FaceModel
from ui.widgets.text import mirrored, paint_line

Index = QModelIndex | QPersistentModelIndex
WIDE: Final = 230  # a column at the usual type


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFace:
    """What a card shows: name and age in the first line, then counterpart, title, and what comes next."""

    key: str
    name: str
    age: str
    party: str
    title: str
    step: str
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A column: its stage as a mark, how that is told with the number of cards, and its cards."""

    key: str
    mark: Mark
    count: str
    told: str
    keys: Sequence[str]
    makers: Sequence[Callable[[], CardFace]]


class CardDelegate(QStyledItemDelegate):
    """Paints one card; `painted` counts them, for the test that no unseen card is painted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.painted = 0
        self.dress()

    def dress(self) -> None:
        """Take the type and the colours of the theme as it is now."""
        theme = self._theme
        self._strong, self._body, self._small = (
            theme.font(text) for text in (Text.STRONG, Text.BODY, Text.SMALL)
        )
        self._heights = [QFontMetrics(font).height() for font in (self._strong, self._body, self._small)]
        self._colours = {role: theme.colour(role) for role in Role}

    @property
    def high(self) -> int:
        """The height of a card with the gap to the next one."""
        strong, body, small = self._heights
        return strong + body + 2 * small + 2 * Space.S + Space.S

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.high)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = index.data(FACE_ROLE)
        if not isinstance(face, CardFace):
            return
        self.painted += 1
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = option.rect.adjusted(Space.XS, Space.HAIR, -Space.XS, -Space.S + Space.HAIR)
        ground = Role.SELECTION if chosen else Role.HOVER if hovered else Role.SURFACE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colours[Role.FOCUS if focused else Role.DIVIDER], 2 if focused else 1))
        painter.setBrush(self._colours[ground])
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._write(
            painter, card.adjusted(Space.S, Space.S, -Space.S, 0), face, option.direction, chosen=chosen
        )
        painter.restore()

    def _write(
        self, painter: QPainter, rect: QRect, face: CardFace, screen: Qt.LayoutDirection, *, chosen: bool
    ) -> None:
        strong, body, small = self._heights
        ink = self._colours[Role.ON_SELECTION if chosen else Role.TEXT]
        quiet = self._colours[Role.ON_SELECTION if chosen else Role.MUTED]
        first = QRect(rect.left(), rect.top(), rect.width(), strong)
        painter.setFont(self._small)
        painter.setPen(quiet)
        aged = painter.fontMetrics().horizontalAdvance(face.age) + Space.S
        paint_line(painter, first, face.age, Qt.AlignmentFlag.AlignRight, screen)
        right_to_left = screen == Qt.LayoutDirection.RightToLeft
        name = first.adjusted(aged, 0, 0, 0) if right_to_left else first.adjusted(0, 0, -aged, 0)
        top = rect.top() + strong
        lines = (
            (name, face.name, self._strong, ink),
            (QRect(rect.left(), top, rect.width(), body), face.party, self._body, ink),
            (QRect(rect.left(), top + body, rect.width(), small), face.title, self._small, quiet),
            (QRect(rect.left(), top + body + small, rect.width(), small), face.step, self._small, ink),
        )
        for place, text, font, colour in lines:
            if not text:
                continue
            painter.setFont(font)
            painter.setPen(colour)
            paint_line(painter, place, text, Qt.AlignmentFlag.AlignLeft, screen)


class LaneHead(QWidget):
    """The stage of a column and how many cards it has."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark, self._count = Mark(text="", icon=""), ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, mark: Mark, count: str) -> None:
        self._mark, self._count = mark, count
        self.setToolTip(mark.text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDE, mark_size(self._theme, self._mark).height() + Space.S)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.rect().adjusted(Space.XS, 0, -Space.XS, 0)
        painter.setFont(self._theme.font(Text.SMALL))
        taken = painter.fontMetrics().horizontalAdvance(self._count) + Space.S
        painter.setPen(self._theme.colour(Role.MUTED))
        paint_line(painter, rect, self._count, Qt.AlignmentFlag.AlignRight, self.layoutDirection())
        room = rect.adjusted(taken, 0, 0, 0) if mirrored(self) else rect.adjusted(0, 0, -taken, 0)
        paint_mark(painter, room, self._theme, self._mark, self.layoutDirection())


class Cards(QListView):
    """The cards of one column; to the sides the keys leave it."""

    opened = Signal(str)
    reasons_wanted = Signal()
    left_for = Signal(int)  # +1 to the following stage, -1 to the one before
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.faces = FaceModel()
        self.faces.setParent(self)
        self.delegate = CardDelegate(theme, self)
        self.setModel(self.faces)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._theme = theme
        self.doubleClicked.connect(self._open)

    @property
    def current(self) -> CardFace | None:
        """The card one is on."""
        face = self.currentIndex().data(FACE_ROLE)
        return face if isinstance(face, CardFace) else None

    def stand_on(self, row: int) -> None:
        """Be on a card, or on the last one where there are not so many."""
        self.setCurrentIndex(self.faces.index(min(max(row, 0), self.faces.rowCount() - 1)))

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current.key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour(Role.WINDOW))
        painter.end()
        super().paintEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.stand_on(0)
        self.entered.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.left_for.emit(1 if (key == Qt.Key.Key_Right) is not mirrored(self) else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif key in TELL:
            self.reasons_wanted.emit()
        else:
            super().keyPressEvent(event)


class Column(QWidget):
    """A stage with its cards."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = ""
        self.head = LaneHead(theme, self)
        self.cards = Cards(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.head)
        column.addWidget(self.cards, 1)

    def show_lane(self, lane: Lane) -> None:
        self.key = lane.key
        self.head.tell(lane.mark, lane.count)
        self.cards.setAccessibleName(lane.told)
        kept = self.cards.current
        self.cards.faces.show(lane.keys, lane.makers)
        row = self.cards.faces.row_of(kept.key) if kept else -1
        if row >= 0:
            self.cards.stand_on(row)


class Board(QScrollArea):
    """The columns side by side, in the order one reads; wider than the window they scroll."""

    opened = Signal(str)
    current_changed = Signal()
    reasons_wanted = Signal()
    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._on: Cards | None = None
        self.columns: list[Column] = []
        self._inside = QWidget()
        self._line = QHBoxLayout(self._inside)
        self._line.setContentsMargins(Space.M, Space.XS, Space.M, Space.S)
        self._line.setSpacing(Space.S)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self._dress)

    @property
    def current(self) -> CardFace | None:
        """The card one is on, in the column one was in last."""
        lists = [column.cards for column in self.columns]
        return self._on.current if self._on is not None and self._on in lists else None

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Show these columns; a column that was there keeps the card one is on."""
        kept = {column.key: column for column in self.columns}
        self.columns = [kept.pop(lane.key) if lane.key in kept else self._column() for lane in lanes]
        for column in kept.values():
            self._line.removeWidget(column)
            column.deleteLater()
        for number, (column, lane) in enumerate(zip(self.columns, lanes, strict=True)):
            self._line.insertWidget(number, column, 1)
            column.show_lane(lane)
        self._dress()

    def _column(self) -> Column:
        column = Column(self._theme, self._inside)
        column.cards.opened.connect(self.opened)
        column.cards.left_for.connect(self._go)
        column.cards.entered.connect(self._entered)
        column.cards.reasons_wanted.connect(self.reasons_wanted)
        column.cards.clicked.connect(self.clicked)
        column.cards.selectionModel().currentChanged.connect(self.current_changed)
        return column

    def _dress(self) -> None:
        for column in self.columns:
            column.setMinimumWidth(round(WIDE * self._theme.scale))
            column.setMaximumWidth(round(WIDE * 2 * self._theme.scale))
            column.cards.delegate.dress()
            column.cards.doItemsLayout()

    def stand_on(self, key: str) -> None:
        """Be on the card of an agreement, or on the first card there is."""
        found = [(c, c.cards.faces.row_of(key)) for c in self.columns if c.cards.faces.row_of(key) >= 0]
        column, row = found[0] if found else (self.columns[0], 0)
        column.cards.stand_on(row)
        self._on = column.cards
        column.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, step: int) -> None:
        """To the column beside, at the same height."""
        here = [number for number, column in enumerate(self.columns) if column.cards is self.sender()]
        there = here[0] + step if here else -1
        if 0 <= there < len(self.columns):
            cards, before = self.columns[there].cards, self.columns[here[0]].cards
            top = before.visualRect(before.currentIndex()).center()
            index = cards.indexAt(QPoint(cards.viewport().width() // 2, top.y()))
            cards.stand_on(index.row() if index.isValid() else cards.faces.rowCount() - 1)
            cards.setFocus(Qt.FocusReason.TabFocusReason)

    def _entered(self) -> None:
        cards = self.sender()
        if isinstance(cards, Cards):
            self._on = cards
            for column in self.columns:
                if column.cards is not cards:
                    column.cards.selectionModel().clear()
            self.ensureWidgetVisible(cards, Space.M, 0)
            self.current_changed.emit()
