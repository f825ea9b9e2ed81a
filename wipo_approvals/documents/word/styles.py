"""The styles the writer names, as they are called in the office's template, and which block wears which."""

from __future__ import annotations

from typing import Final

from wipo_approvals.text.blocks import Block, BlockKind

#: Our own mark for a style -> its name in the template (Word's built-in names where Word has one).
NAMES: Final = {
    "Heading1": "heading 1",
    "Heading2": "heading 2",
    "Heading3": "heading 3",
    "BodyText": "Body Text",
    "Header": "header",
    "FootnoteText": "footnote text",
    "FootnoteReference": "footnote reference",
    "Salutation": "Salutation",
    "PaperTitle": "Paper Title",
    "MastheadLetter": "Masthead Letter",
    "MastheadSymbol": "Masthead Symbol",
    "MastheadLine": "Masthead Line",
    "BodyName": "Body Name",
    "SessionLine": "Session Line",
    "FirstHeader": "Header First Page",
    "Author": "Author Line",
    "Item": "Cover Item",
    "Decision": "Decision Paragraph",
    "Mark": "Mark",
    "Recital": "Recital",
    "Preamble": "Preamble Heading",
    "ArticleText": "Article Text",
    "Numbered": "Numbered Paragraph",
    "Point0": "Point",
    "Point1": "Point Second Level",
    "Point2": "Point Third Level",
    "Testimonium": "Testimonium",
    "SignatureParty": "Signature Party",
    "SignatureLine": "Signature Line",
    "SignatureText": "Signature Text",
    "DateLine": "Date Line",
    "AfterTable": "After Table",
    "FormLine": "Form Line",
    "BlankLine": "Blank Line",
    "CheckLine": "Check Line",
    "Reference": "Reference Line",
    "Addressee": "Addressee",
    "ClosingFormula": "Closing Formula",
    "TableHeading": "Table Heading",
    "TableText": "Table Text",
    "HouseTable": "House Table",
}

_MASTHEAD = ("MastheadLetter", "MastheadSymbol", "MastheadLine", "BodyName", "SessionLine", "SessionLine")
_DEEPEST_POINT = 2

#: The style of each kind of block; those that wear several are told apart below.
WORN: Final = {
    BlockKind.TITLE: "Heading1",
    BlockKind.PARTIES: "BodyText",
    BlockKind.PREAMBLE_HEADING: "Preamble",
    BlockKind.RECITAL: "Recital",
    BlockKind.ENACTING: "BodyText",
    BlockKind.PART: "Heading2",
    BlockKind.ARTICLE: "Heading2",
    BlockKind.SUBHEADING: "Heading3",
    BlockKind.PARAGRAPH: "BodyText",
    BlockKind.POINT: "Point0",
    BlockKind.TESTIMONIUM: "Testimonium",
    BlockKind.SIGNATURE: "BodyText",
    BlockKind.DATE_LINE: "DateLine",
    BlockKind.FORM: "FormLine",
    BlockKind.FOOTNOTE: "FootnoteText",
    BlockKind.MASTHEAD: "MastheadLine",
    BlockKind.AUTHOR: "Author",
    BlockKind.ITEM: "Item",
    BlockKind.DECISION: "Decision",
    BlockKind.MARK: "Mark",
    BlockKind.REFERENCE: "Reference",
    BlockKind.ADDRESSEE: "Addressee",
    BlockKind.SALUTATION: "Salutation",
    BlockKind.CLOSING_FORMULA: "ClosingFormula",
    BlockKind.TABLE: "TableText",
    BlockKind.CHECK: "CheckLine",
    BlockKind.BLANK: "BlankLine",
}


def style_of(block: Block) -> str:
    """Our mark for the style of a block."""
    kind = block.kind
    if kind is BlockKind.MASTHEAD:
        return _MASTHEAD[min(block.level, len(_MASTHEAD) - 1)]
    if kind is BlockKind.POINT:
        return f"Point{min(block.level, _DEEPEST_POINT)}"
    if kind is BlockKind.PARAGRAPH and block.label:
        return "Numbered"
    if kind is BlockKind.ARTICLE and block.text and not block.heading:
        return "ArticleText"
    if kind is BlockKind.TITLE and block.ident == "paper-title":
        return "PaperTitle"
    return WORN[kind]
