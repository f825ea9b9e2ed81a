"""The agreement view and the forms: where it stands, why, what comes next, and every step recorded from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.tools import View, Wish
from ui.views.agreement import AgreementView
from ui.views.recording import RecordingView
from ui.views.recording.forms import CorrectionForm, StepForm, TermForm
from ui.window import MainWindow


def show(window: MainWindow, qtbot: QtBot, wish: Wish) -> View:
    window.panes.fulfil(wish)
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=10_000)
    view = window.findChild(View, wish.view)
    assert view is not None
    return view


def agreement(window: MainWindow, qtbot: QtBot, ref: str) -> AgreementView:
    view = show(window, qtbot, Wish(view="agreement", ref=ref))
    assert isinstance(view, AgreementView)
    qtbot.waitUntil(lambda: ref in view.head.reference.text(), timeout=10_000)
    return view


def form(window: MainWindow, qtbot: QtBot, ref: str, step: str, **keys: str) -> RecordingView:
    view = show(window, qtbot, Wish(view="recording", ref=ref, step=step, keys=keys))
    assert isinstance(view, RecordingView)
    qtbot.waitUntil(lambda: view.form is not None and view.form.sheet.reference == ref, timeout=10_000)
    return view


def press(view: RecordingView, window: MainWindow, qtbot: QtBot) -> None:
    view.ok.click()
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=10_000)


def test_the_head_says_where_it_stands_and_why(window: MainWindow, qtbot: QtBot) -> None:
    head = agreement(window, qtbot, "ECO-2017").head
    assert head.badge.mark.text == "In force"
    assert head.sentence.text().startswith("In force since 3 May 2018")
    assert [stage.text for stage in head.track.stages][:3] == ["Text", "Committee", "Other party"]
    assert len(head.track.stages) == 6


def test_no_raw_value_is_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    view = agreement(window, qtbot, "ECO-2017")
    told = [
        str(view.terms.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(view.terms.list.count())
    ]
    assert any("On signature by all parties" in line for line in told)
    assert not any(sign in line for line in told for sign in ("{", "[", "_", "None"))


def test_a_closed_gate_leads_to_the_step_that_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    view = agreement(window, qtbot, "ECOWAS-2017")
    gates = [row for row in view.head.next._rows if row.findChildren(QAbstractButton)]
    wishes: list[Wish] = []
    view.wished.connect(wishes.append)
    for row in gates:
        for button in row.findChildren(QAbstractButton):
            button.click()
    view.head.next.button.click()
    assert wishes[-1].step == "authorized"


def test_every_step_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    view = agreement(window, qtbot, "CAF-2018")
    menus = [view.head.next.menu, *view.head.next.menu.findChildren(QMenu)]
    offered = {str(action.data()) for menu in menus for action in menu.actions() if action.data()}
    assert {"submitted", "decided", "authorized", "signed", "term_confirmed", "text_added"} <= offered
    assert "partner_applied" not in offered
    assert view.head.next.button.text().startswith("Settle text")


def test_what_is_also_true_stands_under_the_status(window: MainWindow, qtbot: QtBot) -> None:
    head = agreement(window, qtbot, "ECOWAS-2017").head
    assert [label.text() for label in head.besides.sentences] == [
        "The decision of 4 October 2017 is provisional until the report is adopted."
    ]


def test_a_signature_is_recorded_and_seen(window: MainWindow, qtbot: QtBot) -> None:
    view = form(window, qtbot, "SCO-2017", "signed", party="SCO")
    assert isinstance(view.form, StepForm)
    assert view.form.fields["party"].read() == "SCO"
    view.form.day.set_text("2018-05")
    assert view.form.day.meaning.text() == "May 2018"
    press(view, window, qtbot)
    assert agreement(window, qtbot, "SCO-2017").signatures.rows[1].button.isHidden()


def test_the_history_says_which_fact_was_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.register.pick("SCO-2017")
    qtbot.waitUntil(lambda: window._sheet is not None, timeout=10_000)
    window.undo()
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=10_000)
    view = agreement(window, qtbot, "SCO-2017")
    qtbot.waitUntil(lambda: view.history.list.item(0).toolTip().startswith("Taken back"), timeout=10_000)
    assert view.history.list.item(0).toolTip().startswith("Taken back: Signed by ")


def test_another_agreement_begins_at_its_top(window: MainWindow, qtbot: QtBot) -> None:
    view = agreement(window, qtbot, "ECO-2017")
    view.terms.list.scrollToBottom()
    qtbot.waitUntil(lambda: view.terms.list.verticalScrollBar().value() > 0, timeout=10_000)
    agreement(window, qtbot, "SCO-2017")
    assert view.terms.list.verticalScrollBar().value() == 0


def test_the_buttons_of_the_history_are_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1360, 800)
    view = agreement(window, qtbot, "ECO-2017")
    view.tabs.setCurrentWidget(view.history)
    qtbot.waitUntil(view.history.correct.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: not view.history.correct.visibleRegion().isEmpty(), timeout=10_000)


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_the_six_parts_are_never_squeezed(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.use_language(language)
    window.panes.register.pick("ECO-2017")
    track = agreement(window, qtbot, "ECO-2017").head.track
    qtbot.waitUntil(track.isVisible, timeout=5_000)
    for height in (600, 800, 1000):
        window.resize(1360, height)
        qtbot.waitUntil(lambda: track.height() >= track.sizeHint().height(), timeout=5_000)


def test_a_day_that_is_none_is_told_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    view = form(window, qtbot, "SCO-2017", "signed")
    assert isinstance(view.form, StepForm)
    view.form.day.set_text("3.5.2018")
    assert "2018-05-03" in view.form.day.meaning.text()
    press(view, window, qtbot)
    assert view.fault.isVisible()
    assert view.form.day.text == "3.5.2018"


def test_a_soft_gate_asks_for_a_reason(window: MainWindow, qtbot: QtBot) -> None:
    view = form(window, qtbot, "CAF-2018", "submitted")
    assert isinstance(view.form, StepForm)
    view.form.fields["symbol"].show("wo/cc/80/1")
    press(view, window, qtbot)
    assert view.fault.isVisible()
    assert not view._override.isHidden()
    view.reason.setPlainText("The Committee asked for it")
    with qtbot.waitSignal(view.closed, timeout=10_000):
        press(view, window, qtbot)
    assert agreement(window, qtbot, "CAF-2018").head.badge.mark.text == "Before the Committee"


def test_only_authentic_languages_can_be_issued(window: MainWindow, qtbot: QtBot) -> None:
    view = form(window, qtbot, "EAPO-2017", "originals_issued")
    assert isinstance(view.form, StepForm)
    boxes = view.form.fields["languages"].widget.boxes  # type: ignore[attr-defined]  # the widget of that key
    assert {code for code, box in boxes.items() if box.isEnabled()} == {"en"}


def test_a_fact_is_corrected_for_a_reason(window: MainWindow, qtbot: QtBot) -> None:
    view = agreement(window, qtbot, "ECO-2017")
    assert view._sheet is not None
    signed = [fact for fact in view._sheet.facts if fact.entry.kind == "signed"][-1]
    page = form(window, qtbot, "ECO-2017", "corrected", fact=signed.entry.id)
    assert isinstance(page.form, CorrectionForm)
    assert page.form.missing().startswith("Change at least one field")
    page.form.fields["place"].show("Tehran")
    page.form.reason.setPlainText("Read from the original")
    with qtbot.waitSignal(page.closed, timeout=10_000):
        press(page, window, qtbot)
    assert "Tehran" in agreement(window, qtbot, "ECO-2017").signatures.rows[1].told.mark.text


def test_a_term_is_mended_in_words(window: MainWindow, qtbot: QtBot) -> None:
    page = form(window, qtbot, "SICA-2018", "term_confirmed", term="authentic_languages")
    assert isinstance(page.form, TermForm)
    page.form.field.show_value(["en", "es"])
    with qtbot.waitSignal(page.closed, timeout=10_000):
        press(page, window, qtbot)
    rows = agreement(window, qtbot, "SICA-2018").terms.list
    told = [str(rows.item(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(rows.count())]
    assert any("English and Spanish" in line for line in told)


@pytest.mark.parametrize("ref", ["SCO-2017", "CAF-2018"])
def test_everything_one_can_press_has_a_name_and_room(window: MainWindow, qtbot: QtBot, ref: str) -> None:
    for view in (agreement(window, qtbot, ref), form(window, qtbot, ref, "signed")):
        buttons = [b for b in view.findChildren(QAbstractButton) if b.isVisible()]
        assert all(button.text() or button.accessibleName() for button in buttons)
        pressed = [
            b for b in buttons if not b.objectName().startswith("qt_") and type(b).__name__ != "QToolButton"
        ]
        assert all(min(b.width(), b.height()) >= 24 for b in pressed)


def test_an_agreement_is_gone_to_in_arabic_as_well(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    window.use_language("ar")
    window.panes.register.pick("LAS-2017")
    qtbot.waitUntil(lambda: window._row is not None and window._row.reference == "LAS-2017")
    qtbot.waitUntil(lambda: window.findChild(QWidget, "agreement") is not None)
