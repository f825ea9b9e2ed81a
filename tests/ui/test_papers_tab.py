"""The papers of an agreement in the window: what can be made, why not the rest, and one of them written."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from ui.tools import View, Wish
from ui.views.agreement import AgreementView
from ui.views.preview import PreviewView
from ui.window import MainWindow


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)


@pytest.fixture
def agreement(window: MainWindow, qtbot: QtBot) -> AgreementView:
    window.panes.fulfil(Wish(view="agreement", ref="ECO-2017"))
    settle(window, qtbot)
    view = window.findChild(View, "agreement")
    assert isinstance(view, AgreementView)
    view.tabs.setCurrentWidget(view.papers)
    return view


def test_each_paper_says_whether_it_can_be_made(agreement: AgreementView) -> None:
    papers = agreement.papers
    closed = {offer.kind.name for offer in papers.offers if offer.code}
    assert "corrigendum" in closed
    assert {"committee_document", "signature_original", "entry_into_force_note"}.isdisjoint(closed)
    papers.choose("corrigendum")
    assert papers.desk.told.text() == papers.list.currentItem().toolTip()
    assert "newer version" in papers.desk.told.text()


def test_what_a_paper_asks_for_goes_into_the_preview(
    agreement: AgreementView, window: MainWindow, qtbot: QtBot
) -> None:
    agreement.papers.choose("entry_into_force_note")
    qtbot.keyClicks(agreement.papers.desk.asked["number"], "74-12")
    agreement.papers.desk.preview.click()
    settle(window, qtbot)
    view = window.findChild(View, "preview")
    assert isinstance(view, PreviewView)
    assert "74-12" in view.desk.sheets.accessibleDescription()
    assert view.papers.key == "entry_into_force_note"


def test_a_paper_is_written_in_the_language_of_the_screen(
    agreement: AgreementView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.use_language("fr")
    settle(window, qtbot)
    agreement.papers.choose("entry_into_force_note")
    agreement.papers.desk.write(tmp_path / "out")
    settle(window, qtbot)
    assert [path.name for path in (tmp_path / "out").iterdir()] == [
        "ECO-2017.entry_into_force_note.fr.ECO.docx"
    ]
    assert str(tmp_path) in agreement.papers.desk.told.text()


def test_the_paper_chosen_stays_chosen_when_something_is_recorded(
    agreement: AgreementView, window: MainWindow, qtbot: QtBot
) -> None:
    agreement.papers.choose("custody_plan")
    window.tools.runner.do(lambda office: office.recording.record("ECO-2017", "entered_into_force", {}))
    settle(window, qtbot)
    assert agreement.papers.offers[agreement.papers.list.currentRow()].kind.name == "custody_plan"


def test_a_released_file_is_told_with_what_was_removed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "note.docx"
    paper = docx.Document()
    paper.core_properties.author = "Jane Clerk"
    paper.add_paragraph("The Parties cooperate.")
    paper.save(str(source))
    monkeypatch.setattr(window.tools.messages, "open_file", lambda *_: source)
    window.release_file()
    settle(window, qtbot)
    said = window.panes.banner.notice.text
    assert "note.released.docx" in said
    assert "Names of authors (1)" in said
    assert (tmp_path / "note.released.docx").is_file()
