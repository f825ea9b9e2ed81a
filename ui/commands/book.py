"""The rows of commands as Qt's actions, from which menus, toolbar, palette and the list of keys are made."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui.commands.command import Command, Orders, Situation
from ui.commands.table import COMMANDS
from ui.theme import Theme


def menu_name(text: str) -> str:
    """A menu's name in the language of the screen."""
    return QCoreApplication.translate("Commands", text)


def plain(text: str) -> str:
    """A command's name without the mark of its letter; Chinese adds the letter in brackets."""
    return re.sub(r"\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


class CommandBook(QObject):
    """The rows as Qt's actions: named, with keys, alive only when they can be given."""

    def __init__(self, orders: Orders, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._orders, self._theme = orders, theme
        self._rows = {command.id: command for command in COMMANDS}
        self.actions = {command.id: QAction(self) for command in COMMANDS}
        self._groups = {row.group: QActionGroup(self) for row in COMMANDS if row.group}
        for command in COMMANDS:
            self._set_up(command)
        self.retell()
        theme.changed.connect(self.dress)

    def _set_up(self, command: Command) -> None:
        action = self.actions[command.id]
        action.setData(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.triggered.connect(self._give)
        if command.group:
            action.setCheckable(True)
            self._groups[command.group].addAction(action)

    def _give(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.give(str(action.data()))

    def give(self, ident: str) -> None:
        """Give an order by its row."""
        self._rows[ident].call(self._orders)

    def name(self, ident: str) -> str:
        """What the command is called, without the mark of its letter."""
        return plain(self.actions[ident].text())

    def check(self, ident: str) -> None:
        """Show which row of a group is the chosen one."""
        if ident in self.actions:
            self.actions[ident].setChecked(True)

    def suit(self, situation: Situation) -> None:
        """Let the clerk give what can be given now."""
        for command in COMMANDS:
            self.actions[command.id].setEnabled(command.enabled(situation))
        text = menu_name(self._rows["undo"].text)
        if situation.undo:
            text = QCoreApplication.translate("Commands", "&Undo: {step}").format(
                step=situation.undo.replace("&", "&&")
            )
        undo = self.actions["undo"]
        undo.setText(text)
        tip = menu_name(self._rows["undo"].tip)
        undo.setToolTip(plain(text) if situation.undo else tip)
        undo.setStatusTip(tip)

    def retell(self) -> None:
        """Name everything in the language of the screen."""
        for command in COMMANDS:
            action = self.actions[command.id]
            text = command.text
            action.setText(QCoreApplication.translate(command.context, text) if command.context else text)
            tip = QCoreApplication.translate("Commands", command.tip) if command.tip else ""
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({keys})" if keys and tip else tip)
            action.setStatusTip(tip)

    def dress(self) -> None:
        """Paint the icons."""
        for command in COMMANDS:
            if command.icon:
                self.actions[command.id].setIcon(self._theme.icon(command.icon))
