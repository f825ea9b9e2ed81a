"""The diary on the command line: `due`, `snooze`, `wake` and `calendar`."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.core.builders import a_registration, an_office, walk
from wipo_approvals.cli.main import main

ON = date(2020, 7, 1)
DOCUMENT = "ECO-2017/extension_document/2020-07-24"
KEYS = {
    "key",
    "reference",
    "kind",
    "due_on",
    "text",
    "reason",
    "steps",
    "clause",
    "state",
    "new",
    "expected",
    "snoozed_until",
    "snooze_reason",
}


@pytest.fixture
def register(tmp_path: Path) -> str:
    path = tmp_path / "register.wipa"
    with an_office(path, ON) as office:
        office.recording.register([a_registration(duration={"kind": "fixed", "months": 36})])
        walk(office, "ECO-2017")
    return str(path)


def run(*words: str) -> int:
    return main(words, today=lambda: ON)


def due(register: str, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert run("due", *words, "--json", "--register", register) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def test_due_tells_each_duty_with_its_day_and_its_reason(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = due(register, capsys)
    assert (answer["today"], answer["checked_at"]) == ("2020-07-01", None)
    found = {one["key"]: one for one in answer["due"]}
    document = found[DOCUMENT]
    assert set(document) == KEYS
    assert (document["kind"], document["state"], document["expected"]) == ("extension_document", "due", True)
    assert "not a fact" in document["reason"]
    assert document["steps"][-1]["code"] == "step.document_lead"
    assert all(one["reason"] for one in answer["due"])


def test_until_leaves_out_what_comes_later(register: str, capsys: pytest.CaptureFixture[str]) -> None:
    days = [one["due_on"] for one in due(register, capsys, "--until", "2020-08")["due"]]
    assert days
    assert not [day for day in days if day and day > "2020-08-31"]


def test_the_text_says_why_in_the_language_asked_for(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("due", "--register", register, "--interface", "zh") == 0
    told = capsys.readouterr().out
    assert "并非事实" in told
    assert "经济合作组织" in told or "ECO-2017" in told
    assert f"[{DOCUMENT}]" in told


def test_looking_is_kept_only_when_asked_for(register: str, capsys: pytest.CaptureFixture[str]) -> None:
    due(register, capsys)
    assert due(register, capsys, "--checked")["checked_at"] is None
    assert due(register, capsys)["checked_at"]


def test_a_duty_is_put_off_and_taken_up_again(register: str, capsys: pytest.CaptureFixture[str]) -> None:
    order = ("snooze", DOCUMENT, "--until", "2020-07-20", "--reason", "asked the partner")
    assert run(*order, "--register", register) == 0
    assert "20 July 2020" in capsys.readouterr().out
    put_off = next(one for one in due(register, capsys)["due"] if one["key"] == DOCUMENT)
    assert (put_off["state"], put_off["snoozed_until"]) == ("snoozed", "2020-07-20")
    assert put_off["snooze_reason"] == "asked the partner"
    assert run("wake", DOCUMENT, "--register", register) == 0
    capsys.readouterr()
    assert next(one for one in due(register, capsys)["due"] if one["key"] == DOCUMENT)["state"] == "due"


@pytest.mark.parametrize(
    "order",
    [
        ("snooze", DOCUMENT, "--until", "2020-07-01", "--reason", "so"),
        ("snooze", DOCUMENT, "--until", "2020-08", "--reason", "so"),
        ("snooze", DOCUMENT, "--until", "2020-07-20", "--reason", " "),
        ("snooze", "ECO-2017/picnic", "--until", "2020-07-20", "--reason", "so"),
        ("snooze", DOCUMENT, "--reason", "so"),
        ("wake", DOCUMENT),
        ("due", "--until", "soon"),
        ("calendar",),
    ],
)
def test_what_cannot_be_done_is_refused_on_one_line(
    order: tuple[str, ...], register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*order, "--register", register) == 2
    refused = capsys.readouterr()
    assert refused.out == ""
    assert len(refused.err.strip().splitlines()) == 1


def test_the_calendar_file_has_every_duty_that_has_a_day(
    register: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "diary.ics"
    dated = [one for one in due(register, capsys)["due"] if one["due_on"]]
    assert run("calendar", "--out", str(out), "--register", register, "--json") == 0
    assert json.loads(capsys.readouterr().out)["entries"] == len(dated)
    assert len(Calendar.from_ical(out.read_bytes()).walk("VEVENT")) == len(dated)


def test_a_register_from_the_shelf_gains_duties_when_a_clerk_confirms_the_term(
    register: str, capsys: pytest.CaptureFixture[str]
) -> None:
    value = json.dumps([{"kind": "work_programme", "months": 24, "clause": "Article 2"}])
    order = (
        "record",
        "ECO-2017",
        "term_confirmed",
        "term=obligations",
        f"value={value}",
        "reason=read again",
    )
    assert run(*order, "--register", register) == 0
    capsys.readouterr()
    found = {one["key"]: one for one in due(register, capsys)["due"]}
    assert found["ECO-2017/obligation/work_programme/2020-05-03"]["clause"] == "Article 2"
    done = ("record", "ECO-2017", "duty_done", "obligation=work_programme", "due=2020-05-03")
    assert run(*done, "--register", register) == 0
    capsys.readouterr()
    assert "ECO-2017/obligation/work_programme/2020-05-03" not in {
        one["key"] for one in due(register, capsys)["due"]
    }
