"""The diary: what falls due in the whole register, when somebody last looked, what was put off and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from wipo_approvals import files
from wipo_approvals.changes import Changes
from wipo_approvals.domain.duties import Duty, Sitting, duties_of
from wipo_approvals.domain.lifecycle import reduce
from wipo_approvals.domain.mandates import Mandate
from wipo_approvals.domain.terms import Terms
from wipo_approvals.domain.vocabulary import DutyState, Language
from wipo_approvals.errors import NotFound, WrongInput
from wipo_approvals.office.histories import party_names
from wipo_approvals.office.people import mandates
from wipo_approvals.register import diary as kept
from wipo_approvals.register import queries, sessions
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import AgreementRow, DiarySheet, DutySheet, ListQuery, SnoozeSheet
from wipo_approvals.wording import Wording

#: For SQLite, no limit.
_ALL: Final = -1
#: Under these names the register keeps when, and on which legal day, somebody last looked.
_CHECKED_AT: Final = "diary_checked_at"
_CHECKED_ON: Final = "diary_checked_on"
#: So many agreements are read in about a tenth of a second.
_SLICE: Final = 30
_ORDER: Final = tuple(DutyState)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """What the duties of an agreement follow from; while it is the same, they need not be found anew."""

    newest: int
    today: date
    sittings: tuple[Sitting, ...]
    mandates: tuple[Mandate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The duties of an agreement, its terms, and the clauses its terms were read from."""

    duties: tuple[Duty, ...]
    terms: Terms
    clauses: Mapping[str, str]


