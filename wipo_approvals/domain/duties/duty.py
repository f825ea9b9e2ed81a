"""One duty: what falls due, on which day, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wipo_approvals.domain.dates import PartialDate, Step
from wipo_approvals.domain.lifecycle import State, Status
from wipo_approvals.domain.mandates import Mandate
from wipo_approvals.domain.vocabulary import DutyKind, DutyState

#: What falls due within so many days is due soon; the places of the register promise the same.
SOON_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A session of the Coordination Committee whose first day is known; perhaps with its own day for documents."""

    number: int
    opens_on: date
    closes_on: date | None = None
    ordinary: bool | None = None
    documents_on: date | None = None

    @property
    def over_on(self) -> date:
        """The last day on which it can decide, as far as it is known."""
        return self.closes_on or self.opens_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """All that duties are found from: an agreement as it stands today, the sessions, the mandates."""

    state: State
    status: Status
    today: date
    sittings: tuple[Sitting, ...] = ()
    mandates: tuple[Mandate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What falls due, with the sentence that says so and the steps that tell why on that day, or why on none.

    `what` tells duties of one kind apart; `term` is the term it rests on, `clause` the clause that names
    it, `facts` what was recorded. `expected` marks a day that follows from a habit, not from a text or a fact.
    """

    kind: DutyKind
    due_on: date | None
    code: str
    steps: tuple[Step, ...]
    what: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    term: str = ""
    clause: str = ""
    party: str = ""
    since: PartialDate | None = None
    expected: bool = False

    @property
    def name(self) -> str:
        """What the duty is, whatever its day."""
        return f"{self.kind.value}/{self.what}" if self.what else self.kind.value

    @property
    def key(self) -> str:
        """What names the duty for as long as its day stays the same, such as `expiry/2021-05-02`."""
        return f"{self.name}/{self.due_on.isoformat()}" if self.due_on else self.name

    def state(self, today: date) -> DutyState:
        """How it stands on a day."""
        if self.due_on is None:
            return DutyState.UNDATED
        if self.due_on < today:
            return DutyState.OVERDUE
        return DutyState.DUE if (self.due_on - today).days <= SOON_DAYS else DutyState.LATER
