"""The list of agreements: what is asked for, a row, a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wipo_approvals.domain.vocabulary import InstrumentType, Stage

#: The columns a list can be sorted by.
SORT_COLUMNS = ("reference", "counterpart", "title", "kind", "session", "stage", "next_step", "next_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class AsAt:
    """A past day on which to look, and what to look with.

    By itself, the facts whose legal day had come by then, as they are known now; with `known_on`, only what
    had been recorded by the end of that day (UTC), so that the answer is the same for ever.
    """

    day: date
    known_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """Which rows of the register are wanted: words to find, stages (none = all), a session, an order.

    `language` (ISO 639-1) is the one in which the page's names of organizations are given. `as_at` asks for
    the register as it stood on a past day.
    """

    search: str = ""
    stages: frozenset[Stage] = frozenset()
    session: int | None = None
    language: str = "en"
    sort: str = "reference"
    descending: bool = False
    limit: int = 500
    offset: int = 0
    as_at: AsAt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRow:
    """One agreement in the list. `counterparts` are party keys, `next_step` is a fact kind or empty; `next_on` a day to watch or None."""

    id: str
    reference: str
    counterparts: tuple[str, ...]
    title: str
    kind: InstrumentType | None
    session: int | None
    symbol: str
    annex: str
    stage: Stage
    next_step: str
    next_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPage:
    """Rows that match a query, how many match in all, how many there are, and the count of each stage."""

    rows: tuple[AgreementRow, ...]
    matching: int
    total: int
    stages: Mapping[Stage, int]
    sessions: Mapping[int, int]
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def hidden(self) -> int:
        """How many rows the query keeps out of sight."""
        return self.total - self.matching
