"""The SELECTs of the sessions of the Coordination Committee."""

from __future__ import annotations

import sqlite3
from datetime import date

from wipo_approvals.sheets import SessionMark, SessionSheet


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def session(db: sqlite3.Connection, number: int) -> SessionSheet:
    """A session; with its number alone when nothing more is known of it."""
    return next((one for one in sessions(db) if one.number == number), SessionSheet(number=number))


def sessions(db: sqlite3.Connection) -> tuple[SessionSheet, ...]:
    """Every session, in the order of their numbers."""
    rows = db.execute(
        "SELECT number, ordinary, ordinal, place, opens_on, closes_on, documents_on"
        " FROM committee_session ORDER BY number"
    )
    return tuple(
        SessionSheet(
            number=number,
            ordinary=None if ordinary is None else bool(ordinary),
            ordinal=ordinal,
            place=place,
            opens_on=_day(opens_on),
            closes_on=_day(closes_on),
            documents_on=_day(documents_on),
        )
        for number, ordinary, ordinal, place, opens_on, closes_on, documents_on in rows
    )


def dated(db: sqlite3.Connection) -> tuple[SessionMark, ...]:
    """The sessions whose first day is known, in the order of their days."""
    known = [
        SessionMark(number=one.number, opens_on=one.opens_on, closes_on=one.closes_on)
        for one in sessions(db)
        if one.opens_on is not None
    ]
    return tuple(sorted(known, key=_opening))


def submitted(db: sqlite3.Connection) -> dict[int, int]:
    """How many agreements were last submitted to which session."""
    rows = db.execute(
        "SELECT session, count(*) FROM agreement_row WHERE session NOT NULL GROUP BY 1 ORDER BY 1"
    )
    return dict(rows.fetchall())


def _opening(mark: SessionMark) -> date:
    return mark.opens_on
