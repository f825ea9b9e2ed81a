"""All the register holds of one agreement, on one page or two: identity, status, terms, texts, signatures, events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import PAGE, Composition
from wipo_approvals.documents.custody import allotted
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import cell, heading, part, said, sheet_of, table
from wipo_approvals.documents.told import happened, term_words
from wipo_approvals.sheets import FactSheet, PaperSheet
from wipo_approvals.text.blocks import Block, Cell

PAPER = "register_sheet"
#: The terms that stand in the table of terms, in a clerk's order; the others are the agreement's identity.
_TERMS = (
    "signatories",
    "authentic_languages",
    "equally_authentic",
    "originals",
    "place",
    "date_mode",
    "printed_year",
    "entry_into_force",
    "duration",
    "notice",
    "obligations",
    "supersedes",
    "non_binding",
    "clauses",
)
#: So much of a fingerprint (SHA-256, hex) tells texts and facts apart on paper.
_MARK = 16
_Row = tuple[Cell | str, ...]
_Rows = Callable[[PaperSheet, Phrases], Iterator[_Row]]


def build(sheet: PaperSheet) -> Composition:
    """The sheet in a language, as the agreement stands on the day of the sheet."""
    phrases, agreement = Phrases(sheet.language, PAPER), sheet.agreement
    status = phrases.words.with_names(agreement.names).sentence(
        agreement.status.explanation.code, agreement.status.explanation.details
    )
    blocks = [
        heading(phrases.say("heading", reference=agreement.reference)),
        said("status", phrases.say("status", day=phrases.written(sheet.today), status=status)),
        table(
            "identity", phrases.say("identity_heading"), _identity(sheet, phrases), (22, 78), header_rows=0
        ),
        *(
            block
            for ident, columns, widths, rows in _PARTS
            for block in _titled(ident, columns, widths, rows(sheet, phrases), phrases)
        ),
    ]
    header = (agreement.reference, phrases.say("page", page=PAGE))
    return sheet_of(PAPER, agreement.reference, phrases, blocks, header=header)


def _titled(
    ident: str, columns: tuple[str, ...], widths: tuple[int, ...], rows: Iterator[_Row], phrases: Phrases
) -> list[Block]:
    """A part with its table; one sentence where there is nothing to show."""
    caption = phrases.say(f"{ident}_heading")
    filled = list(rows)
    head: _Row = tuple(phrases.say(f"column_{name}") for name in columns)
    body = table(ident, caption, [head, *filled], widths) if filled else said(ident, phrases.say("nothing"))
    return [part(f"{ident}-heading", caption), body]


def _identity(sheet: PaperSheet, phrases: Phrases) -> list[_Row]:
    agreement, language = sheet.agreement, sheet.language.value
    names = [phrases.name(key, sheet.party_names, agreement.names) for key in agreement.terms.party_keys]
    annex = phrases.say(
        "annexed", symbol=agreement.row.symbol, annex=phrases.words.annex(agreement.row.annex)
    )
    told: dict[str, Cell | str] = {
        "title": cell(story.titled(agreement, language), story.title_language(agreement, language)),
        "kind": phrases.instrument(agreement),
        "basis": phrases.words.phrase(f"legal_basis.{agreement.legal_basis.value}"),
        "parties": phrases.words.join(names),
        "document": annex if agreement.row.symbol else phrases.say("nothing"),
    }
    return [(phrases.say(f"row_{name}"), text) for name, text in told.items()]


def _short_names(sheet: PaperSheet, phrases: Phrases) -> dict[str, str]:
    shown = sheet.agreement.names
    return {key: phrases.short(key, sheet.party_names, shown) for key in sheet.agreement.signing_parties}


def _terms(sheet: PaperSheet, phrases: Phrases) -> Iterator[_Row]:
    """Each term with the clause it was read from; a term on which the text is silent is left out."""
    agreement, names = sheet.agreement, _short_names(sheet, phrases)
    known = {one.name: one for one in agreement.term_sheets}
    read_in = story.title_language(agreement, "")
    for name in _TERMS:
        found = known.get(name)
        words = term_words(name, found.value, names, phrases) if found else ""
        if found and words:
            yield (
                phrases.words.phrase(f"term.{name}"),
                words,
                cell(found.clause, read_in if found.clause else ""),
            )


def _texts(sheet: PaperSheet, phrases: Phrases) -> Iterator[_Row]:
    for text in sheet.agreement.texts:
        yield (
            phrases.words.language_name(text.language),
            str(text.version),
            phrases.say("yes" if text.authentic else "no"),
            text.fingerprint[:_MARK],
            text.source,
        )


def _signatures(sheet: PaperSheet, phrases: Phrases) -> Iterator[_Row]:
    """Who signed for each party, when and where, and which originals the party keeps."""
    plan, names = allotted(sheet.agreement.terms), _short_names(sheet, phrases)
    signed = {one.party: one for one in story.signings(sheet.agreement)}
    for key in sheet.agreement.signing_parties:
        one = signed.get(key)
        kept = [
            phrases.say("copy", language=phrases.words.language_name(language), number=str(number))
            for language, number, keeper in plan
            if keeper == key
        ]
        if one or kept:
            yield (
                names[key],
                phrases.written(one.on) if one else "",
                phrases.place(one.place) if one else "",
                "\n".join(line for line in (one.name, one.title) if line) if one else "",
                phrases.words.join(kept) if kept else "",
            )


def _events(sheet: PaperSheet, phrases: Phrases) -> Iterator[_Row]:
    """Every fact, those taken back too, with the mark that identifies it and the evidence it names."""
    names = _short_names(sheet, phrases)
    for fact in sheet.agreement.facts:
        yield (
            phrases.written(fact.on),
            "\n".join((happened(fact, names, phrases), *_evidence(fact, phrases))),
            fact.entry.actor,
            phrases.say(_holds(fact)),
            fact.entry.id[:_MARK],
        )


def _holds(fact: FactSheet) -> str:
    if not fact.holds:
        return "taken_back"
    return "corrected" if fact.corrected else "yes"


def _evidence(fact: FactSheet, phrases: Phrases) -> list[str]:
    """What a fact rests on: a paper named with it, the texts that originals were made from."""
    marks = [str(mark)[:_MARK] for mark in fact.keys.get("texts") or ()]
    named = str(fact.keys.get("evidence") or "")
    told = [phrases.say("evidence", evidence=named)] if named else []
    return [*told, phrases.say("made_from", marks=phrases.words.join(marks))] if marks else told


#: The parts: their columns, the columns' parts of the width, what fills them.
_PARTS: Final[tuple[tuple[str, tuple[str, ...], tuple[int, ...], _Rows], ...]] = (
    ("terms", ("term", "value", "clause"), (26, 46, 28), _terms),
    ("texts", ("language", "version", "authentic", "mark", "source"), (18, 11, 14, 25, 32), _texts),
    ("signatures", ("party", "day", "place", "signatory", "copies"), (15, 21, 12, 26, 26), _signatures),
    ("events", ("day", "event", "actor", "holds", "mark"), (24, 32, 11, 10, 23), _events),
)
