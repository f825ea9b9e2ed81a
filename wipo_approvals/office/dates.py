"""Every day of an agreement with its reason: the facts', the rules', and those of the sessions it goes to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.facts import Entry
from wipo_approvals.domain.lifecycle import Day, State, days_of, in_order, reduce
from wipo_approvals.domain.vocabulary import DayKind, Symbol
from wipo_approvals.office.histories import everyone, fact_sheets
from wipo_approvals.register import queries, sessions
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import DateSheet, DatesSheet


def dates_of(
    store: Store, agreement: str, entries: tuple[Entry, ...], today: date, language: str
) -> DatesSheet:
    """The days of the agreement with this identifier, from these facts, on this day."""
    state = reduce(entries)
    sources = queries.term_sources(store.db, agreement)
    clauses = {name: source.clause for name, source in sources.items()}
    facts = {sheet.entry.id: sheet for sheet in fact_sheets(entries)}
    days = in_order([*days_of(entries, today), *_sessions(store, state)])
    row = queries.row(store.db, agreement, today, language)
    return DatesSheet(
        reference=state.reference,
        dates=tuple(
            DateSheet(day=day, clause=clauses.get(day.term, ""), fact=facts.get(day.fact)) for day in days
        ),
        today=today,
        matters=_matters(days, row.next_on if row else None, today),
        names=everyone(state, queries.names(store.db, language)),
    )


def _sessions(store: Store, state: State) -> Iterator[Day]:
    """The days of the sessions the agreement was submitted to, as far as they are known."""
    symbols = [getattr(entry.fact, "symbol", None) for entry in state.submissions]
    for number in dict.fromkeys(symbol.session for symbol in symbols if isinstance(symbol, Symbol)):
        session = sessions.session(store.db, number)
        for code, on in (("day.session_opens", session.opens_on), ("day.session_closes", session.closes_on)):
            if on is not None:
                details = {"session": str(number)}
                yield Day(code=code, kind=DayKind.RECORDED, details=details, on=PartialDate.of(on))


def _matters(days: tuple[Day, ...], next_on: date | None, today: date) -> int | None:
    """The day the list points to; else the first that is still to come, else the last that is known."""
    latest = [day.span[1] if day.span else None for day in days]
    if next_on in latest and next_on is not None:
        return latest.index(next_on)
    coming = [place for place, day in enumerate(latest) if day is not None and day > today]
    known = [place for place, day in enumerate(latest) if day is not None]
    return next(iter(coming or known[-1:]), None)
