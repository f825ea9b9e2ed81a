"""How Alembic reaches the register: over the connection it is handed, in one transaction."""

from __future__ import annotations

import sqlite3

from alembic import context

from wipo_approvals.register.model import METADATA


def run() -> None:
    """Run the migrations on the connection given in the configuration's attributes."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()
        faults = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if faults:
            raise sqlite3.IntegrityError(f"{len(faults)} rows refer to nothing")


run()
