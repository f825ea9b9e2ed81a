"""A past day on which to look: the day, and whether only what had been recorded by then counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from ui.labels import Words
from ui.theme import Space, Theme
from ui.widgets.fields import DayField
from wipo_approvals.errors import OfficeError
from wipo_approvals.sheets import AsAt


class PastBar(QWidget):
    """Hidden while today is looked at; `chosen` gives an AsAt, or None for today."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = DayField(theme, words, self)
        self.known = QCheckBox(self)
        self.back = QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.day, 1)
        row.addWidget(self.known)
        row.addWidget(self.back)
        self.day.edited.connect(self._tell)
        self.known.toggled.connect(self._tell)
        self.back.clicked.connect(self.closed)
        self.hide()
        self.retell()

    @property
    def moment(self) -> AsAt | None:
        """The past day, once it can be read; of a month or a year its last day."""
        try:
            found = self.day.day
        except OfficeError:
            return None
        if found is None:
            return None
        return AsAt(day=found.latest, known_on=found.latest if self.known.isChecked() else None)

    def _tell(self) -> None:
        if self.isVisible():
            self.chosen.emit(self.moment)

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        self.day.line.setAccessibleName(self.tr("As at this day"))
        self.known.setText(self.tr("Only what was recorded by then"))
        self.back.setText(self.tr("Back to today"))
