"""What a paper says, asked in the words of its tests."""

from __future__ import annotations

from collections.abc import Mapping

from wipo_approvals.documents.composition import Composition
from wipo_approvals.office import Office
from wipo_approvals.text.blocks import Block, BlockKind

BLANK = "________"


def paper(
    office: Office, name: str, subject: str, language: str = "en", given: Mapping[str, str] | None = None
) -> Composition:
    """The one paper of a name for a subject."""
    (made,) = office.papers.compose(name, subject, language, given=given)
    return made


def blocks(made: Composition, *kinds: BlockKind) -> list[Block]:
    """The blocks of a paper, those of some kinds where any are named."""
    return [one for section in made.sections for one in section.blocks if not kinds or one.kind in kinds]


def words(made: Composition) -> str:
    """Everything a paper says, a block, a cell or part of a place to sign a line."""
    said = []
    for one in blocks(made):
        said += [one.words, *(cell.text for row in one.rows for cell in row)]
        said += [part for entry in one.entries for part in (entry.party, entry.name, entry.title)]
    return "\n".join(said)


def cells(made: Composition, ident: str) -> list[list[str]]:
    """The words of a table, row by row, its head first."""
    (table,) = [one for one in blocks(made, BlockKind.TABLE) if one.ident == ident]
    return [[cell.text for cell in row] for row in table.rows]
