"""The steps that may come next, with the guards still closed and what a clerk will likely give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.ending import Standing
from wipo_approvals.domain.lifecycle.force import entry_day
from wipo_approvals.domain.lifecycle.gates import Gate, closed_gates, missing_signatures
from wipo_approvals.domain.lifecycle.states import PublicityState, State
from wipo_approvals.domain.vocabulary import EntryRule, Outcome, Stage, Symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step that may come next, with the guards still closed and values a clerk will likely give."""

    kind: str
    gates: tuple[Gate, ...] = ()
    proposed: dict[str, str] = field(default_factory=dict)


_NEXT: dict[Stage, tuple[str, ...]] = {
    Stage.DRAFT: ("text_settled",),
    Stage.SETTLED: ("submitted", "languages_ready", "text_reopened"),
    Stage.SUBMITTED: ("decided", "item_opened", "document_revised"),
    Stage.UNDER_CONSIDERATION: ("decided",),
    Stage.POSTPONED: ("resubmitted", "text_reopened"),
    Stage.NOTED: ("resubmitted", "text_reopened"),
    Stage.UNDERSTANDING: ("understanding_accepted",),
    Stage.REJECTED: (),
    Stage.WITHDRAWN: (),
    Stage.APPROVED: ("authorized",),
    Stage.READY: ("originals_issued", "signature_lapsed"),
    Stage.ORIGINALS_ISSUED: ("signed", "originals_recalled", "signature_lapsed"),
    Stage.PARTLY_SIGNED: ("signed",),
    Stage.LAPSED: (),
    Stage.SIGNED: ("entered_into_force",),
    Stage.PROVISIONALLY_APPLIED: ("entered_into_force",),
    Stage.IN_FORCE: ("entered_into_force",),
    Stage.SUSPENDED: ("resumed",),
    Stage.NOTICE_RUNNING: ("terminated", "notice_revoked"),
    Stage.EXPIRED: (),
    Stage.TERMINATED: ("terminated",),
    Stage.SUPERSEDED: (),
}
_PUBLICITY = {
    PublicityState.NONE: "certified_copies_sent",
    PublicityState.COPIES_SENT: "filed_and_recorded",
    PublicityState.RECORDED: "published",
}


def next_kinds(state: State, stage: Stage) -> tuple[str, ...]:
    """The kinds of step that lead on from a stage, the likeliest first."""
    kinds = _NEXT[stage]
    match stage:
        case Stage.DRAFT if state.committee.waiting:
            return (*kinds, "resubmitted")
        case Stage.READY if state.by_consent_form:  # partners join by consent forms, there are no originals
            return ("signed", "signature_lapsed")
        case Stage.PARTLY_SIGNED:
            return (*kinds, *_unconfirmed(state))
        case Stage.SIGNED | Stage.PROVISIONALLY_APPLIED | Stage.IN_FORCE:
            return _after_signature(state, stage)
        case Stage.NOTICE_RUNNING if state.notice_received is None:
            return ("notice_received", *kinds)
        case Stage.TERMINATED if "terminated" in state.last:
            return ()
        case _:
            return kinds if stage is not Stage.APPROVED else (*kinds, *_provisional(state))


def _provisional(state: State) -> tuple[str, ...]:
    return ("report_adopted",) if state.provisional else ()


def _unconfirmed(state: State) -> tuple[str, ...]:
    waits = any(party not in state.signatures for party in state.signed_by)
    return ("signature_confirmed",) if waits else ()


def _after_signature(state: State, stage: Stage) -> tuple[str, ...]:
    """What a signed agreement waits for, its confirmation, what is pending, and its publicity."""
    extra = _waits_for(state) if stage is not Stage.IN_FORCE else ()
    late = ("signed",) if state.by_consent_form and missing_signatures(state) else ()
    confirm = () if "entered_into_force" in state.last else ("entered_into_force",)
    pending = ("amended", "amendment_consented") if state.amendment is not None else ()
    published = _PUBLICITY.get(state.publicity, "")
    public = (published,) if published and not state.terms.non_binding and stage is Stage.IN_FORCE else ()
    return (*extra, *confirm, *pending, *late, *public)


def _waits_for(state: State) -> tuple[str, ...]:
    rule = state.terms.entry_into_force.rule
    if rule in {EntryRule.ON_LAST_NOTIFICATION, EntryRule.BY_EXCHANGE_OF_LETTERS}:
        return ("notified",)
    return ("counterpart_approved",) if rule is EntryRule.LATER_OF_ORGAN_APPROVALS else ()


# ---- a fact as it will likely be recorded


