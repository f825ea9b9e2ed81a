"""Facts folded into one state, one arm for each kind, without judging them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.lifecycle.states import (
    CommitteeState,
    CounterpartState,
    PartnerSteps,
    PublicityState,
    State,
    TextState,
)
from wipo_approvals.domain.mandates import plain
from wipo_approvals.domain.terms import terms_from
from wipo_approvals.domain.vocabulary import Outcome

_AFTER = {
    Outcome.APPROVED: CommitteeState.APPROVED,
    Outcome.APPROVED_ON_UNDERSTANDING: CommitteeState.APPROVED_AS_AMENDED,
    Outcome.POSTPONED: CommitteeState.DEFERRED,
    Outcome.NOTED: CommitteeState.NOTED,
    Outcome.REJECTED: CommitteeState.REJECTED,
    Outcome.WITHDRAWN: CommitteeState.WITHDRAWN,
}


def with_term(raw: Mapping[str, Any], term: str, value: object) -> dict[str, Any]:
    """Plain terms with one of them given another value; text that is JSON is read as JSON."""
    if isinstance(value, str) and term not in {"title", "place"}:
        with suppress(ValueError):
            value = json.loads(value)
    return {**raw, term: value}


# ---- the register


def _registered(state: State, fact: f.Registered, _entry: f.Entry) -> State:
    return replace(
        state,
        reference=fact.reference,
        legal_basis=fact.legal_basis,
        raw_terms=fact.terms,
        terms=terms_from(fact.terms),
    )


def _term(state: State, fact: f.TermConfirmed, _entry: f.Entry) -> State:
    raw = with_term(state.raw_terms, fact.term, fact.value)
    return replace(state, raw_terms=raw, terms=terms_from(raw))


def _waived(state: State, fact: f.GateWaived, _entry: f.Entry) -> State:
    return replace(state, waivers=(*state.waivers, fact))


def _noted(state: State, _fact: f.Fact, _entry: f.Entry) -> State:
    """A fact that only stands in `last`."""
    return state


# ---- the text


def _text_added(state: State, fact: f.TextAdded, _entry: f.Entry) -> State:
    return replace(state, languages=state.languages | {fact.language})


def _settled(state: State, _fact: f.TextSettled, _entry: f.Entry) -> State:
    return replace(state, text=TextState.SETTLED)


def _ready(state: State, _fact: f.LanguagesReady, _entry: f.Entry) -> State:
    return replace(state, text=TextState.LANGUAGES_READY)


def _reopened(state: State, _fact: f.TextReopened, _entry: f.Entry) -> State:
    return replace(state, text=TextState.DRAFTING)


def _text_corrected(state: State, _fact: f.TextCorrected, entry: f.Entry) -> State:
    return replace(state, corrections=(*state.corrections, entry))


# ---- the Committee


def _basis(state: State, fact: f.BasisChosen, _entry: f.Entry) -> State:
    return replace(state, legal_basis=fact.basis)


def _government(state: State, _fact: f.GovernmentConsented, entry: f.Entry) -> State:
    return replace(state, governments=(*state.governments, entry))


def _submitted(state: State, _fact: f.Submitted | f.Resubmitted, entry: f.Entry) -> State:
    return replace(
        state,
        committee=CommitteeState.SUBMITTED,
        submissions=(*state.submissions, entry),
        provisional=False,
        accepted_by=frozenset(),
    )


def _opened(state: State, _fact: f.ItemOpened, _entry: f.Entry) -> State:
    return replace(state, committee=CommitteeState.UNDER_CONSIDERATION)


def _decided(state: State, fact: f.Decided, _entry: f.Entry) -> State:
    return replace(state, committee=_AFTER[fact.outcome], provisional=True)


def _accepted(state: State, fact: f.UnderstandingAccepted, _entry: f.Entry) -> State:
    accepted = state.accepted_by | {fact.party}
    all_have = all(party.key in accepted for party in state.terms.counterparts)
    open_still = state.committee is CommitteeState.APPROVED_AS_AMENDED
    committee = CommitteeState.APPROVED if all_have and open_still else state.committee
    return replace(state, accepted_by=accepted, committee=committee)


def _adopted(state: State, _fact: f.ReportAdopted, _entry: f.Entry) -> State:
    return replace(state, provisional=False)


# ---- the other parties


def _counterpart(state: State, party: str, found: CounterpartState) -> State:
    return replace(state, counterparts={**state.counterparts, party: found})


def _asked(state: State, fact: f.CounterpartAsked, entry: f.Entry) -> State:
    found = CounterpartState.EX_POST_DUE if fact.ex_post else CounterpartState.PENDING
    return replace(_counterpart(state, fact.party, found), asked={**state.asked, fact.party: entry})


def _approved(state: State, fact: f.CounterpartApproved, entry: f.Entry) -> State:
    if fact.amendments:
        return _counterpart(state, fact.party, CounterpartState.OBTAINED_WITH_AMENDMENTS)
    after = _counterpart(state, fact.party, CounterpartState.OBTAINED)
    return replace(after, approvals={**state.approvals, fact.party: entry})


def _refused(state: State, fact: f.CounterpartRefused, _entry: f.Entry) -> State:
    approvals = {party: entry for party, entry in state.approvals.items() if party != fact.party}
    return replace(_counterpart(state, fact.party, CounterpartState.REFUSED), approvals=approvals)


def _endorsed(state: State, fact: f.CounterpartEndorsed, _entry: f.Entry) -> State:
    return _counterpart(state, fact.party, CounterpartState.ENDORSED)


def _notified(state: State, fact: f.Notified, entry: f.Entry) -> State:
    return replace(state, notifications={**state.notifications, fact.party: entry})


# ---- signature


def _issued(state: State, fact: f.OriginalsIssued, _entry: f.Entry) -> State:
    languages = fact.languages or state.terms.authentic_languages
    frozen = {**state.frozen, **dict(zip(languages, fact.texts, strict=False))}
    return replace(state, issued=state.issued | set(languages), frozen=frozen)


def _recalled(state: State, fact: f.OriginalsRecalled, _entry: f.Entry) -> State:
    gone = set(fact.languages) or set(state.issued)
    frozen = {language: mark for language, mark in state.frozen.items() if language not in gone}
    return replace(state, issued=state.issued - gone, frozen=frozen)


def _powers(state: State, fact: f.FullPowersReceived, _entry: f.Entry) -> State:
    return replace(state, full_powers=state.full_powers | {(fact.party, plain(fact.name))})


def _signed(state: State, fact: f.Signed, entry: f.Entry) -> State:
    """One more signature of a party; the last one needed binds it, unless it is ad referendum."""
    all_of_it = (*state.signed_by.get(fact.party, ()), entry)
    after = replace(state, signed_by={**state.signed_by, fact.party: all_of_it})
    complete = len(all_of_it) >= state.signatories(fact.party)
    if not complete or any(getattr(one.fact, "ad_referendum", False) for one in all_of_it):
        return after
    return replace(after, signatures={**state.signatures, fact.party: entry})


def _confirmed(state: State, fact: f.SignatureConfirmed, entry: f.Entry) -> State:
    return replace(state, signatures={**state.signatures, fact.party: entry})


# ---- partners


def _partner(state: State, key: str, **steps: f.Entry) -> State:
    known = state.partners.get(key, PartnerSteps())
    return replace(state, partners={**state.partners, key: replace(known, **steps)})


def _applied(state: State, fact: f.PartnerApplied, entry: f.Entry) -> State:
    """A new application; what was before it (an earlier membership) is over."""
    return replace(state, partners={**state.partners, fact.partner: PartnerSteps(applied=entry)})


def _circulated(state: State, fact: f.ApplicationCirculated, entry: f.Entry) -> State:
    return _partner(state, fact.partner, circulated=entry)


def _admitted(state: State, fact: f.PartnerAdmitted, entry: f.Entry) -> State:
    return _partner(state, fact.partner, admitted=entry)


def _received(state: State, fact: f.ConsentReceived, entry: f.Entry) -> State:
    return _partner(state, fact.party, received=entry)


def _withdrawal(state: State, fact: f.WithdrawalNotified, entry: f.Entry) -> State:
    return _partner(state, fact.partner, withdrawal=entry)


# ---- force


def _event(state: State, fact: f.EventOccurred, entry: f.Entry) -> State:
    return replace(state, events={**state.events, fact.event: entry})


def _amendment(state: State, _fact: f.AmendmentProposed, entry: f.Entry) -> State:
    return replace(state, amendment=entry, amendment_consents=frozenset())


def _consented(state: State, fact: f.AmendmentConsented, _entry: f.Entry) -> State:
    return replace(state, amendment_consents=state.amendment_consents | {fact.party})


def _amendment_over(state: State, _fact: f.Amended | f.AmendmentDropped, _entry: f.Entry) -> State:
    return replace(state, amendment=None, amendment_consents=frozenset())


def _extended(state: State, _fact: f.Extended, entry: f.Entry) -> State:
    return replace(state, extensions=(*state.extensions, entry))


def _notice(state: State, fact: f.NoticeGiven, entry: f.Entry) -> State:
    received = replace(entry, on=fact.received) if fact.received else None
    return replace(state, notice=entry, notice_received=received)


def _notice_in(state: State, _fact: f.NoticeReceived, entry: f.Entry) -> State:
    return replace(state, notice_received=entry)


def _notice_over(state: State, _fact: f.NoticeRevoked, _entry: f.Entry) -> State:
    return replace(state, notice=None, notice_received=None)


def _done(state: State, _fact: f.DutyDone, entry: f.Entry) -> State:
    return replace(state, done=(*state.done, entry))


def _suspended(state: State, _fact: f.Suspended, entry: f.Entry) -> State:
    return replace(state, suspended=entry)


def _resumed(state: State, _fact: f.Resumed, _entry: f.Entry) -> State:
    return replace(state, suspended=None)


# ---- publicity


def _publicity(found: PublicityState) -> Callable[[State, Any, f.Entry], State]:
    def after(state: State, _fact: f.Fact, _entry: f.Entry) -> State:
        return replace(state, publicity=found)

    return after


FOLDS: Mapping[type[f.Fact], Callable[[State, Any, f.Entry], State]] = {
    f.Registered: _registered,
    f.TermConfirmed: _term,
    f.GateWaived: _waived,
    f.Annulled: _noted,
    f.Corrected: _noted,
    f.TextAdded: _text_added,
    f.TextSettled: _settled,
    f.LanguagesReady: _ready,
    f.TextReopened: _reopened,
    f.TextCorrected: _text_corrected,
    f.BasisChosen: _basis,
    f.GovernmentConsented: _government,
    f.Submitted: _submitted,
    f.Resubmitted: _submitted,
    f.DocumentRevised: _noted,
    f.ItemOpened: _opened,
    f.Decided: _decided,
    f.UnderstandingAccepted: _accepted,
    f.ReportAdopted: _adopted,
    f.CounterpartAsked: _asked,
    f.CounterpartApproved: _approved,
    f.CounterpartRefused: _refused,
    f.CounterpartEndorsed: _endorsed,
    f.Notified: _notified,
    f.Authorized: _noted,
    f.OriginalsIssued: _issued,
    f.OriginalsRecalled: _recalled,
    f.FullPowersReceived: _powers,
    f.Signed: _signed,
    f.SignatureConfirmed: _confirmed,
    f.SignatureLapsed: _noted,
    f.PartnerApplied: _applied,
    f.ApplicationCirculated: _circulated,
    f.RoundingChosen: _noted,
    f.PartnerAdmitted: _admitted,
    f.ConsentReceived: _received,
    f.WithdrawalNotified: _withdrawal,
    f.AppliedProvisionally: _noted,
    f.EnteredIntoForce: _noted,
    f.EventOccurred: _event,
    f.AmendmentProposed: _amendment,
    f.AmendmentConsented: _consented,
    f.Amended: _amendment_over,
    f.AmendmentDropped: _amendment_over,
    f.Extended: _extended,
    f.NoticeGiven: _notice,
    f.NoticeReceived: _notice_in,
    f.NoticeRevoked: _notice_over,
    f.DutyDone: _done,
    f.Suspended: _suspended,
    f.Resumed: _resumed,
    f.Terminated: _noted,
    f.Superseded: _noted,
    f.CertifiedCopiesSent: _publicity(PublicityState.COPIES_SENT),
    f.FiledAndRecorded: _publicity(PublicityState.RECORDED),
    f.Published: _publicity(PublicityState.PUBLISHED),
    f.PublicityExcused: _publicity(PublicityState.NOT_APPLICABLE),
}


def step(state: State, entry: f.Entry) -> State:
    """The state after one more fact; a waiver is used up by the step it was given for."""
    after = FOLDS[type(entry.fact)](state, entry.fact, entry)
    waivers = tuple(waiver for waiver in after.waivers if waiver.step != entry.kind)
    return replace(after, waivers=waivers, last={**after.last, entry.kind: entry})


def reduce(entries: Iterable[f.Entry]) -> State:
    """The state all facts together describe; total on any set of facts, in their recorded order."""
    state = State()
    for entry in f.effective(entries):
        state = step(state, entry)
    return state
