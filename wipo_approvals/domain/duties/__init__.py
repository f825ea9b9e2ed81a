"""What falls due in the life of an agreement, from its facts and terms: pure, and always with the reason.

Nothing is invented: where neither a text nor a fact gives a day, the duty has none, and says why.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from wipo_approvals.domain.duties import ending, owed, waiting
from wipo_approvals.domain.duties.duty import Desk, Duty, Sitting
from wipo_approvals.domain.facts import Entry
from wipo_approvals.domain.lifecycle import reduce, status_of
from wipo_approvals.domain.mandates import Mandate

__all__ = ["Duty", "Sitting", "duties_of"]


def duties_of(
    entries: Iterable[Entry],
    today: date,
    sittings: tuple[Sitting, ...] = (),
    mandates: tuple[Mandate, ...] = (),
) -> tuple[Duty, ...]:
    """The duties of an agreement as they stand on `today`: by their days, those without a day last."""
    known = tuple(entries)
    desk = Desk(
        state=reduce(known),
        status=status_of(known, today),
        today=today,
        sittings=sittings,
        mandates=mandates,
    )
    found = (*owed.duties(desk), *ending.duties(desk), *waiting.duties(desk))
    return tuple(sorted(found, key=_order))


def _order(duty: Duty) -> tuple[bool, date, str]:
    return duty.due_on is None, duty.due_on or date.min, duty.key
