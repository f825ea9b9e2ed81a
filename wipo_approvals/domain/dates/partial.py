"""A legal day of which month or day may be unknown."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from wipo_approvals.errors import WrongInput

_PARTIAL = re.compile(r"^(\d{4})(?:-(\d{2}|\?\?))?(?:-(\d{2}|\?\?))?$")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A legal day of which the day, or month and day, may be unknown; never a date-time."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `2018-05-03`, `2018-05`, `2018-05-??` or `2018`; raises WrongInput."""
        match = _PARTIAL.match(text.strip())
        if not match:
            raise WrongInput("input.day", value=text)
        parts = [None if part in (None, "??") else int(part) for part in match.groups()]
        found = cls(int(match[1]), parts[1], parts[2])
        if parts[1] is None and parts[2] is not None:
            raise WrongInput("input.day", value=text)
        try:
            _ = found.earliest
        except ValueError as wrong:
            raise WrongInput("input.day", value=text) from wrong
        return found

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The partial date that is the whole day `day`."""
        return cls(day.year, day.month, day.day)

    @property
    def complete(self) -> bool:
        """Whether year, month and day are all known."""
        return self.day is not None

    @property
    def earliest(self) -> date:
        """The first day it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @override
    def __str__(self) -> str:
        """The ISO 8601 spelling, cut where knowledge ends."""
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"{self.month:02d}")
        if self.day:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)
