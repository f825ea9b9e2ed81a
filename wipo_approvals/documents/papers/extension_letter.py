"""The letter that proposes to extend a fixed term, with a reply form: the two letters record the extension."""

from __future__ import annotations

from datetime import date

from wipo_approvals.documents import correspondence, mention, replies, story
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.letter import section
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import DurationKind
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import PaperSheet

PAPER = "extension_letter"


def build(sheet: PaperSheet) -> Composition:
    """One letter for one counterpart; raises GateClosed where there is no running fixed term, WrongInput."""
    phrases = Phrases(sheet.language, PAPER, correspondence.TABLE, replies.TABLE)
    agreement, title = sheet.agreement, mention.title(sheet)
    last_day = _need_last_day(sheet, phrases)
    until = correspondence.day_given(sheet, "until")
    if until is not None and until.latest <= last_day:
        raise GateClosed("gate.until_not_later", end_on=last_day.isoformat(), hard=True)
    way = "by_agreement" if agreement.terms.duration.renewal else "by_amendment"
    paragraphs = (
        phrases.say("opening", title=title),
        phrases.say("clause", clause=mention.clause(sheet, "duration")),
        phrases.say("last_day", day=phrases.written(PartialDate.of(last_day))),
        phrases.say("until", day=phrases.written(until)),
        phrases.say(way),
    )
    letter = correspondence.letter(sheet, phrases, paragraphs, last=phrases.say("effect"))
    sections = (section(letter, sheet.language.value), replies.form(sheet, phrases, title))
    return correspondence.composed(sheet, phrases, PAPER, sections)


def _need_last_day(sheet: PaperSheet, phrases: Phrases) -> date:
    """The last day of a fixed term that runs; raises GateClosed with the reason where there is none."""
    agreement, duration = sheet.agreement, sheet.agreement.terms.duration
    if duration.kind is not DurationKind.FIXED:
        value = next((one.value for one in agreement.term_sheets if one.name == "duration"), None)
        raise GateClosed("gate.no_fixed_term", duration=phrases.words.duration(value), hard=True)
    if duration.renewal == "automatic":
        raise GateClosed("gate.renews_itself", hard=True)
    story.need_term_running(agreement)
    if agreement.status.expires_on is None:
        raise GateClosed("gate.last_day_unknown", opens="entered_into_force", hard=True)
    return agreement.status.expires_on
