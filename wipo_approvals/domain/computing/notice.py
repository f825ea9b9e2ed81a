"""Notice of termination: from which day it takes effect, and by when it must be given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from wipo_approvals.domain.computing.moves import Move, Way, end_of_moves, kinds_of, readings, walk
from wipo_approvals.domain.computing.occasions import Occasions, Reckoning, Start, asking, span_of
from wipo_approvals.domain.dates import ComputedDay, Reading, Span, Step, add_days, add_months, days_in
from wipo_approvals.domain.terms import Counting, Notice
from wipo_approvals.domain.vocabulary import NoticeAnchor, Unit

#: The days of the year are the anchors of these; the fiscal year of the office's partners is the calendar year.
_YEARLY: Final = {NoticeAnchor.CALENDAR_DATE, NoticeAnchor.FISCAL_YEAR_END}
_YEAR_END: Final = "12-31"
_IN_MONTHS: Final = {Unit.MONTH: 1, Unit.YEAR: 12}
#: The rule of the Vienna Convention (1986), Art. 56(2), where a text is silent: only ever a hint.
_SILENT: Final[Step] = ("hint.vienna_56", {"months": "12"})
_RULE: Final = "notice"


def notice_effect(
    notice: Notice, occasions: Occasions, counting: Counting | None = None, *, ends: tuple[date, ...] = ()
) -> Reckoning:
    """The day on which termination takes effect, with its steps, or what must be known first.

    The period runs from receipt or dispatch; where the text says only "notice", receipt counts when
    it is known, and both are shown. Counted back from the end of a term (`ends`: of the running
    period and those after it, in order), notice works for the first end it is in time for. By a
    calendar date, it takes effect on `effect_day` of the year in which it was given by `by_day`,
    or in which the period is over, else of a later year; likewise at the end of the fiscal year.
    "At least" makes it the first possible day. A period the text does not give is never supplied.
    """
    chosen = counting or Counting()
    if _unspecified(notice):
        return Reckoning(asks=asking("notice_unspecified").told, hints=(_SILENT,))
    if notice.anchor is NoticeAnchor.CALENDAR_DATE and not notice.effect_day:
        return Reckoning(asks=asking("effect_day").told)
    given = _given(notice, occasions)
    if given.start.span is None:
        return Reckoning(asks=given.start.told)
    if notice.anchor is NoticeAnchor.END_DATE:
        return _for_end(notice, given, chosen, ends)
    return _reckoned(notice, given, chosen)


def last_day_for_notice(notice: Notice, end: date, counting: Counting | None = None) -> Reckoning:
    """The last day on which notice can be given (received, where receipt counts) to take effect by `end`.

    The inverse of `notice_effect`; back from the end of a term it is counted by the same rules.
    """
    chosen = counting or Counting()
    if _unspecified(notice):
        return Reckoning(asks=asking("notice_unspecified").told, hints=(_SILENT,))
    moves = _moves(notice, back=True)

    def counted(by: Counting) -> Span:
        day = _last_for(notice, end, by)
        return Span(earliest=day, latest=day)

    found = counted(chosen)
    steps: tuple[Step, ...] = (("step.end", {"on": end.isoformat()}),)
    if notice.anchor is NoticeAnchor.END_DATE:
        steps += walk(Span(earliest=end, latest=end), moves, chosen)[1]
    steps += (("step.last_day_for_notice", {"on": str(found)}),)
    return Reckoning(day=_day(found, steps, readings(counted, chosen, kinds_of(moves))), hints=_hints(notice))


def _unspecified(notice: Notice) -> bool:
    """Whether the text gives neither a period nor a day of the year."""
    by_year = notice.anchor in _YEARLY and (notice.by_day or notice.effect_day)
    return not by_year and not (notice.value and notice.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """The day notice was given, as it counts, and the other day it might count from."""

    start: Start
    counting: str = ""
    other: Span | None = None
    hints: tuple[Step, ...] = ()


def _given(notice: Notice, occasions: Occasions) -> _Given:
    """From which day the notice counts: the one the text names, else receipt, else dispatch."""
    received, sent = occasions.received, occasions.dispatched
    if notice.anchor is NoticeAnchor.RECEIPT and not received:
        return _Given(start=asking("received"))
    if notice.anchor is NoticeAnchor.DISPATCH and not sent:
        return _Given(start=asking("dispatched"))
    if not received and not sent:
        return _Given(start=asking("notice_given"))
    by_receipt = bool(received) and notice.anchor is not NoticeAnchor.DISPATCH
    days, code = (received, "received") if by_receipt else (sent, "dispatched")
    start = Start(span=span_of(days), told=((f"step.{code}", {"on": str(span_of(days))}),))
    if notice.anchor in {NoticeAnchor.RECEIPT, NoticeAnchor.DISPATCH}:
        return _Given(start=start)
    if not received:
        return _Given(start=start, hints=(("hint.receipt_unknown", {}),))
    if not sent:
        return _Given(start=start)
    start = replace(start, told=(*start.told, ("step.receipt_chosen", {})))
    return _Given(start=start, counting="from_receipt", other=span_of(sent))


def _reckoned(notice: Notice, given: _Given, counting: Counting) -> Reckoning:
    """The effect of a notice that runs forward from the day it was given."""
    start = given.start.span
    assert start is not None  # noqa: S101 - notice_effect has asked for it
    moves = _moves(notice)
    end, steps = walk(start, moves, counting)

    def counted(by: Counting) -> Span:
        return start.through(lambda day: _effect(notice, day, by))

    found = counted(counting)
    if notice.anchor in _YEARLY:
        steps = (*steps, *_yearly_steps(notice, end, found))
    elif notice.at_least:
        steps = (*steps, ("step.at_least", {"on": str(found)}))
    other = given.other and given.other.through(lambda day: _effect(notice, day, counting))
    named = _two(given.counting, found, other)
    by_rule = readings(counted, counting, kinds_of(moves))
    day = _day(found, (*given.start.told, *steps), (*named, *(by_rule[1:] if named else by_rule)))
    return Reckoning(day=day, hints=(*given.hints, *_hints(notice)))


def _two(counting: str, chosen: Span, other: Span | None) -> tuple[Reading, ...]:
    """The two days a notice may count from, where they give different days."""
    if other is None or other == chosen:
        return ()
    return Reading(counting=counting, span=chosen), Reading(counting="from_dispatch", span=other)


def _effect(notice: Notice, day: date, counting: Counting) -> date:
    """The day on which a notice given on `day` takes effect."""
    over = end_of_moves(day, _moves(notice), counting)
    if notice.anchor not in _YEARLY:
        return over
    effect = notice.effect_day or _YEAR_END
    year = over.year
    while _on(effect, year) < over or (notice.by_day and _deadline(notice, year) < day):
        year = add_months(date(year, 1, 1), 12).year
    return _on(effect, year)


def _deadline(notice: Notice, year: int) -> date:
    """The last day to give notice that takes effect in a year: that year's, or the one before its effect."""
    by_day, effect = notice.by_day or _YEAR_END, notice.effect_day or _YEAR_END
    return _on(by_day, year if by_day <= effect else year - 1)


