"""The diary: what falls due, what came due since somebody last looked, what was put off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from wipo_approvals.domain.vocabulary import DutyState

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.duties import Duty


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeSheet:
    """A duty that was put off: until which day, why, and by whom."""

    until_on: date
    reason: str
    actor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySheet:
    """A duty of one agreement as the diary shows it; `names` are what to call its parties.

    `key` names it in the whole register. `new` says that it came due since somebody last looked;
    `snooze` is set while it is put off.
    """

    key: str
    agreement: str
    reference: str
    title: str
    counterparts: tuple[str, ...]
    duty: Duty
    state: DutyState
    clause: str = ""
    new: bool = False
    snooze: SnoozeSheet | None = None
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiarySheet:
    """All duties of the register on a day: by state, then by their days."""

    duties: tuple[DutySheet, ...]
    today: date
    checked_at: datetime | None = None

    def of(self, state: DutyState) -> tuple[DutySheet, ...]:
        """The duties of one group."""
        return tuple(one for one in self.duties if one.state is state)

    @property
    def due(self) -> tuple[DutySheet, ...]:
        """What is due today or has been before, and was not put off."""
        open_ = (one for one in self.duties if one.state is not DutyState.SNOOZED)
        return tuple(one for one in open_ if one.duty.due_on is not None and one.duty.due_on <= self.today)

    @property
    def new(self) -> tuple[DutySheet, ...]:
        """What of that came due since somebody last looked."""
        return tuple(one for one in self.due if one.new)
