"""Sessions of the Coordination Committee are kept with their days, and planning rests on what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.core.builders import a_registration, an_office, day, walk
from wipo_approvals.errors import WrongInput
from wipo_approvals.office import Office
from wipo_approvals.sheets import DutySheet, SessionSheet

NEXT = SessionSheet(
    number=77,
    ordinary=True,
    ordinal=51,
    place="Geneva",
    opens_on=date(2020, 9, 21),
    closes_on=date(2020, 9, 25),
)
EXTENSION = ("extension_document", "extension_session")


def entries(office: Office, out: Path) -> dict[str, date]:
    """The days of the calendar file, by the identity of their entries."""
    office.diary.calendar(out)
    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    return {str(event["UID"]): event.decoded("DTSTART") for event in events}


def planned(office: Office) -> list[DutySheet]:
    return [one for one in office.diary.page().duties if one.duty.kind.value in EXTENSION]


def test_a_new_session_is_kept_and_a_known_one_is_changed_by_its_number() -> None:
    with an_office() as office:
        before = office.sessions.all()
        assert office.sessions.keep(NEXT).sessions
        assert office.sessions.all() == (*before, NEXT)
        moved = replace(NEXT, place=" Geneva ", opens_on=date(2020, 9, 22), documents_on=date(2020, 8, 3))
        office.sessions.keep(moved)
        assert office.sessions.all() == (*before, replace(moved, place="Geneva"))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (replace(NEXT, number=0), "input.session_number"),
        (replace(NEXT, ordinary=None), "input.session_kind"),
        (replace(NEXT, ordinal=None), "input.session_kind"),
        (replace(NEXT, ordinal=0), "input.session_kind"),
        (replace(NEXT, ordinal=50), "input.session_count"),
        (replace(NEXT, closes_on=date(2020, 9, 20)), "input.session_days"),
        (replace(NEXT, opens_on=None), "input.session_first_day"),
        (
            replace(NEXT, opens_on=None, closes_on=None, documents_on=date(2020, 8, 3)),
            "input.session_first_day",
        ),
        (replace(NEXT, documents_on=date(2020, 9, 22)), "input.session_documents"),
    ],
)
def test_a_session_that_cannot_be_is_refused(wrong: SessionSheet, code: str) -> None:
    with an_office() as office:
        before = office.sessions.all()
        with pytest.raises(WrongInput) as refused:
            office.sessions.keep(wrong)
        assert refused.value.code == code
        assert office.sessions.all() == before


def test_the_next_session_is_proposed_with_its_number_count_and_place() -> None:
    with an_office() as office:
        ordinary, extraordinary = office.sessions.proposed()
        assert ordinary == SessionSheet(number=77, ordinary=True, ordinal=51, place="Geneva")
        assert (extraordinary.number, extraordinary.ordinary, extraordinary.ordinal) == (77, False, 27)
        office.sessions.keep(extraordinary)
        assert [one.ordinal for one in office.sessions.proposed()] == [51, 28]


def test_a_session_of_which_only_the_number_is_known_is_completed_and_keeps_its_documents() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        values = {"symbol": "WO/CC/80/1", "annex": "I"}
        walk(office, "ECO-2017", steps=1)
        office.recording.record("ECO-2017", "submitted", values, on=day("2023-05-02"))
        assert office.sessions.all()[-1] == SessionSheet(number=80)
        assert [one.ordinal for one in office.sessions.proposed()] == [None, None]
        office.sessions.keep(replace(NEXT, number=80, ordinal=54))
        assert office.sessions.submitted() == {80: 1}
        assert office.agreements.sheet("ECO-2017").row.symbol == "WO/CC/80/1"


def test_a_kept_session_takes_the_place_of_the_expected_one_with_its_own_deadline_for_documents() -> None:
    with an_office(today=date(2019, 1, 1)) as office:
        office.recording.register([a_registration(duration={"kind": "fixed", "months": 36})])
        walk(office, "ECO-2017")
        assert all(one.duty.expected for one in planned(office))
        office.sessions.keep(NEXT)
        document, session = planned(office)
        assert (document.duty.due_on, session.duty.due_on) == (date(2020, 7, 21), date(2020, 9, 21))
        assert not session.duty.expected
        office.sessions.keep(replace(NEXT, documents_on=date(2020, 8, 3)))
        document, session = planned(office)
        assert document.duty.due_on == date(2020, 8, 3)
        assert document.duty.steps[-1][0] == "step.session_documents"


def test_in_the_calendar_an_expected_session_moves_to_its_real_days(tmp_path: Path) -> None:
    with an_office(today=date(2019, 1, 1)) as office:
        office.recording.register([a_registration(duration={"kind": "fixed", "months": 36})])
        walk(office, "ECO-2017")
        expected = entries(office, tmp_path / "expected.ics")
        office.sessions.keep(NEXT)
        kept = entries(office, tmp_path / "kept.ics")
    assert kept.keys() == expected.keys()
    assert date(2020, 9, 21) in set(kept.values()) - set(expected.values())
