"""A small table of words to be written in, with a row more or less."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import TARGET, Space, Theme

FEWEST, MOST = 2, 8  # rows that are seen without scrolling


class ChoiceDelegate(QStyledItemDelegate):
    """A column whose words are chosen from a few."""

    def __init__(self, choices: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = list(choices)

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        box = QComboBox(parent)
        box.addItems(self._choices)
        return box


class Grid(QWidget):
    """Rows of words; Tab leaves the table, the arrows go about in it."""

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        headings: Sequence[str],
        parent: QWidget | None = None,
        *,
        choices: Mapping[int, Sequence[str]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = QTableWidget(0, len(headings), self)
        self.table.setHorizontalHeaderLabels(list(headings))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(TARGET + Space.XS)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, words in (choices or {}).items():
            self.table.setItemDelegateForColumn(column, ChoiceDelegate(words, self.table))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.more, self.less = QToolButton(self), QToolButton(self)
        for button, name in ((self.more, self.tr("Add a row")), (self.less, self.tr("Remove this row"))):
            button.setMinimumSize(QSize(TARGET, TARGET))
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.setFocusProxy(self.table)
        self._arrange()
        self.table.itemChanged.connect(self.edited)
        self.more.clicked.connect(self._add)
        self.less.clicked.connect(self._remove)
        theme.changed.connect(self._draw)
        self._draw()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(self.more)
        line.addWidget(self.less)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.table)
        column.addLayout(line)

    @property
    def rows(self) -> list[list[str]]:
        """What stands in the rows that are not empty."""
        found = []
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in range(self.table.columnCount())]
            found.append([item.text().strip() if item else "" for item in items])
        return [row for row in found if any(row)]

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column in range(self.table.columnCount()):
                text = row[column] if column < len(row) else ""
                self.table.setItem(number, column, QTableWidgetItem(text))
        self.table.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        shown = min(max(self.table.rowCount(), FEWEST), MOST)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + shown * (TARGET + Space.XS) + Space.XS)

    def _add(self) -> None:
        self.table.insertRow(self.table.rowCount())
        self._fit()
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.setFocus()
        self.edited.emit()

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self._fit()
            self.edited.emit()

    def _draw(self) -> None:
        self.more.setIcon(self._theme.icon("plus"))
        self.less.setIcon(self._theme.icon("x"))
