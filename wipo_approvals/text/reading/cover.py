"""The cover of a committee paper: masthead, numbered paragraphs, items, decision paragraph."""

from __future__ import annotations

import re
from dataclasses import replace

from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.reading.lines import Line, Para
from wipo_approvals.text.reading.repair import LABEL, Layout, is_symbol, paragraphs

_ITEM = re.compile(r"^[(（]?(?:[ivxlIVXL]{1,6}|[a-z]|[一二三四五六七八九十]{1,3}|\d{1,2})[)）]\s*")
_SYMBOL = re.compile(r"\bWO ?/ ?CC ?/", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*(\d{1,3})[.、]\s*(?=\S)")


def cover_blocks(lines: tuple[Line, ...], words: Lexicon, layout: Layout) -> tuple[Block, ...]:
    """The blocks of a cover: each masthead line by itself, then the mended paragraphs."""
    first = _text_start(lines, words)
    head = [_masthead(row, words) for row in lines[:first]]
    title = _title(lines[:first], words)
    body = [_paragraph(one, words) for one in paragraphs(lines[first:], words, layout)]
    decided = [n for n, block in enumerate(body) if block.kind is BlockKind.DECISION]
    for earlier in decided[:-1]:  # what recites the Convention also speaks of approval; the last one decides
        body[earlier] = replace(body[earlier], kind=BlockKind.PARAGRAPH)
    blocks = [*(block for block in head if block.kind is not BlockKind.TITLE), *title, *body]
    return tuple(_identified(sorted(blocks, key=lambda block: block.lines or (0, 0))))


def _text_start(lines: tuple[Line, ...], words: Lexicon) -> int:
    for index, row in enumerate(lines):
        if _NUMBERED.match(row.text) and not words.full("masthead.meeting", fold(row.text)):
            return index
    return next((index for index, row in enumerate(lines) if row.width > 75), len(lines))  # noqa: PLR2004


def _masthead(row: Line, words: Lexicon) -> Block:
    text = fold(row.text)
    where = (row.number, row.number)
    if words.full("masthead.author", text):
        return Block(kind=BlockKind.AUTHOR, ident="", text=row.text.strip(), lines=where)
    known = (
        _SYMBOL.search(text)
        or is_symbol(text)
        or any(words.full(f"masthead.{key}", text) for key in ("original", "date", "meeting", "body"))
    )
    session = words.search("masthead.session", text)
    if known or session or len(text) < 2:  # noqa: PLR2004 - the language letter
        return Block(kind=BlockKind.MASTHEAD, ident="", text=row.text.strip(), lines=where)
    return Block(kind=BlockKind.TITLE, ident="", text=row.text.strip(), lines=where)


def _title(lines: tuple[Line, ...], words: Lexicon) -> list[Block]:
    """The title: the last run of masthead lines that are nothing else, above the author if there is one."""
    runs: list[list[Line]] = []
    last = -2
    for index, row in enumerate(lines):
        if _masthead(row, words).kind is BlockKind.TITLE:
            runs = [*runs[:-1], [*runs[-1], row]] if index == last + 1 else [*runs, [row]]
            last = index
    if not runs:
        return []
    authors = [row.number for row in lines if _masthead(row, words).kind is BlockKind.AUTHOR]
    above = [run for run in runs if authors and run[0].number < authors[-1]]
    named = [run for run in runs if not words.full("preamble.heading", fold(run[0].text))]
    rows = (above or named or runs)[-1]
    text = words.glue.join(" ".join(row.text.split()) for row in rows)
    return [Block(kind=BlockKind.TITLE, ident="", text=text, lines=(rows[0].number, rows[-1].number))]


def _paragraph(one: Para, words: Lexicon) -> Block:
    number = _NUMBERED.match(one.text)
    if number:
        text = one.text[number.end() :].strip()
        invited = words.search("cover.invite", one.folded) and words.search("cover.approve", one.folded)
        kind = BlockKind.DECISION if invited else BlockKind.PARAGRAPH
        return Block(kind=kind, ident="", label=f"{number[1]}.", text=text, lines=one.lines)
    label = _ITEM.match(one.text)
    if label:
        text = one.text[label.end() :].strip()
        return Block(kind=BlockKind.ITEM, ident="", label=label[0].strip(), text=text, lines=one.lines)
    found = LABEL.match(one.text)
    return Block(
        kind=BlockKind.PARAGRAPH, ident="", text=one.text[found.end() if found else 0 :], lines=one.lines
    )


def _identified(blocks: list[Block]) -> list[Block]:
    seen: dict[str, int] = {}
    found = []
    for block in blocks:
        count = seen[block.kind.value] = seen.get(block.kind.value, 0) + 1
        found.append(replace(block, ident=f"cover-{block.kind.value}-{count}"))
    return found
