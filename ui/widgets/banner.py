"""One line above a view that tells what happened and offers what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from ui.theme import RADIUS, TARGET, SchemeName, Space, Theme, Tone
from ui.widgets.text import PlainLabel

_ICONS: Final = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "info",
    Tone.WAITING: "triangle-alert",
    Tone.GOOD: "circle-check",
    Tone.BAD: "circle-x",
    Tone.ENDED: "archive",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a banner says; the action is a button, usually Undo."""

    text: str
    tone: Tone = Tone.INFO
    action: str = ""


class Banner(QWidget):
    """Hidden until it has something to say; says it to a screen reader as well."""

    acted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice = Notice(text="")
        self._icon = PlainLabel(theme, parent=self)
        self._text = PlainLabel(theme, wrap=True, parent=self)
        self._button = QPushButton(self)
        self._close = QToolButton(self)
        self._close.setMinimumSize(QSize(TARGET, TARGET))
        self._button.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        self._arrange()
        theme.changed.connect(self._dress)
        self.hide()

    def _arrange(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        line.setSpacing(Space.S)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        line.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def notice(self) -> Notice:
        return self._notice

    def tell(self, notice: Notice) -> None:
        """Show a line in place of the one before."""
        self._notice = notice
        self._text.setText(notice.text)
        self._button.setText(notice.action)
        self._button.setVisible(bool(notice.action))
        self._close.setToolTip(self.tr("Close this line"))
        self._close.setAccessibleName(self.tr("Close this line"))
        self.setAccessibleName(notice.text)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    def dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        self.hide()
        self.acted.emit()

    def _dress(self) -> None:
        ink = self._theme.tone_text(self._notice.tone)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(_ICONS[self._notice.tone], self._theme.icon_side, ink, ratio))
        self._close.setIcon(self._theme.icon("x"))
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self._text.setPalette(palette)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.tone_text(self._notice.tone)
        painter.setPen(edge if self._theme.name is SchemeName.CONTRAST else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tone_background(self._notice.tone))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
