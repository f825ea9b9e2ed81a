"""The rules of the command `compute`, and the keys each of them takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wipo_approvals.domain.vocabulary import EntryRule

#: Days that may be given, several times, whole or partial, with or without a party before a colon.
DAYS: Final = ("signed", "approved", "notified", "received", "dispatched", "letter", "event", "from")
COUNTING: Final = ("counting_days", "counting_months", "counting_term")
_CHECKED: Final = ("signed", "approved", "notified", "parties")
_SHIFTED: Final = ("days", "months", "threshold", "event", "from", "date")

_ENTRY: Final[Mapping[EntryRule, tuple[str, ...]]] = {
    EntryRule.ON_SIGNATURE_BY_ALL: ("date",),
    EntryRule.ON_SIGNATURE_SAME_DAY: ("date",),
    EntryRule.PER_PARTY_ON_CONSENT: ("threshold", "days", "months", "date"),
    EntryRule.DAYS_AFTER_SIGNATURE: _SHIFTED,
    EntryRule.MONTHS_AFTER_SIGNATURE: _SHIFTED,
    EntryRule.FIRST_OF_MONTH_AFTER: _SHIFTED,
    EntryRule.FIRST_OF_JANUARY_AFTER: _SHIFTED,
    EntryRule.ON_LAST_NOTIFICATION: ("received", "days", "months", "date"),
    EntryRule.LATER_OF_ORGAN_APPROVALS: ("days", "months", "date"),
    EntryRule.FIXED_DATE: ("date",),
    EntryRule.BY_EXCHANGE_OF_LETTERS: ("letter", "received", "days", "months", "date"),
    EntryRule.UNSTATED: (),
}
RULES: Final[Mapping[str, tuple[str, ...]]] = {
    **{rule.value: (*keys, *_CHECKED, *COUNTING) for rule, keys in _ENTRY.items()},
    "duration": (
        *("kind", "from", "months", "years", "until", "event", "renewal", "renewal_months", "on"),
        *COUNTING,
    ),
    "notice": (
        *("days", "months", "years", "value", "unit", "anchor", "at_least", "effect_day", "by_day"),
        *("received", "dispatched", "notified", "from", "end", "renewal_months"),
        *COUNTING,
    ),
}
EXAMPLES: Final = (
    "compute days_after_signature days=90 signed=1992-04-09",
    "compute first_of_month_after threshold=2 signed=WIPO:2018-04-16 signed=ECO:2018-05-03",
    "compute notice months=3 received=2019-11-30",
    "compute duration from=2019-03-01 months=36",
)
