"""The rows of commands are whole: every key once, every menu named, every icon there."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import RESOURCES
from ui.commands import COMMANDS, MENUS, Command, Orders, plain
from ui.language import ENGLISH, LANGUAGES, ScreenLanguage, Translators
from ui.theme import Theme
from ui.window import MainWindow


def test_every_command_has_a_name_of_its_own() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


def test_no_key_is_given_twice() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_stands_in_a_menu(command: Command, theme: Theme) -> None:
    assert command.menu in dict(MENUS)
    assert not command.icon or command.icon in theme.icon_names()
    assert command.keys or command.group, "Every action has a key; choices have their menu."


def shown(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text) if context else text


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_letters_of_a_menu_are_unique(language: ScreenLanguage, theme: Theme, qapp: QApplication) -> None:
    translators = Translators(qapp, RESOURCES)
    translators.use(language)
    for path in ("", *dict(MENUS)):
        texts = [shown(command.context, command.text) for command in COMMANDS if command.menu == path]
        texts += [shown("Commands", text) for other, text in MENUS if other.rpartition("/")[0] == path]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], path
    translators.use(ENGLISH)


def test_the_window_can_carry_out_every_order() -> None:
    orders = [name for name in vars(Orders) if not name.startswith("_")]
    assert [name for name in orders if not callable(getattr(MainWindow, name, None))] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [("导入(&I)…", "导入…"), ("&Import…", "Import…"), ("Names && emblems", "Names & emblems")],
)
def test_a_name_is_shown_without_its_letter(text: str, name: str) -> None:
    assert plain(text) == name


def test_one_press_never_means_two_keys() -> None:
    signs = {"?": "Shift+/", ":": "Shift+;", "+": "Shift+="}  # what a keyboard makes of them
    keys = {key for row in COMMANDS for key in row.keys}
    twice = {key for key in keys for sign, typed in signs.items() if key.replace(sign, typed) in keys - {key}}
    assert not twice
