"""The guards of the Coordination Committee: legal basis, submission, revision, item, decision, report."""

from __future__ import annotations

from collections.abc import Iterator

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.gates.gate import Gate, before, hard, is_party, soft
from wipo_approvals.domain.lifecycle.states import CommitteeState, State
from wipo_approvals.domain.vocabulary import LegalBasis, Outcome, Symbol


def basis(state: State, _fact: f.BasisChosen, _on: PartialDate) -> Iterator[Gate]:
    """The article is chosen before the Committee is asked."""
    if state.submissions:
        yield soft("basis_after_submission", symbol=str(_symbol(state)))


def consent(state: State, _fact: f.GovernmentConsented, _on: PartialDate) -> Iterator[Gate]:
    """Only agreements with national bodies need the consent of the Governments concerned (Article 13(2))."""
    if state.legal_basis is not LegalBasis.ART_13_2:
        yield hard("consent_not_needed", "basis_chosen")


def submit(state: State, fact: f.Submitted, on: PartialDate) -> Iterator[Gate]:
    """A settled text is submitted once, as an annex of a working document."""
    if state.committee.waiting:
        yield hard("resubmit_instead", "resubmitted", symbol=str(_symbol(state)))
    elif state.committee is not CommitteeState.NOT_SUBMITTED:
        yield hard("already_submitted", symbol=str(_symbol(state)))
    if not state.text.settled:
        yield soft("text_not_settled", "text_settled")
    if fact.symbol.information:
        yield hard("information_document", symbol=str(fact.symbol))
    if before(on, state.last.get("text_settled")):
        yield soft("day_before_settled", settled_on=str(state.last["text_settled"].on))
    if state.legal_basis is LegalBasis.ART_13_2 and not state.governments:
        yield soft("government_not_consented", "government_consented")


def _symbol(state: State) -> Symbol:
    return state.submissions[-1].fact.symbol  # type: ignore[union-attr]  # submissions hold nothing else


def resubmit(state: State, fact: f.Resubmitted, on: PartialDate) -> Iterator[Gate]:
    """What was postponed or noted goes to a later session."""
    if not state.committee.waiting:
        yield hard("not_postponed", "decided")
        return
    previous = _symbol(state)
    if fact.symbol.session <= previous.session:
        yield hard("session_not_later", previous=str(previous), session=previous.session)
    if before(on, state.last.get("decided")):
        yield soft("day_before_decision", decided_on=str(state.last["decided"].on))
    if not state.text.settled:
        yield soft("text_not_settled", "text_settled")


def revise(state: State, fact: f.DocumentRevised, on: PartialDate) -> Iterator[Gate]:
    """A document is revised before its item is opened; the symbol stays and gains a suffix."""
    if state.committee is CommitteeState.UNDER_CONSIDERATION:
        yield hard("item_open")
    elif state.committee is not CommitteeState.SUBMITTED:
        yield hard("not_before_committee", "submitted")
    if not state.submissions:
        return
    now = _symbol(state)
    if (fact.symbol.session, fact.symbol.number) != (now.session, now.number) or not fact.symbol.suffixes:
        yield hard("not_a_revision", symbol=str(now), given=str(fact.symbol))
    if before(on, state.submissions[-1]):
        yield soft("day_before_submission", submitted_on=str(state.submissions[-1].on))


def open_item(state: State, _fact: f.ItemOpened, on: PartialDate) -> Iterator[Gate]:
    """An item is opened once, on a submitted agreement."""
    if state.committee is CommitteeState.UNDER_CONSIDERATION:
        yield hard("item_open")
    elif state.committee is not CommitteeState.SUBMITTED:
        yield hard("not_before_committee", "submitted")
    elif before(on, state.submissions[-1]):
        yield soft("day_before_submission", submitted_on=str(state.submissions[-1].on))


def decide(state: State, fact: f.Decided, on: PartialDate) -> Iterator[Gate]:
    """The Committee decides what lies before it."""
    if not state.committee.before_it:
        yield hard("not_before_committee", "submitted")
        return
    if fact.outcome is Outcome.APPROVED_ON_UNDERSTANDING and not fact.understanding:
        yield hard("understanding_missing")
    if before(on, state.submissions[-1]):
        yield soft("day_before_submission", submitted_on=str(state.submissions[-1].on))


def accept(state: State, fact: f.UnderstandingAccepted, _on: PartialDate) -> Iterator[Gate]:
    """A party accepts the understanding on which the Committee approved."""
    if state.committee is not CommitteeState.APPROVED_AS_AMENDED:
        yield hard("no_understanding", "decided")
    yield from is_party(state, fact.party)


def adopt(state: State, _fact: f.ReportAdopted, on: PartialDate) -> Iterator[Gate]:
    """A report is adopted after the decision it records."""
    if not state.provisional:
        yield hard("nothing_provisional", "decided")
    elif before(on, state.last.get("decided")):
        yield soft("day_before_decision", decided_on=str(state.last["decided"].on))


def approved(state: State) -> Iterator[Gate]:
    """Nothing is signed before the Committee approved (WIPO Convention, Articles 12 and 13)."""
    if state.committee is CommitteeState.APPROVED_AS_AMENDED:
        yield soft("understanding_not_accepted", "understanding_accepted")
    elif state.committee is not CommitteeState.APPROVED:
        yield soft("not_approved", "decided", state=state.committee.value)
