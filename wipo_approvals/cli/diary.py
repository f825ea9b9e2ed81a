"""The diary on the command line: duties as an answer, and as text for a reader."""

from __future__ import annotations

from datetime import date
from typing import Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import DutyState
from wipo_approvals.errors import WrongInput
from wipo_approvals.sheets import DiarySheet, DutySheet
from wipo_approvals.wording import Wording


def day(text: str | None) -> date | None:
    """The last day of what was given; None where nothing was. Raises WrongInput."""
    return PartialDate.parse(text).latest if text else None


def whole_day(text: str) -> date:
    """A day of which nothing is unknown; raises WrongInput."""
    found = PartialDate.parse(text)
    if not found.complete:
        raise WrongInput("input.day", value=text)
    return found.latest


def answer(found: DiarySheet, words: Wording) -> dict[str, Any]:
    """Every duty with its day (ISO 8601, or null), its sentence and its reasons."""
    return {
        "today": found.today.isoformat(),
        "checked_at": found.checked_at.isoformat() if found.checked_at else None,
        "due": [_duty(one, words.with_names(one.names)) for one in found.duties],
    }


def _duty(one: DutySheet, words: Wording) -> dict[str, Any]:
    duty, snooze = one.duty, one.snooze
    steps = [{"code": code, "text": words.sentence(code, details)} for code, details in duty.steps]
    return {
        "key": one.key,
        "reference": one.reference,
        "kind": duty.kind.value,
        "due_on": duty.due_on.isoformat() if duty.due_on else None,
        "text": words.sentence(duty.code, duty.details),
        "reason": " ".join(step["text"] for step in steps),
        "steps": steps,
        "clause": one.clause or None,
        "state": one.state.value,
        "new": one.new,
        "expected": duty.expected,
        "snoozed_until": snooze.until_on.isoformat() if snooze else None,
        "snooze_reason": snooze.reason if snooze else None,
    }


def text(found: DiarySheet, words: Wording) -> str:
    """The groups one below the other; under each duty why, and the key by which it is put off."""
    parts = [_checked(found, words)]
    for state in DutyState:
        group = found.of(state)
        if group:
            parts.append("\n".join((words.phrase(f"duty_state.{state.value}"), *_lines(group, words))))
    return "\n\n".join(parts if found.duties else [*parts, words.phrase("diary.empty")])


def _checked(found: DiarySheet, words: Wording) -> str:
    if found.checked_at is None:
        return words.phrase("diary.never_checked")
    details = {"on": found.checked_at.date().isoformat(), "count": len(found.new)}
    return words.sentence("diary.checked", details)


def _lines(group: tuple[DutySheet, ...], words: Wording) -> list[str]:
    lines = []
    for one in group:
        told = words.with_names(one.names)
        when = words.date(one.duty.due_on) if one.duty.due_on else "—"
        sentence = told.sentence(one.duty.code, one.duty.details)
        lines.append(f"  {when}  {one.reference}  {sentence}")
        lines += [f"      {told.sentence(code, details)}" for code, details in one.duty.steps]
        if one.clause:
            lines.append(f"      {words.sentence('cli.clause', {'clause': one.clause})}")
        if one.duty.expected:
            lines.append(f"      {words.phrase('cli.session_expected')}")
        if one.snooze:
            put_off = {"until_on": one.snooze.until_on.isoformat(), "reason": one.snooze.reason}
            lines.append(f"      {words.sentence('diary.snoozed', {**put_off, 'actor': one.snooze.actor})}")
        lines.append(f"      [{one.key}]")
    return lines
