"""Every day of an agreement, with the reason for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.lifecycle import Day
    from wipo_approvals.sheets.agreement import FactSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSheet:
    """One day with its reason; `clause` is the printed label of the clause its term was read from."""

    day: Day
    clause: str = ""
    fact: FactSheet | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesSheet:
    """All days in the order of time; `matters` is the place of the one to watch for, None when there is none.

    `names` are what to call the parties.
    """

    reference: str
    dates: tuple[DateSheet, ...]
    today: date
    matters: int | None = None
    names: Mapping[str, str] = field(default_factory=dict)
