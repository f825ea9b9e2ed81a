"""The status: what is true, why, what comes next, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import ComputedDay, PartialDate
from wipo_approvals.domain.lifecycle.force import day_after, entry_day, last_day
from wipo_approvals.domain.lifecycle.gates import Gate, closed_gates, missing_signatures
from wipo_approvals.domain.lifecycle.states import CommitteeState, SignatureState, State, TextState, reduce
from wipo_approvals.domain.vocabulary import EntryRule, Outcome, Region, Stage, Symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A sentence by its wording code and what fills it, the facts behind it, and the term it rests on."""

    code: str
    details: dict[str, Any] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    term: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionState:
    """One of the six regions: its state, since which day, and the fact that led there."""

    region: Region
    state: str
    since: PartialDate | None = None
    fact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step that may come next, with the guards still closed and values a clerk will likely give."""

    kind: str
    gates: tuple[Gate, ...] = ()
    proposed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What is true of an agreement on a day; `base_stage` is the stage without what the calendar alone brings."""

    stage: Stage
    base_stage: Stage
    explanation: Explanation
    regions: tuple[RegionState, ...]
    steps: tuple[Step, ...]
    in_force_on: PartialDate | None = None
    in_force_confirmed: bool = False
    entry: ComputedDay | None = None
    expires_on: date | None = None
    next_on: date | None = None


_BY_COMMITTEE = {
    CommitteeState.SUBMITTED: Stage.SUBMITTED,
    CommitteeState.APPROVED: Stage.APPROVED,
    CommitteeState.APPROVED_AS_AMENDED: Stage.UNDERSTANDING,
    CommitteeState.DEFERRED: Stage.POSTPONED,
    CommitteeState.NOTED: Stage.NOTED,
    CommitteeState.REJECTED: Stage.REJECTED,
    CommitteeState.WITHDRAWN: Stage.WITHDRAWN,
}
_BY_SIGNATURE = {
    SignatureState.READY: Stage.READY,
    SignatureState.ORIGINALS_ISSUED: Stage.ORIGINALS_ISSUED,
    SignatureState.PARTLY_SIGNED: Stage.PARTLY_SIGNED,
    SignatureState.FULLY_SIGNED: Stage.SIGNED,
}

_NEXT: dict[Stage, tuple[str, ...]] = {
    Stage.DRAFT: ("text_settled",),
    Stage.SETTLED: ("submitted", "text_reopened"),
    Stage.SUBMITTED: ("decided",),
    Stage.POSTPONED: ("resubmitted", "text_reopened"),
    Stage.NOTED: ("resubmitted", "text_reopened"),
    Stage.UNDERSTANDING: ("understanding_accepted",),
    Stage.REJECTED: (),
    Stage.WITHDRAWN: (),
    Stage.APPROVED: ("authorized",),
    Stage.READY: ("originals_issued",),
    Stage.ORIGINALS_ISSUED: ("signed",),
    Stage.PARTLY_SIGNED: ("signed",),
    Stage.SIGNED: ("entered_into_force",),
    Stage.IN_FORCE: ("entered_into_force",),
    Stage.EXPIRED: (),
}


def next_kinds(state: State, stage: Stage) -> tuple[str, ...]:
    """The kinds of step that lead on from a stage; parties joining by consent form need no originals."""
    if stage is Stage.READY and state.by_consent_form:
        return ("signed",)
    kinds = _NEXT[stage]
    if stage is Stage.DRAFT and state.committee in {CommitteeState.DEFERRED, CommitteeState.NOTED}:
        return (*kinds, "resubmitted")
    if stage in {Stage.SIGNED, Stage.IN_FORCE}:
        extra = _waits_for(state) if stage is Stage.SIGNED else ()
        late = ("signed",) if state.by_consent_form and missing_signatures(state) else ()
        confirm = () if "entered_into_force" in state.last else kinds
        return (*extra, *confirm, *late)
    return kinds


def _waits_for(state: State) -> tuple[str, ...]:
    rule = state.terms.entry_into_force.rule
    if rule is EntryRule.ON_LAST_NOTIFICATION:
        return ("notified",)
    return ("counterpart_approved",) if rule is EntryRule.LATER_OF_ORGAN_APPROVALS else ()


def _stage(state: State, entry: ComputedDay | None, end: date | None, today: date) -> Stage:
    if entry and entry.latest <= today:
        return Stage.EXPIRED if end and end < today else Stage.IN_FORCE
    if state.signature is not SignatureState.NOT_AUTHORIZED:
        return _BY_SIGNATURE[state.signature]
    if state.committee is CommitteeState.NOT_SUBMITTED:
        return Stage.SETTLED if state.text is TextState.SETTLED else Stage.DRAFT
    if (
        state.committee in {CommitteeState.DEFERRED, CommitteeState.NOTED}
        and state.text is TextState.DRAFTING
    ):
        return Stage.DRAFT
    return _BY_COMMITTEE[state.committee]


