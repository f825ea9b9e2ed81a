"""What stands where nothing is to be shown: why, and the one thing to do next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Role, Space, Text, Theme
from ui.widgets.text import PlainLabel

DRAWING = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Emptiness:
    """Why a view is empty; no action is no button."""

    icon: str
    headline: str
    why: str
    action: str = ""


class EmptyPanel(QWidget):
    """A calm panel in the middle of an empty view."""

    acted = Signal()

    def __init__(self, theme: Theme, reason: Emptiness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._reason = theme, reason
        self._drawing = PlainLabel(theme, parent=self)
        self._headline = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self._why = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self._button = QPushButton(self)
        self._button.setProperty("primary", True)
        self._button.clicked.connect(self.acted)
        self._arrange()
        theme.changed.connect(self._draw)
        self.show_reason(reason)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        for label in (self._drawing, self._headline, self._why):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._why.setMinimumWidth(200)
        column.addSpacing(Space.S)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_reason(self, reason: Emptiness) -> None:
        self._reason = reason
        self._headline.setText(reason.headline)
        self._why.setText(reason.why)
        self._button.setText(reason.action)
        self._button.setVisible(bool(reason.action))
        self.setAccessibleName(reason.headline)
        self.setAccessibleDescription(reason.why)
        self._draw()

    def _draw(self) -> None:
        colour = self._theme.colour(Role.BORDER)
        self._drawing.setPixmap(
            self._theme.pixmap(self._reason.icon, DRAWING, colour, self.devicePixelRatioF())
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._draw()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())
