"""The status list: one row for each agreement, with the shortest names of its parties."""

from __future__ import annotations

from typing import Any

from tests.core.builders import ROAD, a_registration, an_office, day, keep_text, walk
from tests.core.documents.saying import blocks, cells, paper, words
from wipo_approvals.text.blocks import BlockKind


def row(language: str = "en", steps: int = len(ROAD), **terms: Any) -> list[str]:
    with an_office() as office:
        office.recording.register([a_registration(**terms)])
        walk(office, "ECO-2017", steps=steps)
        (_, found) = cells(paper(office, "status_list", "", language), "agreements")
    return found


def test_the_list_lies_and_has_one_row_for_each_agreement() -> None:
    with an_office() as office:
        office.recording.register([a_registration("ECO-2016"), a_registration("ECO-2017")])
        made = paper(office, "status_list", "")
    assert made.sections[0].landscape
    assert len(cells(made, "agreements")) == 1 + 2
    assert "Agreements in the register: 2" in words(made)
    assert len(blocks(made, BlockKind.TABLE)) == 1


def test_a_row_tells_the_life_of_an_agreement_in_short_names() -> None:
    found = row(supersedes=[{"signed": "1998-07-02"}])
    assert found[0].endswith("\nECO-2017")
    assert found[1] == "WO/CC/74/1\nAnnex III\nApproved: 4 October 2017"
    assert found[2] == "WIPO: 16 April 2018\nECO: 3 May 2018"
    assert found[3] == "In force from: 3 May 2018"
    assert found[5] == "WIPO: English and Russian\nECO: English and Russian"
    assert found[6] == "2 July 1998"


def test_the_names_are_those_of_the_papers_language() -> None:
    found = row("fr")[2]
    assert found.startswith("OMPI")
    assert "16 avril 2018" in found
    assert row("ru")[5].startswith("ВОИС: английский и русский")


def test_what_an_earlier_session_decided_is_not_said_of_a_later_one() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        keep_text(office, "ECO-2017", "ru")
        for kind, on, keys in (
            ("text_settled", "2017-07-10", {}),
            ("submitted", "2017-08-02", {"symbol": "WO/CC/74/1", "annex": "III"}),
            ("decided", "2017-10-04", {"outcome": "postponed", "report_paragraph": "25"}),
        ):
            office.recording.record("ECO-2017", kind, keys, on=day(on))
        before = cells(paper(office, "status_list", ""), "agreements")[1][1]
        again = {"symbol": "WO/CC/76/2", "annex": "I"}
        office.recording.record("ECO-2017", "resubmitted", again, on=day("2018-07-23"))
        after = cells(paper(office, "status_list", ""), "agreements")[1][1]
    assert before == "WO/CC/74/1\nAnnex III\nPostponed: 4 October 2017\nReport, para. 25"
    assert after == "WO/CC/76/2\nAnnex I"
