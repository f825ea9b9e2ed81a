"""The day of entry into force and of expiry, by the agreement's own rule, with the steps."""

from __future__ import annotations

from datetime import date, timedelta

from wipo_approvals.domain.dates import (
    ComputedDay,
    PartialDate,
    add_days,
    add_months,
    first_of_month_after,
    last_day_before,
)
from wipo_approvals.domain.lifecycle.states import State
from wipo_approvals.domain.vocabulary import DurationKind, EntryRule

_Step = tuple[str, dict[str, str]]


def _span(days: list[PartialDate]) -> tuple[date, date]:
    """The earliest and latest day on which the last of some days can lie."""
    return max(day.earliest for day in days), max(day.latest for day in days)


def _last_signature(state: State) -> tuple[date, date, _Step]:
    entries = sorted(state.signatures.values(), key=lambda entry: entry.on.latest)
    if state.by_consent_form:
        entries = entries[: state.needed_signatures]
    earliest, latest = _span([entry.on for entry in entries])
    party = getattr(entries[-1].fact, "party", "")
    return earliest, latest, ("step.last_signature", {"party": party, "on": str(entries[-1].on)})


def _shifted(rule: EntryRule, day: date, days: int, months: int) -> date:
    match rule:
        case EntryRule.DAYS_AFTER_SIGNATURE | EntryRule.ON_LAST_NOTIFICATION:
            return add_days(day, days)
        case EntryRule.MONTHS_AFTER_SIGNATURE:
            return add_months(day, months)
        case EntryRule.FIRST_OF_MONTH_AFTER:
            return first_of_month_after(day, months)
        case EntryRule.FIRST_OF_JANUARY_AFTER:
            return date(day.year + 1, 1, 1)
        case _:
            return day


def _from_signatures(state: State) -> ComputedDay | None:
    if not state.fully_signed:
        return None
    entry = state.terms.entry_into_force
    earliest, latest, step = _last_signature(state)
    days, months = entry.days or 0, entry.months or 1
    found = [_shifted(entry.rule, day, days, months) for day in (earliest, latest)]
    steps: list[_Step] = [step]
    if found[1] != latest:
        steps.append(
            (
                f"step.{entry.rule.value}",
                {"days": str(days), "months": str(months), "on": found[1].isoformat()},
            )
        )
    return ComputedDay(earliest=found[0], latest=found[1], rule=entry.rule.value, steps=tuple(steps))


def _from_events(state: State, entries: list[PartialDate], code: str) -> ComputedDay | None:
    if not state.fully_signed or len(entries) < len(state.terms.parties):
        return None
    earliest, latest = _span(entries)
    days = state.terms.entry_into_force.days or 0
    signed_from, signed_until, _ = _last_signature(state)
    return ComputedDay(
        earliest=max(add_days(earliest, days), signed_from),
        latest=max(add_days(latest, days), signed_until),
        rule=state.terms.entry_into_force.rule.value,
        steps=((code, {"on": latest.isoformat(), "days": str(days)}),),
    )


def computed_entry(state: State) -> ComputedDay | None:
    """The day the agreement's own rule gives from the facts so far; None while it gives none.

    Rules that wait for something the facts do not hold (an exchange of letters, a named event, a
    silent text) give no day: a person records it.
    """
    entry = state.terms.entry_into_force
    match entry.rule:  # each rule has its arm
        case (
            EntryRule.ON_SIGNATURE_BY_ALL
            | EntryRule.PER_PARTY_ON_CONSENT
            | EntryRule.DAYS_AFTER_SIGNATURE
            | EntryRule.MONTHS_AFTER_SIGNATURE
            | EntryRule.FIRST_OF_MONTH_AFTER
        ):
            return _from_signatures(state)
        case EntryRule.FIRST_OF_JANUARY_AFTER:
            return _from_signatures(state) if entry.event in {None, "signature"} else None
        case EntryRule.ON_LAST_NOTIFICATION:
            days = [item.on for item in state.notifications.values()]
            return _from_events(state, days, "step.last_notification")
        case EntryRule.LATER_OF_ORGAN_APPROVALS:
            days = [item.on for item in state.approvals.values()]
            if (
                state.committee.value == "approved"
                and "decided" in state.last
                and "WIPO" not in state.approvals
            ):
                days.append(state.last["decided"].on)
            return _from_events(state, days, "step.last_approval")
        case EntryRule.FIXED_DATE:
            return _fixed(state)
        case EntryRule.BY_EXCHANGE_OF_LETTERS | EntryRule.UNSTATED:
            return None


def _fixed(state: State) -> ComputedDay | None:
    day = state.terms.entry_into_force.fixed_on
    if day is None or not state.fully_signed:
        return None
    earliest, latest, step = _last_signature(state)
    return ComputedDay(
        earliest=max(day, earliest),
        latest=max(day, latest),
        rule=EntryRule.FIXED_DATE.value,
        steps=(("step.fixed_date", {"on": day.isoformat()}), step),
    )


def entry_day(state: State) -> ComputedDay | None:
    """The day of entry into force: as a person confirmed it, else as the rule computes it."""
    confirmed = state.last.get("entered_into_force")
    if confirmed is None:
        return computed_entry(state)
    return ComputedDay(
        earliest=confirmed.on.earliest,
        latest=confirmed.on.latest,
        rule=state.terms.entry_into_force.rule.value,
        steps=(("step.confirmed", {"on": str(confirmed.on)}),),
    )


def last_day(state: State, start: date) -> date | None:
    """The last day of a fixed term that began on `start`; None where no end is known in advance."""
    duration = state.terms.duration
    if duration.kind is not DurationKind.FIXED or not duration.months or duration.renewal == "automatic":
        return None
    return last_day_before(add_months(start, duration.months))


def day_after(day: date) -> date:
    """The day that follows."""
    return day + timedelta(days=1)
