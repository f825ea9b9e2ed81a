"""The palette: a few letters find a command or an agreement, Enter goes there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from ui.commands import plain
from ui.theme import Role, Space
from ui.tools import Tools
from ui.widgets.rows import CELL_ROLE, Cell, CellDelegate
from wipo_approvals.sheets import ListQuery, RegisterPage

MOST: Final = 12
_TARGET: Final = Qt.ItemDataRole.UserRole + 1


def matches(words: str, text: str) -> bool:
    """Whether every word typed occurs in the text."""
    folded = text.casefold()
    return all(word in folded for word in words.casefold().split())


class Palette(QDialog):
    """A frameless dialog, never a pop-up: input methods for Chinese fail in pop-ups."""

    command_chosen = Signal(str)
    agreement_chosen = Signal(str)

    def __init__(self, tools: Tools, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self._tools, self._actions, self._window = tools, actions, parent
        self.setModal(True)
        self.setWindowTitle(self.tr("Go to"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A command, a party, a title, a symbol"))
        self.field.setAccessibleName(self.tr("Go to"))
        self.field.addAction(tools.theme.icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Found"))
        self.found.setItemDelegate(CellDelegate(tools.theme, self.found))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._choose)
        self.found.itemActivated.connect(self._choose)
        self.found.itemClicked.connect(self._choose)

    def _arrange(self) -> None:
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inner.setSpacing(Space.S)
        inner.addWidget(self.field)
        inner.addWidget(self.found)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def start(self) -> None:
        """Stand under the middle of the window's upper edge, empty, ready to type."""
        window = self._window
        scale = self._tools.theme.scale
        width = min(int(620 * scale), window.width() - 2 * Space.XL)
        self.resize(width, min(int(460 * scale), window.height() - 4 * Space.XXL))
        corner = window.mapToGlobal(window.rect().center())
        self.move(corner.x() - width // 2, window.mapToGlobal(window.rect().topLeft()).y() + 2 * Space.XXL)
        self.field.clear()
        self._search()
        self.field.setFocus()
        self.open()

    def _search(self) -> None:
        words = self.field.text().strip()
        self.found.clear()
        for ident, action in self._actions.items():
            name = plain(action.text())
            if (
                action.isEnabled()
                and self.found.count() < MOST
                and matches(words, f"{name} {action.toolTip()}")
            ):
                self._add_command(ident, name, action)
        self.found.setCurrentRow(0)
        if words:
            query = ListQuery(search=words, limit=MOST, language=self._tools.words.language.value)
            self._tools.runner.ask(
                lambda office: office.agreements.page(query), self._add_agreements, topic="palette"
            )

    def _add_command(self, ident: str, name: str, action: QAction) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = action.statusTip()
        self._add(
            Cell(text=name, second=" · ".join(part for part in (keys, tip) if part)), f"command:{ident}"
        )

    def _add_agreements(self, page: RegisterPage) -> None:
        """Agreements stand above the commands: they are what one looks for."""
        words = self._tools.words
        for number, row in enumerate(page.rows):
            who = words.parties(row.counterparts, page.names)
            second = " · ".join(part for part in (words.stage(row.stage), row.symbol, row.title) if part)
            self._add(Cell(text=who, second=second, strong=True), f"agreement:{row.reference}", number)
        self.found.setCurrentRow(0)

    def _add(self, cell: Cell, target: str, place: int = -1) -> None:
        item = QListWidgetItem(cell.text)
        item.setData(CELL_ROLE, cell)
        item.setData(_TARGET, target)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{cell.text}, {cell.second}")
        self.found.insertItem(self.found.count() if place < 0 else place, item)

    def _choose(self) -> None:
        if self.found.currentRow() < 0:
            return
        kind, _, target = str(self.found.currentItem().data(_TARGET)).partition(":")
        self.accept()
        (self.command_chosen if kind == "command" else self.agreement_chosen).emit(target)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through what was found while the clerk types on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step is not None and self.found.count():
                row = self.found.currentRow() + step
                self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
                return True
        return super().eventFilter(watched, event)
