"""Pictures of the register: every agreement over time, and the stages with how long each has lasted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from wipo_approvals.domain.dates import PartialDate, add_days
from wipo_approvals.domain.facts import Entry, effective
from wipo_approvals.domain.lifecycle import State, Status, reduce, status_of
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.errors import NotFound
from wipo_approvals.office.histories import TIMELESS, fact_sheets, identifier, party_names
from wipo_approvals.register import queries, sessions
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import (
    AgreementRow,
    Bar,
    BoardSheet,
    Card,
    ListQuery,
    Milestone,
    StageColumn,
    TimelineSheet,
)

#: For SQLite, no limit.
_ALL: Final = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Life:
    """One agreement as its facts tell it."""

    row: AgreementRow
    entries: tuple[Entry, ...]
    state: State
    status: Status


class Pictures:
    """Questions whose answers are drawn; nothing here writes."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today
        self._known: dict[str, tuple[tuple[int, date], _Life]] = {}

    def timeline(self, query: ListQuery | None = None, language: str = "en") -> TimelineSheet:
        """The agreements that match a query, as bars over time; names and titles in `language` (ISO 639-1)."""
        rows, total = self._rows(query, language)
        return self._timeline(self._lives(rows), total, language)

    def one(self, ref: str, language: str = "en") -> TimelineSheet:
        """One agreement over time; raises NotFound."""
        agreement = identifier(self._store, ref)
        row = queries.row(self._store.db, agreement, self._today(), language)
        if row is None:
            raise NotFound("absent.agreement", ref=ref)
        return self._timeline(self._lives([row]), 1, language)

    def board(self, query: ListQuery | None = None, language: str = "en") -> BoardSheet:
        """The agreements that match a query, by the stage at which they stand."""
        rows, total = self._rows(query, language)
        lives = self._lives(rows)
        found: defaultdict[Stage, list[Card]] = defaultdict(list)
        for life in lives:
            found[life.status.stage].append(self._card(life))
        return BoardSheet(
            columns=tuple(
                StageColumn(stage=stage, cards=tuple(sorted(found[stage], key=_patience)))
                for stage in Stage
                if stage in found
            ),
            total=total,
            names=self._names(lives, language),
        )

    def _rows(self, query: ListQuery | None, language: str) -> tuple[tuple[AgreementRow, ...], int]:
        wanted = replace(query or ListQuery(), language=language, limit=_ALL, offset=0)
        page = queries.page(self._store.db, wanted, self._today())
        return page.rows, page.total

    def _lives(self, rows: Iterable[AgreementRow]) -> list[_Life]:
        """The lives behind rows; one to which nothing was added since, today, is not told anew."""
        newest, today = queries.newest_facts(self._store.db), self._today()
        return [self._life(row, (newest.get(row.id, 0), today)) for row in rows]

    def _life(self, row: AgreementRow, mark: tuple[int, date]) -> _Life:
        before, life = self._known.get(row.id, (None, None))
        if life is None or before != mark:
            entries = queries.entries(self._store.db, row.id)
            status = status_of(entries, mark[1])
            life = _Life(row=row, entries=entries, state=reduce(entries), status=status)
            self._known[row.id] = mark, life
        return replace(life, row=row)

    def _names(self, lives: Iterable[_Life], language: str) -> Mapping[str, str]:
        known = queries.names(self._store.db, language)
        named: dict[str, str] = {}
        for life in lives:
            named |= party_names(life.state.terms, known)
        return named

    def _timeline(self, lives: list[_Life], total: int, language: str) -> TimelineSheet:
        bars = [_bar(life, self._today()) for life in lives]
        return TimelineSheet(
            bars=tuple(sorted(bars, key=lambda bar: (bar.begins_on, bar.reference))),
            sessions=sessions.dated(self._store.db),
            today=self._today(),
            total=total,
            names=self._names(lives, language),
        )

    def _card(self, life: _Life) -> Card:
        row, today = life.row, self._today()
        since = _since(life, today)
        return Card(
            id=row.id,
            reference=row.reference,
            counterparts=row.counterparts,
            title=row.title,
            since_on=since,
            days_in_stage=(today - since).days,
            next_step=row.next_step,
            next_on=row.next_on,
            code=life.status.explanation.code,
            details=life.status.explanation.details,
        )


def _patience(card: Card) -> tuple[date, str]:
    return card.since_on, card.reference


def notice_period(status: Status) -> tuple[date, date] | None:
    """From the day a notice of termination was sent to the day it takes effect, where one runs."""
    if status.notice_on is None or status.effect is None:
        return None
    return status.notice_on.latest, status.effect.latest


def _bar(life: _Life, today: date) -> Bar:
    row, status = life.row, life.status
    signed = [entry.on.earliest for entry in life.state.signatures.values()]
    since = _since(life, today)
    return Bar(
        id=row.id,
        reference=row.reference,
        counterparts=row.counterparts,
        title=row.title,
        stage=status.stage,
        begins_on=_beginning(life.entries),
        signed_on=min(signed, default=None),
        in_force_on=status.entry.earliest if status.entry else None,
        ends_on=_end(status, since),
        since_on=since,
        notice=notice_period(status),
        code=status.explanation.code,
        details=status.explanation.details,
        milestones=_milestones(life),
    )


def _beginning(entries: tuple[Entry, ...]) -> date:
    """The first step of the road; before there is one, the day the agreement came into the register."""
    holding = effective(entries)
    steps = [entry for entry in holding if entry.kind not in TIMELESS]
    return min(entry.on.earliest for entry in steps or holding)


def _end(status: Status, since: date) -> date | None:
    """The last day, where one is known: of a term, of a notice, of what replaced it, of a road that leads no further."""
    if status.ends_on is not None:
        return add_days(status.ends_on, -1)
    return since if not status.steps and status.entry is None else None


def _since(life: _Life, today: date) -> date:
    """The day the present stage began: brought by the calendar, else by the newest fact that explains it."""
    status = life.status
    turns = [status.entry.latest] if status.entry else []
    turns += [status.ends_on] if status.ends_on else []
    past = [day for day in turns if day <= today]
    if status.stage is not status.base_stage and past:
        return max(past)
    on = {entry.id: entry.on.latest for entry in effective(life.entries)}
    facts = [on[fact] for fact in status.explanation.facts if fact in on]
    return min(max(facts, default=_beginning(life.entries)), today)


def _milestones(life: _Life) -> tuple[Milestone, ...]:
    """Every step that holds, and the days computed from the terms, in the order of their days."""
    found = [
        Milestone(kind=sheet.entry.kind, on=sheet.on, fact=sheet)
        for sheet in fact_sheets(life.entries)
        if sheet.holds and sheet.entry.kind not in TIMELESS
    ]
    status, terms = life.status, life.state.raw_terms
    if status.entry is not None and not status.in_force_confirmed:
        day = PartialDate.of(status.entry.earliest)
        found.append(Milestone(kind="in_force", on=day, term=_term(terms, "entry_into_force")))
    if status.expires_on is not None:
        day = PartialDate.of(status.expires_on)
        found.append(Milestone(kind="ends", on=day, term=_term(terms, "duration")))
    return tuple(sorted(found, key=lambda milestone: milestone.on.earliest))


def _term(terms: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = terms.get(name)
    return value if isinstance(value, Mapping) else {}
