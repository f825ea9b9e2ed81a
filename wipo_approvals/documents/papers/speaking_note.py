"""What the Secretariat says when the Committee opens the item: document, legal basis, each agreement, what is asked."""

from __future__ import annotations

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import PAGE, Composition
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.papers.committee_document import told_earlier
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import field, heading, part, said, sheet_of
from wipo_approvals.domain.vocabulary import LegalBasis
from wipo_approvals.sheets import AnnexSheet, CommitteeSheet
from wipo_approvals.text.blocks import Block, BlockKind

PAPER = "speaking_note"


def build(sheet: CommitteeSheet) -> Composition:
    """The note in a language, to be read aloud in a few minutes."""
    phrases, symbol = Phrases(sheet.language, PAPER), str(sheet.symbol)
    blocks = [
        heading(phrases.say("heading", symbol=symbol)),
        said("session", phrases.session_and_place(sheet.session)),
        field("item", phrases.say("item_number"), sheet.given.get("number", "")),
        part("opening-heading", phrases.say("opening_heading")),
        said("opening", phrases.say("opening", symbol=symbol, count=str(len(sheet.annexes)))),
        *_bases(sheet, phrases),
        part("instruments-heading", phrases.say("instruments_heading")),
        *(block for annex in sheet.annexes for block in _instrument(annex, phrases)),
        part("request-heading", phrases.say("request_heading")),
        said("request", _request(sheet, phrases)),
        said("close", phrases.say("ready")),
    ]
    header = (symbol, phrases.say("page", page=PAGE))
    return sheet_of(PAPER, symbol, phrases, blocks, header=header)


def _bases(sheet: CommitteeSheet, phrases: Phrases) -> list[Block]:
    """Why the Committee is asked at all, for each article that applies."""
    known = {annex.agreement.legal_basis for annex in sheet.annexes}
    return [
        said(f"basis-{basis.value}", phrases.say(f"why_{basis.value}"))
        for basis in LegalBasis
        if basis in known
    ]


def _instrument(annex: AnnexSheet, phrases: Phrases) -> list[Block]:
    agreement = annex.agreement
    languages = agreement.terms.authentic_languages
    told = phrases.say(
        "facts",
        purpose=BLANK,
        languages=phrases.words.join(map(phrases.words.language_name, languages)) if languages else BLANK,
        rule=phrases.rule(agreement),
        term=phrases.term(agreement),
        notice=phrases.notice(agreement),
    )
    title = story.titled(agreement, phrases.language.value)
    named = phrases.named(agreement, title, form="decision_named")
    label = phrases.say("instrument", annex=phrases.words.annex(annex.annex), named=named)
    ident = f"annex-{annex.annex}"
    return [
        Block(kind=BlockKind.SUBHEADING, ident=ident, text=label),
        said(f"{ident}-facts", told.replace("..", ".")),  # an abbreviation brings its own full stop
        *(
            said(f"{ident}-earlier-{number}", told_earlier(annex, one, phrases))
            for number, one in enumerate(annex.earlier, start=1)
        ),
    ]


def _request(sheet: CommitteeSheet, phrases: Phrases) -> str:
    """The decision the document asks for."""
    return phrases.say(
        "request_one" if len(sheet.annexes) == 1 else "request_many",
        annexes=phrases.annexes(annex.annex for annex in sheet.annexes),
        symbol=str(sheet.symbol),
    )
