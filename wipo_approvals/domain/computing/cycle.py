"""What comes round every so many months: the days on which it falls due, counted from entry into force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wipo_approvals.domain.dates import ComputedDay, PartialDate, count_months
from wipo_approvals.domain.terms import Counting


def turns(start: date, months: int, counting: Counting, *, until: date) -> Iterator[date]:
    """The days on which something falls due every so many months after `start`, up to and with `until`.

    Each is counted from the start, so that months of different length do not add up.
    """
    number = 1
    while (day := count_months(start, number * months, counting.months)) <= until:
        yield day
        number += 1


def falls_due(day: PartialDate | None, entry: ComputedDay, months: int, counting: Counting) -> bool:
    """Whether a day is one of those days, whichever of its possible days entry into force was."""
    if day is None:
        return False
    starts = {entry.earliest, entry.latest}
    return any(
        day.earliest <= one <= day.latest
        for start in starts
        for one in turns(start, months, counting, until=day.latest)
    )
