"""What every field for a term has in common: it shows a value, tells when it is edited, gives it back."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from ui.labels import Words
from ui.theme import Space, Theme
from ui.widgets.fields import labelled
from ui.widgets.flow import FlowLayout

MOST: Final = 9999


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

    def _count(self) -> QSpinBox:
        """A whole number; none shows as a dash."""
        box = QSpinBox(self)
        box.setRange(0, MOST)
        box.setSpecialValueText("–")
        box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        box.lineEdit().setTextMargins(Space.XS, 0, Space.XS, 0)
        box.setMinimumWidth(72)
        box.valueChanged.connect(self.edited)
        return box
