"""The metadata of an Akoma Ntoso document: what it is, what happened to it, and every fact as it is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from wipo_approvals.exchange.xml import element, identifier, text
from wipo_approvals.sheets import FactSheet

_OWN: Final = "urn:wipo-approvals:facts"
OFFICE: Final = "#WIPO"
#: What a fact is called in the ontology of the document, by its kind.
EVENTS: Final = {
    "text_settled": "settled",
    "submitted": "submission",
    "resubmitted": "submission",
    "decided": "decision",
    "signed": "signature",
    "entered_into_force": "entry_into_force",
}
_CODES: Final = {"ar": "ara", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus", "zh": "zho"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """What the metadata say: the work by its address, its language (ISO 639-1), its day and the day of this file.

    Days are ISO 8601; `force` are the first and the last day of force, empty where they are not known.
    """

    work: str
    language: str
    day: str
    made: str
    name: str
    subtype: str = ""
    title: str = ""
    version: str = ""
    facts: Sequence[FactSheet] = ()
    references: Sequence[str] = ()
    notes: Sequence[str] = ()
    force: tuple[str, str] = ("", "")


def meta(one: Described) -> str:
    """The metadata, its parts in the order of the schema."""
    parts = [
        _identification(one),
        _lifecycle(one.facts, one.force),
        _workflow(one.facts),
        _temporal(one.force),
        element("references", *one.references, source=OFFICE) if one.references else "",
        element("notes", *one.notes, source=OFFICE) if one.notes else "",
        _proprietary(one.facts),
    ]
    return element("meta", *(part for part in parts if part))


def _identification(one: Described) -> str:
    code = _CODES.get(one.language, one.language)
    expression = f"{one.work}/{code}@{one.day}"
    about_work = [
        element("FRBRalias", value=one.title, name="title") if one.title else "",
        element("FRBRcountry", value="un"),
        element("FRBRsubtype", value=one.subtype) if one.subtype else "",
        element("FRBRnumber", value=one.name),
        element("FRBRname", value=one.name),
    ]
    about_text = [
        element("FRBRversionNumber", value=one.version) if one.version else "",
        element("FRBRlanguage", language=code),
    ]
    parts = (
        _level("FRBRWork", one.work, one.day, "creation", about_work),
        _level("FRBRExpression", expression, one.day, "expression", about_text),
        _level("FRBRManifestation", f"{expression}.akn", one.made, "markup", []),
    )
    return element("identification", *parts, source=OFFICE)


def _level(name: str, uri: str, day: str, what: str, more: Sequence[str]) -> str:
    """One FRBR level; its aliases stand before the date, the rest behind the author."""
    aliases = [part for part in more if part.startswith("<FRBRalias")]
    rest = [part for part in more if part and part not in aliases]
    return element(
        name,
        element("FRBRthis", value=f"{uri}/!main" if name != "FRBRManifestation" else uri),
        element("FRBRuri", value=uri),
        *aliases,
        element("FRBRdate", date=day, name=what),
        element("FRBRauthor", href=OFFICE),
        *rest,
    )


def _dated(facts: Iterable[FactSheet]) -> list[FactSheet]:
    """Legal events whose whole day is known."""
    return [fact for fact in facts if fact.entry.kind in EVENTS and fact.on.complete]


def _lifecycle(facts: Sequence[FactSheet], force: tuple[str, str]) -> str:
    events = [
        element(
            "eventRef",
            date=str(fact.on),
            source=OFFICE,
            eId=f"event_{number}",
            refersTo=f"#event_{EVENTS[fact.entry.kind]}",
            type="generation" if number == 1 else "",
        )
        for number, fact in enumerate(_dated(facts), start=1)
    ]
    for what, day in zip(("start", "end"), force, strict=True):
        if day:
            events.append(element("eventRef", date=day, source=OFFICE, eId=f"force_{what}"))
    return element("lifecycle", *events, source=OFFICE) if events else ""


def _workflow(facts: Sequence[FactSheet]) -> str:
    steps = [
        element(
            "step",
            date=str(fact.on),
            by="#cc"
            if fact.entry.kind == "decided"
            else f"#{identifier(str(fact.keys.get('party') or 'WIPO'))}",
            outcome=f"#event_{EVENTS[fact.entry.kind]}",
            eId=f"step_{number}",
        )
        for number, fact in enumerate(_dated(facts), start=1)
    ]
    return element("workflow", *steps, source=OFFICE) if steps else ""


def _temporal(force: tuple[str, str]) -> str:
    start, end = force
    if not start:
        return ""
    interval = element(
        "timeInterval", start="#force_start", end="#force_end" if end else "", refersTo="#in_force"
    )
    return element("temporalData", element("temporalGroup", interval, eId="force"), source=OFFICE)


def _proprietary(facts: Sequence[FactSheet]) -> str:
    """Every fact that holds, with its keys and its day as far as it is known."""
    rows = [
        element(
            "fact",
            *(
                element("key", text(_said(value)), name=key)
                for key, value in fact.keys.items()
                if key not in {"terms", "fingerprint", "texts"}
            ),
            kind=fact.entry.kind,
            on=str(fact.on),
            id=fact.entry.id[:16],
        )
        for fact in facts
    ]
    inside = element("facts", *rows, xmlns=_OWN)
    return element("proprietary", inside, source=OFFICE) if rows else ""


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
