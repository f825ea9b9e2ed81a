"""Blocks as the paragraphs and tables of word/document.xml."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wipo_approvals.documents.composition import Section
from wipo_approvals.documents.word.notes import Call, Notes
from wipo_approvals.documents.word.numbering import Lists, Place, lifted
from wipo_approvals.documents.word.styles import style_of
from wipo_approvals.documents.word.tables import fact_table, signature_table
from wipo_approvals.documents.word.template import Template
from wipo_approvals.documents.word.text import RIGHT_TO_LEFT, runs, runs_left_to_right
from wipo_approvals.text.blocks import Block, BlockKind

#: How many blocks before the signature block are kept on its page.
_KEPT_TOGETHER = 4
#: So many signs at least share the last page of a section; a line counts as full.
_LAST_SIGNS, _LINE = 500, 70
_HEADINGS = frozenset({BlockKind.ARTICLE, BlockKind.PART, BlockKind.SUBHEADING})
_TABLES = frozenset({BlockKind.SIGNATURE, BlockKind.TABLE})


class Body:
    """The body of one document, section after section."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._pieces: list[str] = []
        self._width = template.width
        self.lists = Lists()
        self.notes = Notes(template.ids["FootnoteText"], template.ids["FootnoteReference"])

    def section(self, section: Section, language: str) -> None:
        """Lay out a section; its mark is in the paper's own `language`."""
        self._width = self._template.lying_width if section.landscape else self._template.width
        blocks = [lifted(block) for block in section.blocks]
        places = self.lists.section(blocks, section.language, self._room)
        calls = self.notes.place(blocks, section.language)
        tied = _tied(blocks)
        closing = self._mark(section.mark, language) if section.mark else ""
        signed = bool(closing) and bool(blocks) and blocks[-1].kind is BlockKind.SIGNATURE
        for number, block in enumerate(blocks):
            if block.kind is BlockKind.FOOTNOTE:
                continue
            written = block.language or section.language
            if block.kind in _TABLES:
                last = closing if signed and number == len(blocks) - 1 else ""
                self._pieces += self._table(block, written, last)
            else:
                self._pieces += self._paragraphs(
                    block, written, places[number], calls.get(number, ()), keep=number in tied
                )
        if closing and not signed:
            self._pieces.append(closing)

    def end_section(self, properties: str) -> None:
        """Put the section's properties into its last paragraph, as Word wants them."""
        if not self._pieces or not self._pieces[-1].startswith("<w:p>"):
            self._pieces.append(self.paragraph("BodyText", "", ""))
        self._pieces[-1] = self._pieces[-1].replace("</w:pPr>", f"{properties}</w:pPr>", 1)

    def text(self) -> str:
        """Everything laid out so far."""
        return "".join(self._pieces)

    def paragraph(self, style: str, text: str, language: str, *, keep: bool = False) -> str:
        """A paragraph in a style; words that run against a right-to-left paper keep their own direction."""
        properties = self._properties(style, language, keep=keep)
        if language in RIGHT_TO_LEFT and runs_left_to_right(text):
            properties = properties.replace("<w:bidi/>", '<w:jc w:val="right"/>')
        return f"<w:p>{properties}{runs(text, language) if text else ''}</w:p>"

    def _properties(
        self, style: str, language: str, place: Place | None = None, *, keep: bool = False
    ) -> str:
        """The paragraph's properties, in the order of the schema."""
        tied = "<w:keepNext/>" if keep else ""
        mirrored = "<w:bidi/>" if language in RIGHT_TO_LEFT else ""
        listed = room = ""
        if place is not None:
            listed = f'<w:numPr><w:ilvl w:val="{place.level}"/><w:numId w:val="{place.num}"/></w:numPr>'
            own = self._room(style, language)
            room = f"<w:ind{own or _FLUSH}/>" if own != place.indent else ""
            if mirrored and style in _CENTRED:
                room += '<w:jc w:val="center"/>'
        return f'<w:pPr><w:pStyle w:val="{self._template.ids[style]}"/>{tied}{listed}{mirrored}{room}</w:pPr>'

    def _room(self, style: str, language: str) -> str:
        """The indentation of a style; from right to left, numbers that stand at the margin get a gutter.

        Readers differ in whether a number there is drawn before or behind its place: so it stays on the
        page either way. Numbered headings are centred for the same reason.
        """
        own = self._template.indents[style]
        if language in RIGHT_TO_LEFT and style in _FLUSH_STYLES:
            return re.sub(r' w:left="(\d+)"', _widened, own) if "w:left" in own else _GUTTER
        return own

    def _paragraphs(
        self, block: Block, language: str, place: Place | None, calls: Sequence[Call], *, keep: bool
    ) -> list[str]:
        style = style_of(block)
        properties = self._properties(style, language, place, keep=keep)
        if block.kind is BlockKind.ARTICLE and block.heading and block.text:
            heading = f"<w:p>{properties}{runs(_shown(block, place, block.heading), language)}</w:p>"
            below = self._properties("BodyText", language, keep=keep)
            return [heading, f"<w:p>{below}{self._called(block.text, language, calls)}</w:p>"]
        if calls and not block.heading and not (block.label and place is None):
            return [f"<w:p>{properties}{self._called(block.text, language, calls)}</w:p>"]
        said = _shown(block, place, block.heading or block.text if block.kind in _HEADINGS else block.text)
        references = "".join(self.notes.reference(call, language) for call in calls)
        return [f"<w:p>{properties}{runs(said, language) if said else ''}{references}</w:p>"]

    def _called(self, text: str, language: str, calls: Sequence[Call]) -> str:
        """Words with the calls of their notes in place of the printed signs."""
        made, begun = [], 0
        for call in calls:
            made += [runs(text[begun : call.offset], language), self.notes.reference(call, language)]
            begun = call.offset + call.length
        return "".join((*made, runs(text[begun:], language)))

    def _table(self, block: Block, language: str, closing: str) -> list[str]:
        """A table and the small paragraph Word wants after it."""
        make = self.paragraph
        template = self._template
        if block.kind is BlockKind.SIGNATURE:
            made = signature_table(block, language, self._width, make, closing)
        else:
            made = fact_table(block, language, self._width, template.ids["HouseTable"], make)
        return [made, self.paragraph("AfterTable", "", language)]

    def _mark(self, mark: Block, language: str) -> str:
        return self.paragraph(style_of(mark), mark.text, mark.language or language)


