"""The guards of force: entry, amendment, extension, notice, suspension, end."""

from __future__ import annotations

from collections.abc import Iterator

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.computing import falls_due
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.ending import Standing, reckon_notice, standing
from wipo_approvals.domain.lifecycle.force import computed_entry, entry_day
from wipo_approvals.domain.lifecycle.gates.gate import Gate, before, hard, is_party, soft
from wipo_approvals.domain.lifecycle.gates.signature import fully_signed
from wipo_approvals.domain.lifecycle.states import State
from wipo_approvals.domain.vocabulary import DurationKind, Stage


def enter(state: State, _fact: f.EnteredIntoForce, on: PartialDate) -> Iterator[Gate]:
    """An agreement enters into force once, not before its last signature."""
    if "entered_into_force" in state.last:
        yield hard("already_in_force", in_force_on=str(state.last["entered_into_force"].on))
    unsigned = tuple(fully_signed(state))
    if unsigned:
        yield from unsigned
        return
    last = max(entry.on.earliest for entry in state.signatures.values())
    if not state.by_consent_form and on.latest < last:
        yield hard("force_before_signature", signed_on=last.isoformat())
    computed = computed_entry(state)
    if computed and not (computed.earliest <= on.latest and on.earliest <= computed.latest):
        yield soft("force_other_day", computed_on=computed.earliest.isoformat())


def apply_provisionally(state: State, _fact: f.AppliedProvisionally, on: PartialDate) -> Iterator[Gate]:
    """Provisional application comes before entry into force."""
    stage = standing(state, on.latest).stage
    if stage is not None and stage.binding:
        yield hard("already_in_force", in_force_on=_entry_on(state, on))
    if "applied_provisionally" in state.last:
        yield hard("already_applied", applied_on=str(state.last["applied_provisionally"].on))


def _entry_on(state: State, on: PartialDate) -> str:
    entry = standing(state, on.latest).entry
    return entry.latest.isoformat() if entry else ""


def _in_force(state: State, on: PartialDate) -> Iterator[Gate]:
    """The agreement is in force on the day of the fact."""
    found = standing(state, on.latest)
    if found.stage is not None and found.stage.binding:
        return
    if found.stage is not None and found.stage.ended and found.ends_on is not None:
        yield hard("already_ended", ended_on=found.ends_on.isoformat())
    else:
        yield hard("not_in_force", "entered_into_force")


def propose(state: State, _fact: f.AmendmentProposed, on: PartialDate) -> Iterator[Gate]:
    """One amendment at a time."""
    yield from _in_force(state, on)
    if state.amendment is not None:
        yield hard("amendment_pending", proposed_on=str(state.amendment.on))


def _pending(state: State) -> Iterator[Gate]:
    if state.amendment is None:
        yield hard("no_amendment", "amendment_proposed")


def agree(state: State, fact: f.AmendmentConsented, _on: PartialDate) -> Iterator[Gate]:
    """A party consents to what is pending."""
    yield from _pending(state)
    yield from is_party(state, fact.party)


def amend(state: State, _fact: f.Amended, on: PartialDate) -> Iterator[Gate]:
    """An amendment needs the written consent of every party, or of every partner."""
    yield from _pending(state)
    missing = [key for key in state.terms.party_keys if key not in state.amendment_consents]
    if state.by_consent_form:
        missing = [key for key in state.signatures if key not in state.amendment_consents]
    if state.amendment is not None and missing:
        yield soft("amendment_not_consented", "amendment_consented", missing=missing)
    if before(on, state.amendment):
        yield soft("day_before_proposal", proposed_on=str(state.amendment.on if state.amendment else ""))


def drop(state: State, _fact: f.AmendmentDropped, _on: PartialDate) -> Iterator[Gate]:
    """Only what is pending can be given up."""
    yield from _pending(state)


def extend(state: State, fact: f.Extended, on: PartialDate) -> Iterator[Gate]:
    """A fixed term is extended before it ends, to a later day."""
    yield from _in_force(state, on)
    if state.terms.duration.kind is not DurationKind.FIXED:
        yield hard("no_term_to_extend", "term_confirmed")
    if fact.until is None and not fact.months:
        yield hard("extension_without_end")
    term = standing(state, on.latest).term
    if fact.until is not None and term is not None and fact.until.latest <= term.latest:
        yield hard("extension_not_later", end_on=term.latest.isoformat())


