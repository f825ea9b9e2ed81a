"""Each step of the schema can be taken up and down, and ends where a new file begins."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from wipo_approvals.errors import RegisterFault
from wipo_approvals.office import Office
from wipo_approvals.office.seeding import ROWS_MADE
from wipo_approvals.register import queries
from wipo_approvals.register import store as store_module
from wipo_approvals.register.listing import SCHEMA_FINGERPRINT, SCHEMA_VERSION
from wipo_approvals.register.store import Store

OLD_FILES = Path(__file__).resolve().parents[2] / "old_files"
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


@pytest.mark.parametrize("released", sorted(OLD_FILES.glob("*.wipa")), ids=lambda path: path.stem)
def test_a_register_of_each_release_is_copied_upgraded_and_whole(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.wipa"
    shutil.copy(released, path)
    fresh = Store(None)
    with Office.open(path, today=lambda: date(2026, 11, 26), actor="clerk") as office:
        assert shape(office.store) == shape(fresh)
        assert office.keeping.verify().sound
        assert queries.register_fact(office.store.db, "rows") == ROWS_MADE
        assert [row.stage.value for row in office.agreements.page().rows] == ["settled"]
        sheet = office.agreements.sheet("ECO-2017")
        assert [fact.entry.kind for fact in sheet.facts] == ["registered", "text_added", "text_settled"]
        assert {one.called("en").name for one in office.people.holders()} == {
            one.name for one in sheet.terms.signatories
        }
    fresh.close()
    (copy,) = tmp_path.glob("old.schema-*.wipa")
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("SELECT count(*) FROM fact").fetchone() == (3,)
        assert db.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION


def test_an_upgrade_that_would_leave_rows_without_their_agreement_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "old.wipa"
    shutil.copy(OLD_FILES / "0.1.0.wipa", path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO term_source VALUES ('nobody', 'place', 1.0, NULL, NULL, '', '')")
    before = path.read_bytes()
    with pytest.raises(RegisterFault):
        Store(path)
    assert path.read_bytes() == before


def test_the_fingerprint_of_the_schema_is_that_of_a_fresh_file() -> None:
    store = Store(None)
    assert queries.schema_fingerprint(store.db) == SCHEMA_FINGERPRINT
    store.close()


def test_a_register_whose_tables_were_changed_by_hand_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "changed.wipa"
    Store(path).close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DROP TRIGGER fact_no_delete")
    with pytest.raises(RegisterFault) as refused:
        Store(path)
    assert refused.value.code == "register.damaged"
