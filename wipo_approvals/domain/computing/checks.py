"""Checking the days that are known against each other."""

from __future__ import annotations

from collections.abc import Iterator

from wipo_approvals.domain.computing.occasions import Occasion, Occasions, span_of
from wipo_approvals.domain.dates import PartialDate, Step


def checks(occasions: Occasions, *, in_force: PartialDate | None = None) -> tuple[Step, ...]:
    """What cannot be right, or needs a word of explanation, as wording codes with details.

    A signature before the approval it rests on, a notification before the signature, receipt before
    dispatch, entry into force (`in_force`, as a text or a person names it) before the last
    signature. Days of one party are compared with those of the same party, unnamed ones with all.
    Only what is certain is said: a partial day is given the benefit of the doubt.
    """
    found = [
        *_before("signed_before_approval", occasions.signed, occasions.approved),
        *_before("notified_before_signature", occasions.notified, occasions.signed),
        *_before("received_before_dispatch", occasions.received, occasions.dispatched),
    ]
    if in_force and occasions.signed and in_force.latest < span_of(occasions.signed).earliest:
        last = max(occasions.signed, key=lambda one: one.on.earliest)
        found.append(
            (
                "warning.force_before_signature",
                {"on": str(in_force), "party": last.party, "later_on": str(last.on)},
            )
        )
    return tuple(found)


def _before(code: str, first: tuple[Occasion, ...], second: tuple[Occasion, ...]) -> Iterator[Step]:
    """A warning for each day of `first` that lies before the day of `second` it should follow."""
    for one in first:
        others = [other for other in second if other.party == one.party or not (other.party and one.party)]
        later = max(others, key=lambda other: other.on.earliest, default=None)
        if later and one.on.latest < later.on.earliest:
            yield f"warning.{code}", {"party": one.party, "on": str(one.on), "later_on": str(later.on)}