_FLUSH = ' w:left="0" w:firstLine="0"'
_GUTTER = ' w:left="567" w:firstLine="0"'
_FLUSH_STYLES = frozenset({"Numbered", "Recital", "CheckLine"})
_CENTRED = frozenset({"Heading2", "Heading3"})


def _widened(found: re.Match[str]) -> str:
    return f' w:left="{int(found[1]) + 567}"'


def _shown(block: Block, place: Place | None, words: str) -> str:
    """The words of a block; with its label only where Word does not count it."""
    if block.kind is BlockKind.BLANK:
        return f"{words}\t"
    if place is not None or not block.label:
        return words
    between = "\u2003" if block.kind in _HEADINGS else "\t"
    return f"{block.label}{between}{words}" if words else block.label


def _tied(blocks: Sequence[Block]) -> frozenset[int]:
    """The blocks that stay with what follows: what leads to a list or table, the end, what is before signatures."""
    kinds = [block.kind for block in blocks]
    leading = {number - 1 for number, kind in enumerate(kinds) if kind is BlockKind.TABLE}
    leading |= {number for number, block in enumerate(blocks[:-1]) if block.text.endswith((":", "："))}
    if BlockKind.SIGNATURE not in kinds:
        return frozenset({len(blocks) - 1, *leading, *_last_lines(blocks)})
    end = kinds.index(BlockKind.SIGNATURE)
    return frozenset({*range(max(0, end - _KEPT_TOGETHER), end), *leading})


def _last_lines(blocks: Sequence[Block]) -> range:
    """The blocks at the end that stay together, so that no page holds a line or two; none across a table."""
    signs, first = 0, len(blocks) - 1
    while first > 0 and signs < _LAST_SIGNS and blocks[first].kind not in _TABLES:
        signs += max(len(blocks[first].words), _LINE)
        first -= 1
    return range(first + 1, len(blocks) - 1)
