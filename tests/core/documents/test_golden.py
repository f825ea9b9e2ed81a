"""Golden papers: the parts of one of each kind, kept beside the tests, so that no change of them goes unseen.

English and Arabic ones are kept as XML that can be read; of all six languages `marks.json` keeps a
fingerprint. UPDATE_GOLDEN=1 rewrites both; a change needs a reason in its commit.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from pathlib import Path

import pytest
from lxml import etree

from tests.core.documents.specimens import Paper, of_the_sample
from wipo_approvals.documents.catalogue import PAPERS
from wipo_approvals.domain.vocabulary import Language

GOLDEN = Path(__file__).parents[2] / "golden"
MARKS = GOLDEN / "marks.json"
READ = ("en", "ar")
PARTS = ("word/document.xml", "word/numbering.xml", "word/footnotes.xml", "docProps/core.xml")
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))

Key = tuple[str, str]


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[Key, Paper]:
    """The first paper of each kind in each language that the sample register gives."""
    found: dict[Key, Paper] = {}
    for paper in of_the_sample(tmp_path_factory.mktemp("papers")):
        found.setdefault((paper.composition.paper, paper.composition.language.value), paper)
    if UPDATE:
        GOLDEN.mkdir(exist_ok=True)
        MARKS.write_text(
            json.dumps({f"{name}.{language}": mark(one) for (name, language), one in found.items()}, indent=1)
            + "\n",
            encoding="utf-8",
        )
    return found


def steady(part: bytes) -> bytes:
    """A part without the fingerprints in it: the chain of a register begins with its own identity."""
    return re.sub(rb"\b[0-9a-f]{16}\b", b"0" * 16, part)


def mark(paper: Paper) -> str:
    """A fingerprint of the parts that hold what the paper says."""
    said = b"".join(steady(paper.parts.get(name, b"")) for name in PARTS)
    return hashlib.sha256(said).hexdigest()[:16]


def kept() -> dict[str, str]:
    marks: dict[str, str] = json.loads(MARKS.read_text(encoding="utf-8"))
    return marks


def test_every_kind_of_paper_has_a_golden_one(papers: dict[Key, Paper]) -> None:
    assert {name for name, _ in papers} == set(PAPERS)
    assert kept().keys() == {f"{name}.{language}" for name, language in papers}


@pytest.mark.parametrize("language", READ)
@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_is_the_golden_one(papers: dict[Key, Paper], name: str, language: str) -> None:
    if (name, language) not in papers:
        assert not (GOLDEN / name / language).exists()
        return
    for part in PARTS:
        golden = GOLDEN / name / language / part.replace("/", "_")
        content = papers[name, language].parts.get(part)
        shown = ""
        if content is not None:
            shown = etree.tostring(etree.fromstring(steady(content)), pretty_print=True, encoding="unicode")
        if UPDATE and shown:
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_text(shown, encoding="utf-8")
        assert golden.exists() == bool(shown), f"{golden.name} of {name} ({language}) came or went"
        assert not shown or shown == golden.read_text(encoding="utf-8"), f"{part} differs from {golden}"


@pytest.mark.parametrize("language", list(Language))
def test_a_paper_in_any_language_has_the_golden_mark(papers: dict[Key, Paper], language: Language) -> None:
    marks = kept()
    changed = [
        name
        for (name, code), one in papers.items()
        if code == language and mark(one) != marks[f"{name}.{code}"]
    ]
    assert changed == []
