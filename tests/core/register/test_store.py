"""The promises of the register file: nothing lost, nothing changed unseen, nothing foreign opened."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from tests.core.builders import a_registration, an_office, day, walk
from wipo_approvals.domain import facts as f
from wipo_approvals.errors import GateClosed, RegisterFault
from wipo_approvals.office import Office
from wipo_approvals.register.listing import APPLICATION_ID
from wipo_approvals.register.model import METADATA
from wipo_approvals.register.store import Store


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "a register with %20 and ? #.wipa"
    with an_office(path) as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=3)
    return path


def test_a_migrated_file_has_the_shape_of_the_model() -> None:
    store = Store(None)
    migrated = inspect(store.engine)
    fresh_engine = create_engine("sqlite://")
    METADATA.create_all(fresh_engine)
    fresh = inspect(fresh_engine)
    for table in METADATA.tables:
        columns = [(c["name"], str(c["type"]), c["nullable"]) for c in migrated.get_columns(table)]
        assert columns == [(c["name"], str(c["type"]), c["nullable"]) for c in fresh.get_columns(table)]
        assert migrated.get_pk_constraint(table) == fresh.get_pk_constraint(table)
        for read in ("get_foreign_keys", "get_indexes", "get_unique_constraints", "get_check_constraints"):
            assert _sorted(getattr(migrated, read)(table)) == _sorted(getattr(fresh, read)(table)), (
                table,
                read,
            )
    fresh_engine.dispose()
    store.close()


def _sorted(found: list[object]) -> list[str]:
    return sorted(str(item).replace("\n", " ") for item in found)


def test_the_engine_has_the_settings_that_keep_data(register: Path) -> None:
    store = Store(register)
    values = {
        name: store.db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("foreign_keys", "synchronous", "trusted_schema", "recursive_triggers", "journal_mode")
    }
    store.close()
    assert values == {
        "foreign_keys": 1,
        "synchronous": 3,
        "trusted_schema": 0,
        "recursive_triggers": 1,
        "journal_mode": "truncate",
    }


def test_facts_can_be_neither_changed_nor_deleted(register: Path) -> None:
    store = Store(register)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        store.db.execute("UPDATE fact SET keys = '{}'")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        store.db.execute("DELETE FROM fact")
    store.close()


def test_a_day_column_takes_days_only(register: Path) -> None:
    store = Store(register)
    for wrong in ("2018-02-30", "2018-13", "03.05.2018", "20180503"):
        with pytest.raises(sqlite3.IntegrityError):
            store.db.execute(
                "INSERT INTO committee_document (symbol, session, dated_on) VALUES ('WO/CC/74/9', 74, ?)",
                (wrong,),
            )
    store.close()


def _authorize_and_fail(office: Office, agreement: str) -> None:
    with office.store.transaction() as session:
        office.store.append(session, agreement, f.Authorized(), day("2018-01-01"), "tester")
        raise ZeroDivisionError


def test_leaving_a_transaction_by_an_error_keeps_nothing(register: Path) -> None:
    with an_office(register) as office:
        before = office.keeping.verify()
        agreement = office.agreements.sheet("ECO-2017").id
        with pytest.raises(ZeroDivisionError):
            _authorize_and_fail(office, agreement)
        assert office.keeping.verify() == before


def tamper(register: Path, trigger: str, change: str) -> None:
    """Change a register behind the back of a trigger, which is put back as it was."""
    db = sqlite3.connect(register)
    (made,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (trigger,)).fetchone()
    db.execute(f"DROP TRIGGER {trigger}")
    db.execute(change)
    db.execute(made)
    db.commit()
    db.close()


def test_the_chain_shows_a_changed_fact(register: Path) -> None:
    change = "UPDATE fact SET keys = replace(keys, 'approved', 'rejected') WHERE kind = 'decided'"
    tamper(register, "fact_no_update", change)
    with an_office(register) as office:
        found = office.keeping.verify()
    assert not found.sound
    assert [code for code, _ in found.faults] == ["verify.content_changed"]


def test_the_chain_shows_a_missing_fact(register: Path) -> None:
    tamper(register, "fact_no_delete", "DELETE FROM fact WHERE kind = 'submitted'")
    with an_office(register) as office:
        assert "verify.chain_broken" in [code for code, _ in office.keeping.verify().faults]


def test_the_same_fact_is_not_recorded_twice() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        office.recording.record(
            "ECO-2017", "counterpart_approved", {"party": "ECO", "organ": "Council"}, on=day("2017")
        )
        with pytest.raises(GateClosed, match=r"gate\.already_recorded"):
            office.recording.record(
                "ECO-2017", "counterpart_approved", {"party": "ECO", "organ": "Council"}, on=day("2017")
            )


def test_a_step_taken_back_can_be_taken_again_and_again() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        for _ in range(3):
            office.recording.record("ECO-2017", "text_settled", on=day("2017-07-10"))
            office.recording.undo("ECO-2017")
        office.recording.record("ECO-2017", "text_settled", on=day("2017-07-10"))
        assert office.keeping.verify().sound
        assert office.agreements.sheet("ECO-2017").row.stage.value == "settled"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"this is not a database at all, but text " * 40, "register.not_a_register"),
        (b"SQLite format 3\x00" + b"\x00" * 50, "register.not_a_register"),
    ],
)
def test_a_file_that_is_no_register_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "other.wipa"
    path.write_bytes(content)
    with pytest.raises(RegisterFault) as refused:
        Store(path)
    assert refused.value.code in {code, "register.damaged"}
    assert path.read_bytes() == content


def test_a_foreign_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "foreign.sqlite"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE t (x)")
    db.commit()
    db.close()
    with pytest.raises(RegisterFault, match=r"register\.not_a_register"):
        Store(path)


def test_a_register_from_the_future_is_refused(register: Path) -> None:
    db = sqlite3.connect(register)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(RegisterFault, match=r"register\.too_new"):
        Store(register)


def test_a_damaged_register_is_refused(register: Path) -> None:
    content = bytearray(register.read_bytes())
    content[4096 * 3 : 4096 * 20] = b"\xff" * (4096 * 17)
    register.write_bytes(content)
    with pytest.raises(RegisterFault, match=r"register\.(damaged|not_a_register|fault)"):
        Store(register)


def test_a_copy_is_made_before_an_upgrade(register: Path) -> None:
    db = sqlite3.connect(register)
    db.execute("PRAGMA user_version = 0")
    db.close()
    Store(register).close()
    copies = list(register.parent.glob("*.schema-0.*.wipa"))
    assert len(copies) == 1
    db = sqlite3.connect(copies[0])
    assert db.execute("SELECT count(*) FROM fact").fetchone()[0] == 2 + 3 + 1
    assert db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    db.close()


def test_a_backup_is_a_whole_register_and_replaces_only_when_good(register: Path, tmp_path: Path) -> None:
    target = tmp_path / "kept" / "backup.wipa"
    with an_office(register) as office:
        office.keeping.backup(target)
        head = office.keeping.verify().head
    with an_office(target) as copy:
        assert copy.keeping.verify().head == head
    before = hashlib.sha256(target.read_bytes()).hexdigest()
    with an_office(register) as office, pytest.raises(RegisterFault):
        office.keeping.backup(tmp_path)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == before
    assert [p.name for p in target.parent.iterdir()] == ["backup.wipa"]


def test_a_register_in_use_by_another_program_is_said_so(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wipo_approvals.register.store._BUSY_SECONDS", 0.05)
    other = sqlite3.connect(register, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(RegisterFault, match=r"register\.locked"):
        Store(register)
    other.execute("ROLLBACK")
    other.close()


def test_two_clerks_on_one_file_lose_nothing(register: Path) -> None:
    with an_office(register) as one, an_office(register) as two:
        one.recording.record("ECO-2017", "authorized", on=day("2018-01-15"))
        with pytest.raises(GateClosed, match=r"gate\.already_authorized"):
            two.recording.record("ECO-2017", "authorized", on=day("2018-01-16"))
        two.recording.record("ECO-2017", "originals_issued", on=day("2018-02-01"))
        assert one.keeping.verify().sound
        assert one.agreements.sheet("ECO-2017").row.stage.value == "originals_issued"


def test_the_running_sqlite_can_do_what_the_register_needs() -> None:
    assert sqlite3.sqlite_version_info >= (3, 35, 0)
