"""The SELECT of the diary: what was put off."""

from __future__ import annotations

import sqlite3
from datetime import date

from wipo_approvals.sheets import SnoozeSheet


def snoozes(db: sqlite3.Connection) -> dict[str, SnoozeSheet]:
    """What was put off, by the key of the duty."""
    rows = db.execute("SELECT duty, until_on, reason, actor FROM snooze")
    return {
        duty: SnoozeSheet(until_on=date.fromisoformat(until_on), reason=reason, actor=actor)
        for duty, until_on, reason, actor in rows
    }
