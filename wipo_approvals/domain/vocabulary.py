"""The office's own words: enumerations and value types whose values are for ever."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from typing_extensions import override

from wipo_approvals.errors import WrongInput


class Language(StrEnum):
    """The six languages of the United Nations, by their ISO 639-1 codes."""

    AR = "ar"
    EN = "en"
    ES = "es"
    FR = "fr"
    RU = "ru"
    ZH = "zh"

    @property
    def letter(self) -> str:
        """The letter that marks a language version of a WIPO document (top right of the page)."""
        return {"ar": "A", "en": "E", "es": "S", "fr": "F", "ru": "R", "zh": "C"}[self.value]

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self is Language.AR


class InstrumentType(StrEnum):
    """What kind of instrument an agreement is."""

    AGREEMENT = "agreement"
    MEMORANDUM_OF_UNDERSTANDING = "memorandum_of_understanding"
    COOPERATION_AGREEMENT = "cooperation_agreement"
    JOINT_DECLARATION = "joint_declaration"
    EXCHANGE_OF_LETTERS = "exchange_of_letters"


class LegalBasis(StrEnum):
    """The article of the WIPO Convention under which the Coordination Committee approves."""

    ART_13_1 = "art_13_1"
    ART_13_2 = "art_13_2"
    ART_12_4 = "art_12_4"


class Outcome(StrEnum):
    """What the Coordination Committee did with an item (rules 18, 22, 30, 35 of the General Rules)."""

    APPROVED = "approved"
    APPROVED_ON_UNDERSTANDING = "approved_on_understanding"
    POSTPONED = "postponed"
    NOTED = "noted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class DateMode(StrEnum):
    """How the day of signature is written: once, beside each signature, or on each consent form."""

    SINGLE = "single"
    PER_SIGNATURE = "per_signature"
    PER_CONSENT_FORM = "per_consent_form"


class EntryRule(StrEnum):
    """The rule by which an agreement enters into force."""

    ON_SIGNATURE_BY_ALL = "on_signature_by_all"
    ON_SIGNATURE_SAME_DAY = "on_signature_same_day"
    PER_PARTY_ON_CONSENT = "per_party_on_consent"
    DAYS_AFTER_SIGNATURE = "days_after_signature"
    MONTHS_AFTER_SIGNATURE = "months_after_signature"
    FIRST_OF_MONTH_AFTER = "first_of_month_after"
    FIRST_OF_JANUARY_AFTER = "first_of_january_after"
    ON_LAST_NOTIFICATION = "on_last_notification"
    LATER_OF_ORGAN_APPROVALS = "later_of_organ_approvals"
    FIXED_DATE = "fixed_date"
    BY_EXCHANGE_OF_LETTERS = "by_exchange_of_letters"
    UNSTATED = "unstated"


class DurationKind(StrEnum):
    """For how long an agreement runs."""

    INDEFINITE = "indefinite"
    FIXED = "fixed"
    UNTIL_EVENT = "until_event"
    UNSTATED = "unstated"


class Unit(StrEnum):
    """The unit of a period."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class NoticeAnchor(StrEnum):
    """From what a period of notice is counted."""

    NOTICE = "notice"
    RECEIPT = "receipt"
    DISPATCH = "dispatch"
    END_DATE = "end_date"
    CALENDAR_DATE = "calendar_date"
    FISCAL_YEAR_END = "fiscal_year_end"


class CountingRule(StrEnum):
    """How days, months and the end of a term are counted; the usual rule of each kind stands first."""

    EVENT_DAY_EXCLUDED = "event_day_excluded"
    EVENT_DAY_INCLUDED = "event_day_included"
    SAME_NUMBERED_DAY = "same_numbered_day"
    NEXT_DAY_WHEN_MISSING = "next_day_when_missing"
    MONTH_END_TO_MONTH_END = "month_end_to_month_end"
    ENDS_ON_THE_EVE = "ends_on_the_eve"
    ENDS_ON_SAME_NUMBERED_DAY = "ends_on_same_numbered_day"


class ClauseKind(StrEnum):
    """Kinds of clause whose presence in a text the register keeps."""

    CONFIDENTIALITY = "confidentiality"
    FINANCIAL = "financial"
    PRIVILEGES_IMMUNITIES = "privileges_immunities"
    INTELLECTUAL_PROPERTY = "intellectual_property"
    NAME_EMBLEM = "name_emblem"
    PRESS = "press"
    OBSERVERS = "observers"
    FOCAL_POINTS = "focal_points"
    DISPUTE = "dispute"
    AMENDMENT = "amendment"


class ObligationKind(StrEnum):
    """What an agreement obliges its parties to do again and again."""

    WORK_PROGRAMME = "work_programme"
    PLAN = "plan"
    REPORT = "report"
    CONSULTATION = "consultation"
    EVALUATION = "evaluation"
    MEETING = "meeting"


class DutyKind(StrEnum):
    """What can fall due in the life of an agreement."""

    OBLIGATION = "obligation"
    EXPIRY = "expiry"
    EXTENSION_SESSION = "extension_session"
    EXTENSION_DOCUMENT = "extension_document"
    RENEWAL = "renewal"
    NOTICE_DEADLINE = "notice_deadline"
    NOTICE_EFFECT = "notice_effect"
    NOTICE_RECEIPT = "notice_receipt"
    COUNTERPART_APPROVAL = "counterpart_approval"
    COUNTERPART_REPORT = "counterpart_report"
    COMMITTEE_REPORT = "committee_report"
    SIGNATURE = "signature"
    OFFICE_HOLDER = "office_holder"
    ENTRY = "entry"
    CERTIFIED_COPIES = "certified_copies"
    FILING = "filing"


