"""Sessions kept and listed on the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.core.builders import a_registration, an_office, walk
from wipo_approvals.cli import main

ON = date(2020, 7, 1)
NEXT = (
    "session",
    "77",
    "--ordinary",
    "51",
    "--from",
    "2020-09-21",
    "--until",
    "2020-09-25",
    "--place",
    "Geneva",
)


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.wipa"
    with an_office(path, ON) as office:
        office.recording.register([a_registration(duration={"kind": "fixed", "months": 36})])
        walk(office, "ECO-2017")
    return path


def run(register: Path, *words: str) -> int:
    return main(["--register", str(register), *words], today=lambda: ON)


def told(register: Path, capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert run(register, "--json", *words) == 0
    return json.loads(capsys.readouterr().out)


def test_the_sessions_are_listed_with_their_days_and_how_many_agreements_they_had(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, *_ = told(register, capsys, "sessions")["sessions"]
    assert first == {
        "number": 74,
        "ordinary": True,
        "ordinal": 48,
        "place": "Geneva",
        "opens_on": "2017-10-02",
        "closes_on": "2017-10-11",
        "documents_on": None,
        "agreements": 1,
    }
    assert run(register, "--interface", "fr", "sessions") == 0
    assert capsys.readouterr().out.splitlines()[0].split("  ")[1:3] == ["Ordinaire (48)", "2 octobre 2017"]


def test_what_is_not_given_stays_and_an_empty_word_takes_away(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(register, capsys, *NEXT)
    kept = told(register, capsys, "session", "77", "--documents", "2020-08-03")["sessions"][-1]
    assert (kept["ordinal"], kept["place"], kept["opens_on"]) == (51, "Geneva", "2020-09-21")
    assert kept["documents_on"] == "2020-08-03"
    kept = told(register, capsys, "session", "77", "--documents", "", "--extraordinary", "27")["sessions"][-1]
    assert (kept["ordinary"], kept["ordinal"], kept["documents_on"]) == (False, 27, None)


def test_the_diary_says_how_to_keep_an_expected_session_and_plans_by_the_kept_one(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(register, "due") == 0
    assert "session NUMBER --ordinary N --from DATE --until DATE" in capsys.readouterr().out
    told(register, capsys, *NEXT, "--documents", "2020-08-03")
    due = {one["kind"]: one for one in told(register, capsys, "due")["due"]}
    assert due["extension_document"]["due_on"] == "2020-08-03"
    assert not due["extension_session"]["expected"]
    assert "its own deadline" in due["extension_document"]["reason"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("77",), "ordinary or extraordinary"),
        (("0", "--ordinary", "1"), "whole number from 1"),
        (("77", "--ordinary", "51", "--from", "2020-09"), "--from"),
        (("77", "--ordinary", "51", "--until", "2020-09-25"), "first day"),
        (("77", "--ordinary", "50"), "Session 76"),
        (("seventy-seven",), "NUMBER"),
        (("77", "--ordinary", "51", "--extraordinary", "1"), "not allowed"),
    ],
)
def test_what_cannot_be_is_refused_in_a_line(
    words: tuple[str, ...], said: str, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(register, "session", *words) == 2
    refused = capsys.readouterr().err
    assert said in refused
    assert refused.count("\n") == 1
