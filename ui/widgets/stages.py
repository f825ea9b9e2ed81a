"""The road of an agreement as a strip of stages: what is behind, where it stands, what is to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import Role, Space, Text, Theme, Tone
from ui.widgets.text import mirrored, paint_line


class StageState(Enum):
    """Where a stage lies on the road; the value is its icon."""

    DONE = "circle-check"
    CURRENT = "circle-dot"
    WAITING = "clock"
    FAILED = "circle-x"
    AHEAD = "circle-dashed"
    SKIPPED = "ban"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage: its name, its state in words for those who do not see the icon, and a short note under it."""

    text: str
    state: StageState
    spoken: str
    note: str = ""


DOT: Final = 20
_TONES: Final = {
    StageState.DONE: Tone.GOOD,
    StageState.WAITING: Tone.WAITING,
    StageState.FAILED: Tone.BAD,
    StageState.SKIPPED: Tone.ENDED,
}


class StageStrip(QWidget):
    """Painted; its accessible description tells every stage in order."""

    picked = Signal(int)  # a stage was clicked

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stages: tuple[Stage, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refresh)

    @property
    def stages(self) -> tuple[Stage, ...]:
        return self._stages

    def show_stages(self, stages: Sequence[Stage]) -> None:
        self._stages = tuple(stages)
        told = [
            " ".join(part for part in (s.text, s.spoken, *s.note.split("\n")) if part) for s in self._stages
        ]
        self.setAccessibleDescription("; ".join(told))
        self._refresh()

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        strong, small = self._metrics()
        widest = max((self._width(stage) for stage in self._stages), default=0) + Space.L
        width = self.width() // max(len(self._stages), 1)
        lines = max((len(self._lines(stage.note, width)) for stage in self._stages), default=0)
        high = DOT + Space.XS + strong.height() + lines * small.height() + Space.S
        return QSize(widest * len(self._stages), high)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(len(self._stages) * (DOT + Space.XL), self.sizeHint().height())

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._theme.font(Text.STRONG)), QFontMetrics(self._theme.font(Text.SMALL))

    def _width(self, stage: Stage) -> int:
        strong, small = self._metrics()
        notes = [small.horizontalAdvance(line) for line in stage.note.split("\n")]
        return max(strong.horizontalAdvance(stage.text), *notes)

    def _lines(self, note: str, width: int) -> list[str]:
        """The lines of a note; one that is too wide is broken once, between words."""
        small, lines = self._metrics()[1], note.split("\n") if note else []
        room = width - 2 * Space.HAIR
        if len(lines) != 1 or small.horizontalAdvance(note) <= room:
            return lines
        words = note.split(" ")
        fitting = [n for n in range(1, len(words)) if small.horizontalAdvance(" ".join(words[:n])) <= room]
        first = fitting[-1] if fitting else len(words)
        return [part for part in (" ".join(words[:first]), " ".join(words[first:])) if part]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def places(self) -> list[QRect]:
        """The column of each stage, in the direction of writing."""
        if not self._stages:
            return []
        width = self.width() / len(self._stages)
        columns = [QRect(round(i * width), 0, round(width), self.height()) for i in range(len(self._stages))]
        return columns[::-1] if mirrored(self) else columns

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a stage picks it."""
        super().mouseReleaseEvent(event)
        for number, place in enumerate(self.places()):
            if place.contains(event.position().toPoint()):
                self.picked.emit(number)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self.places()
        for stage, column, following in zip(self._stages, columns, columns[1:], strict=False):
            self._paint_road(painter, stage, column, following)
        for stage, column in zip(self._stages, columns, strict=True):
            self._paint_stage(painter, stage, column)

    def _paint_road(self, painter: QPainter, stage: Stage, column: QRect, following: QRect) -> None:
        passed = stage.state in {StageState.DONE, StageState.SKIPPED}
        colour = self._theme.tone_text(Tone.GOOD) if passed else self._theme.colour(Role.BORDER)
        style = Qt.PenStyle.SolidLine if passed else Qt.PenStyle.DotLine
        painter.setPen(QPen(colour, 2 if passed else 1.5, style))
        gap = DOT // 2 + Space.XS
        sign = 1 if following.left() > column.left() else -1
        middle = Space.XS + DOT / 2
        start, end = column.center().x() + sign * gap, following.center().x() - sign * gap
        painter.drawLine(QLineF(start, middle, end, middle))

    def _paint_stage(self, painter: QPainter, stage: Stage, column: QRect) -> None:
        current = stage.state is StageState.CURRENT
        if current:
            self._paint_here(painter, column)
        else:
            pixmap = self._theme.pixmap(stage.state.value, DOT, self._colour(stage), self.devicePixelRatioF())
            painter.drawPixmap(QPoint(column.center().x() - DOT // 2, Space.XS), pixmap)
        strong, small = self._metrics()
        name = QRect(column.left(), Space.XS + DOT + Space.XS, column.width(), strong.height())
        ahead = stage.state is StageState.AHEAD
        painter.setPen(self._theme.colour(Role.MUTED if ahead else Role.TEXT))
        painter.setFont(self._theme.font(Text.STRONG if current else Text.BODY))
        self._write(painter, name, stage.text)
        painter.setPen(self._theme.colour(Role.MUTED))
        painter.setFont(self._theme.font(Text.SMALL))
        line = QRect(name.left(), name.bottom() + 1, name.width(), small.height())
        for text in self._lines(stage.note, column.width()):
            self._write(painter, line, text)
            line.translate(0, small.height())

    def _paint_here(self, painter: QPainter, column: QRect) -> None:
        """The one filled mark on the road."""
        middle = QPointF(column.center().x(), Space.XS + DOT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.ACCENT))
        painter.drawEllipse(middle, DOT / 2, DOT / 2)
        painter.setBrush(self._theme.colour(Role.ON_ACCENT))
        painter.drawEllipse(middle, DOT / 6, DOT / 6)

    def _write(self, painter: QPainter, rect: QRect, text: str) -> None:
        inner = rect.adjusted(Space.HAIR, 0, -Space.HAIR, 0)
        paint_line(painter, inner, text, Qt.AlignmentFlag.AlignHCenter, self.layoutDirection())

    def _colour(self, stage: Stage) -> QColor:
        tone = _TONES.get(stage.state)
        return self._theme.colour(Role.BORDER) if tone is None else self._theme.tone_text(tone)
