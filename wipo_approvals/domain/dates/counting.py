"""The named rules by which days, months and terms are counted; a legal day has no hour and no zone."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final

from wipo_approvals.domain.vocabulary import CountingRule
from wipo_approvals.errors import WrongInput

#: Which rules there are for days, for months and for the end of a term; the usual one first.
FAMILIES: Final[Mapping[str, tuple[CountingRule, ...]]] = {
    "days": (CountingRule.EVENT_DAY_EXCLUDED, CountingRule.EVENT_DAY_INCLUDED),
    "months": (
        CountingRule.SAME_NUMBERED_DAY,
        CountingRule.NEXT_DAY_WHEN_MISSING,
        CountingRule.MONTH_END_TO_MONTH_END,
    ),
    "term_end": (CountingRule.ENDS_ON_THE_EVE, CountingRule.ENDS_ON_SAME_NUMBERED_DAY),
}
_YEAR: Final = 12


def add_months(day: date, months: int) -> date:
    """The same-numbered day `months` later; the month's last day where that number is missing.

    Raises WrongInput beyond the calendar (the years 1 to 9999), as every way of counting does.
    """
    year, month = divmod(day.year * _YEAR + day.month - 1 + months, _YEAR)
    if not MINYEAR <= year <= MAXYEAR:
        raise WrongInput("input.too_far")
    return date(year, month + 1, min(day.day, days_in(year, month + 1)))


def add_days(day: date, days: int) -> date:
    """`days` later, the day of the event not counted."""
    try:
        return day + timedelta(days=days)
    except OverflowError as beyond:
        raise WrongInput("input.too_far") from beyond


def first_of_month_after(day: date, months: int) -> date:
    """The first day of the month that follows `day` by `months` (1 = the next month)."""
    return add_months(day.replace(day=1), months)


def last_day_before(day: date) -> date:
    """The last day of a term that started on the same-numbered day."""
    return add_days(day, -1)


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    return calendar.monthrange(year, month)[1]


def count_days(day: date, days: int, rule: CountingRule) -> date:
    """`days` after `day` (before it, when negative), the day of the event counted or not.

    Not counting it is the usual rule (Regulation (EEC, Euratom) No 1182/71, Art. 3(1)); where it
    counts, it is the first of the days.
    """
    if rule is CountingRule.EVENT_DAY_INCLUDED and days:
        days -= 1 if days > 0 else -1
    return add_days(day, days)


def count_months(day: date, months: int, rule: CountingRule) -> date:
    """`months` after `day` (before it, when negative).

    The same-numbered day (Regulation 1182/71, Art. 3(2)(c)) is the usual rule. They differ where
    that number is missing, which is then the month's last day, or the first of the following
    month; and, counting from month end to month end, where `day` is itself a last day.
    """
    found = add_months(day, months)
    if rule is CountingRule.NEXT_DAY_WHEN_MISSING and found.day < day.day:
        return add_days(found, 1)
    if rule is CountingRule.MONTH_END_TO_MONTH_END and day.day == days_in(day.year, day.month):
        return found.replace(day=days_in(found.year, found.month))
    return found


def end_of_months(start: date, months: int, rule: CountingRule, end: CountingRule) -> date:
    """The last day of a term of `months` that begins with the day `start`.

    The eve of the same-numbered day where the first day counts (German Civil Code, § 188(2)); the
    same-numbered day itself where the term runs from an event that does not (Regulation 1182/71).
    """
    after = count_months(start, months, rule)
    return last_day_before(after) if end is CountingRule.ENDS_ON_THE_EVE else after
