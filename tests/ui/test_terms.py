"""A term is shown and given back whole, and told in words in every language."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.labels import Words
from ui.terms import TERM_ORDER, term_words
from ui.theme import Theme
from ui.widgets.terms import term_field
from wipo_approvals.domain.terms import TERM_NAMES, terms_from
from wipo_approvals.domain.vocabulary import Language

TERMS: list[tuple[str, Any]] = [
    ("counting", {"days": "event_day_included", "term_end": "ends_on_same_numbered_day"}),
    ("entry_into_force", {"rule": "first_of_month_after", "months": 1, "days": 60, "threshold": 10}),
    ("entry_into_force", {"rule": "on_signature_same_day"}),
    ("duration", {"kind": "fixed", "months": 36, "until": "2020-12-31"}),
    ("duration", {"kind": "fixed", "until": "2020-12-31"}),
    ("notice", {"value": 6, "unit": "month", "anchor": "fiscal_year_end", "addressee": None}),
    (
        "obligations",
        [
            {
                "kind": "work_programme",
                "months": 24,
                "party": None,
                "addressee": None,
                "clause": "Article 2",
            },
            {"kind": "report", "months": None, "party": "ECO", "addressee": "the Council", "clause": ""},
        ],
    ),
    (
        "notice",
        {
            "value": None,
            "unit": None,
            "anchor": "calendar_date",
            "addressee": None,
            "effect_day": "12-31",
            "by_day": "06-30",
        },
    ),
]


@pytest.mark.parametrize(("name", "value"), TERMS)
def test_a_term_is_given_back_as_it_was_shown(name: str, value: Any, theme: Theme, qtbot: QtBot) -> None:
    field = term_field(theme, Words(), name)
    qtbot.addWidget(field)
    field.show_value(value)
    assert field.value == value
    terms_from({name: field.value})


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("name", "value"), TERMS)
def test_a_term_is_told_in_words(name: str, value: Any, language: Language) -> None:
    told = term_words(Words(language), name, value, {})
    assert told
    assert "_" not in told
    assert "…" not in told


def test_a_notice_by_the_calendar_names_its_days() -> None:
    by_june = {"anchor": "calendar_date", "effect_day": "12-31", "by_day": "06-30"}
    assert Words().notice(by_june, {}) == "given by 30 June, with effect on 31 December"
    half = {**by_june, "value": 6, "unit": "month", "by_day": None}
    assert Words().notice(half, {}) == "6 months, with effect on 31 December"


def test_a_clerk_can_reach_every_term() -> None:
    assert set(TERM_ORDER) == set(TERM_NAMES)
