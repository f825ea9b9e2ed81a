"""The letter that tells the other side on which day its notice or letter arrived, and nothing more."""

from __future__ import annotations

from wipo_approvals.documents import correspondence, mention
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.letter import BLANK, section
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import PaperSheet

PAPER = "acknowledgement"


def build(sheet: PaperSheet) -> Composition:
    """One letter for one counterpart; raises WrongInput where the day given is none."""
    phrases = Phrases(sheet.language, PAPER, correspondence.TABLE)
    paragraphs = [
        phrases.say("text", title=mention.title(sheet)),
        phrases.say("about", subject=sheet.given.get("subject") or BLANK),
        phrases.say("received", day=phrases.written(correspondence.day_given(sheet, "received_on"))),
        phrases.say("reserve"),
    ]
    letter = correspondence.letter(sheet, phrases, paragraphs)
    return correspondence.composed(sheet, phrases, PAPER, [section(letter, sheet.language.value)])
