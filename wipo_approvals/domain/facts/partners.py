"""Facts of an agreement that partners join: application, admission, consent, withdrawal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wipo_approvals.domain.vocabulary import Rounding


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerApplied:
    """An organization asked to join."""

    kind: ClassVar[str] = "partner_applied"
    partner: str
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationCirculated:
    """The application was sent to every partner."""

    kind: ClassVar[str] = "application_circulated"
    partner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundingChosen:
    """How half of an odd number of partners is rounded when the quorum is counted."""

    kind: ClassVar[str] = "rounding_chosen"
    rounding: Rounding
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerAdmitted:
    """The partners admitted an organization; `taking_part` is how many took part in the decision."""

    kind: ClassVar[str] = "partner_admitted"
    partner: str
    taking_part: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentReceived:
    """The depositary received the consent form a partner had signed."""

    kind: ClassVar[str] = "consent_received"
    party: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalNotified:
    """A partner gave the depositary notice that it withdraws; the day of the fact is that of receipt."""

    kind: ClassVar[str] = "withdrawal_notified"
    partner: str
    evidence: str = ""
