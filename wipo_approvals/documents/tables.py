"""The table in which an agreement is signed: kept whole, mirrored for right-to-left pages."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from wipo_approvals.documents.runs import add_text, w
from wipo_approvals.text.blocks import Block, SignatureEntry

_WIDTH = 4536
MakeParagraph = Callable[[str, str], "etree._Element"]  # noqa: SLF001 - lxml has no public name for it


def _cell(lines: list[tuple[str, str]], language: str, make: MakeParagraph) -> etree._Element:
    """A cell with these lines (style, text); an empty one keeps an empty paragraph, as Word wants."""
    cell = etree.Element(w("tc"))
    properties = etree.SubElement(cell, w("tcPr"))
    width = etree.SubElement(properties, w("tcW"))
    width.set(w("w"), str(_WIDTH))
    width.set(w("type"), "dxa")
    for style, text in lines or [("SignatureText", "")]:
        made = make(style, language)
        add_text(made, text, language)
        cell.append(made)
    return cell


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


def _row(table: etree._Element, cells: list[etree._Element]) -> None:
    row = etree.SubElement(table, w("tr"))
    etree.SubElement(etree.SubElement(row, w("trPr")), w("cantSplit"))
    for cell in cells:
        row.append(cell)


def _table_properties(table: etree._Element, caption: str, language: str) -> None:
    properties = etree.SubElement(table, w("tblPr"))
    if language == "ar":
        etree.SubElement(properties, w("bidiVisual"))
    for tag, attributes in (
        ("tblW", {"w": str(2 * _WIDTH), "type": "dxa"}),
        ("tblLayout", {"type": "fixed"}),
        ("tblCaption", {"val": caption}),
        ("tblDescription", {"val": caption}),
    ):
        made = etree.SubElement(properties, w(tag))
        for name, value in attributes.items():
            made.set(w(name), value)
    grid = etree.SubElement(table, w("tblGrid"))
    for _ in range(2):
        etree.SubElement(grid, w("gridCol")).set(w("w"), str(_WIDTH))


def signature_table(block: Block, language: str, make: MakeParagraph) -> list[etree._Element]:
    """The signature block as a table of two columns, parties above and level places to sign below.

    `block.label` is the word before a date blank.
    """
    table = etree.Element(w("tbl"))
    _table_properties(table, block.heading or " / ".join(entry.party for entry in block.entries), language)
    entries: list[SignatureEntry | None] = list(block.entries)
    if len(entries) % 2:
        entries.append(None)
    for position in range(0, len(entries), 2):
        pair = entries[position : position + 2]
        _row(table, [_cell(_party(entry), language, make) for entry in pair])
        _row(table, [_cell(_place(entry, block.label, language), language, make) for entry in pair])
    closing = make("Closing", language)
    return [table, closing]


def closing_row(paragraph: etree._Element) -> etree._Element:
    """A row over the whole width of a signature table, for the mark that closes an annex."""
    row = etree.Element(w("tr"))
    etree.SubElement(etree.SubElement(row, w("trPr")), w("cantSplit"))
    cell = etree.SubElement(row, w("tc"))
    properties = etree.SubElement(cell, w("tcPr"))
    width = etree.SubElement(properties, w("tcW"))
    width.set(w("w"), str(2 * _WIDTH))
    width.set(w("type"), "dxa")
    etree.SubElement(properties, w("gridSpan")).set(w("val"), "2")
    cell.append(paragraph)
    return row
