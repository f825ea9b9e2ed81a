"""What a composed paper says: all its words, its blocks of a kind, its ruled captions."""

from __future__ import annotations

from wipo_approvals.documents.composition import Composition
from wipo_approvals.text.blocks import Block, BlockKind

BLANK = "________"


def blocks(paper: Composition, *kinds: BlockKind) -> list[Block]:
    """The blocks of some kinds, of all sections."""
    return [block for section in paper.sections for block in section.blocks if block.kind in kinds]


def words(paper: Composition) -> str:
    """Every word of the paper's body, a line for each block, cell and place to sign."""
    lines = []
    for section in paper.sections:
        for block in section.blocks:
            lines += [block.words, *(cell.text for row in block.rows for cell in row)]
            lines += [part for e in block.entries for part in (e.party, e.name, e.title)]
    return "\n".join(lines)
