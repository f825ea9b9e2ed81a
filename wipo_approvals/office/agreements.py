"""Asking about agreements: the list, one agreement whole, its history, the register on a past day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.errors import NotFound
from wipo_approvals.register import queries, sessions
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import (
    AgreementRow,
    AgreementSheet,
    AsAt,
    FactSheet,
    ListQuery,
    RegisterPage,
    TermSheet,
)

if TYPE_CHECKING:
    from wipo_approvals.domain.facts import Entry
    from wipo_approvals.domain.lifecycle import State, Status
    from wipo_approvals.domain.terms import Terms

#: Kinds that speak of the register's own knowledge, not of a legal event: they hold on every day.
TIMELESS = frozenset({"registered", "text_added", "term_confirmed", "annulled", "corrected"})
#: Kinds that undo passes over: what was taken in stays.
_NOT_STEPS = frozenset({"registered", "text_added", "gate_waived"})


def identifier(store: Store, ref: str) -> str:
    """The identifier behind a reference; raises NotFound."""
    found = queries.agreement_id(store.db, ref.strip())
    if found is None:
        raise NotFound("absent.agreement", ref=ref)
    return found


def party_names(terms: Terms, known: Mapping[str, str]) -> dict[str, str]:
    """What to call each party: its name in the language asked for, else as printed."""
    printed = {party.key: party.names[0] for party in terms.parties if party.names}
    wipo = {"WIPO": known["WIPO"]} if "WIPO" in known else {}
    return {**wipo, **{key: known.get(key, name) for key, name in printed.items()}}


def fact_sheets(entries: tuple[Entry, ...]) -> tuple[FactSheet, ...]:
    """The history, newest last, each fact with whether it still holds."""
    from wipo_approvals.domain.facts import Annulled, Corrected, effective, payload  # a list needs no facts

    holding = {entry.id: entry for entry in effective(entries)}
    corrections = {entry.fact.fact for entry in entries if isinstance(entry.fact, Corrected)}
    return tuple(
        FactSheet(
            entry=entry,
            keys=payload(holding.get(entry.id, entry).fact),
            on=holding.get(entry.id, entry).on,
            holds=entry.id in holding or isinstance(entry.fact, (Annulled, Corrected)),
            corrected=entry.id in corrections,
        )
        for entry in entries
    )


def last_step(entries: tuple[Entry, ...]) -> Entry | None:
    """The step that undo would take back: the last recorded one that still holds."""
    from wipo_approvals.domain.facts import effective  # a list needs no facts

    steps = [entry for entry in effective(entries) if entry.kind not in _NOT_STEPS]
    return max(steps, key=lambda entry: entry.seq, default=None)


class Agreements:
    """Questions about agreements; nothing here writes."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def page(self, query: ListQuery | None = None) -> RegisterPage:
        """The rows of the list that match a query."""
        wanted = query or ListQuery()
        if wanted.as_at is not None:
            return self._page_as_at(wanted, wanted.as_at)
        return queries.page(self._store.db, wanted, self._today())

    def _page_as_at(self, query: ListQuery, moment: AsAt) -> RegisterPage:
        """The rows as they stood on a past day; search and order are those of today's list."""
        everything = replace(query, stages=frozenset(), session=None, limit=-1, offset=0)
        page = queries.page(self._store.db, everything, self._today())
        stood = (self._row_as_at(row, moment) for row in page.rows)
        before = [found[0] for found in stood if found is not None]
        matching = [row for row in before if query.session in {None, row.session}]
        rows = [row for row in matching if not query.stages or row.stage in query.stages]
        return replace(
            page,
            rows=tuple(rows[query.offset : query.offset + query.limit]),
            matching=len(rows),
            stages=Counter(row.stage for row in matching),
            sessions=Counter(row.session for row in before if row.session is not None),
        )

    def sheet(self, ref: str, language: str = "en", *, as_at: AsAt | None = None) -> AgreementSheet:
        """Everything about one agreement, names in `language` (ISO 639-1), today or as at a past day.

        Raises NotFound, also for an agreement of which nothing had happened by that day.
        """
        from wipo_approvals.domain.lifecycle import reduce, status_of  # a list needs no law

        agreement = identifier(self._store, ref)
        db, day = self._store.db, as_at.day if as_at else self._today()
        row = queries.row(db, agreement, day, language)
        if row is None:
            raise NotFound("absent.agreement", ref=ref)
        entries = queries.entries(db, agreement)
        if as_at is not None:
            entries = entries_by(entries, as_at)
            stood = self._row_as_at(row, as_at)
            if stood is None:
                raise NotFound("absent.agreement_then", ref=row.reference, on=day.isoformat())
            row = stood[0]
        state, status = reduce(entries), status_of(entries, day)
        facts = fact_sheets(entries)
        undo = last_step(entries) if as_at is None else None
        return AgreementSheet(
            id=agreement,
            reference=row.reference,
            row=row,
            status=self._with_session(status, state, day),
            legal_basis=state.legal_basis,
            terms=state.terms,
            term_sheets=self._terms(agreement, state),
            texts=queries.text_versions(db, agreement, state.terms.authentic_languages),
            facts=facts,
            names=party_names(state.terms, queries.names(db, language)),
            undo=next((fact for fact in facts if undo and fact.entry.id == undo.id), None),
        )

    def _terms(self, agreement: str, state: State) -> tuple[TermSheet, ...]:
        sources = queries.term_sources(self._store.db, agreement)
        return tuple(
            replace(sources.get(name, TermSheet(name=name, value=None)), value=value)
            for name, value in state.raw_terms.items()
        )

    def _with_session(self, status: Status, state: State, today: date) -> Status:
        """The status with the day the session opens, where that is what to watch for."""
        if status.stage is not Stage.SUBMITTED or status.next_on:
            return status
        symbol = getattr(state.submissions[-1].fact, "symbol", None)
        opens_on = sessions.session(self._store.db, symbol.session).opens_on if symbol else None
        return replace(status, next_on=opens_on) if opens_on and opens_on > today else status

    def history(self, ref: str) -> tuple[FactSheet, ...]:
        """All facts of an agreement in the order they were recorded; raises NotFound."""
        return fact_sheets(queries.entries(self._store.db, identifier(self._store, ref)))

    def as_at(
        self, day: date, stage: Stage | None = None, *, known_on: date | None = None
    ) -> tuple[tuple[AgreementRow, Status], ...]:
        """The register as it stood on a past day (see AsAt).

        Agreements of which nothing had happened by that day are left out.
        """
        moment = AsAt(day=day, known_on=known_on)
        rows = (
            queries.row(self._store.db, agreement, day) for agreement in queries.references(self._store.db)
        )
        stood = [self._row_as_at(row, moment) for row in rows if row is not None]
        return tuple(found for found in stood if found is not None and stage in {None, found[1].stage})

    def _row_as_at(self, row: AgreementRow, moment: AsAt) -> tuple[AgreementRow, Status] | None:
        """A row as it stood, with its status; None when nothing had happened yet."""
        from wipo_approvals.domain.lifecycle import reduce, status_of  # a list needs no law

        by_then = entries_by(queries.entries(self._store.db, row.id), moment)
        if not any(_happened(entry, moment.day) for entry in by_then):
            return None
        status = status_of(by_then, moment.day)
        return _row_on(row, reduce(by_then), status), status


def entries_by(entries: tuple[Entry, ...], moment: AsAt) -> tuple[Entry, ...]:
    """The facts with which to look at a past day."""
    known = moment.known_on
    return tuple(
        entry
        for entry in entries
        if (known is None or entry.recorded_at.date() <= known)
        and (entry.kind in TIMELESS or entry.on.latest <= moment.day)
    )


def _happened(entry: Entry, day: date) -> bool:
    """Whether a fact brings its agreement into the register as it stood on a day."""
    return entry.kind not in TIMELESS or (entry.kind == "registered" and entry.on.latest <= day)


def _row_on(row: AgreementRow, state: State, status: Status) -> AgreementRow:
    submission = state.submissions[-1].fact if state.submissions else None
    symbol = getattr(submission, "symbol", None)
    return replace(
        row,
        stage=status.stage,
        next_step=status.steps[0].kind if status.steps else "",
        next_on=status.next_on,
        session=symbol.session if symbol else None,
        symbol=str(symbol or ""),
        annex=getattr(submission, "annex", ""),
    )
