"""One agreement's lines into blocks: title, preamble, articles with their parts, testimonium, signatures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from wipo_approvals.text.blocks import Block, BlockKind, SignatureEntry
from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.reading.articles import Opening, body_blocks, openings
from wipo_approvals.text.reading.lines import Footnote, Line, Para
from wipo_approvals.text.reading.naming import (
    Party,
    parties_in_opening,
    parties_in_title,
    party_of,
    with_definitions,
)
from wipo_approvals.text.reading.repair import LABEL, Layout, is_rule, paragraphs
from wipo_approvals.text.reading.signing import date_lines, is_signing, signature_entries
from wipo_approvals.text.reading.titles import Title, title_of

_MAX_FORM_HEAD = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAgreement:
    """An agreement as read: its blocks and the parties its first words name."""

    blocks: tuple[Block, ...]
    parties: tuple[Party, ...]
    dates: int


def read_agreement(
    lines: list[Line], words: Lexicon, layout: Layout, notes: tuple[Footnote, ...]
) -> ReadAgreement:
    """Read one agreement from its lines; `notes` are its footnotes."""
    title = title_of(lines, words, layout)
    rest = paragraphs(lines[title.taken :], words, layout)
    form = _form_start(rest, words)
    main, forms = rest[:form], rest[form:]
    starts = openings(main, words)
    first = starts[0].index if starts else len(main)
    parties = _parties(title, main[:first], words)
    last = starts[-1].index if starts else 0
    end = _testimonium(main, last, parties, words)
    body = _without_captions(main[:end], parties, starts, words)
    blocks = [_title_block(title)] if title.text else []
    blocks += _preamble(_before(body, starts, main), words)
    blocks += body_blocks(_after(body, starts, main), [one for one in starts if one.index < end], main, words)
    closing, dates = _closing(main[end:], parties, words)
    blocks += [*closing, *_form_blocks(forms), *_footnotes(notes, words)]
    return ReadAgreement(blocks=tuple(blocks), parties=parties, dates=dates)


def _title_block(title: Title) -> Block:
    return Block(kind=BlockKind.TITLE, ident="title", text=title.text, lines=title.lines)


def _parties(title: Title, opening: list[Para], words: Lexicon) -> tuple[Party, ...]:
    named = parties_in_title(title.text, words, title.lines)
    early = [one for one in opening if not words.match("preamble.opener", one.folded)][:24]
    if len(named) > 1:
        return with_definitions(named, early, words)
    return parties_in_opening(early, words)


def _form_start(paras: list[Para], words: Lexicon) -> int:
    for index, one in enumerate(paras):
        short = len(one.folded) < _MAX_FORM_HEAD and not re.search(r"[.。;；:：,，]$", one.text)
        if index and short and words.full("instruments.form", one.folded) and index > len(paras) // 2:
            return index
    return len(paras)


def _testimonium(paras: list[Para], last: int, parties: tuple[Party, ...], words: Lexicon) -> int:
    """Where the closing words begin: the first paragraph after the last article's text that speaks of signing."""
    for index in range(last + 1, len(paras)):
        if words.match("testimonium.opener", paras[index].folded) and _is_closing(paras, index, words):
            return index
    for index in range(last + 2, len(paras)):
        piece = re.split(r"\s{3,}|\t", paras[index].rows[0].text.strip())[0]
        if party_of(piece, parties, words) and len(paras) - index < 24:  # noqa: PLR2004
            return _block_start(paras, index, last, words)
    return len(paras)


def _block_start(paras: list[Para], index: int, last: int, words: Lexicon) -> int:
    """Where a signature block begins whose first party stands below its signatory."""
    while index > last + 2 and is_signing(paras[index - 1].text, words):
        index -= 1
    return index


def _is_closing(paras: list[Para], index: int, words: Lexicon) -> bool:
    text = paras[index].folded
    label = LABEL.match(text)
    if label and not words.match("testimonium.sure", text[label.end() :]):
        return False
    if words.search("supersession.trigger", text) and words.search("supersession.object", text):
        return False
    if words.search("entry.trigger", text) and not words.match("testimonium.sure", text):
        return False
    rest = paras[index + 1 :]
    return not any(len(one.folded) > 200 and re.search(r"[。.]$", one.text) for one in rest[3:])  # noqa: PLR2004


