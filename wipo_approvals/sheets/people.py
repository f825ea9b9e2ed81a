"""Office-holders as the core hands them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderName:
    """What an office-holder is called in one language (ISO 639-1)."""

    language: str
    name: str
    style: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHolderSheet:
    """A person's mandate in an organization (by its code); `id` is 0 for one who is not kept yet.

    Days are None while they are not known: a mandate without an end still runs.
    """

    id: int = 0
    organization: str
    from_on: PartialDate | None = None
    until_on: PartialDate | None = None
    names: tuple[HolderName, ...] = ()

    def called(self, language: str) -> HolderName:
        """The name in a language, else in English, else the first there is."""
        ranked = sorted(self.names, key=lambda one: (one.language != language, one.language != "en"))
        return ranked[0] if ranked else HolderName(language=language, name="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReissueSheet:
    """Unsigned originals that name somebody who left office, and who would stand in them instead.

    `successor` is None where no one is kept as holding that office today: keep the mandate first.
    """

    id: str
    reference: str
    party: str
    former: str
    languages: tuple[str, ...]
    left_on: PartialDate | None = None
    successor: HolderName | None = None
