"""The terms of an agreement: its parties and final clauses as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wipo_approvals.domain.dates import FAMILIES, PartialDate, days_in
from wipo_approvals.domain.vocabulary import (
    ClauseKind,
    CountingRule,
    DateMode,
    DurationKind,
    EntryRule,
    InstrumentType,
    NoticeAnchor,
    ObligationKind,
    Unit,
)
from wipo_approvals.errors import WrongInput

TERM_NAMES = (
    "instrument_type",
    "title",
    "parties",
    "signatories",
    "authentic_languages",
    "equally_authentic",
    "originals",
    "place",
    "printed_year",
    "date_mode",
    "entry_into_force",
    "duration",
    "notice",
    "supersedes",
    "articles",
    "non_binding",
    "clauses",
    "obligations",
    "counting",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side of an agreement: its code in the organizations' register, its names as printed."""

    code: str | None
    names: tuple[str, ...]

    @property
    def key(self) -> str:
        """How facts name the party: the code, or the last and shortest printed name."""
        return self.code or (self.names[-1] if self.names else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs for a party, with style and title as printed."""

    party: str
    name: str
    style: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryIntoForce:
    """The rule of entry into force with its own parameters; `date` is the day, or the first possible one."""

    rule: EntryRule = EntryRule.UNSTATED
    days: int | None = None
    months: int | None = None
    threshold: int | None = None
    event: str | None = None
    date: str | None = None

    @property
    def stated_on(self) -> PartialDate | None:
        """The day the text names: of entry into force, or before which there is none."""
        return PartialDate.parse(self.date) if self.date else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """How long the agreement runs: for months or until a named day where it is fixed; how it is renewed."""

    kind: DurationKind = DurationKind.UNSTATED
    months: int | None = None
    renewal: str | None = None
    renewal_months: int | None = None
    event: str | None = None
    until: str | None = None

    @property
    def until_on(self) -> PartialDate | None:
        """The last day, where the text names it."""
        return PartialDate.parse(self.until) if self.until else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The notice of termination: period, what it is counted from, to whom.

    `effect_day` is the day of the year (MM-DD) on which it takes effect, `by_day` the one by which
    it must have been given.
    """

    value: int | None = None
    unit: Unit | None = None
    anchor: NoticeAnchor | None = None
    at_least: bool = False
    addressee: str | None = None
    effect_day: str | None = None
    by_day: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """The rules by which an agreement counts days, months and the end of its term."""

    days: CountingRule = CountingRule.EVENT_DAY_EXCLUDED
    months: CountingRule = CountingRule.SAME_NUMBERED_DAY
    term_end: CountingRule = CountingRule.ENDS_ON_THE_EVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Originals:
    """How many originals the testimonium counts, in total and per language."""

    total: int | None = None
    per_language: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """What the parties owe again and again: every so many months, or "regularly" where no number is given.

    Without a `party` all of them owe it; `addressee` is to whom it is due, `clause` the printed label
    of the clause that says so.
    """

    kind: ObligationKind
    months: int | None = None
    party: str = ""
    addressee: str = ""
    clause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """All that an agreement's own text says about itself; empty where it is silent."""

    instrument_type: InstrumentType | None = None
    title: str = ""
    parties: tuple[Party, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    authentic_languages: tuple[str, ...] = ()
    equally_authentic: bool | None = None
    originals: Originals = field(default_factory=Originals)
    place: str | None = None
    printed_year: int | None = None
    date_mode: DateMode | None = None
    entry_into_force: EntryIntoForce = field(default_factory=EntryIntoForce)
    duration: Duration = field(default_factory=Duration)
    notice: Notice = field(default_factory=Notice)
    supersedes: tuple[PartialDate, ...] = ()
    articles: int = 0
    non_binding: bool = False
    clauses: frozenset[ClauseKind] = frozenset()
    obligations: tuple[Obligation, ...] = ()
    counting: Counting = field(default_factory=Counting)

    @property
    def party_keys(self) -> tuple[str, ...]:
        """The keys of all parties, in the order of the title."""
        return tuple(party.key for party in self.parties)

    @property
    def counterparts(self) -> tuple[Party, ...]:
        """All parties but WIPO."""
        return tuple(party for party in self.parties if party.code != "WIPO")

    def party(self, key: str) -> Party | None:
        """The party that facts name `key`, if it is one."""
        return next((party for party in self.parties if party.key == key), None)


def _table(raw: Mapping[str, Any], term: str) -> Mapping[str, Any]:
    """A term that is a table of its own; raises WrongInput for anything else."""
    value = raw.get(term) or {}
    if not isinstance(value, Mapping):
        raise WrongInput("input.table", key=term, value=value)
    return value


def _rows(raw: Mapping[str, Any], term: str) -> list[Mapping[str, Any]]:
    """A term that is a list of tables; raises WrongInput for anything else."""
    value = raw.get(term) or []
    if not isinstance(value, (list, tuple)) or not all(isinstance(row, Mapping) for row in value):
        raise WrongInput("input.table", key=term, value=value)
    return list(value)


def _one_of(enum: type[Any], value: object, term: str) -> Any:  # noqa: ANN401 - an enum member of the type given
    if value is None:
        return None
    try:
        return enum(value)
    except ValueError as wrong:
        allowed = ", ".join(member.value for member in enum)
        raise WrongInput("input.one_of", key=term, value=value, allowed=allowed) from wrong


def _count(value: object, term: str) -> int | None:
    if value is None:
        return None
    text = str(value).strip()
    if not text.isascii() or not text.isdigit():
        raise WrongInput("input.number", key=term, value=value)
    return int(text)


def _day(value: object) -> str | None:
    return str(PartialDate.parse(str(value))) if value else None


def entry_from(raw: Mapping[str, Any]) -> EntryIntoForce:
    """A rule of entry into force from plain values; raises WrongInput."""
    return EntryIntoForce(
        rule=_one_of(EntryRule, raw.get("rule") or "unstated", "entry_into_force.rule"),
        days=_count(raw.get("days"), "entry_into_force.days"),
        months=_count(raw.get("months"), "entry_into_force.months"),
        threshold=_count(raw.get("threshold"), "entry_into_force.threshold"),
        event=raw.get("event"),
        date=_day(raw.get("date")),
    )


def duration_from(raw: Mapping[str, Any]) -> Duration:
    """A duration from plain values; raises WrongInput."""
    return Duration(
        kind=_one_of(DurationKind, raw.get("kind") or "unstated", "duration.kind"),
        months=_count(raw.get("months"), "duration.months"),
        renewal=raw.get("renewal"),
        renewal_months=_count(raw.get("renewal_months"), "duration.renewal_months"),
        event=raw.get("event"),
        until=_day(raw.get("until")),
    )


def notice_from(raw: Mapping[str, Any]) -> Notice:
    """A notice of termination from plain values; raises WrongInput."""
    return Notice(
        value=_count(raw.get("value"), "notice.value"),
        unit=_one_of(Unit, raw.get("unit"), "notice.unit"),
        anchor=_one_of(NoticeAnchor, raw.get("anchor"), "notice.anchor"),
        at_least=bool(raw.get("at_least")),
        addressee=raw.get("addressee"),
        effect_day=_day_of_year(raw.get("effect_day")),
        by_day=_day_of_year(raw.get("by_day")),
    )


_DAY_OF_YEAR = re.compile(r"^(\d{2})-(\d{2})$")
_LEAP_YEAR = 2000


def _day_of_year(value: object) -> str | None:
    """A day of any year, MM-DD; 02-29 is the last of February."""
    if not value:
        return None
    found = _DAY_OF_YEAR.match(str(value))
    month, day = (int(found[1]), int(found[2])) if found else (0, 0)
    if not 1 <= month <= 12 or not 1 <= day <= days_in(_LEAP_YEAR, month):  # noqa: PLR2004 - months of the year
        raise WrongInput("input.day_of_year", value=value)
    return str(value)


def counting_from(raw: Mapping[str, Any]) -> Counting:
    """The counting rules from plain values, absent ones the usual; raises WrongInput."""
    unknown = sorted(set(raw) - set(FAMILIES))
    if unknown:
        raise WrongInput("input.one_of", key="counting", value=unknown[0], allowed=", ".join(FAMILIES))
    for kind, rule in raw.items():
        if rule and rule not in FAMILIES[kind]:
            allowed = ", ".join(FAMILIES[kind])
            raise WrongInput("input.one_of", key=f"counting.{kind}", value=rule, allowed=allowed)
    return Counting(**{kind: CountingRule(rule) for kind, rule in raw.items() if rule})


def _signatory(raw: Mapping[str, Any]) -> Signatory:
    unknown = sorted(set(raw) - {"party", "name", "style", "title"})
    if unknown or not raw.get("party"):
        raise WrongInput("input.table", key="signatories", value=dict(raw))
    return Signatory(
        party=str(raw["party"]),
        name=str(raw.get("name") or ""),
        style=raw.get("style"),
        title=raw.get("title"),
    )


#: No cycle is longer than a century.
_LONGEST = 1200


def _obligation(raw: Mapping[str, Any]) -> Obligation:
    unknown = sorted(set(raw) - {"kind", "months", "party", "addressee", "clause"})
    if unknown or not raw.get("kind"):
        raise WrongInput("input.table", key="obligations", value=dict(raw))
    months = _count(raw.get("months"), "obligations.months")
    if months is not None and not 0 < months <= _LONGEST:
        raise WrongInput("input.number", key="obligations.months", value=raw["months"])
    return Obligation(
        kind=_one_of(ObligationKind, raw["kind"], "obligations.kind"),
        months=months,
        party=str(raw.get("party") or ""),
        addressee=str(raw.get("addressee") or ""),
        clause=str(raw.get("clause") or ""),
    )


def _originals(raw: Mapping[str, Any]) -> Originals:
    counted = {language: _count(n, "originals") or 0 for language, n in _table(raw, "per_language").items()}
    return Originals(total=_count(raw.get("total"), "originals.total"), per_language=counted)


_LANGUAGE = re.compile(r"^[a-z]{2,3}$")


def _languages(raw: object) -> tuple[str, ...]:
    codes = raw.replace(",", " ").split() if isinstance(raw, str) else list(raw or ())  # type: ignore[call-overload]  # any sequence of codes
    for code in codes:
        if not _LANGUAGE.match(code):
            raise WrongInput("input.language", value=code)
    return tuple(sorted(set(codes)))


def terms_from(raw: Mapping[str, Any]) -> Terms:
    """Terms from plain values under the names of TERM_NAMES (the form an import answers in).

    Raises WrongInput where a value is not of its kind.
    """
    unknown = sorted(set(raw) - set(TERM_NAMES))
    if unknown:
        raise WrongInput("input.term", value=unknown[0], allowed=", ".join(TERM_NAMES))
    clauses = _table(raw, "clauses")
    return Terms(
        instrument_type=_one_of(InstrumentType, raw.get("instrument_type"), "instrument_type"),
        title=raw.get("title") or "",
        parties=tuple(
            Party(code=p.get("code"), names=tuple(p.get("names", ()))) for p in _rows(raw, "parties")
        ),
        signatories=tuple(_signatory(s) for s in _rows(raw, "signatories")),
        authentic_languages=_languages(raw.get("authentic_languages")),
        equally_authentic=raw.get("equally_authentic"),
        originals=_originals(_table(raw, "originals")),
        place=raw.get("place"),
        printed_year=_count(raw.get("printed_year"), "printed_year"),
        date_mode=_one_of(DateMode, raw.get("date_mode"), "date_mode"),
        entry_into_force=entry_from(_table(raw, "entry_into_force")),
        duration=duration_from(_table(raw, "duration")),
        notice=notice_from(_table(raw, "notice")),
        supersedes=tuple(PartialDate.parse(s["signed"]) for s in _rows(raw, "supersedes") if s.get("signed")),
        articles=_count(raw.get("articles"), "articles") or 0,
        non_binding=bool(raw.get("non_binding")),
        clauses=frozenset(_one_of(ClauseKind, kind, "clauses") for kind, found in clauses.items() if found),
        obligations=tuple(_obligation(row) for row in _rows(raw, "obligations")),
        counting=counting_from(_table(raw, "counting")),
    )
