"""Every kind of fact the register can keep; a fact is never changed, only answered by a later one."""

from __future__ import annotations

import hashlib
import json
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import datetime
from typing import Any, ClassVar

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import LegalBasis, Outcome, Symbol
from wipo_approvals.errors import WrongInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """The agreement was taken into the register with these terms (plain values, as an import answers)."""

    kind: ClassVar[str] = "registered"
    reference: str
    legal_basis: LegalBasis = LegalBasis.ART_13_1
    terms: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermConfirmed:
    """A clerk supplied or mended one term; `value` is plain text or JSON."""

    kind: ClassVar[str] = "term_confirmed"
    term: str
    value: Any
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAdded:
    """A version of the text in one language was kept; `fingerprint` is the SHA-256 of its blocks."""

    kind: ClassVar[str] = "text_added"
    language: str
    fingerprint: str
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSettled:
    """The parties' focal points agreed the text in every authentic language."""

    kind: ClassVar[str] = "text_settled"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextReopened:
    """A party asked to open the settled text again."""

    kind: ClassVar[str] = "text_reopened"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted:
    """The agreement was submitted to the Coordination Committee as an annex to a document."""

    kind: ClassVar[str] = "submitted"
    symbol: Symbol
    annex: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resubmitted:
    """A postponed or noted agreement was submitted again, to a later session."""

    kind: ClassVar[str] = "resubmitted"
    symbol: Symbol
    annex: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What the Committee did with the agreement; provisional until the report is adopted."""

    kind: ClassVar[str] = "decided"
    outcome: Outcome
    understanding: str = ""
    report_paragraph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstandingAccepted:
    """The other party accepted in writing the understanding on which the Committee approved."""

    kind: ClassVar[str] = "understanding_accepted"
    party: str
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterpartApproved:
    """The competent organ of another party approved the agreement."""

    kind: ClassVar[str] = "counterpart_approved"
    party: str
    organ: str
    session: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notified:
    """A party notified the other that its requirements for entry into force are met."""

    kind: ClassVar[str] = "notified"
    party: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorized:
    """The Legal Counsel authorized signature."""

    kind: ClassVar[str] = "authorized"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalsIssued:
    """The originals for signature were issued in these languages (ISO 639-1); empty means all authentic ones.

    `texts` are the fingerprints (SHA-256, hex) of the texts they were made from, language by language:
    from then on the originals stay as these texts were.
    """

    kind: ClassVar[str] = "originals_issued"
    languages: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A party signed, at a place, by an officer with the title as signed."""

    kind: ClassVar[str] = "signed"
    party: str
    place: str = ""
    name: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredIntoForce:
    """A person confirmed the day of entry into force."""

    kind: ClassVar[str] = "entered_into_force"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GateWaived:
    """A step was recorded although these gates were closed, for a written reason."""

    kind: ClassVar[str] = "gate_waived"
    step: str
    gates: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Annulled:
    """The contrary fact: an earlier fact no longer holds (undo)."""

    kind: ClassVar[str] = "annulled"
    fact: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """An earlier fact is corrected: these keys (and `on`) have other values, for a written reason."""

    kind: ClassVar[str] = "corrected"
    fact: str
    changes: Mapping[str, Any]
    reason: str


Fact = (
    Registered
    | TermConfirmed
    | TextAdded
    | TextSettled
    | TextReopened
    | Submitted
    | Resubmitted
    | Decided
    | UnderstandingAccepted
    | CounterpartApproved
    | Notified
    | Authorized
    | OriginalsIssued
    | Signed
    | EnteredIntoForce
    | GateWaived
    | Annulled
    | Corrected
)

KINDS: dict[str, type[Fact]] = {member.kind: member for member in typing.get_args(Fact)}

#: Kinds that only the program itself writes, as part of another order.
INTERNAL_KINDS = frozenset({"registered", "text_added", "gate_waived"})

