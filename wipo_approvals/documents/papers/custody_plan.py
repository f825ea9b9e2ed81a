"""Which original goes to whom, and whether every party will hold one in each authentic language."""

from __future__ import annotations

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.documents.custody import allotted
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind, Cell

PAPER = "custody_plan"


def build(sheet: PaperSheet) -> Composition:
    """The plan in a language; raises GateClosed while no authentic language is known."""
    phrases, agreement = Phrases(sheet.language, PAPER), sheet.agreement
    terms = agreement.terms
    if not terms.authentic_languages:
        raise GateClosed("gate.no_authentic_language", opens="term_confirmed", hard=True)
    plan = allotted(terms)
    title = phrases.say("heading")
    blocks = [
        Block(kind=BlockKind.TITLE, ident="paper-title", text=title),
        Block(
            kind=BlockKind.PARAGRAPH,
            ident="p-1",
            text=story.titled(agreement, sheet.language.value),
            language=story.title_language(agreement, sheet.language.value),
        ),
        Block(kind=BlockKind.PART, ident="copies-heading", text=phrases.say("copies_caption")),
        _table("copies", phrases.say("copies_caption"), _copies(sheet, plan, phrases)),
        Block(kind=BlockKind.PART, ident="sets-heading", text=phrases.say("sets_caption")),
        _table("sets", phrases.say("sets_caption"), _sets(sheet, plan, phrases)),
    ]
    lacking = _lacking(sheet, plan)
    if lacking:
        named = phrases.words.join(phrases.party(key, sheet.party_names, agreement.names) for key in lacking)
        blocks.append(Block(kind=BlockKind.PARAGRAPH, ident="p-2", text=phrases.say("stop", parties=named)))
    return Composition(
        paper=PAPER,
        title=f"{title} – {agreement.reference}",
        subject=agreement.reference,
        language=sheet.language,
        sections=(Section(blocks=tuple(blocks), language=sheet.language.value, letterhead=True),),
        file_stem=stem(PAPER, agreement.reference, sheet.language),
        remarks=(
            *((("remark.custody_incomplete", {"parties_named": ", ".join(lacking)}),) if lacking else ()),
            *phrases.remarks,
        ),
    )


def _lacking(sheet: PaperSheet, plan: tuple[tuple[str, int, str], ...]) -> list[str]:
    """The parties that would not hold an original in every authentic language."""
    held = {(language, key) for language, _number, key in plan}
    languages = sheet.agreement.terms.authentic_languages
    return [
        key
        for key in sheet.agreement.terms.party_keys
        if any((language, key) not in held for language in languages)
    ]


def _copies(
    sheet: PaperSheet, plan: tuple[tuple[str, int, str], ...], phrases: Phrases
) -> list[tuple[str, ...]]:
    head = tuple(phrases.say(f"column_{name}") for name in ("language", "copy", "keeper", "received"))
    return [
        head,
        *(
            (
                phrases.words.language_name(language),
                str(number),
                phrases.name(key, sheet.party_names, sheet.agreement.names),
                "",
            )
            for language, number, key in plan
        ),
    ]


def _sets(
    sheet: PaperSheet, plan: tuple[tuple[str, int, str], ...], phrases: Phrases
) -> list[tuple[str, ...]]:
    languages = sheet.agreement.terms.authentic_languages
    head = (
        phrases.say("column_party"),
        *(phrases.words.language_name(language) for language in languages),
        phrases.say("column_set"),
    )
    lacking = _lacking(sheet, plan)
    rows = []
    for key in sheet.agreement.terms.party_keys:
        counts = [sum(row[0] == language and row[2] == key for row in plan) for language in languages]
        whole = phrases.say("incomplete" if key in lacking else "complete")
        rows.append((phrases.name(key, sheet.party_names, sheet.agreement.names), *map(str, counts), whole))
    return [head, *rows]


def _table(ident: str, caption: str, rows: list[tuple[str, ...]]) -> Block:
    return Block(
        kind=BlockKind.TABLE,
        ident=ident,
        heading=caption,
        rows=tuple(tuple(Cell(text=text) for text in row) for row in rows),
        header_rows=1,
    )
