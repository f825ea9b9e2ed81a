"""When an agreement enters into force: every rule, combined, explained, never guessed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.builders import day
from tests.core.domain.reckonings import codes, countings, on, readings, shown, the_day
from wipo_approvals.domain.computing import Occasion, Occasions, Reckoning, checks, entry_into_force
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.terms import Counting, entry_from
from wipo_approvals.domain.vocabulary import CountingRule, EntryRule

INCLUDED = Counting(days=CountingRule.EVENT_DAY_INCLUDED)
whole = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))


def entry(rule: str, occasions: Occasions, counting: Counting | None = None, **more: Any) -> Reckoning:
    return entry_into_force(entry_from({"rule": rule, **more}), occasions, counting)


BOTH = Occasions(
    signed=on("WIPO:2018-04-16", "ECO:2018-05-03"),
    approved=on("WIPO:2017-10-04", "ECO:2018-11-20"),
    notified=on("WIPO:2018-06-01", "ECO:2018-06-11"),
    letters=on("WIPO:2018-05-01", "ECO:2018-05-09"),
    event=day("2018-08-31"),
    parties=2,
)


@pytest.mark.parametrize(
    ("rule", "more", "expected"),
    [
        ("on_signature_by_all", {}, "2018-05-03"),
        ("on_signature_by_all", {"date": "2018-07-01"}, "2018-07-01"),
        ("per_party_on_consent", {"threshold": 1}, "2018-04-16"),
        ("per_party_on_consent", {}, "2018-05-03"),
        ("per_party_on_consent", {"threshold": 2, "days": 30}, "2018-06-02"),
        ("days_after_signature", {"days": 30}, "2018-06-02"),
        ("days_after_signature", {"days": 0}, "2018-05-03"),
        ("days_after_signature", {"days": 30, "event": "notification"}, "2018-07-11"),
        ("months_after_signature", {"months": 3}, "2018-08-03"),
        ("months_after_signature", {"months": 6, "event": "ratification"}, "2019-02-28"),
        ("months_after_signature", {"months": 1, "days": 15}, "2018-06-18"),
        ("first_of_month_after", {"months": 1}, "2018-06-01"),
        ("first_of_month_after", {"months": 1, "threshold": 1}, "2018-05-01"),
        ("first_of_month_after", {"months": 1, "days": 60}, "2018-08-01"),
        ("first_of_month_after", {"months": 1, "event": "approval"}, "2018-12-01"),
        ("first_of_january_after", {}, "2019-01-01"),
        ("first_of_january_after", {"event": "publication"}, "2019-01-01"),
        ("on_last_notification", {}, "2018-06-11"),
        ("on_last_notification", {"days": 30}, "2018-07-11"),
        ("on_last_notification", {"months": 2}, "2018-08-11"),
        ("later_of_organ_approvals", {}, "2018-11-20"),
        ("fixed_date", {"date": "2018-09-01"}, "2018-09-01"),
        ("by_exchange_of_letters", {}, "2018-05-09"),
        ("by_exchange_of_letters", {"days": 10}, "2018-05-19"),
    ],
)
def test_each_rule_of_entry_into_force_gives_its_day(rule: str, more: dict[str, Any], expected: str) -> None:
    assert shown(entry(rule, BOTH, **more)) == expected


def test_every_rule_is_known_to_the_engine() -> None:
    for rule in EntryRule:
        found = entry(rule.value, Occasions())
        assert found.day is None
        assert found.asks, rule


def test_the_steps_tell_who_was_last_and_how_it_was_counted() -> None:
    found = the_day(
        entry("months_after_signature", Occasions(signed=on("WIPO:2019-11-04", "ECO:2019-11-30")), months=3)
    )
    assert found.steps == (
        ("step.last_signature", {"party": "ECO", "on": "2019-11-30"}),
        ("step.months.last_day_of_month", {"on": "2020-02-29", "months": "3", "number": "30"}),
    )


def test_signature_on_the_same_day_wants_one_day() -> None:
    same = Occasions(signed=on("WIPO:2018-05-03", "ECO:2018-05-03"))
    assert shown(entry("on_signature_same_day", same)) == "2018-05-03"
    different = entry("on_signature_same_day", Occasions(signed=on("2018-05-03", "2018-05-04")))
    assert different.asks == (("asks.same_day", {}),)
    partly = Occasions(signed=on("2018-05", "2018-05-04"))
    assert shown(entry("on_signature_same_day", partly)) == "2018-05-04"


@pytest.mark.parametrize(
    ("rule", "more", "occasions", "asked"),
    [
        ("on_signature_by_all", {}, Occasions(), "asks.signature"),
        ("on_signature_by_all", {}, Occasions(signed=on("2018-05-03"), parties=2), "asks.more_signature"),
        (
            "on_last_notification",
            {},
            Occasions(notified=on("2018-05-03"), parties=2),
            "asks.more_notification",
        ),
        ("per_party_on_consent", {}, Occasions(signed=on("2018-05-03")), "asks.consents"),
        ("days_after_signature", {}, Occasions(signed=on("2018-05-03")), "asks.days"),
        ("months_after_signature", {}, Occasions(signed=on("2018-05-03")), "asks.months"),
        (
            "first_of_january_after",
            {"event": "ratification"},
            Occasions(signed=on("2018-05-03")),
            "asks.event",
        ),
        ("fixed_date", {}, Occasions(signed=on("2018-05-03")), "asks.date"),
        ("by_exchange_of_letters", {}, Occasions(signed=on("2018-05-03")), "asks.letter"),
        ("unstated", {}, BOTH, "asks.entry_unstated"),
    ],
)
def test_what_is_missing_is_asked_for_never_guessed(
    rule: str, more: dict[str, Any], occasions: Occasions, asked: str
) -> None:
    found = entry(rule, occasions, **more)
    assert found.day is None
    assert [code for code, _ in found.asks] == [asked]


def test_a_partial_day_flows_through_every_rule() -> None:
    partial = Occasions(signed=on("WIPO:2018-04-16", "ECO:2018-05"))
    assert shown(entry("on_signature_by_all", partial)) == "2018-05-01/2018-05-31"
    assert shown(entry("months_after_signature", partial, months=1)) == "2018-06-01/2018-06-30"
    assert shown(entry("first_of_month_after", partial, months=1)) == "2018-06-01"
    assert shown(entry("first_of_january_after", partial)) == "2019-01-01"
    year = Occasions(signed=on("WIPO:2018-04-16", "ECO:2018"))
    assert shown(entry("on_signature_by_all", year)) == "2018-04-16/2018-12-31"


def test_a_rule_is_not_in_force_before_the_last_signature() -> None:
    late = Occasions(notified=on("2018-01-05"), signed=on("2018-05-03"))
    assert shown(entry("on_last_notification", late)) == "2018-05-03"
    assert codes(entry("fixed_date", late, date="2018-03-01")) == [
        "step.fixed_date",
        "step.not_before_signature",
    ]


def test_where_usual_rules_differ_every_result_is_shown() -> None:
    found = entry("days_after_signature", BOTH, days=30)
    assert readings(found) == {"event_day_excluded": "2018-06-02", "event_day_included": "2018-06-01"}
    chosen = entry("days_after_signature", BOTH, INCLUDED, days=30)
    assert next(iter(readings(chosen).items())) == ("event_day_included", "2018-06-01")
    assert codes(chosen)[-1] == "step.days.event_day_included"
    assert readings(entry("months_after_signature", BOTH, months=3)) == {}
    assert readings(entry("first_of_month_after", BOTH, months=3, days=2)) == {}


@given(st.lists(whole, min_size=1, max_size=4), st.integers(min_value=0, max_value=400), countings)
def test_a_later_signature_never_brings_it_into_force_earlier(
    days: list[date], number: int, counting: Counting
) -> None:
    def reached(signed: list[date]) -> date:
        occasions = Occasions(signed=tuple(Occasion(on=PartialDate.of(one)) for one in signed))
        return the_day(entry("days_after_signature", occasions, counting, days=number)).latest

    assert reached(days) <= reached([*days[:-1], days[-1] + timedelta(days=1)])


@given(whole, countings, st.sampled_from(["days_after_signature", "months_after_signature"]))
def test_a_partial_day_holds_what_every_whole_day_gives(one: date, counting: Counting, rule: str) -> None:
    month = Occasions(signed=(Occasion(on=PartialDate(one.year, one.month)),))
    single = Occasions(signed=(Occasion(on=PartialDate.of(one)),))
    whole_month = the_day(entry(rule, month, counting, days=45, months=3))
    found = the_day(entry(rule, single, counting, days=45, months=3))
    assert whole_month.earliest <= found.earliest <= whole_month.latest


def test_the_days_are_checked_against_each_other() -> None:
    odd = Occasions(
        approved=on("WIPO:2018-05-04"),
        signed=on("WIPO:2018-05-03", "ECO:2018-06-01"),
        notified=on("ECO:2018-05-20"),
        dispatched=on("2020-01-02"),
        received=on("2020-01-01"),
    )
    assert checks(odd, in_force=day("2018-05-10")) == (
        ("warning.signed_before_approval", {"party": "WIPO", "on": "2018-05-03", "later_on": "2018-05-04"}),
        ("warning.notified_before_signature", {"party": "ECO", "on": "2018-05-20", "later_on": "2018-06-01"}),
        ("warning.received_before_dispatch", {"party": "", "on": "2020-01-01", "later_on": "2020-01-02"}),
        ("warning.force_before_signature", {"on": "2018-05-10", "party": "ECO", "later_on": "2018-06-01"}),
    )
    assert checks(BOTH) == (
        ("warning.signed_before_approval", {"party": "ECO", "on": "2018-05-03", "later_on": "2018-11-20"}),
    )
    partly = Occasions(approved=on("2018-05"), signed=on("2018-05-03"))
    assert checks(partly) == ()


def test_of_two_signatures_on_one_day_the_one_recorded_last_is_named() -> None:
    both = tuple(Occasion(on=day("2019-02-12"), party=party) for party in ("WIPO", "IPA_CIS"))
    found = entry_into_force(entry_from({"rule": "on_signature_by_all"}), Occasions(signed=both)).day
    assert found is not None
    assert found.steps[0][1]["party"] == "IPA_CIS"
