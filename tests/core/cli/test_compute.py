"""`compute` answers a rule with a day, its steps and its readings, and touches no register."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from wipo_approvals.cli.main import main
from wipo_approvals.cli.rules import EXAMPLES, RULES
from wipo_approvals.domain.vocabulary import EntryRule

ROOT = Path(__file__).resolve().parents[3]


def asked(capsys: pytest.CaptureFixture[str], command: str, *more: str) -> dict[str, Any]:
    assert main(["compute", *command.split(), "--json", *more]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize(
    ("command", "day"),
    [
        ("days_after_signature days=90 signed=1992-04-09", "1992-07-08"),
        ("notice months=3 received=2019-11-30", "2020-02-29"),
        ("notice value=3 unit=month received=2019-11-30", "2020-02-29"),
        ("notice years=1 received=2020-02-29", "2021-02-28"),
        ("notice days=60 end=2022-02-28", "2021-12-30"),
        ("notice months=2 end=2022-02-28 received=2021-12-01", "2022-02-28"),
        ("notice months=2 end=2022-02-28 renewal_months=12 received=2021-12-30", "2023-02-28"),
        ("notice anchor=calendar_date effect_day=12-31 by_day=06-30 received=2019-07-01", "2020-12-31"),
        ("notice anchor=fiscal_year_end months=6 received=2019-07-01", "2020-12-31"),
        ("duration from=2019-03-01 months=36", "2022-02-28"),
        ("duration from=2019-03-01 years=3 counting_term=ends_on_same_numbered_day", "2022-03-01"),
        ("duration until=2020-12-31", "2020-12-31"),
        ("duration event=2021-06-30", "2021-06-30"),
        ("on_signature_by_all signed=2018-04-16 signed=2018-05-03", "2018-05-03"),
        ("on_signature_same_day signed=2018-05-03 signed=2018-05-03", "2018-05-03"),
        ("per_party_on_consent signed=A:2018-07-01 signed=B:2018-04-16 signed=C:2018-05-03", "2018-05-03"),
        (
            "first_of_month_after threshold=2 signed=2018-07-01 signed=2018-04-16 signed=2018-05-03",
            "2018-06-01",
        ),
        ("first_of_month_after days=60 event=2002-04-11", "2002-07-01"),
        ("first_of_january_after event=2018-05-03", "2019-01-01"),
        ("months_after_signature months=1 event=notification notified=2018-01-31", "2018-02-28"),
        (
            "months_after_signature months=1 signed=2018-01-31 counting_months=next_day_when_missing",
            "2018-03-01",
        ),
        ("on_last_notification days=30 notified=2018-06-01 notified=2018-06-11", "2018-07-11"),
        ("later_of_organ_approvals approved=2018-06-01 approved=2018-06-11", "2018-06-11"),
        ("by_exchange_of_letters letter=2018-06-01 letter=2018-06-11", "2018-06-11"),
        ("by_exchange_of_letters signed=2018-06-01 signed=2018-06-11", "2018-06-11"),
        ("on_last_notification received=2018-06-01 received=2018-06-11", "2018-06-11"),
        ("per_party_on_consent notified=2018-06-01 notified=2018-06-11", "2018-06-11"),
        ("months_after_signature months=3 from=2018-05-03", "2018-08-03"),
        ("notice months=3 from=2019-11-30", "2020-02-29"),
        ("notice months=3 anchor=dispatch notified=2019-11-30", "2020-02-29"),
        ("fixed_date date=2018-09-01", "2018-09-01"),
        ("days_after_signature days=90 signed=1992-04-09 counting_days=event_day_included", "1992-07-07"),
    ],
)
def test_a_rule_is_answered_with_its_day(command: str, day: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(capsys, command)
    assert found["date"] == day
    assert found["rule"] == command.split(maxsplit=1)[0]
    assert found["steps"]
    assert not found["asks"]
    assert "earliest" not in found


def test_a_partial_day_gives_the_first_and_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(capsys, "on_signature_by_all signed=WIPO:2018-04 signed=ECO:2018-05")
    assert (found["date"], found["earliest"], found["latest"]) == (None, "2018-05-01", "2018-05-31")
    assert main(["compute", "on_signature_by_all", "signed=2018-05"]) == 0
    assert "between 1 May 2018 and 31 May 2018" in capsys.readouterr().out


def test_both_results_are_shown_where_two_usual_rules_differ(capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(capsys, "notice months=3 received=2019-11-30")
    assert [(one["counting"], one["date"]) for one in found["readings"]] == [
        ("same_numbered_day", "2020-02-29"),
        ("next_day_when_missing", "2020-03-01"),
    ]
    assert asked(capsys, "months_after_signature months=3 signed=2019-11-05")["readings"] == []


def test_the_steps_explain_themselves(capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(capsys, "months_after_signature months=3 signed=WIPO:2019-11-04 signed=ECO:2019-11-30")
    assert [step["text"] for step in found["steps"]] == [
        "The last signature is that of ECO, on 30 November 2019.",
        "3 months later is the last day of the month, as that month has no day 30: 29 February 2020.",
    ]
    one = asked(capsys, "months_after_signature months=1 signed=2019-11-04")
    assert [step["text"] for step in one["steps"]] == [
        "The last signature was given on 4 November 2019.",
        "One month later is the same-numbered day: 4 December 2019.",
    ]


def test_what_is_missing_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(capsys, "notice received=2019-11-30")
    assert found["date"] is None
    assert [one["code"] for one in found["asks"]] == ["asks.notice_unspecified"]
    assert [one["code"] for one in found["hints"]] == ["hint.vienna_56"]
    assert main(["compute", "unstated"]) == 0
    assert "No day can be computed yet." in capsys.readouterr().out


def test_the_days_are_checked_against_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(capsys, "fixed_date date=2018-05-01 signed=ECO:2018-05-03 approved=ECO:2018-05-04")
    assert [one["code"] for one in found["warnings"]] == [
        "warning.signed_before_approval",
        "warning.force_before_signature",
    ]
    assert found["date"] == "2018-05-03"


def test_the_ends_of_renewed_periods_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(
        capsys, "duration from=2019-03-01 months=36 renewal=automatic renewal_months=12 on=2024-01-01"
    )
    assert found["date"] == "2024-02-29"
    assert found["periods"] == ["2022-02-28", "2023-02-28", "2024-02-29"]


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("days_after_signature day=9", "threshold"),
        ("someday", "later_of_organ_approvals"),
        ("days_after_signature days=9999999 signed=2018-05-03", "calendar"),
        ("months_after_signature months=999999 signed=2018-05-03", "calendar"),
        ("first_of_january_after signed=9999-05-03", "calendar"),
        ("notice anchor=fiscal_year_end years=1 received=9998-12-31 effect_day=06-30", "calendar"),
        ("days_after_signature days=9 signed=2018-02-30", "2018-02-30"),
        ("first_of_january_after event=2018-02-30", "2018-02-30"),
        ("days_after_signature days=nine signed=2018-05-03", "nine"),
        ("days_after_signature days=9 days=8", "once"),
        ("days_after_signature 9", "key=value"),
        ("notice months=3 days=3 received=2019-11-30", "once"),
        ("notice months=3 end=2019", "2019"),
        ("notice months=3 at_least=perhaps", "perhaps"),
        ("notice anchor=calendar_date effect_day=31-12", "31-12"),
        ("duration renewal=sometimes", "sometimes"),
        ("duration kind=brief", "brief"),
        ("days_after_signature days=9 parties=two", "two"),
        ("days_after_signature days=9 counting_days=month_end_to_month_end", "event_day_excluded"),
    ],
)
def test_wrong_use_is_told_on_one_line(command: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compute", *command.split()]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert told in err


def test_without_a_rule_every_rule_is_listed_with_its_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compute"]) == 0
    out = capsys.readouterr().out
    assert all(rule in out for rule in RULES)
    assert all(example in out for example in EXAMPLES)
    assert main(["compute", "--help"]) == 0
    helped = capsys.readouterr().out
    assert all(f"{rule}: {', '.join(keys)}" in helped for rule, keys in RULES.items())
    assert {rule.value for rule in EntryRule} <= set(RULES)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_work(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(example.split()) == 0
    assert capsys.readouterr().out


def test_it_answers_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    found = asked(capsys, "months_after_signature months=3 signed=ECO:2019-11-30", "--interface", "zh")
    assert [step["text"] for step in found["steps"]] == [
        "最后签署方：ECO；日期：2019年11月30日。",
        "再过3个月，该月没有30日，故为该月最后一日：2020年2月29日。",
    ]


@pytest.mark.parametrize("zone", ["Etc/GMT+12", "Etc/GMT-14"])
def test_no_zone_moves_a_day_and_no_register_is_made(zone: str, tmp_path: Path) -> None:
    command = "compute notice months=3 received=2019-11-30 --json --register here.wipa"
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *command.split()],
        cwd=tmp_path,
        env={**os.environ, "TZ": zone, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["date"] == "2020-02-29"
    assert list(tmp_path.iterdir()) == []
