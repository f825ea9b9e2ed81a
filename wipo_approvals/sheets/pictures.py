"""What the pictures of the register are drawn from: bars over time, cards by stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.sheets.agreement import FactSheet

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A day in the life of an agreement, and why it is that day.

    `kind` is the kind of the fact behind it; a day that was computed has no fact but the plain values of the
    term it follows from: "in_force" (of the entry into force) or "ends" (of the duration).
    """

    kind: str
    on: PartialDate
    fact: FactSheet | None = None
    term: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The life of an agreement: its road from `begins_on`, and what binds from the first signature on.

    `ends_on` is None while no end is known; `notice` is a period of notice that runs, `since_on` the day the
    present stage began. `code` and `details` are the sentence that says where the agreement stands and why.
    """

    id: str
    reference: str
    counterparts: tuple[str, ...]
    title: str
    stage: Stage
    begins_on: date
    signed_on: date | None
    in_force_on: date | None
    ends_on: date | None
    since_on: date
    code: str
    notice: tuple[date, date] | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionMark:
    """A session of the Coordination Committee whose days are known."""

    number: int
    opens_on: date
    closes_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineSheet:
    """Bars by the day they begin; `names` are what to call the parties, `total` how many agreements there are."""

    bars: tuple[Bar, ...]
    sessions: tuple[SessionMark, ...]
    today: date
    total: int
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An agreement at its stage: since when, for how many days, and what comes next."""

    id: str
    reference: str
    counterparts: tuple[str, ...]
    title: str
    since_on: date
    days_in_stage: int
    next_step: str
    next_on: date | None
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageColumn:
    """The agreements at one stage, those that wait longest first."""

    stage: Stage
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardSheet:
    """The stages at which agreements stand, in their lawful order."""

    columns: tuple[StageColumn, ...]
    total: int
    names: Mapping[str, str] = field(default_factory=dict)
