"""What the facts say, region by region: the states, and the one value that holds them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from wipo_approvals.domain.facts import Entry, GateWaived
from wipo_approvals.domain.terms import Terms
from wipo_approvals.domain.vocabulary import DateMode, LegalBasis


class TextState(StrEnum):
    """Region A."""

    DRAFTING = "drafting"
    SETTLED = "text_settled"
    LANGUAGES_READY = "languages_ready"

    @property
    def settled(self) -> bool:
        """Whether the parties have agreed the text."""
        return self is not TextState.DRAFTING


class CommitteeState(StrEnum):
    """Region B."""

    NOT_SUBMITTED = "not_submitted"
    SUBMITTED = "submitted"
    UNDER_CONSIDERATION = "under_consideration"
    APPROVED = "approved"
    APPROVED_AS_AMENDED = "approved_as_amended"
    DEFERRED = "deferred"
    NOTED = "noted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"

    @property
    def waiting(self) -> bool:
        """Whether the Committee left the agreement for a later session."""
        return self in {CommitteeState.DEFERRED, CommitteeState.NOTED}

    @property
    def before_it(self) -> bool:
        """Whether the agreement lies before the Committee."""
        return self in {CommitteeState.SUBMITTED, CommitteeState.UNDER_CONSIDERATION}


class CounterpartState(StrEnum):
    """Region C, for one other party or over all of them; from what is most in the way to what is least."""

    REFUSED = "refused"
    PENDING = "pending"
    OBTAINED_WITH_AMENDMENTS = "obtained_with_amendments"
    EX_POST_DUE = "ex_post_due"
    OBTAINED = "obtained"
    ENDORSED = "endorsed"
    NOT_REQUIRED = "not_required"


class SignatureState(StrEnum):
    """Region D, over all parties."""

    NOT_AUTHORIZED = "not_authorized"
    READY = "ready"
    ORIGINALS_ISSUED = "originals_issued"
    PARTLY_SIGNED = "partly_signed"
    FULLY_SIGNED = "fully_signed"
    LAPSED = "lapsed_unsigned"


class PublicityState(StrEnum):
    """Region F."""

    NONE = "none"
    COPIES_SENT = "certified_copies_sent"
    RECORDED = "filed_and_recorded"
    PUBLISHED = "published"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerSteps:
    """What happened to one organization that joins: each step by the fact that records it."""

    applied: Entry | None = None
    circulated: Entry | None = None
    admitted: Entry | None = None
    received: Entry | None = None
    withdrawal: Entry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """All that the facts say, region by region; `last` keeps the newest fact of each kind.

    `frozen` gives for each language the fingerprint of the text its originals were issued from.
    `signed_by` holds every signature of a party, `signatures` the one that made the party bound:
    a party with several signatories is bound by its last, one that signed ad referendum when it confirms.
    """

    reference: str = ""
    legal_basis: LegalBasis = LegalBasis.ART_13_1
    raw_terms: Mapping[str, Any] = field(default_factory=dict)
    terms: Terms = field(default_factory=Terms)
    text: TextState = TextState.DRAFTING
    languages: frozenset[str] = frozenset()
    corrections: tuple[Entry, ...] = ()
    governments: tuple[Entry, ...] = ()
    committee: CommitteeState = CommitteeState.NOT_SUBMITTED
    submissions: tuple[Entry, ...] = ()
    provisional: bool = False
    accepted_by: frozenset[str] = frozenset()
    asked: Mapping[str, Entry] = field(default_factory=dict)
    approvals: Mapping[str, Entry] = field(default_factory=dict)
    counterparts: Mapping[str, CounterpartState] = field(default_factory=dict)
    notifications: Mapping[str, Entry] = field(default_factory=dict)
    issued: frozenset[str] = frozenset()
    frozen: Mapping[str, str] = field(default_factory=dict)
    full_powers: frozenset[tuple[str, str]] = frozenset()
    signed_by: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    signatures: Mapping[str, Entry] = field(default_factory=dict)
    partners: Mapping[str, PartnerSteps] = field(default_factory=dict)
    amendment: Entry | None = None
    amendment_consents: frozenset[str] = frozenset()
    extensions: tuple[Entry, ...] = ()
    notice: Entry | None = None
    notice_received: Entry | None = None
    done: tuple[Entry, ...] = ()
    suspended: Entry | None = None
    events: Mapping[str, Entry] = field(default_factory=dict)
    publicity: PublicityState = PublicityState.NONE
    waivers: tuple[GateWaived, ...] = ()
    last: Mapping[str, Entry] = field(default_factory=dict)

    @property
    def by_consent_form(self) -> bool:
        """Whether parties join by signing a consent form of their own."""
        return self.terms.date_mode is DateMode.PER_CONSENT_FORM

    @property
    def signing_parties(self) -> tuple[str, ...]:
        """Who may sign: the parties, and where they join by consent forms WIPO and who was admitted."""
        keys = self.terms.party_keys
        if not self.by_consent_form:
            return keys
        admitted = [key for key, steps in self.partners.items() if steps.admitted and key not in keys]
        return (*keys, *(key for key in ("WIPO",) if key not in (*keys, *admitted)), *admitted)

    @property
    def needed_signatures(self) -> int:
        """How many parties must have signed (the threshold for consent forms)."""
        if self.by_consent_form:
            return self.terms.entry_into_force.threshold or 2
        return len(self.terms.parties)

    @property
    def fully_signed(self) -> bool:
        """Whether every signature that is needed has been recorded."""
        return bool(self.terms.parties) and len(self.signatures) >= self.needed_signatures

    @property
    def counterpart(self) -> CounterpartState:
        """Region C, over all other parties: the one most in the way."""
        known = dict(self.counterparts)
        if known and not all(state is CounterpartState.NOT_REQUIRED for state in known.values()):
            for party in self.terms.counterparts:
                known.setdefault(party.key, CounterpartState.PENDING)
        order = list(CounterpartState)
        return min(known.values(), key=order.index, default=CounterpartState.NOT_REQUIRED)

    @property
    def signature(self) -> SignatureState:
        """Region D."""
        if self.fully_signed:
            return SignatureState.FULLY_SIGNED
        if "signature_lapsed" in self.last:
            return SignatureState.LAPSED
        if self.signed_by:
            return SignatureState.PARTLY_SIGNED
        if self.issued:
            return SignatureState.ORIGINALS_ISSUED
        return SignatureState.READY if "authorized" in self.last else SignatureState.NOT_AUTHORIZED

    def signatories(self, party: str) -> int:
        """How many persons sign for a party: as many as the signature block names, at least one."""
        return max(1, sum(1 for one in self.terms.signatories if one.party == party))
