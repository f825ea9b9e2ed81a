"""How an agreement nears its end: its last day, the session that can still extend it, notice, renewal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from wipo_approvals.domain.computing import end_of_term, last_day_for_notice
from wipo_approvals.domain.dates import ComputedDay, PartialDate, Step, add_days, add_months
from wipo_approvals.domain.duties.duty import Desk, Duty, Sitting
from wipo_approvals.domain.lifecycle.ending import ends_of_periods
from wipo_approvals.domain.vocabulary import DurationKind, DutyKind, NoticeAnchor, Stage

#: A committee document is dated about so long before its session opens. No rule of procedure says so: it is
#: what the documents of 2010, 2017 and 2018 show (97, 61 and 63 days).
DOCUMENT_LEAD_MONTHS: Final = 2
#: For so long the diary goes on saying that a term has ended, so that no end goes by unseen.
END_TOLD_MONTHS: Final = 12
_AUTOMATIC: Final = "automatic"


def duties(desk: Desk) -> Iterator[Duty]:
    """What falls due because the agreement ends, may be ended, or goes on by itself."""
    if desk.status.entry is None:
        return
    if desk.state.notice is not None:
        yield from _notice_running(desk)
    elif not desk.status.stage.ended:
        yield from _renewal(desk)
        yield from _last_day_for_notice(desk)
    if desk.status.term is not None and desk.status.ends_as is Stage.EXPIRED:
        yield from _end_of_term(desk, desk.status.term)


# ---- the end of the term


def _end_of_term(desk: Desk, term: ComputedDay) -> Iterator[Duty]:
    last = term.latest
    if last < add_months(desk.today, -END_TOLD_MONTHS):
        return
    over = last < desk.today
    yield Duty(
        kind=DutyKind.EXPIRY,
        due_on=last,
        code="duty.expired" if over else "duty.expiry",
        details={"on": last.isoformat()},
        steps=term.steps,
        term="duration",
    )
    if not over and desk.state.terms.duration.kind is DurationKind.FIXED:
        yield from _extension(desk, term)


def _extension(desk: Desk, term: ComputedDay) -> Iterator[Duty]:
    """The session that can still approve an extension before the last day, and the day for its document."""
    found = last_session(desk.sittings, term.earliest)
    if found is None:
        return
    sitting, told = found
    expected = sitting.number == 0
    document, lead = _document_day(sitting)
    suffix = ".expected" if expected else ""
    named = {"opens_on": sitting.opens_on.isoformat(), "end_on": term.earliest.isoformat()}
    known = {"year": str(sitting.opens_on.year)} if expected else {"session": str(sitting.number)}
    by_session = Duty(
        kind=DutyKind.EXTENSION_SESSION,
        what=str(sitting.number or ""),
        due_on=sitting.opens_on,
        code=f"duty.extension_session{suffix}",
        details={**named, **known},
        steps=(*term.steps, told),
        term="duration",
        expected=expected,
    )
    yield replace(
        by_session,
        kind=DutyKind.EXTENSION_DOCUMENT,
        due_on=document,
        code=f"duty.extension_document{suffix}",
        steps=(*by_session.steps, lead),
    )
    yield by_session


def _document_day(sitting: Sitting) -> tuple[date, Step]:
    """By when the document of a session should be ready: by its own deadline, else as has been the practice."""
    if sitting.documents_on is not None:
        on = sitting.documents_on
        return on, ("step.session_documents", {"session": str(sitting.number), "on": on.isoformat()})
    on = add_months(sitting.opens_on, -DOCUMENT_LEAD_MONTHS)
    return on, ("step.document_lead", {"months": str(DOCUMENT_LEAD_MONTHS), "on": on.isoformat()})


def last_session(sittings: tuple[Sitting, ...], end: date) -> tuple[Sitting, Step] | None:
    """The last ordinary session that is over by `end`, with the step that tells which and why.

    The Committee meets once a year in ordinary session, in September or October. For a year of which
    the register knows none, one is expected (its number is 0): opening on the earliest and closing on
    the latest day of the year seen so far, so that the plan is safe. None where no session is known at all.
    """
    ordinary = [one for one in sittings if one.ordinary]
    if not ordinary:
        return None
    for year in (end.year, end.year - 1):
        known = [one for one in ordinary if one.opens_on.year == year]
        useful = [one for one in known if one.over_on <= end]
        if useful:
            return _known(max(useful, key=_opening))
        expected = _expected(ordinary, year)
        if not known and expected.over_on <= end:
            seen = min(ordinary, key=_of_year).opens_on
            told = {"year": str(year), "seen_on": str(seen), "opens_on": str(expected.opens_on)}
            return expected, ("step.session_expected", told)
    return None


def _opening(sitting: Sitting) -> date:
    return sitting.opens_on


def _of_year(sitting: Sitting) -> tuple[int, int]:
    return sitting.opens_on.month, sitting.opens_on.day


def _known(sitting: Sitting) -> tuple[Sitting, Step]:
    told = {
        "session": str(sitting.number),
        "opens_on": sitting.opens_on.isoformat(),
        "closes_on": sitting.over_on.isoformat(),
    }
    return sitting, ("step.session_known", told)


def _expected(ordinary: list[Sitting], year: int) -> Sitting:
    """A session as it may be held in a year, from those that were."""
    first = min(map(_of_year, ordinary))
    last = max((one.over_on.month, one.over_on.day) for one in ordinary)
    opens, closes = (add_days(date(year, month, 1), day - 1) for month, day in (first, last))
    return Sitting(number=0, opens_on=opens, closes_on=closes, ordinary=True)


# ---- renewal and notice


def _renewal(desk: Desk) -> Iterator[Duty]:
    """The first day of the next period, where the agreement renews itself."""
    duration, entry = desk.state.terms.duration, desk.status.entry
    if duration.renewal != _AUTOMATIC or not duration.renewal_months or entry is None:
        return
    on = max(desk.today, entry.latest)
    found = end_of_term(duration, entry, desk.state.terms.counting, on=on).day
    if found is not None:
        yield Duty(
            kind=DutyKind.RENEWAL,
            due_on=add_days(found.latest, 1),
            code="duty.renewal",
            details={"months": str(duration.renewal_months), "end_on": found.latest.isoformat()},
            steps=found.steps,
            term="duration",
        )


def _last_day_for_notice(desk: Desk) -> Iterator[Duty]:
    """The last day for notice, for the first end for which it has not gone by."""
    terms, entry = desk.state.terms, desk.status.entry
    if desk.state.by_consent_form or entry is None:
        return
    for end in ends_of_periods(desk.state, entry, PartialDate.of(desk.today)):
        found = last_day_for_notice(terms.notice, end, terms.counting).day
        if found is None:
            return
        if found.earliest < desk.today:
            continue
        by_receipt = terms.notice.anchor is NoticeAnchor.RECEIPT
        renewed = ".renewal" if terms.duration.renewal == _AUTOMATIC else ""
        yield Duty(
            kind=DutyKind.NOTICE_DEADLINE,
            due_on=found.earliest,
            code=f"duty.notice_deadline{renewed}",
            details={"end_on": end.isoformat()},
            steps=(*found.steps, *((("step.receipt_counts", {}),) if by_receipt else ())),
            term="notice",
        )
        return


def _notice_running(desk: Desk) -> Iterator[Duty]:
    """The day a notice takes effect, its closing note, and its receipt while that is not recorded."""
    notice, effect = desk.state.notice, desk.status.effect
    if notice is None or "terminated" in desk.state.last:
        return
    party, facts = getattr(notice.fact, "party", ""), (notice.id,)
    if effect is not None and desk.status.ends_as is Stage.TERMINATED:
        over = effect.latest <= desk.today
        yield Duty(
            kind=DutyKind.NOTICE_EFFECT,
            due_on=effect.latest,
            code="duty.notice_closing" if over else "duty.notice_effect",
            details={"party": party, "on": effect.latest.isoformat()},
            steps=effect.steps,
            facts=facts,
            term="notice",
            party=party,
            since=notice.on,
        )
    if desk.state.notice_received is None and not desk.status.stage.ended:
        yield Duty(
            kind=DutyKind.NOTICE_RECEIPT,
            due_on=None,
            code="duty.notice_receipt",
            details={"party": party},
            steps=(("step.notice_sent", {"on": str(notice.on)}), ("step.no_day_receipt", {})),
            facts=facts,
            party=party,
            since=notice.on,
        )
