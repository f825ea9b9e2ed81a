"""The one word for an agreement: its stage, from the six regions."""

from __future__ import annotations

from wipo_approvals.domain.lifecycle.ending import Standing
from wipo_approvals.domain.lifecycle.states import CommitteeState, SignatureState, State
from wipo_approvals.domain.vocabulary import Stage

_BY_COMMITTEE = {
    CommitteeState.SUBMITTED: Stage.SUBMITTED,
    CommitteeState.UNDER_CONSIDERATION: Stage.UNDER_CONSIDERATION,
    CommitteeState.APPROVED: Stage.APPROVED,
    CommitteeState.APPROVED_AS_AMENDED: Stage.UNDERSTANDING,
    CommitteeState.DEFERRED: Stage.POSTPONED,
    CommitteeState.NOTED: Stage.NOTED,
    CommitteeState.REJECTED: Stage.REJECTED,
    CommitteeState.WITHDRAWN: Stage.WITHDRAWN,
}
_BY_SIGNATURE = {
    SignatureState.READY: Stage.READY,
    SignatureState.ORIGINALS_ISSUED: Stage.ORIGINALS_ISSUED,
    SignatureState.PARTLY_SIGNED: Stage.PARTLY_SIGNED,
    SignatureState.FULLY_SIGNED: Stage.SIGNED,
    SignatureState.LAPSED: Stage.LAPSED,
}


def stage_of(state: State, found: Standing) -> Stage:
    """The stage: what is in force or ended first, then signature, then the Committee, then the text."""
    if found.stage is not None:
        return found.stage
    if state.signature is not SignatureState.NOT_AUTHORIZED:
        return _BY_SIGNATURE[state.signature]
    if state.committee is CommitteeState.NOT_SUBMITTED:
        return Stage.SETTLED if state.text.settled else Stage.DRAFT
    if state.committee.waiting and not state.text.settled:
        return Stage.DRAFT
    return _BY_COMMITTEE[state.committee]
