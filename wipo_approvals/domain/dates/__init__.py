"""Legal days: whole or partial, and the arithmetic that explains itself."""

from wipo_approvals.domain.dates.computed import ComputedDay, Reading, Span, Step
from wipo_approvals.domain.dates.counting import (
    FAMILIES,
    add_days,
    add_months,
    count_days,
    count_months,
    days_in,
    end_of_months,
    first_of_month_after,
    last_day_before,
)
from wipo_approvals.domain.dates.partial import PartialDate

__all__ = [
    "FAMILIES",
    "ComputedDay",
    "PartialDate",
    "Reading",
    "Span",
    "Step",
    "add_days",
    "add_months",
    "count_days",
    "count_months",
    "days_in",
    "end_of_months",
    "first_of_month_after",
    "last_day_before",
]
