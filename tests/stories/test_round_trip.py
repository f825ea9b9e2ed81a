"""What the program writes it can read: a committee document comes back as the agreements it was made from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample
from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.text.reading import read_paper

TODAY = date(2026, 11, 22)


def today() -> date:
    return TODAY


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("register") / "sample.wipa"
    assert write_sample(path, today=today) == 6
    return path


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_committee_document_is_read_back_fact_by_fact(sample: Path, tmp_path: Path, language: str) -> None:
    with Office.open(sample, today=today, actor="tester") as office:
        (file,) = office.papers.export("committee_document", "WO/CC/74/1", language=language, out=tmp_path)
        proposal = office.texts.read(file.path)
        found = office.texts.registrations(proposal, file.path.name)
        kept = {row.annex: office.agreements.sheet(row.id) for row in office.agreements.page().rows}
    assert str(proposal.document["symbol"].value) == "WO/CC/74/1"
    assert proposal.document["session"].value == 74
    assert proposal.document["items"].value == proposal.document["annexes"].value == 6
    for registration in found:
        terms = {sheet.name: sheet.value for sheet in kept[registration.annex].term_sheets}
        for name in (
            "authentic_languages",
            "originals",
            "entry_into_force",
            "duration",
            "notice",
            "articles",
            "clauses",
        ):
            assert registration.terms[name] == terms[name], (registration.annex, name)
        assert [p["code"] for p in registration.terms["parties"]] == [p["code"] for p in terms["parties"]]


def test_the_sample_shows_agreements_at_many_stages(sample: Path) -> None:
    with Office.open(sample, today=today, actor="tester") as office:
        stages = {row.reference: row.stage.value for row in office.agreements.page().rows}
        languages = {
            row.reference: {t.language for t in office.agreements.sheet(row.id).texts}
            for row in office.agreements.page().rows
        }
        assert office.keeping.verify().sound
    assert stages == {
        "ECOWAS-2017": "originals_issued",
        "IPA-CIS-2017": "in_force",
        "ECO-2017": "in_force",
        "LAS-2017": "postponed",
        "IRENA-2017": "partly_signed",
        "DECLARATION-2017": "in_force",
    }
    assert all({"en", "zh"} <= found for found in languages.values())
    assert languages["LAS-2017"] >= {"ar", "fr"}
    assert languages["IPA-CIS-2017"] >= {"ru"}


CLIENT = Path(__file__).resolve().parents[3] / "shared" / "data" / "wo-cc-74-1.zh.txt"
#: Rebuilt from the facts, these stand as a table with blanks ruled by the writer.
SIGNING = {BlockKind.SIGNATURE, BlockKind.DATE_LINE, BlockKind.TESTIMONIUM}


def said(blocks: tuple[Block, ...]) -> list[tuple[str, ...]]:
    return [(b.kind.value, b.label, b.heading, b.text) for b in blocks if b.kind not in SIGNING]


def signed(blocks: tuple[Block, ...]) -> list[tuple[str, ...]]:
    return [(e.party, e.style, e.name, e.title) for b in blocks for e in b.entries]


@pytest.mark.skipif(not CLIENT.exists(), reason="the client's paper is not beside this checkout")
def test_the_clients_paper_is_rebuilt_from_the_register(tmp_path: Path) -> None:
    original = read_paper(CLIENT)
    with Office.open(None, today=today, actor="tester") as office:
        found = office.texts.registrations(office.texts.read(CLIENT))
        for agreement, one in zip(office.recording.register(found).agreements, found, strict=True):
            on = PartialDate(2017, 8, 2)
            office.recording.record(agreement, "text_settled", {}, on=on)
            keys = {"symbol": "WO/CC/74/1", "annex": one.annex}
            office.recording.record(agreement, "submitted", keys, on=on)
        (file,) = office.papers.export("committee_document", "WO/CC/74/1", language="zh", out=tmp_path)
    assert file.remarks == ()
    rebuilt = read_paper(file.path)
    assert [annex.label for annex in rebuilt.annexes] == [annex.label for annex in original.annexes]
    for before, after in zip(original.annexes, rebuilt.annexes, strict=True):
        assert said(after.blocks) == said(before.blocks), before.label
        assert signed(after.blocks) == signed(before.blocks), before.label
    kinds = [
        [block.kind for block in paper.cover if block.kind is BlockKind.ITEM] for paper in (original, rebuilt)
    ]
    assert kinds[0] == kinds[1]
    assert sum(block.kind is BlockKind.DECISION for block in rebuilt.cover) == 1
    assert len(rebuilt.marks) == len(original.marks) == 7
