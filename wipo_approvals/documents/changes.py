"""What changed between two versions of a text, place by place, as a revision or a corrigendum tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wipo_approvals.text.blocks import Block, BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One place: how a reader finds it (article and paragraph), the words before, the words now.

    `part` is where it stands (`title`, `preamble`, `body`, `closing`), for a place without a label. Empty words before mean that the place is new, empty words now that it was deleted.
    """

    part: str
    place: str
    before: str
    now: str


#: The part of a text a block without a label of its own belongs to.
_PARTS: Final = {
    BlockKind.TITLE: "title",
    BlockKind.PARTIES: "preamble",
    BlockKind.PREAMBLE_HEADING: "preamble",
    BlockKind.RECITAL: "preamble",
    BlockKind.ENACTING: "preamble",
    BlockKind.TESTIMONIUM: "closing",
    BlockKind.SIGNATURE: "closing",
    BlockKind.DATE_LINE: "closing",
}


def changes(before: Sequence[Block], now: Sequence[Block]) -> tuple[Change, ...]:
    """Every place whose words differ, in the order of the newer text, deleted places where they stood."""
    old = {block.ident: block for block in before}
    new = {block.ident: block for block in now}
    found = [
        _change(block, now, before=_words(old.get(block.ident)), now=_words(block))
        for block in now
        if _words(old.get(block.ident)) != _words(block)
    ]
    gone = [
        _change(block, before, before=_words(block), now="")
        for block in before
        if block.ident not in new and _words(block)
    ]
    return (*found, *gone)


def _change(block: Block, blocks: Sequence[Block], *, before: str, now: str) -> Change:
    part = _PARTS.get(block.kind, "body")
    return Change(part=part, place=_place(block, blocks), before=before, now=now)


def _words(block: Block | None) -> str:
    """What a reader would read out of a block: heading and words, or who signs."""
    if block is None:
        return ""
    if block.kind is BlockKind.SIGNATURE:
        return "; ".join(" ".join(p for p in (e.party, e.style, e.name, e.title) if p) for e in block.entries)
    return " ".join(part for part in (block.heading, block.text) if part)


def _place(block: Block, blocks: Sequence[Block]) -> str:
    """The labels on the way to a block: its article, its paragraph, its own."""
    parts, labels = block.ident.split("."), {other.ident: other.label for other in blocks}
    way = [".".join(parts[: depth + 1]) for depth in range(len(parts))]
    said = [labels[ident] for ident in way if labels.get(ident)]
    return ", ".join(said)
