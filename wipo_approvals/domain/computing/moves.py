"""Going on from a day by days, months, to a first of the month or a first of January, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import assert_never

from wipo_approvals.domain.dates import (
    FAMILIES,
    Reading,
    Span,
    Step,
    count_days,
    count_months,
    first_of_month_after,
)
from wipo_approvals.domain.terms import Counting
from wipo_approvals.domain.vocabulary import CountingRule


class Way(StrEnum):
    """The ways of going on from a day."""

    DAYS = "days"
    MONTHS = "months"
    FIRST_OF_MONTH = "first_of_month"
    FIRST_OF_JANUARY = "first_of_january"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One way, and how far; a negative `by` goes back."""

    way: Way
    by: int = 0


def moved(day: date, move: Move, counting: Counting) -> date:
    """The day a move leads to."""
    match move.way:
        case Way.DAYS:
            return count_days(day, move.by, counting.days)
        case Way.MONTHS:
            return count_months(day, move.by, counting.months)
        case Way.FIRST_OF_MONTH:
            return first_of_month_after(day, move.by)
        case Way.FIRST_OF_JANUARY:
            return first_of_month_after(day.replace(month=12, day=1), 1)
        case _:
            assert_never(move.way)


def end_of_moves(day: date, moves: Iterable[Move], counting: Counting) -> date:
    """The day several moves lead to, one after the other."""
    for move in moves:
        day = moved(day, move, counting)
    return day


def walk(span: Span, moves: Iterable[Move], counting: Counting) -> tuple[Span, tuple[Step, ...]]:
    """Where several moves lead, with a step for each."""
    steps: list[Step] = []
    for move in moves:
        before, span = span, _through(span, move, counting)
        steps.append(_told(move, before, span, counting))
    return span, tuple(steps)


def _through(span: Span, move: Move, counting: Counting) -> Span:
    return span.through(lambda day: moved(day, move, counting))


def _told(move: Move, before: Span, after: Span, counting: Counting) -> Step:
    details = {"on": str(after)}
    match move.way:
        case Way.DAYS:
            back = "back_" if move.by < 0 else ""
            return f"step.{back}days.{counting.days}", {**details, "days": str(abs(move.by))}
        case Way.MONTHS:
            details |= {"months": str(abs(move.by)), "number": str(before.earliest.day)}
            back = "back_" if move.by < 0 else ""
            return f"step.{back}months.{_month_rule(before, after, counting)}", details
        case Way.FIRST_OF_MONTH if move.by == 1:
            return "step.first_of_next_month", details
        case Way.FIRST_OF_MONTH:
            return "step.first_of_later_month", {**details, "months": str(move.by)}
        case Way.FIRST_OF_JANUARY:
            return "step.first_of_january", details
        case _:
            assert_never(move.way)


def _month_rule(before: Span, after: Span, counting: Counting) -> str:
    """How the step by months is told: by its rule where that made the day, else as the same number."""
    if not before.certain or before.earliest.day == after.earliest.day:
        return CountingRule.SAME_NUMBERED_DAY
    return "last_day_of_month" if counting.months is CountingRule.SAME_NUMBERED_DAY else counting.months


def readings(
    compute: Callable[[Counting], Span], counting: Counting, kinds: Iterable[str]
) -> tuple[Reading, ...]:
    """The usual ways of counting days, months or term ends (`kinds`), where they do not all agree."""
    chosen = compute(counting)
    found: list[Reading] = []
    for kind in kinds:
        used: CountingRule = getattr(counting, kind)
        others = _others(compute, counting, kind, chosen)
        if others and not found:
            found.append(Reading(counting=used.value, span=chosen))
        found += others
    return tuple(found)


def _others(
    compute: Callable[[Counting], Span], counting: Counting, kind: str, chosen: Span
) -> list[Reading]:
    spans = {rule: compute(replace(counting, **{kind: rule})) for rule in FAMILIES[kind]}
    return [Reading(counting=rule.value, span=span) for rule, span in spans.items() if span != chosen]


def kinds_of(moves: Iterable[Move]) -> tuple[str, ...]:
    """Which kinds of counting rule some moves depend on."""
    ways = {move.way for move in moves}
    return tuple(way.value for way in (Way.DAYS, Way.MONTHS) if way in ways)
