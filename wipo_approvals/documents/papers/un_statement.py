"""The certifying statement for filing and recording with the United Nations, or why there is nothing to file."""

from __future__ import annotations

from collections.abc import Iterator

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import Remark, cell, field, heading, part, point, said, sheet_of, table
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import EntryRule
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import AgreementSheet, PaperSheet
from wipo_approvals.text.blocks import Block, Cell

PAPER = "un_statement"


def build(sheet: PaperSheet) -> Composition:
    """The statement in a language; raises GateClosed while the agreement has not entered into force."""
    phrases, agreement = Phrases(sheet.language, PAPER), sheet.agreement
    if agreement.terms.non_binding:
        blocks = _not_applicable(sheet, phrases)
        return sheet_of(PAPER, agreement.reference, phrases, blocks, letterhead=True)
    _need_entered(agreement)
    blocks = _certified(sheet, phrases)
    return sheet_of(PAPER, agreement.reference, phrases, blocks, letterhead=True, remarks=_remarks(agreement))


def _need_entered(agreement: AgreementSheet) -> None:
    """Raises GateClosed before the day of entry into force."""
    day = story.need_force(agreement)
    stage = agreement.status.stage
    if not stage.binding and not stage.ended:
        raise GateClosed("gate.not_in_force_yet", entry_on=str(day), hard=True)


def _certified(sheet: PaperSheet, phrases: Phrases) -> list[Block]:
    agreement = sheet.agreement
    languages = [phrases.words.language_name(code) for code in agreement.terms.authentic_languages]
    return [
        heading(phrases.say("heading")),
        said("rules", phrases.say("rules")),
        said("certified", phrases.say("certified")),
        said("reservations", phrases.say("reservations")),
        _instrument(sheet, languages, phrases),
        part("signatures-heading", phrases.say("signatures_heading")),
        _signatures(sheet, phrases),
        part("force-heading", phrases.say("force_heading")),
        _force(sheet, phrases),
        part("copies-heading", phrases.say("copies_heading")),
        *(point(f"copy-{number}", text) for number, text in enumerate(languages or [BLANK], start=1)),
        *_signed(sheet, phrases),
    ]


def _instrument(sheet: PaperSheet, languages: list[str], phrases: Phrases) -> Block:
    """Title, kind, parties and authentic languages of what is filed."""
    agreement = sheet.agreement
    kind = agreement.terms.instrument_type
    told: dict[str, Cell | str] = {
        "title": cell(
            story.titled(agreement, sheet.language.value),
            story.title_language(agreement, sheet.language.value),
        ),
        "kind": phrases.instrument(agreement) if kind else BLANK,
        "parties": "\n".join(_name(sheet, key, phrases) for key in agreement.terms.party_keys),
        "languages": phrases.words.join(languages) if languages else BLANK,
    }
    rows = [(phrases.say(f"row_{name}"), text) for name, text in told.items()]
    return table("instrument", phrases.say("instrument_caption"), rows, (28, 72), header_rows=0)


def _signatures(sheet: PaperSheet, phrases: Phrases) -> Block:
    head = tuple(phrases.say(f"column_{name}") for name in ("party", "place", "day", "signatory"))
    rows = [
        (
            _name(sheet, one.party, phrases),
            phrases.place(one.place) if one.place else BLANK,
            phrases.written(one.on),
            "\n".join(part for part in (one.name, one.title) if part) or BLANK,
        )
        for one in story.signings(sheet.agreement)
    ]
    return table("signatures", phrases.say("signatures_heading"), [head, *rows], (34, 16, 20, 30))


def _force(sheet: PaperSheet, phrases: Phrases) -> Block:
    head = tuple(phrases.say(f"column_{name}") for name in ("party", "force_day", "method"))
    rule = phrases.rule(sheet.agreement)
    rows = [
        (_name(sheet, party, phrases), phrases.written(day), rule)
        for party, day in _force_days(sheet.agreement)
    ]
    return table("force", phrases.say("force_heading"), [head, *rows], (40, 24, 36))


def _force_days(agreement: AgreementSheet) -> Iterator[tuple[str, PartialDate]]:
    """Since when the agreement is in force for each party: for one that joined later, since it joined."""
    entered = story.need_force(agreement)
    if agreement.terms.entry_into_force.rule is not EntryRule.PER_PARTY_ON_CONSENT:
        yield from ((key, entered) for key in agreement.terms.party_keys)
        return
    for one in story.signings(agreement):
        yield one.party, one.on if one.on.earliest > entered.earliest else entered


def _signed(sheet: PaperSheet, phrases: Phrases) -> list[Block]:
    """Who certifies: blanks until they are given; the day is written by hand."""
    return [
        part("certifier", phrases.say("certifier_heading")),
        field("name", phrases.say("name"), sheet.given.get("name", "")),
        field("title", phrases.say("title"), sheet.given.get("title", "")),
        field("day", phrases.say("date")),
        field("signature", phrases.say("signature")),
    ]


def _not_applicable(sheet: PaperSheet, phrases: Phrases) -> list[Block]:
    """Why an instrument that denies being a treaty is not filed, with the clause that says so."""
    agreement = sheet.agreement
    title = story.titled(agreement, sheet.language.value)
    return [
        heading(phrases.say("not_applicable_heading")),
        said("rules", phrases.say("rules")),
        said("reason", phrases.say("not_applicable", title=title)),
        said("clause", phrases.say("clause", clause=story.clause(agreement, "non_binding") or BLANK)),
        *_signed(sheet, phrases),
    ]


def _name(sheet: PaperSheet, key: str, phrases: Phrases) -> str:
    return phrases.name(key, sheet.party_names, sheet.agreement.names)


def _remarks(agreement: AgreementSheet) -> list[Remark]:
    """What a clerk sees to before the statement leaves: the day confirmed, a text in every authentic language."""
    kept = {text.language for text in agreement.texts}
    found: list[Remark] = [
        ("export.text_missing", {"language": code, "reference": agreement.reference})
        for code in agreement.terms.authentic_languages
        if code not in kept
    ]
    confirmed = agreement.status.in_force_confirmed
    return found if confirmed else [("remark.force_not_confirmed", {}), *found]
