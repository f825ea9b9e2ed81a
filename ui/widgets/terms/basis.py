"""What every field for a term has in common: it shows a value, tells when it is edited, gives it back."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.labels import Words
from ui.theme import Space, Theme
from ui.widgets.fields import labelled
from ui.widgets.flow import FlowLayout

MOST: Final = 9999
WIDTH: Final = 12  # letters


class TermField(QWidget):
    """A field for one term: shows a value, tells when it is edited, gives it back."""

    edited = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.words = theme, words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    @property
    def value(self) -> Any:  # noqa: ANN401 - a term of any kind
        raise NotImplementedError

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - as above
        raise NotImplementedError(value)

    def _add(self, field: QWidget, label: str = "") -> None:
        self._column.addWidget(labelled(self.theme, label, field) if label else field)
        if not label:
            self.setFocusProxy(field)

    def _row(self, *parts: tuple[str, QWidget]) -> dict[str, QWidget]:
        """Small fields beside each other, each under its label; answers their holders by label."""
        holder = QWidget(self)
        flow = FlowLayout(holder)
        flow.setSpacing(Space.S)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        holders = {label: labelled(self.theme, label, field) for label, field in parts}
        for each in holders.values():
            each.setParent(holder)
            flow.addWidget(each)
        self._column.addWidget(holder)
        return holders

    def _count(self) -> CountField:
        """A whole number, or none."""
        box = CountField(self)
        box.textEdited.connect(self.edited)
        return box


class CountField(QLineEdit):
    """A whole number; empty is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(0, MOST, self))
        self.setPlaceholderText("–")
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDTH)

    def value(self) -> int:
        text = self.text().strip()
        return int(text) if text.isdigit() else 0

    def setValue(self, value: int) -> None:  # noqa: N802 - called as Qt's own number fields are
        self.setText(str(value) if value else "")
