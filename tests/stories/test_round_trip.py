"""What the program writes it can read: a committee document comes back as the agreements it was made from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample

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
        "DECLARATION-2017": "approved",
    }
    assert all({"en", "zh"} <= found for found in languages.values())
    assert languages["LAS-2017"] >= {"ar", "fr"}
    assert languages["IPA-CIS-2017"] >= {"ru"}
