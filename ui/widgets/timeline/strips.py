"""What is drawn over time: strips with a road, a binding part, a period of notice and points; lines across."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from ui.widgets.badge import Mark


class Shape(Enum):
    """How a day is marked, so that no colour has to be known."""

    DIAMOND = auto()  # a signature
    SQUARE = auto()  # a submission
    CIRCLE = auto()  # a decision
    TICK = auto()  # anything else


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From a day to a day, the last one inside; None while it goes on."""

    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A day that is marked, or the days between which it lies; `told` is the day and its reason."""

    on: date
    until: date
    shape: Shape
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """One row: what it is called and where it stands, and what is drawn over time.

    `road` is what came before it binds, `bar` what binds (from `force_on` in force).
    """

    key: str
    name: str
    second: str
    mark: Mark
    told: tuple[str, ...]
    road: Span | None = None
    bar: Span | None = None
    force_on: date | None = None
    notice: Span | None = None
    points: tuple[Point, ...] = ()

    @property
    def first(self) -> date:
        """The first day of which anything is drawn."""
        spans = [span.first for span in (self.road, self.bar) if span is not None]
        return min([*spans, *(point.on for point in self.points)])

    @property
    def last(self) -> date | None:
        """The last day of which anything is drawn; None where it goes on."""
        spans = [span.last for span in (self.road, self.bar) if span is not None]
        ends = [*spans, *(point.until for point in self.points)]
        known = [end for end in ends if end is not None]
        return max(known) if len(known) == len(ends) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line across all rows: a session from its first to its last day, with a label and its whole name."""

    first: date
    last: date
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Backdrop:
    """What lies behind the rows: the sessions, today, and the days all rows lie between."""

    today: date
    first: date
    last: date
    lines: tuple[Line, ...] = ()
