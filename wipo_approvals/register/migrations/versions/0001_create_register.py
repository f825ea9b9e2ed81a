"""Create the register: agreements, facts, texts, committee, organizations, the list's rows, search."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_APPLICATION_ID = 0x57495041
_APPEND_ONLY = ("fact", "text_version", "attachment")
_SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(agreement_id UNINDEXED, words, "
    "tokenize = \"unicode61 remove_diacritics 0\", prefix = '1 2')"
)
_TABLES = ("agreement", "attachment", "committee_session", "organization", "register", "agreement_attachment", "agreement_row", "committee_document", "fact", "office_holder", "organization_name", "term_source", "text_version")


def upgrade() -> None:
    """Make the tables, the triggers that forbid changing what is kept for ever, and the search table."""
    op.create_table('agreement',
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('reference', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_agreement')),
    sa.UniqueConstraint('reference', name=op.f('uq_agreement_reference'))
    )
    op.create_table('attachment',
    sa.Column('sha256', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('sha256', name=op.f('pk_attachment'))
    )
    op.create_table('committee_session',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('ordinary', sa.Boolean(), nullable=True),
    sa.Column('ordinal', sa.Integer(), nullable=True),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('opens_on', sa.Date(), nullable=True),
    sa.Column('closes_on', sa.Date(), nullable=True),
    sa.CheckConstraint("closes_on IS NULL OR (length(closes_on) = 10 AND closes_on IS strftime('%Y-%m-%d', julianday(closes_on)))", name=op.f('ck_committee_session_day_closes_on')),
    sa.CheckConstraint("opens_on IS NULL OR (length(opens_on) = 10 AND opens_on IS strftime('%Y-%m-%d', julianday(opens_on)))", name=op.f('ck_committee_session_day_opens_on')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_committee_session'))
    )
    op.create_table('organization',
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('code', name=op.f('pk_organization'))
    )
    op.create_table('register',
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('value', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_register'))
    )
    op.create_table('agreement_attachment',
    sa.Column('agreement_id', sa.String(), nullable=False),
    sa.Column('sha256', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['agreement_id'], ['agreement.id'], name=op.f('fk_agreement_attachment_agreement_id')),
    sa.ForeignKeyConstraint(['sha256'], ['attachment.sha256'], name=op.f('fk_agreement_attachment_sha256')),
    sa.PrimaryKeyConstraint('agreement_id', 'sha256', name=op.f('pk_agreement_attachment'))
    )
    op.create_table('agreement_row',
    sa.Column('agreement_id', sa.String(), nullable=False),
    sa.Column('reference', sa.String(), nullable=False),
    sa.Column("counterparts", sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('session', sa.Integer(), nullable=True),
    sa.Column('symbol', sa.String(), nullable=False),
    sa.Column('annex', sa.String(), nullable=False),
    sa.Column('base_stage', sa.String(), nullable=False),
    sa.Column('in_force_from', sa.Date(), nullable=True),
    sa.Column('in_force_until', sa.Date(), nullable=True),
    sa.Column('next_step', sa.String(), nullable=False),
    sa.Column('counterpart_sort', sa.String(), nullable=False),
    sa.Column('annex_number', sa.Integer(), nullable=False),
    sa.CheckConstraint("base_stage IN ('draft', 'settled', 'submitted', 'postponed', 'noted', 'understanding', 'rejected', 'withdrawn', 'approved', 'ready', 'originals_issued', 'partly_signed', 'signed', 'in_force', 'expired')", name=op.f('ck_agreement_row_known_base_stage')),
    sa.CheckConstraint("in_force_from IS NULL OR (length(in_force_from) = 10 AND in_force_from IS strftime('%Y-%m-%d', julianday(in_force_from)))", name=op.f('ck_agreement_row_day_in_force_from')),
    sa.CheckConstraint("in_force_until IS NULL OR (length(in_force_until) = 10 AND in_force_until IS strftime('%Y-%m-%d', julianday(in_force_until)))", name=op.f('ck_agreement_row_day_in_force_until')),
    sa.ForeignKeyConstraint(['agreement_id'], ['agreement.id'], name=op.f('fk_agreement_row_agreement_id')),
    sa.PrimaryKeyConstraint('agreement_id', name=op.f('pk_agreement_row'))
    )
    with op.batch_alter_table('agreement_row', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_agreement_row_base_stage'), ['base_stage'], unique=False)
        batch_op.create_index(batch_op.f('ix_agreement_row_reference'), ['reference'], unique=False)

    op.create_table('committee_document',
    sa.Column('symbol', sa.String(), nullable=False),
    sa.Column('session', sa.Integer(), nullable=False),
    sa.Column('dated_on', sa.String(), nullable=True),
    sa.CheckConstraint("dated_on GLOB '[0-9][0-9][0-9][0-9]' OR (length(dated_on) = 7 AND dated_on || '-01' IS strftime('%Y-%m-%d', julianday(dated_on || '-01'))) OR (length(dated_on) = 10 AND dated_on IS strftime('%Y-%m-%d', julianday(dated_on)))", name=op.f('ck_committee_document_day_dated_on')),
    sa.ForeignKeyConstraint(['session'], ['committee_session.number'], name=op.f('fk_committee_document_session')),
    sa.PrimaryKeyConstraint('symbol', name=op.f('pk_committee_document'))
    )
    with op.batch_alter_table('committee_document', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_committee_document_session'), ['session'], unique=False)

    op.create_table('fact',
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('id', sa.String(), nullable=False),
    sa.Column('agreement_id', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('on_day', sa.String(), nullable=False),
    sa.Column('keys', sa.String(), nullable=False),
    sa.Column('again', sa.String(), nullable=False),
    sa.Column('actor', sa.String(), nullable=False),
    sa.Column('recorded_at', sa.String(), nullable=False),
    sa.Column('previous', sa.String(), nullable=False),
    sa.Column('chain', sa.String(), nullable=False),
    sa.CheckConstraint("on_day GLOB '[0-9][0-9][0-9][0-9]' OR (length(on_day) = 7 AND on_day || '-01' IS strftime('%Y-%m-%d', julianday(on_day || '-01'))) OR (length(on_day) = 10 AND on_day IS strftime('%Y-%m-%d', julianday(on_day)))", name=op.f('ck_fact_day_on_day')),
    sa.ForeignKeyConstraint(['agreement_id'], ['agreement.id'], name=op.f('fk_fact_agreement_id')),
    sa.PrimaryKeyConstraint('seq', name=op.f('pk_fact')),
    sa.UniqueConstraint('chain', name=op.f('uq_fact_chain')),
    sa.UniqueConstraint('id', name=op.f('uq_fact_id'))
    )
    with op.batch_alter_table('fact', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_fact_agreement_id'), ['agreement_id'], unique=False)

    op.create_table('office_holder',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('style', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=True),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.CheckConstraint("from_on IS NULL OR (length(from_on) = 10 AND from_on IS strftime('%Y-%m-%d', julianday(from_on)))", name=op.f('ck_office_holder_day_from_on')),
    sa.CheckConstraint("until_on IS NULL OR (length(until_on) = 10 AND until_on IS strftime('%Y-%m-%d', julianday(until_on)))", name=op.f('ck_office_holder_day_until_on')),
    sa.ForeignKeyConstraint(['code'], ['organization.code'], name=op.f('fk_office_holder_code')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_office_holder'))
    )
    with op.batch_alter_table('office_holder', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_office_holder_code'), ['code'], unique=False)

    op.create_table('organization_name',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('form', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['code'], ['organization.code'], name=op.f('fk_organization_name_code')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organization_name')),
    sa.UniqueConstraint('code', 'language', 'name', name=op.f('uq_organization_name_code'))
    )
    with op.batch_alter_table('organization_name', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_organization_name_code'), ['code'], unique=False)

    op.create_table('term_source',
    sa.Column('agreement_id', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('confidence', sa.Float(), nullable=False),
    sa.Column('first_line', sa.Integer(), nullable=True),
    sa.Column('last_line', sa.Integer(), nullable=True),
    sa.Column('block', sa.String(), nullable=False),
    sa.Column('clause', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['agreement_id'], ['agreement.id'], name=op.f('fk_term_source_agreement_id')),
    sa.PrimaryKeyConstraint('agreement_id', 'name', name=op.f('pk_term_source'))
    )
    op.create_table('text_version',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('agreement_id', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('fingerprint', sa.String(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('blocks', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['agreement_id'], ['agreement.id'], name=op.f('fk_text_version_agreement_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_text_version')),
    sa.UniqueConstraint('agreement_id', 'language', 'version', name=op.f('uq_text_version_agreement_id'))
    )
    with op.batch_alter_table('text_version', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_text_version_agreement_id'), ['agreement_id'], unique=False)

    for table in _APPEND_ONLY:
        for verb in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb.upper()} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    op.execute(_SEARCH)
    op.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    op.execute("PRAGMA user_version = 1")


def downgrade() -> None:
    """Take everything away again; only ever run in tests."""
    for table in _APPEND_ONLY:
        for verb in ("update", "delete"):
            op.execute(f"DROP TRIGGER {table}_no_{verb}")
    op.execute("DROP TABLE search")
    for table in reversed(_TABLES):
        op.drop_table(table)
    op.execute("PRAGMA user_version = 0")
