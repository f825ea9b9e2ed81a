"""The register as a list: what is in a place, filtered, sorted, searched as one types."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.models import COLUMNS, SHEET_ROLE, SORT_KEYS, RegisterModel
from ui.places import PLACES, Place, place_name
from ui.settings import COLUMNS as REMEMBERED_COLUMNS
from ui.theme import Role, Space, Text, Theme
from ui.tools import Tools
from ui.widgets.chips import Chip, ChipBar
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.rows import CellDelegate, row_height
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.sheets import AgreementRow, RegisterPage

TYPING_PAUSE: Final = 120  # milliseconds after the last letter until the office is asked


class RegisterTable(QTableView):
    """The table itself: whole rows, columns that give way when room is scarce."""

    opened = Signal()  # Enter or a double click on a row

    def __init__(self, theme: Theme, model: RegisterModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._columns = theme, model
        self._unwanted: frozenset[str] = frozenset()
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self._set_up_header()
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self.dress)
        self.dress()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(60)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def dress(self) -> None:
        """Give rows and columns the room the type needs now."""
        self.verticalHeader().setDefaultSectionSize(row_height(self._theme))
        self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show the columns there is room for; those that grow share what is left."""
        scale, room = self._theme.scale, self.viewport().width()
        wanted = [column for column in COLUMNS if column.key not in self._unwanted]
        while sum(column.width for column in wanted) * scale > room and any(c.rank for c in wanted):
            wanted.remove(max(wanted, key=lambda column: column.rank))
        rest = room - sum(int(column.width * scale) for column in wanted)
        growing = [column for column in wanted if column.grows]
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column not in wanted)
            share = rest // len(growing) if column in growing else 0
            self.setColumnWidth(number, max(60, int(column.width * scale) + share))
        self._columns.hide_columns(frozenset(c.key for c in COLUMNS if c not in wanted))

    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        for number, column in enumerate(COLUMNS):
            heading = self.model().headerData(number, Qt.Orientation.Horizontal)
            action = menu.addAction(str(heading))
            action.setCheckable(True)
            action.setChecked(column.key not in self._unwanted)
            action.setEnabled(number > 0)
            action.setData(column.key)
        menu.triggered.connect(self._switch_column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _switch_column(self, action: QAction) -> None:
        self._unwanted ^= {str(action.data())}
        self.fit()

    def look(self) -> bytes:
        """Sorting and unwanted columns, to be remembered."""
        header = self.horizontalHeader()
        order = "-" if header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder else "+"
        return f"{header.sortIndicatorSection()}{order}{','.join(sorted(self._unwanted))}".encode()

    def restore(self, state: bytes) -> None:
        """Take up what `look` answered another day; anything else is left alone."""
        section, sign, unwanted = "", "", ""
        for mark in "+-":
            if mark in state.decode(errors="replace").removeprefix("-1"):
                section, sign, unwanted = state.decode(errors="replace").rpartition(mark)
        self._unwanted = frozenset(unwanted.split(",")) & frozenset(SORT_KEYS[1:])
        if section.isdigit() and int(section) < len(COLUMNS):
            order = Qt.SortOrder.DescendingOrder if sign == "-" else Qt.SortOrder.AscendingOrder
            self.horizontalHeader().setSortIndicator(int(section), order)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()


class RegisterView(QWidget):
    """The middle pane. `selected` tells the agreement the clerk is on; `arrived` what there is in all."""

    selected = Signal(object)  # AgreementRow or None
    opened = Signal()
    import_wished = Signal()
    arrived = Signal(object)  # RegisterPage of everything, without rows

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._place = PLACES[0]
        self._kept = ""  # the agreement to be on again when rows arrive
        self._stale = False
        self._page: RegisterPage | None = None
        self.model = RegisterModel(tools.runner, tools.words, self)
        self._make()
        self._arrange()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_PAUSE)
        self._connect()
        self.table.restore(tools.settings.get(REMEMBERED_COLUMNS))
        self.retell()

    def _make(self) -> None:
        theme = self._tools.theme
        self._title = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self._count = PlainLabel(theme, role=Role.MUTED, parent=self)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self._search = self.filter.addAction(
            theme.icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self.chips = ChipBar(theme, "", parent=self)
        self.table = RegisterTable(theme, self.model, self)
        self.empty = EmptyPanel(theme, Emptiness(icon="inbox", headline="", why=""), self)
        self.empty.hide()
        self._hidden = PlainLabel(theme, role=Role.MUTED, parent=self)
        self._show_all = QPushButton(self)

    def _arrange(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        top.setSpacing(Space.S)
        top.addLayout(head)
        top.addWidget(self.filter)
        top.addWidget(self.chips)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        foot.addWidget(self._hidden)
        foot.addStretch(1)
        foot.addWidget(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        self._foot.hide()

    def _connect(self) -> None:
        self.model.arrived.connect(self._show)
        self.filter.textChanged.connect(self._typed)
        self.filter.returnPressed.connect(self.enter)
        self._timer.timeout.connect(self._ask)
        self.chips.chosen.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.opened.connect(self.opened)
        self._show_all.clicked.connect(self.show_all)
        self.empty.acted.connect(self._act_on_emptiness)
        self._tools.words.changed.connect(self.retell)
        self._tools.theme.changed.connect(self._dress)
        self._tools.runner.changed.connect(self._changed)

    # ---- what is shown

    @property
    def current(self) -> AgreementRow | None:
        """The agreement the clerk is on."""
        row = self.table.currentIndex().data(SHEET_ROLE)
        return row if isinstance(row, AgreementRow) else None

    def go(self, place: Place) -> None:
        """Show a place; the filter field stays, the chips belong to the place."""
        self._place = place
        self.chips.set_chips([])
        self._title.setText(place_name(place))
        self._ask()

    def pick(self, ref: str) -> None:
        """Go to one agreement, whatever the filters were."""
        self._kept = ref
        if self.model.row_of(ref) < 0:
            self.show_all()
            return
        self._restore()

    def show_all(self) -> None:
        """Take every filter away, the place's own as well."""
        self._place = PLACES[0]
        self._title.setText(place_name(self._place))
        self.chips.set_chips([])
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
        self._ask()

    def enter(self) -> None:
        """Step from the filter field into the rows."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if self.current is None and self.model.rowCount():
            self.table.selectRow(0)

    def refresh(self) -> None:
        """Ask for the same rows again, at once or when the list is seen next."""
        self._kept = self._kept or (self.current.id if self.current else "")
        self._stale = not self.isVisible()
        if not self._stale:
            self.model.reload()

    def save(self) -> None:
        """Remember how the list looks."""
        self._tools.settings.set(REMEMBERED_COLUMNS, self.table.look())

    def _typed(self) -> None:
        self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        self._kept = self._kept or (self.current.id if self.current else "")
        chosen = frozenset(Stage(key) for key in self.chips.keys)
        self.model.ask(
            replace(
                self.model.query,
                search=self.filter.text(),
                stages=chosen or self._place.stages,
                session=self._place.session,
            )
        )

    def _changed(self) -> None:
        self.refresh()

    def _show(self, page: RegisterPage, everything: RegisterPage) -> None:
        self._page = page
        self._show_chips(page)
        words = self._tools.words
        self._count.setText(self.locale().toString(page.matching))
        self._hidden.setText(words.sentence("list.hidden", {"count": page.hidden}))
        self._foot.setVisible(page.hidden > 0)
        self._show_emptiness(page)
        self._restore()
        self.arrived.emit(everything)

    def _show_chips(self, page: RegisterPage) -> None:
        on, stages = self.chips.keys, self._place.stages or frozenset(Stage)
        shown = [s for s in Stage if s in stages and (page.stages.get(s) or s.value in on)]
        words = self._tools.words
        chips = [Chip(key=s.value, text=words.stage(s), count=page.stages.get(s, 0)) for s in shown]
        self.chips.set_chips(chips, on)
        self.chips.setVisible(len(chips) > 1 or bool(on))

    def _show_emptiness(self, page: RegisterPage) -> None:
        self._stack.setCurrentWidget(self.table if page.rows else self.empty)
        if page.rows:
            return
        if page.total:
            self.empty.show_reason(
                Emptiness(
                    icon="list-filter",
                    headline=self._tools.words.phrase("list.empty"),
                    why=self.tr("The place, the filter or the words you typed hide every agreement."),
                    action=self.tr("Show all"),
                )
            )
            return
        self.empty.show_reason(
            Emptiness(
                icon="inbox",
                headline=self.tr("The register is empty"),
                why=self.tr("Start with a committee document: drop the Word file here, or import it."),
                action=self.tr("Import…"),
            )
        )

    def prepare(self) -> None:
        """Say that the register is being made."""
        self._stack.setCurrentWidget(self.empty)
        self.empty.show_reason(
            Emptiness(
                icon="clock",
                headline=self.tr("Preparing the sample register"),
                why=self.tr("This happens once and takes a few seconds."),
            )
        )

    def own_up(self) -> None:
        """Where no register could be opened, say what to do about it."""
        if self._page is not None:
            return
        self._stack.setCurrentWidget(self.empty)
        self.empty.show_reason(
            Emptiness(
                icon="folder-open",
                headline=self.tr("No register is open"),
                why=self.tr("Open another one, or the sample register, from the File menu."),
            )
        )

    def _act_on_emptiness(self) -> None:
        if self._page is not None and self._page.total:
            self.show_all()
            return
        self.import_wished.emit()

    def _restore(self) -> None:
        """Be on the same agreement again after the rows came anew."""
        number = self.model.row_of(self._kept) if self._kept else -1
        self._kept = ""
        if number >= 0:
            self.table.selectRow(number)
            return
        self._tell()

    def _tell(self) -> None:
        self.selected.emit(self.current)

    # ---- looks

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(place_name(self._place))
        self.filter.setPlaceholderText(self.tr("Filter by name, title, symbol or person, in any script"))
        self.filter.setAccessibleName(self.tr("Filter the list"))
        self._search.setText(self.tr("Filter the list"))
        self.chips.setAccessibleName(self.tr("Status"))
        self.table.setAccessibleName(self.tr("Agreements"))
        self._show_all.setText(self.tr("Show all"))
        if self._page is not None:
            self.refresh()

    def _dress(self) -> None:
        self._search.setIcon(self._tools.theme.icon("search", Role.MUTED))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
