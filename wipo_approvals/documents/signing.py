"""The signature block of a paper: with its caption, its date blanks, and nothing said twice."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.terms import Terms
from wipo_approvals.domain.vocabulary import DateMode
from wipo_approvals.text.blocks import Block, BlockKind

#: A year, or a blank to write in: what stands in a line that says where and when.
_DATED = re.compile(r"(?:19|20)\d\d|[_.…]{4,}")


def with_places_to_sign(blocks: Iterable[Block], terms: Terms, phrases: Phrases) -> list[Block]:
    """Blocks whose signature block can be signed: captioned, with a date blank for each who dates alone.

    Lines for the day that stand beside the block are left out: its own blanks take their place.
    """
    own_days = terms.date_mode is DateMode.PER_SIGNATURE
    kept = [block for block in blocks if block.kind is not BlockKind.DATE_LINE or not own_days]
    return [_labelled(block, phrases, own_days=own_days) for block in kept]


def left_out(blocks: Iterable[Block]) -> list[str]:
    """Lines of a signature block that no place to sign, no other block and no blank of the table says."""
    every = list(blocks)
    said = _letters(" ".join(block.text for block in every if block.kind is not BlockKind.SIGNATURE))
    lost = []
    for block in every:
        if block.kind is BlockKind.SIGNATURE:
            words = _letters(" ".join(f"{e.party} {e.style} {e.name} {e.title}" for e in block.entries))
            lost += [
                line.strip()
                for line in block.text.splitlines()
                if _DATED.search(line) and _letters(line) not in said and _letters(line) not in words
            ]
    return lost


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalpha())


def _labelled(block: Block, phrases: Phrases, *, own_days: bool) -> Block:
    if block.kind is not BlockKind.SIGNATURE:
        return block
    entries = tuple(replace(entry, date_blank=entry.date_blank or own_days) for entry in block.entries)
    return replace(
        block, entries=entries, label=phrases.say("signed_on"), heading=phrases.say("signature_caption")
    )
