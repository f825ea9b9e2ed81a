"""Partners of an agreement that organizations join by consent form: who is one on a day, since when, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wipo_approvals.domain.computing import Occasion
from wipo_approvals.domain.dates import ComputedDay, PartialDate, Step
from wipo_approvals.domain.facts import RoundingChosen
from wipo_approvals.domain.lifecycle.ending import notice_counted, reckon_notice
from wipo_approvals.domain.lifecycle.states import PartnerSteps, State
from wipo_approvals.domain.vocabulary import PartnerStage, Rounding


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """One organization on a day: whether it founded the agreement, its stage, and the days that matter.

    `consented_on` is the day it signed its consent form, `received_on` the day the depositary got it,
    `effective` the day from which the agreement has effect for it, `withdraws` the day its withdrawal does.
    """

    party: str
    founding: bool
    stage: PartnerStage
    applied_on: PartialDate | None = None
    circulated_on: PartialDate | None = None
    admitted_on: PartialDate | None = None
    consented_on: PartialDate | None = None
    received_on: PartialDate | None = None
    notified_on: PartialDate | None = None
    effective: ComputedDay | None = None
    withdraws: ComputedDay | None = None


def quorum(state: State, partners: int) -> int | None:
    """How many partners must take part: half of them plus one; None for an odd number not rounded yet.

    Whether half of an odd number is rounded up or down the text does not say: it is asked for and kept.
    """
    if partners % 2 == 0:
        return partners // 2 + 1
    chosen = state.last.get("rounding_chosen")
    if chosen is None or not isinstance(chosen.fact, RoundingChosen):
        return None
    return (partners + (1 if chosen.fact.rounding is Rounding.UP else -1)) // 2 + 1


def quorum_code(state: State, partners: int) -> tuple[str, dict[str, str]]:
    """The sentence that explains the quorum: plain, rounded one way for a reason, or still to be chosen."""
    details = {"partners": str(partners), "quorum": str(quorum(state, partners) or "")}
    chosen = state.last.get("rounding_chosen")
    if partners % 2 == 0:
        return "quorum.even", details
    if chosen is None or not isinstance(chosen.fact, RoundingChosen):
        least = partners // 2 + 1
        return "quorum.open", {"partners": str(partners), "least": str(least), "most": str(least + 1)}
    return f"quorum.{chosen.fact.rounding.value}", {**details, "reason": chosen.fact.reason}


_NEXT: dict[PartnerStage, tuple[str, ...]] = {
    PartnerStage.INVITED: ("signed",),
    PartnerStage.APPLIED: ("application_circulated",),
    PartnerStage.CIRCULATED: ("partner_admitted",),
    PartnerStage.ADMITTED: ("signed", "withdrawal_notified"),
    PartnerStage.CONSENTED: ("withdrawal_notified",),
    PartnerStage.EFFECTIVE: ("withdrawal_notified",),
    PartnerStage.NOTICE_GIVEN: (),
    PartnerStage.WITHDRAWN: ("partner_applied",),
}


def next_for(partner: Partner) -> tuple[str, ...]:
    """The kinds of fact that may come next for a partner, the likeliest first."""
    waits = partner.consented_on is not None and partner.received_on is None
    running = partner.stage in {PartnerStage.CONSENTED, PartnerStage.EFFECTIVE}
    return (*(("consent_received",) if waits and running else ()), *_NEXT[partner.stage])


def members(state: State, on: date) -> tuple[str, ...]:
    """The partners of a day: founding ones and those admitted by then, less those whose withdrawal took effect."""
    found = (one for one in roll(state, on) if one.founding or one.stage in _IN)
    return tuple(one.party for one in found if one.stage is not PartnerStage.WITHDRAWN)


_IN = {PartnerStage.ADMITTED, PartnerStage.CONSENTED, PartnerStage.EFFECTIVE, PartnerStage.NOTICE_GIVEN}


def roll(state: State, on: date) -> tuple[Partner, ...]:
    """Every organization that has to do with the agreement on a day, in the order of the text, then of joining.

    Facts of later days count as not known.
    """
    keys = dict.fromkeys((*state.terms.party_keys, *state.signing_parties, *state.partners))
    return tuple(found for key in keys if (found := _partner(state, key, on)) is not None)


def _by(on: date, day: PartialDate | None) -> PartialDate | None:
    return day if day is not None and day.latest <= on else None


def _partner(state: State, key: str, on: date) -> Partner | None:
    steps = state.partners.get(key, PartnerSteps())
    signed = state.signatures.get(key)
    days = {
        "applied_on": _by(on, steps.applied.on if steps.applied else None),
        "circulated_on": _by(on, steps.circulated.on if steps.circulated else None),
        "admitted_on": _by(on, steps.admitted.on if steps.admitted else None),
        "consented_on": _by(on, signed.on if signed else None),
        "received_on": _by(on, steps.received.on if steps.received else None),
        "notified_on": _by(on, steps.withdrawal.on if steps.withdrawal else None),
    }
    founding = key in state.terms.party_keys
    if not founding and not any(days.values()):
        return None
    effective = effect_for(state, key, on)
    notified = days["notified_on"]
    withdraws = notice_counted(state, None, notified, notified) if notified else None
    stage = _stage(days, effective, withdraws, on)
    return Partner(
        party=key, founding=founding, stage=stage, effective=effective, withdraws=withdraws, **days
    )


def _stage(
    days: dict[str, PartialDate | None],
    effective: ComputedDay | None,
    withdraws: ComputedDay | None,
    on: date,
) -> PartnerStage:
    if withdraws is not None and withdraws.latest <= on:
        return PartnerStage.WITHDRAWN
    if days["notified_on"]:
        return PartnerStage.NOTICE_GIVEN
    if effective is not None and effective.latest <= on:
        return PartnerStage.EFFECTIVE
    order = (
        ("consented_on", PartnerStage.CONSENTED),
        ("admitted_on", PartnerStage.ADMITTED),
        ("circulated_on", PartnerStage.CIRCULATED),
        ("applied_on", PartnerStage.APPLIED),
    )
    return next((stage for key, stage in order if days[key]), PartnerStage.INVITED)


def effect_for(state: State, party: str, on: date) -> ComputedDay | None:
    """The day from which the agreement has effect for a partner, by the consents signed by a day.

    That is the day of its own signature, but not before that of the threshold (the second signature).
    """
    own = state.signatures.get(party)
    consents = sorted(
        (
            Occasion(on=entry.on, party=key)
            for key, entry in state.signatures.items()
            if entry.on.latest <= on
        ),
        key=_late,
    )
    if own is None or own.on.latest > on or len(consents) < state.needed_signatures:
        return None
    reached = consents[state.needed_signatures - 1]
    steps = (
        ("step.own_consent", {"party": party, "on": str(own.on)}),
        (
            "step.consent_reached",
            {"needed": str(state.needed_signatures), "party": reached.party, "on": str(reached.on)},
        ),
    )
    return ComputedDay(
        earliest=max(own.on.earliest, reached.on.earliest),
        latest=max(own.on.latest, reached.on.latest),
        rule=state.terms.entry_into_force.rule.value,
        steps=steps,
    )


def _late(consent: Occasion) -> date:
    return consent.on.latest


def notice_asks(state: State, notified: PartialDate) -> tuple[Step, ...]:
    """What must be known before the effect of a withdrawal can be told."""
    return reckon_notice(state, None, notified, notified).asks


def dormant(state: State, on: date) -> bool:
    """Whether fewer partners than the threshold remain bound: the agreement sleeps, and a person is asked."""
    bound = [
        one for one in roll(state, on) if one.stage in {PartnerStage.EFFECTIVE, PartnerStage.NOTICE_GIVEN}
    ]
    return bool(state.fully_signed) and len(bound) < state.needed_signatures
