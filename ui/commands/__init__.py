"""Every action as one row; menus, toolbar, palette and the list of keys derive from them."""

from ui.commands.book import CommandBook, menu_name, plain
from ui.commands.command import Command, Orders, Situation
from ui.commands.table import COMMANDS, MENUS, SCALES

__all__ = [
    "COMMANDS",
    "MENUS",
    "SCALES",
    "Command",
    "CommandBook",
    "Orders",
    "Situation",
    "menu_name",
    "plain",
]
