"""How a paper names an agreement and what belongs to it in its own language: title, clause, who signs."""

from __future__ import annotations

from wipo_approvals.documents.alternat import every_name, key_of
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.sheets import HolderName, PaperSheet, TextSheet
from wipo_approvals.text import blocks
from wipo_approvals.text.blocks import BlockKind

_NO_BLANK_AFTER = ("、", "：")


def _text(sheet: PaperSheet) -> TextSheet | None:
    """The text in the paper's language."""
    return next((one for one in sheet.agreement.texts if one.language == sheet.language.value), None)


def title(sheet: PaperSheet) -> str:
    """The title as the text in the paper's language has it, else as the register has it."""
    text = _text(sheet)
    return (blocks.title(text.blocks) if text else "") or sheet.agreement.row.title


def clause(sheet: PaperSheet, term: str) -> str:
    """The clause a term was read in, with its number and heading; a blank where none is known."""
    source = next((one for one in sheet.agreement.term_sheets if one.name == term), None)
    if source is None:
        return BLANK
    text, article = _text(sheet), source.block.partition(".")[0]
    for block in text.blocks if text else ():
        if block.ident == article and block.kind is BlockKind.ARTICLE:
            between = "" if block.label.endswith(_NO_BLANK_AFTER) else " "
            return f"{block.label}{between}{block.heading}".strip()
    return source.clause or BLANK


def signatory(sheet: PaperSheet, party: str) -> HolderName:
    """Who signs for a party, as the text in the paper's language names them, else as the terms do."""
    terms, text = sheet.agreement.terms, _text(sheet)
    names = every_name(terms, sheet.party_names)
    for block in text.blocks if text else ():
        for entry in block.entries:
            if key_of(entry.party, names) == party and entry.name:
                return HolderName(
                    language=sheet.language.value, name=entry.name, style=entry.style, title=entry.title
                )
    who = next((one for one in terms.signatories if one.party == party), None)
    if who is None:
        return HolderName(language=sheet.language.value, name="")
    return HolderName(
        language=sheet.language.value, name=who.name, style=who.style or "", title=who.title or ""
    )
