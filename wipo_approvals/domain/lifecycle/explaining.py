"""The sentences that say what is true of an agreement and why, each with the facts and the term it rests on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import ComputedDay
from wipo_approvals.domain.lifecycle.ending import Standing
from wipo_approvals.domain.lifecycle.gates import missing_signatures
from wipo_approvals.domain.lifecycle.partners import dormant
from wipo_approvals.domain.lifecycle.states import CommitteeState, CounterpartState, State
from wipo_approvals.domain.vocabulary import Stage, Symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A sentence by its wording code and what fills it, the facts behind it, and the term it rests on."""

    code: str
    details: dict[str, Any] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    term: str = ""


def explain(state: State, stage: Stage, found: Standing) -> Explanation:
    """The sentence for a stage."""
    match stage:
        case Stage.IN_FORCE | Stage.EXPIRED if found.entry is not None:
            return _in_force(state, stage, found.entry, found)
        case Stage.NOTICE_RUNNING | Stage.TERMINATED if state.notice is not None:
            return _under_notice(state, stage, found)
        case (
            Stage.PROVISIONALLY_APPLIED | Stage.SUSPENDED | Stage.TERMINATED | Stage.SUPERSEDED | Stage.LAPSED
        ):
            return _from_fact(state, stage)
        case _:
            return _on_the_way(state, stage, found.entry)


def _in_force(state: State, stage: Stage, entry: ComputedDay, found: Standing) -> Explanation:
    code, details = entry.steps[0]
    facts = tuple(item.id for item in state.signatures.values())
    words: dict[str, Any] = {**details, "entry_on": entry.earliest.isoformat(), "rule": entry.rule}
    end = found.term.latest if found.term else None
    if stage is Stage.EXPIRED:
        return Explanation(
            code="status.expired", details={**words, "end_on": str(end)}, facts=facts, term="duration"
        )
    if entry.earliest != entry.latest:
        words["latest_on"] = entry.latest.isoformat()
        return Explanation(
            code="status.in_force.between", details=words, facts=facts, term="entry_into_force"
        )
    confirmed = state.last.get("entered_into_force")
    name = "confirmed" if confirmed else code.removeprefix("step.")
    if not confirmed and len(entry.steps) > 1 and name == "last_signature":
        name = "after_signature"
    if end:
        words["end_on"] = end.isoformat()
    if confirmed:
        facts = (*facts, confirmed.id)
    suffix = ".until" if end else ""
    return Explanation(
        code=f"status.in_force.{name}{suffix}", details=words, facts=facts, term="entry_into_force"
    )


def _under_notice(state: State, stage: Stage, found: Standing) -> Explanation:
    """Who gave notice, when it was sent and came in, and when it takes effect."""
    notice, received = state.notice, state.notice_received
    closing = state.last.get("terminated")
    effect = closing.on.latest if closing else (found.effect.latest if found.effect else None)
    details = {
        "party": getattr(notice.fact, "party", "") if notice else "",
        "on": str(notice.on) if notice else "",
        "received_on": str(received.on) if received else "",
        "effect_on": effect.isoformat() if effect else "",
    }
    suffix = ".received" if received is not None else ""
    facts = tuple(entry.id for entry in (notice, received, closing) if entry is not None)
    code = f"status.{stage.value}.notice" if stage is Stage.TERMINATED else f"status.{stage.value}{suffix}"
    return Explanation(code=code, details=details, facts=tuple(dict.fromkeys(facts)), term="notice")


_BEHIND = {
    Stage.PROVISIONALLY_APPLIED: "applied_provisionally",
    Stage.SUSPENDED: "suspended",
    Stage.TERMINATED: "terminated",
    Stage.SUPERSEDED: "superseded",
    Stage.LAPSED: "signature_lapsed",
}


def _from_fact(state: State, stage: Stage) -> Explanation:
    """A stage that rests on one fact alone."""
    entry = state.last[_BEHIND[stage]]
    details = {**{key: str(part) for key, part in f.payload(entry.fact).items()}, "on": str(entry.on)}
    return Explanation(code=f"status.{stage.value}", details=details, facts=(entry.id,))


