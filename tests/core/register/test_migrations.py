"""Each step of the schema can be taken up and down, and ends where a new file begins."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from wipo_approvals.register import store as store_module
from wipo_approvals.register.listing import SCHEMA_VERSION
from wipo_approvals.register.store import Store

FOLDER = Path(store_module.__file__).with_name("migrations")


def config() -> Config:
    found = Config()
    found.set_main_option("script_location", str(FOLDER))
    return found


def shape(store: Store) -> list[tuple[str, ...]]:
    return store.db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()


def test_one_migration_for_each_schema_version() -> None:
    assert len(list(ScriptDirectory.from_config(config()).walk_revisions())) == SCHEMA_VERSION


def test_the_schema_goes_down_to_nothing_and_up_again() -> None:
    store = Store(None)
    before = shape(store)
    steps = config()
    with store.engine.connect() as connection:
        steps.attributes["connection"] = connection
        command.downgrade(steps, "base")
    assert {row[1] for row in shape(store)} <= {"alembic_version", "sqlite_autoindex_alembic_version_1"}
    assert store.db.execute("PRAGMA user_version").fetchone()[0] == 0
    store.upgrade()
    assert shape(store) == before
    store.close()
