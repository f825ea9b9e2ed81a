"""The form of a letter: reference and day, addressee, subject, salutation, paragraphs, closing, who signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wipo_approvals.documents.composition import Section
from wipo_approvals.text.blocks import Block, BlockKind

#: What is left to be written in by hand; the writer rules it.
BLANK = "________"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The parts of a letter in their order; what is empty is left out.

    `closes` are the lines over the place to sign, `captions` stand before its ruled lines. A paragraph
    may be a block of its own. A note in the third person has no salutation and is not signed: it ends
    with its courtesy.
    """

    title: str
    reference: str = ""
    dated: str = ""
    addressee: Sequence[str] = ()
    salutation: str = ""
    paragraphs: Sequence[str | Block] = ()
    enclosures: Sequence[str] = ()
    courtesy: str = ""
    closes: Sequence[str] = ()
    captions: Sequence[str] = ()


def section(letter: Letter, language: str) -> Section:
    """The letter on the office's letterhead."""
    return Section(blocks=tuple(_blocks(letter)), language=language, letterhead=True)


def _blocks(letter: Letter) -> list[Block]:
    found = [
        *_lines(BlockKind.REFERENCE, "reference", [letter.reference, letter.dated]),
        *_lines(BlockKind.ADDRESSEE, "addressee", letter.addressee),
        Block(kind=BlockKind.TITLE, ident="paper-title", text=letter.title),
        *_lines(BlockKind.SALUTATION, "salutation", [letter.salutation]),
        *_lines(BlockKind.PARAGRAPH, "p", letter.paragraphs),
    ]
    found += [
        Block(kind=BlockKind.POINT, ident=f"enclosure-{number}", label="•", text=text)
        for number, text in enumerate(letter.enclosures, start=1)
    ]
    found += _lines(BlockKind.PARAGRAPH, "courtesy", [letter.courtesy])
    found += _lines(BlockKind.CLOSING_FORMULA, "close", letter.closes)
    return [*found, *_lines(BlockKind.BLANK, "blank", letter.captions)]


def _lines(kind: BlockKind, ident: str, texts: Sequence[str | Block]) -> list[Block]:
    said = [text for text in texts if text]
    return [
        text if isinstance(text, Block) else Block(kind=kind, ident=f"{ident}-{number}", text=text)
        for number, text in enumerate(said, start=1)
    ]
