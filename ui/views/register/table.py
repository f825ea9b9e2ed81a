"""The table of the register: whole rows, columns that give way when room is scarce."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget
from typing_extensions import override

from ui.models import COLUMNS, SORT_KEYS, RegisterModel
from ui.theme import Theme
from ui.widgets.rows import CellDelegate, row_height


class RegisterTable(QTableView):
    """Tells when a row is opened; remembers its order and which columns are unwanted."""

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
        scale, room = 1 + (self._theme.scale - 1) * 0.75, self.viewport().width()
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
