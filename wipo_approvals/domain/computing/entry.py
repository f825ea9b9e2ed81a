"""The day of entry into force: a rule is a day to start from, a way to go on, and a floor."""

from __future__ import annotations

from typing import Final

from wipo_approvals.domain.computing.moves import Move, Way, end_of_moves, kinds_of, readings, walk
from wipo_approvals.domain.computing.occasions import (
    Occasion,
    Occasions,
    Reckoning,
    Start,
    asking,
    last_of,
    nth_of,
    span_of,
)
from wipo_approvals.domain.dates import ComputedDay, Span, Step
from wipo_approvals.domain.terms import Counting, EntryIntoForce
from wipo_approvals.domain.vocabulary import EntryRule

#: How many consents bring a declaration into effect where the text gives no number: an agreement needs two.
_FEWEST: Final = 2
_NEEDS: Final = {EntryRule.DAYS_AFTER_SIGNATURE: "days", EntryRule.MONTHS_AFTER_SIGNATURE: "months"}
#: Rules that wait for something else than a signature, and yet give no day before the last one.
_AFTER_SIGNATURE: Final = {
    EntryRule.ON_LAST_NOTIFICATION,
    EntryRule.LATER_OF_ORGAN_APPROVALS,
    EntryRule.FIXED_DATE,
}
#: A span before which there is no entry into force, with its step.
_Floor = tuple[Span, Step]


def entry_into_force(
    entry: EntryIntoForce, occasions: Occasions, counting: Counting | None = None
) -> Reckoning:
    """The day the rule gives, with its steps, or what must be known first.

    The rule says from where to count: the last signature, the same day for all, the consent that
    completes a number (`threshold`), the last notification, approval or letter, an event, a named
    day. `months` and `days` go on from there, then the first of a month or of January; a `date` on
    such a rule is the first possible day. Source of the rules: the office's comparison of its
    agreements, section 1; Vienna Convention on the Law of Treaties (1986), Art. 24.
    """
    chosen = counting or Counting()
    needed = _NEEDS.get(entry.rule)
    if needed and getattr(entry, needed) is None:
        return Reckoning(asks=asking(needed).told)
    start = _start(entry, occasions)
    if start.span is None:
        return Reckoning(asks=start.told)
    return Reckoning(day=_computed(entry, start.span, start.told, _floors(entry, occasions), chosen))


def _computed(
    entry: EntryIntoForce, begun: Span, told: tuple[Step, ...], floors: list[_Floor], counting: Counting
) -> ComputedDay:
    """The day a rule reaches from where it starts, never before its floors."""
    moves = _moves(entry)
    end, walked = walk(begun, moves, counting)
    steps = (*told, *walked)
    for floor, why in floors:
        if floor.latest > end.latest:
            steps = (*steps, why)
        end = end.not_before(floor)

    def counted(by: Counting) -> Span:
        found = begun.through(lambda day: end_of_moves(day, moves, by))
        for floor, _ in floors:
            found = found.not_before(floor)
        return found

    return ComputedDay(
        earliest=end.earliest,
        latest=end.latest,
        rule=entry.rule.value,
        steps=steps,
        readings=readings(counted, counting, kinds_of(moves)),
    )


def _start(entry: EntryIntoForce, occasions: Occasions) -> Start:  # noqa: PLR0911 - one arm for each rule
    parties = occasions.parties
    match entry.rule:
        case EntryRule.ON_SIGNATURE_BY_ALL:
            return last_of(occasions.signed, "signature", parties)
        case EntryRule.ON_SIGNATURE_SAME_DAY:
            return _same_day(occasions)
        case EntryRule.PER_PARTY_ON_CONSENT:
            return nth_of(occasions.signed, entry.threshold or _FEWEST)
        case EntryRule.ON_LAST_NOTIFICATION:
            return last_of(occasions.notified, "notification", parties)
        case EntryRule.LATER_OF_ORGAN_APPROVALS:
            return last_of(occasions.approved, "approval", parties)
        case EntryRule.BY_EXCHANGE_OF_LETTERS:
            return last_of(occasions.letters, "letter", parties)
        case EntryRule.FIXED_DATE:
            named = entry.stated_on
            told: Step = ("step.fixed_date", {"on": str(named)})
            return Start(span=Span.of(named), told=(told,)) if named else asking("date")
        case EntryRule.UNSTATED:
            return asking("entry_unstated")
        case _:
            return _by_event(entry, occasions)


def _by_event(entry: EntryIntoForce, occasions: Occasions) -> Start:
    """From where a rule counts that may count from several things: signature, unless it names another."""
    named: dict[str, tuple[tuple[Occasion, ...], str]] = {
        "signature": (occasions.signed, "signature"),
        "notification": (occasions.notified, "notification"),
        "approval": (occasions.approved, "approval"),
    }
    event = entry.event or "signature"
    if event not in named:
        if occasions.event is None:
            return asking("event", event=event)
        told: Step = ("step.event", {"event": event, "on": str(occasions.event)})
        return Start(span=Span.of(occasions.event), told=(told,))
    days, code = named[event]
    return nth_of(days, entry.threshold) if entry.threshold else last_of(days, code, occasions.parties)


def _same_day(occasions: Occasions) -> Start:
    """The one day of all signatures; where they fall on different days, the question what to do."""
    start = last_of(occasions.signed, "signature", occasions.parties)
    if start.span is None:
        return start
    first = max(one.on.earliest for one in occasions.signed)
    last = min(one.on.latest for one in occasions.signed)
    if first > last:
        return asking("same_day")
    span = Span(earliest=first, latest=last)
    return Start(span=span, told=(("step.same_day", {"on": str(span)}),))


def _moves(entry: EntryIntoForce) -> tuple[Move, ...]:
    """The ways to go on, in their order: months, days, then the first of a month or of January."""
    found = []
    if entry.rule is EntryRule.FIXED_DATE:
        return ()
    if entry.months and entry.rule is not EntryRule.FIRST_OF_MONTH_AFTER:
        found.append(Move(way=Way.MONTHS, by=entry.months))
    if entry.days:
        found.append(Move(way=Way.DAYS, by=entry.days))
    if entry.rule is EntryRule.FIRST_OF_MONTH_AFTER:
        found.append(Move(way=Way.FIRST_OF_MONTH, by=entry.months or 1))
    if entry.rule is EntryRule.FIRST_OF_JANUARY_AFTER:
        found.append(Move(way=Way.FIRST_OF_JANUARY))
    return tuple(found)


def _floors(entry: EntryIntoForce, occasions: Occasions) -> list[_Floor]:
    """The days before which there is no entry into force, each with its step."""
    found: list[_Floor] = []
    named = entry.stated_on
    if named and entry.rule is not EntryRule.FIXED_DATE:
        found.append((Span.of(named), ("step.not_before", {"on": str(named)})))
    if entry.rule in _AFTER_SIGNATURE and occasions.signed:
        last = span_of(occasions.signed)
        found.append((last, ("step.not_before_signature", {"on": str(last)})))
    return found
