"""The key to the picture: each sign with its word, for who sees it the first time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import Role, Space, Text, Theme, Tone
from ui.widgets.text import mirrored, paint_line
from ui.widgets.timeline.paint import StripPainter
from ui.widgets.timeline.strips import Shape

SIGN: Final = 24  # the room of a sign at the usual type


class Legend(QWidget):
    """One line of signs and words; what does not fit is left out, last first."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Take the colours and the type of the theme as it is now."""
        self._paint = StripPainter(self._theme)
        self._font = self._theme.font(Text.SMALL)
        self.updateGeometry()
        self.update()

    def retell(self) -> None:
        """Say the words in the language of the screen."""
        self._texts = (
            self.tr("Submission"),
            self.tr("Decision"),
            self.tr("Signature"),
            self.tr("Signed, not in force"),
            self.tr("In force"),
            self.tr("Notice period"),
        )
        self.setAccessibleName(self.tr("Signs in the picture"))
        self.setAccessibleDescription(", ".join(self._texts))
        self.setToolTip(", ".join(self._texts))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self._font).height() + 2 * Space.S)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        sign, room, at = round(SIGN * self._theme.scale), self.width() - 2 * Space.L, 0
        for text, draw in zip(self._texts, self._signs(), strict=True):
            wide = painter.fontMetrics().horizontalAdvance(text) + 1
            if at + sign + Space.S + wide > room:
                return
            draw(painter, QRectF(self._place(at, sign)))
            painter.setPen(self._theme.colour(Role.MUTED))
            words = self._place(at + sign + Space.S, wide)
            paint_line(painter, words, text, Qt.AlignmentFlag.AlignLeft, self.layoutDirection())
            at += sign + Space.S + wide + Space.L

    def _place(self, at: int, wide: int) -> QRect:
        """A stretch of the line, counted from where one begins to read."""
        left = self.width() - Space.L - at - wide if mirrored(self) else Space.L + at
        return QRect(left, 0, wide, self.height())

    def _signs(self) -> tuple[Callable[[QPainter, QRectF], None], ...]:
        return self._square, self._circle, self._diamond, self._pending, self._solid, self._hatched

    def _square(self, painter: QPainter, rect: QRectF) -> None:
        self._paint.sign(painter, Shape.SQUARE, rect.center().x(), rect.center().y())

    def _circle(self, painter: QPainter, rect: QRectF) -> None:
        self._paint.sign(painter, Shape.CIRCLE, rect.center().x(), rect.center().y())

    def _diamond(self, painter: QPainter, rect: QRectF) -> None:
        self._paint.sign(painter, Shape.DIAMOND, rect.center().x(), rect.center().y())

    def _pending(self, painter: QPainter, rect: QRectF) -> None:
        colours = self._paint.tone(Tone.INFO)
        self._paint.pending(painter, rect.left(), rect.right(), rect.center().y(), colours)

    def _solid(self, painter: QPainter, rect: QRectF) -> None:
        self._paint.solid(painter, self._bar(rect), self._paint.tone(Tone.GOOD))

    def _hatched(self, painter: QPainter, rect: QRectF) -> None:
        self._paint.hatched(painter, self._bar(rect))

    def _bar(self, rect: QRectF) -> QRectF:
        high = self._paint.bar
        return QRectF(rect.left(), rect.center().y() - high / 2, rect.width(), high)
