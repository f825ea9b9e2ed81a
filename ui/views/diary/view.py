"""The page of the diary: duties in groups, and beside them the reasons of the one a clerk stands on."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.messages import FileKind
from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools, View, Wish
from ui.views.diary.side import DutySide, reasons, wish_of
from ui.widgets.badge import Mark
from ui.widgets.banner import Banner, Notice
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.rows import CELL_ROLE, Cell, CellDelegate
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.domain.vocabulary import DutyState, Language
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import DiarySheet, DutySheet

LEAST: Final = 80  # below this nothing of a line can be read
WIDTHS: Final = (860, 400)
LARGE: Final = 1.4  # from this size of type on what falls due needs the room
WHO: Final = 190  # the width of the last column at the usual type
SHEET_ROLE: Final = Qt.ItemDataRole.UserRole + 20
_DAY, _WHAT, _WHO = range(3)
_MARKS: Final = {
    DutyState.OVERDUE: ("triangle-alert", Tone.WAITING),
    DutyState.DUE: ("clock", Tone.INFO),
    DutyState.LATER: ("calendar", Tone.NEUTRAL),
    DutyState.UNDATED: ("circle-dashed", Tone.NEUTRAL),
    DutyState.SNOOZED: ("circle-pause", Tone.ENDED),
}


class DutyTree(QTreeWidget):
    """Duties under the names of their groups; Enter opens, Space and ? tell why."""

    opened = Signal()
    asked_why = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._news: set[str] = set()
        self.setColumnCount(_WHO + 1)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CellDelegate(tools.theme, self))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_WHO, QHeaderView.ResizeMode.Fixed)
        tools.theme.changed.connect(self._dress)
        self._dress()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Question}:
            self.asked_why.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        scale = self._tools.theme.scale
        self.header().resizeSection(_WHO, round(WHO * scale))
        self.setColumnHidden(_WHO, scale > LARGE)  # beside the list it is told as well

    @property
    def chosen(self) -> DutySheet | None:
        """The duty one stands on."""
        item = self.currentItem()
        found = item.data(0, SHEET_ROLE) if item is not None else None
        return found if isinstance(found, DutySheet) else None

    def show_sheet(self, sheet: DiarySheet, news: set[str], wanted: str) -> None:
        """The groups that have something, and the duty one stood on chosen again, else the first."""
        self._news = news
        self.clear()
        for state in DutyState:
            group = sheet.of(state)
            if group:
                self._add_group(state, group, sheet.today)
        rows = self._rows()
        chosen = next(
            (one for one in rows if one.data(0, SHEET_ROLE).key == wanted), rows[0] if rows else None
        )
        if chosen is not None:
            self.setCurrentItem(chosen)

    def _rows(self) -> list[QTreeWidgetItem]:
        """The rows of all groups."""
        groups = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        children = [group.child(row) for group in groups if group for row in range(group.childCount())]
        return [child for child in children if child is not None]

    def _add_group(self, state: DutyState, group: tuple[DutySheet, ...], today: date) -> None:
        words = self._tools.words
        name = words.phrase(f"duty_state.{state.value}")
        head = QTreeWidgetItem(self)
        icon, tone = _MARKS[state]
        mark = Mark(text=f"{name} · {self.locale().toString(len(group))}", icon=icon, tone=tone)
        head.setData(0, CELL_ROLE, Cell(mark=mark))
        head.setText(0, mark.text)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFirstColumnSpanned(True)
        for one in group:
            self._add(head, one, today)
        head.setExpanded(True)

    def _add(self, head: QTreeWidgetItem, one: DutySheet, today: date) -> None:
        words, names = self._tools.words, one.names
        told = words.sentence(one.duty.code, one.duty.details, names)
        day = words.day(one.duty.due_on) or self.tr("No day")
        cells = (
            Cell(text=day, second=self._distance(one, today), strong=one.key in self._news),
            Cell(text=told, second=self._glue.join(reasons(one, self._tools))),
            Cell(text=one.reference, second=words.parties(one.counterparts, names)),
        )
        item = QTreeWidgetItem(head)
        item.setData(0, SHEET_ROLE, one)
        for column, cell in enumerate(cells):
            item.setData(column, CELL_ROLE, cell)
            item.setToolTip(column, "\n".join(part for part in (cell.text, cell.second) if part))
            item.setText(column, " · ".join(part for part in (cell.text, cell.second) if part))

    @property
    def _glue(self) -> str:
        """What stands between two sentences: nothing in Chinese."""
        return "" if self._tools.words.language is Language.ZH else " "

    def _distance(self, one: DutySheet, today: date) -> str:
        """How far off, whether it is news, whether it is only expected: in words, not by colour."""
        told = []
        if one.key in self._news:
            told.append(self.tr("new"))
        if one.duty.due_on is not None:
            days = (one.duty.due_on - today).days
            told.append(self.tr("in %n day(s)", "", days) if days > 0 else "")
            told.append(self.tr("today") if days == 0 else "")
            told.append(self.tr("%n day(s) ago", "", -days) if days < 0 else "")
        if one.duty.expected:
            told.append(self.tr("expected"))
        return " · ".join(part for part in told if part)


class DiaryView(View):
    """What falls due in the whole register; each row has its reason beside it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._stale = False
        self._seen: DiarySheet | None = None
        self.headline = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self.checked = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.checked.setMinimumWidth(LEAST)
        self.banner = Banner(theme, self)
        self.tree = DutyTree(tools, self)
        self.side = DutySide(tools, self)
        self.empty = EmptyPanel(theme, Emptiness(icon="bell", headline="", why=""), self)
        self.write, self.back = QPushButton(self), QPushButton(self)
        self._arrange()
        self._connect()
        self._retell()

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.itemDoubleClicked.connect(self._open)
        self.tree.opened.connect(self._open)
        self.tree.asked_why.connect(self.side.tell_reasons)
        self.side.opened.connect(self._open)
        self.side.recorded.connect(self._record)
        self.side.session_wanted.connect(self._go_to_session)
        self.side.put_off.connect(self._put_off)
        self.side.taken_up.connect(self._take_up)
        self.write.clicked.connect(self._write)
        self.back.clicked.connect(self.closed)
        self.tools.runner.changed.connect(self._changed)
        self.tools.words.changed.connect(self._speak)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        head.setSpacing(Space.S)
        head.addWidget(self.headline)
        head.addWidget(self.checked, 1)
        head.addWidget(self.write)
        head.addWidget(self.back)
        above = QVBoxLayout()
        above.setContentsMargins(Space.L, 0, Space.L, 0)
        above.addWidget(self.banner)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.side)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes(list(WIDTHS))
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(above)
        column.addWidget(self.stack, 1)

    # ---- what is said

    def _speak(self) -> None:
        self._retell()
        self._changed()

    def _retell(self) -> None:
        """Say everything in the language of the screen."""
        self._say_checked()
        self.headline.setText(self.tr("Diary"))
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to the register (Esc)"))
        self.write.setText(self.tr("Calendar file…"))
        self.write.setToolTip(self.tr("Write every day that falls due for Outlook or Thunderbird"))
        self.tree.setAccessibleName(self.tr("What falls due"))
        self.tree.setHeaderLabels([self.tr("Day"), self.tr("What falls due, and why"), self.tr("Agreement")])
        self.side.retell()
        self.empty.show_reason(
            Emptiness(
                icon="bell",
                headline=self.tools.words.phrase("diary.empty"),
                why=self.tr(
                    "Deadlines appear here by themselves once an agreement has days to be counted from."
                ),
            )
        )

    def _say_checked(self) -> None:
        """When somebody looked before this time, and what came due since."""
        seen = self._seen
        if seen is None or seen.checked_at is None:
            self.checked.setText(self.tr("Looked at for the first time") if seen else "")
            return
        then = seen.checked_at.astimezone()
        came = self.tr("%n came due since.", "", len(seen.new))
        told = self.tr("Last looked at: {day}, {time}. {came}")
        day = self.tools.words.day(then.date())
        self.checked.setText(told.format(day=day, time=f"{then:%H:%M}", came=came))

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        """Show what falls due now; that it was looked at is kept once it stands on the screen."""
        self.banner.hide()
        self._ask(first=True)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, *, first: bool = False) -> None:
        language = self.tools.words.language.value

        def known(office: Office) -> DiarySheet:
            sheet = office.diary.page(language=language)
            if first:
                office.diary.check()
            return sheet

        self.tools.runner.ask(known, self._see if first else self._show, topic="diary")

    def _see(self, sheet: DiarySheet) -> None:
        """The first look at the page: what is news now stays marked as news until the next time."""
        self._seen = sheet
        self._say_checked()
        self._show(sheet)

    def _show(self, sheet: DiarySheet) -> None:
        chosen, news = self.tree.chosen, self._seen.new if self._seen else ()
        self._stale = False
        self.tree.show_sheet(sheet, {one.key for one in news}, chosen.key if chosen else "")
        self._choose()
        self.stack.setCurrentIndex(0 if sheet.duties else 1)

    def _choose(self) -> None:
        self.side.show_duty(self.tree.chosen)

    def _changed(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self._ask()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()

    # ---- what can be done

    def _open(self) -> None:
        one = self.tree.chosen
        if one is not None:
            self.wished.emit(Wish(view="agreement", ref=one.reference))

    def _record(self) -> None:
        one = self.tree.chosen
        wish = wish_of(one) if one is not None else None
        if wish is not None:
            self.wished.emit(wish)

    def _go_to_session(self) -> None:
        """To the session a plan rests on; to a new one where it is only expected."""
        one = self.tree.chosen
        if one is not None:
            self.wished.emit(Wish(view="sessions", keys={"session": one.duty.what}))

    def _put_off(self) -> None:
        one, fault = self.tree.chosen, self.side.fault()
        if one is None:
            return
        if fault is not None:
            self._refused(fault)
            return
        key, until, reason = one.key, self.side.until().latest, self.side.why.text()
        self.tools.runner.do(
            lambda office: office.diary.snooze(key, until, reason),
            self._done,
            initiator=self,
            refused=self._refused,
        )

    def _take_up(self) -> None:
        one = self.tree.chosen
        if one is not None:
            key = one.key
            self.tools.runner.do(
                lambda office: office.diary.wake(key), self._done, initiator=self, refused=self._refused
            )

    def _done(self, _changes: Changes) -> None:
        """What was put off or taken up stands in another group now."""
        self.banner.hide()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: OfficeError) -> None:
        self.banner.tell(Notice(text=self.tools.messages.refusal(error), tone=Tone.WAITING))

    def _write(self) -> None:
        kind = FileKind(name=self.tr("Calendar files"), endings=["ics"])
        name = f"{self.tr('Diary')}.ics"
        path = self.tools.messages.save_file(self.tr("Write calendar file"), name, kind)
        if path is not None:
            self._write_to(path)

    def _write_to(self, path: Path) -> None:
        language = self.tools.words.language.value

        def written(entries: int) -> None:
            told = self.tools.words.sentence("diary.written", {"file": path.name, "entries": entries})
            self.banner.tell(Notice(text=told, tone=Tone.GOOD))

        self.tools.runner.ask(
            lambda office: office.diary.calendar(path, language=language), written, refused=self._refused
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
