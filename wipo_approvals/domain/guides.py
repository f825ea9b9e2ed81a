"""Guided steps: who may amend, extend, end, replace or correct an agreement, how, by when, and with which papers.

The answers come from the agreement's own terms and, where they are silent, from the rules named in the
sentences; what only the parties or the Legal Counsel can say is asked, never supplied.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from wipo_approvals.domain.computing import end_of_term, last_day_for_notice
from wipo_approvals.domain.dates import ComputedDay, PartialDate, add_days
from wipo_approvals.domain.lifecycle import State, Step
from wipo_approvals.domain.lifecycle.ending import Standing, reckon_notice, standing
from wipo_approvals.domain.lifecycle.steps import step_of
from wipo_approvals.domain.terms import Duration
from wipo_approvals.domain.vocabulary import (
    ClauseKind,
    CorrectionClass,
    DurationKind,
    GuideKind,
    LegalBasis,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One answer: under which question it stands, its sentence, the term it rests on, the day with its reason."""

    question: str
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)
    term: str = ""
    day: ComputedDay | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """What to know, the facts to record in their order (with the guards still closed), the papers needed."""

    kind: GuideKind
    advice: tuple[Advice, ...]
    steps: tuple[Step, ...]
    papers: tuple[str, ...] = ()


def guide(state: State, kind: GuideKind, today: date) -> Guide:
    """The guided steps of a kind for an agreement as it stands today."""
    found = standing(state, today)
    advice = _ADVICE[kind](state, found, today)
    steps = tuple(
        replace(step, proposed={**step.proposed, **_given(state, kind, step.kind, found)})
        for step in (step_of(state, one, found, today) for one in _facts(state, kind))
    )
    return Guide(kind=kind, advice=advice, steps=steps, papers=_papers(state, kind))


def _say(
    question: str, code: str, term: str = "", day: ComputedDay | None = None, **details: object
) -> Advice:
    return Advice(question=f"question.{question}", code=f"guide.{code}", details=details, term=term, day=day)


# ---- ending by notice


def _terminate(state: State, found: Standing, today: date) -> tuple[Advice, ...]:
    terms, notice = state.terms, state.terms.notice
    others = [party.key for party in terms.counterparts]
    stated = bool(notice.value or notice.by_day or notice.effect_day)
    who = _say("who", "terminate.who" if stated else "terminate.who_silent", term="notice")
    addressee = _say("to_whom", "terminate.to", party=notice.addressee) if notice.addressee else None
    return (
        who,
        addressee or _say("to_whom", "terminate.to_parties", parties_named=others),
        _say("form", "terminate.form"),
        *_when(state, found, today),
        _say("survives", "terminate.survives"),
    )


def _when(state: State, found: Standing, today: date) -> tuple[Advice, ...]:
    """The last day to send, where the term ends or renews itself, and what a notice of today would do."""
    if found.stage is None or not found.stage.binding:
        return (_say("effect", "not_in_force"),)
    told = []
    if found.term is not None and found.term.latest >= today:
        last = last_day_for_notice(state.terms.notice, found.term.latest, state.terms.counting).day
        if last is not None and last.latest >= today:
            details = {"on": last.latest.isoformat(), "end_on": found.term.latest.isoformat()}
            told.append(_say("by_when", "terminate.last_day", term="notice", day=last, **details))
    now = PartialDate.of(today)
    effect = reckon_notice(state, found.entry, now, now)
    if effect.day is not None:
        on = effect.day.latest.isoformat()
        told.append(_say("effect", "terminate.effect", term="notice", day=effect.day, on=on))
    elif effect.asks and effect.asks[0][0] == "asks.too_late":
        told.append(replace(_say("effect", "terminate.too_late", term="notice"), details=effect.asks[0][1]))
    else:
        told.append(_say("effect", "terminate.ask_period", term="notice"))
    return tuple(told)


# ---- a longer term


def _extend(state: State, found: Standing, _today: date) -> tuple[Advice, ...]:
    duration = state.terms.duration
    if duration.kind is not DurationKind.FIXED:
        return (_say("what", "extend.no_term", term="duration"),)
    if duration.renewal == "automatic":
        return (_say("what", "extend.renews_itself", term="duration"),)
    told = [_say("who", "extend.who"), _say("form", "extend.form")]
    if found.term is not None:
        end = found.term.latest.isoformat()
        told.append(_say("by_when", "extend.by", term="duration", day=found.term, on=end))
        longer = longer_term(state, found)
        if longer is not None:
            told.append(_say("effect", "extend.effect", day=longer, on=longer.latest.isoformat()))
    else:
        told.append(_say("by_when", "extend.end_unknown", term="duration"))
    return (*told, *_committee(state))


