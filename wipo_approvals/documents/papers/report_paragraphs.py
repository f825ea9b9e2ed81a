"""Draft paragraphs of the Committee's report on an item: opening, who spoke, the decision on each agreement."""

from __future__ import annotations

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import PAGE, Composition
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import heading, part, said, sheet_of, table
from wipo_approvals.domain.vocabulary import LegalBasis
from wipo_approvals.sheets import AnnexSheet, CommitteeSheet

PAPER = "report_paragraphs"
_NUMBER_AND_TEXT = (14, 86)
_SPEAKERS = 8


def build(sheet: CommitteeSheet) -> Composition:
    """The paragraphs in a language; a number or a decision that is not recorded yet is a blank."""
    phrases, symbol = Phrases(sheet.language, PAPER), str(sheet.symbol)
    head = (phrases.say("column_number"), phrases.say("column_text"))
    opening = ("", phrases.say("basis", symbol=symbol))
    introduced = ("", _introduction(sheet, phrases))
    decisions = [_decision(annex, symbol, phrases) for annex in sheet.annexes]
    speakers = tuple(phrases.say(f"column_{name}") for name in ("delegation", "behalf", "points"))
    blocks = [
        heading(phrases.say("heading", symbol=symbol)),
        said("provisional", phrases.say("provisional")),
        part("opening-heading", phrases.say("opening_heading")),
        table("opening", phrases.say("opening_heading"), [head, opening, introduced], _NUMBER_AND_TEXT),
        part("speakers-heading", phrases.say("speakers_heading")),
        table("speakers", phrases.say("speakers_heading"), [speakers, *[("",) * 3] * _SPEAKERS], (3, 3, 6)),
        part("decisions-heading", phrases.say("decisions_heading")),
        table("decisions", phrases.say("decisions_heading"), [head, *decisions], _NUMBER_AND_TEXT),
    ]
    header = (symbol, phrases.say("page", page=PAGE))
    return sheet_of(PAPER, symbol, phrases, blocks, header=header)


def _introduction(sheet: CommitteeSheet, phrases: Phrases) -> str:
    """What the Legal Counsel said when the item opened: the document and the articles it rests on."""
    known = {annex.agreement.legal_basis for annex in sheet.annexes}
    opened = phrases.say("introduced", symbol=str(sheet.symbol), count=str(len(sheet.annexes)))
    recalled = [phrases.say(f"recalled_{basis.value}") for basis in LegalBasis if basis in known]
    return "\n".join((opened, *recalled))


def _decision(annex: AnnexSheet, symbol: str, phrases: Phrases) -> tuple[str, str]:
    """The number of the decision paragraph, where it is known, and its words."""
    decided = story.decision(annex.agreement)
    keys = decided.keys if decided else {}
    title = story.titled(annex.agreement, phrases.language.value)
    text = phrases.say(
        f"decided_{keys.get('outcome', 'open')}",
        named=phrases.named(annex.agreement, title, form="decision_named"),
        annex=phrases.words.annex(annex.annex),
        symbol=symbol,
        understanding=str(keys.get("understanding") or BLANK),
        blank=BLANK,
    )
    return str(keys.get("report_paragraph") or ""), text
