"""The pieces papers of facts are laid out with: headings, paragraphs, tables, boxes, blanks, the whole sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.text.blocks import Block, BlockKind, Cell

#: A box in a cell of a table, as it is drawn empty and ticked.
EMPTY, TICKED = "☐", "☒"
Remark = tuple[str, dict[str, str]]


def heading(text: str) -> Block:
    """The name of the paper at its head."""
    return Block(kind=BlockKind.TITLE, ident="paper-title", text=text)


def part(ident: str, text: str) -> Block:
    """The heading of a part."""
    return Block(kind=BlockKind.PART, ident=ident, text=text)


def said(ident: str, text: str) -> Block:
    """A paragraph of running text."""
    return Block(kind=BlockKind.PARAGRAPH, ident=ident, text=text)


def point(ident: str, text: str) -> Block:
    """A point with a bullet."""
    return Block(kind=BlockKind.POINT, ident=ident, label="•", text=text)


def box(ident: str, text: str) -> Block:
    """A box to tick before its words."""
    return Block(kind=BlockKind.CHECK, ident=ident, text=text)


def field(ident: str, caption: str, value: str = "") -> Block:
    """A caption with what is known behind it, or before a ruled line where nothing is."""
    if value:
        return said(ident, f"{caption}{value}" if caption.endswith("：") else f"{caption} {value}")
    return Block(kind=BlockKind.BLANK, ident=ident, text=caption)


def room(ident: str, caption: str, lines: int) -> Block:
    """A frame with so many empty lines to write in."""
    return Block(kind=BlockKind.TABLE, ident=ident, heading=caption, rows=((Cell(text="\n" * (lines - 1)),),))


def cell(text: str, language: str = "") -> Cell:
    """A cell, in a language of its own where it is not the paper's."""
    return Cell(text=text, language=language)


def table(
    ident: str,
    caption: str,
    rows: Iterable[Sequence[Cell | str]],
    columns: Sequence[int] = (),
    *,
    header_rows: int = 1,
) -> Block:
    """A table of facts; plain words become cells."""
    made = tuple(tuple(one if isinstance(one, Cell) else Cell(text=one) for one in row) for row in rows)
    return Block(
        kind=BlockKind.TABLE,
        ident=ident,
        heading=caption,
        rows=made,
        header_rows=header_rows,
        columns=tuple(columns),
    )


def sheet_of(
    paper: str,
    subject: str,
    phrases: Phrases,
    blocks: Sequence[Block],
    *,
    header: Sequence[str] = (),
    letterhead: bool = False,
    landscape: bool = False,
    remarks: Iterable[Remark] = (),
) -> Composition:
    """A paper of one section, named by its heading and its subject."""
    section = Section(
        blocks=tuple(blocks),
        language=phrases.language.value,
        header=tuple(header),
        letterhead=letterhead,
        landscape=landscape,
    )
    title = next(block.text for block in blocks if block.kind is BlockKind.TITLE)
    return Composition(
        paper=paper,
        title=title if subject in title else f"{title} – {subject}",
        subject=subject,
        language=phrases.language,
        sections=(section,),
        file_stem=stem(paper, subject, phrases.language),
        remarks=(*remarks, *phrases.remarks),
    )
