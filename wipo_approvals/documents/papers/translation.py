"""A text in a language that is not authentic: for reading only, marked as such on every page, nowhere to sign."""

from __future__ import annotations

from dataclasses import replace

from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind, title
from wipo_approvals.wording import addressed

PAPER = "translation"


def build(sheet: PaperSheet) -> Composition:
    """The marked translation; raises GateClosed for an authentic language, and where no text is kept in the language."""
    phrases, agreement, code = Phrases(sheet.language, PAPER), sheet.agreement, sheet.language.value
    if code in agreement.terms.authentic_languages:
        raise GateClosed("gate.text_is_authentic", language=code, hard=True)
    text = next((one for one in agreement.texts if one.language == code), None)
    if text is None:
        raise GateClosed(
            "export.text_missing", language=code, reference=agreement.reference, opens="text_added", hard=True
        )
    authentic = [phrases.words.language_name(one) for one in agreement.terms.authentic_languages]
    shown = title(text.blocks) or agreement.row.title
    mark = phrases.say("mark")
    note = Block(
        kind=BlockKind.PARAGRAPH,
        ident="note",
        text=(
            phrases.say("note", languages=phrases.words.join(authentic))
            if authentic
            else phrases.say("note_open")
        ),
    )
    rest = [block for block in text.blocks if block.kind is not BlockKind.TITLE]
    blocks = (
        Block(kind=BlockKind.TITLE, ident="title", text=shown),
        note,
        *(line for block in rest for line in _unsigned(block)),
    )
    header = (mark, phrases.say("page", page=PAGE))
    return Composition(
        paper=PAPER,
        title=f"{mark} {shown}",
        subject=agreement.reference,
        language=sheet.language,
        sections=(Section(blocks=blocks, language=code, first_header=(mark,), header=header),),
        file_stem=stem(PAPER, agreement.reference, sheet.language),
        remarks=phrases.remarks,
    )


def _unsigned(block: Block) -> list[Block]:
    """A block as it is; a place to sign becomes the mention of who signs."""
    if block.kind is not BlockKind.SIGNATURE:
        return [block]
    return [
        replace(
            block,
            kind=BlockKind.PARAGRAPH,
            ident=f"signatory-{number}",
            text="\u2003".join(
                part for part in (entry.party, addressed(entry.style, entry.name), entry.title) if part
            ),
            entries=(),
        )
        for number, entry in enumerate(block.entries, start=1)
    ]
