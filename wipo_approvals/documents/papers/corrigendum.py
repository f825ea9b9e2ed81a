"""A corrigendum: the places of a committee document that read otherwise now, each with both readings."""

from __future__ import annotations

from dataclasses import replace

from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.papers.committee_document import masthead, told_changes, with_suffix
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import CommitteeSheet
from wipo_approvals.text.blocks import Block, BlockKind

PAPER = "corrigendum"


def build(sheet: CommitteeSheet) -> Composition:
    """The corrigendum in a language, from the last two versions of each annexed text in that language.

    Raises GateClosed when no annexed text has a version before the present one that reads otherwise.
    """
    phrases = Phrases(sheet.language, PAPER)
    corrected = replace(sheet, symbol=with_suffix(sheet.symbol, f"Corr.{sheet.given.get('number', '')}"))
    told = told_changes(sheet, phrases)
    if not told:
        raise GateClosed("gate.nothing_to_correct", symbol=str(sheet.symbol), opens="text_added", hard=True)
    blocks = (
        *masthead(corrected, phrases),
        Block(kind=BlockKind.TITLE, ident="paper-title", text=phrases.say("title")),
        Block(kind=BlockKind.AUTHOR, ident="author", text=phrases.say("heading")),
        Block(kind=BlockKind.PARAGRAPH, ident="p-1", text=phrases.say("opening", symbol=str(sheet.symbol))),
        *told[1:],
    )
    mark = Block(kind=BlockKind.MARK, ident="mark-0", text=phrases.say("end"))
    header = (str(corrected.symbol), phrases.say("page", page=PAGE))
    return Composition(
        paper=PAPER,
        title=f"{corrected.symbol} {phrases.say('title')}",
        subject=str(corrected.symbol),
        language=sheet.language,
        sections=(Section(blocks=blocks, language=sheet.language.value, header=header, mark=mark),),
        file_stem=stem(PAPER, str(corrected.symbol), sheet.language),
        dated_on=sheet.dated_on.earliest if sheet.dated_on else None,
        remarks=phrases.remarks,
    )
