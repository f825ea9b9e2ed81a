"""The sample register: six agreements in our own wording, each with a plausible history."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import RegisterFault
from wipo_approvals.office.office import Office
from wipo_approvals.sheets import HolderName, OfficeHolderSheet

_ACTOR = "sample"


def _sources() -> Any:  # noqa: ANN401 - importlib's own traversable
    return files("resources") / "sample"


@contextmanager
def _text(reference: str, language: str) -> Iterator[Path]:
    with as_file(_sources() / f"{reference}.{language}.txt") as path:
        yield path


def write_sample(path: Path, *, today: Callable[[], date]) -> int:
    """Write the sample register to a new file; answers how many agreements it holds.

    Facts lie on the days of the sample's history; nothing is dated after `today`. Raises
    RegisterFault when the file exists.
    """
    if path.exists() and path.stat().st_size:
        raise RegisterFault("register.exists", path=str(path))
    beside = path.with_name(f".{path.name}.part")
    beside.unlink(missing_ok=True)
    history = tomllib.loads((_sources() / "history.toml").read_text(encoding="utf-8"))
    try:
        with Office.open(beside, today=today, actor=_ACTOR) as office:
            for reference, told in history.items():
                _tell(office, reference, told)
            _appoint(office)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
        beside.with_name(f"{beside.name}-journal").unlink(missing_ok=True)
    return len(history)


def _tell(office: Office, reference: str, told: Mapping[str, Any]) -> None:
    """Register one agreement with its texts and record what happened to it."""
    first, *others = told["texts"]
    on = PartialDate.of(told["registered"])
    with _text(reference, first) as path:
        found = office.texts.registrations(office.texts.read(path), path.name)
    office.recording.register([replace(found[0], reference=reference)], on=on)
    for language in others:
        with _text(reference, language) as path:
            office.texts.add_text(reference, path, language, on=on)
    for step in told["facts"]:
        values = {key: value for key, value in step.items() if key not in {"fact", "on"}}
        office.recording.record(reference, step["fact"], values, on=PartialDate.parse(step["on"]))


def _appoint(office: Office) -> None:
    """Give those who sign the days of their mandates, and their names in other languages."""
    told = tomllib.loads((_sources() / "holders.toml").read_text(encoding="utf-8"))
    met = {(one.organization, one.called("en").name): one.id for one in office.people.holders()}
    for row in told["holder"]:
        names = tuple(
            HolderName(language=language.value, **row[language.value])
            for language in Language
            if language.value in row
        )
        office.people.keep(
            OfficeHolderSheet(
                id=met.get((row["organization"], row["en"]["name"]), 0),
                organization=row["organization"],
                from_on=PartialDate.parse(row["from"]),
                until_on=PartialDate.parse(row["until"]) if "until" in row else None,
                names=names,
            )
        )
