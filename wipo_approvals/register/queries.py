"""Every SELECT of the register: rows in, sheets out. Plain sqlite3, so that a first page needs no ORM."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import InstrumentType, Stage
from wipo_approvals.register.listing import NAMES, ROWS, ordered, step_shown
from wipo_approvals.register.search import match_expression
from wipo_approvals.register.sessions import submitted
from wipo_approvals.sheets import (
    AgreementRow,
    HolderName,
    ListQuery,
    OfficeHolderSheet,
    RegisterPage,
    TermSheet,
    TextSheet,
)

if TYPE_CHECKING:
    from wipo_approvals.domain.facts import Entry

#: The fewest characters of an identifier that name an agreement.
_SHORTEST = 8


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _row(found: tuple[Any, ...]) -> AgreementRow:
    ident, reference, counterparts, title, kind, session, symbol, annex, stage, step, next_on, *_ = found
    return AgreementRow(
        id=ident,
        reference=reference,
        counterparts=tuple(json.loads(counterparts)),
        title=title,
        kind=InstrumentType(kind) if kind else None,
        session=session,
        symbol=symbol,
        annex=annex,
        stage=Stage(stage),
        next_step=step_shown(stage, step),
        next_on=_day(next_on),
    )


def _wanted(query: ListQuery) -> tuple[str, dict[str, Any]]:
    """The WHERE clause of a query, and what it binds."""
    conditions: list[str] = []
    binds: dict[str, Any] = {}
    expression = match_expression(query.search)
    if expression:
        conditions.append("agreement_id IN (SELECT agreement_id FROM search WHERE words MATCH :words)")
        binds["words"] = expression
    elif query.search.strip():
        conditions.append("0")
    if query.session is not None:
        conditions.append("session = :session")
        binds["session"] = query.session
    return " AND ".join(conditions) or "1", binds


def page(db: sqlite3.Connection, query: ListQuery, today: date) -> RegisterPage:
    """The rows that match, sorted and cut; counts of stages are of what matches without the stage filter."""
    where, binds = _wanted(query)
    binds |= {"today": today.isoformat(), "language": query.language}
    inner = f"SELECT * FROM ({ROWS}) WHERE {where}"
    counts = dict(db.execute(f"SELECT stage, count(*) FROM ({inner}) GROUP BY stage", binds))
    stages = [stage.value for stage in query.stages]
    marks = ", ".join(f":stage{i}" for i in range(len(stages)))
    binds |= {f"stage{i}": stage for i, stage in enumerate(stages)}
    chosen = f"{inner} AND stage IN ({marks})" if stages else inner
    limits = {"limit": query.limit, "offset": query.offset}
    listing = f"{chosen} {ordered(query.sort, descending=query.descending)}"
    rows = tuple(_row(found) for found in db.execute(listing, {**binds, **limits}))
    matching = sum(counts.get(stage, 0) for stage in stages) if stages else sum(counts.values())
    total = db.execute("SELECT count(*) FROM agreement_row").fetchone()[0]
    return RegisterPage(
        rows=rows,
        matching=matching,
        total=total,
        stages={Stage(stage): number for stage, number in counts.items()},
        sessions=submitted(db),
        names=names(db, query.language),
    )


def row(db: sqlite3.Connection, agreement: str, today: date, language: str = "en") -> AgreementRow | None:
    """The list's row of one agreement, its title in a language where it has one there."""
    binds = {"id": agreement, "today": today.isoformat(), "language": language}
    found = db.execute(f"{ROWS} WHERE agreement_id = :id", binds).fetchone()
    return _row(found) if found else None


def agreement_id(db: sqlite3.Connection, ref: str) -> str | None:
    """The identifier behind a reference (case does not matter) or an identifier, or its first 8 or more characters."""
    found = db.execute(
        "SELECT id FROM agreement WHERE reference = :ref COLLATE NOCASE OR id = :ref", {"ref": ref}
    ).fetchone()
    if found is None and len(ref) >= _SHORTEST:
        rows = db.execute(
            "SELECT id FROM agreement WHERE substr(id, 1, length(:ref)) = :ref", {"ref": ref}
        ).fetchall()
        found = rows[0] if len(rows) == 1 else None
    return found[0] if found else None


def references(db: sqlite3.Connection) -> dict[str, str]:
    """All references by agreement identifier."""
    return dict(db.execute("SELECT id, reference FROM agreement ORDER BY reference"))


_FACTS = "SELECT seq, id, kind, on_day, keys, again, actor, recorded_at FROM fact"


