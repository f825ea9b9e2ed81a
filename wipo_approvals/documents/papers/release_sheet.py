"""The sheet that goes with a released file: what was removed, the fingerprints, and what the file may be used for."""

from __future__ import annotations

from collections.abc import Sequence

from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import ReleaseSheet
from wipo_approvals.text.blocks import Block, BlockKind, Cell

PAPER = "release_sheet"
#: What a released file may be used for.
PURPOSES = ("circulation", "committee", "partner", "record")


def build(sheet: ReleaseSheet) -> Composition:
    """The sheet in a language."""
    phrases = Phrases(sheet.language, PAPER)
    title = phrases.say("heading")
    rows = [
        (phrases.say("source"), sheet.source),
        (phrases.say("released"), sheet.released),
        (phrases.say("day"), phrases.written(sheet.today)),
        (phrases.say("before"), sheet.before),
        (phrases.say("after"), sheet.after),
        (phrases.say("use"), phrases.say(f"use_{sheet.purpose}")),
    ]
    blocks = [
        Block(kind=BlockKind.TITLE, ident="paper-title", text=title),
        _table("facts", title, rows, header=0, columns=(30, 70)),
        Block(kind=BlockKind.PART, ident="removed", text=phrases.say("removed")),
    ]
    if sheet.removed:
        head = tuple(phrases.say(f"column_{name}") for name in ("what", "count", "example"))
        told = [
            (phrases.words.phrase(f"removal.{kind}"), str(count), example)
            for kind, count, example in sheet.removed
        ]
        blocks.append(
            _table("removals", phrases.say("removed"), [head, *told], header=1, columns=(40, 15, 45))
        )
    else:
        blocks.append(Block(kind=BlockKind.PARAGRAPH, ident="none", text=phrases.say("nothing")))
    blocks.append(Block(kind=BlockKind.PARAGRAPH, ident="note", text=phrases.say("no_original")))
    return Composition(
        paper=PAPER,
        title=f"{title} – {sheet.released}",
        subject=sheet.released,
        language=sheet.language,
        sections=(Section(blocks=tuple(blocks), language=sheet.language.value, letterhead=True),),
        file_stem=stem(PAPER, sheet.released.removesuffix(".docx"), sheet.language),
        remarks=phrases.remarks,
    )


def _table(
    ident: str, caption: str, rows: Sequence[tuple[str, ...]], *, header: int, columns: tuple[int, ...]
) -> Block:
    return Block(
        kind=BlockKind.TABLE,
        ident=ident,
        heading=caption,
        rows=tuple(tuple(Cell(text=text) for text in row) for row in rows),
        header_rows=header,
        columns=columns,
    )
