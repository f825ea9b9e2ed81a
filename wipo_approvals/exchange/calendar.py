"""The diary as a calendar file (RFC 5545) that Outlook and Thunderbird take: one all-day entry for each duty."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Final

from icalendar import Calendar, Event

from wipo_approvals.domain.vocabulary import DutyKind
from wipo_approvals.sheets import DiarySheet, DutySheet
from wipo_approvals.wording import Wording

#: An agreement has at most one of each.
_BY_SESSION: Final = frozenset({DutyKind.EXTENSION_SESSION, DutyKind.EXTENSION_DOCUMENT})


def written(sheet: DiarySheet, words: Wording, *, register: str, at: datetime) -> bytes:
    """The file: what has a day, in the language of `words`; `register` is the register's identity.

    No alarms: when to be reminded each clerk decides. Nobody is marked busy by an entry.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//WIPO Approvals//Diary//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.phrase("diary.calendar"))
    for one in sheet.duties:
        if one.duty.due_on is not None:
            calendar.add_component(_event(one, words.with_names(one.names), register, at))
    content: bytes = calendar.to_ical()
    return content


def count(content: bytes) -> int:
    """How many entries a calendar file has."""
    return len(Calendar.from_ical(content).walk("VEVENT"))


def _event(one: DutySheet, words: Wording, register: str, at: datetime) -> Event:
    day = one.duty.due_on
    event = Event()
    event.add("uid", _uid(one, register))
    event.add("dtstamp", at)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1) if day else None)
    event.add("summary", f"{one.reference}: {words.sentence(one.duty.code, one.duty.details)}")
    event.add("description", "\n".join(_reason(one, words)))
    event.add("categories", [words.phrase(f"duty_kind.{one.duty.kind.value}")])
    event.add("transp", "TRANSPARENT")
    return event


def _uid(one: DutySheet, register: str) -> str:
    """What stays the same when the file is written again, so that an entry moves and is not doubled.

    A day that comes round again has an entry for each time; the one session that a plan rests on has one
    entry, whether it is expected, known, or another than before.
    """
    mark = hashlib.sha256(f"{register}\n{one.agreement}\n{_name(one)}".encode()).hexdigest()[:32]
    return f"{mark}@wipo-approvals"


def _name(one: DutySheet) -> str:
    if one.duty.kind is DutyKind.OBLIGATION:
        return one.duty.key
    return one.duty.kind.value if one.duty.kind in _BY_SESSION else one.duty.name


def _reason(one: DutySheet, words: Wording) -> list[str]:
    """The title, the steps that lead to the day, the clause, and whether the day is only expected."""
    lines = [one.title, *(words.sentence(code, details) for code, details in one.duty.steps)]
    if one.clause:
        lines.append(words.sentence("cli.clause", {"clause": one.clause}))
    if one.duty.expected:
        lines.append(words.phrase("diary.expected"))
    return [line for line in lines if line]
