"""The list of keys: every command that can be given from the keyboard."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.commands import plain
from ui.theme import Space, Text, Theme
from ui.widgets.text import PlainLabel


class KeyList(QDialog):
    """Two columns: what happens, which key."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("List of keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(PlainLabel(theme, self.tr("Everything works from the keyboard"), kind=Text.TITLE))
        column.addWidget(self._table(actions))
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(int(560 * theme.scale), int(520 * theme.scale))

    def _table(self, actions: Mapping[str, QAction]) -> QTableWidget:
        native = QKeySequence.SequenceFormat.NativeText
        rows = [(plain(a.text()), a.shortcuts()) for a in actions.values() if a.shortcuts()]
        table = QTableWidget(len(rows), 2, self)
        table.setAccessibleName(self.tr("List of keys"))
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Key")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        table.horizontalHeader().setHighlightSections(False)
        for number, (name, keys) in enumerate(rows):
            table.setItem(number, 0, QTableWidgetItem(name))
            table.setItem(number, 1, QTableWidgetItem(", ".join(key.toString(native) for key in keys)))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        return table
