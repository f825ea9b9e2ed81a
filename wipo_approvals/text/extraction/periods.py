"""Periods of days, months and years as texts write them."""

from __future__ import annotations

import re

from wipo_approvals.text.lexicon import Lexicon
from wipo_approvals.text.numbering import number_in

_DAYS_IN_WEEK, _MONTHS_IN_YEAR, _HALF_YEAR = 7, 12, 6


def period_in(text: str, words: Lexicon) -> tuple[int, str] | None:
    """The number and unit (`day`, `month`, `year`) of a period such as `sixty (60) days` or 六个月."""
    unit = _unit(text, words)
    if unit is None:
        return None
    if words.search("units_half.half", text):
        return (_HALF_YEAR, "month") if unit == "year" else None
    number = number_in(text, words)
    if number is None:
        number = 1
    return (number * _DAYS_IN_WEEK, "day") if unit == "week" else (number, unit)


def without_points(text: str, words: Lexicon) -> str:
    """Text without points of the calendar, such as the end of a year: a year named there is no period."""
    for rule in words.patterns("calendar.point"):
        text = rule.sub(" ", text)
    return text


def _unit(text: str, words: Lexicon) -> str | None:
    for unit, shapes in words.table("units").items():
        if any(re.search(rf"{shape}\W*$", text, re.IGNORECASE) for shape in shapes):
            return str(unit)
    return None


def months_of(period: tuple[int, str]) -> int | None:
    """A period in months; None for days, which are no number of months."""
    number, unit = period
    if unit == "year":
        return number * _MONTHS_IN_YEAR
    return number if unit == "month" else None
