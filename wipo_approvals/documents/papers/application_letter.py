"""The letter by which an organization applies to join an agreement: its reasons, its contribution, its adherence."""

from __future__ import annotations

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.consenting import addressee, need_consent_forms
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import field, heading, part, room, said, sheet_of
from wipo_approvals.sheets import PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind

PAPER = "application_letter"
_LINES = 5


def build(sheet: PaperSheet) -> Composition:
    """The letter in a language, on nobody's letterhead: the applicant sends it."""
    phrases, agreement = Phrases(sheet.language, PAPER), sheet.agreement
    need_consent_forms(agreement)
    title = story.titled(agreement, sheet.language.value)
    blocks = [
        field("from", phrases.say("from_whom"), sheet.given.get("party", "")),
        field("place-day", phrases.say("place_day")),
        _line(
            BlockKind.ADDRESSEE,
            "addressee",
            phrases.say("addressee", addressee=addressee(agreement) or BLANK),
        ),
        heading(phrases.say("heading")),
        _line(BlockKind.SALUTATION, "salutation", phrases.say("salutation")),
        said("opening", phrases.say("opening", title=title)),
        *_answer("reason", sheet, phrases),
        *_answer("contribution", sheet, phrases),
        part("adherence-heading", phrases.say("adherence_heading")),
        said("adherence", phrases.say("adherence", title=title)),
        _line(BlockKind.CLOSING_FORMULA, "close", phrases.say("close")),
        *(
            field(key, phrases.say(f"signed_{key}"), sheet.given.get(key, ""))
            for key in ("signature", "name", "title")
        ),
    ]
    return sheet_of(PAPER, agreement.reference, phrases, blocks)


def _answer(key: str, sheet: PaperSheet, phrases: Phrases) -> list[Block]:
    """What the applicant has to say under a heading: as it was given, or room to write it."""
    caption, given = phrases.say(f"{key}_heading"), sheet.given.get(key, "")
    told = said(key, given) if given else room(key, caption, _LINES)
    return [part(f"{key}-heading", caption), told]


def _line(kind: BlockKind, ident: str, text: str) -> Block:
    return Block(kind=kind, ident=ident, text=text)
