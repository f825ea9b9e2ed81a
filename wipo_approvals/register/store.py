"""The file itself: opening, one transaction at a time, upgrade, backup, verification."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipo_approvals.errors import GateClosed, RegisterFault
from wipo_approvals.register import queries
from wipo_approvals.register.listing import APPLICATION_ID, SCHEMA_FINGERPRINT, SCHEMA_VERSION
from wipo_approvals.sheets import Verification

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

    from wipo_approvals.domain.dates import PartialDate
    from wipo_approvals.domain.facts import Entry, Fact

_BUSY_SECONDS = 10

Clock = Callable[[], datetime]


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _translated(fault: sqlite3.Error, path: Path | None) -> RegisterFault:
    """The refusal for a fault of SQLite, sorted by its result code."""
    name = str(getattr(fault, "sqlite_errorname", "") or "")
    codes = (
        ("SQLITE_BUSY", "register.locked"),
        ("SQLITE_LOCKED", "register.locked"),
        ("SQLITE_READONLY", "register.read_only"),
        ("SQLITE_FULL", "register.disk_full"),
        ("SQLITE_CANTOPEN", "register.cannot_open"),
        ("SQLITE_NOTADB", "register.not_a_register"),
        ("SQLITE_CORRUPT", "register.damaged"),
        ("SQLITE_IOERR", "register.disk_fault"),
    )
    code = next((code for start, code in codes if name.startswith(start)), "register.fault")
    return RegisterFault(code, path=str(path or ":memory:"), fault=str(fault))


class Store:
    """A register's file, open for one thread. Only this class begins and commits."""

    def __init__(self, path: Path | None, *, create: bool = True, clock: Clock = _utc_now) -> None:
        """Open `path` (None: in memory), creating it when absent and `create`; raises RegisterFault."""
        self.path = path
        self._clock = clock
        self._engine: Engine | None = None
        fresh = path is None or not path.exists() or path.stat().st_size == 0
        if fresh and not create:
            raise RegisterFault("register.absent", path=str(path))
        try:
            self.db = self._connect(fresh=fresh)
            self._prepare(fresh=fresh)
        except sqlite3.Error as fault:
            self._close_quietly()
            raise _translated(fault, path) from fault
        except RegisterFault:
            self._close_quietly()
            raise

    def _connect(self, *, fresh: bool) -> sqlite3.Connection:
        if self.path is None:
            target = ":memory:"
        else:
            if fresh:
                self._make_folder()
            target = str(self.path)
        db = sqlite3.connect(target, timeout=_BUSY_SECONDS, isolation_level=None)
        self.db = db
        for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "recursive_triggers=ON", "synchronous=EXTRA"):
            db.execute(f"PRAGMA {pragma}")
        return db

    def _make_folder(self) -> None:
        if self.path is None:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise RegisterFault("register.cannot_open", path=str(self.path), fault=str(fault)) from fault

    def _prepare(self, *, fresh: bool) -> None:
        if fresh:
            self.db.execute("PRAGMA journal_mode=TRUNCATE")
            self.upgrade()
            return
        version = self._checked_version()
        self.db.execute("PRAGMA journal_mode=TRUNCATE")
        if version < SCHEMA_VERSION:
            self._copy_before_upgrade(version)
            self.upgrade()

    def _checked_version(self) -> int:
        """The file's schema version; raises RegisterFault for files that are not ours or from the future."""
        application = self.db.execute("PRAGMA application_id").fetchone()[0]
        version: int = self.db.execute("PRAGMA user_version").fetchone()[0]
        if application != APPLICATION_ID:
            raise RegisterFault("register.not_a_register", path=str(self.path))
        if version > SCHEMA_VERSION:
            raise RegisterFault(
                "register.too_new", path=str(self.path), version=version, known=SCHEMA_VERSION
            )
        found = self.db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise RegisterFault("register.damaged", path=str(self.path), fault=found)
        if version == SCHEMA_VERSION and queries.schema_fingerprint(self.db) != SCHEMA_FINGERPRINT:
            raise RegisterFault("register.damaged", path=str(self.path), fault="schema")
        return version

    def _copy_before_upgrade(self, version: int) -> None:
        if self.path is not None:
            stamp = self._clock().strftime("%Y%m%d-%H%M%S")
            self.backup(self.path.with_name(f"{self.path.stem}.schema-{version}.{stamp}{self.path.suffix}"))

    def upgrade(self) -> None:
        """Bring the schema to this program's version with Alembic; all or nothing.

        A table that others refer to is made anew in a migration, so foreign keys are not watched
        meanwhile; before the end all of them are checked (see migrations/env.py).
        """
        from alembic import command  # imported only when a file is made or upgraded
        from alembic.config import Config  # as above

        config = Config()
        folder = Path(__file__).with_name("migrations")
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        self.db.execute("PRAGMA foreign_keys=OFF")
        try:
            with self.engine.connect() as connection:
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
        finally:
            self.db.execute("PRAGMA foreign_keys=ON")

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's engine over this very connection, made when first needed."""
        if self._engine is None:
            from sqlalchemy import event  # a list needs no ORM
            from sqlalchemy.pool import StaticPool  # as above
            from sqlmodel import create_engine  # as above

            self._engine = create_engine("sqlite://", creator=lambda: self.db, poolclass=StaticPool)

            @event.listens_for(self._engine, "begin")
            def begin(connection: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own connection
                connection.exec_driver_sql("BEGIN IMMEDIATE")

        return self._engine

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One use case: everything inside is kept together or not at all; raises RegisterFault."""
        from sqlalchemy.exc import DBAPIError  # a list needs no ORM
        from sqlmodel import Session  # as above

        try:
            with Session(self.engine, expire_on_commit=False) as session, session.begin():
                yield session
        except DBAPIError as fault:
            if isinstance(fault.orig, sqlite3.Error):
                raise _translated(fault.orig, self.path) from fault
            raise

    def append(self, session: Session, agreement: str, fact: Fact, on: PartialDate, actor: str) -> Entry:
        """Record a fact at the end of the chain; raises GateClosed when the very same fact holds already."""
        from wipo_approvals.domain.facts import REPEATABLE, Entry, identity, payload  # a list needs no facts
        from wipo_approvals.register.model import FactRow, utc_text  # a list needs no ORM

        session.flush()
        again = self._annulled_by(agreement, identity(agreement, fact, on))
        ident = identity(agreement, fact, on, again)
        if fact.kind in REPEATABLE and self._holds(ident):
            again = queries.last_fact(self.db, agreement)
            ident = identity(agreement, fact, on, again)
        if self._holds(ident):
            raise GateClosed("gate.already_recorded", kind=fact.kind, on=str(on))
        seq, previous = queries.head(self.db)
        recorded_at = self._clock()
        keys = json.dumps(payload(fact), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        row = FactRow(
            seq=seq + 1,
            id=ident,
            agreement_id=agreement,
            kind=fact.kind,
            on_day=str(on),
            keys=keys,
            again=again,
            actor=actor,
            recorded_at=utc_text(recorded_at),
            previous=previous,
            chain=link(previous, ident, actor, utc_text(recorded_at)),
        )
        session.add(row)
        session.flush()
        return Entry(
            id=ident, seq=seq + 1, fact=fact, on=on, actor=actor, recorded_at=recorded_at, again=again
        )

    def _holds(self, ident: str) -> bool:
        return self.db.execute("SELECT 1 FROM fact WHERE id = ?", (ident,)).fetchone() is not None

    def _annulled_by(self, agreement: str, ident: str) -> str:
        """The newest annulment of this content, so that the same thing can be recorded once more."""
        newest, mark = "", ident
        while True:
            found = self.db.execute(
                "SELECT id FROM fact WHERE agreement_id = ? AND kind = 'annulled'"
                " AND json_extract(keys, '$.fact') = ? ORDER BY seq DESC LIMIT 1",
                (agreement, mark),
            ).fetchone()
            if found is None:
                return newest
            newest = str(found[0])
            again = self.db.execute("SELECT id FROM fact WHERE again = ?", (newest,)).fetchone()
            if again is None:
                return newest
            mark = again[0]

    def moment(self) -> datetime:
        """Now, as the store's own clock has it: an aware moment in UTC."""
        return self._clock()

    def identity(self) -> str:
        """The register's own identifier; empty before it was given one."""
        return queries.register_fact(self.db, "identity")

    def index(self, agreement: str, words: str) -> None:
        """Keep the words by which an agreement is found; inside the caller's transaction."""
        self.db.execute("DELETE FROM search WHERE agreement_id = ?", (agreement,))
        self.db.execute("INSERT INTO search (agreement_id, words) VALUES (?, ?)", (agreement, words))

    def backup(self, target: Path) -> None:
        """A whole copy at `target`, taken while open, checked, then put in place; raises RegisterFault."""
        import uuid  # copies are rare

        beside = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with _closing(sqlite3.connect(beside)) as copy:
                self.db.backup(copy)
                if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                    raise RegisterFault("register.damaged", path=str(self.path), fault="quick_check")
            with beside.open("rb") as handle:
                os.fsync(handle.fileno())
            beside.replace(target)
        except sqlite3.Error as fault:
            raise _translated(fault, target) from fault
        except OSError as fault:
            raise RegisterFault("register.cannot_write", path=str(target), fault=str(fault)) from fault
        finally:
            beside.unlink(missing_ok=True)

    def verify(self) -> Verification:
        """Check the file, its foreign keys and the chain of facts from the first to the last."""
        faults: list[tuple[str, dict[str, Any]]] = [
            ("verify.file", {"fault": fault}) for fault in queries.integrity_faults(self.db)
        ]
        faults += [
            ("verify.foreign_key", {"table": row[0], "row": row[1]})
            for row in queries.foreign_key_faults(self.db)
        ]
        previous, count = "", 0
        for count, row in enumerate(queries.chain(self.db), start=1):
            faults += [
                (code, {"seq": row["seq"], "kind": row["kind"]})
                for code in _link_faults(row, previous, count)
            ]
            previous = row["chain"]
        agreements = len(queries.references(self.db))
        return Verification(facts=count, agreements=agreements, head=previous, faults=tuple(faults))

    def close(self) -> None:
        """Let go of the file."""
        if self._engine is not None:
            self._engine.dispose()
        self.db.close()

    def _close_quietly(self) -> None:
        with suppress(AttributeError, sqlite3.Error):
            self.close()


@contextmanager
def _closing(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    try:
        yield db
    finally:
        db.close()


def link(previous: str, ident: str, actor: str, recorded_at: str) -> str:
    """The chain hash (SHA-256, hex) of a fact after the one before it."""
    return hashlib.sha256(f"{previous}\n{ident}\n{actor}\n{recorded_at}".encode()).hexdigest()


def _link_faults(row: dict[str, Any], previous: str, position: int) -> Iterator[str]:
    content: dict[str, Any] = {
        "agreement": row["agreement_id"],
        "kind": row["kind"],
        "on": row["on_day"],
        "keys": json.loads(row["keys"]),
    }
    if row["again"]:
        content["again"] = row["again"]
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if hashlib.sha256(canonical.encode()).hexdigest() != row["id"]:
        yield "verify.content_changed"
    if row["seq"] != position or row["previous"] != previous:
        yield "verify.chain_broken"
    if link(row["previous"], row["id"], row["actor"], row["recorded_at"]) != row["chain"]:
        yield "verify.link_changed"
