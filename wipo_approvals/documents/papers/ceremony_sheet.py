"""The sheet for a signing ceremony: for every original who signs where, whether in office, and what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wipo_approvals.documents import story
from wipo_approvals.documents.alternat import in_protocol_order, rotated
from wipo_approvals.documents.composition import PAGE, Composition
from wipo_approvals.documents.custody import allotted
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import (
    EMPTY,
    TICKED,
    box,
    cell,
    field,
    heading,
    part,
    said,
    sheet_of,
    table,
)
from wipo_approvals.documents.signatories import Officer, in_office, officer
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language, Region
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import AgreementSheet, PaperSheet
from wipo_approvals.text.blocks import Block, Cell
from wipo_approvals.wording import addressed

PAPER = "ceremony_sheet"
#: The columns, and their parts of the width.
_COLUMNS = {"original": 25, "place": 17, "signatory": 31, "office": 15, "signed": 12}
_CHECKS = {
    "before": ("copies", "pages", "flags", "pens", "powers"),
    "during": ("right_copy", "right_page"),
    "after": ("exchanged", "noted"),
}
_PAIR = 2


def build(sheet: PaperSheet) -> Composition:
    """The sheet in a language; raises GateClosed before approval, and when nobody is left to sign."""
    phrases, agreement = Phrases(sheet.language, PAPER), sheet.agreement
    _need_somebody_to_sign(agreement)
    on = PartialDate.parse(sheet.given["on"]) if sheet.given.get("on") else None
    head = tuple(phrases.say(f"column_{name}", day=phrases.written(on or sheet.today)) for name in _COLUMNS)
    blocks = [
        heading(phrases.say("heading")),
        replace(
            said("title", story.titled(agreement, sheet.language.value)),
            language=story.title_language(agreement, sheet.language.value),
        ),
        field(
            "place",
            phrases.say("place"),
            phrases.place(sheet.given.get("place") or agreement.terms.place or ""),
        ),
        field("day", phrases.say("date"), phrases.written(on) if on else ""),
        table(
            "places",
            phrases.say("places_caption"),
            [head, *_rows(sheet, on, phrases)],
            tuple(_COLUMNS.values()),
        ),
        *_checks(phrases),
    ]
    header = (agreement.reference, phrases.say("page", page=PAGE))
    return sheet_of(PAPER, agreement.reference, phrases, blocks, header=header)


def _need_somebody_to_sign(agreement: AgreementSheet) -> None:
    """Raises GateClosed where there is no ceremony to prepare."""
    state = next(one.state for one in agreement.status.regions if one.region is Region.COMMITTEE)
    if not agreement.terms.authentic_languages:
        raise GateClosed("gate.no_authentic_language", opens="term_confirmed", hard=True)
    if state != "approved" and story.last(agreement, "authorized") is None:
        raise GateClosed("gate.not_approved", state=state, opens="decided")
    signed = {one.party for one in story.signings(agreement)}
    if signed.issuperset(agreement.terms.party_keys):
        raise GateClosed("gate.nobody_left_to_sign", opens="annulled", hard=True)


def _rows(sheet: PaperSheet, on: PartialDate | None, phrases: Phrases) -> Iterator[tuple[Cell | str, ...]]:
    """A row for every signature on every original, the place of honour first."""
    plan = allotted(sheet.agreement.terms)
    days = {one.party: one.on for one in story.signings(sheet.agreement)}
    for language, number, keeper in plan:
        copies = sum(one[0] == language for one in plan)
        ordered = in_protocol_order(
            {key: sheet.copy_names.get(language, {}).get(key, ()) for key in sheet.party_names}
        )
        original = phrases.say(
            "original",
            language=phrases.words.language_name(language),
            number=str(number),
            count=str(copies),
            keeper=phrases.short(keeper, sheet.party_names, sheet.agreement.names),
        )
        for position, party in enumerate(rotated(tuple(ordered), keeper), start=1):
            known = officer(sheet, party)
            yield (
                original if position == 1 else "",
                _place(position, len(ordered), language, phrases),
                _signatory(sheet, party, known, phrases),
                phrases.say(in_office(sheet.holders, party, known.name, on or sheet.today)),
                f"{TICKED} {phrases.written(days[party])}" if party in days else EMPTY,
            )


def _place(position: int, count: int, language: str, phrases: Phrases) -> str:
    """Where a party signs: the first in the place of honour, left, on Arabic pages right."""
    sides = ("right", "left") if language == Language.AR.value else ("left", "right")
    if position == 1:
        return phrases.say(f"{sides[0]}_honour")
    return phrases.say(sides[1]) if count == _PAIR else phrases.say("place_number", number=str(position))


def _signatory(sheet: PaperSheet, party: str, known: Officer, phrases: Phrases) -> Cell:
    """Full style, name and title, and for whom."""
    name = phrases.short(party, sheet.party_names, sheet.agreement.names)
    lines = (addressed(known.style, known.name), known.title, name)
    return cell("\n".join(line for line in lines if line))


def _checks(phrases: Phrases) -> Iterator[Block]:
    """Boxes against the classic accidents: wrong page, wrong copy, wrong flag."""
    for when, names in _CHECKS.items():
        yield part(when, phrases.say(f"{when}_heading"))
        yield from (box(name, phrases.say(f"check_{name}")) for name in names)
