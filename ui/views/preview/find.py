"""Looks for words in the pages on the desk: a field, how many places there are, the next and the one before."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from ui.theme import TARGET, Role, Space, Text, Theme
from ui.views.preview.pages import SheetScroll
from ui.widgets.sheet import Hit, found
from ui.widgets.text import PlainLabel


class FindBar(QWidget):
    """Marks what is found while one types; Enter goes on, Shift+Enter back, Escape clears."""

    def __init__(self, theme: Theme, desk: SheetScroll, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._hits: list[Hit] = []
        self._at = 0
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.count = PlainLabel(theme, kind=Text.SMALL, role=Role.MUTED, parent=self)
        self.back, self.on = QToolButton(self), QToolButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for part in (self.line, self.count, self.back, self.on):
            row.addWidget(part)
        for button in (self.back, self.on):
            button.setMinimumSize(QSize(TARGET, TARGET))
        self.line.textChanged.connect(self.look)
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        theme.changed.connect(self.dress)

    def retell(self) -> None:
        self.line.setPlaceholderText(self.tr("Find in this paper"))
        self.line.setAccessibleName(self.tr("Find in this paper"))
        for button, name in ((self.back, self.tr("Previous place")), (self.on, self.tr("Next place"))):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.dress()

    def dress(self) -> None:
        self.back.setIcon(self._theme.icon("chevron-up"))
        self.on.setIcon(self._theme.icon("chevron-down"))

    def look(self) -> None:
        """Look again: other words, or another paper."""
        self._hits, self._at = found(self._desk.sheets.pages, self.line.text()), 0
        self._show()

    def _go_on(self) -> None:
        self._step(1)

    def _go_back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    def _show(self) -> None:
        current = self._hits[self._at] if self._hits else None
        self._desk.sheets.mark(self._hits, current)
        told = (
            self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._hits))
            if current
            else ""
        )
        if not current and self.line.text().strip():
            told = self.tr("not found")
        self.count.setText(told)
        self.line.setAccessibleDescription(told)
        for button in (self.back, self.on):
            button.setEnabled(len(self._hits) > 1)
        if current is not None:
            self._desk.verticalScrollBar().setValue(max(self._desk.sheets.top_of(current) - Space.L, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
        else:
            super().keyPressEvent(event)
