"""The command `dates`: every day of an agreement with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wipo_approvals.cli.reasons import days, readings, sentences
from wipo_approvals.domain.dates import PartialDate, Span
from wipo_approvals.sheets import DateSheet, DatesSheet
from wipo_approvals.wording import Wording

Answer = dict[str, Any]


def answer(found: DatesSheet, words: Wording) -> Answer:
    """The days in the order of time; those that cannot be known yet come last, with what is asked."""
    return {
        "reference": found.reference,
        "as_at": found.today.isoformat(),
        "matters": found.matters,
        "dates": [_date(one, words) for one in found.dates],
    }


def _date(one: DateSheet, words: Wording) -> Answer:
    day, computed, fact = one.day, one.day.computed, one.fact
    span = Span(earliest=day.span[0], latest=day.span[1]) if day.span else None
    return {
        "name": day.code.partition(".")[2],
        "text": words.day_named(day.code, day.details, _keys(one)),
        **days(span),
        "kind": day.kind.value,
        "rule": computed.rule if computed else None,
        "term": day.term or None,
        "clause": one.clause or None,
        "steps": sentences(computed.steps if computed else (), words),
        "readings": readings(computed.readings if computed else (), words),
        "asks": sentences(day.asks, words),
        "hints": sentences(day.hints, words),
        "warnings": sentences(day.warnings, words),
        "fact": day.fact or None,
        "by": fact.entry.actor if fact else None,
    }


def _keys(one: DateSheet) -> tuple[str, Any, PartialDate] | None:
    """The fact behind a day, as wording tells it."""
    return (one.fact.entry.kind, one.fact.keys, one.fact.on) if one.fact else None


def text(found: Answer, words: Wording) -> str:
    """The days as lines of text, each with its reason beneath."""
    return "\n".join(line for one in found["dates"] for line in _lines(one, words))


def _lines(one: Answer, words: Wording) -> Iterator[str]:
    known = one["date"] or "earliest" in one
    kind = words.phrase(f"known.{one['kind']}")
    yield f"{_when(one, words)}  {one['text']}{f' ({kind})' if known else ''}"
    if one["by"]:
        yield f"    {words.sentence('known.by', {'actor': one['by']})}"
    yield from (f"    {step['text']}" for step in one["steps"])
    if one["clause"]:
        yield f"    {words.sentence('cli.clause', {'clause': one['clause']})}"
    if one["readings"]:
        yield f"    {words.phrase('compute.readings')}"
        yield from (f"      {reading['text']}" for reading in one["readings"])
    for kind, code in (("asks", "compute.asks"), ("warnings", "compute.warning"), ("hints", "compute.hint")):
        yield from (f"    {words.sentence(code, {'text': told['text']})}" for told in one[kind])


def _when(one: Answer, words: Wording) -> str:
    if one["date"]:
        return str(one["date"])
    if "earliest" in one:
        return words.sentence("calendar.between", {"first": one["earliest"], "last": one["latest"]})
    return words.phrase("known.no_day")
