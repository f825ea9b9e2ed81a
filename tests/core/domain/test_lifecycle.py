"""The lifecycle step by step: stages, gates, days of entry into force, correction."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.core.builders import ROAD, TODAY, History, day
from wipo_approvals.domain import facts as f
from wipo_approvals.domain.lifecycle import closed_gates, history_fault, reduce, status_of
from wipo_approvals.domain.vocabulary import Region, Stage

STAGES = (
    Stage.SETTLED,
    Stage.SUBMITTED,
    Stage.APPROVED,
    Stage.READY,
    Stage.ORIGINALS_ISSUED,
    Stage.PARTLY_SIGNED,
    Stage.IN_FORCE,
)


def gates_for(history: History, kind: str, on: str = "2020-01-01", **keys: Any) -> list[str]:
    fact = f.make(kind, keys)
    return [gate.code for gate in closed_gates(reduce(history.entries), fact, day(on), TODAY)]


def test_the_road_leads_from_draft_to_force_without_a_closed_gate() -> None:
    history = History()
    assert status_of(history.entries, TODAY).stage is Stage.DRAFT
    for (kind, on, keys), stage in zip(ROAD, STAGES, strict=True):
        assert gates_for(history, kind, on, **keys) == []
        history.add(kind, on, **keys)
        assert status_of(history.entries, TODAY).stage is stage


def test_in_force_is_explained_by_the_last_signature_and_its_clause() -> None:
    history = History()
    history.take_road()
    status = status_of(history.entries, TODAY)
    assert status.explanation.code == "status.in_force.last_signature"
    assert status.explanation.details["party"] == "ECO"
    assert status.explanation.details["entry_on"] == "2018-05-03"
    assert status.explanation.term == "entry_into_force"
    assert len(status.explanation.facts) == 2
    assert [region.region for region in status.regions] == list(Region)


def test_no_original_is_issued_in_a_language_that_is_not_authentic() -> None:
    history = History()
    history.take_road(4)
    fact = f.make("originals_issued", {"languages": "zh"})
    gates = closed_gates(reduce(history.entries), fact, day("2018-02-01"), TODAY)
    assert gates[0].code == "gate.wrong_language"
    assert gates[0].hard


def test_nobody_signs_before_approval_unless_it_is_waived_in_writing() -> None:
    history = History()
    history.take_road(2)
    closed = gates_for(history, "signed", "2017-09-01", party="WIPO")
    assert "gate.not_approved" in closed
    history.add("gate_waived", "2017-09-01", step="signed", gates=closed, reason="urgent")
    assert gates_for(history, "signed", "2017-09-01", party="WIPO") == []


def test_a_waiver_is_used_up_by_its_step() -> None:
    history = History()
    history.take_road(2)
    closed = gates_for(history, "signed", "2017-09-01", party="WIPO")
    history.add("gate_waived", "2017-09-01", step="signed", gates=closed, reason="urgent")
    history.add("signed", "2017-09-01", party="WIPO")
    assert "gate.not_approved" in gates_for(history, "signed", "2017-09-02", party="ECO")


def test_a_postponed_agreement_goes_to_a_later_session_only() -> None:
    history = History()
    history.take_road(2)
    history.add("decided", "2017-10-04", outcome="postponed")
    assert gates_for(history, "submitted", symbol="WO/CC/75/1", annex="I") == ["gate.resubmit_instead"]
    assert gates_for(history, "resubmitted", symbol="WO/CC/74/2", annex="I") == ["gate.session_not_later"]
    assert gates_for(history, "resubmitted", symbol="WO/CC/75/1", annex="I") == []


def test_an_understanding_waits_for_the_other_party() -> None:
    history = History()
    history.take_road(2)
    history.add(
        "decided", "2017-10-04", outcome="approved_on_understanding", understanding="no third recital"
    )
    assert status_of(history.entries, TODAY).stage is Stage.UNDERSTANDING
    assert "gate.understanding_not_accepted" in gates_for(history, "authorized")
    history.add("understanding_accepted", "2017-11-01", party="ECO")
    assert status_of(history.entries, TODAY).stage is Stage.APPROVED


def test_originals_must_cover_every_party() -> None:
    history = History(originals={"total": 3, "per_language": {"en": 1, "ru": 2}})
    history.take_road(3)
    assert gates_for(history, "authorized") == ["gate.originals_too_few"]


def test_what_others_rest_on_cannot_be_taken_back() -> None:
    history = History()
    history.take_road(3)
    submitted = next(entry for entry in history.entries if entry.kind == "submitted")
    history.add("annulled", "2020-01-01", fact=submitted.id)
    fault = history_fault(history.entries, TODAY)
    assert fault is not None
    assert fault[0].kind == "decided"


def test_taking_back_the_taking_back_restores() -> None:
    history = History()
    history.take_road(3)
    undone = history.add("annulled", "2020-01-01", fact=history.entries[-1].id)
    assert status_of(history.entries, TODAY).stage is Stage.SUBMITTED
    history.add("annulled", "2020-01-02", fact=undone.id)
    assert status_of(history.entries, TODAY).stage is Stage.APPROVED


def test_a_correction_moves_the_day_of_entry_into_force() -> None:
    history = History()
    history.take_road()
    history.add(
        "corrected", "2020-01-01", fact=history.entries[-1].id, changes={"on": "2018-05-04"}, reason="misread"
    )
    assert str(status_of(history.entries, TODAY).in_force_on) == "2018-05-04"


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"rule": "on_signature_by_all"}, "2018-05-03"),
        ({"rule": "days_after_signature", "days": 30}, "2018-06-02"),
        ({"rule": "months_after_signature", "months": 3}, "2018-08-03"),
        ({"rule": "first_of_month_after", "months": 1}, "2018-06-01"),
        ({"rule": "first_of_month_after", "months": 2}, "2018-07-01"),
        ({"rule": "first_of_january_after", "event": "signature"}, "2019-01-01"),
        ({"rule": "fixed_date", "date": "2018-09-01"}, "2018-09-01"),
        ({"rule": "by_exchange_of_letters"}, None),
        ({"rule": "unstated"}, None),
        ({"rule": "on_last_notification", "days": 30}, None),
    ],
)
def test_each_rule_of_entry_into_force_gives_its_day(rule: dict[str, Any], expected: str | None) -> None:
    history = History(entry_into_force=rule)
    history.take_road()
    status = status_of(history.entries, TODAY)
    assert (str(status.in_force_on) if status.in_force_on else None) == expected
    assert status.stage is (Stage.IN_FORCE if expected else Stage.SIGNED)


def test_the_last_notification_brings_into_force() -> None:
    history = History(entry_into_force={"rule": "on_last_notification", "days": 30})
    history.take_road()
    history.add("notified", "2018-06-01", party="WIPO")
    assert status_of(history.entries, TODAY).in_force_on is None
    history.add("notified", "2018-06-11", party="ECO")
    assert str(status_of(history.entries, TODAY).in_force_on) == "2018-07-11"


def test_the_later_of_two_organs_approvals_brings_into_force() -> None:
    history = History(entry_into_force={"rule": "later_of_organ_approvals"})
    history.take_road()
    history.add("counterpart_approved", "2018-11-20", party="ECO", organ="Council")
    assert str(status_of(history.entries, TODAY).in_force_on) == "2018-11-20"


def test_a_partial_day_gives_a_span_and_waits_for_its_end() -> None:
    history = History()
    history.take_road(6)
    history.add("signed", "2018-05", party="ECO")
    status = status_of(history.entries, date(2018, 5, 20))
    assert status.in_force_on is None
    assert status.stage is Stage.SIGNED
    later = status_of(history.entries, TODAY)
    assert later.stage is Stage.IN_FORCE
    assert later.explanation.code == "status.in_force.between"


def test_a_fixed_term_expires_on_the_day_after_its_last() -> None:
    history = History(duration={"kind": "fixed", "months": 36, "renewal": None})
    history.take_road()
    assert status_of(history.entries, date(2021, 5, 2)).stage is Stage.IN_FORCE
    assert status_of(history.entries, date(2021, 5, 3)).stage is Stage.EXPIRED
    assert status_of(history.entries, TODAY).expires_on == date(2021, 5, 2)


def test_a_declaration_takes_effect_at_the_second_consent() -> None:
    parties = [{"code": code, "names": [code]} for code in ("ITU", "UPU", "WTO")]
    history = History(
        parties=parties,
        date_mode="per_consent_form",
        authentic_languages=[],
        originals={"total": None, "per_language": {}},
        entry_into_force={"rule": "per_party_on_consent", "threshold": 2},
    )
    history.take_road(4)
    history.add("signed", "2018-04-16", party="ITU")
    assert status_of(history.entries, TODAY).stage is Stage.PARTLY_SIGNED
    assert gates_for(history, "originals_issued", languages="en") == ["gate.no_authentic_language"]
    history.add("signed", "2018-05-03", party="WIPO")
    assert str(status_of(history.entries, TODAY).in_force_on) == "2018-05-03"


def test_entry_into_force_is_never_before_the_last_signature() -> None:
    history = History()
    history.take_road()
    assert gates_for(history, "entered_into_force", "2018-05-02")[0] == "gate.force_before_signature"
    assert gates_for(history, "entered_into_force", "2018-05-04") == ["gate.force_other_day"]
    assert gates_for(history, "entered_into_force", "2018-05-03") == []


def test_nothing_is_recorded_for_a_day_to_come() -> None:
    assert gates_for(History(), "text_settled", "2027-01-01") == ["gate.day_in_future"]