def _probe(state: State, kind: str) -> tuple[f.Fact, dict[str, str]]:  # noqa: PLR0911 - one arm for each kind
    """A fact of a kind as it will likely be recorded, and the values to propose to the clerk."""
    unsigned = missing_signatures(state) or ("",)
    match kind:
        case "submitted" | "resubmitted":
            session = _last_symbol(state).session + 1 if state.submissions else 1
            return f.make(kind, {"symbol": Symbol(session=session, number=1), "annex": "I"}), {}
        case "decided":
            return f.Decided(outcome=Outcome.APPROVED), {}
        case "understanding_accepted" | "notified":
            done = state.accepted_by if kind == "understanding_accepted" else state.notifications
            open_ = [party.key for party in state.terms.parties if party.key not in done]
            chosen = next((key for key in open_ if kind == "notified" or key != "WIPO"), "")
            return f.make(kind, {"party": chosen or "-"}), {"party": chosen}
        case "counterpart_approved":
            party = next((p.key for p in state.terms.counterparts if p.key not in state.approvals), "-")
            return f.CounterpartApproved(party=party, organ="-"), {"party": party}
        case "originals_issued":
            return f.OriginalsIssued(), {"languages": ",".join(state.terms.authentic_languages)}
        case "signed":
            return f.Signed(party=unsigned[0]), _proposed_signature(state, unsigned[0])
        case "text_reopened":
            return f.TextReopened(reason="-"), {}
        case "entered_into_force":
            computed = entry_day(state)
            return f.EnteredIntoForce(), {"on": str(computed.day)} if computed and computed.day else {}
        case _:
            return f.make(kind, {}), {}


def _last_symbol(state: State) -> Symbol:
    symbol = getattr(state.submissions[-1].fact, "symbol", None) if state.submissions else None
    return symbol if isinstance(symbol, Symbol) else Symbol(session=1, number=1)


def _proposed_signature(state: State, party: str) -> dict[str, str]:
    who = next((s for s in state.terms.signatories if s.party == party), None)
    found = {"party": party, "place": state.terms.place or ""}
    if who:
        found |= {"name": who.name, "title": who.title or ""}
    return {key: value for key, value in found.items() if value}


def _step(state: State, kind: str, today: date) -> Step:
    fact, proposed = _probe(state, kind)
    on = PartialDate.parse(proposed["on"]) if "on" in proposed else PartialDate.of(today)
    return Step(kind=kind, gates=closed_gates(state, fact, on, today), proposed=proposed)


def _regions(state: State, stage: Stage, entry: ComputedDay | None) -> tuple[RegionState, ...]:
    def row(region: Region, value: str, *kinds: str) -> RegionState:
        known = [state.last[kind] for kind in kinds if kind in state.last]
        newest = max(known, key=lambda item: item.seq, default=None)
        return RegionState(
            region=region,
            state=value,
            since=newest.on if newest else None,
            fact=newest.id if newest else "",
        )

    force = stage.value if stage in {Stage.IN_FORCE, Stage.EXPIRED} else "not_in_force"
    force_row = row(Region.FORCE, force, "entered_into_force")
    if entry and force != "not_in_force":
        force_row = RegionState(region=Region.FORCE, state=force, since=entry.day, fact=force_row.fact)
    return (
        row(Region.TEXT, state.text.value, "text_settled", "text_reopened"),
        row(
            Region.COMMITTEE,
            state.committee.value,
            "submitted",
            "resubmitted",
            "decided",
            "understanding_accepted",
        ),
        row(Region.COUNTERPART, state.counterpart.value, "counterpart_approved"),
        row(Region.SIGNATURE, state.signature.value, "authorized", "originals_issued", "signed"),
        force_row,
        RegionState(region=Region.PUBLICITY, state="not_applicable" if state.terms.non_binding else "none"),
    )


def _submission_details(state: State) -> dict[str, Any]:
    fact = state.submissions[-1].fact if state.submissions else None
    symbol = getattr(fact, "symbol", None)
    return {
        "symbol": str(symbol or ""),
        "session": symbol.session if isinstance(symbol, Symbol) else "",
        "annex": getattr(fact, "annex", ""),
    }


def _explain_force(state: State, stage: Stage, entry: ComputedDay, end: date | None) -> Explanation:
    code, details = entry.steps[0]
    facts = tuple(item.id for item in state.signatures.values())
    words: dict[str, Any] = {**details, "entry_on": entry.earliest.isoformat(), "rule": entry.rule}
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


def _explain(state: State, stage: Stage, entry: ComputedDay | None, end: date | None) -> Explanation:
    if entry and stage in {Stage.IN_FORCE, Stage.EXPIRED}:
        return _explain_force(state, stage, entry, end)
    details: dict[str, Any] = _submission_details(state)
    signed = [party for party in state.signing_parties if party in state.signatures]
    details |= {
        "signed": signed,
        "missing": list(missing_signatures(state)),
        "languages": sorted(state.issued),
    }
    source = {
        Stage.DRAFT: ("text_reopened", "registered"),
        Stage.SETTLED: ("text_settled",),
        Stage.SUBMITTED: ("resubmitted", "submitted"),
        Stage.READY: ("authorized",),
        Stage.ORIGINALS_ISSUED: ("originals_issued",),
        Stage.PARTLY_SIGNED: ("signed",),
        Stage.SIGNED: ("signed",),
    }.get(stage, ("decided",))
    known = [state.last[kind] for kind in source if kind in state.last]
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


def status_of(entries: Iterable[f.Entry], today: date) -> Status:
    """The status of an agreement on `today`, from its facts in any order; pure."""
    state = reduce(entries)
    entry = entry_day(state)
    end = last_day(state, entry.latest) if entry else None
    stage = _stage(state, entry, end, today)
    future = [
        day
        for day in (entry.latest if entry else None, day_after(end) if end else None)
        if day and day > today
    ]
    return Status(
        stage=stage,
        base_stage=_stage(state, None, None, today),
        explanation=_explain(state, stage, entry, end),
        regions=_regions(state, stage, entry),
        steps=tuple(_step(state, kind, today) for kind in next_kinds(state, stage)),
        in_force_on=entry.day if entry else None,
        in_force_confirmed="entered_into_force" in state.last,
        entry=entry,
        expires_on=end,
        next_on=min(future, default=None),
    )
