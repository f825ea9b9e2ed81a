"""What a use case touched, so that a screen can tell whether it is stale."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The answer of every use case that writes.

    `agreements` are the identifiers of the agreements whose facts changed; `structure` says that
    rows were added to the list; `facts` are the identifiers of the facts that were recorded;
    `office_holders` says that a mandate changed; `diary` that a duty was put off or taken up again, or the diary looked at;
    `sessions` that a session of the Coordination Committee was kept or changed, on which plans rest;
    `day` that another day has come, on which everything may stand otherwise.
    """

    agreements: tuple[str, ...] = ()
    structure: bool = False
    facts: tuple[str, ...] = ()
    office_holders: bool = False
    diary: bool = False
    sessions: bool = False
    day: bool = False

    def __or__(self, other: Changes) -> Changes:
        """Both together."""
        return Changes(
            agreements=tuple(dict.fromkeys((*self.agreements, *other.agreements))),
            structure=self.structure or other.structure,
            facts=(*self.facts, *other.facts),
            office_holders=self.office_holders or other.office_holders,
            diary=self.diary or other.diary,
            sessions=self.sessions or other.sessions,
            day=self.day or other.day,
        )