def _entry(found: tuple[Any, ...]) -> Entry:
    from wipo_approvals.domain.facts import Entry, make  # a list needs no facts

    seq, ident, kind, on, keys, again, actor, recorded_at = found
    return Entry(
        id=ident,
        seq=seq,
        fact=make(kind, json.loads(keys)),
        on=PartialDate.parse(on),
        actor=actor,
        recorded_at=datetime.fromisoformat(recorded_at),
        again=again,
    )


def entries(db: sqlite3.Connection, agreement: str) -> tuple[Entry, ...]:
    """The facts of an agreement in their recorded order; kinds this program does not know are left out."""
    from wipo_approvals.domain.facts import KINDS  # a list needs no facts

    rows = db.execute(f"{_FACTS} WHERE agreement_id = ? ORDER BY seq", (agreement,))
    return tuple(_entry(found) for found in rows if found[2] in KINDS)


def chain(db: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """The raw rows of the chain, for verification."""
    names = (
        "seq",
        "id",
        "agreement_id",
        "kind",
        "on_day",
        "keys",
        "again",
        "actor",
        "recorded_at",
        "previous",
        "chain",
    )
    for found in db.execute(f"SELECT {', '.join(names)} FROM fact ORDER BY seq"):
        yield dict(zip(names, found, strict=True))


def register_fact(db: sqlite3.Connection, name: str) -> str:
    """Something kept about the register itself, such as its identity; empty when it is not kept."""
    found = db.execute("SELECT value FROM register WHERE name = ?", (name,)).fetchone()
    return str(found[0]) if found else ""


def head(db: sqlite3.Connection) -> tuple[int, str]:
    """The number and chain hash of the last fact; (0, '') in an empty register."""
    found = db.execute("SELECT seq, chain FROM fact ORDER BY seq DESC LIMIT 1").fetchone()
    return (found[0], found[1]) if found else (0, "")


def text_versions(
    db: sqlite3.Connection, agreement: str, authentic: tuple[str, ...]
) -> tuple[TextSheet, ...]:
    """The newest version of the text in each language."""
    rows = db.execute(
        "SELECT language, max(version), fingerprint, source, blocks FROM text_version"
        " WHERE agreement_id = ? GROUP BY language ORDER BY language",
        (agreement,),
    )
    return tuple(_text(found, authentic) for found in rows)


def _text(found: tuple[Any, ...], authentic: tuple[str, ...] = ()) -> TextSheet:
    from wipo_approvals.text import blocks  # a list needs no texts

    language, version, mark, source, content = found
    return TextSheet(
        language=language,
        version=version,
        fingerprint=mark,
        authentic=language in authentic,
        source=source,
        blocks=blocks.load(content),
    )


def text_before(db: sqlite3.Connection, agreement: str, text: TextSheet) -> TextSheet | None:
    """The version of a text before the one given, in the same language."""
    found = db.execute(
        "SELECT language, version, fingerprint, source, blocks FROM text_version"
        " WHERE agreement_id = ? AND language = ? AND version < ? ORDER BY version DESC LIMIT 1",
        (agreement, text.language, text.version),
    ).fetchone()
    return _text(found) if found else None


def text_marked(db: sqlite3.Connection, agreement: str, fingerprint: str) -> TextSheet | None:
    """The version of a text that has a fingerprint."""
    found = db.execute(
        "SELECT language, version, fingerprint, source, blocks FROM text_version"
        " WHERE agreement_id = ? AND fingerprint = ? ORDER BY version DESC LIMIT 1",
        (agreement, fingerprint),
    ).fetchone()
    return _text(found) if found else None


def term_sources(db: sqlite3.Connection, agreement: str) -> dict[str, TermSheet]:
    """Where each term was read, by its name; the value is filled in by the caller."""
    rows = db.execute(
        "SELECT name, confidence, first_line, last_line, block, clause FROM term_source WHERE agreement_id = ?",
        (agreement,),
    )
    return {
        name: TermSheet(
            name=name,
            value=None,
            confidence=confidence,
            lines=(first, last) if first else None,
            block=block,
            clause=clause,
        )
        for name, confidence, first, last, block, clause in rows
    }


def names(db: sqlite3.Connection, language: str) -> Mapping[str, str]:
    """The full name of every organization in a language, in English where it has none there."""
    return dict(db.execute(NAMES, (language,)).fetchall())


def document(db: sqlite3.Connection, symbol: str) -> PartialDate | None:
    """The day of a committee document, when it is known."""
    found = db.execute("SELECT dated_on FROM committee_document WHERE symbol = ?", (symbol,)).fetchone()
    return PartialDate.parse(found[0]) if found and found[0] else None


def symbols(db: sqlite3.Connection) -> list[str]:
    """The symbols under which agreements were last submitted."""
    rows = db.execute("SELECT DISTINCT symbol FROM agreement_row WHERE symbol <> '' ORDER BY symbol")
    return [found[0] for found in rows]


def submitted_as(db: sqlite3.Connection, symbol: str) -> tuple[tuple[str, str], ...]:
    """The agreements (identifiers) last submitted under a symbol, with their annexes, in order."""
    rows = db.execute(
        "SELECT agreement_id, annex FROM agreement_row WHERE symbol = ? ORDER BY annex_number", (symbol,)
    )
    return tuple(rows.fetchall())


def schema_fingerprint(db: sqlite3.Connection) -> str:
    """The SHA-256 (hex) of all tables, indexes and triggers as they were made."""
    rows = db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def foreign_key_faults(db: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """What SQLite's own check of foreign keys finds."""
    return db.execute("PRAGMA foreign_key_check").fetchall()


def integrity_faults(db: sqlite3.Connection) -> list[str]:
    """What SQLite's own check of the file finds; empty when all is well."""
    return [found[0] for found in db.execute("PRAGMA integrity_check") if found[0] != "ok"]


def all_names(db: sqlite3.Connection, codes: list[str]) -> list[str]:
    """Every name form of some organizations, in all languages."""
    marks = ", ".join("?" for _ in codes)
    return [
        found[0] for found in db.execute(f"SELECT name FROM organization_name WHERE code IN ({marks})", codes)
    ]


def names_in(db: sqlite3.Connection, codes: Iterable[str], language: str) -> dict[str, tuple[str, ...]]:
    """The names of some organizations in one language, the full name first."""
    found: dict[str, tuple[str, ...]] = {}
    for code in codes:
        rows = db.execute(
            "SELECT name FROM organization_name WHERE code = ? AND language = ? ORDER BY form = 'full' DESC, id",
            (code, language),
        )
        found[code] = tuple(row[0] for row in rows)
    return found


def last_fact(db: sqlite3.Connection, agreement: str) -> str:
    """The identifier of the newest fact of an agreement; empty when it has none."""
    found = db.execute(
        "SELECT id FROM fact WHERE agreement_id = ? ORDER BY seq DESC LIMIT 1", (agreement,)
    ).fetchone()
    return str(found[0]) if found else ""


def newest_facts(db: sqlite3.Connection) -> dict[str, int]:
    """The number of the newest fact of every agreement."""
    return dict(db.execute("SELECT agreement_id, max(seq) FROM fact GROUP BY agreement_id"))


def first_language(db: sqlite3.Connection, agreement: str) -> str:
    """The language of the text an agreement was registered with; empty when no text is kept."""
    found = db.execute(
        "SELECT language FROM text_version WHERE agreement_id = ? ORDER BY id LIMIT 1", (agreement,)
    ).fetchone()
    return str(found[0]) if found else ""


def titles(db: sqlite3.Connection, agreement: str) -> tuple[str, ...]:
    """The titles of an agreement in the languages of its other texts."""
    rows = db.execute(
        "SELECT title FROM agreement_title WHERE agreement_id = ? ORDER BY language", (agreement,)
    )
    return tuple(found[0] for found in rows)


def holder_named(db: sqlite3.Connection, code: str, language: str, name: str) -> int | None:
    """The office-holder of an organization who is kept under this name in this language."""
    found = db.execute(
        "SELECT id FROM office_holder JOIN office_holder_name ON holder_id = id"
        " WHERE code = ? AND language = ? AND name = ?",
        (code, language, name),
    ).fetchone()
    return int(found[0]) if found else None


def office_holders(db: sqlite3.Connection) -> tuple[OfficeHolderSheet, ...]:
    """Everyone who holds or held an office, by organization and the beginning of the mandate."""
    names: dict[int, list[HolderName]] = {}
    rows = db.execute("SELECT holder_id, language, name, style, title FROM office_holder_name ORDER BY 1, 2")
    for ident, language, name, style, title in rows:
        names.setdefault(ident, []).append(HolderName(language=language, name=name, style=style, title=title))
    holders = db.execute("SELECT id, code, from_on, until_on FROM office_holder ORDER BY code, from_on, id")
    return tuple(
        OfficeHolderSheet(
            id=ident,
            organization=code,
            from_on=PartialDate.parse(from_on) if from_on else None,
            until_on=PartialDate.parse(until_on) if until_on else None,
            names=tuple(names.get(ident, ())),
        )
        for ident, code, from_on, until_on in holders
    )


def organizations(db: sqlite3.Connection) -> tuple[str, ...]:
    """The codes of all known organizations."""
    return tuple(found[0] for found in db.execute("SELECT code FROM organization ORDER BY code"))
