"""Histories as the office reads them: references, names, facts as sheets, what holds on a past day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from wipo_approvals.errors import NotFound
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import AsAt, FactSheet

if TYPE_CHECKING:
    from wipo_approvals.domain.facts import Entry
    from wipo_approvals.domain.lifecycle import State
    from wipo_approvals.domain.terms import Terms

#: Kinds that speak of the register's own knowledge, not of a legal event: they hold on every day.
TIMELESS = frozenset({"registered", "text_added", "term_confirmed", "annulled", "corrected"})
#: Kinds that undo passes over: what was taken in stays.
_NOT_STEPS = frozenset({"registered", "text_added", "gate_waived"})


def identifier(store: Store, ref: str) -> str:
    """The identifier behind a reference; raises NotFound."""
    found = queries.agreement_id(store.db, ref.strip())
    if found is None:
        raise NotFound("absent.agreement", ref=ref)
    return found


def party_names(terms: Terms, known: Mapping[str, str]) -> dict[str, str]:
    """What to call each party: its name in the language asked for, else as printed."""
    printed = {party.key: party.names[0] for party in terms.parties if party.names}
    wipo = {"WIPO": known["WIPO"]} if "WIPO" in known else {}
    return {**wipo, **{key: known.get(key, name) for key, name in printed.items()}}


def everyone(state: State, known: Mapping[str, str]) -> dict[str, str]:
    """What to call the parties, and every organization that may sign or asked to join."""
    others = (*state.signing_parties, *state.partners)
    return {**{key: known[key] for key in others if key in known}, **party_names(state.terms, known)}


def fact_sheets(entries: tuple[Entry, ...]) -> tuple[FactSheet, ...]:
    """The history, newest last, each fact with whether it still holds."""
    from wipo_approvals.domain.facts import Annulled, Corrected, effective, payload  # a list needs no facts

    holding = {entry.id: entry for entry in effective(entries)}
    corrections = {entry.fact.fact for entry in entries if isinstance(entry.fact, Corrected)}
    return tuple(
        FactSheet(
            entry=entry,
            keys=payload(holding.get(entry.id, entry).fact),
            on=holding.get(entry.id, entry).on,
            holds=entry.id in holding or isinstance(entry.fact, (Annulled, Corrected)),
            corrected=entry.id in corrections,
        )
        for entry in entries
    )


def last_step(entries: tuple[Entry, ...]) -> Entry | None:
    """The step that undo would take back: the last recorded one that still holds."""
    from wipo_approvals.domain.facts import effective  # a list needs no facts

    steps = [entry for entry in effective(entries) if entry.kind not in _NOT_STEPS]
    return max(steps, key=lambda entry: entry.seq, default=None)


def entries_by(entries: tuple[Entry, ...], moment: AsAt) -> tuple[Entry, ...]:
    """The facts with which to look at a past day."""
    known = moment.known_on
    return tuple(
        entry
        for entry in entries
        if (known is None or entry.recorded_at.date() <= known)
        and (entry.kind in TIMELESS or entry.on.latest <= moment.day)
    )


def happened(entry: Entry, day: date) -> bool:
    """Whether a fact brings its agreement into the register as it stood on a day."""
    return entry.kind not in TIMELESS or (entry.kind == "registered" and entry.on.latest <= day)
