"""Every paper of the catalogue can be made from a register, in every language, and says nothing unfilled."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from wipo_approvals.documents import catalogue
from wipo_approvals.documents.composition import Composition
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import GateClosed
from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample
from wipo_approvals.sheets import Registration
from wipo_approvals.text.blocks import BlockKind

ROOT = Path(__file__).resolve().parents[3]
TODAY = date(2026, 11, 26)
#: Made of a text of the agreement, these exist only in the languages it has texts in.
OF_A_TEXT = {"signature_original", "translation", "certified_copy"}
OWN = [name for name in catalogue.PAPERS if name not in OF_A_TEXT]


def day() -> date:
    return TODAY


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("register") / "sample.wipa"
    write_sample(path, today=day)
    with Office.open(path, today=day, actor="tester") as opened:
        for language in ("en", "zh"):
            mend(opened, "ECO-2017", language)
        run_for(opened, "ECO-2017", months=120)  # the sample has no fixed term that still runs
        yield opened


def mend(office: Office, ref: str, language: str) -> None:
    """Keep a second version of a text, one paragraph of which reads otherwise."""
    sheet = office.agreements.sheet(ref)
    text = next(one for one in sheet.texts if one.language == language)
    spot = next(n for n, block in enumerate(text.blocks) if block.kind is BlockKind.PARAGRAPH)
    blocks = list(text.blocks)
    blocks[spot] = replace(blocks[spot], text=f"{blocks[spot].text} They shall do so every year.")
    with office.store.transaction() as session:
        newer = Registration(terms={}, language=language, blocks=tuple(blocks))
        office.recording.keep_text(session, sheet.id, newer, PartialDate.of(TODAY))


def run_for(office: Office, ref: str, *, months: int) -> None:
    """Give an agreement a fixed term."""
    keys = {"term": "duration", "value": {"kind": "fixed", "months": months}, "reason": "agreed by letter"}
    office.recording.record(ref, "term_confirmed", keys, on=PartialDate.of(TODAY))


def made(office: Office, paper: str, language: str) -> list[Composition]:
    """The paper for everything in the register it can be made for."""
    found: list[Composition] = []
    for name, subject in office.papers._wanted(""):
        if name == paper:
            try:
                found += office.papers.compose(paper, subject, language)
            except GateClosed:
                continue
    return found


def said(composition: Composition) -> str:
    """Every word of a paper."""
    words = []
    for section in composition.sections:
        blocks = (*section.blocks, section.mark) if section.mark else section.blocks
        words += [*section.first_header, *section.header]
        for block in blocks:
            words += [block.words, *(cell.text for row in block.rows for cell in row)]
            words += [part for e in block.entries for part in (e.party, e.title, e.name, e.style)]
    return "\n".join(words)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("paper", OWN)
def test_a_paper_is_made_in_every_language(office: Office, paper: str, language: Language) -> None:
    compositions = made(office, paper, language.value)
    assert compositions, "nothing in the sample register lets this paper be made"
    for composition in compositions:
        text = said(composition)
        assert composition.language is language
        assert not re.search(r"paper(?:_\w+)?\.\w+", text), "a phrase is missing"
        assert not re.search(r"{(?!page})\w*}|\bNone\b|\bnan\b", text), "something stayed unfilled"
        assert composition.title.strip()
        assert re.fullmatch(r"[\w.\-]+", composition.file_stem), composition.file_stem


@pytest.mark.parametrize("paper", OWN)
def test_copies_of_a_paper_have_names_of_their_own(office: Office, paper: str) -> None:
    stems = [one.file_stem for one in made(office, paper, "en")]
    assert len(set(stems)) == len(stems)


def tables(language: Language) -> dict[str, dict[str, str]]:
    source = ROOT / "resources" / "wording" / f"{language.value}.toml"
    found = tomllib.loads(source.read_text(encoding="utf-8"))
    return {name: phrases for name, phrases in found.items() if name.startswith("paper_")}


@pytest.mark.parametrize("language", list(Language))
def test_a_paper_has_the_same_phrases_and_blanks_in_every_language(language: Language) -> None:
    english, own = tables(Language.EN), tables(language)
    assert own.keys() == english.keys()
    for table, phrases in english.items():
        assert own[table].keys() == phrases.keys(), table
        for key, phrase in phrases.items():
            assert set(re.findall(r"{(\w+)}", own[table][key])) == set(re.findall(r"{(\w+)}", phrase)), (
                table,
                key,
            )


def test_wording_nobody_has_confirmed_is_told(office: Office) -> None:
    (french, *_) = made(office, "draft_decisions", "fr")
    (english, *_) = made(office, "draft_decisions", "en")
    assert [code for code, _ in french.remarks] == ["remark.unconfirmed_wording"]
    assert english.remarks == ()
