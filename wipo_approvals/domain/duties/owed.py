"""What the parties owe again and again, by the terms: programmes, plans, reports, consultations, evaluations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from wipo_approvals.domain.computing import turns
from wipo_approvals.domain.dates import Step, add_months
from wipo_approvals.domain.duties.duty import Desk, Duty
from wipo_approvals.domain.facts import DutyDone, Entry
from wipo_approvals.domain.terms import Obligation
from wipo_approvals.domain.vocabulary import DutyKind


def duties(desk: Desk) -> Iterator[Duty]:
    """What is owed while the agreement is in force: the newest day without a record, and the next one."""
    if desk.status.entry is None or desk.status.stage.ended:
        return
    seen: Counter[str] = Counter()
    for one in desk.state.terms.obligations:
        seen[one.kind.value] += 1
        number = seen[one.kind.value]
        what = one.kind.value if number == 1 else f"{one.kind.value}.{number}"
        done = _records(desk, one)
        if one.months is None:
            yield _duty(one, what, None, (*_last(done), ("step.no_cycle", {})), done)
        else:
            yield from _recurring(desk, one, what, done)


def _records(desk: Desk, one: Obligation) -> tuple[Entry, ...]:
    """The facts that it was done; without a clause, a record is for every obligation of its kind."""
    return tuple(
        entry
        for entry in desk.state.done
        if isinstance(entry.fact, DutyDone)
        and entry.fact.obligation is one.kind
        and entry.fact.clause in {"", one.clause}
    )


def _recurring(desk: Desk, one: Obligation, what: str, done: tuple[Entry, ...]) -> Iterator[Duty]:
    entry, months = desk.status.entry, one.months
    if entry is None or months is None:
        return
    until = add_months(max(desk.today, entry.latest), months)
    days = [
        day
        for day in turns(entry.latest, months, desk.state.terms.counting, until=until)
        if desk.status.ends_on is None or day < desk.status.ends_on
    ]
    open_days = [day for day in days if not _done_for(day, done)]
    past = [day for day in open_days if day <= desk.today]
    coming = [day for day in open_days if day > desk.today]
    began = (("step.in_force_since", {"on": str(entry.day or entry.latest)}), *_last(done))
    for day in (*past[-1:], *coming[:1]):
        steps: tuple[Step, ...] = (
            *began,
            ("step.cycle", {"months": str(months), "on": day.isoformat()}),
        )
        if past[:-1] and day == past[-1]:
            steps = (*steps, ("step.earlier_open", {"count": str(len(past) - 1)}))
        yield _duty(one, what, day, steps, done)


def _done_for(day: date, done: tuple[Entry, ...]) -> bool:
    dues = (getattr(entry.fact, "due", None) for entry in done)
    return any(due.earliest <= day <= due.latest for due in dues if due is not None)


def _last(done: tuple[Entry, ...]) -> tuple[Step, ...]:
    return (("step.last_done", {"on": str(done[-1].on)}),) if done else ()


def _duty(
    one: Obligation, what: str, day: date | None, steps: tuple[Step, ...], done: tuple[Entry, ...]
) -> Duty:
    details: dict[str, Any] = {"obligation": one.kind.value, "party": one.party}
    if one.addressee:
        details["addressee"] = one.addressee
    return Duty(
        kind=DutyKind.OBLIGATION,
        what=what,
        due_on=day,
        code="duty.obligation.to" if one.addressee else "duty.obligation",
        details=details,
        steps=steps,
        facts=(done[-1].id,) if done else (),
        term="obligations",
        clause=one.clause,
        party=one.party,
    )
