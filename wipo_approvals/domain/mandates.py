"""Who holds which office from when until when, and whether a signatory was in office on a day."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from wipo_approvals.domain.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """A person's time in an office of a party; a day is None while it is not known."""

    party: str
    names: frozenset[str]
    from_on: PartialDate | None = None
    until_on: PartialDate | None = None

    def excludes(self, on: PartialDate) -> bool:
        """Whether a day lies outside the mandate for certain, whichever days are meant by partial ones."""
        begins_later = self.from_on is not None and on.latest < self.from_on.earliest
        ended_before = self.until_on is not None and on.earliest > self.until_on.latest
        return begins_later or ended_before

    def covers(self, on: PartialDate) -> bool:
        """Whether a day lies inside the mandate for certain; one without an end still runs."""
        begun = self.from_on is not None and self.from_on.latest <= on.earliest
        return begun and (self.until_on is None or on.latest <= self.until_on.earliest)


def plain(name: str) -> str:
    """A name without case, marks and blanks, for comparing."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    return "".join(sign for sign in folded if sign.isalnum())


def out_of_office(mandates: Iterable[Mandate], party: str, name: str, on: PartialDate) -> Mandate | None:
    """The mandate that shows a person out of office on a day.

    None when one of the person's mandates may cover the day, or when nothing is known of the person.
    """
    wanted = plain(name)
    known = [one for one in mandates if one.party == party and wanted in map(plain, one.names)]
    if not known or any(not one.excludes(on) for one in known):
        return None
    return known[-1]
