"""Office-holders: who may sign for an organization, from when until when; a list, and beside it one mandate to write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools, View, Wish
from ui.widgets.banner import Banner, Notice
from ui.widgets.fields import ChoiceField, DayField, labelled
from ui.widgets.rows import CELL_ROLE, Cell, CellDelegate, row_height
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import HolderName, OfficeHolderSheet

WIDTHS: Final = (760, 420)
_DAYS: Final = 2  # the column where the days begin
#: Where to stand in the list when no mandate is meant: at its head, or at the one kept last.
_FIRST, _NEWEST = 0, -1
Known = tuple[tuple[OfficeHolderSheet, ...], dict[str, str]]


class MandateForm(QWidget):
    """One mandate as it is being written; names of other languages wait while one is shown."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        theme = tools.theme
        self._tools, self._holder = tools, OfficeHolderSheet(organization="WIPO")
        self._names: dict[str, HolderName] = {}
        self._shown = ""
        self.organization = ChoiceField([], self)
        self.begins, self.ends = DayField(theme, tools.words, self), DayField(theme, tools.words, self)
        self.language = ChoiceField([], self)
        self.style_line, self.name, self.title = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self._labels: list[PlainLabel] = []
        self._arrange()
        self.language.currentIndexChanged.connect(self._turn)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        fields: Sequence[QWidget] = (
            self.organization,
            self.begins,
            self.ends,
            self.language,
            self.style_line,
            self.name,
            self.title,
        )
        for field in fields:
            holder = labelled(self._tools.theme, "", field)
            self._labels += holder.findChildren(PlainLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
            column.addWidget(holder)

    def retell(self) -> None:
        """Say what each field is for in the language of the screen."""
        told = (
            self.tr("Organization"),
            self.tr("First day, as far as it is known"),
            self.tr("Last day; empty while the mandate runs"),
            self.tr("Language of the name"),
            self.tr("Style, such as Mr. or H.E."),
            self.tr("Name"),
            self.tr("Title of the office"),
        )
        for label, text in zip(self._labels, told, strict=True):
            label.setText(text)
            field = label.buddy()
            if field is not None:
                field.setAccessibleName(text)
        self._fill_languages()

    def _fill_languages(self) -> None:
        chosen = self.language.key or self._tools.words.language.value
        self.language.blockSignals(True)
        self.language.clear()
        for one in Language:
            self.language.addItem(self._tools.words.language_name(one.value), one.value)
        self.language.choose(chosen)
        self.language.blockSignals(False)
        self._shown = self.language.key

    def offer(self, organizations: dict[str, str]) -> None:
        """Let one of these organizations be chosen."""
        self.organization.clear()
        for code, name in sorted(organizations.items(), key=lambda row: row[1].casefold()):
            self.organization.addItem(name, code)
        self.organization.choose(self._holder.organization)

    def show_holder(self, holder: OfficeHolderSheet) -> None:
        """Fill the fields with a mandate, its name in the language of the screen if it has one there."""
        self._holder = holder
        self._names = {one.language: one for one in holder.names}
        self.organization.choose(holder.organization)
        self.begins.set_text(str(holder.from_on or ""))
        self.ends.set_text(str(holder.until_on or ""))
        wanted = holder.called(self._tools.words.language.value).language
        self.language.blockSignals(True)
        self.language.choose(wanted)
        self.language.blockSignals(False)
        self._shown = wanted
        self._show_name()

    def _show_name(self) -> None:
        one = self._names.get(self._shown, HolderName(language=self._shown, name=""))
        lines = ((self.style_line, one.style), (self.name, one.name), (self.title, one.title))
        for line, text in lines:
            line.setText(text)
            line.setCursorPosition(0)

    def _keep_name(self) -> None:
        self._names[self._shown] = HolderName(
            language=self._shown,
            name=self.name.text().strip(),
            style=self.style_line.text().strip(),
            title=self.title.text().strip(),
        )

    def _turn(self) -> None:
        """Another language: keep what was written, show what is known there."""
        self._keep_name()
        self._shown = self.language.key
        self._show_name()

    def holder(self) -> OfficeHolderSheet:
        """The mandate as the fields have it; raises WrongInput for a day that cannot be read."""
        self._keep_name()
        return replace(
            self._holder,
            organization=self.organization.key,
            from_on=self.begins.day,
            until_on=self.ends.day,
            names=tuple(self._names.values()),
        )


class PeopleView(View):
    """The mandates that are kept; one of them, or a new one, can be written."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self.holders: tuple[OfficeHolderSheet, ...] = ()
        self._organizations: dict[str, str] = {}
        self._after = _FIRST  # the mandate to stand on when the list comes again
        self.headline = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self.about = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.banner = Banner(theme, self)
        self.table = QTableWidget(0, _DAYS + 2, self)
        self.form = MandateForm(tools, self)
        self.new, self.keep, self.back = QPushButton(self), QPushButton(self), QPushButton(self)
        self.keep.setProperty("primary", True)
        self._arrange()
        self.table.currentCellChanged.connect(self._choose)
        self.new.clicked.connect(self._begin)
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(self.closed)
        tools.words.changed.connect(self._retell)
        theme.changed.connect(self._dress)
        self._dress()
        self._retell()

    def _arrange_list(self) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setItemDelegate(CellDelegate(self.tools.theme, table))
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        for column in range(table.columnCount()):
            stretch = (
                QHeaderView.ResizeMode.Stretch if column < _DAYS else QHeaderView.ResizeMode.ResizeToContents
            )
            table.horizontalHeader().setSectionResizeMode(column, stretch)

    def _arrange(self) -> None:
        self._arrange_list()
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        head.setSpacing(Space.S)
        head.addWidget(self.headline)
        head.addStretch(1)
        for button in (self.back, self.new, self.keep):
            head.addWidget(button)
        above = QVBoxLayout()
        above.setContentsMargins(Space.L, 0, Space.L, Space.S)
        above.addWidget(self.about)
        above.addWidget(self.banner)
        right = QWidget(self)
        side = QVBoxLayout(right)
        side.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        side.addWidget(self.form)
        side.addStretch(1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.table)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes(list(WIDTHS))
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(above)
        column.addWidget(splitter, 1)

    def _retell(self) -> None:
        self.headline.setText(self.tr("Office-holders"))
        self.about.setText(
            self.tr("Who signs an agreement must hold office on the day of signature, or have full powers.")
        )
        self.back.setText(self.tr("Back"))
        self.new.setText(self.tr("New mandate"))
        self.keep.setText(self.tr("Keep mandate"))
        self.table.setAccessibleName(self.tr("Office-holders"))
        columns = (self.tr("Office-holder"), self.tr("Organization"), self.tr("From"), self.tr("Until"))
        self.table.setHorizontalHeaderLabels(list(columns))
        self.form.retell()
        if self.isVisible():
            self._ask()

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        self.banner.hide()
        self._ask()

    def _ask(self) -> None:
        language = self.tools.words.language.value

        def known(office: Office) -> Known:
            return office.people.holders(), office.people.organizations(language)

        self.tools.runner.ask(known, self._show, topic="people")

    def _show(self, known: Known) -> None:
        self.holders, self._organizations = known
        self.form.offer(self._organizations)
        self.table.blockSignals(True)
        self.table.setCurrentCell(-1, -1)
        self.table.setRowCount(len(self.holders))
        for row, holder in enumerate(self.holders):
            for column, cell in enumerate(self._told(holder)):
                text = " · ".join(part for part in (cell.text, cell.second) if part)
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(CELL_ROLE, cell)
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        if self.holders:
            self.table.setCurrentCell(self._row(), 0)
        else:
            self._begin()

    def _row(self) -> int:
        """The row to stand on: that of the mandate kept last, else the first."""
        newest = max(self.holders, key=lambda one: one.id).id
        wanted = newest if self._after == _NEWEST else self._after
        return next((row for row, one in enumerate(self.holders) if one.id == wanted), 0)

    def _told(self, holder: OfficeHolderSheet) -> tuple[Cell, ...]:
        words = self.tools.words
        called = holder.called(words.language.value)
        return (
            Cell(text=called.name, second=called.title, strong=True),
            Cell(text=self._organizations.get(holder.organization, holder.organization)),
            Cell(text=words.day(holder.from_on)),
            Cell(text=words.day(holder.until_on)),
        )

    def _dress(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(row_height(self.tools.theme))

    def _choose(self, row: int, *_: int) -> None:
        if 0 <= row < len(self.holders):
            self.banner.hide()
            self.form.show_holder(self.holders[row])

    # ---- what is kept

    def _begin(self) -> None:
        """An empty form for a mandate that is not kept yet."""
        self.banner.hide()
        self.table.setCurrentCell(-1, -1)
        self.form.show_holder(OfficeHolderSheet(organization=self.form.organization.key or "WIPO"))
        self.form.organization.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        try:
            holder = self.form.holder()
        except OfficeError as wrong:
            self._refused(wrong)
            return
        self._after = holder.id or _NEWEST
        self.tools.runner.do(
            lambda office: office.people.keep(holder), self._kept, initiator=self, refused=self._refused
        )

    def _kept(self, _changes: Changes) -> None:
        self.banner.tell(Notice(text=self.tr("The mandate is kept."), tone=Tone.GOOD))
        self._ask()

    def _refused(self, error: OfficeError) -> None:
        self.banner.tell(Notice(text=self.tools.messages.refusal(error), tone=Tone.WAITING))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the mandate, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
        else:
            super().keyPressEvent(event)
