"""A small mark that names a state: an icon, a word and a tone, never a colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.labels import STAGE_LOOKS, Words
from ui.theme import SchemeName, Space, Text, Theme, Tone
from ui.widgets.text import paint_line
from wipo_approvals.domain.vocabulary import Stage

ICON_SIDE = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a badge says."""

    text: str
    icon: str
    tone: Tone = Tone.NEUTRAL


def stage_mark(stage: Stage, words: Words) -> Mark:
    """The mark of a stage, in the words of the screen."""
    look = STAGE_LOOKS[stage]
    return Mark(text=words.stage(stage), icon=look.icon, tone=look.tone)


def mark_font(theme: Theme) -> QFont:
    font = theme.font(Text.SMALL)
    font.setBold(True)
    return font


def icon_side(theme: Theme) -> int:
    """The icon grows with the type beside it."""
    return round(ICON_SIDE * theme.scale)


def mark_size(theme: Theme, mark: Mark) -> QSize:
    """The room a mark needs; item delegates ask as well."""
    metrics = QFontMetrics(mark_font(theme))
    icon = icon_side(theme) + Space.XS if mark.icon else 0
    width = metrics.horizontalAdvance(mark.text) + icon + 2 * Space.S + Space.HAIR
    return QSize(width, max(metrics.height(), icon_side(theme)) + Space.XS + Space.HAIR)


def paint_mark(
    painter: QPainter, rect: QRect, theme: Theme, mark: Mark, direction: Qt.LayoutDirection
) -> None:
    """Paint a mark at the leading edge of the rectangle; item delegates use it as well."""
    size = mark_size(theme, mark)
    width = min(size.width(), rect.width())
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    left = rect.right() + 1 - width if mirrored else rect.left()
    pill = QRect(left, rect.top() + (rect.height() - size.height()) // 2, width, size.height())
    text, background = theme.tone_text(mark.tone), theme.tone_background(mark.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(text, 1) if theme.name is SchemeName.CONTRAST else Qt.PenStyle.NoPen)
    painter.setBrush(background)
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2)
    inner = pill.adjusted(Space.S, 0, -Space.S, 0)
    if mark.icon:
        inner = _paint_icon(painter, inner, theme, mark.icon, text, mirrored=mirrored)
    painter.setPen(text)
    painter.setFont(mark_font(theme))
    paint_line(painter, inner, mark.text, Qt.AlignmentFlag.AlignLeft, direction)
    painter.restore()


def _paint_icon(
    painter: QPainter, rect: QRect, theme: Theme, name: str, colour: QColor, *, mirrored: bool
) -> QRect:
    """Paint the icon at the leading edge; the answer is the room that is left."""
    ratio = painter.device().devicePixelRatio()
    side = icon_side(theme)
    left = rect.right() + 1 - side if mirrored else rect.left()
    top = rect.center().y() - side // 2 + 1
    painter.drawPixmap(QPoint(left, top), theme.pixmap(name, side, colour, ratio))
    taken = side + Space.XS
    return rect.adjusted(0, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, 0, 0)


class Badge(QWidget):
    """A mark as a widget of its own."""

    def __init__(self, theme: Theme, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._mark = theme, mark
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refresh)
        self.show_mark(mark)

    @property
    def mark(self) -> Mark:
        return self._mark

    def show_mark(self, mark: Mark) -> None:
        self._mark = mark
        self.setAccessibleName(mark.text)
        self._refresh()

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return mark_size(self._theme, self._mark)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 3 * Space.XL), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, self.rect(), self._theme, self._mark, self.layoutDirection())
