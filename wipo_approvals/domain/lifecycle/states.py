"""What has happened so far: facts folded into one value, without judging them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, assert_never

from wipo_approvals.domain.facts import (
    Annulled,
    Authorized,
    Corrected,
    CounterpartApproved,
    Decided,
    EnteredIntoForce,
    Entry,
    GateWaived,
    Notified,
    OriginalsIssued,
    Registered,
    Resubmitted,
    Signed,
    Submitted,
    TermConfirmed,
    TextAdded,
    TextReopened,
    TextSettled,
    UnderstandingAccepted,
    effective,
)
from wipo_approvals.domain.terms import Terms, terms_from
from wipo_approvals.domain.vocabulary import DateMode, LegalBasis, Outcome


class TextState(StrEnum):
    """Region A."""

    DRAFTING = "drafting"
    SETTLED = "text_settled"


class CommitteeState(StrEnum):
    """Region B."""

    NOT_SUBMITTED = "not_submitted"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    APPROVED_AS_AMENDED = "approved_as_amended"
    DEFERRED = "deferred"
    NOTED = "noted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class CounterpartState(StrEnum):
    """Region C, over all other parties."""

    NOT_REQUIRED = "not_required"
    PENDING = "pending"
    OBTAINED = "obtained"


class SignatureState(StrEnum):
    """Region D, over all parties."""

    NOT_AUTHORIZED = "not_authorized"
    READY = "ready"
    ORIGINALS_ISSUED = "originals_issued"
    PARTLY_SIGNED = "partly_signed"
    FULLY_SIGNED = "fully_signed"


_AFTER = {
    Outcome.APPROVED: CommitteeState.APPROVED,
    Outcome.APPROVED_ON_UNDERSTANDING: CommitteeState.APPROVED_AS_AMENDED,
    Outcome.POSTPONED: CommitteeState.DEFERRED,
    Outcome.NOTED: CommitteeState.NOTED,
    Outcome.REJECTED: CommitteeState.REJECTED,
    Outcome.WITHDRAWN: CommitteeState.WITHDRAWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """All that the facts say, region by region; `last` keeps the newest fact of each kind.

    `frozen` gives for each language the fingerprint of the text its originals were issued from.
    """

    reference: str = ""
    legal_basis: LegalBasis = LegalBasis.ART_13_1
    raw_terms: Mapping[str, Any] = field(default_factory=dict)
    terms: Terms = field(default_factory=Terms)
    text: TextState = TextState.DRAFTING
    languages: frozenset[str] = frozenset()
    committee: CommitteeState = CommitteeState.NOT_SUBMITTED
    submissions: tuple[Entry, ...] = ()
    accepted_by: frozenset[str] = frozenset()
    approvals: Mapping[str, Entry] = field(default_factory=dict)
    notifications: Mapping[str, Entry] = field(default_factory=dict)
    issued: frozenset[str] = frozenset()
    frozen: Mapping[str, str] = field(default_factory=dict)
    signatures: Mapping[str, Entry] = field(default_factory=dict)
    waivers: tuple[GateWaived, ...] = ()
    last: Mapping[str, Entry] = field(default_factory=dict)

    @property
    def by_consent_form(self) -> bool:
        """Whether parties join by signing a consent form of their own."""
        return self.terms.date_mode is DateMode.PER_CONSENT_FORM

    @property
    def signing_parties(self) -> tuple[str, ...]:
        """Who may sign: the parties, and WIPO itself where it joins by a consent form."""
        keys = self.terms.party_keys
        return (*keys, "WIPO") if self.by_consent_form and "WIPO" not in keys else keys

    @property
    def needed_signatures(self) -> int:
        """How many signatures make the agreement fully signed (the threshold for consent forms)."""
        if self.by_consent_form:
            return self.terms.entry_into_force.threshold or 2
        return len(self.terms.parties)

    @property
    def fully_signed(self) -> bool:
        """Whether every signature that is needed has been recorded."""
        return bool(self.terms.parties) and len(self.signatures) >= self.needed_signatures

    @property
    def counterpart(self) -> CounterpartState:
        """Region C, from the approvals recorded so far."""
        if not self.approvals:
            return CounterpartState.NOT_REQUIRED
        missing = [party for party in self.terms.counterparts if party.key not in self.approvals]
        return CounterpartState.PENDING if missing else CounterpartState.OBTAINED

    @property
    def signature(self) -> SignatureState:
        """Region D."""
        if self.fully_signed:
            return SignatureState.FULLY_SIGNED
        if self.signatures:
            return SignatureState.PARTLY_SIGNED
        if self.issued:
            return SignatureState.ORIGINALS_ISSUED
        return SignatureState.READY if "authorized" in self.last else SignatureState.NOT_AUTHORIZED


def with_term(raw: Mapping[str, Any], term: str, value: object) -> dict[str, Any]:
    """Plain terms with one of them given another value; text that is JSON is read as JSON."""
    if isinstance(value, str) and term not in {"title", "place"}:
        with suppress(ValueError):
            value = json.loads(value)
    return {**raw, term: value}


def _registered(state: State, fact: Registered) -> State:
    return replace(
        state,
        reference=fact.reference,
        legal_basis=fact.legal_basis,
        raw_terms=fact.terms,
        terms=terms_from(fact.terms),
    )


def _term(state: State, fact: TermConfirmed) -> State:
    raw = with_term(state.raw_terms, fact.term, fact.value)
    return replace(state, raw_terms=raw, terms=terms_from(raw))


def _decided(state: State, fact: Decided) -> State:
    return replace(state, committee=_AFTER[fact.outcome])


def _accepted(state: State, fact: UnderstandingAccepted) -> State:
    accepted = state.accepted_by | {fact.party}
    all_have = all(party.key in accepted for party in state.terms.counterparts)
    open_still = state.committee is CommitteeState.APPROVED_AS_AMENDED
    committee = CommitteeState.APPROVED if all_have and open_still else state.committee
    return replace(state, accepted_by=accepted, committee=committee)


def _issued(state: State, fact: OriginalsIssued) -> State:
    languages = fact.languages or state.terms.authentic_languages
    frozen = {**state.frozen, **dict(zip(languages, fact.texts, strict=False))}
    return replace(state, issued=state.issued | set(languages), frozen=frozen)


def _apply(state: State, entry: Entry) -> State:  # noqa: C901, PLR0911, PLR0912 - one arm for each kind of fact
    match entry.fact:
        case Registered() as fact:
            return _registered(state, fact)
        case TermConfirmed() as fact:
            return _term(state, fact)
        case TextAdded() as fact:
            return replace(state, languages=state.languages | {fact.language})
        case TextSettled():
            return replace(state, text=TextState.SETTLED)
        case TextReopened():
            return replace(state, text=TextState.DRAFTING)
        case Submitted() | Resubmitted():
            return replace(state, committee=CommitteeState.SUBMITTED, submissions=(*state.submissions, entry))
        case Decided() as fact:
            return _decided(state, fact)
        case UnderstandingAccepted() as fact:
            return _accepted(state, fact)
        case CounterpartApproved() as fact:
            return replace(state, approvals={**state.approvals, fact.party: entry})
        case Notified() as fact:
            return replace(state, notifications={**state.notifications, fact.party: entry})
        case OriginalsIssued() as fact:
            return _issued(state, fact)
        case Signed() as fact:
            return replace(state, signatures={**state.signatures, fact.party: entry})
        case GateWaived() as fact:
            return replace(state, waivers=(*state.waivers, fact))
        case Authorized() | EnteredIntoForce() | Annulled() | Corrected():
            return state
        case _:
            assert_never(entry.fact)


def step(state: State, entry: Entry) -> State:
    """The state after one more fact; a waiver is used up by the step it was given for."""
    after = _apply(state, entry)
    waivers = tuple(waiver for waiver in after.waivers if waiver.step != entry.kind)
    return replace(after, waivers=waivers, last={**after.last, entry.kind: entry})


def reduce(entries: Iterable[Entry]) -> State:
    """The state all facts together describe; total on any set of facts, in their recorded order."""
    state = State()
    for entry in effective(entries):
        state = step(state, entry)
    return state
