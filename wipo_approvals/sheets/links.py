"""Which agreement replaces which: the families of the register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from wipo_approvals.domain.vocabulary import Stage

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.dates import PartialDate


class LinkState(StrEnum):
    """How sure a link is.

    Recorded as a fact; replaced, where the earlier instrument is not in the register and the later one is in
    force; to be recorded now; or only announced by the later text.
    """

    RECORDED = "recorded"
    REPLACED = "replaced"
    DUE = "due"
    ANNOUNCED = "announced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """One instrument of a family: an agreement of the register, or one that is known by its day alone.

    `reference`, `id`, `title` and `stage` are empty for an instrument that is not in the register;
    `signed_on` is the day of its (last) signature.
    """

    key: str
    id: str = ""
    reference: str = ""
    title: str = ""
    stage: Stage | None = None
    counterparts: tuple[str, ...] = ()
    signed_on: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """`later` replaces `earlier` (keys of kin), since a day where that is recorded.

    `only_earlier` and `only_later` are parties that stand in one of them alone: the party check.
    """

    earlier: str
    later: str
    state: LinkState
    on: PartialDate | None = None
    only_earlier: tuple[str, ...] = ()
    only_later: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Instruments that replace one another, the earliest first, with their links."""

    kin: tuple[Kin, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FamiliesSheet:
    """All families of the register; `names` gives for each party key the name to show."""

    families: tuple[Family, ...]
    names: Mapping[str, str] = field(default_factory=dict)
