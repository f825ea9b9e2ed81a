"""The partners of an agreement that organizations join: the roll of any day, the quorum, and each one's next step."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.labels import PARTNER_LOOKS
from ui.theme import Space
from ui.tools import Tools
from ui.widgets.badge import Mark
from ui.widgets.fields import DayField, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.rows import CELL_ROLE, Cell, CellDelegate, line_height
from ui.widgets.telling import span_told
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.facts import KINDS, keys_of
from wipo_approvals.errors import OfficeError
from wipo_approvals.sheets import AgreementSheet, PartnerSheet, RollSheet

REASONS: Final = 84  # the height of the reasons, at the usual type
STEPS: Final = 2  # buttons for what may come next
NAME: Final = 150  # the least width of a name, at the usual type
LEAST: Final = 60
SHARE: Final = 0.55  # of the width that names may take


class PartnerTable(QTableWidget):
    """A row for each organization; Space or a question mark on one leads to its reasons."""

    asked = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._fitted = tools.theme, 0
        self.setItemDelegate(CellDelegate(tools.theme, self))
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)

    def show_rows(self, columns: list[str], rows: list[tuple[list[Cell], str]]) -> None:
        """Show rows of cells, each with what a screen reader says of it; a column without a word is hidden."""
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels(columns)
        self.setRowCount(len(rows))
        for number, (cells, told) in enumerate(rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem()
                item.setData(CELL_ROLE, cell)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, told if column == 0 else cell.text)
                item.setToolTip(cell.text.replace("<", "‹"))
                self.setItem(number, column, item)
        for column in range(len(columns)):
            empty = not any(cells[column].text or cells[column].mark for cells, _ in rows)
            self.setColumnHidden(column, empty)
        self.fit()

    def fit(self) -> None:
        """A line for each, names no wider than leaves the stage in sight."""
        self.verticalHeader().setDefaultSectionSize(line_height(self._theme))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        wanted = max(round(self.width() * SHARE), round(NAME * self._theme.scale))
        header.resizeSection(0, min(wanted, self.sizeHintForColumn(0)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._fitted:  # not for scroll bars that come and go
            self._fitted = self.width()
            self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space or event.text() == "?":
            self.asked.emit()
            return
        super().keyPressEvent(event)


class PartnersTab(QWidget):
    """Asks for the roll when it is seen, and again for another day."""

    wanted = Signal(str, object)  # a kind of fact to record, and what is known of it

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._stale = tools, False
        self._sheet: AgreementSheet | None = None
        self._roll: RollSheet | None = None
        self.day = DayField(tools.theme, tools.words, self)
        self._day_holder = labelled(tools.theme, "", self.day)
        self._day_label = self._day_holder.findChild(PlainLabel)
        self.quorum = PlainLabel(tools.theme, wrap=True, parent=self)
        self.table = PartnerTable(tools, self)
        self.reasons = QPlainTextEdit(self)
        self.reasons.setReadOnly(True)
        self.reasons.setTabChangesFocus(True)
        self.apply, self.round = QPushButton(self), QPushButton(self)
        self.steps = [QPushButton(self) for _ in range(STEPS)]
        self._arrange()
        self._connect()
        self._dress()

    def _arrange(self) -> None:
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(Space.S)
        for button in (*self.steps, self.apply, self.round):
            flow.addWidget(button)
            button.setMinimumWidth(LEAST)  # a long name does not widen the pane
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._day_holder)
        column.addWidget(self.quorum)
        column.addWidget(self.table, 1)
        column.addWidget(self.reasons)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.day.edited.connect(self._redate)
        self.table.itemSelectionChanged.connect(self._tell)
        self.table.asked.connect(self._to_reasons)
        self.apply.clicked.connect(self._apply)
        self.round.clicked.connect(self._round)
        for button in self.steps:
            button.clicked.connect(self._take_step)
        self._tools.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        theme = self._tools.theme
        self.reasons.setFixedHeight(round(REASONS * theme.scale))
        self.reasons.setFont(theme.font())
        self.table.setMinimumHeight(6 * line_height(theme))
        self.table.fit()

    # ---- what is shown

    def show_sheet(self, sheet: AgreementSheet) -> None:
        """Show the partners of this agreement, at once or when the tab is seen next."""
        self._retell()
        if self._sheet is not None and self._sheet.id != sheet.id:
            self._roll = None
            self.table.setRowCount(0)
        self._sheet, self._stale = sheet, not self.isVisible()
        if not self._stale:
            self._ask()

    def _retell(self) -> None:
        words = self._tools.words
        as_of = self.tr("As of (today, if empty)")
        if self._day_label is not None:
            self._day_label.setText(as_of)
        self.day.line.setAccessibleName(as_of)
        self.table.setAccessibleName(self.tr("Partners"))
        self.reasons.setAccessibleName(self.tr("Reasons of the days"))
        self.apply.setText(self.tr("Ne&w application…"))
        self.round.setText(f"{words.step('rounding_chosen')}…")

    def _redate(self) -> None:
        if not self.day.fault and self._sheet is not None and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        sheet = self._sheet
        if sheet is None or not sheet.by_consent_form or self.day.fault:
            return
        self._stale = False
        ref, language = sheet.id, self._tools.words.language.value
        on = sheet.as_at.day if sheet.as_at else None
        on = self.day.day.latest if self.day.day is not None else on
        self._tools.runner.ask(
            lambda office: office.partners.roll(ref, on, language),
            self._show,
            topic="roll",
            refused=self._refused,
        )

    def _refused(self, error: OfficeError) -> None:
        self.quorum.setText(self._tools.messages.refusal(error))

    def _show(self, roll: RollSheet) -> None:
        kept = self._chosen()
        self._roll = roll
        words = self._tools.words
        self.quorum.setText(words.sentence(roll.quorum.code, roll.quorum.details))
        columns = [
            self.tr("Partner"),
            self.tr("Stage"),
            self.tr("Consent"),
            self.tr("Receipt"),
            self.tr("In effect since"),
            self.tr("Withdrawal"),
        ]
        self.table.blockSignals(True)
        self.table.show_rows(columns, [self._row(one, roll) for one in roll.partners])
        keys = [one.partner.party for one in roll.partners]
        found = keys.index(kept.partner.party) if kept is not None and kept.partner.party in keys else 0
        self.table.setCurrentCell(found if keys else -1, 0)
        self.table.blockSignals(False)
        self.round.setVisible(roll.quorum.partners % 2 == 1)
        self._tell()

    def _row(self, one: PartnerSheet, roll: RollSheet) -> tuple[list[Cell], str]:
        words, partner = self._tools.words, one.partner
        name = roll.names.get(partner.party, partner.party)
        look = PARTNER_LOOKS[partner.stage]
        mark = Mark(text=words.phrase(f"partner.{partner.stage.value}"), icon=look.icon, tone=look.tone)
        days = [
            words.day(partner.consented_on),
            words.day(partner.received_on),
            span_told(partner.effective, words),
            span_told(partner.withdraws, words),
        ]
        cells = [Cell(text=name), Cell(mark=mark), *(Cell(text=day) for day in days)]
        told = "\n".join([f"{name}: {mark.text}", *self._why(one, roll)])
        return cells, told

    def _why(self, one: PartnerSheet, roll: RollSheet) -> list[str]:
        """Every day of a partner in words, and how the days of effect were found."""
        words, partner = self._tools.words, one.partner
        founding = [self.tr("Founding partner")] if partner.founding else []
        recorded = (
            (self.tr("Applied: {day}"), partner.applied_on),
            (self.tr("Application circulated: {day}"), partner.circulated_on),
            (self.tr("Admitted: {day}"), partner.admitted_on),
            (self.tr("Consent form received by the depositary: {day}"), partner.received_on),
            (self.tr("Notice of withdrawal received: {day}"), partner.notified_on),
        )
        told = [text.format(day=words.day(day)) for text, day in recorded if day is not None]
        steps = [step for day in (partner.effective, partner.withdraws) if day for step in day.steps]
        told += [words.sentence(code, details, roll.names) for code, details in steps]
        told += [words.sentence("compute.asks", {"text": words.sentence(*ask)}) for ask in one.asks]
        return [*founding, *told]

    def _chosen(self) -> PartnerSheet | None:
        row = self.table.currentRow()
        partners = self._roll.partners if self._roll is not None else ()
        return partners[row] if 0 <= row < len(partners) else None

    def _tell(self) -> None:
        one, roll = self._chosen(), self._roll
        kinds = one.following[:STEPS] if one is not None else ()
        for number, button in enumerate(self.steps):
            kind = kinds[number] if number < len(kinds) else ""
            button.setProperty("kind", kind)
            button.setText(f"{self._tools.words.step(kind)}…")
            button.setVisible(bool(kind))
        if one is None or roll is None:
            self.reasons.clear()
            return
        name = roll.names.get(one.partner.party, one.partner.party)
        self.reasons.setPlainText("\n".join([name, *self._why(one, roll)]))
        for button in self.steps:
            button.setAccessibleDescription(name)

    # ---- what is asked for

    def _to_reasons(self) -> None:
        self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apply(self) -> None:
        self.wanted.emit("partner_applied", {})

    def _round(self) -> None:
        self.wanted.emit("rounding_chosen", {})

    def _take_step(self) -> None:
        sender, one = self.sender(), self._chosen()
        if isinstance(sender, QPushButton) and one is not None:
            kind = str(sender.property("kind"))
            names = {key.name for key in keys_of(KINDS[kind])}
            key = "partner" if "partner" in names else "party"
            self.wanted.emit(kind, {key: one.partner.party})

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the reasons back to the table."""
        if event.key() == Qt.Key.Key_Escape and self.reasons.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()
