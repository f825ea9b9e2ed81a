"""The places of the register as data: saved filters by stage, and one for each session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.language import QT_TRANSLATE_NOOP
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.sheets import RegisterPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A saved filter: no stages are all stages; a session has its number."""

    key: str
    text: str
    icon: str
    stages: frozenset[Stage] = frozenset()
    session: int | None = None


PLACES: Final = (
    Place(key="all", text=QT_TRANSLATE_NOOP("Places", "All agreements"), icon="inbox"),
    Place(
        key="drafts",
        text=QT_TRANSLATE_NOOP("Places", "Drafts"),
        icon="file-text",
        stages=frozenset({Stage.DRAFT, Stage.SETTLED}),
    ),
    Place(
        key="committee",
        text=QT_TRANSLATE_NOOP("Places", "Before the Committee"),
        icon="gavel",
        stages=frozenset({Stage.SUBMITTED, Stage.UNDER_CONSIDERATION, Stage.POSTPONED, Stage.NOTED}),
    ),
    Place(
        key="approved",
        text=QT_TRANSLATE_NOOP("Places", "Approved, not signed"),
        icon="signature",
        stages=frozenset(
            {Stage.UNDERSTANDING, Stage.APPROVED, Stage.READY, Stage.ORIGINALS_ISSUED, Stage.PARTLY_SIGNED}
        ),
    ),
    Place(
        key="force",
        text=QT_TRANSLATE_NOOP("Places", "Signed and in force"),
        icon="circle-check",
        stages=frozenset(
            {
                Stage.SIGNED,
                Stage.PROVISIONALLY_APPLIED,
                Stage.IN_FORCE,
                Stage.SUSPENDED,
                Stage.NOTICE_RUNNING,
            }
        ),
    ),
    Place(
        key="ended",
        text=QT_TRANSLATE_NOOP("Places", "Ended"),
        icon="archive",
        stages=frozenset(
            {
                Stage.EXPIRED,
                Stage.TERMINATED,
                Stage.SUPERSEDED,
                Stage.LAPSED,
                Stage.REJECTED,
                Stage.WITHDRAWN,
            }
        ),
    ),
)


def session_place(number: int) -> Place:
    return Place(key=f"session:{number}", text=f"WO/CC/{number}", icon="landmark", session=number)


def place_name(place: Place) -> str:
    """What the place is called in the language of the screen."""
    return QCoreApplication.translate("Places", place.text) if place.session is None else place.text


def counted(place: Place, everything: RegisterPage) -> int:
    """How many agreements of the whole register a place holds."""
    if place.session is not None:
        return everything.sessions.get(place.session, 0)
    return sum(
        number for stage, number in everything.stages.items() if not place.stages or stage in place.stages
    )
