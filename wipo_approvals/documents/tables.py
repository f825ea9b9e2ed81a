"""The table in which an agreement is signed: kept whole, mirrored for right-to-left pages."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from wipo_approvals.documents.runs import add_text, w
from wipo_approvals.text.blocks import Block, SignatureEntry

_WIDTH = 4536
MakeParagraph = Callable[[str, str], "etree._Element"]  # noqa: SLF001 - lxml has no public name for it


def _cell(entry: SignatureEntry | None, label: str, language: str, make: MakeParagraph) -> etree._Element:
    cell = etree.Element(w("tc"))
    properties = etree.SubElement(cell, w("tcPr"))
    width = etree.SubElement(properties, w("tcW"))
    width.set(w("w"), str(_WIDTH))
    width.set(w("type"), "dxa")
    lines = [("SignatureText", "")] if entry is None else _lines(entry, label, language)
    for style, text in lines:
        made = make(style, language)
        add_text(made, text, language)
        cell.append(made)
    return cell


def _lines(entry: SignatureEntry, label: str, language: str) -> list[tuple[str, str]]:
    """What stands in a cell, line by line: party, space to sign, name, title, and the day where asked for."""
    named = f"{entry.name}{entry.style}" if language == "zh" else f"{entry.style} {entry.name}".strip()
    lines = [("SignatureParty", entry.party), ("SignatureLine", "\t")]
    lines += [("SignatureText", text) for text in (named, entry.title) if text]
    if entry.date_blank:
        lines.append(("DateLine", f"{label}\t"))
    return lines


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
    """The signature block as a table of two columns; `block.label` is the word before a date blank."""
    table = etree.Element(w("tbl"))
    _table_properties(table, block.heading or " / ".join(entry.party for entry in block.entries), language)
    entries: list[SignatureEntry | None] = list(block.entries)
    if len(entries) % 2:
        entries.append(None)
    for position in range(0, len(entries), 2):
        row = etree.SubElement(table, w("tr"))
        etree.SubElement(etree.SubElement(row, w("trPr")), w("cantSplit"))
        for entry in entries[position : position + 2]:
            row.append(_cell(entry, block.label, language, make))
    closing = make("SignatureText", language)
    return [table, closing]
