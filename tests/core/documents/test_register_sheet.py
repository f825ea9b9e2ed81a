"""The sheet of one agreement: its identity, status, terms, texts, signatures, custody and every fact."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from tests.core.builders import ROAD, a_registration, an_office, day, walk
from tests.core.documents.saying import blocks, cells, paper, words
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.office import Office
from wipo_approvals.text.blocks import BlockKind


@contextmanager
def an_agreement(steps: int = len(ROAD)) -> Iterator[Office]:
    with an_office() as office:
        office.recording.register([a_registration(supersedes=[{"signed": "1998-07-02"}])])
        walk(office, "ECO-2017", steps=steps)
        yield office


def test_the_sheet_opens_with_what_the_agreement_is_and_how_it_stands() -> None:
    with an_agreement() as office:
        made = paper(office, "register_sheet", "ECO-2017")
    assert words(made).startswith(
        "REGISTER SHEET ECO-2017\nStatus on 22 November 2026: In force since 3 May 2018"
    )
    rows = dict(cells(made, "identity"))
    assert rows["Kind"] == "memorandum of understanding"
    assert rows["Legal basis"].startswith("Article 13(1)")
    assert rows["Committee document"] == "WO/CC/74/1, Annex III"


def test_each_term_names_the_clause_it_was_read_from() -> None:
    with an_agreement() as office:
        rows = cells(paper(office, "register_sheet", "ECO-2017"), "terms")
        french = cells(paper(office, "register_sheet", "ECO-2017", "fr"), "terms")
    assert ["Entry into force", "On signature by all parties", "Article 3 Cooperation"] in rows
    assert ["Authentic languages", "English and Russian", ""] in rows
    assert ["Originals", "4 in all: English 2 and Russian 2", ""] in rows
    assert ["Supersedes", "2 July 1998", ""] in rows
    assert "Place" in " ".join(row[0] for row in rows)
    assert "Confidentiality" not in " ".join(row[1] for row in rows), (
        "on what the text is silent, nothing is said"
    )
    assert ["Remplace", "2 juillet 1998", ""] in french


def test_texts_and_originals_bear_the_first_of_their_fingerprints() -> None:
    with an_agreement() as office:
        kept = {text.language: text.fingerprint for text in office.agreements.sheet("ECO-2017").texts}
        made = paper(office, "register_sheet", "ECO-2017")
    assert [row[3] for row in cells(made, "texts")[1:]] == [kept["en"][:16], kept["ru"][:16]]
    assert f"Made from the texts: {kept['en'][:16]} and {kept['ru'][:16]}" in words(made)
    assert [row[4] for row in cells(made, "signatures")] == [
        "Keeps",
        "English (copy 1) and Russian (copy 1)",
        "English (copy 2) and Russian (copy 2)",
    ]
    assert cells(made, "signatures")[2][1:4] == ["3 May 2018", "", "Halil Ibrahim Akça\nSecretary General"]


def test_the_log_has_every_fact_those_taken_back_too() -> None:
    with an_agreement() as office:
        office.recording.undo("ECO-2017")
        facts = office.agreements.history("ECO-2017")
        rows = cells(paper(office, "register_sheet", "ECO-2017"), "events")[1:]
    assert len(rows) == len(facts)
    signed = [row for row in rows if row[1].startswith("Signed by")]
    assert [row[3] for row in signed] == ["yes", "taken back"]
    assert signed[0][:3] == [
        "16 April 2018",
        "Signed by WIPO",
        "tester",
    ]
    assert [row[4] for row in rows] == [fact.entry.id[:16] for fact in facts]


def test_a_fact_tells_its_evidence() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        office.recording.record("ECO-2017", "text_settled", {"evidence": "e-mail 14"}, on=day("2017-07-10"))
        told = words(paper(office, "register_sheet", "ECO-2017", "ru"))
    assert "Подтверждающий документ: e-mail 14" in told


@pytest.mark.parametrize("language", list(Language))
def test_a_draft_has_a_sheet_too(language: Language) -> None:
    with an_office() as office:
        office.recording.register([replace(a_registration(authentic_languages=[], originals={}), blocks=())])
        made = paper(office, "register_sheet", "ECO-2017", language.value)
    tables = {block.ident for block in blocks(made, BlockKind.TABLE)}
    assert tables == {"identity", "terms", "events"}


def test_who_joined_by_a_consent_form_stands_among_the_signatures() -> None:
    with an_agreement(steps=4) as office:
        others = [{"code": code, "names": [code]} for code in ("ITU", "UPU", "WTO")]
        for term, value in (("date_mode", "per_consent_form"), ("parties", others), ("signatories", [])):
            office.recording.record("ECO-2017", "term_confirmed", {"term": term, "value": value})
        for party, on in (("ITU", "2018-04-03"), ("WIPO", "2018-09-24")):
            office.recording.record("ECO-2017", "signed", {"party": party}, on=day(on))
        rows = cells(paper(office, "register_sheet", "ECO-2017"), "signatures")
    assert {("ITU", "3 April 2018"), ("WIPO", "24 September 2018")} <= {tuple(row[:2]) for row in rows}
