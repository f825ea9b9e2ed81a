"""A history: facts with their days, who recorded them and when; and what of it still holds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.facts.kinds import Fact
from wipo_approvals.domain.facts.making import make, payload
from wipo_approvals.domain.facts.register import Annulled, Corrected


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A fact as it stands in the register: what, on which legal day, who recorded it and when.

    `id` is the SHA-256 (hex) of the canonical content; `again` names the fact (an annulment, or what
    came between) after which the same content was recorded once more; `recorded_at` is an aware
    moment in UTC.
    """

    id: str
    seq: int
    fact: Fact
    on: PartialDate
    actor: str
    recorded_at: datetime
    again: str = ""

    @property
    def kind(self) -> str:
        """The kind's name."""
        return self.fact.kind


def canonical(agreement: str, fact: Fact, on: PartialDate, again: str = "") -> bytes:
    """The bytes that identify a fact: agreement, kind, day and keys, in one fixed spelling (UTF-8 JSON)."""
    content: dict[str, Any] = {
        "agreement": agreement,
        "kind": fact.kind,
        "on": str(on),
        "keys": payload(fact),
    }
    if again:
        content["again"] = again
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def identity(agreement: str, fact: Fact, on: PartialDate, again: str = "") -> str:
    """The fact's identifier: the SHA-256 (hex) of its canonical bytes."""
    return hashlib.sha256(canonical(agreement, fact, on, again)).hexdigest()


def _with_changes(entry: Entry, changes: Mapping[str, Any]) -> Entry:
    rest = {key: value for key, value in changes.items() if key != "on"}
    on = PartialDate.parse(str(changes["on"])) if "on" in changes else entry.on
    return Entry(
        id=entry.id,
        seq=entry.seq,
        fact=make(entry.kind, {**payload(entry.fact), **rest}),
        on=on,
        actor=entry.actor,
        recorded_at=entry.recorded_at,
        again=entry.again,
    )


def effective(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The facts that hold: annulled ones left out, corrected ones with their corrected keys.

    Annulments and corrections can themselves be annulled. The order is that of recording.
    """
    ordered = sorted(entries, key=lambda entry: entry.seq)
    gone: set[str] = set()
    for entry in reversed(ordered):
        if isinstance(entry.fact, Annulled) and entry.id not in gone:
            gone.add(entry.fact.fact)
    alive: dict[str, Entry] = {}
    for entry in ordered:
        if entry.id in gone or isinstance(entry.fact, Annulled):
            continue
        if isinstance(entry.fact, Corrected):
            if entry.fact.fact in alive:
                alive[entry.fact.fact] = _with_changes(alive[entry.fact.fact], entry.fact.changes)
            continue
        alive[entry.id] = entry
    return tuple(alive.values())
