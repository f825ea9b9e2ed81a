"""How an agreement stands on a day once it was signed: in force, suspended, under notice, ended, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from wipo_approvals.domain.dates import ComputedDay, PartialDate, add_days, add_months
from wipo_approvals.domain.facts import Extended, NoticeGiven
from wipo_approvals.domain.lifecycle.force import day_after, entry_day, last_day
from wipo_approvals.domain.lifecycle.states import State
from wipo_approvals.domain.vocabulary import Stage, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Force on a day.

    `stage` is None before the agreement has force of any kind; `entry` is the day of entry into force,
    `term` the last day of its term, `effect` the day on which the notice that is running takes effect;
    `ends_on` is the first day without force, whichever of all these brings it, and `ends_as` how it ends.
    """

    stage: Stage | None = None
    entry: ComputedDay | None = None
    term: ComputedDay | None = None
    effect: ComputedDay | None = None
    ends_on: date | None = None
    ends_as: Stage = Stage.EXPIRED

    @property
    def last_on(self) -> date | None:
        """The last day in force, where an end is known."""
        return date.fromordinal(self.ends_on.toordinal() - 1) if self.ends_on else None


def standing(state: State, today: date) -> Standing:
    """How the agreement stands on `today`."""
    entry = entry_day(state)
    if entry is None:
        return Standing(stage=_before(state))
    term = term_end(state, entry)
    effect = effect_of_notice(state, term.latest if term else None)
    ends = _ends(state, term, effect)
    ends_on, ends_as = min(ends, default=(None, Stage.EXPIRED), key=lambda end: end[0])
    found = Standing(entry=entry, term=term, effect=effect, ends_on=ends_on, ends_as=ends_as)
    if entry.latest > today:
        return replace(found, stage=_before(state))
    if ends_on is not None and ends_on <= today:
        return replace(found, stage=ends_as)
    return replace(found, stage=running_stage(state))


def _before(state: State) -> Stage | None:
    return Stage.PROVISIONALLY_APPLIED if "applied_provisionally" in state.last else None


def running_stage(state: State) -> Stage:
    """The stage while the agreement is in force, as the facts stand."""
    if state.notice is not None:
        return Stage.NOTICE_RUNNING
    return Stage.SUSPENDED if state.suspended is not None else Stage.IN_FORCE


def _ends(state: State, term: ComputedDay | None, effect: ComputedDay | None) -> list[tuple[date, Stage]]:
    """The first days without force, each with how the agreement ends then."""
    found = []
    if "superseded" in state.last:
        found.append((state.last["superseded"].on.latest, Stage.SUPERSEDED))
    if "terminated" in state.last:
        found.append((state.last["terminated"].on.latest, Stage.TERMINATED))
    elif effect is not None:
        found.append((effect.latest, Stage.TERMINATED))
    if term is not None:
        found.append((day_after(term.latest), Stage.EXPIRED))
    return found


def term_end(state: State, entry: ComputedDay) -> ComputedDay | None:
    """The last day of the term, extensions included; None where no end is known in advance."""
    first = last_day(state, entry.latest)
    end = first
    for extension in state.extensions:
        if isinstance(extension.fact, Extended) and extension.fact.until is not None:
            end = extension.fact.until.latest
        elif isinstance(extension.fact, Extended) and extension.fact.months and end is not None:
            end = add_months(end, extension.fact.months)
    if end is None:
        return None
    return ComputedDay(earliest=end, latest=end, rule="fixed")


def effect_of_notice(state: State, end: date | None) -> ComputedDay | None:  # noqa: ARG001
    """The day on which the notice that is running takes effect, by the terms; None without a notice."""
    notice = state.notice
    if notice is None or not isinstance(notice.fact, NoticeGiven):
        return None
    return notice_counted(
        state, notice.on, state.notice_received.on if state.notice_received else None, notice.fact.effect
    )


def notice_counted(
    state: State, given: PartialDate, received: PartialDate | None, named: PartialDate | None
) -> ComputedDay | None:
    """The day on which a notice takes effect: what the terms give, or the day it names where that is later.

    None where the terms state no period and the notice names no day: nothing is computed then.
    """
    terms, start = state.terms.notice, (received or given).latest
    if not terms.value or not terms.unit:
        return ComputedDay(earliest=named.earliest, latest=named.latest, rule="notice") if named else None
    months = {Unit.MONTH: terms.value, Unit.YEAR: 12 * terms.value}.get(terms.unit)
    day = add_months(start, months) if months else add_days(start, terms.value)
    if named is not None:
        day = max(day, named.latest)
    return ComputedDay(earliest=day, latest=day, rule="notice")
