"""Papers of a session: the speaking note, the sheet for the decisions, the draft paragraphs of the report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.core.builders import a_registration, an_office, day, keep_text
from tests.core.documents.saying import blocks, cells, paper, words
from wipo_approvals.domain.vocabulary import Language, Outcome
from wipo_approvals.errors import NotFound
from wipo_approvals.office import Office
from wipo_approvals.text.blocks import BlockKind

SYMBOL, AGAIN = "WO/CC/74/1", "WO/CC/76/2"


@contextmanager
def before_the_committee(outcome: str = "", **keys: str) -> Iterator[Office]:
    """An office whose one agreement is Annex III of WO/CC/74/1, decided where an outcome is named."""
    with an_office() as office:
        office.recording.register([a_registration()])
        keep_text(office, "ECO-2017", "ru")
        office.recording.record("ECO-2017", "text_settled", {}, on=day("2017-07-10"))
        office.recording.record(
            "ECO-2017", "submitted", {"symbol": SYMBOL, "annex": "III"}, on=day("2017-08-02")
        )
        if outcome:
            office.recording.record("ECO-2017", "decided", {"outcome": outcome, **keys}, on=day("2017-10-04"))
        yield office


def resubmit(office: Office) -> None:
    office.recording.record("ECO-2017", "resubmitted", {"symbol": AGAIN, "annex": "I"}, on=day("2018-07-23"))


def test_the_speaking_note_says_the_document_its_basis_and_what_is_asked() -> None:
    with before_the_committee() as office:
        told = words(paper(office, "speaking_note", SYMBOL))
        french = words(paper(office, "speaking_note", SYMBOL, "fr"))
    assert "document WO/CC/74/1, prepared by the Secretariat" in told
    assert "Article 13(1)" in told
    assert "Article 13(2)" not in told
    assert "Annex III: the memorandum of understanding between the World Intellectual" in told
    assert "Purpose: ________. Authentic languages: English and Russian." in told
    assert "Term: Indefinite. Notice: The text gives no period." in told
    assert "invited to approve the agreement set out in document WO/CC/74/1 (Annex III)" in told
    assert "est invité à approuver l’accord joint au document WO/CC/74/1 (l’annexe III)" in french


def test_the_number_of_the_item_is_a_blank_until_it_is_given() -> None:
    with before_the_committee() as office:
        open_ = paper(office, "speaking_note", SYMBOL)
        given = paper(office, "speaking_note", SYMBOL, given={"number": "7"})
    assert [block.text for block in blocks(open_, BlockKind.BLANK)] == ["Agenda item:"]
    assert "Agenda item: 7" in words(given)


def test_the_speaking_note_tells_what_earlier_sessions_did() -> None:
    with before_the_committee("postponed", report_paragraph="25") as office:
        resubmit(office)
        told = words(paper(office, "speaking_note", AGAIN))
    assert "Annex III to document WO/CC/74/1. On 4 October 2017 the Committee postponed its decision." in told
    assert "(Report, paragraph 25.)" in told


def test_the_session_sheet_offers_six_outcomes_for_each_annex() -> None:
    with before_the_committee() as office:
        made = paper(office, "session_sheet", SYMBOL)
    assert made.sections[0].landscape
    _, row = cells(made, "annexes")
    assert row[:2] == ["III", "Economic Cooperation Organization\nmemorandum of understanding"]
    boxes = "\n".join(row[2:4]).split("\n")
    assert len(boxes) == len(Outcome)
    assert all(one.startswith("☐ ") for one in boxes)
    assert row[4:] == ["", ""]


def test_the_session_sheet_shows_what_is_recorded() -> None:
    with before_the_committee(
        "approved_on_understanding", understanding="The third recital goes", report_paragraph="19"
    ) as office:
        _, row = cells(paper(office, "session_sheet", SYMBOL, "ru"), "annexes")
    assert "☒ Одобрено при понимании" in row[2]
    assert row[4:] == ["The third recital goes", "19"]


@pytest.mark.parametrize(
    ("outcome", "english", "chinese"),
    [
        ("approved", "Committee approved the memorandum", "批准了"),
        ("postponed", "postponed its decision on the memorandum", "推迟"),
        ("noted", "without approving it", "但未予批准"),
        ("rejected", "did not approve the memorandum", "未批准"),
        ("withdrawn", "took note of the withdrawal of the memorandum", "已撤回"),
    ],
)
def test_the_report_says_what_was_decided(outcome: str, english: str, chinese: str) -> None:
    with before_the_committee(outcome, report_paragraph="26") as office:
        said = cells(paper(office, "report_paragraphs", SYMBOL), "decisions")
        in_chinese = cells(paper(office, "report_paragraphs", SYMBOL, "zh"), "decisions")
    assert said[1][0] == "26"
    assert english in said[1][1]
    assert "Annex III to document WO/CC/74/1" in said[1][1]
    assert chinese in in_chinese[1][1]


def test_the_report_has_the_very_words_of_an_understanding() -> None:
    with before_the_committee("approved_on_understanding", understanding="The third recital goes") as office:
        _, (number, text) = cells(paper(office, "report_paragraphs", SYMBOL), "decisions")
    assert number == ""
    assert text.endswith("on the following understanding: “The third recital goes”.")


def test_a_decision_not_yet_taken_is_a_blank() -> None:
    with before_the_committee("postponed") as office:
        resubmit(office)
        made = paper(office, "report_paragraphs", AGAIN)
    assert cells(made, "decisions")[1][1].endswith("document WO/CC/76/2: ________")
    assert "postponed" not in words(made), "that was the earlier session"


def test_the_report_opens_with_its_basis_and_leaves_room_for_the_speakers() -> None:
    with before_the_committee() as office:
        made = paper(office, "report_paragraphs", SYMBOL)
    opening = cells(made, "opening")
    assert opening[1] == ["", "Discussions were based on document WO/CC/74/1."]
    assert opening[2][1].startswith("The Legal Counsel introduced document WO/CC/74/1.")
    speakers = cells(made, "speakers")
    assert speakers[0] == ["Delegation", "On behalf of", "Main points"]
    assert len(speakers) > 1
    assert not any("".join(row) for row in speakers[1:])
    assert "Provisional" in words(made)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", ["speaking_note", "session_sheet", "report_paragraphs"])
def test_nothing_is_said_of_a_document_that_was_not_submitted(name: str, language: Language) -> None:
    with before_the_committee() as office, pytest.raises(NotFound, match=r"absent\.document"):
        paper(office, name, "WO/CC/99/1", language.value)
