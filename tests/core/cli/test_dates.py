"""Every day with its reason, on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.core.builders import TODAY, a_registration, an_office, day, walk
from wipo_approvals.cli import main

TERMS: dict[str, Any] = {"duration": {"kind": "fixed", "months": 120}}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "r.wipa"
    with an_office(path) as office:
        office.recording.register([a_registration(**TERMS)])
        walk(office, "ECO-2017")
    return path


def dates(register: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["--register", str(register), "--json", "dates", "eco-2017"], today=lambda: TODAY) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def test_a_computed_day_says_why(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = dates(register, capsys)
    (entry,) = [one for one in found["dates"] if one["name"] == "in_force"]
    assert (entry["date"], entry["kind"], entry["rule"]) == ("2018-05-03", "computed", "on_signature_by_all")
    assert entry["clause"] == "Article 3 Cooperation"
    assert entry["steps"][0]["code"] == "step.last_signature"
    (end,) = [one for one in found["dates"] if one["name"] == "term_end"]
    assert [one["date"] for one in end["readings"]] == ["2028-05-02", "2028-05-03"]


def test_a_recorded_day_names_its_fact_and_who_recorded_it(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signed = [one for one in dates(register, capsys)["dates"] if one["name"] == "signed"]
    assert [one["text"] for one in signed] == [
        "Signed by the World Intellectual Property Organization",
        "Signed by the Economic Cooperation Organization",
    ]
    assert all(one["fact"] and one["by"] == "tester" and one["kind"] == "recorded" for one in signed)


def test_the_day_the_list_points_to_is_found(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = dates(register, capsys)
    with an_office(register) as office:
        next_on = office.agreements.sheet("ECO-2017").row.next_on
    assert next_on is not None
    assert found["dates"][found["matters"]]["date"] == next_on.isoformat() == "2028-05-02"


def test_a_month_is_answered_as_a_span(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with an_office(register) as office:
        office.recording.record("ECO-2017", "amendment_proposed", {"subject": "fees"}, on=day("2019-02"))
    (one,) = [one for one in dates(register, capsys)["dates"] if one["name"] == "amendment_proposed"]
    assert (one["date"], one["earliest"], one["latest"]) == (None, "2019-02-01", "2019-02-28")


def test_the_text_answer_gives_day_name_and_reason(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--register", str(register), "dates", "ECO-2017"], today=lambda: TODAY) == 0
    lines = capsys.readouterr().out.splitlines()
    where = lines.index("2018-05-03  Entry into force (computed)")
    assert lines[where + 1].strip().startswith("The last signature is that of")
