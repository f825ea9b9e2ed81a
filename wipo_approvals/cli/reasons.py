"""How a computed day is answered: the day or its span, the steps, the other usual readings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wipo_approvals.domain.dates import Reading, Span, Step
from wipo_approvals.wording import Wording

Answer = dict[str, Any]


def days(span: Span | None) -> Answer:
    """`date` when it is one whole day; else null, with the first and the last day it can be."""
    if span is None:
        return {"date": None}
    if span.certain:
        return {"date": span.earliest.isoformat()}
    return {"date": None, "earliest": span.earliest.isoformat(), "latest": span.latest.isoformat()}


def sentences(steps: Iterable[Step], words: Wording) -> list[Answer]:
    """Steps, questions, warnings or hints, each by its code and as a sentence."""
    return [{"code": code, "text": words.sentence(code, details)} for code, details in steps]


def readings(found: Iterable[Reading], words: Wording) -> list[Answer]:
    """The usual ways of counting, the chosen one first, each with its day."""
    return [
        {
            "counting": reading.counting,
            "text": words.sentence(
                "counting.reading",
                {"rule": words.phrase(f"counting.{reading.counting}"), "on": str(reading.span)},
            ),
            **days(reading.span),
        }
        for reading in found
    ]
