"""Sessions on the command line: what was given becomes a session, what is kept becomes an answer."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from wipo_approvals.cli.show import table
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.errors import WrongInput
from wipo_approvals.sheets import SessionSheet
from wipo_approvals.wording import Wording


def answer(sessions: Iterable[SessionSheet], submitted: Mapping[int, int]) -> dict[str, Any]:
    """Every session with its days (ISO 8601, or null), and how many agreements were submitted to it."""
    return {
        "sessions": [
            {
                "number": one.number,
                "ordinary": one.ordinary,
                "ordinal": one.ordinal,
                "place": one.place,
                "opens_on": _iso(one.opens_on),
                "closes_on": _iso(one.closes_on),
                "documents_on": _iso(one.documents_on),
                "agreements": submitted.get(one.number, 0),
            }
            for one in sessions
        ]
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def text(sessions: Iterable[SessionSheet], submitted: Mapping[int, int], words: Wording) -> str:
    """The sessions as a table: number, kind, days, place, agreements, own deadline for documents."""
    return table(
        (
            str(one.number),
            _kind(one, words),
            words.date(one.opens_on) if one.opens_on else "…",
            words.date(one.closes_on) if one.closes_on else "…",
            words.town(one.place),
            str(submitted.get(one.number, 0)),
            words.date(one.documents_on) if one.documents_on else "",
        )
        for one in sessions
    )


def _kind(one: SessionSheet, words: Wording) -> str:
    if one.ordinary is None:
        return "…"
    code = "list.session_ordinary" if one.ordinary else "list.session_extraordinary"
    return words.sentence(code, {"count": str(one.ordinal or "…")})


def wanted(given: argparse.Namespace, sessions: Iterable[SessionSheet]) -> SessionSheet:
    """The session as it shall be kept: the one of the number given, changed; else a new one.

    What is not given stays as it is; an empty word takes it away. Raises WrongInput for a day that is not whole.
    """
    new = SessionSheet(number=given.number)
    kept = next((one for one in sessions if one.number == given.number), new)
    if given.ordinary is not None:
        kept = replace(kept, ordinary=True, ordinal=given.ordinary)
    if given.extraordinary is not None:
        kept = replace(kept, ordinary=False, ordinal=given.extraordinary)
    return replace(
        kept,
        place=kept.place if given.place is None else given.place,
        opens_on=_day("--from", given.opens, kept.opens_on),
        closes_on=_day("--until", given.closes, kept.closes_on),
        documents_on=_day("--documents", given.documents, kept.documents_on),
    )


def _day(option: str, text: str | None, kept: date | None) -> date | None:
    """The day given, the one kept where none is given; None where it is taken away."""
    if not text:
        return kept if text is None else None
    found = PartialDate.parse(text)
    if not found.complete:
        raise WrongInput("input.whole_day", key=option, value=text)
    return found.latest
