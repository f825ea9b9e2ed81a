"""The diary: what is due, what came due while nobody looked, what was put off; and its calendar file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.core.builders import a_registration, walk
from wipo_approvals.domain.vocabulary import DutyState
from wipo_approvals.errors import NotFound, WrongInput
from wipo_approvals.office import Office
from wipo_approvals.sheets import DutySheet

THREE_YEARS = {"kind": "fixed", "months": 36}
PROGRAMME = {"kind": "work_programme", "months": 24, "clause": "第二条 合作安排"}
EXPIRY = "ECO-2017/expiry/2021-05-02"


class Calendars:
    """A day that a test may turn on."""

    def __init__(self, day: date) -> None:
        self.day = day

    def today(self) -> date:
        return self.day


@contextmanager
def a_diary(on: date) -> Iterator[tuple[Office, Calendars]]:
    """An office with an agreement for three years from 3 May 2018, with a programme every two years."""
    clock = Calendars(on)
    with Office.open(None, today=clock.today, actor="Ana") as office:
        office.recording.register([a_registration(duration=THREE_YEARS, obligations=[PROGRAMME])])
        walk(office, "ECO-2017")
        yield office, clock


def named(office: Office, key: str) -> DutySheet:
    return next(one for one in office.diary.page().duties if one.key == key)


def test_duties_stand_in_groups_each_with_its_agreement_and_reason() -> None:
    with a_diary(date(2020, 7, 1)) as (office, _):
        sheet = office.diary.page()
        expiry = named(office, EXPIRY)
    assert [one.key for one in sheet.of(DutyState.DUE)] == ["ECO-2017/extension_document/2020-07-24"]
    assert "ECO-2017/obligation/work_programme/2020-05-03" in {one.key for one in sheet.of(DutyState.OVERDUE)}
    assert (expiry.state, expiry.names["ECO"]) == (DutyState.LATER, "Economic Cooperation Organization")
    assert all(one.duty.steps for one in sheet.duties)


def test_only_what_falls_due_by_a_day_can_be_asked_for() -> None:
    with a_diary(date(2020, 7, 1)) as (office, _):
        sheet = office.diary.page(date(2020, 8, 1))
    assert sheet.of(DutyState.LATER) == ()
    assert sheet.of(DutyState.UNDATED) != ()


def test_what_came_due_while_the_programme_was_closed_is_news() -> None:
    with a_diary(date(2021, 4, 30)) as (office, clock):
        assert (office.diary.page().checked_at, office.diary.page().new) == (None, ())
        office.diary.check()
        assert office.diary.page().new == ()
        clock.day = date(2021, 5, 10)
        sheet = office.diary.page()
        assert [one.key for one in sheet.new] == [EXPIRY]
        assert sheet.checked_at is not None
        office.diary.check()
        assert office.diary.page().new == ()


def test_a_duty_is_put_off_for_a_reason_and_comes_back_on_its_day() -> None:
    with a_diary(date(2021, 5, 10)) as (office, clock):
        office.diary.check()
        office.diary.snooze(EXPIRY, date(2021, 6, 1), "the partner is asked")
        put_off = named(office, EXPIRY)
        assert put_off.state is DutyState.SNOOZED
        assert put_off.snooze is not None
        assert (put_off.snooze.reason, put_off.snooze.actor) == ("the partner is asked", "Ana")
        assert EXPIRY not in {one.key for one in office.diary.page().due}
        clock.day = date(2021, 6, 1)
        back = named(office, EXPIRY)
        assert (back.state, back.new) == (DutyState.OVERDUE, True)


def test_what_was_put_off_can_be_taken_up_again() -> None:
    with a_diary(date(2021, 5, 10)) as (office, _):
        office.diary.snooze(EXPIRY, date(2021, 6, 1), "later")
        office.diary.wake(EXPIRY)
        assert named(office, EXPIRY).state is DutyState.OVERDUE
        with pytest.raises(NotFound):
            office.diary.wake(EXPIRY)


def test_without_a_reason_a_later_day_or_a_duty_nothing_is_put_off() -> None:
    with a_diary(date(2021, 5, 10)) as (office, clock):
        with pytest.raises(WrongInput):
            office.diary.snooze(EXPIRY, date(2021, 6, 1), "  ")
        with pytest.raises(WrongInput):
            office.diary.snooze(EXPIRY, clock.day, "so")
        with pytest.raises(NotFound):
            office.diary.snooze("ECO-2017/picnic", date(2021, 6, 1), "so")


def test_a_new_fact_is_seen_at_once() -> None:
    with a_diary(date(2020, 7, 1)) as (office, _):
        key = "ECO-2017/obligation/work_programme/2020-05-03"
        assert named(office, key).state is DutyState.OVERDUE
        done = {"obligation": "work_programme", "due": "2020-05-03"}
        office.recording.record("ECO-2017", "duty_done", done)
        assert key not in {one.key for one in office.diary.page().duties}


def test_a_large_register_is_read_in_slices() -> None:
    with a_diary(date(2020, 7, 1)) as (office, clock):
        office.recording.register([a_registration(f"ECO-{year}") for year in range(2018, 2022)])
        assert [office.diary.prepare(2) for _ in range(3)] == [3, 1, 0]
        assert office.diary.prepare(2) == 0
        clock.day = date(2020, 7, 2)
        assert office.diary.prepare(2) == 3


def test_putting_off_changes_no_fact() -> None:
    with a_diary(date(2021, 5, 10)) as (office, _):
        before = office.keeping.verify()
        office.diary.snooze(EXPIRY, date(2021, 6, 1), "later")
        assert office.keeping.verify() == before


# ---- the calendar file


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_the_calendar_file_is_read_back_whole(language: str, tmp_path: Path) -> None:
    out = tmp_path / "diary.ics"
    with a_diary(date(2020, 7, 1)) as (office, _):
        dated = [one for one in office.diary.page().duties if one.duty.due_on]
        assert office.diary.calendar(out, language=language) == len(dated)
    content = out.read_bytes()
    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    for line in lines:
        line.decode("utf-8")  # no character is cut in two
    calendar = Calendar.from_ical(content)
    assert (calendar["METHOD"], calendar["VERSION"]) == ("PUBLISH", "2.0")
    events = calendar.walk("VEVENT")
    assert sorted(event.decoded("DTSTART") for event in events) == sorted(
        one.duty.due_on for one in dated if one.duty.due_on
    )
    for event in events:
        assert event["DTSTART"].params["VALUE"] == "DATE"
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(days=1)
        assert (event["TRANSP"], event.walk("VALARM")) == ("TRANSPARENT", [])
        assert "ECO-2017: " in str(event["SUMMARY"])
        assert len(str(event["DESCRIPTION"]).splitlines()) >= 2
        assert event["CATEGORIES"]
        assert event["DTSTAMP"]


def test_an_entry_keeps_its_identity_when_the_file_is_written_again(tmp_path: Path) -> None:
    def identities(name: str, office: Office) -> dict[str, str]:
        office.diary.calendar(tmp_path / name)
        events = Calendar.from_ical((tmp_path / name).read_bytes()).walk("VEVENT")
        return {str(event["SUMMARY"]): str(event["UID"]) for event in events}

    with a_diary(date(2020, 7, 1)) as (office, _):
        first = identities("first.ics", office)
        assert identities("second.ics", office) == first
        assert len(set(first.values())) == len(first)
        office.recording.record("ECO-2017", "extended", {"months": 24})
        after = identities("third.ics", office)
    ends = [uid for told, uid in first.items() if "The term of the agreement ends" in told]
    assert ends == [uid for told, uid in after.items() if "The term of the agreement ends" in told]


def test_two_registers_never_share_an_entry(tmp_path: Path) -> None:
    found = []
    for name in ("one.ics", "two.ics"):
        with a_diary(date(2020, 7, 1)) as (office, _):
            office.diary.calendar(tmp_path / name)
        events = Calendar.from_ical((tmp_path / name).read_bytes()).walk("VEVENT")
        found.append({str(event["UID"]) for event in events})
    assert not found[0] & found[1]


def test_what_was_kept_stays_in_the_file_of_the_register(tmp_path: Path) -> None:
    path, day = tmp_path / "register.wipa", date(2021, 5, 10)
    with Office.open(path, today=lambda: day, actor="Ana") as office:
        office.recording.register([a_registration(duration=THREE_YEARS)])
        walk(office, "ECO-2017")
        office.diary.snooze(EXPIRY, date(2021, 6, 1), "later")
        office.diary.check()
    with Office.open(path, today=lambda: day, actor="Bo") as office:
        assert named(office, EXPIRY).state is DutyState.SNOOZED
        assert office.diary.page().checked_at is not None
