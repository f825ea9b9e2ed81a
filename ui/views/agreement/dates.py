"""Every day of the agreement in the order of time; under the list the reason of the one that is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Space
from ui.tools import Tools
from ui.widgets.rows import CELL_ROLE, Cell, CellDelegate
from ui.widgets.telling import day_of, day_told, why_told
from wipo_approvals.sheets import AgreementSheet, DatesSheet

REASONS: Final = 132  # the height of the reasons, at the usual type
LEAST: Final = 60  # below this nothing of a clause's name can be read
LONGEST: Final = 380


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """A day one came to see: that of a fact, or just the day; without either the one to watch for."""

    fact: str = ""
    on: date | None = None


class DateList(QListWidget):
    """The days; Space or a question mark on one leads to its reason."""

    asked = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space or event.text() == "?":
            self.asked.emit()
            return
        super().keyPressEvent(event)


class DatesTab(QWidget):
    """Asks for the days when it is seen."""

    clause_wanted = Signal(str)  # the term whose clause is to be shown

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._stale = tools, False
        self._sheet: AgreementSheet | None = None
        self._dates: DatesSheet | None = None
        self._sought: Sought | None = Sought()
        self.list = DateList(self)
        self.list.setItemDelegate(CellDelegate(tools.theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reasons = QPlainTextEdit(self)
        self.reasons.setReadOnly(True)
        self.reasons.setTabChangesFocus(True)
        self.clause = QPushButton(self)
        self.clause.setMinimumWidth(LEAST)
        self._arrange()
        self.list.currentRowChanged.connect(self._tell)
        self.list.asked.connect(self._to_reasons)
        self.clause.clicked.connect(self._ask_clause)
        tools.theme.changed.connect(self._dress)
        self._dress()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.XS)
        column.setSpacing(Space.XS)
        column.addWidget(self.list, 1)
        column.addWidget(self.reasons)
        column.addWidget(self.clause, 0, Qt.AlignmentFlag.AlignLeft)

    def _dress(self) -> None:
        self.reasons.setFixedHeight(round(REASONS * self._tools.theme.scale))
        self.reasons.setFont(self._tools.theme.font())
        self.list.doItemsLayout()

    # ---- what is shown

    def show_sheet(self, sheet: AgreementSheet) -> None:
        """Show the days of this agreement, at once or when the tab is seen next."""
        if self._sheet is None or self._sheet.id != sheet.id:
            self._sought, self._dates = self._sought or Sought(), None
        self.list.setAccessibleName(self.tr("Dates"))
        self.reasons.setAccessibleName(self.tr("Reason of the date"))
        self._sheet, self._stale = sheet, not self.isVisible()
        if not self._stale:
            self._ask()

    def seek(self, sought: Sought) -> None:
        """Go to a day, now or when the days have come."""
        self._sought = sought
        if self._dates is not None and not self._stale and self.isVisible():
            self._find(self._dates)

    def _ask(self) -> None:
        if self._sheet is None:
            return
        self._stale = False
        ref, language, past = self._sheet.id, self._tools.words.language.value, self._sheet.as_at
        self._tools.runner.ask(
            lambda office: office.agreements.dates(ref, language, as_at=past), self._show, topic="dates"
        )

    def _show(self, dates: DatesSheet) -> None:
        kept = self.list.currentRow()
        self._dates = dates
        self.list.blockSignals(True)
        self.list.clear()
        words = self._tools.words
        for place, one in enumerate(dates.dates):
            name, day = day_told(one, words, dates.names), day_of(one, words)
            known = [words.phrase(f"known.{one.day.kind.value}")] if one.day.span else []
            item = QListWidgetItem(self.list)
            item.setData(
                CELL_ROLE, Cell(text=name, second=" · ".join([day, *known]), strong=place == dates.matters)
            )
            told = [f"{name}: {day}", *known, *why_told(one, words, dates.names)]
            item.setData(Qt.ItemDataRole.AccessibleTextRole, "\n".join(told))
            item.setToolTip(name.replace("<", "‹"))
        self.list.blockSignals(False)
        if self._sought is not None:
            self._find(dates)
        else:
            self.list.setCurrentRow(min(kept, self.list.count() - 1))
        self._tell()

    def _find(self, dates: DatesSheet) -> None:
        """Go to the day that was sought; of several on one day the one of the fact, then a computed one."""
        sought, self._sought = self._sought or Sought(), None
        fitting = [
            (one.day.fact == sought.fact, not one.day.code.startswith("event."), -place)
            for place, one in enumerate(dates.dates)
            if sought.on is not None and one.day.span is not None and sought.on in one.day.span
        ]
        place = -max(fitting)[2] if fitting else dates.matters
        if place is not None:
            self.list.setCurrentRow(place)
            self.list.scrollToItem(self.list.item(place))

    def _tell(self) -> None:
        place = self.list.currentRow()
        one = self._dates.dates[place] if self._dates is not None and place >= 0 else None
        if one is None or self._dates is None:
            self.reasons.clear()
            self.clause.hide()
            return
        lines = why_told(one, self._tools.words, self._dates.names)
        self.reasons.setPlainText("\n".join([day_told(one, self._tools.words, self._dates.names), *lines]))
        told = self.tr("Show the clause: {clause}").format(clause=one.clause)
        shown = self.clause.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, LONGEST)
        self.clause.setText(shown.replace("&", "&&"))
        self.clause.setAccessibleName(told)
        self.clause.setVisible(bool(one.clause))

    # ---- what is asked for

    def _to_reasons(self) -> None:
        self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_clause(self) -> None:
        place = self.list.currentRow()
        if self._dates is not None and place >= 0:
            self.clause_wanted.emit(self._dates.dates[place].day.term)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the reason back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.reasons.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()