class DutyState(StrEnum):
    """How a duty stands on a day, in the order in which a clerk reads the diary."""

    OVERDUE = "overdue"
    DUE = "due"
    LATER = "later"
    UNDATED = "undated"
    SNOOZED = "snoozed"


class Region(StrEnum):
    """The six parallel parts of an agreement's status."""

    TEXT = "text"
    COMMITTEE = "committee"
    COUNTERPART = "counterpart"
    SIGNATURE = "signature"
    FORCE = "force"
    PUBLICITY = "publicity"


class CorrectionClass(StrEnum):
    """What kind of defect a text has; the kind decides who may put it right, and how.

    An artefact of reading, a slip in a language that is not authentic, a blank or an office-holder, a
    clerical error in an authentic text, the substance.
    """

    ARTEFACT = "artefact"
    TRANSLATION = "translation"
    BLANK = "blank"
    CLERICAL = "clerical"
    SUBSTANCE = "substance"


class GuideKind(StrEnum):
    """What a clerk may want to do with an agreement that the office is guided through."""

    AMEND = "amend"
    EXTEND = "extend"
    TERMINATE = "terminate"
    SUPERSEDE = "supersede"
    CORRECT = "correct"


class Rounding(StrEnum):
    """Which way half of an odd number of partners is rounded."""

    UP = "up"
    DOWN = "down"


class PartnerStage(StrEnum):
    """How far an organization has come that joins an agreement by consent form."""

    INVITED = "invited"
    APPLIED = "applied"
    CIRCULATED = "circulated"
    ADMITTED = "admitted"
    CONSENTED = "consented"
    EFFECTIVE = "effective"
    NOTICE_GIVEN = "notice_given"
    WITHDRAWN = "withdrawn"


class DayKind(StrEnum):
    """How the register knows a day: a fact records it, a rule gives it, or a person confirmed what a rule gave."""

    RECORDED = "recorded"
    COMPUTED = "computed"
    CONFIRMED = "confirmed"


class Stage(StrEnum):
    """The one word a list shows for an agreement; derived from the six regions, in the order of its life."""

    DRAFT = "draft"
    SETTLED = "settled"
    SUBMITTED = "submitted"
    UNDER_CONSIDERATION = "under_consideration"
    POSTPONED = "postponed"
    NOTED = "noted"
    UNDERSTANDING = "understanding"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    APPROVED = "approved"
    READY = "ready"
    ORIGINALS_ISSUED = "originals_issued"
    PARTLY_SIGNED = "partly_signed"
    LAPSED = "lapsed"
    SIGNED = "signed"
    PROVISIONALLY_APPLIED = "provisionally_applied"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    NOTICE_RUNNING = "notice_running"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    SUPERSEDED = "superseded"

    @property
    def binding(self) -> bool:
        """Whether the agreement is in force, if only until a notice takes effect or while it is suspended."""
        return self in {Stage.IN_FORCE, Stage.SUSPENDED, Stage.NOTICE_RUNNING}

    @property
    def ended(self) -> bool:
        """Whether the agreement is no longer in force and nothing more is to come."""
        return self in {Stage.EXPIRED, Stage.TERMINATED, Stage.SUPERSEDED}


_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def to_roman(number: int) -> str:
    """A number from 1 to 399 in Roman numerals, as annexes are numbered."""
    out = []
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        out.append(letters * count)
    return "".join(out)


def from_roman(text: str) -> int:
    """The number a Roman numeral stands for; raises WrongInput for anything else."""
    rest, total = text.strip().upper(), 0
    for value, letters in _ROMAN:
        while rest.startswith(letters):
            rest, total = rest[len(letters) :], total + value
    if rest or not total or to_roman(total) != text.strip().upper():
        raise WrongInput("input.roman", value=text)
    return total


_SYMBOL = re.compile(
    r"^\s*WO\s*/\s*CC\s*/\s*(?P<session>\d+|[IVXLC]+)\s*/\s*(?:(?P<inf>INF)\s*/\s*)?(?P<number>\d+)"
    r"(?P<suffixes>(?:\s+(?:Prov|Rev|Corr|Add)\.?\s*\d*)*)\s*$",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"(Prov|Rev|Corr|Add)\.?\s*(\d*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Symbol:
    """The symbol of a Coordination Committee document, such as WO/CC/74/1 or WO/CC/67/4 Prov.1."""

    session: int
    number: int
    information: bool = False
    suffixes: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Symbol:
        """Read a symbol in any spelling of case and blanks; raises WrongInput."""
        match = _SYMBOL.match(text)
        if not match:
            raise WrongInput("input.symbol", value=text)
        session = match["session"]
        return cls(
            session=int(session) if session.isdigit() else from_roman(session),
            number=int(match["number"]),
            information=bool(match["inf"]),
            suffixes=tuple(f"{name.title()}.{no}" for name, no in _SUFFIX.findall(match["suffixes"])),
        )

    @override
    def __str__(self) -> str:
        """The canonical spelling."""
        middle = "INF/" if self.information else ""
        return " ".join((f"WO/CC/{self.session}/{middle}{self.number}", *self.suffixes))