def _without_captions(
    body: list[Para], parties: tuple[Party, ...], starts: list[Opening], words: Lexicon
) -> list[Para]:
    """The body without logo captions: lines that are nothing but a party's name among full paragraphs."""
    opened = {one.index for one in starts}
    keys = {key for party in parties for key in party.mentions()}
    del words
    kept = []
    for index, one in enumerate(body):
        bare = re.sub(r"[\W_]+", "", fold(one.text)).lower()
        if index in opened or bare not in keys or re.search(r"[:：;；,，]$", one.text):
            kept.append(one)
    return kept


def _before(body: list[Para], starts: list[Opening], main: list[Para]) -> list[Para]:
    edge = main[starts[0].index].lines[0] if starts else None
    return [one for one in body if edge is None or one.lines[0] < edge]


def _after(body: list[Para], starts: list[Opening], main: list[Para]) -> list[Para]:
    edge = main[starts[0].index].lines[0] if starts else None
    return [one for one in body if edge is not None and one.lines[0] >= edge]


def _preamble(paras: list[Para], words: Lexicon) -> list[Block]:
    found: list[Block] = []
    reciting = False
    for index, one in enumerate(paras, start=1):
        if is_rule(one.text):
            continue
        kind = _preamble_kind(one, words, reciting=reciting)
        reciting = reciting or kind is BlockKind.RECITAL
        found.append(Block(kind=kind, ident=f"pre-{index}", text=one.text, lines=one.lines))
    return found


def _preamble_kind(one: Para, words: Lexicon, *, reciting: bool) -> BlockKind:
    text = one.folded
    if words.full("preamble.heading", text):
        return BlockKind.PREAMBLE_HEADING
    if words.match("preamble.opener", text) and not words.full("preamble.enacting", text):
        return BlockKind.RECITAL
    if words.full("preamble.enacting", text):
        return BlockKind.ENACTING
    return BlockKind.RECITAL if reciting else BlockKind.PARTIES


def _closing(paras: list[Para], parties: tuple[Party, ...], words: Lexicon) -> tuple[list[Block], int]:
    if not paras:
        return [], 0
    blocks: list[Block] = []
    lines: list[Line] = []
    for index, one in enumerate(paras, start=1):
        if _is_testimonium(one, parties, words):
            ident = f"testimonium-{index}"
            blocks.append(Block(kind=BlockKind.TESTIMONIUM, ident=ident, text=one.text, lines=one.lines))
        else:
            lines += one.rows
            if words.full("signature.date", one.folded) or words.full("dates.line", one.folded):
                ident = f"date-{index}"
                blocks.append(Block(kind=BlockKind.DATE_LINE, ident=ident, text=one.text, lines=one.lines))
    entries = signature_entries(lines, parties, words)
    if lines:
        blocks.append(_signature_block(lines, entries))
    return blocks, date_lines(lines, words)


def _signature_block(lines: list[Line], entries: tuple[SignatureEntry, ...]) -> Block:
    text = "\n".join(line.text.strip() for line in lines)
    where = (lines[0].number, lines[-1].number)
    return Block(kind=BlockKind.SIGNATURE, ident="signature", text=text, lines=where, entries=entries)


def _is_testimonium(one: Para, parties: tuple[Party, ...], words: Lexicon) -> bool:
    text = one.folded
    if words.full("signature.date", text) or (len(text) < 60 and party_of(one.text, parties, words)):  # noqa: PLR2004
        return False
    if date_lines(one.rows, words) and not re.search(r"(?:[^.]\.|。)$", one.text):
        return False
    if words.match("testimonium.opener", text):
        return True
    spoken = len(text) > 30 and re.search(r"(?:[^.]\.|。)$", text)  # noqa: PLR2004 - dots in a row are a blank
    return bool(spoken and (words.search("testimonium.scope", text) or len(text) > 80))  # noqa: PLR2004


def _form_blocks(paras: list[Para]) -> list[Block]:
    return [
        Block(kind=BlockKind.FORM, ident=f"form-{index}", text=one.text, lines=one.lines)
        for index, one in enumerate(paras, start=1)
        if not is_rule(one.text)
    ]


def _footnotes(notes: Iterable[Footnote], words: Lexicon) -> list[Block]:
    return [
        Block(
            kind=BlockKind.FOOTNOTE,
            ident=f"fn-{index}",
            text=words.glue.join(row.text.strip() for row in note.rows),
            lines=(note.rows[0].number, note.rows[-1].number),
            after=note.after,
        )
        for index, note in enumerate(notes, start=1)
    ]
