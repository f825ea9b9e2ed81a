"""The forms: every kind of fact opens as one, each of its keys has a field with a name, and it makes a fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.core.builders import a_declaration
from tests.ui.builders import open_office, registration, walk
from ui.labels import Words
from ui.theme import Theme
from ui.tools import Tools, Wish
from ui.views.recording.fields import HIDDEN, Case, KeyField
from ui.views.recording.forms import Form, StepForm, form_for
from ui.views.recording.view import case_of
from ui.widgets.fields import ChoiceField, DayField, OpenChoice, SymbolField, TickBoxes
from wipo_approvals.domain.facts import CHAPTERS, KINDS, keys_of, make
from wipo_approvals.office import Office

STEPS = [kind.kind for members in CHAPTERS.values() for kind in members if kind.kind != "term_confirmed"]
TYPED = {"symbol": "WO/CC/74/1", "day": "2018-05", "number": "8"}


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Case]:
    """For each kind of fact what its form is made with, of a declaration that partners join."""
    with open_office(tmp_path_factory.mktemp("forms") / "forms.wipa") as office:
        office.recording.register([a_declaration(), registration("ECO-2017", "ECO", "Memorandum with ECO")])
        walk(office, "ECO-2017", "ECO", 3)
        return {kind: _case(office, kind) for kind in STEPS}


def _case(office: Office, kind: str) -> Case:
    return case_of(office, Wish(view="recording", ref="DECLARATION-2017", step=kind), "en")


Open = Callable[[str], StepForm]


@pytest.fixture
def opened(theme: Theme, cases: dict[str, Case], qtbot: QtBot) -> Open:
    """Opens the form of a kind of fact; it needs no more than looks and words."""
    none = cast("Any", None)
    tools = Tools(theme=theme, runner=none, messages=none, words=Words(), settings=none)
    desk = QWidget()
    qtbot.addWidget(desk)

    def form_of(kind: str) -> StepForm:
        form = form_for(tools, cases[kind], kind, {}, desk)
        assert isinstance(form, StepForm)
        return form

    return form_of


def type_in(field: KeyField, kind: str) -> None:
    """What a clerk would do at the keyboard, where a field does not propose something."""
    widget = field.widget
    typed = next(
        (TYPED[key.type] for key in keys_of(KINDS[kind]) if key.name == field.name and key.type in TYPED),
        "so",
    )
    if isinstance(widget, QPlainTextEdit | QLineEdit | DayField | SymbolField):
        field.show(typed)
    elif isinstance(widget, OpenChoice):
        widget.setEditText("itu")


@pytest.mark.parametrize("kind", STEPS)
def test_every_key_has_a_field_with_a_name(kind: str, opened: Open) -> None:
    form = opened(kind)
    wanted = {key.name for key in keys_of(KINDS[kind])} - HIDDEN
    assert set(form.fields) == wanted
    for field in form.fields.values():
        named = field.widget.focusProxy() or field.widget
        assert named.accessibleName().startswith(field.label)
        assert isinstance(field.widget, TickBoxes) or named.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert named.accessibleName().endswith("(required)") == (field.required and field.name != "annex")


@pytest.mark.parametrize("kind", STEPS)
def test_a_form_makes_a_fact(kind: str, opened: Open) -> None:
    form = opened(kind)
    for field in form.fields.values():
        type_in(field, kind)
    assert form.missing() == ""
    fact = make(kind, form.values())
    assert fact.kind == kind


@pytest.mark.parametrize("kind", STEPS)
def test_what_must_be_given_is_asked_for(kind: str, opened: Open) -> None:
    form = opened(kind)
    typed = [f for f in form.fields.values() if f.required and f.name != "annex" and not f.read()]
    if typed:
        assert form.missing() == f"Fill in: {typed[0].label}"


def test_a_number_takes_digits_only(opened: Open, qtbot: QtBot) -> None:
    form = opened("extended")
    months = form.fields["months"].widget
    qtbot.keyClicks(months, "twelve 12")
    assert form.fields["months"].read() == "12"
    form.fields["until"].show("so")
    assert "2018-05-03" in form.missing()


def test_a_partner_is_found_by_code_or_name_or_is_new(opened: Open) -> None:
    field = opened("partner_applied").fields["partner"]
    assert isinstance(field.widget, OpenChoice)
    for typed, found in (("unctad", "UNCTAD"), ("WIPO", "WIPO"), ("A new body", "A new body")):
        field.widget.setEditText(typed)
        assert field.read() == found


def test_what_replaces_an_agreement_is_another_one(opened: Open) -> None:
    widget = opened("superseded").fields["by"].widget
    assert isinstance(widget, ChoiceField)
    assert [widget.itemData(n) for n in range(widget.count())] == ["ECO-2017"]


def test_every_founder_and_wipo_may_sign(opened: Open) -> None:
    widget = opened("signed").fields["party"].widget
    assert isinstance(widget, ChoiceField)
    assert {widget.itemData(n) for n in range(widget.count())} >= {"UNCTAD", "IAEA", "WIPO"}


def test_the_tab_key_goes_through_the_fields(opened: Open, qtbot: QtBot) -> None:
    form: Form = opened("text_corrected")
    window = form.window()
    window.show()
    qtbot.waitExposed(window)
    first = form.day.line
    first.setFocus()
    seen = set()
    for _ in range(30):
        focus = window.focusWidget()
        assert focus is not None
        above = focus.parentWidget()
        seen.add(focus.objectName() or (above.objectName() if above else ""))
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {"correction_class", "decided_by", "authority", "language", "error", "agreed_with"} <= seen
