"""The roll of partners of an agreement that organizations join, on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from wipo_approvals.domain.vocabulary import Rounding

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.dates import Step
    from wipo_approvals.domain.lifecycle import Partner


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerSheet:
    """One organization with every day of it; `following` are the kinds of fact that may come next.

    `asks` is what must be known before the effect of its withdrawal can be told.
    """

    partner: Partner
    following: tuple[str, ...] = ()
    asks: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumSheet:
    """Half of the partners plus one: `quorum` is None while the rounding of an odd number is not chosen.

    `code` and `details` are the sentence that explains it.
    """

    partners: int
    quorum: int | None
    rounding: Rounding | None
    reason: str
    code: str
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RollSheet:
    """Who had to do with the agreement on a day; `names` are what to call them."""

    reference: str
    on: date
    quorum: QuorumSheet
    partners: tuple[PartnerSheet, ...]
    names: Mapping[str, str] = field(default_factory=dict)
