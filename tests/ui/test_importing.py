"""The reconciliation page and the preview: proposed, confirmed or mended, registered; shown as pages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.app import RESOURCES
from ui.tools import View, Wish
from ui.views.importing import ImportingView
from ui.views.preview import PreviewView
from ui.window import MainWindow

PAPER = RESOURCES / "sample" / "IRENA-2017.en.txt"


def reconcile(window: MainWindow, qtbot: QtBot, *paths: Path) -> ImportingView:
    window.panes.fulfil(Wish(view="importing", paths=paths))
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)
    view = window.findChild(View, "importing")
    assert isinstance(view, ImportingView)
    return view


def preview(window: MainWindow, qtbot: QtBot, ref: str, paper: str) -> PreviewView:
    window.panes.fulfil(Wish(view="preview", ref=ref, paper=paper))
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)
    view = window.findChild(View, "preview")
    assert isinstance(view, PreviewView)
    return view


def test_what_was_read_is_shown_with_its_place(window: MainWindow, qtbot: QtBot) -> None:
    page = reconcile(window, qtbot, PAPER)
    assert len(page.drafts) == 1
    card = next(card for card in page.facts.cards if card.row.name == "entry_into_force")
    assert card.value.text() == "On signature by all parties"
    assert card.badge.mark.text
    card.place.click()
    assert "enters into force" in page.text.highlighted


def test_escape_leaves_the_field_and_gives_no_work_up(window: MainWindow, qtbot: QtBot) -> None:
    page = reconcile(window, qtbot, PAPER)
    card = next(card for card in page.facts.cards if card.row.name == "place")
    card.mend.setChecked(True)
    assert card.field is not None
    line = card.field.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "Abu Dhabi")
    for _ in range(2):
        qtbot.keyClick(line if card.mend.isChecked() else card.mend, Qt.Key.Key_Escape)
    assert not card.mend.isChecked()
    assert page.drafts
    assert page.banner.isVisible()


def test_a_term_is_mended_in_place_and_registered(window: MainWindow, qtbot: QtBot) -> None:
    page = reconcile(window, qtbot, PAPER)
    card = next(card for card in page.facts.cards if card.row.name == "place")
    card.mend.setChecked(True)
    assert card.field is not None
    line = card.field.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.clear()
    qtbot.keyClicks(line, "Abu Dhabi")
    page.facts.reference.setText("IRENA-NEW")
    page.facts._keep_own()
    with qtbot.waitSignal(page.closed, timeout=20_000):
        page.ok.click()
    qtbot.waitUntil(lambda: window.panes.register.model.row_of("IRENA-NEW") >= 0, timeout=10_000)


def test_nothing_is_stored_when_the_clerk_leaves(window: MainWindow, qtbot: QtBot) -> None:
    before = window.panes.register.model.rowCount()
    page = reconcile(window, qtbot, PAPER)
    page.cancel.click()
    qtbot.waitUntil(lambda: not window.panes.on_page)
    assert window.panes.register.model.rowCount() == before


def test_what_is_left_out_is_not_registered(window: MainWindow, qtbot: QtBot) -> None:
    page = reconcile(window, qtbot, PAPER)
    page.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not page.ok.isEnabled()


def test_a_paper_that_cannot_be_read_says_what_to_do(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    page = reconcile(window, qtbot, empty)
    assert page.nothing.isVisible()
    assert "empty" in page.nothing.accessibleDescription()
    assert not page.ok.isEnabled()


def test_a_paper_is_shown_as_pages(window: MainWindow, qtbot: QtBot) -> None:
    page = preview(window, qtbot, "LAS-2017", "committee_document")
    assert page.desk.sheets.pages
    assert "WO/CC/74/1" in page.desk.sheets.accessibleDescription()
    wide = page.desk.sheets.minimumWidth()
    page.farther.click()
    assert page.desk.sheets.minimumWidth() < wide


def test_each_copy_of_an_original_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    page = preview(window, qtbot, "ECO-2017", "signature_original")
    assert page.told.text().endswith("copy 1 of 2")
    page.later.click()
    assert page.told.text().endswith("copy 2 of 2")


def test_a_paper_that_cannot_be_made_says_why(window: MainWindow, qtbot: QtBot) -> None:
    page = preview(window, qtbot, "CAF-2018", "signature_original")
    assert page.nothing.isVisible()
    assert not page.export.isEnabled()


def test_words_are_found_in_the_paper_on_the_desk(window: MainWindow, qtbot: QtBot) -> None:
    page = preview(window, qtbot, "LAS-2017", "committee_document")
    qtbot.keyClick(page.desk, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.finder.line, "coordination committee")
    first = page.finder.count.text()
    assert first.startswith("1 of ")
    qtbot.keyClick(page.finder.line, Qt.Key.Key_Return)
    assert page.finder.count.text() == first.replace("1 of", "2 of", 1)
    page.finder.line.setText("no such words anywhere")
    assert page.finder.count.text() == "not found"
