"""The tables of the register."""

# No `from __future__ import annotations` here: sqlmodel reads the annotations as they stand.
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Column, LargeBinary, MetaData, UniqueConstraint
from sqlmodel import Field, SQLModel

from wipo_approvals.domain.vocabulary import Stage

_DAY = "{0} IS NULL OR (length({0}) = 10 AND {0} IS strftime('%Y-%m-%d', julianday({0})))"
_PARTIAL = (
    "{0} GLOB '[0-9][0-9][0-9][0-9]'"
    " OR (length({0}) = 7 AND {0} || '-01' IS strftime('%Y-%m-%d', julianday({0} || '-01')))"
    " OR (length({0}) = 10 AND {0} IS strftime('%Y-%m-%d', julianday({0})))"
)


def day_check(column: str) -> str:
    """The SQL that keeps a column to whole days or NULL."""
    return _DAY.format(column)


def whole_check(column: str) -> str:
    """The SQL that keeps a column to whole days."""
    return _DAY.format(column).removeprefix(f"{column} IS NULL OR (").removesuffix(")")


def partial_check(column: str) -> str:
    """The SQL that keeps a column to whole or partial days."""
    return _PARTIAL.format(column)


def _check(column: str, sql: str) -> CheckConstraint:
    return CheckConstraint(sql, name=f"day_{column}")


def _one_of(column: str, enum: type[StrEnum]) -> CheckConstraint:
    values = ", ".join(f"'{member.value}'" for member in enum)
    return CheckConstraint(f"{column} IN ({values})", name=f"known_{column}")


METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Table(SQLModel):
    """What all tables share: their metadata with its naming convention."""

    metadata = METADATA


class RegisterFact(Table, table=True):
    """Something about the register itself, such as its identity."""

    __tablename__ = "register"
    name: str = Field(primary_key=True)
    value: str


class Organization(Table, table=True):
    """An organization by its code; names stand in OrganizationName."""

    __tablename__ = "organization"
    code: str = Field(primary_key=True)
    kind: str = "igo"


