"""The signature block of a paper: with its caption, its date blanks, and nothing said twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.terms import Terms
from wipo_approvals.domain.vocabulary import DateMode
from wipo_approvals.text.blocks import Block, BlockKind


def with_places_to_sign(blocks: Iterable[Block], terms: Terms, phrases: Phrases) -> list[Block]:
    """Blocks whose signature block can be signed: captioned, with a date blank for each who dates alone.

    Lines for the day that stand beside the block are left out: its own blanks take their place.
    """
    own_days = terms.date_mode is DateMode.PER_SIGNATURE
    kept = [block for block in blocks if block.kind is not BlockKind.DATE_LINE or not own_days]
    return [_labelled(block, phrases, own_days=own_days) for block in kept]


def _labelled(block: Block, phrases: Phrases, *, own_days: bool) -> Block:
    if block.kind is not BlockKind.SIGNATURE:
        return block
    entries = tuple(replace(entry, date_blank=entry.date_blank or own_days) for entry in block.entries)
    return replace(
        block, entries=entries, label=phrases.say("signed_on"), heading=phrases.say("signature_caption")
    )
