"""Every transition of the six regions: what leads where, what stands in the way, what is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.core.builders import TODAY, History, day
from wipo_approvals.domain import facts as f
from wipo_approvals.domain.lifecycle import closed_gates, reduce, status_of
from wipo_approvals.domain.lifecycle.folding import FOLDS
from wipo_approvals.domain.lifecycle.gates import GATES
from wipo_approvals.domain.mandates import Mandate
from wipo_approvals.domain.vocabulary import Language, Region, Stage
from wipo_approvals.wording import Wording


def region(history: History, which: Region, on: date = TODAY) -> str:
    return next(one.state for one in status_of(history.entries, on).regions if one.region is which)


def gates(history: History, kind: str, on: str, **keys: Any) -> list[str]:
    fact = f.make(kind, keys)
    return [
        gate.code.removeprefix("gate.")
        for gate in closed_gates(reduce(history.entries), fact, day(on), TODAY)
    ]


def signed(**terms: Any) -> History:
    history = History(**terms)
    history.take_road()
    return history


def test_every_kind_of_fact_is_folded_and_guarded() -> None:
    unguarded = {f.Registered, f.TextAdded, f.GateWaived, f.Annulled, f.Corrected, f.EventOccurred}
    kinds = set(f.KINDS.values())
    assert set(FOLDS) == kinds
    assert set(GATES) | unguarded >= kinds


def test_every_kind_belongs_to_one_chapter_of_the_life() -> None:
    told = [kind for chapter in f.CHAPTERS.values() for kind in chapter]
    assert len(told) == len(set(told))
    assert {kind.kind for kind in told} == set(f.KINDS) - f.INTERNAL_KINDS - {"annulled", "corrected"}


# ---- the text


def test_all_languages_are_ready_once_the_six_texts_are_kept() -> None:
    history = History()
    assert gates(history, "languages_ready", "2017-07-20") == ["text_not_settled", "languages_missing"]
    history.add("text_settled", "2017-07-10")
    for language in ("ar", "es", "fr", "zh"):
        history.add("text_added", "2017-07-11", language=language, fingerprint="0" * 64)
    assert gates(history, "languages_ready", "2017-07-20") == []
    history.add("languages_ready", "2017-07-20")
    assert region(history, Region.TEXT) == "languages_ready"
    assert status_of(history.entries, TODAY).stage is Stage.SETTLED


@pytest.mark.parametrize(
    ("keys", "closed"),
    [
        ({"correction_class": "artefact"}, []),
        ({"correction_class": "translation"}, ["correction_without_language"]),
        ({"correction_class": "translation", "language": "zh"}, []),
        ({"correction_class": "translation", "language": "ru"}, ["correction_of_authentic"]),
        ({"correction_class": "blank"}, []),
        ({"correction_class": "clerical"}, ["correction_not_agreed"]),
        ({"correction_class": "clerical", "agreed_with": "ECO"}, []),
        ({"correction_class": "substance"}, ["correction_of_substance"]),
    ],
)
def test_the_class_of_a_defect_decides_what_is_required(keys: dict[str, str], closed: list[str]) -> None:
    history = History()
    history.take_road(4)
    given = {"decided_by": "Legal Counsel", "authority": "note to the file", **keys}
    assert gates(history, "text_corrected", "2018-01-20", **given) == closed


def test_a_blank_is_no_blank_after_signature() -> None:
    keys = {"correction_class": "blank", "decided_by": "Legal Counsel", "authority": "-"}
    assert gates(signed(), "text_corrected", "2018-06-01", **keys) == ["correction_after_signature"]


# ---- the Committee


def test_an_agreement_with_a_national_body_needs_its_government() -> None:
    history = History()
    history.add("basis_chosen", "2017-06-20", basis="art_13_2")
    history.add("text_settled", "2017-07-10")
    asked = {"symbol": "WO/CC/74/1", "annex": "I"}
    assert gates(history, "submitted", "2017-08-02", **asked) == ["government_not_consented"]
    history.add("government_consented", "2017-07-15", government="Brazil")
    assert gates(history, "submitted", "2017-08-02", **asked) == []
    assert reduce(history.entries).legal_basis.value == "art_13_2"


def test_a_document_is_revised_before_its_item_is_opened_only() -> None:
    history = History()
    history.take_road(2)
    assert gates(history, "document_revised", "2017-09-01", symbol="WO/CC/75/1") == ["not_a_revision"]
    assert gates(history, "document_revised", "2017-09-01", symbol="WO/CC/74/1 Rev.") == []
    history.add("item_opened", "2017-10-04")
    assert status_of(history.entries, TODAY).stage is Stage.UNDER_CONSIDERATION
    assert gates(history, "document_revised", "2017-10-05", symbol="WO/CC/74/1 Rev.") == ["item_open"]
    history.add("decided", "2017-10-04", outcome="approved")
    assert status_of(history.entries, TODAY).stage is Stage.APPROVED


def test_a_decision_is_provisional_until_the_report_is_adopted() -> None:
    history = History()
    assert gates(history, "report_adopted", "2017-12-01") == ["nothing_provisional"]
    history.take_road(3)
    assert [one.code for one in status_of(history.entries, TODAY).also] == ["also.provisional"]
    history.add("report_adopted", "2018-01-15", report="A/57/12")
    assert status_of(history.entries, TODAY).also == ()


# ---- the other side


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ([], "not_required"),
        ([("counterpart_asked", {"organ": "Council"})], "pending"),
        ([("counterpart_approved", {"organ": "Council"})], "obtained"),
        (
            [("counterpart_approved", {"organ": "Council", "amendments": "Art. 3"})],
            "obtained_with_amendments",
        ),
        ([("counterpart_refused", {"organ": "Council"})], "refused"),
        ([("counterpart_asked", {"organ": "Council", "ex_post": "yes"})], "ex_post_due"),
        (
            [
                ("counterpart_asked", {"organ": "Council", "ex_post": "yes"}),
                ("counterpart_endorsed", {"organ": "Council"}),
            ],
            "endorsed",
        ),
    ],
)
def test_the_other_sides_approval(steps: list[tuple[str, dict[str, str]]], state: str) -> None:
    history = History()
    for kind, keys in steps:
        assert gates(history, kind, "2017-09-01", party="ECO", **keys) == []
        history.add(kind, "2017-09-01", party="ECO", **keys)
    assert region(history, Region.COUNTERPART) == state


def test_nothing_is_signed_against_a_refusal_of_the_other_side_unseen() -> None:
    history = History()
    history.take_road(3)
    history.add("counterpart_refused", "2017-11-01", party="ECO", organ="Council")
    assert gates(history, "authorized", "2018-01-15") == ["counterpart_refused"]


# ---- signature

TWO_FOR_ECO = [
    {"party": "WIPO", "name": "Francis Gurry"},
    {"party": "ECO", "name": "First Officer"},
    {"party": "ECO", "name": "Second Officer"},
]


def test_a_party_with_two_signatories_is_bound_by_the_second() -> None:
    history = History(signatories=TWO_FOR_ECO)
    history.take_road(6)
    history.add("signed", "2018-05-03", party="ECO", name="First Officer")
    assert status_of(history.entries, TODAY).stage is Stage.PARTLY_SIGNED
    assert gates(history, "signed", "2018-05-04", party="ECO", name="First Officer") == ["signatory_signed"]
    history.add("signed", "2018-05-10", party="ECO", name="Second Officer")
    assert status_of(history.entries, TODAY).in_force_on == day("2018-05-10")
    assert gates(history, "signed", "2018-05-11", party="ECO", name="Third") == ["already_signed"]


def test_a_signature_ad_referendum_counts_once_it_is_confirmed() -> None:
    history = History()
    history.take_road(6)
    history.add("signed", "2018-05-03", party="ECO", ad_referendum="yes")
    status = status_of(history.entries, TODAY)
    assert status.stage is Stage.PARTLY_SIGNED
    assert [one.code for one in status.also] == ["also.provisional", "also.ad_referendum"]
    assert [step.kind for step in status.steps] == ["signed", "signature_confirmed"]
    assert gates(history, "signature_confirmed", "2018-06-01", party="WIPO") == ["nothing_to_confirm"]
    history.add("signature_confirmed", "2018-06-01", party="ECO")
    assert status_of(history.entries, TODAY).in_force_on == day("2018-06-01")


def test_originals_are_taken_back_and_issued_again_before_anybody_signs() -> None:
    history = History()
    history.take_road(5)
    history.add("originals_recalled", "2018-02-10", reason="a new Secretary General")
    assert status_of(history.entries, TODAY).stage is Stage.READY
    assert gates(history, "originals_issued", "2018-02-20") == []
    history.add("originals_issued", "2018-02-20")
    history.add("signed", "2018-04-16", party="WIPO")
    assert "already_signed_text" in gates(history, "originals_recalled", "2018-04-20", reason="-")


def test_an_agreement_may_lapse_unsigned() -> None:
    history = History()
    assert gates(history, "signature_lapsed", "2017-07-01", reason="-") == ["nothing_to_lapse"]
    history.take_road(5)
    history.add("signature_lapsed", "2024-01-10", reason="no answer for five years")
    status = status_of(history.entries, TODAY)
    assert (status.stage, region(history, Region.SIGNATURE)) == (Stage.LAPSED, "lapsed_unsigned")
    assert gates(history, "signed", "2024-02-01", party="WIPO") == ["lapsed"]


def test_full_powers_open_the_gate_of_office() -> None:
    history = History()
    history.take_road(5)
    past = [Mandate(party="WIPO", names=frozenset({"Francis Gurry"}), until_on=day("2017-12-31"))]
    fact = f.make("signed", {"party": "WIPO", "name": "Francis Gurry"})
    closed = closed_gates(reduce(history.entries), fact, day("2018-04-16"), TODAY, past)
    assert [(gate.code, gate.opens) for gate in closed] == [("gate.not_in_office", "full_powers_received")]
    history.add("full_powers_received", "2018-04-01", party="WIPO", name="Francis Gurry")
    assert closed_gates(reduce(history.entries), fact, day("2018-04-16"), TODAY, past) == ()


# ---- force


def test_provisional_application_comes_before_force() -> None:
    history = History()
    history.take_road(4)
    history.add("applied_provisionally", "2018-02-01", evidence="Article 12")
    assert status_of(history.entries, TODAY).stage is Stage.PROVISIONALLY_APPLIED
    for party, on in (("WIPO", "2018-04-16"), ("ECO", "2018-05-03")):
        history.add("signed", on, party=party)
    assert status_of(history.entries, TODAY).stage is Stage.IN_FORCE
    assert gates(history, "applied_provisionally", "2018-06-01", evidence="-") == [
        "already_in_force",
        "already_applied",
    ]


def test_an_amendment_is_pending_beside_force_and_needs_every_party() -> None:
    history = signed()
    assert gates(history, "amended", "2020-01-01") == ["no_amendment"]
    history.add("amendment_proposed", "2019-11-04", subject="Article 3", party="ECO")
    status = status_of(history.entries, TODAY)
    assert status.stage is Stage.IN_FORCE
    assert "also.amendment" in [one.code for one in status.also]
    history.add("amendment_consented", "2019-12-01", party="ECO")
    assert gates(history, "amended", "2020-01-01") == ["amendment_not_consented"]
    history.add("amendment_consented", "2019-12-05", party="WIPO")
    history.add("amended", "2020-01-01")
    assert "also.amendment" not in [one.code for one in status_of(history.entries, TODAY).also]


def test_a_notice_runs_is_received_and_ends_the_agreement() -> None:
    history = signed(notice={"value": 6, "unit": "month", "anchor": "receipt"})
    history.add("notice_given", "2025-11-28", party="ECO")
    assert status_of(history.entries, date(2025, 12, 1)).explanation.code == "status.notice_running"
    history.add("notice_received", "2025-12-02")
    status = status_of(history.entries, date(2026, 1, 1))
    assert (status.stage, status.next_on) == (Stage.NOTICE_RUNNING, date(2026, 6, 2))
    assert status_of(history.entries, date(2026, 6, 1)).stage is Stage.NOTICE_RUNNING
    ended = status_of(history.entries, date(2026, 6, 2))
    assert (ended.stage, ended.explanation.code) == (Stage.TERMINATED, "status.terminated.notice")
    assert [step.kind for step in ended.steps] == ["terminated"]
    history.add("terminated", "2026-06-02", survives="projects begun")
    assert status_of(history.entries, TODAY).steps == ()


def test_a_notice_is_taken_back_before_it_takes_effect_only() -> None:
    history = signed(notice={"value": 6, "unit": "month", "anchor": "receipt"})
    history.add("notice_given", "2025-11-28", party="ECO", received="2025-12-02")
    assert gates(history, "notice_revoked", "2026-06-02", evidence="letter") == ["notice_took_effect"]
    assert gates(history, "notice_revoked", "2026-05-02", evidence="letter") == []
    history.add("notice_revoked", "2026-05-02", evidence="letter")
    assert status_of(history.entries, TODAY).stage is Stage.IN_FORCE


def test_a_term_that_renews_itself_ends_only_by_a_notice_in_time() -> None:
    history = signed(
        duration={"kind": "fixed", "months": 24, "renewal": "automatic", "renewal_months": 24},
        notice={"value": 3, "unit": "month", "anchor": "end_date"},
    )
    assert status_of(history.entries, TODAY).stage is Stage.IN_FORCE
    history.add("notice_given", "2024-02-10", party="ECO")  # periods end on 2 May of 2020, 2022, 2024, 2026
    status = status_of(history.entries, date(2024, 3, 1))
    assert status.effect is not None
    assert status.effect.latest == date(2026, 5, 2)
    assert status_of(history.entries, date(2026, 5, 2)).stage is Stage.NOTICE_RUNNING
    assert status_of(history.entries, date(2026, 5, 3)).stage is Stage.TERMINATED


def test_suspension_and_resumption() -> None:
    history = signed()
    history.add("suspended", "2020-03-01", evidence="letter of both", party="ECO")
    assert status_of(history.entries, TODAY).stage is Stage.SUSPENDED
    assert gates(history, "suspended", "2020-04-01", evidence="-") == ["already_suspended"]
    history.add("resumed", "2021-03-01")
    assert status_of(history.entries, TODAY).stage is Stage.IN_FORCE
    assert gates(history, "resumed", "2021-04-01") == ["not_suspended"]


def test_superseded_from_the_day_the_successor_came() -> None:
    history = signed()
    history.add("superseded", "2024-05-06", by="ECO-2024")
    status = status_of(history.entries, TODAY)
    assert (status.stage, status.ends_on) == (Stage.SUPERSEDED, date(2024, 5, 6))
    assert status_of(history.entries, date(2024, 5, 5)).stage is Stage.IN_FORCE
    assert gates(history, "notice_given", "2025-01-01", party="ECO", effect="2026-01-01") == ["already_ended"]


def test_an_agreement_until_an_event_ends_on_its_day() -> None:
    history = signed(duration={"kind": "until_event", "event": "end of the project"})
    assert status_of(history.entries, TODAY).ends_on is None
    history.add("event_occurred", "2023-06-30", event="end of the project")
    status = status_of(history.entries, TODAY)
    assert (status.stage, status.ends_on) == (Stage.EXPIRED, date(2023, 7, 1))


# ---- publicity


def test_publicity_from_copies_to_the_treaty_series() -> None:
    history = signed()
    history.add("certified_copies_sent", "2018-06-01")
    assert gates(history, "filed_and_recorded", "2019-01-01", number="1234") == ["filing_number"]
    history.add("filed_and_recorded", "2019-01-01", number="II-1234")
    history.add("published", "2020-01-01", where="UNTS, vol. 3100")
    assert region(history, Region.PUBLICITY) == "published"
    assert gates(history, "publicity_excused", "2021-01-01", reason="-") == ["recorded_already"]


def test_what_is_no_treaty_is_not_filed() -> None:
    history = signed(non_binding=True)
    assert region(history, Region.PUBLICITY) == "not_applicable"
    assert gates(history, "filed_and_recorded", "2019-01-01", number="II-1") == ["no_treaty_character"]


# ---- what is said


@pytest.mark.parametrize("language", [Language.EN, Language.ZH])
def test_every_stage_is_said_without_a_gap(language: Language) -> None:
    """Each sentence is filled: no blank is left open, no code shows."""
    words = Wording(language, {"WIPO": "WIPO", "ECO": "ECO"})
    histories = [
        signed(),
        signed(duration={"kind": "fixed", "months": 36}),
        signed(notice={"value": 6, "unit": "month"}),
    ]
    histories[2].add("notice_given", "2026-09-01", party="ECO", received="2026-09-03")
    for steps in range(8):
        history = History()
        history.take_road(steps)
        histories.append(history)
    for kind, keys in (
        ("suspended", {"evidence": "letter"}),
        ("superseded", {"by": "ECO-2024"}),
        ("terminated", {}),
    ):
        history = signed()
        history.add(kind, "2024-01-01", **keys)
        histories.append(history)
    for history in histories:
        status = status_of(history.entries, TODAY)
        for told in (status.explanation, *status.also):
            sentence = words.sentence(told.code, told.details)
            assert "…" not in sentence
            assert not sentence.startswith(("status.", "also."))