_SOURCES: dict[Stage, tuple[str, ...]] = {
    Stage.DRAFT: ("text_reopened", "registered"),
    Stage.SETTLED: ("languages_ready", "text_settled"),
    Stage.SUBMITTED: ("resubmitted", "submitted"),
    Stage.UNDER_CONSIDERATION: ("item_opened",),
    Stage.READY: ("authorized", "originals_recalled"),
    Stage.ORIGINALS_ISSUED: ("originals_issued",),
    Stage.PARTLY_SIGNED: ("signed",),
    Stage.SIGNED: ("signed", "signature_confirmed"),
}


def _on_the_way(state: State, stage: Stage, entry: ComputedDay | None) -> Explanation:
    """The sentence before there is force."""
    details: dict[str, Any] = _submission_details(state)
    signed = [party for party in state.signing_parties if party in state.signed_by]
    details |= {
        "signed": signed,
        "missing": list(missing_signatures(state)),
        "languages": sorted(state.issued),
    }
    known = [state.last[kind] for kind in _SOURCES.get(stage, ("decided",)) if kind in state.last]
    newest = max(known, key=lambda item: item.seq, default=None)
    details["on"] = str(newest.on) if newest else ""
    code = f"status.{stage.value}"
    if stage is Stage.SIGNED and entry:
        code, details["entry_on"] = "status.signed.enters_on", entry.latest.isoformat()
    if newest and isinstance(newest.fact, f.Decided):
        details |= {
            "understanding": newest.fact.understanding,
            "report_paragraph": newest.fact.report_paragraph,
        }
    return Explanation(code=code, details=details, facts=(newest.id,) if newest else ())


def _submission_details(state: State) -> dict[str, Any]:
    fact = state.submissions[-1].fact if state.submissions else None
    symbol = getattr(fact, "symbol", None)
    return {
        "symbol": str(symbol or ""),
        "session": symbol.session if isinstance(symbol, Symbol) else "",
        "annex": getattr(fact, "annex", ""),
    }


# ---- what is true beside the stage


def also_true(state: State, stage: Stage, today: date) -> tuple[Explanation, ...]:
    """What a clerk must know beside the stage: provisional decisions, what is pending on the other side or here."""
    return (
        *_provisional(state),
        *_counterparts(state),
        *_ad_referendum(state),
        *_amendment(state),
        *_sleeping(state, stage, today),
    )


def _provisional(state: State) -> tuple[Explanation, ...]:
    decided = state.last.get("decided")
    if not state.provisional or decided is None or state.committee.waiting:
        return ()
    if state.committee is CommitteeState.WITHDRAWN:
        return ()
    return (Explanation(code="also.provisional", details={"on": str(decided.on)}, facts=(decided.id,)),)


def _counterparts(state: State) -> tuple[Explanation, ...]:
    told = []
    for party, found in state.counterparts.items():
        asked = state.asked.get(party)
        if found in {CounterpartState.OBTAINED, CounterpartState.ENDORSED, CounterpartState.NOT_REQUIRED}:
            continue
        details = {"party": party, "organ": getattr(asked.fact, "organ", "") if asked else ""}
        due = getattr(asked.fact, "due", None) if asked else None
        suffix = ".due" if due is not None and found is CounterpartState.EX_POST_DUE else ""
        if due is not None:
            details["due_on"] = str(due)
        facts = (asked.id,) if asked else ()
        told.append(Explanation(code=f"also.{found.value}{suffix}", details=details, facts=facts))
    return tuple(told)


def _ad_referendum(state: State) -> tuple[Explanation, ...]:
    """Who signed ad referendum and has not confirmed."""
    waiting = [
        (party, entries[-1])
        for party, entries in state.signed_by.items()
        if party not in state.signatures and getattr(entries[-1].fact, "ad_referendum", False)
    ]
    return tuple(
        Explanation(
            code="also.ad_referendum", details={"party": party, "on": str(entry.on)}, facts=(entry.id,)
        )
        for party, entry in waiting
    )


def _amendment(state: State) -> tuple[Explanation, ...]:
    pending = state.amendment
    if pending is None:
        return ()
    details = {"on": str(pending.on), "subject": getattr(pending.fact, "subject", "")}
    return (Explanation(code="also.amendment", details=details, facts=(pending.id,), term="clauses"),)


def _sleeping(state: State, stage: Stage, today: date) -> tuple[Explanation, ...]:
    asleep = state.by_consent_form and stage is Stage.IN_FORCE and dormant(state, today)
    return (
        (Explanation(code="also.dormant", details={"count": str(state.needed_signatures)}),) if asleep else ()
    )
