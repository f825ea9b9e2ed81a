"""What happened and on which days, and what the engine makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wipo_approvals.domain.dates import ComputedDay, PartialDate, Span, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A day on which a party did something; the party is empty where it does not matter or is not known."""

    on: PartialDate
    party: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasions:
    """The days the engine counts from, each whole or partial.

    `parties` says how many parties have to sign, approve, notify or write; 0 takes those given
    for all.
    """

    signed: tuple[Occasion, ...] = ()
    approved: tuple[Occasion, ...] = ()
    notified: tuple[Occasion, ...] = ()
    letters: tuple[Occasion, ...] = ()
    received: tuple[Occasion, ...] = ()
    dispatched: tuple[Occasion, ...] = ()
    event: PartialDate | None = None
    parties: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """The day, or what must be known first (`asks`); what to bear in mind (`hints`)."""

    day: ComputedDay | None = None
    asks: tuple[Step, ...] = ()
    hints: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """From where a rule counts, told in steps; without a span the steps are questions."""

    span: Span | None = None
    told: tuple[Step, ...] = ()


def asking(code: str, **details: str) -> Start:
    """A start that is not known, with the question to ask."""
    return Start(told=((f"asks.{code}", details),))


def span_of(days: Sequence[Occasion], number: int | None = None) -> Span:
    """Where the `number`-th of some days lies (the last one, without a number)."""
    place = (number or len(days)) - 1
    return Span(
        earliest=sorted(one.on.earliest for one in days)[place],
        latest=sorted(one.on.latest for one in days)[place],
    )


def last_of(days: Sequence[Occasion], code: str, needed: int) -> Start:
    """The last of some days, when there are as many as needed; `code` names the step and the question."""
    if not days:
        return asking(code)
    if len(days) < needed:
        return asking(f"more_{code}", given=str(len(days)), needed=str(needed))
    last = max(
        reversed(days), key=lambda one: (one.on.latest, one.on.earliest)
    )  # of equals, the one told last
    return Start(
        span=span_of(days),
        told=((f"step.last_{code}", {"party": last.party, "on": str(last.on)}),),
    )


def nth_of(days: Sequence[Occasion], number: int) -> Start:
    """The day of the `number`-th consent, the earliest being the first."""
    if len(days) < number:
        return asking("consents", given=str(len(days)), needed=str(number))
    ordered = sorted(days, key=lambda one: (one.on.latest, one.on.earliest))
    reached = ordered[number - 1]
    details = {"needed": str(number), "party": reached.party, "on": str(reached.on)}
    return Start(span=span_of(days, number), told=(("step.consent_reached", details),))
