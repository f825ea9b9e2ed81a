"""Facts on the side of the other parties: their organs and their notifications."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wipo_approvals.domain.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterpartAsked:
    """The agreement needs an organ of another party: its approval before, or a report to it after (`ex_post`)."""

    kind: ClassVar[str] = "counterpart_asked"
    party: str
    organ: str
    session: str = ""
    ex_post: bool = False
    due: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterpartApproved:
    """The competent organ of another party approved the agreement."""

    kind: ClassVar[str] = "counterpart_approved"
    party: str
    organ: str
    session: str = ""
    amendments: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterpartRefused:
    """The competent organ of another party refused the agreement."""

    kind: ClassVar[str] = "counterpart_refused"
    party: str
    organ: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterpartEndorsed:
    """The organ to which another party reports took the agreement up after the event."""

    kind: ClassVar[str] = "counterpart_endorsed"
    party: str
    organ: str
    session: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notified:
    """A party notified the other that its requirements for entry into force are met."""

    kind: ClassVar[str] = "notified"
    party: str