#: Kinds that may stand in a history twice with the very same content, because something came between.
REPEATABLE = frozenset({"gate_waived", "text_settled", "text_reopened", "originals_issued"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A fact as it stands in the register: what, on which legal day, who recorded it and when.

    `id` is the SHA-256 (hex) of the canonical content; `again` names the fact (an annulment, or what
    came between) after which the same content was recorded once more; `recorded_at` is an aware
    moment in UTC.
    """

    id: str
    seq: int
    fact: Fact
    on: PartialDate
    actor: str
    recorded_at: datetime
    again: str = ""

    @property
    def kind(self) -> str:
        """The kind's name."""
        return self.fact.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a fact kind: its name, the type a clerk gives, and whether it must be given."""

    name: str
    type: str
    required: bool


def _hints(kind: type[Fact]) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _type_name(hint: Any) -> str:  # noqa: ANN401 - a type hint has no narrower type
    origin = typing.get_origin(hint)
    if origin is tuple:
        return "list"
    if origin in (Mapping, types.UnionType) or hint is Any or origin is not None:
        return "json"
    if isinstance(hint, type) and issubclass(hint, (Outcome, LegalBasis)):
        return "|".join(member.value for member in hint)
    return {"str": "text", "int": "number", "Symbol": "symbol"}[hint.__name__]


def keys_of(kind: type[Fact]) -> tuple[Key, ...]:
    """The keys a fact of this kind is made of, in order."""
    hints = _hints(kind)
    return tuple(
        Key(
            name=f.name,
            type=_type_name(hints[f.name]),
            required=f.default is MISSING and f.default_factory is MISSING,
        )
        for f in fields(kind)
    )


def _json_or_text(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _convert(hint: Any, key: str, value: Any) -> Any:  # noqa: ANN401 - values of every fact key
    if typing.get_origin(hint) is tuple:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else tuple(value)
    if hint is Any:
        return _json_or_text(value)
    if typing.get_origin(hint) is Mapping:
        table = _json_or_text(value)
        if not isinstance(table, Mapping):
            raise WrongInput("input.table", key=key, value=value)
        return table
    if hint is Symbol:
        return value if isinstance(value, Symbol) else Symbol.parse(str(value))
    if hint is int:
        if not str(value).isdigit():
            raise WrongInput("input.number", key=key, value=value)
        return int(value)
    if hint is str:
        return str(value).strip()
    try:
        return hint(value)
    except ValueError as wrong:
        allowed = ", ".join(member.value for member in hint)
        raise WrongInput("input.one_of", key=key, value=value, allowed=allowed) from wrong


def make(kind: str, values: Mapping[str, Any]) -> Fact:
    """The fact of this kind with these keys; raises WrongInput naming the key that is missing or wrong."""
    cls = KINDS.get(kind)
    if cls is None:
        raise WrongInput("input.fact_kind", value=kind, allowed=", ".join(KINDS))
    hints = _hints(cls)
    names = [key.name for key in keys_of(cls)]
    for name in values:
        if name not in names:
            raise WrongInput("input.key", value=name, kind=kind, allowed=", ".join(names) or "-")
    for key in keys_of(cls):
        if key.required and values.get(key.name) in (None, ""):
            raise WrongInput("input.missing", key=key.name, kind=kind)
    return cls(**{name: _convert(hints[name], name, value) for name, value in values.items()})


def _plain(value: Any) -> Any:  # noqa: ANN401 - values of every fact key
    if isinstance(value, Symbol):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    return value


def payload(fact: Fact) -> dict[str, Any]:
    """The fact's keys as plain values, the inverse of `make`; keys at their default are left out."""
    return {
        f.name: _plain(value)
        for f in fields(fact)
        if (value := getattr(fact, f.name)) != f.default and value not in ({}, ())
    }


def canonical(agreement: str, fact: Fact, on: PartialDate, again: str = "") -> bytes:
    """The bytes that identify a fact: agreement, kind, day and keys, in one fixed spelling (UTF-8 JSON)."""
    content: dict[str, Any] = {
        "agreement": agreement,
        "kind": fact.kind,
        "on": str(on),
        "keys": payload(fact),
    }
    if again:
        content["again"] = again
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def identity(agreement: str, fact: Fact, on: PartialDate, again: str = "") -> str:
    """The fact's identifier: the SHA-256 (hex) of its canonical bytes."""
    return hashlib.sha256(canonical(agreement, fact, on, again)).hexdigest()


def _with_changes(entry: Entry, changes: Mapping[str, Any]) -> Entry:
    rest = {key: value for key, value in changes.items() if key != "on"}
    on = PartialDate.parse(str(changes["on"])) if "on" in changes else entry.on
    return Entry(
        id=entry.id,
        seq=entry.seq,
        fact=make(entry.kind, {**payload(entry.fact), **rest}),
        on=on,
        actor=entry.actor,
        recorded_at=entry.recorded_at,
        again=entry.again,
    )


def effective(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The facts that hold: annulled ones left out, corrected ones with their corrected keys.

    Annulments and corrections can themselves be annulled. The order is that of recording.
    """
    ordered = sorted(entries, key=lambda entry: entry.seq)
    gone: set[str] = set()
    for entry in reversed(ordered):
        if isinstance(entry.fact, Annulled) and entry.id not in gone:
            gone.add(entry.fact.fact)
    alive: dict[str, Entry] = {}
    for entry in ordered:
        if entry.id in gone or isinstance(entry.fact, Annulled):
            continue
        if isinstance(entry.fact, Corrected):
            if entry.fact.fact in alive:
                alive[entry.fact.fact] = _with_changes(alive[entry.fact.fact], entry.fact.changes)
            continue
        alive[entry.id] = entry
    return tuple(alive.values())
