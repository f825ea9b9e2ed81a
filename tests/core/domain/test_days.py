"""Every day of an agreement is listed with its reason: recorded ones, computed ones, and questions where none is known."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.core.builders import TODAY, History
from wipo_approvals.domain.lifecycle import Day, days_of, status_of
from wipo_approvals.domain.vocabulary import DayKind

RENEWED = {"kind": "fixed", "months": 36, "renewal": "automatic", "renewal_months": 12}
THREE_MONTHS = {"value": 3, "unit": "month", "anchor": "end_date"}


def lived(*facts: tuple[str, str, dict[str, Any]], **terms: Any) -> History:
    """An agreement that went the whole road, and what happened then."""
    history = History(**terms)
    history.take_road()
    for kind, on, keys in facts:
        history.add(kind, on, **keys)
    return history


def days(history: History, today: date = TODAY) -> dict[str, Day]:
    return {day.code: day for day in days_of(history.entries, today)}


def on(day: Day) -> str:
    assert day.span is not None
    return day.span[1].isoformat()


def test_days_come_in_the_order_of_time_and_questions_last() -> None:
    found = days_of(lived().entries, TODAY)
    spans = [day.span for day in found if day.span]
    assert spans == sorted(spans)
    assert [day.code for day in found if day.span is None] == ["day.term_end", "day.notice_today"]
    assert all(day.fact for day in found if day.kind is DayKind.RECORDED)


def test_entry_into_force_has_its_rule_and_steps() -> None:
    day = days(lived())["day.in_force"]
    assert (day.kind, on(day), day.term) == (DayKind.COMPUTED, "2018-05-03", "entry_into_force")
    assert day.computed is not None
    assert (day.computed.rule, day.computed.steps[0][0]) == ("on_signature_by_all", "step.last_signature")


def test_a_confirmed_day_stands_beside_the_computed_one() -> None:
    found = days(lived(("entered_into_force", "2018-06-01", {})))
    assert (found["day.in_force"].kind, on(found["day.in_force"])) == (DayKind.CONFIRMED, "2018-06-01")
    assert on(found["day.in_force_by_rule"]) == "2018-05-03"
    assert [code for code, _ in found["day.in_force"].warnings] == ["warning.confirmed_otherwise"]
    assert not days(lived(("entered_into_force", "2018-05-03", {})))["day.in_force"].warnings


def test_before_signature_the_day_is_asked_for() -> None:
    history = History()
    history.take_road(6)
    day = days(history)["day.in_force"]
    assert day.span is None
    assert day.asks == (("asks.more_signature", {"given": "1", "needed": "2"}),)


def test_the_running_period_the_next_and_the_last_days_for_notice() -> None:
    found = days_of(lived(duration=RENEWED, notice=THREE_MONTHS).entries, TODAY)
    told = [(day.code, on(day)) for day in found if day.term in {"duration", "notice"} and day.span]
    assert told == [
        ("day.notice_by", "2027-02-02"),
        ("day.period_end", "2027-05-02"),
        ("day.notice_today", "2027-05-02"),
        ("day.notice_by", "2028-02-02"),
        ("day.next_period_end", "2028-05-02"),
    ]


def test_two_usual_ways_of_counting_are_both_given() -> None:
    day = days(lived(duration={"kind": "fixed", "months": 36}))["day.term_end"]
    assert day.computed is not None
    assert len(day.computed.readings) == 2
    assert on(day) == "2021-05-02"


def test_a_text_without_a_period_of_notice_asks_and_hints() -> None:
    day = days(lived())["day.notice_today"]
    assert day.span is None
    assert [code for code, _ in day.asks] == ["asks.notice_unspecified"]
    assert [code for code, _ in day.hints] == ["hint.vienna_56"]


def test_a_running_notice_ends_the_agreement_and_the_last_day_in_force_is_told() -> None:
    three = {"value": 3, "unit": "month", "anchor": "receipt"}
    given = ("notice_given", "2026-11-01", {"party": "ECO", "received": "2026-11-10"})
    history = lived(given, notice=three)
    found = days(history)
    assert on(found["event.notice_received"]) == "2026-11-10"
    assert (on(found["day.notice_effect"]), found["day.notice_effect"].details) == (
        "2027-02-10",
        {"party": "ECO"},
    )
    assert on(found["day.last_in_force"]) == "2027-02-09"
    assert status_of(history.entries, TODAY).next_on == date(2027, 2, 10)


def test_each_partner_has_a_day_of_its_own() -> None:
    history = History(date_mode="per_consent_form", entry_into_force={"rule": "per_party_on_consent"})
    history.take_road()
    found = [day for day in days_of(history.entries, TODAY) if day.code == "day.effect_for"]
    assert [(day.details["party"], on(day)) for day in found] == [
        ("WIPO", "2018-05-03"),
        ("ECO", "2018-05-03"),
    ]


def test_what_was_given_up_asks_nothing() -> None:
    history = History()
    history.take_road(5)
    history.add("signature_lapsed", "2019-01-01", reason="late")
    assert all(day.span for day in days_of(history.entries, TODAY))
