"""The guards of an agreement that partners join."""

from __future__ import annotations

from collections.abc import Iterator

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.gates.gate import Gate, before, hard, soft
from wipo_approvals.domain.lifecycle.partners import members, quorum
from wipo_approvals.domain.lifecycle.states import PartnerSteps, State


def _joinable(state: State) -> Iterator[Gate]:
    if not state.by_consent_form:
        yield hard("no_partners_join")


def apply(state: State, fact: f.PartnerApplied, on: PartialDate) -> Iterator[Gate]:
    """Who is no partner yet may ask to join."""
    yield from _joinable(state)
    if fact.partner in members(state, on.latest):
        yield hard("already_partner", party=fact.partner)


def circulate(state: State, fact: f.ApplicationCirculated, on: PartialDate) -> Iterator[Gate]:
    """An application is circulated after it came in."""
    yield from _applied(state, fact.partner, on)


def _applied(state: State, partner: str, on: PartialDate) -> Iterator[Gate]:
    yield from _joinable(state)
    steps = state.partners.get(partner, PartnerSteps())
    if steps.applied is None:
        yield hard("not_applied", "partner_applied", party=partner)
    elif before(on, steps.applied):
        yield soft("day_before_application", applied_on=str(steps.applied.on))


def choose_rounding(state: State, _fact: f.RoundingChosen, _on: PartialDate) -> Iterator[Gate]:
    """Only partners have a quorum."""
    yield from _joinable(state)


def admit(state: State, fact: f.PartnerAdmitted, on: PartialDate) -> Iterator[Gate]:
    """An organization is admitted by a meeting that had its quorum, after the application went round."""
    yield from _applied(state, fact.partner, on)
    steps = state.partners.get(fact.partner, PartnerSteps())
    if steps.admitted is not None:
        yield hard("already_admitted", party=fact.partner, admitted_on=str(steps.admitted.on))
    if steps.applied is not None and steps.circulated is None:
        yield soft("not_circulated", "application_circulated", party=fact.partner)
    partners = len(members(state, on.latest))
    wanted = quorum(state, partners)
    if wanted is None:
        yield hard("rounding_not_chosen", "rounding_chosen", partners=partners)
    elif fact.taking_part < wanted:
        yield hard("quorum_missed", partners=partners, quorum=wanted, taking_part=fact.taking_part)
    if fact.taking_part > partners:
        yield hard("more_than_partners", partners=partners, taking_part=fact.taking_part)


def receive(state: State, fact: f.ConsentReceived, on: PartialDate) -> Iterator[Gate]:
    """The depositary receives what was signed."""
    yield from _joinable(state)
    done = state.signed_by.get(fact.party, ())
    if not done:
        yield hard("consent_not_signed", "signed", party=fact.party)
    elif before(on, done[-1]):
        yield soft("received_before_signed", signed_on=str(done[-1].on))


def withdraw(state: State, fact: f.WithdrawalNotified, on: PartialDate) -> Iterator[Gate]:
    """Only a partner withdraws."""
    yield from _joinable(state)
    if fact.partner not in members(state, on.latest):
        yield hard("not_a_partner", party=fact.partner)
