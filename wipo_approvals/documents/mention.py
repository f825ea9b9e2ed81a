"""How a paper names an agreement and what belongs to it in its own language: title, who signs."""

from __future__ import annotations

from wipo_approvals.documents.alternat import every_name, key_of
from wipo_approvals.sheets import HolderName, PaperSheet, TextSheet
from wipo_approvals.text import blocks


def _text(sheet: PaperSheet) -> TextSheet | None:
    """The text in the paper's language."""
    return next((one for one in sheet.agreement.texts if one.language == sheet.language.value), None)


def title(sheet: PaperSheet) -> str:
    """The title as the text in the paper's language has it, else as the register has it."""
    text = _text(sheet)
    return (blocks.title(text.blocks) if text else "") or sheet.agreement.row.title


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
