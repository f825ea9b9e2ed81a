"""The day of entry into force and of expiry, by the agreement's own rule, with the steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from wipo_approvals.domain.computing import Occasion, Occasions, Reckoning, entry_into_force
from wipo_approvals.domain.dates import ComputedDay
from wipo_approvals.domain.facts import Entry
from wipo_approvals.domain.lifecycle.states import State
from wipo_approvals.domain.vocabulary import EntryRule


def _signed(state: State) -> tuple[Occasion, ...]:
    """The signatures that count: of consent forms, the first that are needed."""
    entries = sorted(state.signatures.values(), key=lambda entry: entry.on.latest)
    return _occasions(entries[: state.needed_signatures] if state.by_consent_form else entries)


def _occasions(entries: list[Entry]) -> tuple[Occasion, ...]:
    return tuple(Occasion(on=entry.on, party=getattr(entry.fact, "party", "")) for entry in entries)


def _approved(state: State) -> tuple[Occasion, ...]:
    """The approvals of the organs; WIPO's own is the Committee's decision."""
    entries = list(state.approvals.values())
    decided = state.committee.value == "approved" and "decided" in state.last
    if decided and "WIPO" not in state.approvals:
        return (*_occasions(entries), Occasion(on=state.last["decided"].on, party="WIPO"))
    return _occasions(entries)


def reckoned_entry(state: State) -> Reckoning:
    """The day the agreement's own rule gives from the facts so far, or what must be known first.

    Rules that wait for something the facts do not hold (an exchange of letters, a named event, a
    silent text) give no day: a person records it.
    """
    entry = state.terms.entry_into_force
    if not state.fully_signed:
        given, needed = len(state.signatures), state.needed_signatures
        counted = {"given": str(given), "needed": str(needed)}
        return Reckoning(asks=(("asks.more_signature", counted) if given else ("asks.signature", {}),))
    by_signature = entry.rule not in {EntryRule.ON_LAST_NOTIFICATION, EntryRule.LATER_OF_ORGAN_APPROVALS}
    happened = Occasions(
        signed=_signed(state),
        notified=_occasions(list(state.notifications.values())),
        approved=_approved(state),
        parties=0 if by_signature else len(state.terms.parties),
    )
    joined = EntryRule.ON_SIGNATURE_BY_ALL if entry.rule is EntryRule.PER_PARTY_ON_CONSENT else entry.rule
    asked = replace(entry, rule=joined, threshold=None)  # the signatures that count are chosen already
    found = entry_into_force(asked, happened, state.terms.counting)
    return replace(found, day=replace(found.day, rule=entry.rule.value)) if found.day else found


def computed_entry(state: State) -> ComputedDay | None:
    """The day the agreement's own rule gives from the facts so far; None while it gives none."""
    return reckoned_entry(state).day


def entry_day(state: State) -> ComputedDay | None:
    """The day of entry into force: as a person confirmed it, else as the rule computes it."""
    confirmed = state.last.get("entered_into_force")
    if confirmed is None:
        return computed_entry(state)
    return ComputedDay(
        earliest=confirmed.on.earliest,
        latest=confirmed.on.latest,
        rule=state.terms.entry_into_force.rule.value,
        steps=(("step.confirmed", {"on": str(confirmed.on)}),),
    )


def day_after(day: date) -> date:
    """The day that follows."""
    return day + timedelta(days=1)
