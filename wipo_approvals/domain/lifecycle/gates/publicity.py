"""The guards of publicity: certified copies, filing with the United Nations, publication."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.ending import standing
from wipo_approvals.domain.lifecycle.gates.gate import Gate, hard, soft
from wipo_approvals.domain.lifecycle.gates.signature import fully_signed
from wipo_approvals.domain.lifecycle.states import PublicityState, State
from wipo_approvals.domain.vocabulary import Stage

#: Agreements between organizations are filed and recorded in part II of the Secretariat's register.
_NUMBER = re.compile(r"^II-\d+$")


def copies(state: State, _fact: f.CertifiedCopiesSent, _on: PartialDate) -> Iterator[Gate]:
    """Copies are made of signed originals."""
    yield from fully_signed(state)


def record(state: State, fact: f.FiledAndRecorded, on: PartialDate) -> Iterator[Gate]:
    """Filed and recorded: under a number II-n, what is in force and has treaty character."""
    yield from fully_signed(state)
    if not _NUMBER.match(fact.number):
        yield hard("filing_number", number=fact.number)
    if state.terms.non_binding:
        yield soft("no_treaty_character", "publicity_excused")
    if standing(state, on.latest).stage in {None, Stage.PROVISIONALLY_APPLIED}:
        yield soft("filed_before_force", "entered_into_force")


def publish(state: State, _fact: f.Published, _on: PartialDate) -> Iterator[Gate]:
    """The Treaty Series publishes what was recorded; other places publish what was signed."""
    yield from fully_signed(state)
    if state.publicity is not PublicityState.RECORDED:
        yield soft("not_recorded", "filed_and_recorded")


def excuse(state: State, _fact: f.PublicityExcused, _on: PartialDate) -> Iterator[Gate]:
    """What was recorded needs no excuse."""
    if state.publicity in {PublicityState.RECORDED, PublicityState.PUBLISHED}:
        yield hard("recorded_already")
