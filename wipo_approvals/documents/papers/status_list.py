"""The list of all agreements as they stand: one row each, from the Committee to what an agreement supersedes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import PAGE, Composition
from wipo_approvals.documents.custody import allotted
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import cell, heading, said, sheet_of, table
from wipo_approvals.domain.vocabulary import Outcome, Stage
from wipo_approvals.sheets import AgreementSheet, RegisterSheet
from wipo_approvals.text.blocks import Cell

PAPER = "status_list"
Names = Mapping[str, tuple[str, ...]]


def build(sheet: RegisterSheet) -> Composition:
    """The list in a language, as at the day of the sheet."""
    phrases = Phrases(sheet.language, PAPER)
    day = phrases.written(sheet.today)
    title = phrases.say("heading", day=day)
    head = tuple(phrases.say(f"column_{name}") for name in _COLUMNS)
    widths = tuple(width for width, _ in _COLUMNS.values())
    rows = [_row(_in_short_names(one, sheet.party_names, phrases), phrases) for one in sheet.agreements]
    blocks = [
        heading(title),
        said("p-1", phrases.say("count", count=str(len(sheet.agreements)))),
        table("agreements", title, [head, *rows], widths),
        said("p-2", phrases.say("basis")),
    ]
    header = (phrases.say("running", day=day, page=PAGE),)
    made = sheet_of(PAPER, PAPER, phrases, blocks, header=header, letterhead=True, landscape=True)
    return replace(made, title=title, file_stem=stem(PAPER, str(sheet.today), sheet.language))


def _in_short_names(one: AgreementSheet, names: Names, phrases: Phrases) -> AgreementSheet:
    """The same agreement, its parties by the shortest of their names: the columns are narrow."""
    return replace(one, names={key: phrases.short(key, names, one.names) for key in one.names})


def _row(one: AgreementSheet, phrases: Phrases) -> tuple[Cell | str, ...]:
    told = ["\n".join(line for line in lines(one, phrases) if line) for _, lines in _COLUMNS.values()]
    title = cell(told[0], story.title_language(one, phrases.language.value))
    return (title, *told[1:])


def _agreement(one: AgreementSheet, phrases: Phrases) -> list[str]:
    return [story.titled(one, phrases.language.value), one.reference]


def _committee(one: AgreementSheet, phrases: Phrases) -> list[str]:
    """Document and annex, what was decided on them, and where the report says so."""
    roman = one.row.annex
    annex = phrases.words.sentence("list.annex", {"annex": roman}) if roman else ""
    lines = [one.row.symbol, annex]
    decision = story.decision(one)
    if decision is None:
        return lines
    named = phrases.words.phrase(f"stage.{_stage(str(decision.keys['outcome']))}")
    lines.append(phrases.say("outcome", outcome=named, day=phrases.written(decision.on)))
    paragraph = str(decision.keys.get("report_paragraph") or "")
    return [*lines, phrases.say("paragraph", paragraph=paragraph) if paragraph else ""]


def _stage(outcome: str) -> str:
    """The stage an outcome leads to: its words are the shorter ones."""
    return "understanding" if outcome == Outcome.APPROVED_ON_UNDERSTANDING else outcome


def _signed(one: AgreementSheet, phrases: Phrases) -> list[str]:
    return [
        phrases.say("signed", party=one.names.get(given.party, given.party), day=phrases.written(given.on))
        for given in story.signings(one)
    ]


def _force(one: AgreementSheet, phrases: Phrases) -> list[str]:
    """The stage, and since when the agreement is in force, which says the stage by itself."""
    stage = phrases.words.phrase(f"stage.{one.status.stage.value}")
    if one.status.entry is None:
        return [stage]
    since = phrases.say("force", day=phrases.written(story.need_force(one)))
    return [since] if one.status.stage is Stage.IN_FORCE else [stage, since]


def _ends(one: AgreementSheet, phrases: Phrases) -> list[str]:
    return [phrases.term(one), phrases.notice(one)]


def _originals(one: AgreementSheet, phrases: Phrases) -> list[str]:
    """Who is to keep an original, in which languages."""
    plan = allotted(one.terms)
    kept = {
        key: [phrases.words.language_name(language) for language, _, keeper in plan if keeper == key]
        for key in one.terms.party_keys
    }
    return [
        phrases.say("kept", party=one.names.get(key, key), languages=phrases.words.join(languages))
        for key, languages in kept.items()
        if languages
    ]


def _supersedes(one: AgreementSheet, phrases: Phrases) -> list[str]:
    return [phrases.written(day) for day in one.terms.supersedes]


#: The columns: their part of the width, and the lines an agreement has there.
_COLUMNS: Final[Mapping[str, tuple[int, Callable[[AgreementSheet, Phrases], list[str]]]]] = {
    "agreement": (26, _agreement),
    "committee": (14, _committee),
    "signed": (13, _signed),
    "force": (12, _force),
    "ends": (14, _ends),
    "originals": (12, _originals),
    "supersedes": (9, _supersedes),
}
