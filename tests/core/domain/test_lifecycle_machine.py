"""Steps in random order, days in random order: the invariants of the lifecycle hold all the same.

`WALKS=10000 make walks` takes that many walks; the usual run takes a few.
"""

from __future__ import annotations

import os
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.core.builders import TODAY, History
from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate, add_months
from wipo_approvals.domain.lifecycle import State, Status, closed_gates, history_fault, reduce, status_of
from wipo_approvals.domain.lifecycle.partners import roll
from wipo_approvals.domain.vocabulary import DurationKind, PartnerStage, Stage
from wipo_approvals.errors import WrongInput

WALKS = int(os.environ.get("WALKS", "60"))
PARTIES = st.sampled_from(["WIPO", "ECO", "OECD"])
DAYS = st.one_of(
    st.dates(min_value=TODAY.replace(year=2015), max_value=TODAY).map(PartialDate.of),
    st.builds(PartialDate, st.integers(2015, 2025), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(2015, 2025)),
)
#: What a key is given: by its name, else by its type.
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "party": PARTIES,
    "partner": st.sampled_from(["ECO", "ITU", "UPU", "WIPO"]),
    "language": st.sampled_from(["", "en", "fr", "zh"]),
    "languages": st.sampled_from(["", "en", "ru", "zh", "en,ru", "ar"]),
    "agreed_with": st.sampled_from(["", "ECO"]),
    "name": st.sampled_from(["", "Francis Gurry", "Somebody Else"]),
    "symbol": st.builds(
        "WO/CC/{}/1{}".format, st.integers(70, 80), st.sampled_from(["", "", " Rev.", " Corr.1"])
    ),
    "annex": st.just("I"),
    "term": st.just("place"),
    "value": st.sampled_from(["Geneva", "Cairo"]),
    "number": st.sampled_from(["II-1234", "I-1"]),
    "texts": st.just(()),
}
TYPES: dict[str, st.SearchStrategy[Any]] = {
    "text": st.just("so"),
    "list": st.just(()),
    "day": st.one_of(st.none(), DAYS),
    "number": st.integers(1, 60),
    "yes|no": st.sampled_from(["yes", "no", "no", "no"]),
}


def _value(key: f.Key) -> st.SearchStrategy[Any]:
    if key.name in VALUES:
        return VALUES[key.name]
    return TYPES[key.type] if key.type in TYPES else st.sampled_from(key.type.split("|"))


def _keys(kind: str) -> st.SearchStrategy[dict[str, Any]]:
    """Values for the keys of a kind."""
    return st.fixed_dictionaries({key.name: _value(key) for key in f.keys_of(f.KINDS[kind])})


KINDS = sorted(set(f.KINDS) - f.INTERNAL_KINDS - {"annulled", "corrected"})
STEPS = st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), _keys(kind)))
TERMS: list[dict[str, Any]] = [
    {},
    {"duration": {"kind": "fixed", "months": 36}},
    {"duration": {"kind": "fixed", "months": 24, "renewal": "automatic", "renewal_months": 12}},
    {"entry_into_force": {"rule": "on_last_notification", "days": 30}},
    {"entry_into_force": {"rule": "later_of_organ_approvals"}},
    {"entry_into_force": {"rule": "first_of_month_after", "months": 2}},
    {"notice": {"value": 3, "unit": "month", "anchor": "receipt"}},
    {
        "date_mode": "per_consent_form",
        "entry_into_force": {"rule": "per_party_on_consent", "threshold": 2},
        "notice": {"value": 3, "unit": "month", "at_least": True},
    },
]


