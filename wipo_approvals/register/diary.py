"""The SELECTs of the diary: every session, and what was put off."""

from __future__ import annotations

import sqlite3
from datetime import date

from wipo_approvals.register.queries import session
from wipo_approvals.sheets import SessionSheet, SnoozeSheet


def sessions(db: sqlite3.Connection) -> tuple[SessionSheet, ...]:
    """Every session, in the order of their numbers."""
    numbers = db.execute("SELECT number FROM committee_session ORDER BY number").fetchall()
    return tuple(session(db, number) for (number,) in numbers)


def snoozes(db: sqlite3.Connection) -> dict[str, SnoozeSheet]:
    """What was put off, by the key of the duty."""
    rows = db.execute("SELECT duty, until_on, reason, actor FROM snooze")
    return {
        duty: SnoozeSheet(until_on=date.fromisoformat(until_on), reason=reason, actor=actor)
        for duty, until_on, reason, actor in rows
    }
