"""Every day of an agreement: those that facts record, and those that follow from its terms, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.computing import Reckoning, end_of_term, last_day_for_notice
from wipo_approvals.domain.dates import ComputedDay, PartialDate, Step, add_days
from wipo_approvals.domain.lifecycle.ending import effect_of_notice, reckon_notice, standing, term_end
from wipo_approvals.domain.lifecycle.folding import reduce
from wipo_approvals.domain.lifecycle.force import day_after, entry_day, reckoned_entry
from wipo_approvals.domain.lifecycle.partners import roll
from wipo_approvals.domain.lifecycle.states import CommitteeState, State
from wipo_approvals.domain.vocabulary import DayKind, DurationKind, NoticeAnchor

#: Kinds that speak of the register's own knowledge, not of a day in the life of the agreement.
_OWN_KNOWLEDGE = frozenset(
    {
        "registered",
        "text_added",
        "term_confirmed",
        "gate_waived",
        "annulled",
        "corrected",
        "entered_into_force",
    }
)
_AUTOMATIC = "automatic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day: what it is (`code` with its details), how it is known, and why it is that day.

    `on` is the day a fact records, `computed` the one a rule gives with its steps; where neither is known, `asks` says
    what must be known first. `term` names the term it rests on, `fact` the fact that records it.
    """

    code: str
    kind: DayKind
    details: dict[str, str] = field(default_factory=dict)
    on: PartialDate | None = None
    computed: ComputedDay | None = None
    term: str = ""
    fact: str = ""
    asks: tuple[Step, ...] = ()
    hints: tuple[Step, ...] = ()
    warnings: tuple[Step, ...] = ()

    @property
    def span(self) -> tuple[date, date] | None:
        """The first and the last day it can be."""
        known = self.on or self.computed
        return (known.earliest, known.latest) if known else None


def days_of(entries: Iterable[f.Entry], today: date) -> tuple[Day, ...]:
    """Every day of an agreement as it stands on `today`, in the order of time; what is not known comes last."""
    history = f.effective(entries)
    state = reduce(history)
    found = [*_recorded(history), *_entry(state)]
    if not _given_up(state):
        found += [*_term(state, today), *_notice(state, today)]
    found += _partners(state, today)
    found += _last_day(state, today, found)
    return in_order(found)


def in_order(days: Iterable[Day]) -> tuple[Day, ...]:
    """Days in the order of time; what is not known comes last."""
    return tuple(sorted(days, key=_place))


def _place(day: Day) -> tuple[date, date]:
    return day.span or (date.max, date.max)


def _given_up(state: State) -> bool:
    """Whether the agreement was given up before anybody was bound."""
    dead = state.committee in {CommitteeState.REJECTED, CommitteeState.WITHDRAWN}
    return not state.fully_signed and (dead or "signature_lapsed" in state.last)


# ---- what facts record


def _recorded(history: tuple[f.Entry, ...]) -> Iterator[Day]:
    for entry in history:
        if entry.kind in _OWN_KNOWLEDGE:
            continue
        yield Day(code=f"event.{entry.kind}", kind=DayKind.RECORDED, on=entry.on, fact=entry.id)
        yield from _named_in(entry)


def _named_in(entry: f.Entry) -> Iterator[Day]:
    """The days a fact names beside its own."""
    if isinstance(entry.fact, f.NoticeGiven) and entry.fact.received is not None:
        yield Day(code="event.notice_received", kind=DayKind.RECORDED, on=entry.fact.received, fact=entry.id)
    if isinstance(entry.fact, f.CounterpartAsked) and entry.fact.due is not None:
        details = {"party": entry.fact.party, "organ": entry.fact.organ}
        yield Day(code="day.due", kind=DayKind.RECORDED, details=details, on=entry.fact.due, fact=entry.id)


# ---- what follows from the terms


def _reckoned(code: str, found: Reckoning, term: str, **details: str) -> Day:
    return Day(
        code=code,
        kind=DayKind.COMPUTED,
        details=details,
        computed=found.day,
        term=term,
        asks=() if found.day else found.asks,
        hints=found.hints,
    )


