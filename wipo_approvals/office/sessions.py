"""The sessions of the Coordination Committee: which are kept, with their days, and which comes next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from wipo_approvals.changes import Changes
from wipo_approvals.errors import WrongInput
from wipo_approvals.register import sessions
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import SessionSheet


class Sessions:
    """Questions and orders about sessions; a session is known by its number and never deleted."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[SessionSheet, ...]:
        """Every session, in the order of their numbers; of some only the number is known."""
        return sessions.sessions(self._store.db)

    def submitted(self) -> Mapping[int, int]:
        """How many agreements were last submitted to which session."""
        return sessions.submitted(self._store.db)

    def proposed(self) -> tuple[SessionSheet, SessionSheet]:
        """The session that comes next, as an ordinary one and as an extraordinary one."""
        known = self.all()
        last = known[-1] if known else SessionSheet(number=0, ordinary=True, ordinal=0)
        ordinary, extraordinary = _counts(last)
        place = next((one.place for one in reversed(known) if one.place), "")
        return (
            SessionSheet(number=last.number + 1, ordinary=True, ordinal=ordinary, place=place),
            SessionSheet(number=last.number + 1, ordinary=False, ordinal=extraordinary, place=place),
        )

    def keep(self, wanted: SessionSheet) -> Changes:
        """Keep a session: a new one, or in place of the one with its number. Raises WrongInput."""
        from wipo_approvals.register.model import CommitteeSession  # a list needs no ORM

        _check_kind(wanted)
        _check_days(wanted)
        with self._store.transaction() as session:
            _check_count(wanted, self.all())
            session.merge(
                CommitteeSession(
                    number=wanted.number,
                    ordinary=wanted.ordinary,
                    ordinal=wanted.ordinal,
                    place=wanted.place.strip(),
                    opens_on=wanted.opens_on,
                    closes_on=wanted.closes_on,
                    documents_on=wanted.documents_on,
                )
            )
        return Changes(sessions=True)


def _counts(last: SessionSheet) -> tuple[int | None, int | None]:
    """Which ordinary and which extraordinary session the next one would be; None while that is not known.

    Every session is one or the other, so both counts together make its number: the 74th was the 48th
    ordinary one, after 26 extraordinary ones.
    """
    if last.ordinary is None or last.ordinal is None:
        return None, None
    others = last.number - last.ordinal
    ordinary, extraordinary = (last.ordinal, others) if last.ordinary else (others, last.ordinal)
    return ordinary + 1, extraordinary + 1


def _check_kind(wanted: SessionSheet) -> None:
    if wanted.number < 1:
        raise WrongInput("input.session_number", number=str(wanted.number))
    if wanted.ordinary is None or wanted.ordinal is None or wanted.ordinal < 1:
        raise WrongInput("input.session_kind", number=str(wanted.number))


def _check_count(wanted: SessionSheet, known: Iterable[SessionSheet]) -> None:
    """No two sessions are the 50th ordinary one."""
    for other in known:
        same = (other.ordinary, other.ordinal) == (wanted.ordinary, wanted.ordinal)
        if same and other.number != wanted.number:
            raise WrongInput("input.session_count", number=str(wanted.number), other=str(other.number))


def _check_days(wanted: SessionSheet) -> None:
    opens, closes, documents = wanted.opens_on, wanted.closes_on, wanted.documents_on
    if opens is None:
        _refuse_without_first_day(closes or documents)
        return
    if closes is not None and closes < opens:
        raise WrongInput("input.session_days", opens_on=opens.isoformat(), closes_on=closes.isoformat())
    if documents is not None and documents > opens:
        raise WrongInput(
            "input.session_documents", opens_on=opens.isoformat(), documents_on=documents.isoformat()
        )


def _refuse_without_first_day(other: date | None) -> None:
    """A last day or a deadline says nothing without the day on which the session opens."""
    if other is not None:
        raise WrongInput("input.session_first_day", on=other.isoformat())
