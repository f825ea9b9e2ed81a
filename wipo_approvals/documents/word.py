"""Blocks written as a Word file: styles by name, sections with their own headers, tables to sign in."""

from __future__ import annotations

import hashlib
import io
import os
import uuid
from contextlib import suppress
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import assert_never

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.section import Section as WordSection
from lxml import etree

from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.runs import add_page_field, add_text, w
from wipo_approvals.documents.tables import closing_row, signature_table
from wipo_approvals.errors import ExportFault
from wipo_approvals.text.blocks import Block, BlockKind

_MASTHEAD = ("MastheadLetter", "MastheadSymbol", "MastheadLine", "BodyName", "SessionLine", "SessionLine")
_DEEPEST_POINT = 2
#: How many blocks before the signature block are kept on its page.
_KEPT_TOGETHER = 4


def _style(block: Block) -> str:  # noqa: C901, PLR0911, PLR0912 - one arm for each kind of block
    """The template's style for a block."""
    match block.kind:
        case BlockKind.MASTHEAD:
            return _MASTHEAD[min(block.level, len(_MASTHEAD) - 1)]
        case BlockKind.TITLE:
            return "PaperTitle" if block.ident == "paper-title" else "Heading1"
        case BlockKind.AUTHOR:
            return "Author"
        case BlockKind.ITEM:
            return "Item"
        case BlockKind.DECISION:
            return "Decision"
        case BlockKind.MARK:
            return "Mark"
        case BlockKind.PREAMBLE_HEADING:
            return "Preamble"
        case BlockKind.ARTICLE | BlockKind.PART:
            return "Heading2"
        case BlockKind.SUBHEADING:
            return "Heading3"
        case BlockKind.RECITAL:
            return "Recital"
        case BlockKind.PARAGRAPH:
            return "Numbered" if block.label else "BodyText"
        case BlockKind.POINT:
            return f"Point{min(block.level, _DEEPEST_POINT)}"
        case BlockKind.TESTIMONIUM:
            return "Testimonium"
        case BlockKind.DATE_LINE:
            return "DateLine"
        case BlockKind.FORM:
            return "FormLine"
        case BlockKind.FOOTNOTE:
            return "Note"
        case BlockKind.PARTIES | BlockKind.ENACTING | BlockKind.SIGNATURE:
            return "BodyText"
        case _:
            assert_never(block.kind)


def paragraph(style: str, language: str, *, keep: bool = False) -> etree._Element:
    """An empty paragraph in a style, right-to-left where the language is; `keep` ties it to the next."""
    made = etree.Element(w("p"))
    properties = etree.SubElement(made, w("pPr"))
    etree.SubElement(properties, w("pStyle")).set(w("val"), style)
    if keep:
        etree.SubElement(properties, w("keepNext"))
    if language == "ar":
        etree.SubElement(properties, w("bidi"))
    return made


def _shown(block: Block) -> str:
    """The block's words with its number set off as its kind asks."""
    if block.kind in {BlockKind.ARTICLE, BlockKind.PART, BlockKind.SUBHEADING}:
        return "\u2003".join(part for part in (block.label, block.heading or block.text) if part)
    return f"{block.label}\t{block.text}" if block.label else block.text


def _tied(blocks: tuple[Block, ...]) -> frozenset[str]:
    """The blocks that stay with what follows: those before a signature block, or the last before a mark."""
    kinds = [block.kind for block in blocks]
    if BlockKind.SIGNATURE not in kinds:
        return frozenset(block.ident for block in blocks[-1:])
    before = blocks[: kinds.index(BlockKind.SIGNATURE)]
    return frozenset(block.ident for block in before[-_KEPT_TOGETHER:])


def _paragraphs(block: Block, language: str, *, keep: bool = False) -> list[etree._Element]:
    if block.kind is BlockKind.SIGNATURE:
        return signature_table(block, language, paragraph)
    made = paragraph(_style(block), language, keep=keep)
    add_text(made, _shown(block), language)
    if block.kind is BlockKind.ARTICLE and block.heading and block.text:
        body = paragraph("BodyText", language, keep=keep)
        add_text(body, block.text, language)
        return [made, body]
    return [made]


