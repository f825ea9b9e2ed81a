"""The guards on the side of the other parties."""

from __future__ import annotations

from collections.abc import Iterator

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.gates.gate import Gate, hard, is_party
from wipo_approvals.domain.lifecycle.states import CounterpartState, State


def party_step(
    state: State,
    fact: f.CounterpartAsked | f.CounterpartApproved | f.CounterpartRefused | f.Notified,
    _on: PartialDate,
) -> Iterator[Gate]:
    """A step of one of the parties."""
    yield from is_party(state, fact.party)


def endorse(state: State, fact: f.CounterpartEndorsed, _on: PartialDate) -> Iterator[Gate]:
    """An organ takes up after the event what it was to be told of."""
    yield from is_party(state, fact.party)
    if state.counterparts.get(fact.party) is not CounterpartState.EX_POST_DUE:
        yield hard("no_report_due", "counterpart_asked", party=fact.party)
