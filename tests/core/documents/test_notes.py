"""Footnotes: real ones, called where the text calls them, counted anew in each annex."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from tests.core.documents.counting import W, value_of
from tests.core.documents.specimens import CLIENT, text_of
from tests.core.documents.test_numbering import package
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.text.reading import read_paper


def said(text: str, kind: BlockKind = BlockKind.PARAGRAPH, **more: str) -> Block:
    return Block(kind=kind, ident=f"{kind.value}-{text[:8]}", text=text, **more)  # type: ignore[arg-type]  # keys of Block


def note(text: str, **more: str) -> Block:
    return said(text, BlockKind.FOOTNOTE, **more)


def shown(parts: dict[str, bytes]) -> list[str]:
    """The paragraphs with their calls as <number of the note>, or <sign> where the text prints its own."""
    found = []
    for paragraph in etree.fromstring(parts["word/document.xml"]).iter(f"{W}p"):
        text = ""
        for run in paragraph.iter(f"{W}r"):
            called = run.find(f"{W}footnoteReference")
            words = "".join(one.text or "" for one in run.iter(f"{W}t"))
            text += words if called is None else f"<{words or value_of(called, 'id')}>"
        found.append(text)
    return found


def held(parts: dict[str, bytes]) -> list[str]:
    notes = etree.fromstring(parts["word/footnotes.xml"])
    return [text_of(one) for one in notes if not value_of(one, "type")]


@pytest.mark.parametrize(
    ("text", "note_text", "expected", "words"),
    [
        ("The guidelines¹ apply.", "1 See the report.", "The guidelines<1> apply.", " See the report."),
        ("The guidelines[1] apply.", "[1] See the report.", "The guidelines<1> apply.", " See the report."),
        ("The guidelines* apply.", "* See the report.", "The guidelines<*> apply.", "* See the report."),
        ("The guidelines apply.", "See the report.", "The guidelines apply.<1>", " See the report."),
        ("The guidelines apply.", "3 See the report.", "The guidelines apply.<3>", "3 See the report."),
    ],
)
def test_a_note_is_called_where_its_sign_stands(text: str, note_text: str, expected: str, words: str) -> None:
    parts = package([said(text), said("Other words."), note(note_text)])
    if "apply.<" in expected:  # no sign in the text: the note ends the block before it
        assert shown(parts)[:2] == [text, "Other words." + expected[expected.index("<") :]]
    else:
        assert shown(parts)[:2] == [expected, "Other words."]
    assert held(parts) == [words]


def test_a_note_is_called_behind_the_words_it_was_read_behind() -> None:
    parts = package([said("Under the Guidelines, the Parties meet."), note("See there.", after="Guidelines")])
    assert shown(parts)[0] == "Under the Guidelines<1>, the Parties meet."


def test_each_annex_counts_its_notes_anew() -> None:
    annex = [said("The guidelines¹ apply, and the rules²."), note("1 One."), note("2 Two.")]
    parts = package(annex, annex)
    assert shown(parts)[:2] == [
        "The guidelines<1> apply, and the rules<2>.",
        "The guidelines<3> apply, and the rules<4>.",
    ]
    assert parts["word/document.xml"].count(b'<w:numRestart w:val="eachSect"/>') == 2
    assert held(parts) == [" One.", " Two."] * 2


def test_a_note_of_a_numbered_heading_is_called_at_its_end() -> None:
    article = Block(kind=BlockKind.ARTICLE, ident="art-1", label="Article 1", heading="Purpose")
    assert shown(package([article, note("See there.")]))[0] == "Purpose<1>"


@pytest.mark.skipif(not CLIENT.exists(), reason=f"the client's paper is not at {CLIENT}")
def test_the_clients_note_is_called_in_its_article() -> None:
    annex = next(
        one
        for one in read_paper(Path(CLIENT)).annexes
        if any(b.kind is BlockKind.FOOTNOTE for b in one.blocks)
    )
    parts = package(annex.blocks, language=Language.ZH)
    assert any(re.search("《联合国与工商界合作准则》<1>，", text) for text in shown(parts))
