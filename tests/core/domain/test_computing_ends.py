"""When a term ends and a notice takes effect: every form of both, explained, never guessed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import day
from tests.core.domain.reckonings import codes, countings, on, readings, shown, the_day
from wipo_approvals.domain.computing import (
    Occasion,
    Occasions,
    Reckoning,
    end_of_term,
    last_day_for_notice,
    notice_effect,
    period_ends,
)
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.terms import Counting, Notice, duration_from, notice_from
from wipo_approvals.domain.vocabulary import CountingRule

SAME_END = Counting(term_end=CountingRule.ENDS_ON_SAME_NUMBERED_DAY)
whole = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))


def term(start: str | None, counting: Counting | None = None, **raw: Any) -> Reckoning:
    today = raw.pop("today", None)
    event = raw.pop("happened", None)
    return end_of_term(
        duration_from({"kind": "fixed", **raw}),
        day(start) if start else None,
        counting,
        event=day(event) if event else None,
        on=date.fromisoformat(today) if today else None,
    )


def test_a_fixed_term_ends_on_the_eve_and_shows_the_other_reading() -> None:
    found = term("2019-03-01", months=36)
    assert shown(found) == "2022-02-28"
    assert readings(found) == {
        "ends_on_the_eve": "2022-02-28",
        "ends_on_same_numbered_day": "2022-03-01",
    }
    assert shown(term("2019-03-01", SAME_END, months=36)) == "2022-03-01"


def test_a_term_that_began_on_a_leap_day_shows_every_end() -> None:
    found = term("2020-02-29", months=12)
    assert readings(found) == {
        "ends_on_the_eve": "2021-02-27",
        "ends_on_same_numbered_day": "2021-02-28",
        "next_day_when_missing": "2021-02-28",
    }


AUTOMATIC: dict[str, Any] = {"months": 36, "renewal": "automatic", "renewal_months": 12}


@pytest.mark.parametrize(
    ("today", "end"),
    [
        (None, "2022-02-28"),
        ("2022-02-28", "2022-02-28"),
        ("2022-03-01", "2023-02-28"),
        ("2023-12-01", "2024-02-29"),
    ],
)
def test_an_automatic_renewal_gives_the_end_of_the_running_period(today: str | None, end: str) -> None:
    found = term("2019-03-01", **AUTOMATIC, today=today)
    assert shown(found) == end
    assert ("hint.automatic", {}) in found.hints


def test_the_ends_of_all_periods_are_counted_from_the_beginning() -> None:
    duration = duration_from({"kind": "fixed", **AUTOMATIC})
    ends = period_ends(duration, date(2019, 3, 1), until=date(2024, 1, 1))
    assert [end.isoformat() for end in ends] == ["2022-02-28", "2023-02-28", "2024-02-29"]


def test_a_renewal_by_agreement_waits_for_the_agreement() -> None:
    found = term("2019-03-01", months=36, renewal="by_agreement", today="2025-01-01")
    assert shown(found) == "2022-02-28"
    assert found.hints == (("hint.by_agreement", {}),)


def test_a_term_may_end_on_a_named_day_and_be_renewed_from_there() -> None:
    assert shown(term(None, until="2020-12-31")) == "2020-12-31"
    renewed = term(None, until="2020-12-31", renewal="automatic", renewal_months=12, today="2021-06-01")
    assert shown(renewed) == "2021-12-31"
    assert shown(term(None, until="2020-12")) == "2020-12-01/2020-12-31"


def test_a_term_until_an_event_ends_with_it() -> None:
    assert (
        shown(term(None, kind="until_event", event="project", happened="2021-06")) == "2021-06-01/2021-06-30"
    )


@pytest.mark.parametrize(
    ("raw", "start", "asked"),
    [
        ({"kind": "unstated"}, "2019-03-01", "asks.duration_unstated"),
        ({"kind": "until_event"}, "2019-03-01", "asks.event"),
        ({}, "2019-03-01", "asks.term_months"),
        ({"months": 36}, None, "asks.start"),
        ({"months": 36, "renewal": "automatic", "today": "2025-01-01"}, "2019-03-01", "asks.renewal_months"),
        ({**AUTOMATIC, "today": "2022-03-15"}, "2019-03", "asks.whole_start"),
    ],
)
def test_a_term_asks_for_what_it_needs(raw: dict[str, Any], start: str | None, asked: str) -> None:
    found = term(start, **raw)
    assert found.day is None
    assert [code for code, _ in found.asks] == [asked]


def test_an_agreement_without_an_end_has_no_last_day() -> None:
    found = term("2019-03-01", kind="indefinite")
    assert (found.day, found.asks, found.hints) == (None, (), (("hint.indefinite", {}),))


def notice(received: str = "", sent: str = "", ends: tuple[str, ...] = (), **raw: Any) -> Reckoning:
    given_on = Occasions(received=on(received) if received else (), dispatched=on(sent) if sent else ())
    days = tuple(date.fromisoformat(end) for end in ends)
    return notice_effect(notice_from(raw), given_on, ends=days)


def test_notice_in_months_leads_to_the_end_of_february() -> None:
    found = notice("2019-11-30", value=3, unit="month")
    assert shown(found) == "2020-02-29"
    assert readings(found) == {"same_numbered_day": "2020-02-29", "next_day_when_missing": "2020-03-01"}


def test_where_the_text_says_only_notice_receipt_and_dispatch_are_both_shown() -> None:
    found = notice("2019-06-10", "2019-06-01", value=60, unit="day", anchor="notice")
    assert shown(found) == "2019-08-09"
    assert readings(found) == {
        "from_receipt": "2019-08-09",
        "from_dispatch": "2019-07-31",
        "event_day_included": "2019-08-08",
    }
    assert shown(notice("2019-06-10", "2019-06-01", value=60, unit="day", anchor="dispatch")) == "2019-07-31"
    only_sent = notice("", "2019-06-01", value=60, unit="day")
    assert only_sent.hints == (("hint.receipt_unknown", {}),)


@pytest.mark.parametrize(
    ("raw", "asked"),
    [
        ({"value": 60, "unit": "day", "anchor": "receipt", "sent": "2019-06-01"}, "asks.received"),
        ({"value": 60, "unit": "day", "anchor": "dispatch", "received": "2019-06-01"}, "asks.dispatched"),
        ({"value": 60, "unit": "day"}, "asks.notice_given"),
        ({"value": 2, "unit": "month", "anchor": "end_date", "received": "2019-06-01"}, "asks.end"),
        ({"by_day": "06-30", "anchor": "calendar_date", "received": "2019-06-01"}, "asks.effect_day"),
        ({"received": "2019-06-01"}, "asks.notice_unspecified"),
        ({"value": 60, "received": "2019-06-01"}, "asks.notice_unspecified"),
    ],
)
def test_a_notice_asks_for_what_it_needs(raw: dict[str, Any], asked: str) -> None:
    found = notice(**raw)
    assert found.day is None
    assert [code for code, _ in found.asks] == [asked]


def test_a_silent_text_gets_a_hint_and_no_day() -> None:
    assert notice("2019-06-01").hints == (("hint.vienna_56", {"months": "12"}),)
    assert last_day_for_notice(Notice(), date(2020, 12, 31)).hints == notice("2019-06-01").hints


ENDS = ("2022-02-28", "2023-02-28")


@pytest.mark.parametrize(
    ("given_on", "end"),
    [("2021-12-28", "2022-02-28"), ("2021-12-29", "2023-02-28"), ("2022-12-28", "2023-02-28")],
)
def test_notice_before_the_end_works_for_the_first_end_it_is_in_time_for(given_on: str, end: str) -> None:
    assert shown(notice(given_on, ends=ENDS, value=2, unit="month", anchor="end_date")) == end


def test_notice_too_late_for_every_known_end_asks_for_the_next() -> None:
    late = notice("2022-12-29", ends=ENDS, value=2, unit="month", anchor="end_date")
    assert late.asks == (("asks.too_late", {"end_on": "2023-02-28", "on": "2022-12-28"}),)


BY_JUNE = {"anchor": "calendar_date", "effect_day": "12-31", "by_day": "06-30"}


@pytest.mark.parametrize(
    ("given_on", "raw", "effect"),
    [
        ("2019-06-30", BY_JUNE, "2019-12-31"),
        ("2019-07-01", BY_JUNE, "2020-12-31"),
        ("2019-09-30", {**BY_JUNE, "effect_day": "03-31", "by_day": "09-30"}, "2020-03-31"),
        ("2019-10-01", {**BY_JUNE, "effect_day": "03-31", "by_day": "09-30"}, "2021-03-31"),
        ("2019-06-30", {"anchor": "fiscal_year_end", "value": 6, "unit": "month"}, "2019-12-31"),
        ("2019-07-01", {"anchor": "fiscal_year_end", "value": 6, "unit": "month"}, "2020-12-31"),
        (
            "2019-01-15",
            {"anchor": "fiscal_year_end", "value": 2, "unit": "month", "effect_day": "06-30"},
            "2019-06-30",
        ),
        ("2019-12-31", {"anchor": "calendar_date", "effect_day": "02-29"}, "2020-02-29"),
        ("2020-12-31", {"anchor": "calendar_date", "effect_day": "02-29"}, "2021-02-28"),
    ],
)
def test_notice_by_the_calendar_takes_effect_on_a_day_of_the_year(
    given_on: str, raw: dict[str, Any], effect: str
) -> None:
    assert shown(notice(given_on, **raw)) == effect


def test_at_least_means_not_before() -> None:
    found = notice("2019-11-30", value=3, unit="month", anchor="receipt", at_least=True)
    assert codes(found)[-1] == "step.at_least"
    assert ("hint.at_least", {}) in found.hints


notices = st.builds(
    lambda value, unit, anchor: notice_from({"value": value, "unit": unit, **anchor}),
    st.integers(min_value=1, max_value=18),
    st.sampled_from(["day", "month"]),
    st.sampled_from(
        [
            {"anchor": "receipt"},
            {"anchor": "end_date"},
            {"anchor": "fiscal_year_end"},
            {"anchor": "calendar_date", "effect_day": "12-31", "by_day": "06-30"},
        ]
    ),
)


@given(whole, notices, countings)
def test_the_last_day_for_notice_is_in_time_and_the_next_is_not(
    end: date, asked: Notice, counting: Counting
) -> None:
    last = the_day(last_day_for_notice(asked, end, counting)).latest

    def effect(given_on: date) -> date | None:
        received = (Occasion(on=PartialDate.of(given_on)),)
        found = notice_effect(asked, Occasions(received=received), counting, ends=(end,)).day
        return found.latest if found else None

    in_time, late = effect(last), effect(last + timedelta(days=1))
    assert in_time is not None
    assert in_time <= end
    assert late is None or late > end
