"""The note that tells a party since when an agreement is in force, and by which rule."""

from __future__ import annotations

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.letter import BLANK, Letter, section
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import PaperSheet

PAPER = "entry_into_force_note"


def build(sheet: PaperSheet) -> Composition:
    """One note for one counterpart; raises GateClosed while no day of entry into force is known."""
    phrases, agreement = Phrases(sheet.language, PAPER), sheet.agreement
    day = story.need_force(agreement)
    title = agreement.row.title
    signed = [
        phrases.say(
            "signed",
            party=phrases.party(one.party, sheet.party_names, agreement.names),
            day=phrases.written(one.on),
        )
        for one in story.signings(agreement)
    ]
    paragraphs = [
        phrases.say("opening", title=title),
        phrases.say("signatures", signatures=phrases.words.join(signed)) if signed else "",
        phrases.say("in_force", day=phrases.written(day), rule=phrases.rule(agreement)),
        "" if agreement.status.in_force_confirmed else phrases.say("computed"),
        phrases.term(agreement),
    ]
    letter = Letter(
        title=phrases.say("heading"),
        reference=phrases.say("reference", number=sheet.given.get("number") or BLANK),
        dated=phrases.say("letter_day", day=phrases.written(sheet.today)),
        addressee=[phrases.name(sheet.party, sheet.party_names, agreement.names)],
        paragraphs=[text for text in paragraphs if text],
        courtesy=phrases.say("courtesy"),
    )
    return Composition(
        paper=PAPER,
        title=f"{phrases.say('heading')} – {agreement.reference}",
        subject=agreement.reference,
        language=sheet.language,
        sections=(section(letter, sheet.language.value),),
        file_stem=stem(PAPER, agreement.reference, sheet.language, sheet.party),
        remarks=phrases.remarks,
    )
