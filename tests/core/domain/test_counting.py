"""Days, months and terms are counted by named rules; partial days flow through; no zone moves a day."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import day
from wipo_approvals.domain.dates import (
    FAMILIES,
    ComputedDay,
    Span,
    count_days,
    count_months,
    end_of_months,
    first_of_month_after,
)
from wipo_approvals.domain.terms import terms_from
from wipo_approvals.domain.vocabulary import CountingRule as By
from wipo_approvals.errors import WrongInput

SAME, NEXT, ENDS = By.SAME_NUMBERED_DAY, By.NEXT_DAY_WHEN_MISSING, By.MONTH_END_TO_MONTH_END
OUT, IN = By.EVENT_DAY_EXCLUDED, By.EVENT_DAY_INCLUDED
EVE, NUMBER = By.ENDS_ON_THE_EVE, By.ENDS_ON_SAME_NUMBERED_DAY
days = st.dates(min_value=date(1800, 1, 1), max_value=date(2300, 12, 31))
counts = st.integers(min_value=0, max_value=1200)


def iso(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "months", "rule", "end"),
    [
        ("2019-11-30", 3, SAME, "2020-02-29"),
        ("2019-11-30", 3, NEXT, "2020-03-01"),
        ("2019-11-30", 3, ENDS, "2020-02-29"),
        ("2018-11-30", 3, SAME, "2019-02-28"),
        ("2020-02-29", 12, SAME, "2021-02-28"),
        ("2020-02-29", 12, NEXT, "2021-03-01"),
        ("2020-02-29", 48, ENDS, "2024-02-29"),
        ("2019-02-28", 12, ENDS, "2020-02-29"),
        ("2019-02-28", 12, SAME, "2020-02-28"),
        ("2019-04-30", 1, ENDS, "2019-05-31"),
        ("2019-12-31", 2, SAME, "2020-02-29"),
        ("2022-12-31", -2, SAME, "2022-10-31"),
        ("2022-12-31", -3, SAME, "2022-09-30"),
        ("2022-12-31", -3, NEXT, "2022-10-01"),
        ("1900-01-31", 1, SAME, "1900-02-28"),  # 1900 had no leap day, 2000 had
        ("2000-01-31", 1, SAME, "2000-02-29"),
    ],
)
def test_months_lead_to_the_same_numbered_day_or_say_what_takes_its_place(
    start: str, months: int, rule: By, end: str
) -> None:
    assert count_months(iso(start), months, rule) == iso(end)


@pytest.mark.parametrize(
    ("number", "rule", "end"),
    [(30, OUT, "2018-06-02"), (30, IN, "2018-06-01"), (1, OUT, "2018-05-04"), (1, IN, "2018-05-03")],
)
def test_the_day_of_the_event_is_counted_or_not(number: int, rule: By, end: str) -> None:
    assert count_days(iso("2018-05-03"), number, rule) == iso(end)


@pytest.mark.parametrize("rule", [OUT, IN])
def test_no_days_later_is_the_day_itself(rule: By) -> None:
    assert count_days(iso("2018-05-03"), 0, rule) == iso("2018-05-03")


def test_a_term_ends_on_the_eve_or_on_the_same_numbered_day() -> None:
    assert end_of_months(iso("2019-03-01"), 36, SAME, EVE) == iso("2022-02-28")
    assert end_of_months(iso("2019-03-01"), 36, SAME, NUMBER) == iso("2022-03-01")


def test_the_month_that_follows_the_last_of_january_begins_in_february() -> None:
    assert first_of_month_after(iso("2018-01-31"), 1) == iso("2018-02-01")


@given(days, days, counts, st.sampled_from(FAMILIES["months"]))
def test_counting_months_never_turns_days_round(one: date, other: date, months: int, rule: By) -> None:
    first, last = sorted((one, other))
    assert count_months(first, months, rule) <= count_months(last, months, rule)
    assert count_months(first, -months, rule) <= count_months(last, -months, rule)


@given(days, counts, st.sampled_from(FAMILIES["days"]))
def test_counting_days_forth_and_back_leads_home(start: date, number: int, rule: By) -> None:
    assert count_days(count_days(start, number, rule), -number, rule) == start


@given(days, st.integers(min_value=0, max_value=40), st.integers(min_value=0, max_value=40))
def test_a_span_holds_what_comes_of_every_day_in_it(first: date, width: int, months: int) -> None:
    span = Span(earliest=first, latest=first + timedelta(days=width))
    for rule in FAMILIES["months"]:
        found = span.through(lambda one, rule=rule: count_months(one, months, rule))  # type: ignore[misc]  # bound early
        for step in range(width + 1):
            reached = count_months(first + timedelta(days=step), months, rule)
            assert found.earliest <= reached <= found.latest


def test_a_partial_day_is_a_span_written_from_and_to() -> None:
    span = Span.of(day("2018-05"))
    assert str(span) == "2018-05-01/2018-05-31"
    assert not span.certain
    assert str(Span.of(day("2018-05-03"))) == "2018-05-03"
    assert ComputedDay(earliest=span.earliest, latest=span.latest, rule="").day is None


@pytest.fixture(params=["Etc/GMT+12", "America/New_York", "UTC", "Asia/Kathmandu", "Etc/GMT-14"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """From twelve hours behind Greenwich to fourteen before it."""
    monkeypatch.setenv("TZ", request.param)
    if hasattr(time, "tzset"):
        time.tzset()
    yield request.param
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


def test_a_legal_day_never_moves_with_the_zone(zone: str) -> None:
    assert os.environ["TZ"] == zone
    assert str(day("2018-05-03")) == "2018-05-03"
    assert count_days(iso("2018-03-24"), 1, OUT) == iso("2018-03-25")  # clocks change that night in Europe
    assert count_months(iso("2019-12-31"), 2, SAME) == iso("2020-02-29")


def test_the_rules_are_chosen_for_each_agreement() -> None:
    chosen = terms_from({"counting": {"days": "event_day_included", "months": None}}).counting
    assert (chosen.days, chosen.months, chosen.term_end) == (IN, SAME, EVE)


@pytest.mark.parametrize(
    "term",
    [
        {"counting": {"days": "same_numbered_day"}},
        {"counting": {"weeks": "event_day_excluded"}},
        {"counting": "event_day_excluded"},
        {"notice": {"effect_day": "31-12"}},
        {"notice": {"by_day": "02-30"}},
        {"duration": {"until": "2018-02-30"}},
    ],
)
def test_a_rule_or_day_that_cannot_be_is_refused(term: dict[str, object]) -> None:
    with pytest.raises(WrongInput):
        terms_from(term)


def test_the_last_of_february_is_a_day_of_every_year() -> None:
    assert terms_from({"notice": {"effect_day": "02-29"}}).notice.effect_day == "02-29"
