"""All kinds of fact, by name and by the part of an agreement's life they belong to."""

from __future__ import annotations

import typing

from wipo_approvals.domain.facts.committee import (
    BasisChosen,
    Decided,
    DocumentRevised,
    GovernmentConsented,
    ItemOpened,
    ReportAdopted,
    Resubmitted,
    Submitted,
    UnderstandingAccepted,
)
from wipo_approvals.domain.facts.counterpart import (
    CounterpartApproved,
    CounterpartAsked,
    CounterpartEndorsed,
    CounterpartRefused,
    Notified,
)
from wipo_approvals.domain.facts.force import (
    Amended,
    AmendmentConsented,
    AmendmentDropped,
    AmendmentProposed,
    AppliedProvisionally,
    DutyDone,
    EnteredIntoForce,
    EventOccurred,
    Extended,
    NoticeGiven,
    NoticeReceived,
    NoticeRevoked,
    Resumed,
    Superseded,
    Suspended,
    Terminated,
)
from wipo_approvals.domain.facts.partners import (
    ApplicationCirculated,
    ConsentReceived,
    PartnerAdmitted,
    PartnerApplied,
    RoundingChosen,
    WithdrawalNotified,
)
from wipo_approvals.domain.facts.publicity import (
    CertifiedCopiesSent,
    FiledAndRecorded,
    PublicityExcused,
    Published,
)
from wipo_approvals.domain.facts.register import Annulled, Corrected, GateWaived, Registered, TermConfirmed
from wipo_approvals.domain.facts.signature import (
    Authorized,
    FullPowersReceived,
    OriginalsIssued,
    OriginalsRecalled,
    SignatureConfirmed,
    SignatureLapsed,
    Signed,
)
from wipo_approvals.domain.facts.text import (
    LanguagesReady,
    TextAdded,
    TextCorrected,
    TextReopened,
    TextSettled,
)

Fact = (
    Registered
    | TermConfirmed
    | GateWaived
    | Annulled
    | Corrected
    | TextAdded
    | TextSettled
    | LanguagesReady
    | TextReopened
    | TextCorrected
    | BasisChosen
    | GovernmentConsented
    | Submitted
    | Resubmitted
    | DocumentRevised
    | ItemOpened
    | Decided
    | UnderstandingAccepted
    | ReportAdopted
    | CounterpartAsked
    | CounterpartApproved
    | CounterpartRefused
    | CounterpartEndorsed
    | Notified
    | Authorized
    | OriginalsIssued
    | OriginalsRecalled
    | FullPowersReceived
    | Signed
    | SignatureConfirmed
    | SignatureLapsed
    | PartnerApplied
    | ApplicationCirculated
    | RoundingChosen
    | PartnerAdmitted
    | ConsentReceived
    | WithdrawalNotified
    | AppliedProvisionally
    | EnteredIntoForce
    | EventOccurred
    | AmendmentProposed
    | AmendmentConsented
    | Amended
    | AmendmentDropped
    | Extended
    | NoticeGiven
    | NoticeReceived
    | NoticeRevoked
    | DutyDone
    | Suspended
    | Resumed
    | Terminated
    | Superseded
    | CertifiedCopiesSent
    | FiledAndRecorded
    | Published
    | PublicityExcused
)

KINDS: dict[str, type[Fact]] = {member.kind: member for member in typing.get_args(Fact)}

#: The kinds a clerk records, by the part of an agreement's life they belong to, in the order of that life.
CHAPTERS: dict[str, tuple[type[Fact], ...]] = {
    "register": (TermConfirmed,),
    "text": (
        TextSettled,
        LanguagesReady,
        TextReopened,
        TextCorrected,
    ),
    "committee": (
        BasisChosen,
        GovernmentConsented,
        Submitted,
        Resubmitted,
        DocumentRevised,
        ItemOpened,
        Decided,
        UnderstandingAccepted,
        ReportAdopted,
    ),
    "counterpart": (
        CounterpartAsked,
        CounterpartApproved,
        CounterpartRefused,
        CounterpartEndorsed,
        Notified,
    ),
    "signature": (
        Authorized,
        OriginalsIssued,
        OriginalsRecalled,
        FullPowersReceived,
        Signed,
        SignatureConfirmed,
        SignatureLapsed,
    ),
    "partners": (
        PartnerApplied,
        ApplicationCirculated,
        RoundingChosen,
        PartnerAdmitted,
        ConsentReceived,
        WithdrawalNotified,
    ),
    "force": (
        AppliedProvisionally,
        EnteredIntoForce,
        EventOccurred,
        AmendmentProposed,
        AmendmentConsented,
        Amended,
        AmendmentDropped,
        Extended,
        NoticeGiven,
        NoticeReceived,
        NoticeRevoked,
        DutyDone,
        Suspended,
        Resumed,
        Terminated,
        Superseded,
    ),
    "publicity": (
        CertifiedCopiesSent,
        FiledAndRecorded,
        Published,
        PublicityExcused,
    ),
}

#: Kinds that only the program itself writes, as part of another order.
INTERNAL_KINDS = frozenset({"registered", "text_added", "gate_waived"})

#: Kinds that may stand in a history twice with the very same content, because something came between.
REPEATABLE = frozenset(
    {
        "gate_waived",
        "text_settled",
        "languages_ready",
        "text_reopened",
        "originals_issued",
        "originals_recalled",
        "resumed",
        "suspended",
        "amendment_consented",
    }
)