class OrganizationName(Table, table=True):
    """One form of an organization's name: full, short or alias, in one language."""

    __tablename__ = "organization_name"
    __table_args__ = (UniqueConstraint("code", "language", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(foreign_key="organization.code", index=True)
    language: str
    form: str
    name: str


class OfficeHolder(Table, table=True):
    """A person's mandate in an office of an organization: from when until when, as far as it is known."""

    __tablename__ = "office_holder"
    __table_args__ = (
        _check("from_on", partial_check("from_on")),
        _check("until_on", partial_check("until_on")),
    )
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(foreign_key="organization.code", index=True)
    from_on: str | None = None
    until_on: str | None = None


class OfficeHolderName(Table, table=True):
    """The name, style and title of an office-holder in one language."""

    __tablename__ = "office_holder_name"
    holder_id: int = Field(primary_key=True, foreign_key="office_holder.id")
    language: str = Field(primary_key=True)
    name: str
    style: str = ""
    title: str = ""


class CommitteeSession(Table, table=True):
    """A session of the Coordination Committee."""

    __tablename__ = "committee_session"
    __table_args__ = tuple(
        _check(column, day_check(column)) for column in ("opens_on", "closes_on", "documents_on")
    )
    number: int = Field(primary_key=True)
    ordinary: bool | None = None
    ordinal: int | None = None
    place: str = ""
    opens_on: date | None = None
    closes_on: date | None = None
    documents_on: date | None = None


class CommitteeDocument(Table, table=True):
    """A document of a session, by its canonical symbol."""

    __tablename__ = "committee_document"
    __table_args__ = (_check("dated_on", partial_check("dated_on")),)
    symbol: str = Field(primary_key=True)
    session: int = Field(foreign_key="committee_session.number", index=True)
    dated_on: str | None = None


class Agreement(Table, table=True):
    """An agreement: its identifier and its short stable reference."""

    __tablename__ = "agreement"
    id: str = Field(primary_key=True)
    reference: str = Field(unique=True)


class AgreementTitle(Table, table=True):
    """The title of an agreement in the language of a text other than the one first kept."""

    __tablename__ = "agreement_title"
    agreement_id: str = Field(primary_key=True, foreign_key="agreement.id")
    language: str = Field(primary_key=True)
    title: str


class TermSource(Table, table=True):
    """Where a term was read: lines of the source, block of the text, how sure the reader was."""

    __tablename__ = "term_source"
    agreement_id: str = Field(primary_key=True, foreign_key="agreement.id")
    name: str = Field(primary_key=True)
    confidence: float
    first_line: int | None = None
    last_line: int | None = None
    block: str = ""
    clause: str = ""


class TextVersion(Table, table=True):
    """A version of an agreement's text in one language, as blocks (JSON) with their fingerprint."""

    __tablename__ = "text_version"
    __table_args__ = (UniqueConstraint("agreement_id", "language", "version"),)
    id: int | None = Field(default=None, primary_key=True)
    agreement_id: str = Field(foreign_key="agreement.id", index=True)
    language: str
    version: int
    fingerprint: str
    source: str = ""
    blocks: str


class FactRow(Table, table=True):
    """A fact with its place in the hash chain; triggers forbid changing or deleting it."""

    __tablename__ = "fact"
    __table_args__ = (_check("on_day", partial_check("on_day")),)
    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    agreement_id: str = Field(foreign_key="agreement.id", index=True)
    kind: str
    on_day: str
    keys: str
    again: str = ""
    actor: str
    recorded_at: str
    previous: str
    chain: str = Field(unique=True)


class Attachment(Table, table=True):
    """A file kept by its content: the same bytes are kept once."""

    __tablename__ = "attachment"
    sha256: str = Field(primary_key=True)
    name: str
    size: int
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class AgreementAttachment(Table, table=True):
    """Which file belongs to which agreement."""

    __tablename__ = "agreement_attachment"
    agreement_id: str = Field(primary_key=True, foreign_key="agreement.id")
    sha256: str = Field(primary_key=True, foreign_key="attachment.sha256")


class AgreementProjection(Table, table=True):
    """The row a list shows, made anew from the facts whenever one is recorded.

    `base_stage` is the stage without what the calendar alone brings, `running_stage` the one from
    `in_force_from` on, `ended_stage` the one after `in_force_until`: so the stage of any day follows.
    """

    __tablename__ = "agreement_row"
    __table_args__ = (
        _check("in_force_from", day_check("in_force_from")),
        _check("in_force_until", day_check("in_force_until")),
        _one_of("base_stage", Stage),
        _one_of("running_stage", Stage),
        _one_of("ended_stage", Stage),
    )
    agreement_id: str = Field(primary_key=True, foreign_key="agreement.id")
    reference: str = Field(index=True)
    counterparts: str
    title: str
    kind: str
    session: int | None = None
    symbol: str = ""
    annex: str = ""
    base_stage: str = Field(index=True)
    in_force_from: date | None = None
    in_force_until: date | None = None
    next_step: str = ""
    counterpart_sort: str = ""
    annex_number: int = 0
    running_stage: str = Field(default="in_force", sa_column_kwargs={"server_default": "in_force"})
    ended_stage: str = Field(default="expired", sa_column_kwargs={"server_default": "expired"})


class Snooze(Table, table=True):
    """A duty of the diary that was put off until a day, for a written reason."""

    __tablename__ = "snooze"
    __table_args__ = (_check("until_on", whole_check("until_on")),)
    duty: str = Field(primary_key=True)
    until_on: date
    reason: str
    actor: str
    recorded_at: str


def utc_text(moment: datetime) -> str:
    """An aware moment as ISO 8601 text in UTC, as the register keeps it."""
    return moment.isoformat(timespec="milliseconds")