class Diary:
    """Questions and orders about duties; nothing here changes a fact."""

    def __init__(self, store: Store, today: Callable[[], date], actor: str) -> None:
        self._store = store
        self._today = today
        self._actor = actor
        self._known: dict[str, tuple[_Mark, _Found]] = {}

    def page(self, until: date | None = None, language: str = "en") -> DiarySheet:
        """All duties, or those that fall due by a day and those without one; names in `language` (ISO 639-1)."""
        today = self._today()
        checked_at = queries.register_fact(self._store.db, _CHECKED_AT)
        found = [
            one
            for one in self._duties(language)
            if until is None or one.duty.due_on is None or one.duty.due_on <= until
        ]
        return DiarySheet(
            duties=tuple(sorted(found, key=_place)),
            today=today,
            checked_at=datetime.fromisoformat(checked_at) if checked_at else None,
        )

    def prepare(self, most: int = _SLICE) -> int:
        """Find the duties of a few more agreements beforehand; answers how many are still to be looked at.

        A large register is read in slices, so that nobody's order has to wait for all of it.
        """
        marks = self._marks()
        missing = [one for one, mark in marks.items() if self._known.get(one, (None, None))[0] != mark]
        for agreement in missing[:most]:
            self._found(agreement, marks[agreement])
        return max(0, len(missing) - most)

    def check(self) -> Changes:
        """Keep that the diary was looked at now."""
        from wipo_approvals.register.model import RegisterFact, utc_text  # a list needs no ORM

        with self._store.transaction() as session:
            session.merge(RegisterFact(name=_CHECKED_AT, value=utc_text(self._store.moment())))
            session.merge(RegisterFact(name=_CHECKED_ON, value=self._today().isoformat()))
        return Changes(diary=True)

    def snooze(self, key: str, until: date, reason: str) -> Changes:
        """Put a duty off until a day, on which it comes back; raises WrongInput, NotFound."""
        from wipo_approvals.register.model import Snooze, utc_text  # a list needs no ORM

        if not reason.strip():
            raise WrongInput("input.snooze_reason")
        if until <= self._today():
            raise WrongInput("input.snooze_past", until_on=until.isoformat())
        duty = self._named(key)
        with self._store.transaction() as session:
            session.merge(
                Snooze(
                    duty=duty.key,
                    until_on=until,
                    reason=reason.strip(),
                    actor=self._actor,
                    recorded_at=utc_text(self._store.moment()),
                )
            )
        return Changes(diary=True)

    def wake(self, key: str) -> Changes:
        """Take a duty up again that was put off; raises NotFound."""
        from wipo_approvals.register.model import Snooze  # a list needs no ORM

        with self._store.transaction() as session:
            kept = session.get(Snooze, self._named(key).key)
            if kept is None:
                raise NotFound("absent.snooze", duty=key)
            session.delete(kept)
        return Changes(diary=True)

    def calendar(self, out: Path, until: date | None = None, language: str = "en") -> int:
        """Write what has a day as a calendar file; answers how many entries it has. Raises ExportFault."""
        from wipo_approvals.exchange import calendar  # a list writes no calendar

        sheet, words = self.page(until, language), Wording(Language(language))
        content = calendar.written(sheet, words, register=self._store.identity(), at=self._store.moment())
        expected = calendar.count(content)
        files.write(content, out, lambda beside: calendar.count(beside.read_bytes()) == expected)
        return expected

    def _named(self, key: str) -> DutySheet:
        wanted = key.strip().casefold()
        found = next((one for one in self._duties("en") if one.key.casefold() == wanted), None)
        if found is None:
            raise NotFound("absent.duty", duty=key)
        return found

    # ---- how the duties are found

    def _duties(self, language: str) -> Iterator[DutySheet]:
        db, today = self._store.db, self._today()
        marks = self._marks()
        rows = queries.page(db, ListQuery(language=language, limit=_ALL), today)
        snoozes, checked_on = kept.snoozes(db), queries.register_fact(db, _CHECKED_ON)
        for row in rows.rows:
            found = self._found(row.id, marks[row.id])
            names = party_names(found.terms, rows.names)
            for duty in found.duties:
                sheet = _sheet(row, duty, found, names, today)
                yield _with_snooze(sheet, snoozes.get(sheet.key), today, checked_on)

    def _marks(self) -> dict[str, _Mark]:
        today, sittings, holders = self._today(), _sittings(self._store), mandates(self._store)
        return {
            agreement: _Mark(newest=newest, today=today, sittings=sittings, mandates=holders)
            for agreement, newest in queries.newest_facts(self._store.db).items()
        }

    def _found(self, agreement: str, mark: _Mark) -> _Found:
        before, found = self._known.get(agreement, (None, None))
        if found is None or before != mark:
            entries = queries.entries(self._store.db, agreement)
            sources = queries.term_sources(self._store.db, agreement)
            found = _Found(
                duties=duties_of(entries, mark.today, mark.sittings, mark.mandates),
                terms=reduce(entries).terms,
                clauses={name: source.clause for name, source in sources.items()},
            )
            self._known[agreement] = mark, found
        return found


def _sittings(store: Store) -> tuple[Sitting, ...]:
    return tuple(
        Sitting(
            number=one.number,
            opens_on=one.opens_on,
            closes_on=one.closes_on,
            ordinary=one.ordinary,
            documents_on=one.documents_on,
        )
        for one in sessions.sessions(store.db)
        if one.opens_on is not None
    )


def _sheet(row: AgreementRow, duty: Duty, found: _Found, names: Mapping[str, str], today: date) -> DutySheet:
    return DutySheet(
        key=f"{row.reference}/{duty.key}",
        agreement=row.id,
        reference=row.reference,
        title=row.title,
        counterparts=row.counterparts,
        duty=duty,
        state=duty.state(today),
        clause=duty.clause or found.clauses.get(duty.term, ""),
        names=names,
    )


def _with_snooze(sheet: DutySheet, snooze: SnoozeSheet | None, today: date, checked_on: str) -> DutySheet:
    """The duty put off, or, once it is due again, whether that is news since somebody last looked."""
    if snooze is not None and snooze.until_on > today:
        return replace(sheet, state=DutyState.SNOOZED, snooze=snooze)
    due = sheet.duty.due_on
    if due is None or due > today or not checked_on:
        return sheet
    came = max(due, snooze.until_on) if snooze is not None else due
    return replace(sheet, new=came.isoformat() > checked_on)


def _place(sheet: DutySheet) -> tuple[int, date, str]:
    return _ORDER.index(sheet.state), sheet.duty.due_on or date.max, sheet.key
