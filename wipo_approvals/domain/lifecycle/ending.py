"""How an agreement stands on a day once it was signed: in force, suspended, under notice, ended, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from wipo_approvals.domain.computing import (
    Occasion,
    Occasions,
    Reckoning,
    end_of_term,
    notice_effect,
    period_ends,
)
from wipo_approvals.domain.dates import ComputedDay, PartialDate, add_months
from wipo_approvals.domain.facts import Entry, Extended, NoticeGiven
from wipo_approvals.domain.lifecycle.force import day_after, entry_day
from wipo_approvals.domain.lifecycle.states import State
from wipo_approvals.domain.terms import Duration
from wipo_approvals.domain.vocabulary import DurationKind, NoticeAnchor, Stage

#: No notice is given for longer ahead than this many months.
_FAR = 24


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


def standing(state: State, today: date) -> Standing:
    """How the agreement stands on `today`."""
    entry = entry_day(state)
    if entry is None:
        return Standing(stage=_before(state))
    term = term_end(state, entry)
    effect = effect_of_notice(state, entry)
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
        found.append((_first_without(state, effect), Stage.TERMINATED))
    if term is not None:
        found.append((day_after(term.latest), Stage.EXPIRED))
    return found


def _first_without(state: State, effect: ComputedDay) -> date:
    """The first day without force: the day a notice takes effect, but the last day of a period still counts."""
    for_an_end = state.terms.notice.anchor is NoticeAnchor.END_DATE
    periods = state.terms.duration.kind is DurationKind.FIXED
    return day_after(effect.latest) if for_an_end and periods else effect.latest


def term_end(state: State, entry: ComputedDay) -> ComputedDay | None:
    """The last day of the term, extensions included; None where no end is known in advance.

    A term that renews itself has no end until somebody gives notice.
    """
    duration = state.terms.duration
    if duration.kind is DurationKind.FIXED and duration.renewal == "automatic":
        return None
    happened = state.events.get(duration.event or "") or state.last.get("event_occurred")
    event = happened.on if happened is not None and duration.kind is DurationKind.UNTIL_EVENT else None
    found = end_of_term(duration, entry, state.terms.counting, event=event).day
    for extension in state.extensions:
        found = _extended(state, found, extension)
    return found


def _extended(state: State, term: ComputedDay | None, extension: Entry) -> ComputedDay | None:
    """The last day after one more extension: the day it names, or so many months after the old one."""
    fact = extension.fact
    if not isinstance(fact, Extended):
        return term
    steps = term.steps if term else ()
    if fact.until is not None:
        step = ("step.extended_until", {"on": str(fact.until), "agreed_on": str(extension.on)})
        return ComputedDay(
            earliest=fact.until.earliest, latest=fact.until.latest, rule="fixed", steps=(*steps, step)
        )
    if term is None or not fact.months:
        return term
    longer = Duration(kind=DurationKind.FIXED, months=fact.months)
    after = ComputedDay(earliest=day_after(term.earliest), latest=day_after(term.latest), rule="fixed")
    found = end_of_term(longer, after, state.terms.counting).day
    if found is None:
        return term
    details = {
        "months": str(fact.months),
        "on": str(found.day or found.latest),
        "agreed_on": str(extension.on),
    }
    return replace(found, steps=(*steps, ("step.extended_months", details)))


def effect_of_notice(state: State, entry: ComputedDay | None) -> ComputedDay | None:
    """The day on which the notice that is running takes effect; None without a notice."""
    notice = state.notice
    if notice is None or not isinstance(notice.fact, NoticeGiven):
        return None
    received = state.notice_received.on if state.notice_received else None
    return notice_counted(state, entry, notice.on, received, notice.fact.effect)


def notice_counted(
    state: State,
    entry: ComputedDay | None,
    given: PartialDate,
    received: PartialDate | None,
    named: PartialDate | None = None,
) -> ComputedDay | None:
    """The day on which a notice takes effect: what the terms give, or the day it names where that is later.

    None where the terms state no period and the notice names no day: nothing is computed then.
    """
    found = reckon_notice(state, entry, given, received).day
    if named is None or (found is not None and named.latest <= found.latest):
        return found
    steps = (*(found.steps if found else ()), ("step.notice_names", {"on": str(named)}))
    return ComputedDay(earliest=named.earliest, latest=named.latest, rule="notice", steps=steps)


def reckon_notice(
    state: State, entry: ComputedDay | None, given: PartialDate, received: PartialDate | None
) -> Reckoning:
    """A notice by the agreement's own terms: its day, or what must be known first.

    While receipt is not recorded, a period that runs from receipt is counted from dispatch. Where the
    period is counted back from the end and the agreement has no end of its own, the notice sets it: it
    then lies at least the period after the notice.
    """
    notice = state.terms.notice
    ends = ends_of_periods(state, entry, given)
    if notice.anchor is NoticeAnchor.RECEIPT and received is None:
        notice = replace(notice, anchor=NoticeAnchor.DISPATCH)
    if notice.anchor is NoticeAnchor.END_DATE and not ends:
        notice = replace(notice, anchor=NoticeAnchor.NOTICE)
    occasions = Occasions(
        dispatched=(Occasion(on=given),), received=(Occasion(on=received),) if received is not None else ()
    )
    return notice_effect(notice, occasions, state.terms.counting, ends=ends)


def ends_of_periods(state: State, entry: ComputedDay | None, given: PartialDate) -> tuple[date, ...]:
    """The ends a notice can be for: of the running period and of those after it."""
    duration = state.terms.duration
    if entry is None or duration.kind is not DurationKind.FIXED:
        return ()
    term = term_end(state, entry)
    if term is not None:
        return (term.latest,)
    if not duration.renewal_months:
        return ()
    base = duration.until_on.latest if duration.until_on else entry.latest
    far = add_months(given.latest, 2 * duration.renewal_months + _FAR)
    return tuple(
        end for end in period_ends(duration, base, state.terms.counting, until=far) if end >= given.earliest
    )
