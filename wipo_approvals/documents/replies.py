"""The page on which the other side agrees to what a letter proposes, or does not: letters are exchanged."""

from __future__ import annotations

from wipo_approvals.documents import correspondence
from wipo_approvals.documents.composition import Section
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind

#: The table of phrases that letters with a reply share.
TABLE = "reply"
_CAPTIONS = ("line_place", "line_date", "line_name", "line_title", "line_signature")


def form(sheet: PaperSheet, phrases: Phrases, title: str) -> Section:
    """The reply to a letter of this day about the instrument of this title."""
    day = phrases.written(sheet.today)
    party = phrases.name(sheet.party, sheet.party_names, sheet.agreement.names)
    said = (
        phrases.say("reply_to", number=correspondence.number(sheet), day=day),
        phrases.say("reply_about", title=title),
        phrases.say("reply_from", party=party),
    )
    answers = (phrases.say("reply_yes"), phrases.say("reply_no"))
    blocks = (
        *(Block(kind=BlockKind.PARAGRAPH, ident=f"r-{place}", text=text) for place, text in enumerate(said)),
        *(Block(kind=BlockKind.CHECK, ident=f"c-{place}", text=text) for place, text in enumerate(answers)),
    )
    return correspondence.to_return(phrases, phrases.say("reply_heading"), blocks, _CAPTIONS)
