"""Labels that show every text as it is: plain, never interpreted."""

from __future__ import annotations

from functools import cache
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import Role, Space, Text, Theme


def mirrored(widget: QWidget) -> bool:
    """Whether the widget is laid out from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def own_direction(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of the first letter that has one; a title keeps its order whatever the screen's language."""
    for char in text:
        kind = bidirectional(char)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
    return otherwise


def paint_line(
    painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag, screen: Qt.LayoutDirection
) -> None:
    """Paint one line in its own direction, cut where it does not fit; Left and Right mean start and end."""
    metrics = painter.fontMetrics()
    fits = len(text) * metrics.height() <= rect.width()  # no letter is wider than a line is high
    shown = text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setLayoutDirection(own_direction(text, screen))
    painter.drawText(rect, _flags(side, screen), shown)


@cache
def _flags(side: Qt.AlignmentFlag, screen: Qt.LayoutDirection) -> int:
    """A side as one reads as a side one sees; put together once, for lists paint thousands of lines."""
    opposite = {Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight}
    opposite[Qt.AlignmentFlag.AlignRight] = Qt.AlignmentFlag.AlignLeft
    visual = opposite.get(side, side) if screen == Qt.LayoutDirection.RightToLeft else side
    return (visual | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter).value


class PlainLabel(QLabel):
    """A label in one of the theme's kinds of type; it follows when the theme changes."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: Text = Text.BODY,
        role: Role = Role.TEXT,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._kind, self._role = theme, kind, role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.changed.connect(self._dress)
        self._dress()
        self._lead()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()

    def _lead(self) -> None:
        """Begin at the edge where the screen begins, whatever script the text is in."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignRight if mirrored(self) else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._kind))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._role))
        self.setPalette(palette)


class ElidedLabel(PlainLabel):
    """One line that is cut with an ellipsis where it does not fit; the whole text is in the tooltip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: Text = Text.BODY,
        role: Role = Role.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, kind=kind, role=role, parent=parent)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """What can be read now."""
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 4, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text().replace("<", "‹") if self.shown != self.text() else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        paint_line(
            painter, self.contentsRect(), self.text(), Qt.AlignmentFlag.AlignLeft, self.layoutDirection()
        )


class SectionHeader(QWidget):
    """The name of a part of the screen, a count beside it, and room for its actions at the end of the line."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(theme, text, kind=Text.STRONG, parent=self)
        self._count = PlainLabel(theme, role=Role.MUTED, parent=self)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, Space.S, 0, Space.XS)
        line.setSpacing(Space.S)
        line.addWidget(self._heading)
        line.addWidget(self._count)
        line.addStretch(1)
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        self._heading.setText(text)
        self.setAccessibleName(text)

    def set_count(self, text: str) -> None:
        """A number or a few words behind the heading ("6", "1 of 6 decided")."""
        self._count.setText(text)
        self.setAccessibleDescription(text)

    def add_action(self, control: QWidget) -> None:
        """Put a control at the end of the line."""
        self._line.addWidget(control)
