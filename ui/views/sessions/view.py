"""The page of sessions: the newest on top, and beside the list the one a clerk stands on, or a new one."""

from __future__ import annotations

from collections.abc import Mapping
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
from ui.views.sessions.form import SessionForm
from ui.widgets.banner import Banner, Notice
from ui.widgets.rows import CELL_ROLE, Cell, CellDelegate, row_height
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import SessionSheet

WIDTHS: Final = (820, 400)
_COLUMNS: Final = 5
_PLACE: Final = 3  # the column that takes the room the others leave
#: Under this key a wish names the session to stand on; with nothing in it, a new one is begun.
SESSION: Final = "session"
_NEW: Final = 0
Known = tuple[tuple[SessionSheet, ...], Mapping[int, int], tuple[SessionSheet, ...]]


def _known(office: Office) -> Known:
    return office.sessions.all(), office.sessions.submitted(), office.sessions.proposed()


class SessionsView(View):
    """The sessions that are kept; one of them, or a new one, can be written."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self.sessions: tuple[SessionSheet, ...] = ()
        self._submitted: Mapping[int, int] = {}
        self._proposed: tuple[SessionSheet, ...] = ()
        self._wanted: int | None = None  # the session to stand on when the list comes; none: the newest
        self._from_diary = False
        self.headline = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self.about = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.banner = Banner(theme, self)
        self.table = QTableWidget(0, _COLUMNS, self)
        self.form = SessionForm(tools, self)
        self.new, self.keep, self.back = QPushButton(self), QPushButton(self), QPushButton(self)
        self.keep.setProperty("primary", True)
        self._arrange()
        self.table.currentCellChanged.connect(self._choose)
        self.new.clicked.connect(self._begin)
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(self._leave)
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
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_PLACE, QHeaderView.ResizeMode.Stretch)

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
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.table)
        splitter.addWidget(self.form)
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
        self.headline.setText(self.tr("Sessions"))
        self.about.setText(
            self.tr(
                "The diary plans by the ordinary sessions kept here. For a year without one it can only expect"
                " one, from those that were."
            )
        )
        self.back.setText(self.tr("Back"))
        self.new.setText(self.tr("New session"))
        self.keep.setText(self.tr("Keep session"))
        self.table.setAccessibleName(self.tr("Sessions"))
        columns = (
            self.tr("Session"),
            self.tr("First day"),
            self.tr("Last day"),
            self.tr("Place"),
            self.tr("Agreements"),
        )
        self.table.setHorizontalHeaderLabels(list(columns))
        self.form.retell()
        if self.isVisible():
            self._ask()

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        """Show the sessions; the diary names the one to stand on, or wishes for a new one."""
        self.banner.hide()
        self._from_diary = SESSION in wish.keys
        self._wanted = int(wish.keys[SESSION] or _NEW) if self._from_diary else None
        self._ask()

    def _ask(self) -> None:
        self.tools.runner.ask(_known, self._show, topic="sessions")

    def _show(self, known: Known) -> None:
        kept, self._submitted, self._proposed = known
        self.sessions = tuple(reversed(kept))
        self.table.blockSignals(True)
        self.table.setCurrentCell(-1, -1)
        self.table.setRowCount(len(self.sessions))
        for row, session in enumerate(self.sessions):
            for column, cell in enumerate(self._told(session)):
                text = " · ".join(part for part in (cell.text, cell.second) if part)
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(CELL_ROLE, cell)
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        if self.sessions and self._wanted != _NEW:
            self.table.setCurrentCell(self._row(), 0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._begin()

    def _row(self) -> int:
        """The row to stand on: that of the session wished for or kept last, else the newest."""
        return next((row for row, one in enumerate(self.sessions) if one.number == self._wanted), 0)

    def _told(self, session: SessionSheet) -> tuple[Cell, ...]:
        words = self.tools.words
        kinds = {True: "list.session_ordinary", False: "list.session_extraordinary"}
        kind = ""
        if session.ordinary is not None:
            kind = words.sentence(kinds[session.ordinary], {"count": str(session.ordinal or "…")})
        documents = ""
        if session.documents_on is not None:
            documents = self.tr("Documents by {day}").format(day=words.day(session.documents_on))
        return (
            Cell(text=str(session.number), second=kind, strong=True),
            Cell(text=words.day(session.opens_on), second=documents),
            Cell(text=words.day(session.closes_on)),
            Cell(text=words.town(session.place)),
            Cell(text=self.locale().toString(self._submitted.get(session.number, 0))),
        )

    def _dress(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(row_height(self.tools.theme))

    def _choose(self, row: int, *_: int) -> None:
        if 0 <= row < len(self.sessions):
            self.banner.hide()
            self.form.show_session(self.sessions[row])

    # ---- what is kept

    def _begin(self) -> None:
        """A form for the session that comes next, as the ordinary one it usually is."""
        self.banner.hide()
        self.table.setCurrentCell(-1, -1)
        if self._proposed:
            self.form.show_session(self._proposed[0], self._proposed)
        self.form.opens.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.ensureWidgetVisible(self.form.opens)

    def _keep(self) -> None:
        try:
            session = self.form.session()
        except OfficeError as wrong:
            self._refused(wrong)
            return
        self._wanted = session.number
        if self.table.currentRow() < 0 and session.number in {one.number for one in self.sessions}:
            self._stand_on_kept()
            return
        self.tools.runner.do(
            lambda office: office.sessions.keep(session), self._kept, initiator=self, refused=self._refused
        )

    def _stand_on_kept(self) -> None:
        """A number typed for a new session is that of a kept one: nothing is written over unseen."""
        self.table.setCurrentCell(self._row(), 0)
        told = self.tr("Session {number} is kept already; it is shown here as it stands.")
        self.banner.tell(Notice(text=told.format(number=self._wanted), tone=Tone.WAITING))

    def _kept(self, _changes: Changes) -> None:
        self.tools.runner.ask(_known, self._show_kept, topic="sessions")

    def _show_kept(self, known: Known) -> None:
        self._show(known)
        self.banner.tell(Notice(text=self.tr("The session is kept."), tone=Tone.GOOD))

    def _refused(self, error: OfficeError) -> None:
        self.banner.tell(Notice(text=self.tools.messages.refusal(error), tone=Tone.WAITING))

    def _leave(self) -> None:
        """Back to where the clerk came from."""
        if self._from_diary:
            self.wished.emit(Wish(view="diary"))
        else:
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the session, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
        else:
            super().keyPressEvent(event)
