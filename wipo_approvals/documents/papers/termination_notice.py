"""The notice that ends an agreement: the clause, the period, and the day where the rule can give one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from wipo_approvals.documents import correspondence, mention, story
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.letter import section
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.computing import Occasion, Occasions, notice_effect
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import NoticeAnchor
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import PaperSheet

PAPER = "termination_notice"
#: Periods that run from the notice itself: only these lead to a day by themselves.
_FROM_NOTICE = (None, NoticeAnchor.NOTICE, NoticeAnchor.RECEIPT)


def build(sheet: PaperSheet) -> Composition:
    """One notice for one counterpart; raises GateClosed while there is nothing to end, WrongInput."""
    phrases, agreement = Phrases(sheet.language, PAPER, correspondence.TABLE), sheet.agreement
    story.need_term_running(agreement)
    notice, received = agreement.terms.notice, correspondence.day_given(sheet, "received_on")
    given = correspondence.day_given(sheet, "effective")
    _need_whole_period(sheet, given, received)
    counted = None if given else _counted(sheet, received)
    paragraphs = (
        phrases.say("opening", title=mention.title(sheet)),
        phrases.say("in_force", day=phrases.written(story.in_force_since(agreement))),
        phrases.say("clause", clause=mention.clause(sheet, "notice")),
        phrases.say("period", notice=_period(sheet, phrases)),
        phrases.say("effective", day=phrases.written(given or counted)),
        phrases.say("computed", day=phrases.written(received)) if counted else "",
        _addressee(sheet, phrases),
    )
    letter = correspondence.letter(sheet, phrases, paragraphs, last=phrases.say("receipt"))
    made = correspondence.composed(sheet, phrases, PAPER, [section(letter, sheet.language.value)])
    return made if notice.value else correspondence.remarked(made, "remark.no_notice_period")


def _period(sheet: PaperSheet, phrases: Phrases) -> str:
    """The period in words, without the addressee, who has a line of their own."""
    value = next((one.value for one in sheet.agreement.term_sheets if one.name == "notice"), None) or {}
    return phrases.words.notice({**value, "addressee": None})


def _addressee(sheet: PaperSheet, phrases: Phrases) -> str:
    key = sheet.agreement.terms.notice.addressee
    if not key:
        return ""
    return phrases.say("addressee", addressee=phrases.name(key, sheet.party_names, sheet.agreement.names))


def _after(sheet: PaperSheet, day: PartialDate) -> date | None:
    """A day, and the period of notice, counted as this agreement counts; None where the text gives no period."""
    terms = sheet.agreement.terms
    forward = replace(terms.notice, anchor=NoticeAnchor.RECEIPT)
    found = notice_effect(forward, Occasions(received=(Occasion(on=day),)), terms.counting).day
    return found.earliest if found else None


def _counted(sheet: PaperSheet, received: PartialDate | None) -> PartialDate | None:
    """The day the period leads to from the day of receipt; None where a person has to choose it."""
    notice = sheet.agreement.terms.notice
    if received is None or not received.complete or notice.at_least or notice.anchor not in _FROM_NOTICE:
        return None
    found = _after(sheet, received)
    return PartialDate.of(found) if found else None


def _need_whole_period(sheet: PaperSheet, given: PartialDate | None, received: PartialDate | None) -> None:
    """Refuses a day that leaves less than the whole period, counted from receipt, else from the notice."""
    notice = sheet.agreement.terms.notice
    if notice.anchor in {NoticeAnchor.CALENDAR_DATE, NoticeAnchor.FISCAL_YEAR_END}:
        return
    earliest = _after(sheet, received or sheet.today)
    if given is not None and earliest is not None and given.latest < earliest:
        raise GateClosed("gate.notice_too_short", earliest_on=earliest.isoformat(), hard=True)