def _first_open(state: State, done: object, *, wipo: bool = True) -> str:
    """The first party that has not done something yet."""
    open_ = (party.key for party in state.terms.parties if party.key not in done)  # type: ignore[operator]  # any container
    return next((key for key in open_ if wipo or key != "WIPO"), "")


def _submission(state: State, _found: Standing) -> dict[str, Any]:
    symbol = state.submissions[-1].fact.symbol if state.submissions else None  # type: ignore[union-attr]  # submissions hold nothing else
    session = symbol.session + 1 if symbol else 1
    return {"symbol": Symbol(session=session, number=1), "annex": "I"}


def _revision(state: State, _found: Standing) -> dict[str, Any]:
    symbol = state.submissions[-1].fact.symbol if state.submissions else None  # type: ignore[union-attr]  # submissions hold nothing else
    session, number = (symbol.session, symbol.number) if symbol else (1, 1)
    return {"symbol": Symbol(session=session, number=number, suffixes=("Rev.",))}


def _signature(state: State, _found: Standing) -> dict[str, Any]:
    party = next(iter(missing_signatures(state)), "")
    who = [one for one in state.terms.signatories if one.party == party]
    done = len(state.signed_by.get(party, ()))
    found = {"party": party, "place": state.terms.place or ""}
    if done < len(who):
        found |= {"name": who[done].name, "title": who[done].title or ""}
    return {key: value for key, value in found.items() if value} or {"party": ""}


def _confirmation(state: State, _found: Standing) -> dict[str, Any]:
    return {"party": next((party for party in state.signed_by if party not in state.signatures), "")}


_PROPOSED: dict[str, Callable[[State, Standing], dict[str, Any]]] = {
    "document_revised": _revision,
    "understanding_accepted": lambda state, _: {"party": _first_open(state, state.accepted_by, wipo=False)},
    "counterpart_approved": lambda state, _: {"party": _first_open(state, state.approvals, wipo=False)},
    "notified": lambda state, _: {"party": _first_open(state, state.notifications)},
    "originals_issued": lambda state, _: {"languages": ",".join(state.terms.authentic_languages)},
    "signed": _signature,
    "signature_confirmed": _confirmation,
    "withdrawal_notified": lambda state, _: {"partner": next(iter(state.signatures), "")},
    "notice_given": lambda state, _: {"party": _first_open(state, (), wipo=False)},
    "amendment_proposed": lambda state, _: {"party": _first_open(state, (), wipo=False)},
    "amendment_consented": lambda state, _: {"party": _first_open(state, state.amendment_consents)},
}


def proposed(state: State, kind: str, found: Standing) -> dict[str, Any]:
    """The values a clerk will likely give with a fact of a kind."""
    make = _PROPOSED.get(kind)
    return {key: value for key, value in make(state, found).items() if value} if make else {}


#: What the guards are tried with where any value will not do; it is never proposed.
_PLAUSIBLE: dict[str, dict[str, Any]] = {
    "decided": {"outcome": Outcome.APPROVED},
    "filed_and_recorded": {"number": "II-1"},
    "extended": {"months": 1},
}


def _probe(state: State, kind: str, given: dict[str, Any], found: Standing) -> f.Fact:
    """A fact of a kind with what is proposed, and something for every other key it must have."""
    if kind in {"submitted", "resubmitted"}:
        given = _submission(state, found)
    given = {**_PLAUSIBLE.get(kind, {}), **given}
    needed = {
        key.name: _example(key.type)
        for key in f.keys_of(f.KINDS[kind])
        if key.required and not given.get(key.name)
    }
    return f.make(kind, {**needed, **given})


def _example(type_name: str) -> str:
    """Something of a key's type."""
    if "|" in type_name:
        return type_name.split("|", maxsplit=1)[0]
    return {"number": "1", "symbol": "WO/CC/1/1", "day": "2000"}.get(type_name, "-")


def _likely_day(kind: str, state: State, found: Standing) -> PartialDate | None:
    if kind == "entered_into_force":
        computed = entry_day(state)
        return computed.day if computed else None
    if kind == "terminated" and found.effect is not None:
        return found.effect.day
    return None


def step_of(state: State, kind: str, found: Standing, today: date) -> Step:
    """A step of a kind as it stands today."""
    given = proposed(state, kind, found)
    on = _likely_day(kind, state, found)
    gates = closed_gates(state, _probe(state, kind, given, found), on or PartialDate.of(today), today)
    shown = {key: str(value) for key, value in given.items()}
    return Step(kind=kind, gates=gates, proposed={**shown, **({"on": str(on)} if on else {})})
