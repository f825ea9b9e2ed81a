"""Orders to the office: registering, recording, undoing, correcting, and what each refuses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.builders import TODAY, a_registration, an_office, day, walk
from wipo_approvals.domain.facts import KINDS, keys_of
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.errors import GateClosed, NotFound, OfficeError, WrongInput
from wipo_approvals.office import Office
from wipo_approvals.sheets import ListQuery, Registration
from wipo_approvals.text.blocks import Block, BlockKind


def test_an_agreement_is_found_by_reference_identifier_and_case() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        sheet = office.agreements.sheet("eco-2017")
        assert office.agreements.sheet(sheet.id[:8]).reference == "ECO-2017"
        with pytest.raises(NotFound, match=r"absent\.agreement"):
            office.agreements.sheet("OECD-2017")


def test_a_registration_that_fails_leaves_none_of_its_paper() -> None:
    with an_office() as office:
        with pytest.raises(WrongInput, match=r"input\.no_agreement"):
            office.recording.register([a_registration(), a_registration("X-2017", title="")])
        assert office.agreements.page().total == 0


def test_references_are_proposed_and_never_taken_twice() -> None:
    with an_office() as office:
        for _ in range(2):
            office.recording.register([a_registration("", printed_year=2017)])
        assert [row.reference for row in office.agreements.page().rows] == ["ECO-2017", "ECO-2017-2"]
        with pytest.raises(WrongInput, match=r"input\.reference_taken"):
            office.recording.register([a_registration("eco-2017")])


def test_a_closed_gate_refuses_and_a_written_reason_opens_it() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=2)
        with pytest.raises(GateClosed) as refused:
            office.recording.record("ECO-2017", "authorized", on=day("2017-09-01"))
        assert refused.value.code == "gate.not_approved"
        assert refused.value.details["opens"] == "decided"
        office.recording.record(
            "ECO-2017", "authorized", on=day("2017-09-01"), override="decided by telephone"
        )
        kinds = [fact.entry.kind for fact in office.agreements.history("ECO-2017")]
        assert kinds[-2:] == ["gate_waived", "authorized"]
        office.recording.undo("ECO-2017")
        assert office.agreements.sheet("ECO-2017").row.stage is Stage.SUBMITTED


def test_a_hard_gate_does_not_open_for_a_reason() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=4)
        with pytest.raises(GateClosed, match=r"gate\.wrong_language"):
            office.recording.record("ECO-2017", "originals_issued", {"languages": "zh"}, override="please")


def test_one_annex_holds_one_agreement() -> None:
    with an_office() as office:
        office.recording.register([a_registration(), a_registration("ECO-2018")])
        for ref in ("ECO-2017", "ECO-2018"):
            office.recording.record(ref, "text_settled", on=day("2017-07-01"))
        office.recording.record(
            "ECO-2017", "submitted", {"symbol": "wo/cc/74/1", "annex": "1"}, on=day("2017-08-02")
        )
        with pytest.raises(GateClosed, match=r"gate\.annex_taken"):
            office.recording.record(
                "ECO-2018", "submitted", {"symbol": "WO/CC/74/1", "annex": "I"}, on=day("2017-08-02")
            )
        office.recording.record(
            "ECO-2018", "submitted", {"symbol": "WO/CC/74/1", "annex": ""}, on=day("2017-08-02")
        )
        assert [row.annex for row in office.agreements.page().rows] == ["I", "II"]


def test_the_next_free_annex_is_free() -> None:
    refs = ("ECO-2017", "ECO-2018", "ECO-2019")
    with an_office() as office:
        office.recording.register([a_registration(ref) for ref in refs])
        for ref, annex in zip(refs, ("I", "III", ""), strict=True):
            office.recording.record(ref, "text_settled", on=day("2017-07-01"))
            keys = {"symbol": "WO/CC/74/1", "annex": annex}
            office.recording.record(ref, "submitted", keys, on=day("2017-08-02"))
        assert sorted(row.annex for row in office.agreements.page().rows) == ["I", "II", "III"]


def test_undo_takes_back_the_last_step_in_words() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017")
        sheet = office.agreements.sheet("ECO-2017")
        assert sheet.undo is not None
        assert sheet.undo.entry.kind == "signed"
        assert sheet.undo.keys["party"] == "ECO"
        office.recording.undo("ECO-2017")
        assert office.agreements.sheet("ECO-2017").row.stage is Stage.PARTLY_SIGNED


def test_a_fact_others_rest_on_stays() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017")
        decided = next(fact for fact in office.agreements.history("ECO-2017") if fact.entry.kind == "decided")
        with pytest.raises(GateClosed, match=r"gate\.others_rest_on_it"):
            office.recording.record("ECO-2017", "annulled", {"fact": decided.entry.id})


def test_a_correction_changes_a_key_and_keeps_both() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017")
        signed = office.agreements.history("ECO-2017")[-1].entry.id
        office.recording.record(
            "ECO-2017",
            "corrected",
            {"fact": signed[:12], "changes": '{"place": "Tehran", "on": "2018-05-04"}', "reason": "slip"},
        )
        facts = office.agreements.history("ECO-2017")
        mended = next(fact for fact in facts if fact.entry.id == signed)
        assert mended.corrected
        assert mended.keys["place"] == "Tehran"
        assert str(mended.on) == "2018-05-04"
        assert facts[-1].entry.kind == "corrected"


def test_a_confirmed_term_opens_its_gate() -> None:
    with an_office() as office:
        office.recording.register([a_registration(authentic_languages=[])])
        walk(office, "ECO-2017", steps=3)
        with pytest.raises(GateClosed, match=r"gate\.no_authentic_language"):
            office.recording.record("ECO-2017", "authorized", on=day("2018-01-15"))
        office.recording.record(
            "ECO-2017", "term_confirmed", {"term": "authentic_languages", "value": "ru en"}
        )
        office.recording.record("ECO-2017", "authorized", on=day("2018-01-15"))
        assert office.agreements.sheet("ECO-2017").terms.authentic_languages == ("en", "ru")


def test_a_term_that_cannot_be_read_is_refused_and_nothing_is_kept() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        for term, value in (
            ("entry_into_force", '{"rule": "soon"}'),
            ("duration", "long"),
            ("originals", '"two"'),
        ):
            with pytest.raises(WrongInput):
                office.recording.record("ECO-2017", "term_confirmed", {"term": term, "value": value})
        assert len(office.agreements.history("ECO-2017")) == 2


def test_the_list_filters_counts_and_hides() -> None:
    with an_office() as office:
        office.recording.register([a_registration(), a_registration("ECO-2018"), a_registration("ECO-2019")])
        walk(office, "ECO-2018", steps=3)
        page = office.agreements.page(ListQuery(stages=frozenset({Stage.APPROVED})))
        assert [row.reference for row in page.rows] == ["ECO-2018"]
        assert page.hidden == 2
        assert page.stages == {Stage.DRAFT: 2, Stage.APPROVED: 1}
        assert page.names["ECO"] == "Economic Cooperation Organization"


def test_the_register_as_it_stood_on_a_past_day() -> None:
    with an_office() as office:
        office.recording.register([a_registration()], on=day("2017-06-01"))
        walk(office, "ECO-2017")
        stages = {
            on: [status.stage for _, status in office.agreements.as_at(date.fromisoformat(on))]
            for on in ("2017-05-31", "2017-06-01", "2017-10-03", "2017-10-04", "2018-05-02", "2018-05-03")
        }
        assert stages == {
            "2017-05-31": [],
            "2017-06-01": [Stage.DRAFT],
            "2017-10-03": [Stage.SUBMITTED],
            "2017-10-04": [Stage.APPROVED],
            "2018-05-02": [Stage.PARTLY_SIGNED],
            "2018-05-03": [Stage.IN_FORCE],
        }


def test_the_list_knows_what_the_calendar_brings() -> None:
    terms: dict[str, Any] = {
        "entry_into_force": {"rule": "months_after_signature", "months": 6},
        "duration": {"kind": "fixed", "months": 12},
    }
    with an_office(today=date(2018, 6, 1)) as office:
        office.recording.register([a_registration(**terms)])
        walk(office, "ECO-2017")
        row = office.agreements.page().rows[0]
        assert (row.stage, row.next_on) == (Stage.SIGNED, date(2018, 11, 3))
        office.agreements._today = lambda: date(2019, 1, 1)
        row = office.agreements.page().rows[0]
        assert (row.stage, row.next_on) == (Stage.IN_FORCE, date(2019, 11, 2))
        office.agreements._today = lambda: TODAY
        assert office.agreements.page().rows[0].stage is Stage.EXPIRED
        assert office.agreements.sheet("ECO-2017").status.stage is Stage.EXPIRED


def test_a_text_settled_reopened_and_settled_on_one_day_is_three_facts() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        for kind, values in (
            ("text_settled", {}),
            ("text_reopened", {"reason": "slip"}),
            ("text_settled", {}),
        ):
            office.recording.record("ECO-2017", kind, values, on=day("2017-07-10"))
        assert office.agreements.sheet("ECO-2017").row.stage is Stage.SETTLED
        assert office.keeping.verify().sound


ODD = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "",
            "5",
            "{}",
            "[]",
            "null",
            "WO/CC/74/1",
            "2018-05-03",
            "WIPO",
            "ECO",
            "approved",
            '{"on": "x"}',
            "en,ru",
        ]
    ),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(sorted(KINDS)), values=st.lists(ODD, min_size=5, max_size=5), keep=st.integers(0, 31)
)
def test_no_input_whatever_breaks_the_office(kind: str, values: list[str], keep: int) -> None:
    keys = [key.name for key in keys_of(KINDS[kind])]
    given_keys = {
        name: value
        for place, (name, value) in enumerate(zip(keys, values, strict=False))
        if keep >> place & 1
    }
    office = SHARED[0]
    before = office.keeping.verify().facts
    try:
        office.recording.record("ECO-2017", kind, given_keys, override="tried")
    except OfficeError:
        assert office.keeping.verify().facts == before
    assert office.agreements.sheet("ECO-2017").status.explanation.code


@pytest.fixture(autouse=True, scope="module")
def shared_office() -> Iterator[None]:
    """One register for all examples: what one breaks the next would see."""
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=5)
        SHARED.append(office)
        yield
        SHARED.clear()


SHARED: list[Office] = []


def test_the_list_and_the_sheet_say_the_title_in_the_language_asked_for() -> None:
    chinese = (Block(kind=BlockKind.TITLE, ident="title", text="合作谅解备忘录"),)
    with an_office() as office:
        office.recording.register([a_registration()])
        sheet = office.agreements.sheet("ECO-2017")
        with office.store.transaction() as session:
            text = Registration(terms={}, language="zh", blocks=chinese)
            office.recording.keep_text(session, sheet.id, text, day("2017-06-01"))
        office.recording.record("ECO-2017", "text_settled", {}, on=day("2017-07-01"))
        assert office.agreements.sheet("ECO-2017", "zh").row.title == "合作谅解备忘录"
        assert office.agreements.sheet("ECO-2017", "ar").row.title == sheet.terms.title
        (row,) = office.agreements.page(ListQuery(language="zh", search="谅解")).rows
        assert row.title == "合作谅解备忘录"
        values = {"term": "title", "value": "Another Title", "reason": "misread"}
        office.recording.record("ECO-2017", "term_confirmed", values, on=day("2017-07-02"))
        assert office.agreements.sheet("ECO-2017", "en").row.title == "Another Title"
