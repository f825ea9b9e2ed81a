"""Facts of force: entry, provisional application, amendment, extension, notice, suspension, end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import ObligationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedProvisionally:
    """The parties apply the agreement before it is in force, as a clause allows."""

    kind: ClassVar[str] = "applied_provisionally"
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredIntoForce:
    """A person confirmed the day of entry into force."""

    kind: ClassVar[str] = "entered_into_force"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventOccurred:
    """An event the text names happened: the end of a project, a day the rule counts from."""

    kind: ClassVar[str] = "event_occurred"
    event: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentProposed:
    """A party proposed to amend the agreement."""

    kind: ClassVar[str] = "amendment_proposed"
    subject: str
    party: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentConsented:
    """A party consented in writing to the amendment that is pending."""

    kind: ClassVar[str] = "amendment_consented"
    party: str
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended:
    """The amendment took effect; the terms it changes are recorded as terms."""

    kind: ClassVar[str] = "amended"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentDropped:
    """The amendment that was pending was given up."""

    kind: ClassVar[str] = "amendment_dropped"
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extended:
    """The parties extended the term: until a day, or by a number of months."""

    kind: ClassVar[str] = "extended"
    until: PartialDate | None = None
    months: int | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeGiven:
    """A party gave notice of termination; the day of the fact is that of dispatch.

    `received` is the day the notice came in, when it is known already; `effect` the day the notice names.
    """

    kind: ClassVar[str] = "notice_given"
    party: str
    received: PartialDate | None = None
    effect: PartialDate | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeReceived:
    """The notice that is running came in; the day of the fact is that of receipt."""

    kind: ClassVar[str] = "notice_received"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRevoked:
    """The notice that is running was taken back; the other party agreed."""

    kind: ClassVar[str] = "notice_revoked"
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspended:
    """The operation of the agreement was suspended."""

    kind: ClassVar[str] = "suspended"
    evidence: str
    party: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """The operation of the agreement was taken up again."""

    kind: ClassVar[str] = "resumed"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDone:
    """What the parties owe again and again was done: for the day on which it fell due, where there is one.

    `clause` names the clause where several of one kind stand in the text.
    """

    kind: ClassVar[str] = "duty_done"
    obligation: ObligationKind
    due: PartialDate | None = None
    clause: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminated:
    """The closing note: the agreement is terminated; `survives` is what goes on."""

    kind: ClassVar[str] = "terminated"
    survives: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Superseded:
    """A later agreement between the same parties replaced this one; `by` is its reference."""

    kind: ClassVar[str] = "superseded"
    by: str
