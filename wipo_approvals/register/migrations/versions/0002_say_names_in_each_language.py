"""Give an office-holder one mandate, whose days may be partial, and a name in each language; an agreement likewise its titles."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PARTIAL = (
    "{0} GLOB '[0-9][0-9][0-9][0-9]'"
    " OR (length({0}) = 7 AND {0} || '-01' IS strftime('%Y-%m-%d', julianday({0} || '-01')))"
    " OR (length({0}) = 10 AND {0} IS strftime('%Y-%m-%d', julianday({0})))"
)
_WHOLE = "{0} IS NULL OR (length({0}) = 10 AND {0} IS strftime('%Y-%m-%d', julianday({0})))"
_DAYS = ("from_on", "until_on")


def upgrade() -> None:
    """Each row becomes a person with one name; persons with names in several languages are joined by hand."""
    op.create_table(
        "office_holder_name",
        sa.Column("holder_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("style", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["holder_id"], ["office_holder.id"], name=op.f("fk_office_holder_name_holder_id")),
        sa.PrimaryKeyConstraint("holder_id", "language", name=op.f("pk_office_holder_name")),
    )
    op.execute("INSERT INTO office_holder_name SELECT id, language, name, style, title FROM office_holder")
    with op.batch_alter_table("office_holder") as table:
        for column in _DAYS:
            table.drop_constraint(op.f(f"ck_office_holder_day_{column}"), type_="check")
            table.alter_column(column, type_=sa.String(), existing_type=sa.Date(), existing_nullable=True)
            table.create_check_constraint(op.f(f"ck_office_holder_day_{column}"), _PARTIAL.format(column))
        for column in ("language", "name", "style", "title"):
            table.drop_column(column)
    _add_titles()
    op.execute("PRAGMA user_version = 2")


def _add_titles() -> None:
    """The title of every text but the one first kept, whose title the terms hold."""
    op.create_table(
        "agreement_title",
        sa.Column("agreement_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], name=op.f("fk_agreement_title_agreement_id")),
        sa.PrimaryKeyConstraint("agreement_id", "language", name=op.f("pk_agreement_title")),
    )
    found = op.get_bind().exec_driver_sql(
        "SELECT agreement_id, language, blocks FROM text_version WHERE language <>"
        " (SELECT language FROM text_version AS first WHERE first.agreement_id = text_version.agreement_id"
        " ORDER BY id LIMIT 1) ORDER BY version"
    )
    for agreement, language, blocks in found.fetchall():
        title = " ".join(block["text"] for block in json.loads(blocks) if block["kind"] == "title")
        if title:
            op.get_bind().exec_driver_sql(
                "INSERT OR REPLACE INTO agreement_title VALUES (?, ?, ?)", (agreement, language, title)
            )


def downgrade() -> None:
    """Back to one row for each person's first name; only ever run in tests."""
    with op.batch_alter_table("office_holder") as table:
        for column in ("language", "name", "style", "title"):
            table.add_column(sa.Column(column, sa.String(), nullable=False, server_default=""))
    op.execute(
        "UPDATE office_holder SET (language, name, style, title) ="
        " (SELECT language, name, style, title FROM office_holder_name WHERE holder_id = office_holder.id LIMIT 1)"
        " WHERE id IN (SELECT holder_id FROM office_holder_name)"
    )
    op.execute("UPDATE office_holder SET from_on = NULL WHERE length(from_on) < 10")
    op.execute("UPDATE office_holder SET until_on = NULL WHERE length(until_on) < 10")
    op.drop_table("office_holder_name")
    with op.batch_alter_table("office_holder") as table:
        for column in _DAYS:
            table.drop_constraint(op.f(f"ck_office_holder_day_{column}"), type_="check")
            table.alter_column(column, type_=sa.Date(), existing_type=sa.String(), existing_nullable=True)
            table.create_check_constraint(op.f(f"ck_office_holder_day_{column}"), _WHOLE.format(column))
    op.drop_table("agreement_title")
    op.execute("PRAGMA user_version = 1")
