"""The rows of a timeline as a list of Qt's own: keyboard, screen reader and tooltips are those of every list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from ui.labels import Words
from ui.theme import TARGET, Space, Theme
from ui.widgets.faces import FACE_ROLE, TELL, FaceModel, plain_tip
from ui.widgets.rows import row_height
from ui.widgets.text import mirrored
from ui.widgets.timeline.ground import TimeAxis
from ui.widgets.timeline.paint import StripPainter
from ui.widgets.timeline.scale import TimeScale
from ui.widgets.timeline.strips import Backdrop, Strip

Index = QModelIndex | QPersistentModelIndex
NAMES: Final = 250  # the width of the names at the usual type
MOST_OF: Final = 0.4  # and the most of the picture they may take
NOTCH: Final = 120.0  # a step of a wheel, in Qt's eighths of a degree
ZOOM: Final = 1.3  # how much closer a step comes
_ZOOM_IN: Final = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}


class StripDelegate(QStyledItemDelegate):
    """Paints one row; `painted` counts them, for the test that no unseen row is painted."""

    def __init__(self, rows: TimeRows) -> None:
        super().__init__(rows)
        self._rows = rows
        self.painted = 0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._rows.high)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Over a sign, its own day and reason; elsewhere all there is to say of the row."""
        strip = index.data(FACE_ROLE)
        near = self._near(strip, event.pos().x()) if isinstance(strip, Strip) else ()
        if not near or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain_tip(near), view)
        return True

    def _near(self, strip: Strip, x: int) -> tuple[str, ...]:
        """What the signs under the pointer say."""
        scale, reach = self._rows.scale, self._rows.painter.point
        return tuple(
            point.told
            for point in strip.points
            if abs(scale.x(point.on.toordinal() + 0.5) - x) <= reach and scale.left <= x <= scale.right
        )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        strip, scale, backdrop = index.data(FACE_ROLE), self._rows.scale, self._rows.backdrop
        if not isinstance(strip, Strip) or backdrop is None:
            return
        self.painted += 1
        rect, paint = option.rect, self._rows.painter
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        names = self._rows.name_rect(rect)
        paint.ground(painter, rect, names, chosen=chosen, hovered=hovered)
        inner = names.adjusted(Space.M, 0, -Space.S, 0)
        paint.name(painter, inner, strip, option.direction, chosen=chosen)
        painter.setClipRect(QRect(scale.left, rect.top(), scale.width, rect.height()))
        paint.strip(painter, rect, strip, scale, backdrop.today)
        painter.setClipping(False)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.focus(painter, rect)
        painter.restore()


class TimeRows(QListView):
    """Names beside strips over time; what the pointer and the keys want with time is told by signals."""

    resized = Signal()
    zoomed = Signal(float, float)  # how much closer, and the place that keeps its day
    panned = Signal(float)  # pixels to the right
    whole = Signal()
    today_wanted = Signal()
    opened = Signal()
    reasons_wanted = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.faces = FaceModel()
        self.faces.setParent(self)
        self._names, self._tight = NAMES, False
        self.scale = TimeScale(origin=0, per_day=1, left=0, width=1)
        self.backdrop: Backdrop | None = None
        self.painter = StripPainter(theme)
        self.axis = TimeAxis(theme, words, self)
        self.strips = StripDelegate(self)
        self.setModel(self.faces)
        self.setItemDelegate(self.strips)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.doubleClicked.connect(self.opened)
        self.dress()

    def dress(self) -> None:
        """Take the colours and the type of the theme as it is now."""
        self.painter = StripPainter(self.theme)
        self.axis.dress()
        self.setViewportMargins(0, self.axis.high, 0, 0)
        self._place_axis()
        self.doItemsLayout()

    def tighten(self, names: int) -> None:
        """Rows of one line, with names of at most this width at the usual type."""
        self._names, self._tight = names, True
        self.dress()

    @property
    def high(self) -> int:
        """The height of a row."""
        line = self.axis.fontMetrics().height() if self._tight else 0
        return max(TARGET, line + Space.S) if self._tight else row_height(self.theme)

    def room(self) -> tuple[int, int]:
        """Where time may be drawn in the viewport: its left edge and its width."""
        names = min(round(self._names * self.theme.scale), round(self.viewport().width() * MOST_OF))
        return (0 if mirrored(self) else names), max(self.viewport().width() - names, 1)

    def name_rect(self, rect: QRect) -> QRect:
        """The place of a row's name."""
        names = rect.adjusted(0, 0, -self.scale.width, 0)
        names.moveLeft(self.scale.right if self.scale.mirrored else rect.left())
        return names

    def show_scale(self, scale: TimeScale, backdrop: Backdrop) -> None:
        self.scale, self.backdrop = scale, backdrop
        self.axis.show_scale(scale, backdrop)
        self.viewport().update()

    def _place_axis(self) -> None:
        place = self.viewport().geometry()
        self.axis.setGeometry(place.x(), place.y() - self.axis.high, place.width(), self.axis.high)

    # ---- what Qt asks

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_axis()
        self.resized.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.backdrop is not None:
            painter = QPainter(self.viewport())
            painter.setClipRegion(event.region())
            self.axis.paint_lines(painter, self.viewport().rect())
            painter.end()
        super().paintEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, held = event.angleDelta(), event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(ZOOM ** (turned.y() / NOTCH), event.position().x())
        elif held & Qt.KeyboardModifier.ShiftModifier or turned.x():
            self.panned.emit(-float(turned.x() or turned.y()))
        else:
            super().wheelEvent(event)
            return
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, middle = event.key(), self.scale.left + self.scale.width / 2
        if key in _ZOOM_IN:
            self.zoomed.emit(ZOOM, middle)
        elif key == Qt.Key.Key_Minus:
            self.zoomed.emit(1 / ZOOM, middle)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.panned.emit(self.scale.width / 8 * (1 if key == Qt.Key.Key_Right else -1))
        elif key == Qt.Key.Key_0:
            self.whole.emit()
        elif key == Qt.Key.Key_T:
            self.today_wanted.emit()
        elif key in TELL:
            self.reasons_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)
