"""Paints a strip: its name at the leading edge, then its road, what binds, a period of notice and the points."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QLinearGradient, QPainter, QPen, QPolygonF

from ui.theme import Role, Space, Text, Theme, Tone
from ui.widgets.text import paint_line
from ui.widgets.timeline.scale import TimeScale
from ui.widgets.timeline.strips import Point, Shape, Span, Strip

BAR: Final = 16  # the height of what binds
POINT: Final = 11
VEIL: Final = 90  # how dense a row's colour lies over time, of 255
FADE: Final = 36.0  # pixels over which an open end fades
_COLOURS: Final = (
    Role.TEXT,
    Role.MUTED,
    Role.SURFACE,
    Role.SELECTION,
    Role.ON_SELECTION,
    Role.HOVER,
    Role.DIVIDER,
    Role.FOCUS,
)


class StripPainter:
    """Colours, pens and fonts of one theme, so that a frame makes none of them anew."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.colours = {role: theme.colour(role) for role in _COLOURS}
        self._strong, self._small = theme.font(Text.STRONG), theme.font(Text.SMALL)
        self._heights = QFontMetrics(self._strong).height(), QFontMetrics(self._small).height()
        self._tones = {tone: (theme.tone_text(tone), theme.tone_background(tone)) for tone in Tone}
        self.bar, self.point = round(BAR * theme.scale), round(POINT * theme.scale)

    # ---- the name

    def tone(self, tone: Tone) -> tuple[QColor, QColor]:
        """The ink and the ground of a tone."""
        return self._tones[tone]

    def ground(self, painter: QPainter, rect: QRect, names: QRect, *, chosen: bool, hovered: bool) -> None:
        """Mark the row one is on; over time the lines behind it stay seen."""
        if chosen or hovered:
            colour = QColor(self.colours[Role.SELECTION if chosen else Role.HOVER])
            painter.fillRect(names, colour)
            colour.setAlpha(VEIL)
            painter.fillRect(rect, colour)

    def focus(self, painter: QPainter, rect: QRect) -> None:
        """The frame of the row the keys act on."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.colours[Role.FOCUS], 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def name(
        self, painter: QPainter, rect: QRect, strip: Strip, screen: Qt.LayoutDirection, *, chosen: bool
    ) -> None:
        """The icon of the stage, what the row is called, and quieter what it is."""
        side, right_to_left = self._theme.icon_side, screen == Qt.LayoutDirection.RightToLeft
        ink = self.colours[Role.ON_SELECTION] if chosen else self._tones[strip.mark.tone][0]
        pixmap = self._theme.pixmap(strip.mark.icon, side, ink, painter.device().devicePixelRatio())
        left = rect.right() + 1 - side if right_to_left else rect.left()
        painter.drawPixmap(QPoint(left, rect.center().y() - side // 2), pixmap)
        taken = side + Space.S
        inner = rect.adjusted(0, 0, -taken, 0) if right_to_left else rect.adjusted(taken, 0, 0, 0)
        upper, lower = self._heights
        lower = lower if strip.second else 0
        top = rect.top() + (rect.height() - upper - lower) // 2
        painter.setFont(self._strong)
        painter.setPen(self.colours[Role.ON_SELECTION if chosen else Role.TEXT])
        line = QRect(inner.left(), top, inner.width(), upper)
        paint_line(painter, line, strip.name, Qt.AlignmentFlag.AlignLeft, screen)
        painter.setFont(self._small)
        painter.setPen(self.colours[Role.ON_SELECTION if chosen else Role.MUTED])
        line = QRect(inner.left(), top + upper, inner.width(), lower)
        paint_line(painter, line, strip.second, Qt.AlignmentFlag.AlignLeft, screen)

    # ---- over time

    def strip(self, painter: QPainter, rect: QRect, strip: Strip, scale: TimeScale, today: date) -> None:
        """What is drawn between the edges of the scale; nothing is drawn where nothing can be seen."""
        last = strip.last
        if strip.first.toordinal() > scale.last:
            self._hint(painter, rect, scale, ahead=True)
            return
        if last is not None and last.toordinal() + 1 < scale.origin:
            self._hint(painter, rect, scale, ahead=False)
            return
        middle = rect.center().y() + 0.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if strip.road is not None:
            self._road(painter, strip.road, scale, middle, today)
        if strip.bar is not None:
            self._bar(painter, strip.bar, strip, scale=scale, middle=middle, today=today)
        if strip.notice is not None:
            self._notice(painter, strip.notice, scale, middle)
        for point in strip.points:
            self.mark(painter, point, scale, middle)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _road(self, painter: QPainter, road: Span, scale: TimeScale, middle: float, today: date) -> None:
        end = road.last or max(today, road.first)
        start, stop = edge(scale, road.first.toordinal()), edge(scale, end.toordinal())
        painter.setPen(QPen(self.colours[Role.MUTED], 2))
        painter.drawLine(QLineF(start, middle, stop, middle))
        if road.last is None:
            self._onward(painter, stop, middle, scale)

    def _onward(self, painter: QPainter, x: float, y: float, scale: TimeScale) -> None:
        """What waits goes on a little beyond today, and an arrow says so."""
        tip = x + self.point * (-1 if scale.mirrored else 1)
        painter.setPen(QPen(self.colours[Role.MUTED], 2))
        painter.drawLine(QLineF(x, y, tip, y))
        self._arrow(painter, tip, y, self.colours[Role.MUTED], mirrored=scale.mirrored)

    def _bar(
        self, painter: QPainter, bar: Span, strip: Strip, *, scale: TimeScale, middle: float, today: date
    ) -> None:
        ink, ground = self._tones[strip.mark.tone]
        start = edge(scale, bar.first.toordinal())
        last = scale.last if bar.last is None else bar.last.toordinal() + 1
        force = strip.force_on.toordinal() if strip.force_on else last if bar.last else today.toordinal()
        turn, stop = edge(scale, min(force, last)), edge(scale, last)
        self.pending(painter, start, turn, middle, (ink, ground))
        if strip.force_on is None and bar.last is None:
            self._onward(painter, turn, middle, scale)
            return
        filled = QRectF(turn, middle - self.bar / 2, stop - turn, self.bar).normalized()
        if filled.width() < 1:
            return
        if bar.last is None:
            self._fading(painter, filled, ink, ground, mirrored=scale.mirrored)
        else:
            self.solid(painter, filled, (ink, ground))

    def pending(
        self, painter: QPainter, start: float, stop: float, middle: float, colours: tuple[QColor, QColor]
    ) -> None:
        """Signed, but not in force: the frame is dotted and nothing fills it."""
        painter.setPen(QPen(colours[0], 1.4, Qt.PenStyle.DotLine))
        painter.setBrush(self.colours[Role.SURFACE])
        if abs(stop - start) > 1:
            painter.drawRect(QRectF(start, middle - self.bar / 2, stop - start, self.bar).normalized())

    def solid(self, painter: QPainter, rect: QRectF, colours: tuple[QColor, QColor]) -> None:
        """What is or was in force."""
        painter.setPen(QPen(colours[0], 1.4))
        painter.setBrush(colours[1])
        painter.drawRoundedRect(rect, 2, 2)

    def _fading(
        self, painter: QPainter, rect: QRectF, ink: QColor, ground: QColor, *, mirrored: bool
    ) -> None:
        """A bar without a known end: it fades at the edge, and an arrow says that it goes on."""
        end, begin = (rect.left(), rect.right()) if mirrored else (rect.right(), rect.left())
        inward = 1 if mirrored else -1
        part = min(FADE / max(rect.width(), 1.0), 1.0)
        gradient, pen = QLinearGradient(begin, 0, end, 0), QLinearGradient(begin, 0, end, 0)
        for fade, colour in ((gradient, ground), (pen, ink)):
            clear = QColor(colour)
            clear.setAlpha(0)
            fade.setColorAt(0, colour)
            fade.setColorAt(1 - part, colour)
            fade.setColorAt(1, clear)
        painter.setPen(QPen(QBrush(pen), 1.4))
        painter.setBrush(QBrush(gradient))
        painter.drawRect(rect)
        self._arrow(painter, end + inward * (self.point / 2 + 2), rect.center().y(), ink, mirrored=mirrored)

    def _notice(self, painter: QPainter, notice: Span, scale: TimeScale, middle: float) -> None:
        start = edge(scale, notice.first.toordinal())
        stop = edge(scale, notice.last.toordinal() + 1 if notice.last else scale.last)
        self.hatched(painter, QRectF(start, middle - self.bar / 2, stop - start, self.bar).normalized())

    def hatched(self, painter: QPainter, rect: QRectF) -> None:
        """A period of notice."""
        ink, ground = self._tones[Tone.WAITING]
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(ground)
        painter.drawRect(rect)
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(rect)

    def _arrow(self, painter: QPainter, x: float, y: float, colour: QColor, *, mirrored: bool) -> None:
        back = self.point / 2 * (1 if mirrored else -1)
        painter.setPen(QPen(colour, 2))
        painter.drawPolyline(
            QPolygonF([QPointF(x + back, y + back), QPointF(x, y), QPointF(x + back, y - back)])
        )

    def _hint(self, painter: QPainter, rect: QRect, scale: TimeScale, *, ahead: bool) -> None:
        """At an edge: what is to be seen of this row lies further that way."""
        rightwards = ahead is not scale.mirrored
        x = scale.right - self.point if rightwards else scale.left + self.point
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._arrow(painter, x, rect.center().y() + 0.5, self.colours[Role.MUTED], mirrored=not rightwards)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def mark(self, painter: QPainter, point: Point, scale: TimeScale, middle: float) -> None:
        """The sign of a day; a day known only in part has a line as long as it may be."""
        x, half = scale.x(point.on.toordinal() + 0.5), self.point / 2
        until = scale.x(point.until.toordinal() + 0.5)
        if max(x, until) < scale.left - half or min(x, until) > scale.right + half:
            return
        if point.until > point.on:
            painter.setPen(QPen(self.colours[Role.TEXT], 1.6))
            painter.drawLine(QLineF(x, middle, until, middle))
        self.sign(painter, point.shape, x, middle)

    def sign(self, painter: QPainter, shape: Shape, x: float, y: float) -> None:
        """The sign alone; the key to the picture shows it as well."""
        half = self.point / 2
        painter.setPen(QPen(self.colours[Role.TEXT], 1.6))
        painter.setBrush(self.colours[Role.SURFACE])
        box = QRectF(x - half, y - half, self.point, self.point)
        match shape:
            case Shape.DIAMOND:
                painter.setBrush(self.colours[Role.TEXT])
                painter.drawPolygon(_diamond(x, y, half))
            case Shape.SQUARE:
                painter.drawRect(box.adjusted(1, 1, -1, -1))
            case Shape.CIRCLE:
                painter.drawEllipse(box)
            case Shape.TICK:
                painter.drawLine(QLineF(x, y - half, x, y + half))


def _diamond(x: float, y: float, half: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])


def edge(scale: TimeScale, day: float) -> float:
    """Where a day begins, but never far outside: a painter does not like numbers in the millions."""
    return min(max(scale.x(day), scale.left - 50.0), scale.right + 50.0)