class Desk(RuleBasedStateMachine):
    """A clerk who tries everything; only what the gates let through is recorded."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History()
        self._mark: tuple[str, ...] = ()
        self._found: tuple[State, Status] = (reduce(()), status_of((), TODAY))

    @property
    def found(self) -> tuple[State, Status]:
        """What the facts say so far, made once for all invariants."""
        mark = tuple(entry.id for entry in self.history.entries)
        if self._mark != mark:
            self._mark = mark
            self._found = (reduce(self.history.entries), status_of(self.history.entries, TODAY))
        return self._found

    @initialize(terms=st.sampled_from(TERMS))
    def register(self, terms: dict[str, Any]) -> None:
        self.history = History(**terms)

    @rule(step=STEPS, on=DAYS, override=st.booleans())
    def try_anything(self, step: tuple[str, dict[str, Any]], on: PartialDate, override: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
        self._try(*step, on=on, override=override)

    @rule(pick=st.integers(0, 6), on=DAYS, drawn=st.data(), override=st.booleans())
    def go_on(self, pick: int, on: PartialDate, drawn: st.DataObject, override: bool) -> None:  # noqa: FBT001 - as above
        steps = self.found[1].steps
        if steps:
            chosen = steps[pick % len(steps)]
            keys = {**drawn.draw(_keys(chosen.kind)), **chosen.proposed}
            day = keys.pop("on", None)
            self._try(chosen.kind, keys, on=PartialDate.parse(day) if day else on, override=override)

    def _try(self, kind: str, keys: dict[str, Any], *, on: PartialDate, override: bool) -> None:
        try:
            fact = f.make(kind, keys)
        except WrongInput:  # a key left empty: the clerk is told, nothing is recorded
            return
        gates = closed_gates(self.found[0], fact, on, TODAY)
        if gates and (gates[0].hard or not override):
            return
        if gates:
            codes = tuple(gate.code for gate in gates)
            self.history.append(f.GateWaived(step=kind, gates=codes, reason="in writing"), on)
        self.history.append(fact, on)

    @rule(pick=st.integers(0, 40))
    def take_back(self, pick: int) -> None:
        standing = [
            e for e in f.effective(self.history.entries) if e.kind not in {"registered", "text_added"}
        ]
        if not standing:
            return
        target = standing[pick % len(standing)]
        self.history.append(f.Annulled(fact=target.id), PartialDate.of(TODAY))
        if history_fault(self.history.entries, TODAY):
            self.history.entries.pop()

    @invariant()
    def every_fact_stands_on_open_gates(self) -> None:
        assert history_fault(self.history.entries, TODAY) is None

    @invariant()
    def nobody_signed_before_approval_without_a_waiver(self) -> None:
        entries = f.effective(self.history.entries)
        for position, entry in enumerate(entries):
            if entry.kind != "signed":
                continue
            before = entries[:position]
            waived = any(isinstance(e.fact, f.GateWaived) and e.fact.step == "signed" for e in before)
            assert waived or reduce(before).committee.value == "approved"

    @invariant()
    def no_original_is_in_chinese(self) -> None:
        assert self.found[0].issued <= {"en", "ru"}

    @invariant()
    def force_follows_signature_and_only_fixed_terms_expire(self) -> None:
        state, status = self.found
        if status.stage in {Stage.IN_FORCE, Stage.SUSPENDED, Stage.NOTICE_RUNNING} or status.stage.ended:
            assert status.entry is not None
            assert state.fully_signed
            if not state.by_consent_form:
                assert status.entry.latest >= max(entry.on.earliest for entry in state.signatures.values())
        if status.stage is Stage.EXPIRED:
            assert state.terms.duration.kind is DurationKind.FIXED
            assert state.terms.duration.renewal != "automatic"

    @invariant()
    def a_notice_takes_effect_after_its_period(self) -> None:
        state, status = self.found
        if status.effect is None or state.notice is None or not state.terms.notice.value:
            return
        start = (state.notice_received or state.notice).on
        assert status.effect.latest >= add_months(start.latest, state.terms.notice.value)

    @invariant()
    def what_ended_was_ended_by_something(self) -> None:
        state, status = self.found
        if status.stage is Stage.SUPERSEDED:
            assert "superseded" in state.last
        if status.stage is Stage.TERMINATED:
            assert "terminated" in state.last or state.notice is not None

    @invariant()
    def who_withdrew_is_no_longer_bound(self) -> None:
        state = self.found[0]
        for partner in roll(state, TODAY):
            if partner.stage is PartnerStage.WITHDRAWN:
                assert partner.withdraws is not None
                assert partner.withdraws.latest <= TODAY
            if partner.stage is PartnerStage.EFFECTIVE:
                assert partner.effective is not None
                assert len(state.signatures) >= state.needed_signatures

    @invariant()
    def every_change_has_an_actor_a_time_and_its_fact(self) -> None:
        known = {entry.id for entry in self.history.entries}
        assert all(entry.actor and entry.recorded_at.tzinfo for entry in self.history.entries)
        status = self.found[1]
        assert all(region.fact in known for region in status.regions if region.fact)
        assert all(fact in known for fact in status.explanation.facts)

    @invariant()
    def the_status_is_explained_and_every_open_step_can_be_recorded(self) -> None:
        status = self.found[1]
        assert status.explanation.code.startswith(f"status.{status.stage.value}")
        assert len(status.regions) == 6

    @invariant()
    def the_order_of_reading_does_not_matter(self) -> None:
        backwards = tuple(reversed(self.history.entries))
        assert status_of(backwards, TODAY) == self.found[1]


TestDesk = Desk.TestCase
TestDesk.settings = settings(
    max_examples=WALKS, stateful_step_count=25, derandomize=WALKS < 1000, deadline=None
)
