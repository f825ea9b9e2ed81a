"""The transmittal in the third person: no salutation, no signature, initials only; a receipt comes back."""

from __future__ import annotations

from wipo_approvals.documents import correspondence, enclosures, mention
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.letter import BLANK, Letter, section
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import PaperSheet

PAPER = "note_verbale"


def build(sheet: PaperSheet) -> Composition:
    """One note for one counterpart; raises GateClosed while there is nothing to send, WrongInput."""
    phrases = Phrases(sheet.language, PAPER, correspondence.TABLE, enclosures.TABLE)
    sent = enclosures.purpose(sheet)
    enclosed = enclosures.listed(sheet, phrases, sent)
    note = Letter(
        title=phrases.say("heading"),
        reference=phrases.say("reference", number=correspondence.number(sheet)),
        dated=phrases.say("letter_day", day=phrases.written(sheet.today)),
        addressee=(phrases.name(sheet.party, sheet.party_names, sheet.agreement.names),),
        paragraphs=(
            phrases.say(f"{sent}_text", title=mention.title(sheet)),
            phrases.say("receipt_asked"),
            phrases.say("lead"),
        ),
        enclosures=enclosed,
        courtesy=phrases.say("courtesy"),
        closes=(phrases.say("initials", blank=BLANK),),
    )
    sections = (section(note, sheet.language.value), enclosures.receipt(sheet, phrases, enclosed))
    return correspondence.composed(sheet, phrases, PAPER, sections, sent)
