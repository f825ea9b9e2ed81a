"""Let a row of the list follow an agreement to its end; keep what the diary puts off, and a session's own deadline."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BEFORE = (
    "draft", "settled", "submitted", "postponed", "noted", "understanding", "rejected", "withdrawn",
    "approved", "ready", "originals_issued", "partly_signed", "signed", "in_force", "expired",
)
_AFTER = (
    "draft", "settled", "submitted", "under_consideration", "postponed", "noted", "understanding", "rejected",
    "withdrawn", "approved", "ready", "originals_issued", "partly_signed", "lapsed", "signed",
    "provisionally_applied", "in_force", "suspended", "notice_running", "expired", "terminated", "superseded",
)
_WHOLE = "length({0}) = 10 AND {0} IS strftime('%Y-%m-%d', julianday({0}))"


def _known(column: str, stages: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{stage}'" for stage in stages)
    return f"{column} IN ({listed})"


_STAGES = ("base_stage", "running_stage", "ended_stage")
_KEPT = (
    "agreement_id, reference, counterparts, title, kind, session, symbol, annex, base_stage, in_force_from,"
    " in_force_until, next_step, counterpart_sort, annex_number"
)


def _rows(stages: tuple[str, ...], known: tuple[str, ...]) -> None:
    """Make the table of rows anew, with these columns of stages; constraints in one fixed order."""
    op.create_table(
        "rows_made_anew",
        sa.Column("agreement_id", sa.String(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("reference", "counterparts", "title", "kind")),
        sa.Column("session", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("symbol", "annex", "base_stage")),
        sa.Column("in_force_from", sa.Date(), nullable=True),
        sa.Column("in_force_until", sa.Date(), nullable=True),
        sa.Column("next_step", sa.String(), nullable=False),
        sa.Column("counterpart_sort", sa.String(), nullable=False),
        sa.Column("annex_number", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False, server_default=usual)
            for name, usual in (("running_stage", "in_force"), ("ended_stage", "expired"))
            if name in stages
        ),
        *(sa.CheckConstraint(_known(name, known), name=op.f(f"ck_agreement_row_known_{name}")) for name in stages),
        *(
            sa.CheckConstraint(
                f"{name} IS NULL OR ({_WHOLE.format(name)})", name=op.f(f"ck_agreement_row_day_{name}")
            )
            for name in ("in_force_from", "in_force_until")
        ),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreement.id"], name=op.f("fk_agreement_row_agreement_id")),
        sa.PrimaryKeyConstraint("agreement_id", name=op.f("pk_agreement_row")),
    )
    op.execute(f"INSERT INTO rows_made_anew ({_KEPT}) SELECT {_KEPT} FROM agreement_row")
    op.drop_table("agreement_row")
    op.rename_table("rows_made_anew", "agreement_row")
    for column in ("base_stage", "reference"):
        op.create_index(op.f(f"ix_agreement_row_{column}"), "agreement_row", [column], unique=False)


def upgrade() -> None:
    """Every row gets the stage it has in force and the one it ends in; the program makes rows anew when it opens the file."""
    _rows(_STAGES, _AFTER)
    op.create_table(
        "snooze",
        sa.Column("duty", sa.String(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.String(), nullable=False),
        sa.CheckConstraint(_WHOLE.format("until_on"), name=op.f("ck_snooze_day_until_on")),
        sa.PrimaryKeyConstraint("duty", name=op.f("pk_snooze")),
    )
    # A column that nothing else refers to is added, and dropped, without making the table anew.
    op.execute(
        "ALTER TABLE committee_session ADD COLUMN documents_on DATE CONSTRAINT ck_committee_session_day_documents_on"
        f" CHECK (documents_on IS NULL OR ({_WHOLE.format('documents_on')}))"
    )
    op.execute("PRAGMA user_version = 3")


def downgrade() -> None:
    """Stages the older program does not know become the nearest it knows; only ever run in tests."""
    op.execute("ALTER TABLE committee_session DROP COLUMN documents_on")
    op.drop_table("snooze")
    for newer, older in (
        ("under_consideration", "submitted"),
        ("lapsed", "withdrawn"),
        ("provisionally_applied", "signed"),
    ):
        op.execute(f"UPDATE agreement_row SET base_stage = '{older}' WHERE base_stage = '{newer}'")
    _rows(("base_stage",), _BEFORE)
    op.execute("PRAGMA user_version = 2")
