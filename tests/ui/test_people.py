"""The page of office-holders: seen, changed, a new mandate kept, a wrong day told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.tools import View, Wish
from ui.views.people import PeopleView
from ui.window import MainWindow


def page(window: MainWindow, qtbot: QtBot) -> PeopleView:
    window.panes.fulfil(Wish(view="people"))
    settle(window, qtbot)
    view = window.findChild(View, "people")
    assert isinstance(view, PeopleView)
    return view


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)


def test_a_new_mandate_is_kept_and_stood_on(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    assert not view.holders
    view.form.organization.choose("ECO")
    view.form.name.setText("Halil Ibrahim Akça")
    qtbot.keyClicks(view.form.begins.line, "2015-08")
    view.form.language.choose("zh")
    view.form.name.setText("哈利勒·易卜拉欣·阿克恰")
    qtbot.mouseClick(view.keep, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    (kept,) = view.holders
    assert {one.language for one in kept.names} == {"en", "zh"}
    assert str(kept.from_on) == "2015-08"
    cells = [view.table.item(0, column) for column in range(4)]
    shown = [cell.text() for cell in cells if cell]
    assert shown == ["Halil Ibrahim Akça", "Economic Cooperation Organization", "August 2015", ""]
    assert view.form.name.text() == "Halil Ibrahim Akça"


def test_a_mandate_is_changed_in_its_place(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    view.form.name.setText("Francis Gurry")
    qtbot.keyClick(view.form.name, Qt.Key.Key_Return)
    settle(window, qtbot)
    view.form.ends.set_text("2020-09-30")
    qtbot.keyClick(view.form.ends.line, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert [str(one.until_on) for one in view.holders] == ["2020-09-30"]
    assert view.banner.isVisible()  # it still says so when the list has come again


def test_what_cannot_be_kept_is_told_and_stays_in_the_fields(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    view.form.name.setText("Francis Gurry")
    for begins, ends in (("2020-13", ""), ("2020", "2019")):
        view.form.begins.set_text(begins)
        view.form.ends.set_text(ends)
        qtbot.mouseClick(view.keep, Qt.MouseButton.LeftButton)
        settle(window, qtbot)
        assert view.banner.isVisible()
        assert view.form.begins.text == begins
    assert view.holders == ()


def test_escape_goes_back_to_the_register(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert not window.panes.on_page
