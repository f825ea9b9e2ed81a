"""Office-holders on the command line: what was given becomes a mandate, what is kept becomes an answer."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from wipo_approvals.cli.show import table
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.errors import NotFound
from wipo_approvals.sheets import HolderName, OfficeHolderSheet
from wipo_approvals.wording import Wording, addressed


def answer(holders: Iterable[OfficeHolderSheet]) -> dict[str, Any]:
    """Every mandate with its days (ISO 8601, whole or partial, or null) and names."""
    return {
        "holders": [
            {
                "id": one.id,
                "organization": one.organization,
                "from_on": str(one.from_on) if one.from_on else None,
                "until_on": str(one.until_on) if one.until_on else None,
                "names": {
                    name.language: {"name": name.name, "style": name.style, "title": name.title}
                    for name in one.names
                },
            }
            for one in holders
        ]
    }


def text(holders: Iterable[OfficeHolderSheet], words: Wording) -> str:
    """The mandates as a table, names in the language of the answers."""
    lines = []
    for one in holders:
        called = one.called(words.language.value)
        days = [words.day(day) if day else "…" for day in (one.from_on, one.until_on)]
        lines.append(
            (str(one.id), one.organization, addressed(called.style, called.name), called.title, *days)
        )
    return table(lines)


def wanted(given: argparse.Namespace, holders: Iterable[OfficeHolderSheet]) -> OfficeHolderSheet:
    """The mandate as it shall be kept: that of the number or the name given, changed; else a new one.

    What is not given stays as it is. Raises NotFound for a number that is not kept.
    """
    kept = _kept(given, list(holders))
    old = next((one for one in kept.names if one.language == given.language), None)
    name = HolderName(
        language=given.language,
        name=given.name,
        style=given.style if given.style is not None else (old.style if old else ""),
        title=given.title if given.title is not None else (old.title if old else ""),
    )
    return replace(
        kept,
        from_on=PartialDate.parse(given.begins) if given.begins else kept.from_on,
        until_on=PartialDate.parse(given.ends) if given.ends else kept.until_on,
        names=(*(one for one in kept.names if one.language != given.language), name),
    )


def _kept(given: argparse.Namespace, holders: list[OfficeHolderSheet]) -> OfficeHolderSheet:
    if given.of:
        found = next((one for one in holders if one.id == given.of), None)
        if found is None:
            raise NotFound("absent.office_holder", id=given.of)
        return found
    same = [
        one
        for one in holders
        if one.organization == given.organization and given.name in {name.name for name in one.names}
    ]
    return same[-1] if same else OfficeHolderSheet(organization=given.organization)
