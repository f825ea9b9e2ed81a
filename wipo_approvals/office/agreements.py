"""Asking about agreements: the list, one agreement whole, its history, the register on a past day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.errors import NotFound
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import (
    AgreementRow,
    AgreementSheet,
    DatesSheet,
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


def everyone(state: State, known: Mapping[str, str]) -> dict[str, str]:
    """What to call the parties, and every organization that may sign or asked to join."""
    others = (*state.signing_parties, *state.partners)
    return {**{key: known[key] for key in others if key in known}, **party_names(state.terms, known)}


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
        return queries.page(self._store.db, query or ListQuery(), self._today())

    def sheet(self, ref: str, language: str = "en") -> AgreementSheet:
        """Everything about one agreement, names in `language` (ISO 639-1); raises NotFound."""
        from wipo_approvals.domain.lifecycle import reduce, status_of  # a list needs no law

        agreement = identifier(self._store, ref)
        db, today = self._store.db, self._today()
        entries = queries.entries(db, agreement)
        state, status = reduce(entries), status_of(entries, today)
        row = queries.row(db, agreement, today, language)
        if row is None:
            raise NotFound("absent.agreement", ref=ref)
        facts = fact_sheets(entries)
        undo = last_step(entries)
        return AgreementSheet(
            id=agreement,
            reference=row.reference,
            row=row,
            status=self._with_session(status, state),
            legal_basis=state.legal_basis,
            terms=state.terms,
            term_sheets=self._terms(agreement, state),
            texts=queries.text_versions(db, agreement, state.terms.authentic_languages),
            facts=facts,
            names=everyone(state, queries.names(db, language)),
            signing_parties=state.signing_parties,
            by_consent_form=state.by_consent_form,
            undo=next((fact for fact in facts if undo and fact.entry.id == undo.id), None),
        )

    def dates(self, ref: str, language: str = "en") -> DatesSheet:
        """Every day of an agreement with its reason, names in `language` (ISO 639-1); raises NotFound."""
        from wipo_approvals.office.dates import dates_of  # a list needs no reasons

        return dates_of(self._store, identifier(self._store, ref), self._today(), language)

    def _terms(self, agreement: str, state: State) -> tuple[TermSheet, ...]:
        sources = queries.term_sources(self._store.db, agreement)
        return tuple(
            replace(sources.get(name, TermSheet(name=name, value=None)), value=value)
            for name, value in state.raw_terms.items()
        )

    def _with_session(self, status: Status, state: State) -> Status:
        """The status with the day the session opens, where that is what to watch for."""
        if status.stage is not Stage.SUBMITTED or status.next_on:
            return status
        symbol = getattr(state.submissions[-1].fact, "symbol", None)
        opens_on = queries.session(self._store.db, symbol.session).opens_on if symbol else None
        return replace(status, next_on=opens_on) if opens_on and opens_on > self._today() else status

    def history(self, ref: str) -> tuple[FactSheet, ...]:
        """All facts of an agreement in the order they were recorded; raises NotFound."""
        return fact_sheets(queries.entries(self._store.db, identifier(self._store, ref)))

    def as_at(self, day: date, stage: Stage | None = None) -> tuple[tuple[AgreementRow, Status], ...]:
        """The register as it stood on a past day, from the facts whose legal day had come by then.

        Agreements of which nothing had happened by that day are left out.
        """
        from wipo_approvals.domain.lifecycle import reduce, status_of  # a list needs no law

        found = []
        for agreement in queries.references(self._store.db):
            entries = queries.entries(self._store.db, agreement)
            by_then = tuple(e for e in entries if e.kind in TIMELESS or e.on.latest <= day)
            row = queries.row(self._store.db, agreement, day)
            if row is None or not any(_happened(entry, day) for entry in by_then):
                continue
            status = status_of(by_then, day)
            if stage is None or status.stage is stage:
                found.append((_row_on(row, reduce(by_then), status), status))
        return tuple(found)


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
