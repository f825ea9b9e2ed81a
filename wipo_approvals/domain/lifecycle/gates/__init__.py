"""The guards of each step: which stand closed, why, and what opens them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.folding import step
from wipo_approvals.domain.lifecycle.gates import (
    committee,
    counterpart,
    force,
    partners,
    publicity,
    signature,
    text,
)
from wipo_approvals.domain.lifecycle.gates.gate import Gate, hard, missing_signatures
from wipo_approvals.domain.lifecycle.states import State
from wipo_approvals.domain.mandates import Mandate

__all__ = ["GATES", "Gate", "closed_gates", "history_fault", "missing_signatures"]

GATES: dict[type[f.Fact], Callable[[State, Any, PartialDate], Iterator[Gate]]] = {
    f.TermConfirmed: text.term,
    f.TextSettled: text.settle,
    f.LanguagesReady: text.languages,
    f.TextReopened: text.reopen,
    f.TextCorrected: text.correct,
    f.BasisChosen: committee.basis,
    f.GovernmentConsented: committee.consent,
    f.Submitted: committee.submit,
    f.Resubmitted: committee.resubmit,
    f.DocumentRevised: committee.revise,
    f.ItemOpened: committee.open_item,
    f.Decided: committee.decide,
    f.UnderstandingAccepted: committee.accept,
    f.ReportAdopted: committee.adopt,
    f.CounterpartAsked: counterpart.party_step,
    f.CounterpartApproved: counterpart.party_step,
    f.CounterpartRefused: counterpart.party_step,
    f.CounterpartEndorsed: counterpart.endorse,
    f.Notified: counterpart.party_step,
    f.Authorized: signature.authorize,
    f.OriginalsIssued: signature.issue,
    f.OriginalsRecalled: signature.recall,
    f.FullPowersReceived: signature.powers,
    f.Signed: signature.sign,
    f.SignatureConfirmed: signature.confirm,
    f.SignatureLapsed: signature.lapse,
    f.PartnerApplied: partners.apply,
    f.ApplicationCirculated: partners.circulate,
    f.RoundingChosen: partners.choose_rounding,
    f.PartnerAdmitted: partners.admit,
    f.ConsentReceived: partners.receive,
    f.WithdrawalNotified: partners.withdraw,
    f.AppliedProvisionally: force.apply_provisionally,
    f.EnteredIntoForce: force.enter,
    f.AmendmentProposed: force.propose,
    f.AmendmentConsented: force.agree,
    f.Amended: force.amend,
    f.AmendmentDropped: force.drop,
    f.Extended: force.extend,
    f.NoticeGiven: force.give_notice,
    f.NoticeReceived: force.receive_notice,
    f.NoticeRevoked: force.revoke,
    f.DutyDone: force.do_duty,
    f.Suspended: force.suspend,
    f.Resumed: force.resume,
    f.Terminated: force.terminate,
    f.Superseded: force.supersede,
    f.CertifiedCopiesSent: publicity.copies,
    f.FiledAndRecorded: publicity.record,
    f.Published: publicity.publish,
    f.PublicityExcused: publicity.excuse,
}


def closed_gates(
    state: State, fact: f.Fact, on: PartialDate, today: date, mandates: Iterable[Mandate] = ()
) -> tuple[Gate, ...]:
    """The guards that refuse this fact on this day, waived ones left out; hard ones first.

    `mandates` are those of the office-holders who may sign, as far as they are known.
    """
    guard = GATES.get(type(fact))
    found = list(guard(state, fact, on)) if guard else []
    if isinstance(fact, f.Signed):
        found += signature.in_office(state, fact, on, mandates)
    if on.earliest > today:
        found.append(hard("day_in_future", on=str(on), today=today.isoformat()))
    waived = {code for waiver in state.waivers if waiver.step == fact.kind for code in waiver.gates}
    left = [gate for gate in found if gate.hard or gate.code not in waived]
    return tuple(sorted(left, key=lambda gate: not gate.hard))


def history_fault(entries: Iterable[f.Entry], today: date) -> tuple[f.Entry, Gate] | None:
    """The first fact of a history that its own guards would refuse, with the guard; None when all hold.

    Used before an annulment or correction is recorded: what rests on a fact keeps it in place.
    """
    state = State()
    for entry in f.effective(entries):
        gates = closed_gates(state, entry.fact, entry.on, today)
        if gates:
            return entry, gates[0]
        state = step(state, entry)
    return None
