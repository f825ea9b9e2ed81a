"""The date engine: from the terms of an agreement and the days that are known to the days that follow.

It never guesses: where a day or a number is missing, the answer is a question. Where two usual ways
of counting differ, both results are given. It reads no clock and knows no time zone.
"""

from wipo_approvals.domain.computing.checks import checks
from wipo_approvals.domain.computing.cycle import falls_due, turns
from wipo_approvals.domain.computing.entry import entry_into_force
from wipo_approvals.domain.computing.notice import last_day_for_notice, notice_effect
from wipo_approvals.domain.computing.occasions import Occasion, Occasions, Reckoning
from wipo_approvals.domain.computing.term import end_of_term, period_ends

__all__ = [
    "Occasion",
    "Occasions",
    "Reckoning",
    "checks",
    "end_of_term",
    "entry_into_force",
    "falls_due",
    "last_day_for_notice",
    "notice_effect",
    "period_ends",
    "turns",
]
