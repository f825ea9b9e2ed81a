"""The list's row and the search words of an agreement, made anew from its facts."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

from wipo_approvals.domain.lifecycle import State, Status, reduce, status_of
from wipo_approvals.domain.vocabulary import Symbol, from_roman
from wipo_approvals.office.histories import party_names
from wipo_approvals.office.seeding import ROWS_MADE
from wipo_approvals.register import queries
from wipo_approvals.register.search import index_words
from wipo_approvals.register.store import Store

if TYPE_CHECKING:
    from sqlmodel import Session

    from wipo_approvals.register.model import AgreementProjection


def project(store: Store, session: Session, agreement: str, today: date) -> None:
    """Write the row of one agreement, inside the caller's transaction."""
    session.flush()
    entries = queries.entries(store.db, agreement)
    state, status = reduce(entries), status_of(entries, today)
    session.merge(_row(agreement, state, status, party_names(state.terms, queries.names(store.db, "en"))))
    session.flush()
    store.index(
        agreement, index_words(" ".join((_words(store, state), *queries.titles(store.db, agreement))))
    )


def renew(store: Store, today: date) -> None:
    """Make every row anew, where an earlier program made them in another way."""
    from wipo_approvals.register.model import RegisterFact  # a list needs no ORM

    with store.transaction() as session:
        for agreement in queries.references(store.db):
            project(store, session, agreement, today)
        session.merge(RegisterFact(name="rows", value=ROWS_MADE))


def _row(agreement: str, state: State, status: Status, names: dict[str, str]) -> AgreementProjection:
    from wipo_approvals.register.model import AgreementProjection  # a list needs no ORM

    submission = state.submissions[-1].fact if state.submissions else None
    symbol, annex = getattr(submission, "symbol", None), getattr(submission, "annex", "")
    keys = [party.key for party in state.terms.counterparts]
    return AgreementProjection(
        agreement_id=agreement,
        reference=state.reference,
        counterparts=json.dumps(keys, ensure_ascii=False),
        counterpart_sort=names.get(keys[0], keys[0]) if keys else "",
        title=state.terms.title,
        kind=state.terms.instrument_type.value if state.terms.instrument_type else "",
        session=symbol.session if isinstance(symbol, Symbol) else None,
        symbol=str(symbol or ""),
        annex=annex,
        annex_number=from_roman(annex) if annex else 0,
        base_stage=status.base_stage.value,
        in_force_from=status.entry.latest if status.entry else None,
        in_force_until=status.ends_on - timedelta(days=1) if status.ends_on else None,
        running_stage=status.running_stage.value,
        ended_stage=status.ends_as.value,
        next_step=status.steps[0].kind if status.steps else "",
    )


def _words(store: Store, state: State) -> str:
    """Everything a clerk may type to find the agreement: names in all languages, title, symbol, people."""
    keys = list(state.signing_parties)
    known = queries.all_names(store.db, keys)
    printed = [name for party in state.terms.parties for name in party.names]
    people = [signatory.name for signatory in state.terms.signatories]
    symbols = [str(getattr(entry.fact, "symbol", "")) for entry in state.submissions]
    return " ".join([state.reference, state.terms.title, *keys, *known, *printed, *people, *symbols])