def _on(day: str, year: int) -> date:
    """A day of the year, MM-DD, in one year; 02-29 is the last of February."""
    month, number = (int(part) for part in day.split("-"))
    return date(year, month, min(number, days_in(year, month)))


def _yearly_steps(notice: Notice, over: Span, found: Span) -> tuple[Step, ...]:
    steps: list[Step] = []
    if notice.by_day and found.certain:
        deadline = _deadline(notice, found.latest.year)
        steps.append(("step.by_day", {"on": deadline.isoformat()}))
    code = "effect_day" if notice.anchor is NoticeAnchor.CALENDAR_DATE else "fiscal_year_end"
    if found != over:
        steps.append((f"step.{code}", {"on": str(found)}))
    return tuple(steps)


def _for_end(notice: Notice, given: _Given, counting: Counting, ends: tuple[date, ...]) -> Reckoning:
    """The first end of a term for which the notice was given in time."""
    start = given.start.span
    assert start is not None  # noqa: S101 - notice_effect has asked for it
    if not ends:
        return Reckoning(asks=asking("end").told)

    def worked(span: Span, by: Counting) -> Span | None:
        found = [_first_in_time(notice, day, by, ends) for day in (span.earliest, span.latest)]
        return Span(earliest=found[0], latest=found[1]) if found[0] and found[1] else None

    chosen = worked(start, counting)
    last = _last_for(notice, ends[-1], counting)
    if chosen is None:
        return Reckoning(asks=asking("too_late", end_on=ends[-1].isoformat(), on=last.isoformat()).told)
    steps = _end_steps(notice, chosen, counting, ends)
    other = worked(given.other, counting) if given.other else None
    named = _two(given.counting, chosen, other)
    by_rule = readings(lambda by: worked(start, by) or chosen, counting, kinds_of(_moves(notice)))
    day = _day(chosen, (*given.start.told, *steps), (*named, *(by_rule[1:] if named else by_rule)))
    return Reckoning(day=day, hints=(*given.hints, *_hints(notice)))


def _end_steps(notice: Notice, chosen: Span, counting: Counting, ends: tuple[date, ...]) -> tuple[Step, ...]:
    steps: list[Step] = []
    for end in ends:
        if end > chosen.latest:
            break
        last = _last_for(notice, end, counting).isoformat()
        code = "step.in_time" if end >= chosen.earliest else "step.too_late"
        steps.append((code, {"end_on": end.isoformat(), "on": last}))
    return tuple(steps)


def _first_in_time(notice: Notice, day: date, counting: Counting, ends: tuple[date, ...]) -> date | None:
    return next((end for end in ends if day <= _last_for(notice, end, counting)), None)


def _last_for(notice: Notice, end: date, counting: Counting) -> date:
    """The last day to give notice for `end`: counted back from it, or the last with an effect by then."""
    back = end_of_moves(end, _moves(notice, back=True), counting)
    if notice.anchor is NoticeAnchor.END_DATE:
        return back
    return _latest(back, lambda day: _effect(notice, day, counting) <= end)


#: How much longer than counted back a notice may wait: months of different length differ by no more.
_SLACK: Final = 4


def _latest(near: date, works: Callable[[date], bool]) -> date:
    """The last day that works, at or before a few days after `near`."""
    day = add_days(near, _SLACK)
    while not works(day):
        day = add_days(day, -1)
    return day


def _moves(notice: Notice, *, back: bool = False) -> tuple[Move, ...]:
    if not notice.value or not notice.unit:
        return ()
    value = -notice.value if back else notice.value
    if notice.unit in _IN_MONTHS:
        return (Move(way=Way.MONTHS, by=value * _IN_MONTHS[notice.unit]),)
    return (Move(way=Way.DAYS, by=value),)


def _day(found: Span, steps: tuple[Step, ...], other: tuple[Reading, ...]) -> ComputedDay:
    return ComputedDay(earliest=found.earliest, latest=found.latest, rule=_RULE, steps=steps, readings=other)


def _hints(notice: Notice) -> tuple[Step, ...]:
    return (("hint.at_least", {}),) if notice.at_least else ()
