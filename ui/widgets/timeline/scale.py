"""Where a day lies on the screen and which day lies under a point; what stands on the scale of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Final

#: Pixels for a day: no closer than weeks, no further than centuries.
CLOSEST, FURTHEST = 24.0, 0.004
#: Nothing is drawn beyond these days, which Python still knows.
FIRST_DAY, LAST_DAY = date.min.toordinal() + 366, date.max.toordinal() - 366


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeScale:
    """A stretch of time on a stretch of the screen; `origin` (a day's ordinal) lies at the leading edge.

    In a mirrored scale time runs from right to left.
    """

    origin: float
    per_day: float
    left: int
    width: int
    mirrored: bool = False

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def days(self) -> float:
        """How many days can be seen."""
        return self.width / self.per_day

    @property
    def last(self) -> float:
        """The day at the trailing edge."""
        return self.origin + self.days

    def x(self, day: float) -> float:
        """Where a day begins."""
        along = (day - self.origin) * self.per_day
        return self.right - along if self.mirrored else self.left + along

    def day(self, x: float) -> float:
        """The day under a point."""
        along = self.right - x if self.mirrored else x - self.left
        return self.origin + along / self.per_day

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """Closer (or, below one, further away), with the day under `x` staying where it is."""
        per_day = min(max(self.per_day * factor, FURTHEST), CLOSEST)
        along = self.right - x if self.mirrored else x - self.left
        return replace(self, per_day=per_day, origin=self.day(x) - along / per_day)

    def panned(self, pixels: float) -> TimeScale:
        """The stretch that many pixels to the right on the screen."""
        ahead = -pixels if self.mirrored else pixels
        return replace(self, origin=self.origin + ahead / self.per_day)

    def showing(self, first: float, last: float) -> TimeScale:
        """The scale on which just these days can be seen."""
        per_day = min(max(self.width / max(last - first, 1.0), FURTHEST), CLOSEST)
        return replace(self, per_day=per_day, origin=first)


class Step(Enum):
    """The distances between ticks: how many months, or below a month how many days."""

    CENTURY = (1200, 0)
    DECADES = (240, 0)
    DECADE = (120, 0)
    FIVE_YEARS = (60, 0)
    TWO_YEARS = (24, 0)
    YEAR = (12, 0)
    QUARTER = (3, 0)
    MONTH = (1, 0)
    WEEK = (0, 7)
    DAY = (0, 1)

    @property
    def days(self) -> float:
        """About how many days lie between two ticks."""
        months, days = self.value
        return months * 30.4 + days

    @property
    def above(self) -> Step | None:
        """What stands in the line above: the year over months, the month over days."""
        if self in {Step.QUARTER, Step.MONTH}:
            return Step.YEAR
        return Step.MONTH if self in {Step.WEEK, Step.DAY} else None


_FINEST_FIRST: Final = tuple(reversed(Step))


def fitting(scale: TimeScale, room: Callable[[Step], float]) -> Step:
    """The finest step whose labels have the room they need."""
    return next((step for step in _FINEST_FIRST if step.days * scale.per_day >= room(step)), Step.CENTURY)


def ticks(scale: TimeScale, step: Step) -> Iterator[date]:
    """Every tick that can be seen, and the one before, whose label may still be."""
    first = date.fromordinal(int(min(max(scale.origin, FIRST_DAY), LAST_DAY)))
    last = min(max(scale.last, FIRST_DAY), LAST_DAY)
    day = _floor(first, step)
    while day.toordinal() <= last:
        yield day
        following = _following(day, step)
        if following is None:
            return
        day = following


def _floor(day: date, step: Step) -> date:
    months, days = step.value
    if days:
        back = day.weekday() if days > 1 else 0
        return date.fromordinal(day.toordinal() - back)
    return _of_months((day.year * 12 + day.month - 1) // months * months) or date.min


def _following(day: date, step: Step) -> date | None:
    months, days = step.value
    if days:
        return date.fromordinal(day.toordinal() + days)
    return _of_months(day.year * 12 + day.month - 1 + months)


def _of_months(months: int) -> date | None:
    year, month = divmod(months, 12)
    return date(year, month + 1, 1) if date.min.year <= year <= date.max.year else None