def longer_term(state: State, found: Standing) -> ComputedDay | None:
    """The last day if the parties extended the term by as long as it was."""
    months = state.terms.duration.months
    if found.term is None or not months:
        return None
    begin = PartialDate.of(add_days(found.term.latest, 1))
    again = Duration(kind=DurationKind.FIXED, months=months)
    return end_of_term(again, begin, state.terms.counting).day


def _committee(state: State) -> tuple[Advice, ...]:
    """Whether the Committee is asked again, by the legal basis."""
    general = state.legal_basis is LegalBasis.ART_13_1
    return (_say("committee", "committee.general" if general else "committee.other"),)


# ---- another text


def _amend(state: State, _found: Standing, _today: date) -> tuple[Advice, ...]:
    clause = ClauseKind.AMENDMENT in state.terms.clauses
    open_ = [key for key in _bound(state) if key not in state.amendment_consents]
    who = "amend.who_partners" if state.by_consent_form else "amend.who"
    return (
        _say("who", who, missing=open_),
        _say("form", "amend.form" if clause else "amend.form_silent", term="clauses"),
        _say("effect", "amend.effect"),
        *_committee(state),
    )


def _bound(state: State) -> tuple[str, ...]:
    return tuple(state.signatures) if state.by_consent_form else state.terms.party_keys


def _supersede(_state: State, found: Standing, _today: date) -> tuple[Advice, ...]:
    told = [_say("who", "supersede.who"), _say("form", "supersede.form"), _say("effect", "supersede.effect")]
    if found.stage is None or not found.stage.binding:
        told.insert(0, _say("what", "not_in_force"))
    return (*told, _say("survives", "terminate.survives"))


def _correct(state: State, _found: Standing, _today: date) -> tuple[Advice, ...]:
    """The five classes of defect and what each requires."""
    signed = bool(state.signed_by)
    told = [_say("artefact", "correct.artefact"), _say("translation", "correct.translation")]
    told.append(_say("blank", "correct.blank_signed" if state.fully_signed else "correct.blank"))
    told.append(_say("clerical", "correct.clerical_signed" if signed else "correct.clerical"))
    return (*told, _say("substance", "correct.substance"))


_ADVICE: Mapping[GuideKind, Callable[[State, Standing, date], tuple[Advice, ...]]] = {
    GuideKind.TERMINATE: _terminate,
    GuideKind.EXTEND: _extend,
    GuideKind.AMEND: _amend,
    GuideKind.SUPERSEDE: _supersede,
    GuideKind.CORRECT: _correct,
}


def _facts(state: State, kind: GuideKind) -> tuple[str, ...]:
    """The kinds of fact to record, in their order."""
    match kind:
        case GuideKind.TERMINATE if state.by_consent_form:
            return ("withdrawal_notified",)
        case GuideKind.TERMINATE:
            return ("notice_given", "notice_received", "notice_revoked", "terminated")
        case GuideKind.EXTEND:
            return ("extended",)
        case GuideKind.AMEND:
            return (
                "amendment_proposed",
                "amendment_consented",
                "amended",
                "amendment_dropped",
                "term_confirmed",
            )
        case GuideKind.SUPERSEDE:
            return ("superseded",)
        case GuideKind.CORRECT:
            return ("text_corrected",)


def _given(state: State, kind: GuideKind, fact: str, found: Standing) -> dict[str, str]:
    """What a clerk will likely give with a fact of a guide."""
    if kind is GuideKind.EXTEND and longer_term(state, found) is not None:
        return {"months": str(state.terms.duration.months)}
    if fact == "text_corrected":
        usual = CorrectionClass.CLERICAL if state.signed_by else CorrectionClass.TRANSLATION
        return {"correction_class": usual.value}
    return {}


_PAPERS: Mapping[GuideKind, tuple[str, ...]] = {
    GuideKind.TERMINATE: ("termination_notice", "acknowledgement"),
    GuideKind.EXTEND: ("extension_letter",),
    GuideKind.AMEND: ("transmittal_letter", "note_verbale", "committee_document"),
    GuideKind.SUPERSEDE: ("entry_into_force_note", "register_sheet"),
    GuideKind.CORRECT: ("corrigendum", "rectification_letter", "rectification"),
}


def _papers(state: State, kind: GuideKind) -> tuple[str, ...]:
    """The papers needed; a text nobody has signed is not rectified."""
    if kind is GuideKind.CORRECT and not state.signed_by:
        return ("corrigendum",)
    return _PAPERS[kind]
