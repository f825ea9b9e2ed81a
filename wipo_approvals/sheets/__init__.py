"""What the core hands out: frozen sheets, never rows."""

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
