"""What the paragraphs of a paper ought to be, told from its blocks alone: their labels and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wipo_approvals.documents.composition import Composition
from wipo_approvals.text.blocks import Block, BlockKind, SignatureEntry

BLANK = re.compile(r"_{3,}|\.{4,}|…{2,}")
NUMBER = re.compile(r"(\d{1,2}[.)、]|[(（](?:\d{1,2}|[a-z]|[ivx]{1,4})[)）])\s+(?=\S)")
RULED = "\u00a0" * 16
Row = tuple[str, str]


def printed(text: str) -> str:
    """Words with their blanks ruled, and Chinese days that have lost theirs."""
    return BLANK.sub(RULED, re.sub(r"(\d{4} ?年) *月 *日", r"\1____月____日", text))


def expected_paragraphs(composition: Composition) -> list[Row]:
    """The label and the words of every paragraph of the body, those in tables too."""
    rows: list[Row] = []
    for section in composition.sections:
        blocks = [block for block in section.blocks if block.kind is not BlockKind.FOOTNOTE]
        for block in blocks:
            rows += of_block(block, section.language)
        mark = ("", section.mark.text) if section.mark else None
        signed = bool(blocks) and blocks[-1].kind is BlockKind.SIGNATURE
        if mark:
            rows.insert(len(rows) - 1 if signed else len(rows), mark)
    return rows


def of_block(block: Block, language: str) -> Iterator[Row]:
    """The paragraphs of one block."""
    if block.kind is BlockKind.SIGNATURE:
        yield from of_signature(block, language)
        yield "", ""
    elif block.kind is BlockKind.TABLE:
        for row in block.rows:
            for cell in row:
                yield from (("", printed(line)) for line in cell.text.split("\n"))
        yield "", ""
    elif block.kind is BlockKind.BLANK:
        yield "", f"{block.text}\t"
    elif block.kind is BlockKind.CHECK:
        yield block.label or "☐", block.text
    elif block.kind is BlockKind.RECITAL and (typed := NUMBER.match(block.text)):
        yield typed[1], printed(block.text[typed.end() :])
    elif block.kind is BlockKind.ARTICLE and block.heading and block.text:
        yield block.label, block.heading
        yield "", printed(block.text)
    else:
        heads = block.kind in {BlockKind.ARTICLE, BlockKind.PART, BlockKind.SUBHEADING}
        said = printed((block.heading or block.text) if heads else block.text)
        yield (block.label, said.replace("¹", "")) if said or not block.label else ("", block.label)


def of_signature(block: Block, language: str) -> Iterator[Row]:
    """Parties of a row first, then their places to sign; an odd party leaves an empty cell."""
    entries: list[SignatureEntry | None] = [*block.entries, *([None] if len(block.entries) % 2 else [])]
    for at in range(0, len(entries), 2):
        pair = entries[at : at + 2]
        yield from (("", entry.party if entry else "") for entry in pair)
        for entry in pair:
            if entry is None:
                yield "", ""
                continue
            yield "", "\t"
            named = (
                f"{entry.name}{entry.style}" if language == "zh" else f"{entry.style} {entry.name}".strip()
            )
            yield from (("", text) for text in (named, entry.title) if text)
            if entry.date_blank:
                yield "", f"{block.label}\t"
