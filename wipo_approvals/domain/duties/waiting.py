"""What an agreement waits for: signatures, the other parties' organs, confirmation, copies, filing, the report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from wipo_approvals.domain.dates import Step, add_months
from wipo_approvals.domain.duties.duty import Desk, Duty
from wipo_approvals.domain.lifecycle.gates import missing_signatures
from wipo_approvals.domain.lifecycle.states import CommitteeState, CounterpartState, PublicityState
from wipo_approvals.domain.mandates import plain
from wipo_approvals.domain.vocabulary import DutyKind, Stage

#: So long after approval the office asks why an agreement is not signed. No rule says so: of the agreements
#: approved in October 2017, the first was signed by all seven months later.
SIGNATURE_REMINDER_MONTHS: Final = 6
_UNSIGNED: Final = {Stage.APPROVED, Stage.READY, Stage.ORIGINALS_ISSUED, Stage.PARTLY_SIGNED}
_GIVEN_UP: Final = {Stage.REJECTED, Stage.WITHDRAWN, Stage.LAPSED}
_RUNNING: Final = {Stage.IN_FORCE, Stage.SUSPENDED, Stage.NOTICE_RUNNING}


def duties(desk: Desk) -> Iterator[Duty]:
    """What is not done yet and waits for somebody."""
    if desk.status.stage.ended or desk.status.stage in _GIVEN_UP:
        return
    yield from _organs(desk)
    yield from _signature(desk)
    yield from _office_holders(desk)
    yield from _entry(desk)
    yield from _publicity(desk)
    yield from _report(desk)


def _organs(desk: Desk) -> Iterator[Duty]:
    """An organ of another party: its approval by a recorded day, or the report to it after the event."""
    for party, asked in desk.state.asked.items():
        found = desk.state.counterparts.get(party)
        due = getattr(asked.fact, "due", None)
        after = found is CounterpartState.EX_POST_DUE
        if not after and (found is not CounterpartState.PENDING or due is None):
            continue
        asked_on = {"asked_on": str(asked.on)}
        step: Step = (
            ("step.day_recorded", {**asked_on, "on": str(due)}) if due else ("step.no_day_recorded", asked_on)
        )
        kind = DutyKind.COUNTERPART_REPORT if after else DutyKind.COUNTERPART_APPROVAL
        yield Duty(
            kind=kind,
            what=party,
            due_on=due.latest if due else None,
            code=f"duty.{kind.value}",
            details={"party": party, "organ": getattr(asked.fact, "organ", "")},
            steps=(step,),
            facts=(asked.id,),
            party=party,
            since=asked.on,
        )


def _signature(desk: Desk) -> Iterator[Duty]:
    decided = desk.state.last.get("decided")
    if desk.status.stage not in _UNSIGNED or decided is None:
        return
    due = add_months(decided.on.latest, SIGNATURE_REMINDER_MONTHS)
    reminder = {"months": str(SIGNATURE_REMINDER_MONTHS), "on": due.isoformat()}
    yield Duty(
        kind=DutyKind.SIGNATURE,
        due_on=due,
        code="duty.signature",
        details={"decided_on": str(decided.on), "missing": list(missing_signatures(desk.state))},
        steps=(("step.decided_on", {"on": str(decided.on)}), ("step.signature_reminder", reminder)),
        facts=(decided.id,),
        since=decided.on,
    )


def _office_holders(desk: Desk) -> Iterator[Duty]:
    """Who is named to sign and whose mandate ends or has ended, unless full powers are recorded."""
    state = desk.state
    if state.fully_signed:
        return
    for one in state.terms.signatories:
        until = _leaves(desk, one.party, one.name)
        empowered = (one.party, plain(one.name)) in state.full_powers
        if until is None or empowered or one.party in state.signed_by:
            continue
        named = {"name": one.name, "party": one.party}
        yield Duty(
            kind=DutyKind.OFFICE_HOLDER,
            what=one.party,
            due_on=until,
            code="duty.office_holder_left" if until < desk.today else "duty.office_holder",
            details=named,
            steps=(("step.mandate_until", {**named, "on": until.isoformat()}),),
            term="signatories",
            party=one.party,
        )


def _leaves(desk: Desk, party: str, name: str) -> date | None:
    """The last day of the last mandate a person is known to hold; None while one runs without an end."""
    wanted = plain(name)
    known = [one for one in desk.mandates if one.party == party and wanted in map(plain, one.names)]
    ends = [one.until_on.latest for one in known if one.until_on is not None]
    return max(ends) if ends and len(ends) == len(known) else None


def _entry(desk: Desk) -> Iterator[Duty]:
    """The computed day of entry into force, which a person has still to confirm."""
    entry = desk.status.entry
    if entry is None or desk.status.in_force_confirmed:
        return
    yield Duty(
        kind=DutyKind.ENTRY,
        due_on=entry.latest,
        code="duty.entry",
        details={"on": str(entry.day or f"{entry.earliest}/{entry.latest}")},
        steps=entry.steps,
        facts=tuple(signed.id for signed in desk.state.signatures.values()),
        term="entry_into_force",
    )


def _publicity(desk: Desk) -> Iterator[Duty]:
    """Certified copies, then filing and recording; not for an instrument that denies being binding.

    Filing and recording follows Article 10 of the Regulations to give effect to Article 102 of the Charter;
    an organization has no duty to it, and no rule sets a day.
    """
    entry, public = desk.status.entry, desk.state.publicity
    if entry is None or desk.status.stage not in _RUNNING or desk.state.terms.non_binding:
        return
    steps: tuple[Step, ...] = (("step.in_force_since", {"on": str(entry.day or entry.latest)}),)
    if public is PublicityState.NONE:
        kind, told = DutyKind.CERTIFIED_COPIES, "step.no_day_copies"
    elif public is PublicityState.COPIES_SENT:
        kind, told = DutyKind.FILING, "step.no_day_filing"
    else:
        return
    yield Duty(
        kind=kind,
        due_on=None,
        code=f"duty.{kind.value}",
        steps=(*steps, (told, {})),
        since=entry.day,
    )


def _report(desk: Desk) -> Iterator[Duty]:
    """A decision is provisional until the report of the session is adopted."""
    decided, committee = desk.state.last.get("decided"), desk.state.committee
    closed = committee.waiting or committee is CommitteeState.WITHDRAWN
    if not desk.state.provisional or decided is None or closed:
        return
    yield Duty(
        kind=DutyKind.COMMITTEE_REPORT,
        due_on=None,
        code="duty.committee_report",
        details={"on": str(decided.on)},
        steps=(("step.decided_on", {"on": str(decided.on)}), ("step.no_day_report", {})),
        facts=(decided.id,),
        since=decided.on,
    )
