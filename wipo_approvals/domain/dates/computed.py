"""A day the rules gave: certain or between two days, with its steps and its other usual readings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from wipo_approvals.domain.dates.partial import PartialDate

#: A wording code with its details.
Step = tuple[str, dict[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The first and the last day something can lie on; both the same when it is certain."""

    earliest: date
    latest: date

    @classmethod
    def of(cls, found: PartialDate | ComputedDay) -> Span:
        """The span of a partial or a computed day."""
        return cls(earliest=found.earliest, latest=found.latest)

    @property
    def certain(self) -> bool:
        """Whether it is one whole day."""
        return self.earliest == self.latest

    def through(self, count: Callable[[date], date]) -> Span:
        """The span of what `count` makes of every day in it; `count` must never turn days round."""
        return Span(earliest=count(self.earliest), latest=count(self.latest))

    def not_before(self, floor: Span) -> Span:
        """The later of the two, wherever both lie."""
        return Span(
            earliest=max(self.earliest, floor.earliest),
            latest=max(self.latest, floor.latest),
        )

    @override
    def __str__(self) -> str:
        """The ISO 8601 day, or the interval `2018-05-01/2018-05-31`."""
        first = self.earliest.isoformat()
        return first if self.certain else f"{first}/{self.latest.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one usual way of counting gives; `counting` is its name in the table `counting`."""

    counting: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputedDay:
    """A day, or a span of days, with the steps that led to it.

    `earliest` and `latest` are equal when every input was a whole day. A step is a pair of a
    wording code and its details. `readings` lists the usual ways of counting, the chosen one
    first, when they do not all give this day; else it is empty.
    """

    earliest: date
    latest: date
    rule: str
    steps: tuple[Step, ...] = ()
    readings: tuple[Reading, ...] = ()

    @property
    def day(self) -> PartialDate | None:
        """The day when it is certain, else None."""
        return PartialDate.of(self.earliest) if self.earliest == self.latest else None
