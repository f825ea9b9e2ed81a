"""The scale of time above the rows, and the lines behind them: ticks, sessions, today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.labels import Words
from ui.theme import Role, SchemeName, Space, Text, Theme
from ui.widgets.text import paint_line
from ui.widgets.timeline.scale import Step, TimeScale, fitting, ticks
from ui.widgets.timeline.strips import Backdrop
from wipo_approvals.domain.dates import PartialDate

TODAY_WIDE: Final = 2
FAINT: Final = 80  # of 255
SESSION_WIDE: Final = 6  # pixels from which a session has two lines


class Labels:
    """What stands at a tick, in the language of the screen; widths are measured once."""

    def __init__(self, words: Words, metrics: QFontMetrics) -> None:
        self._words, self._metrics = words, metrics
        widest = max(metrics.horizontalAdvance(words.month(number)) for number in range(1, 13))
        year = metrics.horizontalAdvance(self.text(date(2018, 9, 1), Step.YEAR))
        number = metrics.horizontalAdvance("30")
        self._rooms = {
            step: 2 * Space.S + (number if self._counts(step) else widest if step.above else year)
            for step in Step
        }

    def _counts(self, step: Step) -> bool:
        return step in {Step.WEEK, Step.DAY}

    def room(self, step: Step) -> float:
        """How far apart the ticks of a step have to be."""
        return self._rooms[step]

    def text(self, day: date, step: Step) -> str:
        """The label of a tick in the lower line."""
        if self._counts(step):
            return str(day.day)
        return self._words.month(day.month) if step.above else self._words.day(PartialDate(day.year))

    def above(self, day: date, step: Step) -> str:
        """The label of a tick in the upper line."""
        return self._words.day(
            PartialDate(day.year, day.month) if step is Step.MONTH else PartialDate(day.year)
        )


class TimeAxis(QWidget):
    """Three lines: years or months, what they are made of, and the names of the sessions and of today."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._scale: TimeScale | None = None
        self._backdrop: Backdrop | None = None
        self.dress()

    def dress(self) -> None:
        """Measure the type anew."""
        self._font = self._theme.font(Text.SMALL)
        self._metrics = QFontMetrics(self._font)
        self.labels = Labels(self._words, self._metrics)
        self.update()

    @property
    def high(self) -> int:
        """The height the axis needs."""
        return 3 * (self._metrics.height() + Space.XS) + Space.XS

    def show_scale(self, scale: TimeScale, backdrop: Backdrop) -> None:
        self._scale, self._backdrop = scale, backdrop
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.SURFACE))
        painter.setPen(self._theme.colour(Role.DIVIDER))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        if self._scale is None or self._backdrop is None:
            return
        painter.setFont(self._font)
        painter.setClipRect(QRect(self._scale.left, 0, self._scale.width, self.height()))
        self._paint_ticks(painter, self._scale)
        self._paint_names(painter, self._scale, self._backdrop)

    def _paint_ticks(self, painter: QPainter, scale: TimeScale) -> None:
        step, line = fitting(scale, self.labels.room), self._metrics.height() + Space.XS
        painter.setPen(self._theme.colour(Role.MUTED))
        top = line if step.above else line // 2
        for day in ticks(scale, step):
            if day.toordinal() < scale.origin:
                continue
            rect = self._beside(scale, scale.x(day.toordinal()), top, line)
            paint_line(painter, rect, self.labels.text(day, step), Qt.AlignmentFlag.AlignLeft, self._way())
        if step.above is None:
            return
        painter.setPen(self._theme.colour(Role.TEXT))
        for start, stop, day in self._stretches(scale, step.above):
            text = self.labels.above(day, step.above)
            wide = self._metrics.horizontalAdvance(text) + Space.S
            if abs(stop - start) >= wide:
                rect = self._beside(scale, start, 0, line, abs(stop - start))
                paint_line(painter, rect, text, Qt.AlignmentFlag.AlignLeft, self._way())

    def _stretches(self, scale: TimeScale, step: Step) -> Iterator[tuple[float, float, date]]:
        """Each unit of the upper line as far as it can be seen: a long one keeps its name in sight."""
        found = list(ticks(scale, step))
        for number, day in enumerate(found):
            start = max(float(day.toordinal()), scale.origin)
            stop = float(found[number + 1].toordinal()) if number + 1 < len(found) else scale.last
            yield scale.x(start), scale.x(stop), day

    def _beside(self, scale: TimeScale, x: float, top: int, high: int, wide: float = 400.0) -> QRect:
        """The room behind a tick, as one reads."""
        left = x - wide if scale.mirrored else x
        return QRectF(left + Space.XS, top, wide - 2 * Space.XS, high).toRect()

    def _paint_names(self, painter: QPainter, scale: TimeScale, backdrop: Backdrop) -> None:
        """Today first; a session whose name would lie over another's keeps its line only."""
        line = self._metrics.height() + Space.XS
        today = self.tr("Today")
        taken = [self._name(painter, scale, backdrop.today, today, role=Role.ACCENT, taken=[])]
        for session in backdrop.lines:
            taken.append(
                self._name(painter, scale, session.first, session.label, role=Role.MUTED, taken=taken)
            )
        painter.setPen(QPen(self._theme.colour(Role.ACCENT), TODAY_WIDE))
        x = scale.x(backdrop.today.toordinal() + 0.5)
        painter.drawLine(QLineF(x, self.height() - Space.XS, x, self.height()))
        painter.setPen(self._theme.colour(Role.DIVIDER))
        painter.drawLine(scale.left, 2 * line, scale.right, 2 * line)

    def _name(
        self, painter: QPainter, scale: TimeScale, day: date, text: str, *, role: Role, taken: list[QRectF]
    ) -> QRectF:
        wide, line = self._metrics.horizontalAdvance(text) + Space.S, self._metrics.height() + Space.XS
        x = scale.x(day.toordinal() + 0.5)
        left = min(max(x - wide / 2, scale.left), scale.right - wide)
        rect = QRectF(left, 2 * line + 1, wide, line)
        hidden = not scale.left <= x <= scale.right or any(rect.intersects(other) for other in taken)
        if hidden:
            return QRectF()
        painter.setPen(self._theme.colour(role))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        return rect

    # ---- behind the rows

    def paint_lines(self, painter: QPainter, rect: QRect) -> None:
        """Ticks as hairlines, each session dashed from its first day to its last, today as a line."""
        scale, backdrop = self._scale, self._backdrop
        if scale is None or backdrop is None:
            return
        painter.save()
        painter.setClipRect(
            QRect(scale.left, rect.top(), scale.width, rect.height()), Qt.ClipOperation.IntersectClip
        )
        faint = self._theme.colour(Role.DIVIDER)
        if self._theme.name is SchemeName.CONTRAST:
            faint.setAlpha(FAINT)  # there, a hairline is as loud as a session
        painter.setPen(faint)
        for day in ticks(scale, fitting(scale, self.labels.room)):
            self._down(painter, rect, scale.x(day.toordinal()))
        dashed = QPen(self._theme.colour(Role.BORDER), 1, Qt.PenStyle.CustomDashLine)
        dashed.setDashPattern([4, 4])
        painter.setPen(dashed)
        for session in backdrop.lines:
            first, last = scale.x(session.first.toordinal()), scale.x(session.last.toordinal() + 1)
            self._down(painter, rect, first)
            if abs(last - first) > SESSION_WIDE:
                self._down(painter, rect, last)
        painter.setPen(QPen(self._theme.colour(Role.ACCENT), TODAY_WIDE))
        self._down(painter, rect, scale.x(backdrop.today.toordinal() + 0.5))
        painter.restore()

    def _down(self, painter: QPainter, rect: QRect, x: float) -> None:
        """A line from the top of the rows to their foot, where it can be seen."""
        if rect.left() <= x <= rect.right():
            painter.drawLine(round(x), rect.top(), round(x), rect.bottom() + 1)

    def _way(self) -> Qt.LayoutDirection:
        return self.layoutDirection()
