"""Boxes: plain text, named buttons, Escape is Cancel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ui.messages import Choice, FileKind, Messages, Question
from ui.theme import Theme
from wipo_approvals.errors import OfficeError

WORD = FileKind(name="Word papers", endings=["docx"])


@pytest.fixture
def messages(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Messages:
    window = QWidget()
    qtbot.addWidget(window)
    return Messages(window, lambda error: f"In words: {error.code}", tmp_path)


def in_the_box(act: Callable[[QMessageBox], None]) -> None:
    """Act in the box as soon as it is there."""

    def when_shown() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        act(box)

    QTimer.singleShot(0, when_shown)


def press(text: str) -> Callable[[QMessageBox], None]:
    return lambda box: next(button for button in box.buttons() if button.text() == text).click()


@pytest.mark.parametrize(("button", "answer"), [("Archive", True), ("Cancel", False)])
def test_the_button_is_named_by_its_action(messages: Messages, button: str, *, answer: bool) -> None:
    in_the_box(press(button))
    assert messages.confirm("Archive this agreement?", "It can be brought back.", "Archive") is answer


def test_escape_is_cancel(messages: Messages) -> None:
    in_the_box(QMessageBox.reject)
    choices = [Choice(key="replace", text="Replace"), Choice(key="both", text="Keep both")]
    assert messages.ask(Question(title="Which?", text="Both exist.", choices=choices)) == ""


def test_return_does_nothing_destructive(messages: Messages) -> None:
    defaults: list[str] = []

    def look(box: QMessageBox) -> None:
        defaults.append(box.defaultButton().text())
        box.reject()

    in_the_box(look)
    messages.ask(
        Question(title="Restore?", text="", choices=[Choice(key="go", text="Restore", destructive=True)])
    )
    assert defaults == ["Cancel"]


def test_nothing_in_a_box_is_interpreted(messages: Messages) -> None:
    formats: list[Qt.TextFormat] = []

    def look(box: QMessageBox) -> None:
        formats.extend(label.textFormat() for label in box.findChildren(QLabel) if label.text())
        box.reject()

    in_the_box(look)
    messages.confirm("<b>Title</b>", "<img src='x'>", "Go")
    assert len(formats) >= 2
    assert set(formats) == {Qt.TextFormat.PlainText}


def test_a_refusal_is_shown_in_words(messages: Messages) -> None:
    texts: list[str] = []

    def look(box: QMessageBox) -> None:
        texts.append(box.informativeText())
        press("Close")(box)

    in_the_box(look)
    messages.refuse(OfficeError("gate_closed"))
    assert texts == ["In words: gate_closed"]


def test_a_fault_shows_details_that_can_be_copied(messages: Messages) -> None:
    details: list[str] = []

    def look(box: QMessageBox) -> None:
        details.append(box.detailedText())
        press("Close")(box)

    in_the_box(look)
    messages.bug("Traceback ...")
    assert details == ["Traceback ..."]


def test_a_saved_file_gets_its_ending(
    messages: Messages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = str(tmp_path / "papers" / "WO-CC-74-1")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (chosen, ""))
    assert messages.save_file("Export", "x.docx", WORD) == Path(f"{chosen}.docx")
    assert messages.folder == tmp_path / "papers"


def test_a_dismissed_dialog_answers_nothing(messages: Messages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: "")
    assert messages.open_file("Import", [WORD]) is None
    assert messages.open_files("Import", [WORD]) == []
    assert messages.choose_folder("Export") is None


def test_a_kind_of_file_names_its_endings() -> None:
    assert FileKind(name="Texts", endings=["txt", "docx"]).filter == "Texts (*.txt *.docx)"
