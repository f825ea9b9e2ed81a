"""Duties and deadlines: read from the terms, derived from the rules, each with its reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.core.builders import ROAD, TODAY, History, day
from wipo_approvals.domain.duties import Duty, Sitting, duties_of
from wipo_approvals.domain.facts import make
from wipo_approvals.domain.lifecycle import closed_gates, reduce
from wipo_approvals.domain.mandates import Mandate
from wipo_approvals.domain.terms import terms_from
from wipo_approvals.domain.vocabulary import DutyKind, DutyState, Language
from wipo_approvals.errors import WrongInput
from wipo_approvals.wording import Wording

SITTINGS = (
    Sitting(number=74, opens_on=date(2017, 10, 2), closes_on=date(2017, 10, 11), ordinary=True),
    Sitting(number=75, opens_on=date(2018, 9, 24), closes_on=date(2018, 10, 2), ordinary=True),
    Sitting(number=76, opens_on=date(2019, 9, 30), closes_on=date(2019, 10, 9), ordinary=True),
)
PROGRAMME = {"kind": "work_programme", "months": 24, "clause": "Article 2"}
THREE_YEARS = {"kind": "fixed", "months": 36}


def in_force(**terms: Any) -> History:
    """An agreement in force from 3 May 2018, the day of the second signature."""
    history = History(**terms)
    history.take_road()
    return history


def found(history: History, on: date, kind: str, sittings: tuple[Sitting, ...] = SITTINGS) -> list[Duty]:
    return [duty for duty in duties_of(history.entries, on, sittings) if duty.kind is DutyKind(kind)]


def days(duties: list[Duty]) -> list[str]:
    return [str(duty.due_on) for duty in duties]


# ---- obligations


def test_a_programme_every_two_years_falls_due_counted_from_entry_into_force() -> None:
    (duty,) = found(in_force(obligations=[PROGRAMME]), date(2019, 1, 1), "obligation")
    assert (duty.due_on, duty.clause, duty.term) == (date(2020, 5, 3), "Article 2", "obligations")
    assert duty.key == "obligation/work_programme/2020-05-03"
    assert [code for code, _ in duty.steps] == ["step.in_force_since", "step.cycle"]


def test_the_newest_day_without_a_record_is_shown_and_the_next_one() -> None:
    past, coming = found(in_force(obligations=[PROGRAMME]), TODAY, "obligation")
    assert (past.due_on, coming.due_on) == (date(2026, 5, 3), date(2028, 5, 3))
    assert past.state(TODAY) is DutyState.OVERDUE
    assert past.steps[-1] == ("step.earlier_open", {"count": "3"})


def test_what_was_recorded_as_done_is_no_longer_due() -> None:
    history = in_force(obligations=[PROGRAMME])
    history.add("duty_done", "2026-04-20", obligation="work_programme", due="2026-05-03")
    duties = found(history, TODAY, "obligation")
    assert days(duties) == ["2024-05-03", "2028-05-03"]
    assert ("step.last_done", {"on": "2026-04-20"}) in duties[0].steps


def test_regularly_without_a_cycle_gives_no_day_and_says_why() -> None:
    history = in_force(obligations=[{"kind": "consultation", "clause": "Article 4"}])
    (duty,) = found(history, TODAY, "obligation")
    assert (duty.due_on, duty.key) == (None, "obligation/consultation")
    assert duty.steps == (("step.no_cycle", {}),)


def test_two_obligations_of_one_kind_are_told_apart_by_their_clauses() -> None:
    reports = [
        {"kind": "report", "months": 12, "clause": clause, "addressee": "the Council", "party": "ECO"}
        for clause in ("Article 3", "Article 5")
    ]
    history = in_force(obligations=reports)
    history.add("duty_done", "2019-05-01", obligation="report", due="2019-05-03", clause="Article 3")
    duties = found(history, date(2019, 5, 10), "obligation")
    assert sorted((str(duty.due_on), duty.clause) for duty in duties) == [
        ("2019-05-03", "Article 5"),
        ("2020-05-03", "Article 3"),
        ("2020-05-03", "Article 5"),
    ]
    assert {duty.code for duty in duties} == {"duty.obligation.to"}


def test_nothing_is_owed_before_entry_into_force_nor_after_the_end() -> None:
    history = History(obligations=[PROGRAMME], duration=THREE_YEARS)
    assert found(history, TODAY, "obligation") == []
    history.take_road()
    assert days(found(history, date(2020, 6, 1), "obligation")) == ["2020-05-03"]
    assert found(history, date(2022, 1, 1), "obligation") == []


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({"obligation": "report"}, "gate.not_owed"),
        ({"obligation": "work_programme"}, "gate.due_day_missing"),
        ({"obligation": "work_programme", "due": "2020-05-04"}, "gate.not_a_due_day"),
        ({"obligation": "work_programme", "due": "2020-05-03"}, None),
        ({"obligation": "work_programme", "due": "2020-05"}, None),
        ({"obligation": "work_programme", "due": "2020-05-03", "clause": "Article 9"}, "gate.not_owed"),
    ],
)
def test_only_what_the_text_owes_can_be_recorded_as_done(keys: dict[str, str], code: str | None) -> None:
    state = reduce(in_force(obligations=[PROGRAMME]).entries)
    gates = closed_gates(state, make("duty_done", keys), day("2020-05-01"), TODAY)
    assert [gate.code for gate in gates] == ([code] if code else [])


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "picnic"},
        {"months": 12},
        {"kind": "plan", "months": 0},
        {"kind": "plan", "months": 5000},
        {"kind": "plan", "day": "1"},
    ],
)
def test_an_obligation_that_cannot_be_one_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(WrongInput):
        terms_from({"obligations": [wrong]})


# ---- the end of a term: an agreement for three years from the second signature


def test_the_last_day_of_the_term_comes_with_its_steps() -> None:
    (duty,) = found(in_force(duration=THREE_YEARS), date(2019, 1, 1), "expiry")
    assert (duty.due_on, duty.term, duty.code) == (date(2021, 5, 2), "duration", "duty.expiry")
    assert duty.steps[0] == ("step.start", {"on": "2018-05-03"})


def test_an_extension_is_planned_before_the_last_session_that_can_still_approve_it() -> None:
    sittings = (*SITTINGS, Sitting(number=77, opens_on=date(2020, 9, 21), ordinary=True))
    history = in_force(duration=THREE_YEARS)
    (session,) = found(history, date(2019, 1, 1), "extension_session", sittings)
    (document,) = found(history, date(2019, 1, 1), "extension_document", sittings)
    assert (session.due_on, session.details["session"]) == (date(2020, 9, 21), "77")
    assert document.due_on == date(2020, 7, 21)
    assert document.steps[-1] == ("step.document_lead", {"months": "2", "on": "2020-07-21"})
    assert not session.expected
    assert not document.expected


def test_a_session_with_a_deadline_of_its_own_for_documents_is_planned_by_it() -> None:
    deadline = date(2020, 8, 3)
    sittings = (
        *SITTINGS,
        Sitting(number=77, opens_on=date(2020, 9, 21), ordinary=True, documents_on=deadline),
    )
    (document,) = found(in_force(duration=THREE_YEARS), date(2019, 1, 1), "extension_document", sittings)
    assert document.due_on == deadline
    assert document.steps[-1] == ("step.session_documents", {"session": "77", "on": "2020-08-03"})


def test_a_session_the_register_does_not_know_is_expected_never_a_fact() -> None:
    history = in_force(duration=THREE_YEARS)
    (session,) = found(history, date(2019, 1, 1), "extension_session")
    (document,) = found(history, date(2019, 1, 1), "extension_document")
    assert (session.due_on, document.due_on) == (date(2020, 9, 24), date(2020, 7, 24))
    assert session.expected
    assert document.expected
    assert session.code == "duty.extension_session.expected"
    assert session.steps[-1][1]["seen_on"] == "2018-09-24"


def test_a_session_that_is_not_over_before_the_end_is_of_no_use() -> None:
    history = in_force(duration={"kind": "fixed", "until": "2018-10-01"})
    (session,) = found(history, date(2018, 6, 1), "extension_session")
    assert session.details["session"] == "74"


def test_without_any_known_session_nothing_is_expected() -> None:
    assert found(in_force(duration=THREE_YEARS), date(2019, 1, 1), "extension_session", ()) == []


def test_an_extension_moves_the_end() -> None:
    history = in_force(duration=THREE_YEARS)
    history.add("extended", "2020-10-01", months="24")
    assert days(found(history, date(2021, 1, 1), "expiry")) == ["2023-05-02"]


def test_an_end_that_came_is_still_told_for_a_year() -> None:
    history = in_force(duration=THREE_YEARS)
    (duty,) = found(history, date(2021, 6, 1), "expiry")
    assert (duty.code, duty.state(date(2021, 6, 1))) == ("duty.expired", DutyState.OVERDUE)
    assert found(history, date(2021, 6, 1), "extension_session") == []
    assert found(history, date(2022, 6, 1), "expiry") == []


# ---- notice and renewal


def test_the_last_day_for_notice_against_renewal_and_the_renewal_itself() -> None:
    renewed = {"kind": "fixed", "months": 36, "renewal": "automatic", "renewal_months": 24}
    notice = {"value": 3, "unit": "month", "anchor": "end_date"}
    history = in_force(duration=renewed, notice=notice)
    (last,) = found(history, date(2021, 1, 1), "notice_deadline")
    (renewal,) = found(history, date(2021, 1, 1), "renewal")
    assert (last.due_on, last.code) == (date(2021, 2, 2), "duty.notice_deadline.renewal")
    assert renewal.due_on == date(2021, 5, 3)
    (later,) = found(history, date(2021, 3, 1), "notice_deadline")
    assert (later.due_on, later.details["end_on"]) == (date(2023, 2, 2), "2023-05-02")


def test_where_receipt_counts_the_reason_says_so() -> None:
    notice = {"value": 60, "unit": "day", "anchor": "receipt"}
    (last,) = found(in_force(duration=THREE_YEARS, notice=notice), date(2021, 1, 1), "notice_deadline")
    assert last.due_on == date(2021, 3, 3)
    assert last.steps[-1] == ("step.receipt_counts", {})


def test_a_text_without_a_period_of_notice_gives_no_last_day() -> None:
    assert found(in_force(duration=THREE_YEARS), date(2021, 1, 1), "notice_deadline") == []


def test_a_notice_that_runs_takes_effect_and_its_receipt_is_asked_for() -> None:
    history = in_force(notice={"value": 6, "unit": "month"})
    history.add("notice_given", "2026-01-10", party="ECO")
    (effect,) = found(history, date(2026, 3, 1), "notice_effect")
    (receipt,) = found(history, date(2026, 3, 1), "notice_receipt")
    assert (effect.due_on, effect.code) == (date(2026, 7, 10), "duty.notice_effect")
    assert (receipt.due_on, receipt.state(TODAY)) == (None, DutyState.UNDATED)
    (closing,) = found(history, TODAY, "notice_effect")
    assert (closing.code, closing.key) == ("duty.notice_closing", effect.key)
    history.add("terminated", "2026-07-10")
    assert found(history, TODAY, "notice_effect") == []


# ---- what waits for somebody


def test_a_report_to_an_organ_falls_due_on_the_day_that_was_recorded() -> None:
    history = in_force()
    history.add("counterpart_asked", "2018-06-01", party="ECO", organ="Council", ex_post="yes", due="2018-12")
    (duty,) = found(history, TODAY, "counterpart_report")
    assert (duty.due_on, duty.steps[0][0]) == (date(2018, 12, 31), "step.day_recorded")
    history.add("counterpart_endorsed", "2018-11-30", party="ECO", organ="Council")
    assert found(history, TODAY, "counterpart_report") == []


def test_an_approval_is_awaited_only_by_a_recorded_day() -> None:
    history = History()
    history.add("counterpart_asked", "2018-06-01", party="ECO", organ="Council")
    assert found(history, TODAY, "counterpart_approval") == []
    history.add("counterpart_asked", "2018-07-01", party="ECO", organ="Council", due="2019-01-31")
    assert days(found(history, TODAY, "counterpart_approval")) == ["2019-01-31"]


def test_approved_is_not_signed_the_office_asks_after_half_a_year() -> None:
    history = History()
    history.take_road(len(ROAD) - 1)
    (duty,) = found(history, date(2018, 4, 20), "signature")
    assert (duty.due_on, duty.details["missing"]) == (date(2018, 4, 4), ["ECO"])
    assert found(in_force(), TODAY, "signature") == []


def test_the_entry_into_force_that_was_computed_is_to_be_confirmed() -> None:
    history = in_force()
    (duty,) = found(history, TODAY, "entry")
    assert (duty.due_on, duty.term) == (date(2018, 5, 3), "entry_into_force")
    history.add("entered_into_force", "2018-05-03")
    assert found(history, TODAY, "entry") == []


def test_copies_then_filing_unless_the_instrument_denies_being_binding() -> None:
    history = in_force()
    assert days(found(history, TODAY, "certified_copies")) == ["None"]
    history.add("certified_copies_sent", "2018-06-01")
    assert days(found(history, TODAY, "filing")) == ["None"]
    assert found(in_force(non_binding=True), TODAY, "certified_copies") == []


def test_a_decision_is_provisional_until_the_report_is_adopted() -> None:
    history = in_force()
    (duty,) = found(history, TODAY, "committee_report")
    assert (duty.due_on, str(duty.since)) == (None, "2017-10-04")
    history.add("report_adopted", "2017-10-11")
    assert found(history, TODAY, "committee_report") == []


def test_a_signatory_whose_mandate_ends_is_told_in_time() -> None:
    history = History()
    history.take_road(len(ROAD) - 1)
    mandate = Mandate(party="ECO", names=frozenset({"Halil Ibrahim Akça"}), until_on=day("2018-08-10"))
    (duty,) = (
        one
        for one in duties_of(history.entries, date(2018, 5, 1), SITTINGS, (mandate,))
        if one.kind is DutyKind.OFFICE_HOLDER
    )
    assert (duty.due_on, duty.party, duty.code) == (date(2018, 8, 10), "ECO", "duty.office_holder")


def test_what_was_given_up_waits_for_nobody() -> None:
    history = History()
    history.take_road(3)
    history.add("signature_lapsed", "2019-01-01", reason="given up")
    assert [duty.kind for duty in duties_of(history.entries, TODAY, SITTINGS)] == []


# ---- of all of them


@pytest.mark.parametrize("language", list(Language))
def test_no_day_stands_without_its_reason_in_any_language(language: Language) -> None:
    history = in_force(
        duration=THREE_YEARS,
        notice={"value": 60, "unit": "day"},
        obligations=[PROGRAMME, {"kind": "meeting"}, {"kind": "report", "months": 12, "party": "ECO"}],
    )
    words = Wording(language, {"ECO": "Economic Cooperation Organization"})
    duties = duties_of(history.entries, date(2020, 6, 1), SITTINGS)
    assert len({duty.key for duty in duties}) == len(duties) > 8
    for duty in duties:
        assert duty.steps
        told = [words.sentence(code, details) for code, details in ((duty.code, duty.details), *duty.steps)]
        assert not [
            line for line in told if "…" in line or "{" in line or "." not in line + "." or line == ""
        ]


def test_duties_stand_in_the_order_of_their_days() -> None:
    duties = duties_of(in_force(duration=THREE_YEARS).entries, date(2020, 6, 1), SITTINGS)
    dated = [duty.due_on for duty in duties if duty.due_on]
    assert dated == sorted(dated)
    assert all(duty.due_on is None for duty in duties[len(dated) :])
