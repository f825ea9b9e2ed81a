"""The last day of a term: for months, until a named day, until an event, with its renewals."""

from __future__ import annotations

from datetime import date
from typing import Final

from wipo_approvals.domain.computing.moves import readings
from wipo_approvals.domain.computing.occasions import Reckoning, asking
from wipo_approvals.domain.dates import ComputedDay, PartialDate, Span, Step, add_days, end_of_months
from wipo_approvals.domain.terms import Counting, Duration
from wipo_approvals.domain.vocabulary import CountingRule, DurationKind

_AUTOMATIC: Final = "automatic"
_BY_AGREEMENT: Final = "by_agreement"


def end_of_term(
    duration: Duration,
    start: PartialDate | ComputedDay | None,
    counting: Counting | None = None,
    *,
    event: PartialDate | None = None,
    on: date | None = None,
) -> Reckoning:
    """The last day of the term that begins with the day `start`, with its steps.

    `event` is the day that ends an agreement made until an event. With automatic renewal the answer
    is the end of the period that runs on the day `on` (without it, of the first). A renewal by
    agreement is no renewal until it is agreed. An agreement without an end gives no day.
    """
    chosen = counting or Counting()
    match duration.kind:
        case DurationKind.INDEFINITE:
            return Reckoning(hints=(("hint.indefinite", {}),))
        case DurationKind.UNSTATED:
            return Reckoning(asks=asking("duration_unstated").told)
        case DurationKind.UNTIL_EVENT if duration.until is None:
            return _until_event(duration, event)
        case _:
            return _fixed(duration, start, chosen, on)


def period_ends(
    duration: Duration, base: date, counting: Counting | None = None, *, until: date
) -> tuple[date, ...]:
    """The ends of the first and of every renewed period, up to the one that runs on the day `until`.

    `base` is the last day the text names, where it names one, else the first day of the term. Each
    end is counted from there, so that months of different length do not add up. Without automatic
    renewal there is one end.
    """
    chosen = counting or Counting()
    ends = [_period_end(duration, base, 0, chosen)]
    renewed = duration.renewal == _AUTOMATIC and duration.renewal_months
    while renewed and ends[-1] < until:
        ends.append(_period_end(duration, base, len(ends), chosen))
    return tuple(ends)


def _period_end(duration: Duration, base: date, renewals: int, counting: Counting) -> date:
    """The last day after so many renewals."""
    months = (duration.renewal_months or 0) * renewals
    if duration.until is None:
        months += duration.months or 0
    elif counting.term_end is CountingRule.ENDS_ON_THE_EVE:
        base = add_days(base, 1)  # the renewed period begins on the day after the one named
    return end_of_months(base, months, counting.months, counting.term_end)


def _until_event(duration: Duration, event: PartialDate | None) -> Reckoning:
    named = duration.event or "event"
    if event is None:
        return Reckoning(asks=asking("event", event=named).told)
    day = ComputedDay(
        earliest=event.earliest,
        latest=event.latest,
        rule=duration.kind.value,
        steps=(("step.event", {"event": named, "on": str(event)}),),
    )
    return Reckoning(day=day)


def _fixed(
    duration: Duration, start: PartialDate | ComputedDay | None, counting: Counting, on: date | None
) -> Reckoning:
    named = duration.until_on
    if not duration.months and named is None:
        return Reckoning(asks=asking("term_months").told)
    from_what = named or start
    if from_what is None:
        return Reckoning(asks=asking("start").told)
    base = Span.of(from_what)
    renewals = _renewals(duration, base, counting, on)
    if isinstance(renewals, Reckoning):
        return renewals

    def counted(by: Counting) -> Span:
        return base.through(lambda day: _period_end(duration, day, renewals, by))

    end = counted(counting)
    kinds = () if named and not renewals else ("term_end", "months")
    day = ComputedDay(
        earliest=end.earliest,
        latest=end.latest,
        rule=duration.kind.value,
        steps=_steps(duration, base, end, renewals, counting),
        readings=readings(counted, counting, kinds),
    )
    return Reckoning(day=day, hints=_hints(duration))


def _renewals(duration: Duration, base: Span, counting: Counting, on: date | None) -> int | Reckoning:
    """How often it has been renewed when the day `on` comes, or what must be known to tell."""
    if on is None or duration.renewal != _AUTOMATIC:
        return 0
    if not duration.renewal_months and _period_end(duration, base.latest, 0, counting) < on:
        return Reckoning(asks=asking("renewal_months").told)
    first, last = (
        len(period_ends(duration, day, counting, until=on)) - 1 for day in (base.earliest, base.latest)
    )
    return first if first == last else Reckoning(asks=asking("whole_start", when_on=on.isoformat()).told)


def _steps(duration: Duration, base: Span, end: Span, renewals: int, counting: Counting) -> tuple[Step, ...]:
    first = base.through(lambda day: _period_end(duration, day, 0, counting))
    if duration.until:
        steps: list[Step] = [("step.until", {"on": str(first)})]
    else:
        ended = f"step.term.{counting.term_end}"
        steps = [
            ("step.start", {"on": str(base)}),
            (ended, {"on": str(first), "months": str(duration.months)}),
        ]
    if renewals:
        details = {"count": str(renewals), "months": str(duration.renewal_months), "on": str(end)}
        steps.append(("step.renewed", details))
    return tuple(steps)


def _hints(duration: Duration) -> tuple[Step, ...]:
    """What to bear in mind: a renewal that happens, or may be agreed."""
    return ((f"hint.{duration.renewal}", {}),) if duration.renewal in {_AUTOMATIC, _BY_AGREEMENT} else ()
