"""The guards of each step: which stand closed, why, and what opens them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.force import computed_entry
from wipo_approvals.domain.lifecycle.states import CommitteeState, State, TextState, step
from wipo_approvals.domain.mandates import Mandate, out_of_office
from wipo_approvals.domain.terms import TERM_NAMES
from wipo_approvals.domain.vocabulary import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """One closed guard: `code` names its sentence; a hard one cannot be waived, a soft one can, with a reason.

    `opens` is the kind of fact that opens it, empty when only another value does.
    """

    code: str
    details: dict[str, Any] = field(default_factory=dict)
    hard: bool = False
    opens: str = ""


def _hard(code: str, opens: str = "", **details: object) -> Gate:
    return Gate(code=f"gate.{code}", details=details, hard=True, opens=opens)


def _soft(code: str, opens: str = "", **details: object) -> Gate:
    return Gate(code=f"gate.{code}", details=details, opens=opens)


def _before(on: PartialDate, entry: f.Entry | None) -> bool:
    """Whether a day lies for certain before the day of an earlier fact."""
    return entry is not None and on.latest < entry.on.earliest


def _settle(state: State, _fact: f.TextSettled, _on: PartialDate) -> Iterator[Gate]:
    if state.text is TextState.SETTLED:
        yield _hard("text_already_settled")
    if not state.languages:
        yield _soft("no_text", "text_added")


def _reopen(state: State, _fact: f.TextReopened, _on: PartialDate) -> Iterator[Gate]:
    if state.text is not TextState.SETTLED:
        yield _hard("text_not_settled", "text_settled")
    if state.committee in {
        CommitteeState.SUBMITTED,
        CommitteeState.APPROVED,
        CommitteeState.APPROVED_AS_AMENDED,
    }:
        yield _hard("text_before_committee")
    if state.signatures:
        yield _hard("already_signed_text")


def _submit(state: State, fact: f.Submitted, on: PartialDate) -> Iterator[Gate]:
    if state.committee in {CommitteeState.DEFERRED, CommitteeState.NOTED}:
        yield _hard("resubmit_instead", "resubmitted", symbol=str(_symbol(state)))
    elif state.committee is not CommitteeState.NOT_SUBMITTED:
        yield _hard("already_submitted", symbol=str(_symbol(state)))
    if state.text is not TextState.SETTLED:
        yield _soft("text_not_settled", "text_settled")
    if fact.symbol.information:
        yield _hard("information_document", symbol=str(fact.symbol))
    if _before(on, state.last.get("text_settled")):
        yield _soft("day_before_settled", settled_on=str(state.last["text_settled"].on))


def _symbol(state: State) -> object:
    return state.submissions[-1].fact.symbol if state.submissions else ""  # type: ignore[union-attr]  # submissions hold nothing else


def _resubmit(state: State, fact: f.Resubmitted, on: PartialDate) -> Iterator[Gate]:
    if state.committee not in {CommitteeState.DEFERRED, CommitteeState.NOTED}:
        yield _hard("not_postponed", "decided")
        return
    previous = state.submissions[-1].fact.symbol  # type: ignore[union-attr]  # submissions hold nothing else
    if fact.symbol.session <= previous.session:
        yield _hard("session_not_later", previous=str(previous), session=previous.session)
    if _before(on, state.last.get("decided")):
        yield _soft("day_before_decision", decided_on=str(state.last["decided"].on))
    if state.text is not TextState.SETTLED:
        yield _soft("text_not_settled", "text_settled")


def _decide(state: State, fact: f.Decided, on: PartialDate) -> Iterator[Gate]:
    if state.committee is not CommitteeState.SUBMITTED:
        yield _hard("not_before_committee", "submitted")
        return
    if fact.outcome is Outcome.APPROVED_ON_UNDERSTANDING and not fact.understanding:
        yield _hard("understanding_missing")
    if _before(on, state.submissions[-1]):
        yield _soft("day_before_submission", submitted_on=str(state.submissions[-1].on))


def _accept(state: State, fact: f.UnderstandingAccepted, _on: PartialDate) -> Iterator[Gate]:
    if state.committee is not CommitteeState.APPROVED_AS_AMENDED:
        yield _hard("no_understanding", "decided")
    yield from _is_party(state, fact.party)


def _is_party(state: State, key: str) -> Iterator[Gate]:
    if key not in state.signing_parties:
        yield _hard("not_a_party", party=key, allowed=", ".join(state.signing_parties))


def _party_step(state: State, fact: f.CounterpartApproved | f.Notified, _on: PartialDate) -> Iterator[Gate]:
    yield from _is_party(state, fact.party)


def _approved(state: State) -> Iterator[Gate]:
    if state.committee is CommitteeState.APPROVED_AS_AMENDED:
        yield _soft("understanding_not_accepted", "understanding_accepted")
    elif state.committee is not CommitteeState.APPROVED:
        yield _soft("not_approved", "decided", state=state.committee.value)


def _authorize(state: State, _fact: f.Authorized, on: PartialDate) -> Iterator[Gate]:
    if "authorized" in state.last:
        yield _hard("already_authorized")
    yield from _approved(state)
    if _before(on, state.last.get("decided")):
        yield _soft("day_before_decision", decided_on=str(state.last["decided"].on))
    if not state.by_consent_form:
        yield from _originals_ready(state, state.terms.authentic_languages)


def _originals_ready(state: State, languages: Iterable[str]) -> Iterator[Gate]:
    terms = state.terms
    if not terms.authentic_languages:
        yield _soft("no_authentic_language", "term_confirmed")
    for language in languages:
        if language not in state.languages:
            yield _soft("authentic_text_missing", "text_added", language=language)
        count = terms.originals.per_language.get(language)
        if count is not None and count < len(terms.parties):
            yield _soft(
                "originals_too_few",
                "term_confirmed",
                language=language,
                count=count,
                parties=len(terms.parties),
            )
    if terms.originals.total is not None and terms.originals.total < len(terms.parties):
        yield _soft(
            "originals_total_too_few",
            "term_confirmed",
            count=terms.originals.total,
            parties=len(terms.parties),
        )


def _issue(state: State, fact: f.OriginalsIssued, _on: PartialDate) -> Iterator[Gate]:
    if not state.terms.authentic_languages:
        yield _hard("no_authentic_language", "term_confirmed")
        return
    languages = fact.languages or state.terms.authentic_languages
    for language in languages:
        if language not in state.terms.authentic_languages:
            allowed = ",".join(state.terms.authentic_languages)
            yield _hard("wrong_language", language=language, authentic_languages=allowed)
        elif language in state.issued:
            yield _hard("already_issued", language=language)
        elif language not in state.languages:
            yield _soft("authentic_text_missing", "text_added", language=language)
    if "authorized" not in state.last:
        yield _soft("not_authorized", "authorized")
    if state.signatures:
        yield _hard("already_signed_text")


def _sign(state: State, fact: f.Signed, on: PartialDate) -> Iterator[Gate]:
    yield from _is_party(state, fact.party)
    if fact.party in state.signatures:
        yield _hard("already_signed", party=fact.party, signed_on=str(state.signatures[fact.party].on))
    yield from _approved(state)
    if _before(on, state.last.get("decided")):
        yield _soft("signed_before_decision", decided_on=str(state.last["decided"].on))
    if "authorized" not in state.last:
        yield _soft("not_authorized", "authorized")
    elif not state.issued and not state.by_consent_form:
        yield _soft("originals_not_issued", "originals_issued")


def _enter(state: State, _fact: f.EnteredIntoForce, on: PartialDate) -> Iterator[Gate]:
    if "entered_into_force" in state.last:
        yield _hard("already_in_force", in_force_on=str(state.last["entered_into_force"].on))
    if not state.fully_signed:
        yield _hard("not_fully_signed", "signed", missing=", ".join(missing_signatures(state)))
        return
    last = max(entry.on.earliest for entry in state.signatures.values())
    if not state.by_consent_form and on.latest < last:
        yield _hard("force_before_signature", signed_on=last.isoformat())
    computed = computed_entry(state)
    if computed and not (computed.earliest <= on.latest and on.earliest <= computed.latest):
        yield _soft("force_other_day", computed_on=computed.earliest.isoformat())


def missing_signatures(state: State) -> tuple[str, ...]:
    """The parties that have not signed yet."""
    return tuple(key for key in state.signing_parties if key not in state.signatures)


def _term(state: State, fact: f.TermConfirmed, _on: PartialDate) -> Iterator[Gate]:
    if fact.term not in TERM_NAMES:
        yield _hard("unknown_term", term=fact.term, allowed=", ".join(TERM_NAMES))
    if state.signatures and not fact.reason:
        yield _soft("text_signed", term=fact.term)


_GATES: dict[str, Callable[[State, Any, PartialDate], Iterator[Gate]]] = {
    "text_settled": _settle,
    "text_reopened": _reopen,
    "submitted": _submit,
    "resubmitted": _resubmit,
    "decided": _decide,
    "understanding_accepted": _accept,
    "counterpart_approved": _party_step,
    "notified": _party_step,
    "authorized": _authorize,
    "originals_issued": _issue,
    "signed": _sign,
    "entered_into_force": _enter,
    "term_confirmed": _term,
}


def _in_office(state: State, fact: f.Signed, on: PartialDate, mandates: Iterable[Mandate]) -> Iterator[Gate]:
    """Who signs holds office on that day, or has full powers (Vienna Convention 1986, Article 7(3))."""
    expected = [one.name for one in state.terms.signatories if one.party == fact.party]
    name = fact.name or (expected[0] if len(expected) == 1 else "")
    mandate = out_of_office(mandates, fact.party, name, on) if name else None
    if mandate is not None:
        days = {"from_on": str(mandate.from_on or "…"), "until_on": str(mandate.until_on or "…")}
        yield _soft("not_in_office", name=name, party=fact.party, signed_on=str(on), **days)


def closed_gates(
    state: State, fact: f.Fact, on: PartialDate, today: date, mandates: Iterable[Mandate] = ()
) -> tuple[Gate, ...]:
    """The guards that refuse this fact on this day, waived ones left out; hard ones first.

    `mandates` are those of the office-holders who may sign, as far as they are known.
    """
    found = list(_GATES[fact.kind](state, fact, on)) if fact.kind in _GATES else []
    if isinstance(fact, f.Signed):
        found += _in_office(state, fact, on, mandates)
    if on.earliest > today:
        found.append(_hard("day_in_future", on=str(on), today=today.isoformat()))
    waived = {code for waiver in state.waivers if waiver.step == fact.kind for code in waiver.gates}
    left = [gate for gate in found if gate.hard or gate.code not in waived]
    return tuple(sorted(left, key=lambda gate: not gate.hard))


def history_fault(entries: Iterable[f.Entry], today: date) -> tuple[f.Entry, Gate] | None:
    """The first fact of a history that its own guards would refuse, with the guard; None when all hold.

    Used before an annulment or correction is recorded: what rests on a fact keeps it in place.
    """
    state = State()
    for entry in f.effective(entries):
        gates = closed_gates(state, entry.fact, entry.on, today)
        if gates:
            return entry, gates[0]
        state = step(state, entry)
    return None
