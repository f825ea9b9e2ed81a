"""A family of agreements drawn: a card for each instrument, an arrow from the earlier to the one that replaces it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Role, Space, Theme
from ui.widgets.text import PlainLabel

GAP: Final = 72  # pixels between generations, room for an arrow
HEAD: Final = 6  # the length of an arrow's head
WIDTH: Final = 300  # of a card, in pixels at 100 %


@dataclass(frozen=True, slots=True, kw_only=True)
class KinCard:
    """One instrument: the lines on its card, what a screen reader says, whether it can be opened."""

    key: str
    lines: tuple[str, ...]
    spoken: str
    opens: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class KinArrow:
    """From an instrument to the one that replaces it; a dashed arrow is not a recorded fact yet."""

    earlier: str
    later: str
    dashed: bool = False


class FamilyStrip(QWidget):
    """Generations side by side in the direction of reading; `opened` names the instrument that was chosen."""

    opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        generations: tuple[tuple[KinCard, ...], ...],
        arrows: tuple[KinArrow, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._arrows = theme, arrows
        self.cards: dict[str, QWidget] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(GAP)
        for generation in generations:
            column = QVBoxLayout()
            column.setSpacing(Space.M)
            column.addStretch(1)
            for kin in generation:
                column.addWidget(self._card(kin))
            column.addStretch(1)
            row.addLayout(column)
        row.addStretch(1)
        theme.changed.connect(self.update)

    def _card(self, kin: KinCard) -> QWidget:
        card = self._button(kin) if kin.opens else self._label(kin)
        card.setObjectName(kin.key)
        card.setAccessibleName(kin.spoken)
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        lines = card.fontMetrics().lineSpacing() * len(kin.lines)
        card.setFixedSize(QSize(int(WIDTH * self._theme.scale), lines + 2 * Space.M))
        self.cards[kin.key] = card
        return card

    def _lines(self, kin: KinCard, widget: QWidget) -> str:
        """The lines, each cut where the card ends; the whole stands in the tip."""
        room = int(WIDTH * self._theme.scale) - 2 * Space.L
        widget.setToolTip("\n".join(kin.lines).replace("<", "‹"))
        metrics = widget.fontMetrics()
        return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in kin.lines)

    def _button(self, kin: KinCard) -> QPushButton:
        button = QPushButton(self)
        button.setText(self._lines(kin, button).replace("&", "&&"))
        button.clicked.connect(self._open)
        return button

    def _label(self, kin: KinCard) -> PlainLabel:
        """An instrument that cannot be opened: words without a frame to press."""
        label = PlainLabel(self._theme, role=Role.MUTED, parent=self)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setText(self._lines(kin, label))
        return label

    def _open(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.opened.emit(sender.objectName())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for arrow in self._arrows:
            self._draw(painter, arrow)
        painter.end()

    def _draw(self, painter: QPainter, arrow: KinArrow) -> None:
        start, end = self.cards[arrow.earlier].geometry(), self.cards[arrow.later].geometry()
        forward = end.center().x() > start.center().x()
        tail = QPointF(start.right() + 2 if forward else start.left() - 2, start.center().y())
        tip = QPointF(end.left() - 2 if forward else end.right() + 2, end.center().y())
        way = 1 if forward else -1
        pen = QPen(self._theme.colour(Role.MUTED), 1.6)
        if arrow.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(tail, QPointF(tip.x() - way * HEAD, tip.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.MUTED))
        wing = QPointF(tip.x() - way * 2 * HEAD, tip.y())
        painter.drawPolygon(
            QPolygonF([tip, QPointF(wing.x(), wing.y() - HEAD), QPointF(wing.x(), wing.y() + HEAD)])
        )
