"""The facts of the paper itself: symbol, title, session, date, items, decision paragraph."""

from __future__ import annotations

import re

from wipo_approvals.domain.vocabulary import Symbol
from wipo_approvals.errors import WrongInput
from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.text.extraction.proposal import LIKELY, SILENT, UNSURE, Finding, found_in
from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.numbering import date_in, session_number
from wipo_approvals.text.reading import Paper
from wipo_approvals.text.reading.repair import is_symbol

_INSIDE = re.compile(
    r"\bWO\s*/\s*CC\s*/\s*(?:\d+|[IVXLC]+)\s*/\s*(?:INF\s*/\s*)?\d+(?:\s(?:Prov|Rev|Corr|Add)\.? ?\d*)?",
    re.IGNORECASE,
)


def document(paper: Paper, words: Lexicon) -> dict[str, Finding]:
    """The findings about the document; all silent for an agreement that comes without a cover."""
    covered = bool(paper.cover)
    items = [block for block in paper.cover if block.kind is BlockKind.ITEM]
    decision = _last(paper.cover, BlockKind.DECISION)
    title = _last(paper.cover, BlockKind.TITLE)
    number = int(re.sub(r"\D", "", decision.label)) if decision else None
    return {
        "symbol": _symbol(paper, decision),
        "language": Finding(value=paper.language.value),
        "title": found_in(title.text if title else None, title),
        "items": _items(paper, items, words) if covered else Finding(value=None, confidence=SILENT),
        "annexes": Finding(value=len(paper.annexes) if covered else None),
        "decision_paragraph": found_in(number, decision),
        "session": _session(paper.cover, words),
        "date": _date(paper.cover, words),
    }


def _last(blocks: tuple[Block, ...], kind: BlockKind) -> Block | None:
    return next((block for block in reversed(blocks) if block.kind is kind), None)


def _symbol(paper: Paper, decision: Block | None) -> Finding:
    """The symbol of the masthead or of a running header, else the one the decision paragraph names."""
    for row in paper.page_lines:
        text = fold(row.text)
        if is_symbol(text):
            return Finding(value=_canonical(text), lines=(row.number, row.number))
        if (found := _INSIDE.match(text)) and len(text) < 60:  # noqa: PLR2004 - a header is short
            return Finding(value=_canonical(found[0]), lines=(row.number, row.number))
    for block in paper.cover:
        short = block.kind in {BlockKind.MASTHEAD, BlockKind.TITLE, BlockKind.AUTHOR} and len(block.text) < 60  # noqa: PLR2004 - as above
        if short and (found := _INSIDE.search(fold(block.text))):
            return found_in(_canonical(found[0]), block)
    if decision and (found := _INSIDE.search(fold(decision.text))):
        return found_in(_canonical(found[0]), decision, LIKELY)
    return Finding(value=None, confidence=SILENT)


def _canonical(text: str) -> str:
    try:
        return str(Symbol.parse(text))
    except WrongInput:
        return text.upper()


def _items(paper: Paper, items: list[Block], words: Lexicon) -> Finding:
    if items:
        lines = (items[0].lines or (0, 0))[0], (items[-1].lines or (0, 0))[1]
        return Finding(value=len(items), lines=lines, block=items[0].ident)
    text = " ".join(fold(block.text) for block in paper.cover if block.kind is BlockKind.PARAGRAPH)
    named = {match["label"] for match in words.every("cover.annex", text)}
    count = len(named) or (1 if len(paper.annexes) == 1 else None)
    return Finding(value=count, confidence=UNSURE)


def _session(cover: tuple[Block, ...], words: Lexicon) -> Finding:
    for block in cover:
        if block.kind is BlockKind.MASTHEAD and (number := session_number(fold(block.text), words)):
            return found_in(number, block)
    return Finding(value=None, confidence=SILENT)


def _date(cover: tuple[Block, ...], words: Lexicon) -> Finding:
    for block in cover:
        text = fold(block.text)
        if block.kind is BlockKind.MASTHEAD and (found := words.full("masthead.date", text)):
            day = date_in(found["date"], words)
            if day:
                return found_in(str(day), block)
    return Finding(value=None, confidence=SILENT)
