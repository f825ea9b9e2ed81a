"""Changing and ending with guidance, families as a picture, originals issued anew, the register on a past day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.core.builders import day
from tests.ui.builders import registration
from ui.tools import View, Wish
from ui.views.agreement import AgreementView
from ui.views.families import FamiliesPage
from ui.views.guide import GuidePage
from ui.views.people import PeopleView
from ui.views.recording import RecordingView
from ui.widgets.family import FamilyStrip
from ui.widgets.text import PlainLabel
from ui.window import MainWindow
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.office import Office
from wipo_approvals.sheets import HolderName, OfficeHolderSheet


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)


def order(window: MainWindow, qtbot: QtBot, call: Callable[[Office], object]) -> None:
    """Let the office do something, as another part of the program would."""
    window.tools.runner.ask(call, lambda _answer: None)
    settle(window, qtbot)


def page(window: MainWindow, qtbot: QtBot, wish: Wish) -> View:
    window.panes.fulfil(wish)
    settle(window, qtbot)
    view = window.findChild(View, wish.view)
    assert isinstance(view, View)
    return view


def texts(view: View) -> list[str]:
    return [label.text() for label in view.findChildren(PlainLabel) if label.isVisibleTo(view)]


def press(view: View, qtbot: QtBot, start: str) -> None:
    button = next(one for one in view.findChildren(QPushButton) if one.text().startswith(start))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_text_without_a_period_of_notice_asks_for_the_day(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot, Wish(view="guide", ref="ECO-2017", keys={"kind": "terminate"}))
    assert isinstance(view, GuidePage)
    told = texts(view)
    assert "Who may act" in told
    assert any("No day is computed, because the text gives no period" in text for text in told)
    press(view, qtbot, "Record notice of termination")
    settle(window, qtbot)
    assert not window.panes.on_page
    form = window.findChild(View, "recording")
    assert isinstance(form, RecordingView)
    assert form.headline.text() == "Record notice of termination"


def test_every_answer_with_a_day_has_its_reason_beneath(window: MainWindow, qtbot: QtBot) -> None:
    notice = {
        "term": "notice",
        "value": {"value": 3, "unit": "month", "anchor": "receipt"},
        "reason": "read again",
    }
    order(window, qtbot, lambda office: office.recording.record("ECO-2017", "term_confirmed", notice))
    view = page(window, qtbot, Wish(view="guide", ref="ECO-2017", keys={"kind": "terminate"}))
    told = texts(view)
    assert "A notice sent and received today would take effect on 22 February 2027." in told
    assert any("22 November 2026" in text and "22 February 2027" in text for text in told)


def test_each_kind_of_change_is_guided(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot, Wish(view="guide", ref="ECO-2017"))
    assert isinstance(view, GuidePage)
    for number in range(view.choice.count()):
        view.choice.setCurrentIndex(number)
        settle(window, qtbot)
        assert len(texts(view)) > 4
        assert not any("{" in text or text.startswith(("guide.", "question.")) for text in texts(view))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not window.panes.on_page


def test_a_family_is_drawn_and_read_and_what_is_due_is_recorded(window: MainWindow, qtbot: QtBot) -> None:
    order(
        window,
        qtbot,
        lambda office: office.recording.register(
            [registration("SCO-1998", "ECO", "An older memorandum", supersedes=[{"signed": "2018-05-03"}])]
        ),
    )
    view = page(window, qtbot, Wish(view="families"))
    assert isinstance(view, FamiliesPage)
    (strip,) = view.findChildren(FamilyStrip)
    spoken = [
        QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name)
        for card in strip.cards.values()
    ]
    assert any(text.startswith("ECO-2017") for text in spoken)
    assert "ECO-2017 → SCO-1998: will be replaced when the later agreement is in force" in texts(view)
    card = next(card for card in strip.cards.values() if "ECO-2017" in card.accessibleName())
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert not window.panes.on_page


def test_originals_that_name_who_left_are_issued_anew_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    def prepare(office: Office) -> None:
        signatories = [{"party": "WIPO", "name": "Francis Gurry", "title": "Director General"}]
        keys = {"term": "signatories", "value": signatories}
        office.recording.record("EAPO-2017", "term_confirmed", keys)
        office.recording.record("EAPO-2017", "originals_issued", {}, on=day("2018-02-01"))
        for name, begins, ends in (
            ("Francis Gurry", "2008-10-01", "2020-09-30"),
            ("Daren Tang", "2020-10-01", ""),
        ):
            office.people.keep(
                OfficeHolderSheet(
                    organization="WIPO",
                    from_on=day(begins),
                    until_on=day(ends) if ends else None,
                    names=(HolderName(language="en", name=name, title="Director General"),),
                )
            )

    order(window, qtbot, prepare)
    view = page(window, qtbot, Wish(view="people"))
    assert isinstance(view, PeopleView)
    panel = view.reissue
    assert panel.isVisible()
    assert panel.list.item(0).text() == "EAPO-2017 (English): Francis Gurry → Daren Tang"
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    assert panel.banner.isVisible()  # the reason is missing
    qtbot.keyClicks(panel.reason, "a new Director General")
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert not panel.isVisible()
    found: list[str] = []
    order(
        window,
        qtbot,
        lambda office: found.extend(
            one.name for one in office.agreements.sheet("EAPO-2017").terms.signatories
        ),
    )
    assert found == ["Daren Tang"]


def test_the_list_and_the_agreement_are_seen_as_they_stood(window: MainWindow, qtbot: QtBot) -> None:
    register = window.panes.register
    register.pick("ECO-2017")
    settle(window, qtbot)
    qtbot.mouseClick(register.past, Qt.MouseButton.LeftButton)
    assert register.past_bar is not None
    qtbot.keyClicks(register.past_bar.day.line, "2017-10-11")
    settle(window, qtbot)
    assert register.moment is not None
    assert register.moment.day == date(2017, 10, 11)
    stages = {row.reference: row.stage for row in register.model.rows}
    assert stages["ECO-2017"] is Stage.APPROVED
    view = window.findChild(View, "agreement")
    assert isinstance(view, AgreementView)
    qtbot.waitUntil(lambda: view.head.past.text() == "As it stood on 11 October 2017", timeout=5_000)
    assert view.head.next.isHidden()
    qtbot.mouseClick(register.past_bar.back, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert {row.reference: row.stage for row in register.model.rows}["ECO-2017"] is Stage.IN_FORCE
    qtbot.waitUntil(view.head.past.isHidden, timeout=5_000)
