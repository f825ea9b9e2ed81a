"""The clerk's first story through the real window: from the committee's paper to signed agreements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import settings as kept
from ui.app import RESOURCES, build
from ui.settings import Settings
from ui.tools import View, Wish
from ui.views.agreement import AgreementView
from ui.views.importing import ImportingView
from ui.views.preview import PreviewView
from ui.views.recording import RecordingView
from ui.views.recording.forms import AddTextForm, StepForm
from ui.window import MainWindow
from wipo_approvals.office import Office

PAPER = RESOURCES.parent.parent / "shared" / "data" / "wo-cc-74-1.zh.txt"
TEXTS = RESOURCES / "sample"
TODAY = date(2026, 11, 22)
ANNEXES = {
    "ECOWAS-2017": "I",
    "IPA-CIS-2017": "II",
    "ECO-2017": "III",
    "LAS-2017": "IV",
    "IRENA-2017": "V",
    "DECLARATION-2017": "VI",
}
POSTPONED = "LAS-2017"


class Clerk:
    """Works at the window with its own widgets; waits until what was ordered is on the screen."""

    def __init__(self, app: QApplication, folder: Path, qtbot: QtBot) -> None:
        self.bot, self.folder, self._app = qtbot, folder, app
        self.window = self._open()

    def _open(self) -> MainWindow:
        register = self.folder / "treaties.wipa"
        Office.open(register, today=lambda: TODAY, actor="clerk").close()
        settings = Settings(self.folder / "settings.ini")
        settings.set(kept.LAST_REGISTER, str(register))
        settings.set(kept.LANGUAGE, "en")
        window = build(self._app, settings, self.folder, today=lambda: TODAY)
        self.bot.addWidget(window)
        window.show()
        self.bot.waitUntil(window.isVisible)
        return window

    def wait(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=20_000)

    def rest(self) -> None:
        self.wait(lambda: not self.window.tools.runner.is_busy)

    def reopen(self) -> None:
        """Close the program and start it again."""
        self.window.close()
        self.window = self._open()

    def show(self, wish: Wish) -> View:
        self.window.panes.fulfil(wish)
        self.rest()
        view = self.window.findChild(View, wish.view)
        assert view is not None
        return view

    def take_in(self, paper: Path) -> None:
        page = self.show(Wish(view="importing", paths=(paper,)))
        assert isinstance(page, ImportingView)
        self.wait(lambda: bool(page.drafts))
        assert page.text.toPlainText()
        page.ok.click()
        self.wait(lambda: self.window.panes.register.model.rowCount() == len(ANNEXES))

    def agreement(self, ref: str) -> AgreementView:
        view = self.show(Wish(view="agreement", ref=ref))
        assert isinstance(view, AgreementView)
        self.wait(lambda: view.head.reference.text().startswith(ref))
        return view

    def record(self, ref: str, step: str, on: str, **keys: str) -> None:
        """Fill in the form of a step and press its button; the form gives way when it is recorded."""
        form = self._form(ref, step)
        assert isinstance(form.form, StepForm)
        form.form.day.set_text(on)
        for key, value in keys.items():
            form.form.fields[key].show(value)
        self._press(form)

    def add_text(self, ref: str, language: str) -> None:
        form = self._form(ref, "text_added")
        assert isinstance(form.form, AddTextForm)
        form.form.take(TEXTS / f"{ref}.{language}.txt")
        form.form.language.choose(language)
        self._press(form)

    def _form(self, ref: str, step: str) -> RecordingView:
        view = self.show(Wish(view="recording", ref=ref, step=step))
        assert isinstance(view, RecordingView)
        self.wait(lambda: view.form is not None and view.form.sheet.reference == ref)
        return view

    def _press(self, form: RecordingView) -> None:
        with self.bot.waitSignal(form.closed, timeout=20_000):
            form.ok.click()
            self.rest()
            assert not form.fault.isVisible(), form.fault.notice.text
        self.rest()

    def write(self, ref: str, paper: str, folder: Path) -> None:
        """Look at a paper, then write it."""
        page = self.show(Wish(view="preview", ref=ref, paper=paper))
        assert isinstance(page, PreviewView)
        self.wait(lambda: bool(page.desk.sheets.pages))
        before = set(folder.iterdir())
        page.write(folder)
        self.wait(lambda: set(folder.glob("*.docx")) > before and not page.tools.runner.is_busy)
        assert page.banner.isVisible()
        page.back.click()


@pytest.fixture
def clerk(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Clerk]:
    if not PAPER.exists():
        pytest.skip(f"the client's paper is not beside the checkout ({PAPER.name})")
    found = Clerk(qapp, tmp_path, qtbot)
    yield found
    found.window.close()


def stages(clerk: Clerk) -> dict[str, str]:
    clerk.rest()
    rows = clerk.window.panes.register.model.rows
    return {row.reference: row.stage.value for row in rows}


def go_before_the_committee(clerk: Clerk) -> None:
    for ref, annex in ANNEXES.items():
        clerk.record(ref, "text_settled", "2017-07-20")
        clerk.record(ref, "submitted", "2017-08-02", symbol="wo/cc/74/1", annex=annex)
    for ref in ANNEXES:
        outcome = "postponed" if ref == POSTPONED else "approved"
        clerk.record(ref, "decided", "2017-10-04", outcome=outcome)


def sign_the_second(clerk: Clerk) -> None:
    for language in ("en", "ru"):
        clerk.add_text("IPA-CIS-2017", language)
    clerk.record("IPA-CIS-2017", "authorized", "2018-11-19")
    clerk.record("IPA-CIS-2017", "originals_issued", "2019-01-21")
    clerk.record("IPA-CIS-2017", "signed", "2019-02-11", party="WIPO")
    assert not clerk.agreement("IPA-CIS-2017").signatures.rows[1].button.isHidden()
    clerk.record("IPA-CIS-2017", "signed", "2019-02-12", party="IPA_CIS")


def test_from_the_paper_to_signed_agreements(clerk: Clerk, tmp_path: Path) -> None:
    clerk.take_in(PAPER)
    assert set(stages(clerk)) == set(ANNEXES)
    go_before_the_committee(clerk)
    sign_the_second(clerk)
    head = clerk.agreement("IPA-CIS-2017").head
    assert head.badge.mark.text == "In force"
    assert head.sentence.text().startswith("In force since 12 February 2019: ")
    assert "六、" in head.why.text()

    clerk.record(POSTPONED, "resubmitted", "2018-07-20", symbol="WO/CC/75/1", annex="I")
    clerk.record(POSTPONED, "decided", "2018-09-26", outcome="approved")
    for language in ("ar", "en", "fr"):
        clerk.add_text(POSTPONED, language)
    papers = tmp_path / "papers"
    papers.mkdir()
    clerk.write("ECO-2017", "committee_document", papers)
    clerk.write("IPA-CIS-2017", "signature_original", papers)
    clerk.write(POSTPONED, "signature_original", papers)
    written = sorted(path.name for path in papers.iterdir())
    assert "WO-CC-74-1.zh.docx" in written
    assert sum(name.startswith("IPA-CIS-2017.original") for name in written) == 4
    assert {name.split(".")[2] for name in written if name.startswith(POSTPONED)} == {"ar", "en", "fr"}
    assert all(Document(str(papers / name)).paragraphs for name in written)

    clerk.reopen()
    clerk.wait(lambda: clerk.window.panes.register.model.rowCount() == len(ANNEXES))
    found = stages(clerk)
    assert found["IPA-CIS-2017"] == "in_force"
    assert found["ECO-2017"] == found[POSTPONED] == "approved"
    assert clerk.agreement("IPA-CIS-2017").head.badge.mark.text == "In force"