def _entry(state: State) -> Iterator[Day]:
    """Entry into force: by the rule, and as a person confirmed it, with a word where the two differ."""
    by_rule = reckoned_entry(state)
    confirmed = state.last.get("entered_into_force")
    if confirmed is None:
        if by_rule.day or not _given_up(state):
            yield _reckoned("day.in_force", by_rule, "entry_into_force")
        return
    warnings: tuple[Step, ...] = ()
    if by_rule.day and (
        by_rule.day.latest < confirmed.on.earliest or confirmed.on.latest < by_rule.day.earliest
    ):
        details = {"on": str(confirmed.on), "computed_on": by_rule.day.latest.isoformat()}
        warnings = (("warning.confirmed_otherwise", details),)
    yield Day(
        code="day.in_force",
        kind=DayKind.CONFIRMED,
        on=confirmed.on,
        computed=entry_day(state),
        term="entry_into_force",
        fact=confirmed.id,
        warnings=warnings,
    )
    if by_rule.day:
        yield replace(_reckoned("day.in_force_by_rule", by_rule, "entry_into_force"), warnings=warnings)


def _term(state: State, today: date) -> Iterator[Day]:
    """The end of the term, or of the running period and of the next one, with the last day for notice."""
    duration, counting, entry = state.terms.duration, state.terms.counting, entry_day(state)
    if duration.kind is DurationKind.FIXED and duration.renewal == _AUTOMATIC and entry is not None:
        yield from _periods(state, entry, today)
        return
    happened = state.events.get(duration.event or "") or state.last.get("event_occurred")
    event = happened.on if happened is not None and duration.kind is DurationKind.UNTIL_EVENT else None
    by_terms = end_of_term(duration, entry, counting, event=event)
    extended = term_end(state, entry) if entry is not None else None
    found = replace(by_terms, day=extended or by_terms.day)
    yield _reckoned("day.term_end", found, "duration")
    if found.day and state.terms.notice.anchor is NoticeAnchor.END_DATE:
        yield _notice_by(state, found.day)


def _periods(state: State, entry: ComputedDay, today: date) -> Iterator[Day]:
    duration, counting = state.terms.duration, state.terms.counting
    on = max(today, entry.latest)
    for code in ("day.period_end", "day.next_period_end"):
        found = end_of_term(duration, entry, counting, on=on)
        yield _reckoned(code, found, "duration")
        if found.day is None:
            return
        yield _notice_by(state, found.day)
        on = day_after(found.day.latest)


def _notice_by(state: State, end: ComputedDay) -> Day:
    """By when notice must be given for an end, by the earliest day it can be."""
    found = last_day_for_notice(state.terms.notice, end.earliest, state.terms.counting)
    return _reckoned("day.notice_by", found, "notice", end_on=end.earliest.isoformat())


def _notice(state: State, today: date) -> Iterator[Day]:
    """The effect of the notice that runs; else what one given today would have, or what the text leaves open."""
    found, entry = standing(state, today), entry_day(state)
    if state.notice is not None:
        received = state.notice_received.on if state.notice_received else None
        reckoned = reckon_notice(state, entry, state.notice.on, received)
        effect = replace(reckoned, day=effect_of_notice(state, entry))
        party = getattr(state.notice.fact, "party", "")
        yield replace(_reckoned("day.notice_effect", effect, "notice", party=party), fact=state.notice.id)
        return
    if found.stage is not None and found.stage.ended:
        return
    given = PartialDate.of(today)
    tried = reckon_notice(state, entry, given, given)
    if tried.day is None or found.stage is not None:
        yield _reckoned("day.notice_today", tried, "notice")


def _partners(state: State, today: date) -> Iterator[Day]:
    """From when the agreement has effect for each partner, and until when."""
    if not state.by_consent_form:
        return
    for partner in roll(state, today):
        party = partner.party
        if partner.effective is not None:
            found = Reckoning(day=partner.effective)
            yield _reckoned("day.effect_for", found, "entry_into_force", party=party)
        if partner.notified_on is not None:
            found = reckon_notice(state, None, partner.notified_on, partner.notified_on)
            yield _reckoned("day.withdrawal_effect", found, "notice", party=party)


def _last_day(state: State, today: date, known: list[Day]) -> Iterator[Day]:
    """The last day in force, where what ends the agreement names the first day without."""
    found = standing(state, today)
    if found.ends_on is None:
        return
    last = add_days(found.ends_on, -1)
    if any(day.span and day.span[1] == last for day in known):
        return
    effect = found.effect if found.effect is not None and found.effect.latest == found.ends_on else None
    steps = (*(effect.steps if effect else ()), ("step.last_in_force", {"on": last.isoformat()}))
    rule = effect.rule if effect else found.ends_as.value
    computed = ComputedDay(earliest=last, latest=last, rule=rule, steps=steps)
    term = "notice" if effect else ""
    yield Day(code="day.last_in_force", kind=DayKind.COMPUTED, computed=computed, term=term)
