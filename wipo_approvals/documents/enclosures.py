"""What goes with a transmittal: originals or copies by language and number, and the receipt that comes back."""

from __future__ import annotations

from collections.abc import Sequence

from wipo_approvals.documents import correspondence, story
from wipo_approvals.documents.composition import Section
from wipo_approvals.documents.custody import allotted
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.vocabulary import Region
from wipo_approvals.errors import GateClosed, WrongInput
from wipo_approvals.sheets import PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind

#: The table of phrases that transmittals share.
TABLE = "enclosures"
PURPOSES = ("originals", "signed", "certified")
#: What is sent when the clerk does not say, by how far the signature has come.
_USUAL = {"originals_issued": "originals", "partly_signed": "originals", "fully_signed": "signed"}


def purpose(sheet: PaperSheet) -> str:
    """What is sent: as the clerk says, else by the stage; raises GateClosed while it cannot be sent, WrongInput."""
    agreement = sheet.agreement
    state = next(one.state for one in agreement.status.regions if one.region is Region.SIGNATURE)
    if not agreement.terms.authentic_languages:
        raise GateClosed("gate.no_authentic_language", opens="term_confirmed", hard=True)
    if state not in _USUAL:
        raise GateClosed("gate.originals_not_issued", opens="originals_issued", hard=True)
    chosen = sheet.given.get("purpose") or _USUAL[state]
    if chosen not in PURPOSES:
        raise WrongInput("input.one_of", key="purpose", value=chosen, allowed=", ".join(PURPOSES))
    if chosen != "originals":
        story.need_signatures(agreement)
    return chosen


def listed(sheet: PaperSheet, phrases: Phrases, sent: str) -> tuple[str, ...]:
    """The enclosures, a line for each language; raises GateClosed where the party keeps no original."""
    plan, lines = allotted(sheet.agreement.terms), []
    for language in sheet.agreement.terms.authentic_languages:
        keepers = [keeper for code, _number, keeper in plan if code == language]
        kept = keepers.count(sheet.party)
        named = phrases.words.language_name(language)
        if sent == "originals":
            counts = {"count": len(keepers), "kept": kept, "returned": len(keepers) - kept}
            shown = {key: str(count) for key, count in counts.items()}
            lines.append(phrases.say("originals", language=named, **shown))
        elif sent == "certified":
            lines.append(phrases.say("certified_copies", language=named, count="1"))
        elif kept:
            lines.append(phrases.say("signed_copies", language=named, count=str(kept)))
    if not lines:
        raise GateClosed("gate.no_original_kept", party=sheet.party, hard=True)
    return tuple(lines)


def receipt(sheet: PaperSheet, phrases: Phrases, enclosed: Sequence[str]) -> Section:
    """The page on which the party confirms what it received."""
    party = phrases.name(sheet.party, sheet.party_names, sheet.agreement.names)
    said = (
        phrases.say("receipt_letter", number=correspondence.number(sheet)),
        phrases.say("receipt_for", party=party),
        phrases.say("receipt_text"),
    )
    blocks = [
        *(Block(kind=BlockKind.PARAGRAPH, ident=f"r-{place}", text=text) for place, text in enumerate(said)),
        *(Block(kind=BlockKind.CHECK, ident=f"c-{place}", text=text) for place, text in enumerate(enclosed)),
        Block(kind=BlockKind.PARAGRAPH, ident="r-return", text=phrases.say("receipt_return")),
    ]
    captions = ("receipt_on", "line_name", "line_title", "line_signature")
    return correspondence.to_return(phrases, phrases.say("receipt_heading"), blocks, captions)
