"""Office-holders: who may sign for an organization, from when until when; a list, and beside it one mandate to write."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
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
from ui.views.people.form import MandateForm
from ui.views.people.reissue import ReissuePanel
from ui.widgets.banner import Banner, Notice
from ui.widgets.rows import CELL_ROLE, Cell, CellDelegate, row_height
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import OfficeHolderSheet

WIDTHS: Final = (760, 420)
_DAYS: Final = 2  # the column where the days begin
#: Where to stand in the list when no mandate is meant: at its head, or at the one kept last.
_FIRST, _NEWEST = 0, -1
Known = tuple[tuple[OfficeHolderSheet, ...], dict[str, str]]


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
        self.reissue = ReissuePanel(tools, self)
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
        left = QWidget(self)
        beneath = QVBoxLayout(left)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(0)
        beneath.addWidget(self.table, 1)
        beneath.addWidget(self.reissue)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
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
        self.reissue.retell()
        if self.isVisible():
            self._ask()

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        self.banner.hide()
        self._ask()

    def _ask(self, show: Callable[[Known], None] | None = None) -> None:
        language = self.tools.words.language.value

        def known(office: Office) -> Known:
            return office.people.holders(), office.people.organizations(language)

        self.tools.runner.ask(known, show or self._show, topic="people")
        self.reissue.ask()

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
        self._ask(self._show_kept)

    def _show_kept(self, known: Known) -> None:
        self._show(known)
        self.banner.tell(Notice(text=self.tr("The mandate is kept."), tone=Tone.GOOD))

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
