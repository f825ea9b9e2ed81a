"""Asking about partners: the roll of any day, and the quorum by which a new one is admitted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from wipo_approvals.domain.facts import RoundingChosen
from wipo_approvals.domain.lifecycle import (
    Partner,
    State,
    members,
    next_for,
    notice_asks,
    quorum,
    quorum_code,
    reduce,
    roll,
)
from wipo_approvals.errors import GateClosed
from wipo_approvals.office.histories import TIMELESS, everyone, identifier
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import PartnerSheet, QuorumSheet, RollSheet


class Partners:
    """Questions about agreements that organizations join; nothing here writes."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def roll(self, ref: str, on: date | None = None, language: str = "en") -> RollSheet:
        """The partners on a day (today when none is given), from the facts whose day had come by then.

        Names in `language` (ISO 639-1). Raises NotFound, and GateClosed where nobody joins by consent form.
        """
        agreement, day = identifier(self._store, ref), on or self._today()
        entries = queries.entries(self._store.db, agreement)
        if not reduce(entries).by_consent_form:
            raise GateClosed("gate.no_partners_join", hard=True, opens="")
        state = reduce(entry for entry in entries if entry.kind in TIMELESS or entry.on.latest <= day)
        return RollSheet(
            reference=state.reference,
            on=day,
            quorum=_quorum(state, day),
            partners=tuple(_partner(state, partner) for partner in roll(state, day)),
            names=everyone(state, queries.names(self._store.db, language)),
        )


def _partner(state: State, partner: Partner) -> PartnerSheet:
    notified = partner.notified_on if partner.withdraws is None else None
    return PartnerSheet(
        partner=partner,
        following=next_for(partner),
        asks=notice_asks(state, notified) if notified is not None else (),
    )


def _quorum(state: State, on: date) -> QuorumSheet:
    count = len(members(state, on))
    code, details = quorum_code(state, count)
    chosen = state.last.get("rounding_chosen")
    fact = chosen.fact if chosen is not None and isinstance(chosen.fact, RoundingChosen) else None
    odd = count % 2 == 1
    return QuorumSheet(
        partners=count,
        quorum=quorum(state, count),
        rounding=fact.rounding if fact and odd else None,
        reason=fact.reason if fact and odd else "",
        code=code,
        details=details,
    )