def give_notice(state: State, fact: f.NoticeGiven, on: PartialDate) -> Iterator[Gate]:
    """Notice is given once, by a party, for a day the text allows; a text without a period asks for the day."""
    if state.by_consent_form:
        yield hard("withdraw_instead", "withdrawal_notified")
        return
    yield from _in_force(state, on)
    yield from is_party(state, fact.party)
    if state.notice is not None:
        yield hard("notice_running", given_on=str(state.notice.on))
    if fact.received is not None and fact.received.latest < on.earliest:
        yield hard("received_before_sent", sent_on=str(on), received_on=str(fact.received))
    yield from _effect_of(state, fact, on)


def _effect_of(state: State, fact: f.NoticeGiven, on: PartialDate) -> Iterator[Gate]:
    """The terms give a day, or the notice names one; one that is named is not too early."""
    found = reckon_notice(state, standing(state, on.latest).entry, on, fact.received)
    if found.day is None and fact.effect is None:
        code, details = found.asks[0]
        late = code == "asks.too_late"
        yield hard("notice_too_late", **details) if late else hard("notice_period_unstated")
    elif found.day is not None and fact.effect is not None and fact.effect.latest < found.day.earliest:
        computed = found.day.earliest.isoformat()
        yield soft("notice_before_period", effect_on=str(fact.effect), computed_on=computed)


def receive_notice(state: State, _fact: f.NoticeReceived, on: PartialDate) -> Iterator[Gate]:
    """A notice comes in after it was sent, once."""
    if state.notice is None or state.notice_received is not None:
        yield hard("no_notice_underway", "notice_given")
    elif before(on, state.notice):
        yield hard("received_before_sent", sent_on=str(state.notice.on), received_on=str(on))


def revoke(state: State, _fact: f.NoticeRevoked, on: PartialDate) -> Iterator[Gate]:
    """A notice is revoked before it takes effect."""
    found = standing(state, on.latest)
    if state.notice is None:
        yield hard("no_notice_underway", "notice_given")
    elif found.effect is not None and found.effect.latest <= on.earliest:
        yield hard("notice_took_effect", effect_on=found.effect.latest.isoformat())


def do_duty(state: State, fact: f.DutyDone, _on: PartialDate) -> Iterator[Gate]:
    """What was done is owed by the text; where it names a cycle, the day it was due for is one of that cycle."""
    owed = [one for one in state.terms.obligations if one.kind is fact.obligation]
    if fact.clause:
        owed = [one for one in owed if one.clause == fact.clause]
    if not owed:
        yield hard("not_owed", "term_confirmed", obligation=fact.obligation.value)
        return
    entry = entry_day(state)
    if entry is None:
        yield hard("not_in_force", "entered_into_force")
        return
    cycles = [one.months for one in owed if one.months]
    if cycles and fact.due is None:
        yield hard("due_day_missing", obligation=fact.obligation.value)
    elif cycles and not any(falls_due(fact.due, entry, months, state.terms.counting) for months in cycles):
        yield hard("not_a_due_day", due_on=str(fact.due), obligation=fact.obligation.value)


def suspend(state: State, _fact: f.Suspended, on: PartialDate) -> Iterator[Gate]:
    """Only what is in force is suspended, once."""
    yield from _in_force(state, on)
    if state.suspended is not None:
        yield hard("already_suspended", suspended_on=str(state.suspended.on))


def resume(state: State, _fact: f.Resumed, on: PartialDate) -> Iterator[Gate]:
    """Only what is suspended is taken up again."""
    if state.suspended is None:
        yield hard("not_suspended", "suspended")
    elif before(on, state.suspended):
        yield soft("resumed_before_suspended", suspended_on=str(state.suspended.on))


def terminate(state: State, _fact: f.Terminated, on: PartialDate) -> Iterator[Gate]:
    """An agreement ends once it was in force; a running notice ends it on the day it takes effect."""
    if "terminated" in state.last:
        yield hard("already_ended", ended_on=str(state.last["terminated"].on))
        return
    found: Standing = standing(state, on.latest)
    if found.stage is None or found.stage is Stage.PROVISIONALLY_APPLIED:
        yield hard("not_in_force", "entered_into_force")
    elif found.stage in {Stage.EXPIRED, Stage.SUPERSEDED} and found.ends_on is not None:
        yield hard("already_ended", ended_on=found.ends_on.isoformat())
    elif found.effect is not None and on.latest < found.effect.earliest:
        yield soft("before_notice_ends", effect_on=found.effect.earliest.isoformat())


def supersede(state: State, _fact: f.Superseded, on: PartialDate) -> Iterator[Gate]:
    """What a later agreement replaces was in force until then."""
    if "superseded" in state.last:
        yield hard("already_ended", ended_on=str(state.last["superseded"].on))
        return
    yield from _in_force(state, on)
