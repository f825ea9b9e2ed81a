"""What the core hands out: frozen sheets, never rows; each room of them is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wipo_approvals.sheets.agreement import AgreementSheet, FactSheet, Registration, TermSheet, TextSheet
    from wipo_approvals.sheets.dates import DateSheet, DatesSheet
    from wipo_approvals.sheets.diary import DiarySheet, DutySheet, SnoozeSheet
    from wipo_approvals.sheets.guides import GuideSheet
    from wipo_approvals.sheets.keeping import Verification
    from wipo_approvals.sheets.links import FamiliesSheet, Family, Kin, Link, LinkState
    from wipo_approvals.sheets.listing import SORT_COLUMNS, AgreementRow, AsAt, ListQuery, RegisterPage
    from wipo_approvals.sheets.papers import (
        Batch,
        Outlet,
        PaperFile,
        PaperKind,
        PaperOffer,
        PaperRefusal,
        Release,
    )
    from wipo_approvals.sheets.partners import PartnerSheet, QuorumSheet, RollSheet
    from wipo_approvals.sheets.people import HolderName, OfficeHolderSheet, ReissueSheet
    from wipo_approvals.sheets.pictures import (
        Bar,
        BoardSheet,
        Card,
        Milestone,
        SessionMark,
        StageColumn,
        TimelineSheet,
    )
    from wipo_approvals.sheets.sources import (
        AnnexSheet,
        CommitteeSheet,
        EarlierSheet,
        OriginalSheet,
        PaperSheet,
        RegisterSheet,
        ReleaseSheet,
        SessionSheet,
    )

_ROOMS: Final = {
    "agreement": (
        "AgreementSheet",
        "FactSheet",
        "Registration",
        "TermSheet",
        "TextSheet",
    ),
    "dates": (
        "DateSheet",
        "DatesSheet",
    ),
    "diary": (
        "DiarySheet",
        "DutySheet",
        "SnoozeSheet",
    ),
    "guides": ("GuideSheet",),
    "keeping": ("Verification",),
    "links": (
        "FamiliesSheet",
        "Family",
        "Kin",
        "Link",
        "LinkState",
    ),
    "listing": (
        "AgreementRow",
        "AsAt",
        "ListQuery",
        "RegisterPage",
        "SORT_COLUMNS",
    ),
    "papers": (
        "Batch",
        "Outlet",
        "PaperFile",
        "PaperKind",
        "PaperOffer",
        "PaperRefusal",
        "Release",
    ),
    "partners": (
        "PartnerSheet",
        "QuorumSheet",
        "RollSheet",
    ),
    "people": (
        "HolderName",
        "OfficeHolderSheet",
        "ReissueSheet",
    ),
    "pictures": (
        "Bar",
        "BoardSheet",
        "Card",
        "Milestone",
        "SessionMark",
        "StageColumn",
        "TimelineSheet",
    ),
    "sources": (
        "AnnexSheet",
        "CommitteeSheet",
        "EarlierSheet",
        "OriginalSheet",
        "PaperSheet",
        "RegisterSheet",
        "ReleaseSheet",
        "SessionSheet",
    ),
}
_ROOM_OF: Final = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    """A sheet by its name, from its room: a list needs few of them."""
    if name not in _ROOM_OF:
        raise AttributeError(name)
    found = getattr(import_module(f"wipo_approvals.sheets.{_ROOM_OF[name]}"), name)
    globals()[name] = found
    return found


__all__ = [
    "SORT_COLUMNS",
    "AgreementRow",
    "AgreementSheet",
    "AnnexSheet",
    "AsAt",
    "Bar",
    "Batch",
    "BoardSheet",
    "Card",
    "CommitteeSheet",
    "DateSheet",
    "DatesSheet",
    "DiarySheet",
    "DutySheet",
    "EarlierSheet",
    "FactSheet",
    "FamiliesSheet",
    "Family",
    "GuideSheet",
    "HolderName",
    "Kin",
    "Link",
    "LinkState",
    "ListQuery",
    "Milestone",
    "OfficeHolderSheet",
    "OriginalSheet",
    "Outlet",
    "PaperFile",
    "PaperKind",
    "PaperOffer",
    "PaperRefusal",
    "PaperSheet",
    "PartnerSheet",
    "QuorumSheet",
    "RegisterPage",
    "RegisterSheet",
    "Registration",
    "ReissueSheet",
    "Release",
    "ReleaseSheet",
    "RollSheet",
    "SessionMark",
    "SessionSheet",
    "SnoozeSheet",
    "StageColumn",
    "TermSheet",
    "TextSheet",
    "TimelineSheet",
    "Verification",
]
