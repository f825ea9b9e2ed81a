"""The pictures of the register: bars from signature to end, committee sessions, stages with their age."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from tests.core.builders import ROAD, TODAY, History, a_registration, an_office, day, keep_text
from wipo_approvals.domain.lifecycle import status_of
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.errors import NotFound
from wipo_approvals.office import Office
from wipo_approvals.office.pictures import notice_period
from wipo_approvals.sheets import Bar, ListQuery

FIXED: dict[str, Any] = {"duration": {"kind": "fixed", "months": 24}}


@pytest.fixture
def office() -> Iterator[Office]:
    """ECO in force without an end, AU for two years and over, SCO before the Committee, CAF a draft."""
    with an_office() as made:
        made.recording.register(
            [
                a_registration(),
                a_registration("AU-2017", **FIXED),
                a_registration("SCO-2017"),
                a_registration("CAF-2018"),
            ]
        )
        for annex, ref, steps in (("I", "ECO-2017", 7), ("II", "AU-2017", 7), ("III", "SCO-2017", 2)):
            go(made, ref, annex, steps)
        yield made


def go(office: Office, ref: str, annex: str, steps: int) -> None:
    """Take an agreement the first steps of the road, under an annex of its own."""
    keep_text(office, ref, "ru")
    for kind, on, keys in ROAD[:steps]:
        own = {**keys, "annex": annex} if kind == "submitted" else keys
        office.recording.record(ref, kind, own, on=day(on))


def bar(office: Office, ref: str) -> Bar:
    (found,) = office.pictures.one(ref).bars
    return found


def test_a_bar_goes_from_signature_to_an_open_end(office: Office) -> None:
    eco = bar(office, "ECO-2017")
    assert (eco.begins_on, eco.signed_on) == (date(2017, 7, 10), date(2018, 4, 16))
    assert (eco.in_force_on, eco.ends_on) == (date(2018, 5, 3), None)
    assert (eco.stage, eco.since_on) == (Stage.IN_FORCE, date(2018, 5, 3))


def test_a_fixed_term_has_an_end_and_the_next_day_another_stage(office: Office) -> None:
    ended = bar(office, "AU-2017")
    assert (ended.stage, ended.ends_on, ended.since_on) == (
        Stage.EXPIRED,
        date(2020, 5, 2),
        date(2020, 5, 3),
    )


def test_what_is_not_signed_has_a_road_only(office: Office) -> None:
    before, draft = bar(office, "SCO-2017"), bar(office, "CAF-2018")
    assert (before.signed_on, before.in_force_on, before.ends_on) == (None, None, None)
    assert (before.stage, before.since_on) == (Stage.SUBMITTED, date(2017, 8, 2))
    assert draft.begins_on == draft.since_on


def test_a_road_that_leads_nowhere_ends_where_the_committee_closed_it(office: Office) -> None:
    office.recording.record("SCO-2017", "decided", {"outcome": "rejected"}, on=day("2017-10-04"))
    assert bar(office, "SCO-2017").ends_on == date(2017, 10, 4)


def test_every_day_of_a_bar_has_its_reason(office: Office) -> None:
    milestones = {one.kind: one for one in bar(office, "AU-2017").milestones}
    assert list(milestones) == [
        "text_settled",
        "submitted",
        "decided",
        "authorized",
        "originals_issued",
        "signed",
        "in_force",
        "ends",
    ]
    assert all(one.fact is not None or one.term for one in milestones.values())
    assert milestones["in_force"].term["rule"] == "on_signature_by_all"
    assert milestones["ends"].term["months"] == 24
    assert bar(office, "ECO-2017").code == "status.in_force.last_signature"


def test_what_was_taken_back_has_no_day(office: Office) -> None:
    office.recording.undo("ECO-2017")
    kinds = [one.kind for one in bar(office, "ECO-2017").milestones]
    assert kinds.count("signed") == 1
    assert "in_force" not in kinds


def test_bars_come_by_the_day_they_begin_with_the_sessions_and_today(office: Office) -> None:
    sheet = office.pictures.timeline()
    assert [one.begins_on for one in sheet.bars] == sorted(one.begins_on for one in sheet.bars)
    assert sheet.today == TODAY
    assert sheet.names["ECO"] == "Economic Cooperation Organization"
    assert [one.number for one in sheet.sessions] == sorted(one.number for one in sheet.sessions)
    assert any(one.number == 74 for one in sheet.sessions)


def test_the_words_of_the_list_choose_the_bars_and_the_cards(office: Office) -> None:
    query = ListQuery(search="sco")
    sheet = office.pictures.timeline(query, "fr")
    assert [one.reference for one in sheet.bars] == ["SCO-2017"]
    assert sheet.total == 4
    assert [column.stage for column in office.pictures.board(query).columns] == [Stage.SUBMITTED]


def test_the_board_has_the_stages_in_their_lawful_order_and_no_empty_one(office: Office) -> None:
    columns = office.pictures.board().columns
    assert [column.stage for column in columns] == [
        Stage.DRAFT,
        Stage.SUBMITTED,
        Stage.IN_FORCE,
        Stage.EXPIRED,
    ]


def test_a_card_tells_its_age_in_the_stage_and_the_next_step(office: Office) -> None:
    (card,) = office.pictures.board(ListQuery(stages=frozenset({Stage.SUBMITTED}))).columns[0].cards
    assert card.days_in_stage == (TODAY - date(2017, 8, 2)).days
    assert card.next_step == "decided"
    assert card.code == "status.submitted"


def test_a_picture_asked_again_knows_what_was_recorded_since_and_the_language(office: Office) -> None:
    assert bar(office, "SCO-2017").stage is Stage.SUBMITTED
    office.recording.record("SCO-2017", "decided", {"outcome": "approved"}, on=day("2017-10-04"))
    assert bar(office, "SCO-2017").stage is Stage.APPROVED
    office.recording.undo("SCO-2017")
    assert bar(office, "SCO-2017").stage is Stage.SUBMITTED
    assert office.pictures.timeline(language="fr").names["ECO"] != office.pictures.timeline().names["ECO"]


def test_a_day_known_in_part_never_makes_an_age_below_zero(office: Office) -> None:
    office.recording.record("CAF-2018", "text_settled", {}, on=day(str(TODAY.year)))
    cards = [card for column in office.pictures.board().columns for card in column.cards]
    assert all(card.days_in_stage >= 0 for card in cards)


def test_a_notice_that_runs_is_drawn_until_it_takes_effect() -> None:
    history = History(notice={"value": 3, "unit": "month", "anchor": "receipt"})
    history.take_road()
    history.add("notice_given", "2026-09-01", party="ECO", received="2026-09-03")
    status = status_of(history.entries, TODAY)
    assert notice_period(status) == (date(2026, 9, 1), date(2026, 12, 3))


def test_an_agreement_that_is_not_there_is_refused(office: Office) -> None:
    with pytest.raises(NotFound):
        office.pictures.one("XYZ-1999")
