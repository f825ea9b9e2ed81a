"""The list of all agreements as they stand: one row each, with symbol, signatures, force, term and notice."""

from __future__ import annotations

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import AgreementSheet, RegisterSheet
from wipo_approvals.text.blocks import Block, BlockKind, Cell

PAPER = "status_list"
#: The columns, and their parts of the width.
_COLUMNS = {"agreement": 34, "committee": 14, "signed": 20, "force": 16, "ends": 16}


def build(sheet: RegisterSheet) -> Composition:
    """The list in a language, as at the day of the sheet."""
    phrases = Phrases(sheet.language, PAPER)
    day = phrases.written(sheet.today)
    title = phrases.say("heading", day=day)
    head = tuple(Cell(text=phrases.say(f"column_{name}")) for name in _COLUMNS)
    rows = tuple(_row(one, phrases) for one in sheet.agreements)
    blocks = (
        Block(kind=BlockKind.TITLE, ident="paper-title", text=title),
        Block(
            kind=BlockKind.PARAGRAPH, ident="p-1", text=phrases.say("count", count=str(len(sheet.agreements)))
        ),
        Block(
            kind=BlockKind.TABLE,
            ident="agreements",
            heading=title,
            rows=(head, *rows),
            header_rows=1,
            columns=tuple(_COLUMNS.values()),
        ),
        Block(kind=BlockKind.PARAGRAPH, ident="p-2", text=phrases.say("basis")),
    )
    header = (phrases.say("running", day=day, page=PAGE),)
    return Composition(
        paper=PAPER,
        title=title,
        subject=PAPER,
        language=sheet.language,
        sections=(
            Section(
                blocks=blocks, language=sheet.language.value, header=header, letterhead=True, landscape=True
            ),
        ),
        file_stem=stem(PAPER, str(sheet.today), sheet.language),
        remarks=phrases.remarks,
    )


def _row(one: AgreementSheet, phrases: Phrases) -> tuple[Cell, ...]:
    signed = [
        phrases.say(
            "signed",
            party=one.names.get(story_of.party, story_of.party),
            day=phrases.written(story_of.on),
        )
        for story_of in story.signings(one)
    ]
    decision = story.last(one, "decided")
    committee = [one.row.symbol, phrases.words.annex(one.row.annex)]
    if decision is not None:
        named = phrases.words.phrase(f"outcome.{decision.keys['outcome']}")
        committee.append(phrases.say("outcome", outcome=named, day=phrases.written(decision.on)))
    return (
        Cell(text=f"{one.row.title}\n{one.reference}"),
        Cell(text="\n".join(part for part in committee if part)),
        Cell(text="\n".join(signed)),
        Cell(text="\n".join(part for part in _force(one, phrases) if part)),
        Cell(text="\n".join(part for part in (phrases.term(one), phrases.notice(one)) if part)),
    )


def _force(one: AgreementSheet, phrases: Phrases) -> tuple[str, ...]:
    stage = phrases.words.phrase(f"stage.{one.status.stage.value}")
    if one.status.entry is None:
        return (stage,)
    day = phrases.written(story.need_force(one))
    return (stage, phrases.say("force", day=day))
