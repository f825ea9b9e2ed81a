"""Asking about agreements: the list, one agreement whole, its history, the register on a past day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.errors import NotFound
from wipo_approvals.office.histories import (
    entries_by,
    everyone,
    fact_sheets,
    happened,
    identifier,
    last_step,
)
from wipo_approvals.register import queries, sessions
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import (
    AgreementRow,
    AgreementSheet,
    AsAt,
    DatesSheet,
    FactSheet,
    ListQuery,
    RegisterPage,
    TermSheet,
)

if TYPE_CHECKING:
    from wipo_approvals.domain.lifecycle import State, Status


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
            names=everyone(state, queries.names(db, language)),
            signing_parties=state.signing_parties,
            by_consent_form=state.by_consent_form,
            undo=next((fact for fact in facts if undo and fact.entry.id == undo.id), None),
            as_at=as_at,
        )

    def dates(self, ref: str, language: str = "en", *, as_at: AsAt | None = None) -> DatesSheet:
        """Every day of an agreement with its reason, names in `language` (ISO 639-1), today or as at a past day.

        Raises NotFound.
        """
        from wipo_approvals.office.dates import dates_of  # a list needs no reasons

        agreement, day = identifier(self._store, ref), as_at.day if as_at else self._today()
        entries = queries.entries(self._store.db, agreement)
        known = entries_by(entries, as_at) if as_at else entries
        return dates_of(self._store, agreement, known, day, language)

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
        if not any(happened(entry, moment.day) for entry in by_then):
            return None
        status = status_of(by_then, moment.day)
        return _row_on(row, reduce(by_then), status), status


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
