"""Tables as Word's XML: places to sign, kept whole, and tables of facts with rows that head each page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Protocol

from wipo_approvals.documents.word.text import RIGHT_TO_LEFT, quoted
from wipo_approvals.text.blocks import Block, Cell, SignatureEntry

#: Up to so many lines a table of facts stays on one page.
_TOGETHER = 12


class MakeParagraph(Protocol):
    """Makes a paragraph: our mark for its style, its words, their language; `keep` ties it to the next."""

    def __call__(self, style: str, text: str, language: str, *, keep: bool = False) -> str: ...


def _properties(caption: str, language: str, width: int, style: str = "") -> str:
    """A table's own properties, in the order of the schema; the caption is its alternative text."""
    named = f'<w:tblStyle w:val="{style}"/>' if style else ""
    mirrored = "<w:bidiVisual/>" if language in RIGHT_TO_LEFT else ""
    said = quoted(caption)
    return (
        f'<w:tblPr>{named}{mirrored}<w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblCaption w:val="{said}"/><w:tblDescription w:val="{said}"/></w:tblPr>'
    )


def _grid(widths: Sequence[int]) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tblGrid>{columns}</w:tblGrid>"


def _cell(width: int, content: str, span: int = 1) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>{content}</w:tc>'


def _row(cells: str, *, heads: bool = False) -> str:
    """A row that is never divided between pages; `heads` repeats it on each."""
    header = "<w:tblHeader/>" if heads else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{cells}</w:tr>"


# ---------------------------------------------------------------------- places to sign


def _party(entry: SignatureEntry | None) -> list[tuple[str, str]]:
    return [("SignatureParty", entry.party)] if entry else []


def _place(entry: SignatureEntry | None, label: str, language: str) -> list[tuple[str, str]]:
    """Space to sign, name, title, and the day where asked for."""
    if entry is None:
        return []
    named = f"{entry.name}{entry.style}" if language == "zh" else f"{entry.style} {entry.name}".strip()
    lines = [("SignatureLine", "\t")]
    lines += [("SignatureText", text) for text in (named, entry.title) if text]
    if entry.date_blank:
        lines.append(("DateLine", f"{label}\t"))
    return lines


def signature_table(block: Block, language: str, width: int, make: MakeParagraph, closing: str = "") -> str:
    """The signature block as a table of two columns, parties above and level places to sign below.

    `block.label` is the word before a date blank; `closing`, a paragraph, follows as a last row, so
    that a mark never stands alone on a page.
    """
    half = width // 2
    entries: list[SignatureEntry | None] = list(block.entries)
    if len(entries) % 2:
        entries.append(None)
    rows = []
    for position in range(0, len(entries), 2):
        pair = entries[position : position + 2]
        rows.append([_party(entry) for entry in pair])
        rows.append([_place(entry, block.label, language) for entry in pair])
    caption = block.heading or " / ".join(entry.party for entry in block.entries)

    def filled(lines: list[tuple[str, str]]) -> str:
        shown = lines or [("SignatureText", "")]
        return _cell(half, "".join(make(style, text, language) for style, text in shown))

    body = "".join(_row("".join(filled(lines) for lines in row)) for row in rows)
    last = _row(_cell(2 * half, closing, span=2)) if closing else ""
    return f"<w:tbl>{_properties(caption, language, 2 * half)}{_grid((half, half))}{body}{last}</w:tbl>"


# ---------------------------------------------------------------------- tables of facts


def widths_of(block: Block, width: int) -> list[int]:
    """The widths of a table's columns, which fill the width of the text exactly."""
    count = max((sum(cell.span for cell in row) for row in block.rows), default=1)
    parts = block.columns if len(block.columns) == count else (1,) * count
    edges = [width * sum(parts[:number]) // sum(parts) for number in range(count + 1)]
    return [right - left for left, right in pairwise(edges)]


def fact_table(block: Block, language: str, width: int, style: str, make: MakeParagraph) -> str:
    """A table of facts; its first `header_rows` head each page it runs over."""
    widths, rows = widths_of(block, width), ""
    together = _lines(block) <= _TOGETHER
    for number, row in enumerate(block.rows):
        heads = number < block.header_rows
        look = "TableHeading" if heads else "TableText"
        kept = (together or heads) and number < len(block.rows) - 1
        rows += _row(_cells(row, widths, language, partial(make, look, keep=kept)), heads=heads)
    properties = _properties(block.heading or block.text, language, sum(widths), style)
    return f"<w:tbl>{properties}{_grid(widths)}{rows}</w:tbl>"


def _lines(block: Block) -> int:
    """How many lines a table has at least."""
    return sum(max((cell.text.count("\n") + 1 for cell in row), default=1) for row in block.rows)


def _cells(row: Sequence[Cell], widths: Sequence[int], language: str, make: Callable[[str, str], str]) -> str:
    """The cells of a row; a row that is too short is filled with empty ones."""
    made, column = [], 0
    missing = len(widths) - sum(cell.span for cell in row)
    for cell in (*row, *(Cell(),) * missing):
        wide = sum(widths[column : column + cell.span])
        words = "".join(make(line, cell.language or language) for line in cell.text.split("\n"))
        made.append(_cell(wide, words, cell.span))
        column += cell.span
    return "".join(made)
