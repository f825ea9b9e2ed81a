"""Notices of termination and letters of extension: a day is computed only where the text's own rule gives one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.core.builders import a_registration, an_office, day, walk
from tests.core.documents.saying import BLANK, words
from wipo_approvals.documents.composition import Composition
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import TermSheet

TODAY = date(2026, 11, 22)
MONTHS = {"value": 3, "unit": "month", "anchor": "notice"}
TERM = {"kind": "fixed", "months": 120}  # 3 May 2018 to 2 May 2028


def made(
    paper: str, language: str = "en", *, steps: int = 7, terms: dict[str, Any] | None = None, **given: str
) -> Composition:
    registration = a_registration(**(terms or {}))
    sources = {
        name: TermSheet(name=name, value=None, block="art-3.p-1", clause="Article 3 Cooperation")
        for name in ("notice", "duration")
    }
    object.__setattr__(registration, "sources", {**registration.sources, **sources})
    with an_office(today=TODAY) as office:
        office.recording.register([registration])
        if steps:
            walk(office, "ECO-2017", steps=steps)
        (found,) = office.papers.compose(paper, "ECO-2017", language, given=given)
    return found


def refusal(paper: str, **more: Any) -> str:
    with pytest.raises(GateClosed) as refused:
        made(paper, **more)
    return refused.value.code


def test_a_notice_names_its_clause_and_period_and_leaves_the_day_blank() -> None:
    text = words(made("termination_notice", terms={"notice": MONTHS}))
    assert "Clause on which this notice rests: Article 3 Cooperation" in text
    assert "Period of notice: 3 months" in text
    assert "In force since: 3 May 2018" in text
    assert f"termination takes effect: {BLANK}" in text


@pytest.mark.parametrize(
    ("notice", "day"),
    [
        (MONTHS, "28 February 2027"),
        ({"value": 60, "unit": "day", "anchor": "receipt"}, "29 January 2027"),
        ({"value": 1, "unit": "year"}, "30 November 2027"),
        ({**MONTHS, "at_least": True}, BLANK),
        ({"value": 2, "unit": "month", "anchor": "end_date"}, BLANK),
        ({"value": 6, "unit": "month", "anchor": "calendar_date"}, BLANK),
        ({}, BLANK),
    ],
)
def test_a_day_is_computed_from_receipt_only_where_the_rule_gives_one(
    notice: dict[str, Any], day: str
) -> None:
    paper = made("termination_notice", terms={"notice": notice}, received_on="2026-11-30")
    assert f"termination takes effect: {day}" in words(paper)
    assert ("counted from the day of receipt: 30 November 2026" in words(paper)) == (day != BLANK)


def test_a_day_of_receipt_known_in_part_leads_to_no_day() -> None:
    text = words(made("termination_notice", terms={"notice": MONTHS}, received_on="2026-11"))
    assert f"termination takes effect: {BLANK}" in text


def test_a_silent_text_gives_a_hint_to_the_clerk_and_no_day_in_the_notice() -> None:
    paper = made("termination_notice", "es", received_on="2026-11-30")
    assert "remark.no_notice_period" in [code for code, _ in paper.remarks]
    assert f"surte efecto la denuncia: {BLANK}" in words(paper)


def test_the_clerk_may_name_a_day_but_none_too_early() -> None:
    terms = {"notice": MONTHS}
    assert "2 March 2027" in words(made("termination_notice", terms=terms, effective="2027-03-02"))
    assert refusal("termination_notice", terms=terms, effective="2027-02-01") == "gate.notice_too_short"


def test_the_addressee_of_the_text_is_named() -> None:
    text = words(made("termination_notice", terms={"notice": {**MONTHS, "addressee": "ECO"}}))
    assert "notice is addressed to: Economic Cooperation Organization" in text
    assert "Period of notice: 3 months\n" in text


def test_there_is_nothing_to_end_before_force_or_after_the_term() -> None:
    assert refusal("termination_notice", steps=6) == "gate.not_in_force"
    ended = {"duration": {"kind": "fixed", "months": 36}}
    assert refusal("termination_notice", terms=ended) == "gate.term_ended"
    assert refusal("extension_letter", terms=ended) == "gate.term_ended"


def test_an_extension_names_the_clause_and_both_days() -> None:
    paper = made("extension_letter", terms={"duration": TERM}, until="2031-05-02", number="9")
    text = words(paper)
    assert "Clause on the term: Article 3 Cooperation" in text
    assert "Present last day: 2 May 2028" in text
    assert "New last day proposed: 2 May 2031" in text
    assert "no clause on renewal" in text
    assert "Reference: 9. Date: 22 November 2026" in words(paper)
    assert len(paper.sections) == 2


def test_an_extension_by_agreement_rests_on_its_own_clause() -> None:
    text = words(made("extension_letter", "zh", terms={"duration": {**TERM, "renewal": "by_agreement"}}))
    assert "可经商定续延" in text
    assert f"提议的新的最后一日：{BLANK}" in text


@pytest.mark.parametrize(
    ("duration", "given", "code"),
    [
        ({"kind": "indefinite"}, {}, "gate.no_fixed_term"),
        ({"kind": "unstated"}, {}, "gate.no_fixed_term"),
        ({**TERM, "renewal": "automatic"}, {}, "gate.renews_itself"),
        (TERM, {"until": "2028-05-02"}, "gate.until_not_later"),
    ],
)
def test_only_a_fixed_term_that_runs_can_be_extended(
    duration: dict[str, Any], given: dict[str, str], code: str
) -> None:
    assert refusal("extension_letter", terms={"duration": duration}, **given) == code


def test_an_extension_waits_for_force() -> None:
    assert refusal("extension_letter", terms={"duration": TERM}, steps=6) == "gate.not_in_force"


def test_what_has_ended_by_notice_is_neither_ended_nor_extended_again() -> None:
    with an_office(today=TODAY) as office:
        office.recording.register([a_registration(notice=MONTHS, duration=TERM)])
        walk(office, "ECO-2017")
        office.recording.record("ECO-2017", "notice_given", {"party": "ECO"}, on=day("2026-01-10"))
        for paper in ("termination_notice", "extension_letter"):
            with pytest.raises(GateClosed) as refused:
                office.papers.compose(paper, "ECO-2017", "en")
            assert refused.value.code == "gate.already_ended"


def test_a_notice_counts_as_the_agreement_counts() -> None:
    notice = {"value": 60, "unit": "day", "anchor": "receipt"}
    terms = {"notice": notice, "counting": {"days": "event_day_included"}}
    paper = made("termination_notice", terms=terms, received_on="2026-11-30")
    assert "termination takes effect: 28 January 2027" in words(paper)
