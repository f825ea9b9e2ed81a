"""The SQL of the list, and its first rows read with nothing but sqlite3, before the rest is loaded."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

#: "WIPA" in ASCII: the application_id that marks our files.
APPLICATION_ID: Final = 0x57495041
#: The schema this program writes; one step per migration.
SCHEMA_VERSION: Final = 3
#: The SHA-256 (hex) of everything the schema of that version is made of; a test makes it anew.
SCHEMA_FINGERPRINT: Final = "99c4c7913422c90a195ae70c48cbb95d95e79204430d247ed48d00388239fce0"

STAGE: Final = """CASE
    WHEN in_force_until IS NOT NULL AND in_force_until < :today THEN ended_stage
    WHEN in_force_from IS NOT NULL AND in_force_from <= :today THEN running_stage
    ELSE base_stage END"""
NEXT_ON: Final = """CASE
    WHEN in_force_from > :today THEN in_force_from
    WHEN in_force_until >= :today THEN in_force_until
    WHEN base_stage IN ('settled', 'submitted') AND opens_on >= :today THEN opens_on
    END"""
TITLE: Final = """coalesce((SELECT titled.title FROM agreement_title AS titled
    WHERE titled.agreement_id = agreement_row.agreement_id AND titled.language = :language), agreement_row.title)"""
ROWS: Final = f"""SELECT agreement_id, reference, counterparts, {TITLE} AS title, kind, session, symbol, annex,
    {STAGE} AS stage, next_step, {NEXT_ON} AS next_on, counterpart_sort, annex_number
    FROM agreement_row LEFT JOIN committee_session ON committee_session.number = agreement_row.session"""
ORDER: Final = {
    "reference": "reference COLLATE NOCASE",
    "counterpart": "counterpart_sort COLLATE NOCASE",
    "title": "title COLLATE NOCASE",
    "kind": "kind",
    "session": "session {d}, symbol {d}, annex_number",
    "stage": "stage",
    "next_step": "next_step",
    "next_on": "next_on IS NULL, next_on",
}
NAMES: Final = (
    "SELECT code, name FROM organization_name WHERE form = 'full' AND language IN (?, 'en')"
    " ORDER BY language = 'en' DESC"
)
_SHOWN: Final = "reference, title, kind, symbol, annex, stage, next_step, next_on"
_KEYS: Final = "(SELECT group_concat(value, char(31)) FROM json_each(counterparts))"


def ordered(sort: str, *, descending: bool) -> str:
    """The ORDER BY of a list; the reference decides between equals."""
    way = "DESC" if descending else "ASC"
    return f"ORDER BY {ORDER[sort].format(d=way)} {way}, reference LIMIT :limit OFFSET :offset"


def step_shown(stage: str, step: str) -> str:
    """The step that comes next once the calendar has ended an agreement: a notice leads to the closing note."""
    if stage in {"expired", "superseded"}:
        return ""
    return "terminated" if stage == "terminated" and step else step


def first_rows(path: Path, query: Mapping[str, Any], today: str) -> list[dict[str, Any]]:
    """The rows on top of a list, `counterparts` by name; none when the file cannot be read as it is.

    `query` has the fields of a ListQuery that a place can have, with stages by their values.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as db:
            return _read(db, query, today) if _is_ours(db) else []
    except (sqlite3.Error, KeyError):  # busy, to be mended, or an order no longer known: the office will see
        return []


def _is_ours(db: sqlite3.Connection) -> bool:
    marks = (db.execute("PRAGMA application_id"), db.execute("PRAGMA user_version"))
    return [mark.fetchone()[0] for mark in marks] == [APPLICATION_ID, SCHEMA_VERSION]


def _read(db: sqlite3.Connection, query: Mapping[str, Any], today: str) -> list[dict[str, Any]]:
    stages: list[str] = list(query["stages"])
    binds: dict[str, Any] = {f"stage{number}": stage for number, stage in enumerate(stages)}
    where = f"stage IN ({', '.join(f':{mark}' for mark in binds)})" if stages else "1"
    binds |= {
        "today": today,
        "language": query["language"],
        "session": query["session"],
        "limit": query["limit"],
        "offset": 0,
    }
    listing = (
        f"SELECT {_SHOWN}, {_KEYS} FROM ({ROWS}) WHERE {where} AND (:session IS NULL OR session = :session)"
        f" {ordered(query['sort'], descending=query['descending'])}"
    )
    names = dict(db.execute(NAMES, (query["language"],)))
    fields = [*_SHOWN.split(", "), "counterparts"]
    rows = [dict(zip(fields, found, strict=True)) for found in db.execute(listing, binds)]
    for row in rows:
        keys = (row["counterparts"] or "").split("\x1f")
        row["counterparts"] = [names.get(key, key) for key in keys]
        row["next_step"] = step_shown(row["stage"], row["next_step"])
    return rows
