"""The letter that sends originals for signature, signed originals, or certified copies; a receipt comes back."""

from __future__ import annotations

from wipo_approvals.documents import correspondence, enclosures, mention
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.letter import section
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import PaperSheet

PAPER = "transmittal_letter"


def build(sheet: PaperSheet) -> Composition:
    """One letter for one counterpart; raises GateClosed while there is nothing to send, WrongInput."""
    phrases = Phrases(sheet.language, PAPER, correspondence.TABLE, enclosures.TABLE)
    sent = enclosures.purpose(sheet)
    enclosed = enclosures.listed(sheet, phrases, sent)
    letter = correspondence.letter(
        sheet,
        phrases,
        paragraphs=(phrases.say(f"{sent}_text", title=mention.title(sheet)), phrases.say("lead")),
        enclosures=enclosed,
        last=phrases.say("receipt_asked"),
    )
    sections = (section(letter, sheet.language.value), enclosures.receipt(sheet, phrases, enclosed))
    return correspondence.composed(sheet, phrases, PAPER, sections, sent)