def _section_properties(section: Section, *, first: bool) -> etree._Element:
    """Page size, margins, numbering and direction of a section, in the order of the schema."""
    made = etree.Element(w("sectPr"))
    if not first:
        etree.SubElement(made, w("type")).set(w("val"), "nextPage")
    page = etree.SubElement(made, w("pgSz"))
    page.set(w("w"), "11906")
    page.set(w("h"), "16838")
    margins = etree.SubElement(made, w("pgMar"))
    sides = {
        "top": 1417,
        "right": 1417,
        "bottom": 1417,
        "left": 1417,
        "header": 708,
        "footer": 708,
        "gutter": 0,
    }
    for side, width in sides.items():
        margins.set(w(side), str(width))
    if section.restart:
        etree.SubElement(made, w("pgNumType")).set(w("start"), "1")
    etree.SubElement(made, w("titlePg"))
    if section.language == "ar":
        etree.SubElement(made, w("bidi"))
        etree.SubElement(made, w("rtlGutter"))
    return made


def _write_header(holder: etree._Element, lines: tuple[str, ...], style: str, language: str) -> None:
    """Replace what stands in a header part by these lines; `{page}` becomes the page field."""
    for child in list(holder):
        holder.remove(child)
    for line in lines or ("",):
        made = paragraph(style, language)
        before, page, after = line.partition(PAGE)
        add_text(made, before, language)
        if page:
            add_page_field(made)
            add_text(made, after, language)
        holder.append(made)


def _add_headers(document: Document, properties: etree._Element, section: Section, language: str) -> None:
    view = WordSection(properties, document.part)  # type: ignore[arg-type]  # an element of python-docx's own parser
    first, rest = view.first_page_header, view.header
    first.is_linked_to_previous = False
    rest.is_linked_to_previous = False
    _write_header(first._element, section.first_header, "FirstHeader", language)  # noqa: SLF001 - no public way to the element
    _write_header(rest._element, section.header, "Header", language)  # noqa: SLF001 - as above


def _fill(document: Document, composition: Composition) -> None:
    body = document.element.body
    for child in list(body):
        body.remove(child)
    language = composition.language.value
    last = len(composition.sections) - 1
    for number, section in enumerate(composition.sections):
        tied = _tied(section.blocks)
        for block in section.blocks:
            for element in _paragraphs(block, section.language, keep=block.ident in tied):
                body.append(parse_xml(etree.tostring(element)))
        if section.mark is not None:
            _add_mark(body, _paragraphs(section.mark, language))
        properties = parse_xml(etree.tostring(_section_properties(section, first=number == 0)))
        if number == last:
            body.append(properties)
        else:
            _end_section(body, properties)
        _add_headers(document, properties, section, language)


def _add_mark(body: etree._Element, elements: list[etree._Element]) -> None:
    """Put a mark at the end of a section; behind a signature table as its last row, so that they stay together."""
    table = body[-2] if len(body) > 1 and body[-2].tag == w("tbl") else None
    for element in elements:
        made = parse_xml(etree.tostring(element))
        if table is None:
            body.append(made)
        else:
            table.append(parse_xml(etree.tostring(closing_row(made))))


def _end_section(body: etree._Element, properties: etree._Element) -> None:
    """Put the section's properties into its last paragraph, as Word wants them."""
    holder = body[-1].find(w("pPr")) if body[-1].tag == w("p") else None
    if holder is None:
        body.append(parse_xml(etree.tostring(paragraph("BodyText", ""))))
        holder = next(body[-1].iter(w("pPr")))
    holder.append(properties)


def _describe(document: Document, composition: Composition) -> None:
    known = document.core_properties
    known.title = composition.title
    known.subject = composition.subject
    known.language = composition.language.value
    known.author = "WIPO"
    known.last_modified_by = "WIPO"
    day = composition.dated_on
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) if day else datetime(2000, 1, 1, tzinfo=UTC)
    known.created = moment
    known.modified = moment
    known.revision = 1


def render(composition: Composition) -> bytes:
    """The whole .docx as bytes; the same composition gives the same parts."""
    template = files("resources") / "templates" / "house.docx"
    with template.open("rb") as stream:
        document = docx.Document(io.BytesIO(stream.read()))
    _fill(document, composition)
    _describe(document, composition)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _sync_folder(folder: Path) -> None:
    """Make the folder's own entry durable, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write(composition: Composition, path: Path) -> str:
    """Write a paper: beside the target, read back, then put in its place. Gives its SHA-256 (hex).

    Raises ExportFault; what stood at `path` is untouched unless all went well.
    """
    content = render(composition)
    beside = path.with_name(f".{path.stem[:80]}.{uuid.uuid4().hex[:8]}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        read_back = beside.read_bytes()
        if read_back != content or not docx.Document(io.BytesIO(read_back)).paragraphs:
            raise ExportFault("export.not_reopened", path=str(path))
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as fault:
        raise ExportFault("export.cannot_write", path=str(path), fault=str(fault)) from fault
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return hashlib.sha256(content).hexdigest()
