"""Texts of decision ready for the session: approve, on an understanding, postpone, take note, and one by one."""

from __future__ import annotations

from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import CommitteeSheet
from wipo_approvals.text.blocks import Block, BlockKind

PAPER = "draft_decisions"
#: What the Committee may do with the item, in the order in which the texts stand.
_OUTCOMES = ("approve", "understanding", "postpone", "note", "withdraw")


def build(sheet: CommitteeSheet) -> Composition:
    """The texts in a language; the last part has one motion for each annex (General Rules, rule 30)."""
    phrases = Phrases(sheet.language, PAPER)
    title = phrases.say("heading", symbol=str(sheet.symbol))
    blocks = [Block(kind=BlockKind.TITLE, ident="paper-title", text=title)]
    blocks.append(Block(kind=BlockKind.PARAGRAPH, ident="p-0", text=phrases.say("purpose")))
    for outcome in _OUTCOMES:
        blocks += _part(outcome, _all(sheet, outcome, phrases), phrases)
    blocks += _part("divide", phrases.say("divide_text"), phrases)
    for annex in sheet.annexes:
        blocks.append(
            Block(
                kind=BlockKind.POINT,
                ident=f"divide-{annex.annex}",
                label="•",
                text=phrases.say(
                    "divide_one",
                    annex=phrases.words.annex(annex.annex),
                    named=phrases.named(annex.agreement, annex.agreement.row.title, form="decision_named"),
                ),
            )
        )
    header = (phrases.say("running", symbol=str(sheet.symbol), page=PAGE),)
    return Composition(
        paper=PAPER,
        title=title,
        subject=str(sheet.symbol),
        language=sheet.language,
        sections=(Section(blocks=tuple(blocks), language=sheet.language.value, header=header),),
        file_stem=stem(PAPER, str(sheet.symbol), sheet.language),
        remarks=phrases.remarks,
    )


def _all(sheet: CommitteeSheet, outcome: str, phrases: Phrases) -> str:
    named = phrases.words.join(
        phrases.named(annex.agreement, annex.agreement.row.title, form="decision_named")
        for annex in sheet.annexes
    )
    return phrases.say(
        f"{outcome}_text",
        named=named,
        annexes=phrases.annexes(annex.annex for annex in sheet.annexes),
        symbol=str(sheet.symbol),
        blank=BLANK,
    )


def _part(outcome: str, text: str, phrases: Phrases) -> list[Block]:
    return [
        Block(kind=BlockKind.PART, ident=f"{outcome}-heading", text=phrases.say(f"{outcome}_heading")),
        Block(kind=BlockKind.PARAGRAPH, ident=f"{outcome}-text", text=text),
    ]
