"""A line of filter chips with counts, worked with the mouse or the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import TARGET, Role, Space, Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.text import mirrored, paint_line

CHECK = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One filter: what it is called and how many it would show; no count is no number."""

    key: str
    text: str
    count: int | None = None


class Choosing(Enum):
    """How many chips can be on."""

    ONE = auto()  # like radio buttons: exactly one
    ANY = auto()  # like check boxes: none, one or several


class ChipButton(QAbstractButton):
    """One chip; a check mark says that it is on, not only its colour."""

    def __init__(self, theme: Theme, chip: Chip, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chip = chip
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(chip.text)
        self.show_count(chip.count)

    def show_count(self, count: int | None) -> None:
        self._count = "" if count is None else self.locale().toString(count)
        self.setAccessibleName(f"{self.text()} {self._count}".strip())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        count = metrics.horizontalAdvance(self._count) + Space.S if self._count else 0
        mark = CHECK + Space.XS if self.isChecked() else 0
        width = metrics.horizontalAdvance(self.text()) + count + mark + 2 * Space.M + Space.HAIR
        return QSize(width, max(TARGET, metrics.height() + Space.S))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # the bar knows the way; a button alone would go by position
            return
        super().keyPressEvent(event)

    @override
    def nextCheckState(self) -> None:
        super().nextCheckState()
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        inner = self.rect().adjusted(Space.M, 0, -Space.M, 0)
        ink = self._theme.colour(Role.ON_SELECTION if self.isChecked() else Role.TEXT)
        painter.setPen(ink if self.isChecked() else self._theme.colour(Role.MUTED))
        paint_line(painter, inner, self._count, Qt.AlignmentFlag.AlignRight, self.layoutDirection())
        if self.isChecked():
            inner = self._paint_check(painter, inner, ink)
        painter.setPen(ink)
        paint_line(painter, inner, self.text(), Qt.AlignmentFlag.AlignLeft, self.layoutDirection())

    def _paint_check(self, painter: QPainter, rect: QRect, ink: QColor) -> QRect:
        """Paint the check mark at the start; the answer is the room that is left."""
        back = mirrored(self)
        left = rect.right() + 1 - CHECK if back else rect.left()
        pixmap = self._theme.pixmap("check", CHECK, ink, self.devicePixelRatioF())
        painter.drawPixmap(left, rect.center().y() - CHECK // 2 + 1, pixmap)
        taken = CHECK + Space.XS
        return rect.adjusted(0, 0, -taken, 0) if back else rect.adjusted(taken, 0, 0, 0)

    def _paint_frame(self, painter: QPainter) -> None:
        under = Role.HOVER if self.underMouse() else Role.SURFACE
        painter.setBrush(self._theme.colour(Role.SELECTION if self.isChecked() else under))
        edge = self._theme.colour(Role.FOCUS if self.hasFocus() else Role.BORDER)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        frame = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)


class ChipBar(QWidget):
    """The chips; Tab enters at the chip that is on, the arrows go along, Space switches."""

    chosen = Signal(object)  # frozenset of keys

    def __init__(
        self, theme: Theme, name: str, choosing: Choosing = Choosing.ANY, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._choosing = theme, choosing
        self._buttons: list[ChipButton] = []
        self._flow = FlowLayout(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(button.chip.key for button in self._buttons if button.isChecked())

    def set_chips(self, chips: Sequence[Chip], on: frozenset[str] = frozenset()) -> None:
        """Show these chips; nothing is announced. The same chips with other counts keep focus and state."""
        if [(b.chip.key, b.text()) for b in self._buttons] != [(chip.key, chip.text) for chip in chips]:
            self._rebuild(chips)
        for button, chip in zip(self._buttons, chips, strict=True):
            button.show_count(chip.count)
            button.setChecked(chip.key in on)
        self._flow.invalidate()
        self._keep_one_tab_stop()

    def _rebuild(self, chips: Sequence[Chip]) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [ChipButton(self._theme, chip, self) for chip in chips]
        for button in self._buttons:
            self._flow.addWidget(button)
            button.clicked.connect(self._switched)
            button.show()

    def _switched(self) -> None:
        pressed = self.sender()
        if self._choosing is Choosing.ONE:
            for button in self._buttons:
                button.setChecked(button is pressed)
        self._flow.invalidate()
        self._keep_one_tab_stop()
        self.chosen.emit(self.keys)

    def _keep_one_tab_stop(self) -> None:
        """Tab comes in once; the arrows do the rest."""
        stop = next((b for b in self._buttons if b.hasFocus()), None)
        stop = stop or next((b for b in self._buttons if b.isChecked()), None)
        for index, button in enumerate(self._buttons):
            here = button is stop or (stop is None and index == 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = (
            Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        )
        steps = {Qt.Key.Key_Right: -1, Qt.Key.Key_Left: -1, forward: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        focused = next((i for i, b in enumerate(self._buttons) if b.hasFocus()), None)
        step = steps.get(Qt.Key(event.key()))
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self._buttons[(focused + step) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        self._keep_one_tab_stop()
