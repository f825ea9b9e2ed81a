"""Steps in random order, days in random order: the invariants of the lifecycle hold all the same."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.core.builders import TODAY, History
from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle import closed_gates, history_fault, reduce, status_of
from wipo_approvals.domain.vocabulary import DurationKind, Stage

PARTIES = st.sampled_from(["WIPO", "ECO", "OECD"])
DAYS = st.one_of(
    st.dates(min_value=TODAY.replace(year=2015), max_value=TODAY).map(PartialDate.of),
    st.builds(PartialDate, st.integers(2015, 2025), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(2015, 2025)),
)
STEPS = st.one_of(
    st.just(("text_settled", {})),
    st.just(("text_reopened", {"reason": "asked"})),
    st.builds(lambda n: ("submitted", {"symbol": f"WO/CC/{n}/1", "annex": "I"}), st.integers(70, 80)),
    st.builds(lambda n: ("resubmitted", {"symbol": f"WO/CC/{n}/1", "annex": "I"}), st.integers(70, 80)),
    st.builds(
        lambda outcome: ("decided", {"outcome": outcome, "understanding": "so"}),
        st.sampled_from(
            [
                "approved",
                "approved",
                "approved_on_understanding",
                "postponed",
                "noted",
                "rejected",
                "withdrawn",
            ]
        ),
    ),
    st.builds(lambda party: ("understanding_accepted", {"party": party}), PARTIES),
    st.builds(lambda party: ("counterpart_approved", {"party": party, "organ": "Council"}), PARTIES),
    st.builds(lambda party: ("notified", {"party": party}), PARTIES),
    st.just(("authorized", {})),
    st.builds(
        lambda code: ("originals_issued", {"languages": code}),
        st.sampled_from(["en", "ru", "zh", "en,ru", "ar"]),
    ),
    st.builds(lambda party: ("signed", {"party": party}), PARTIES),
    st.just(("entered_into_force", {})),
    st.builds(
        lambda place: ("term_confirmed", {"term": "place", "value": place}),
        st.sampled_from(["Geneva", "Cairo"]),
    ),
)
TERMS: list[dict[str, Any]] = [
    {},
    {"duration": {"kind": "fixed", "months": 36}},
    {"entry_into_force": {"rule": "on_last_notification", "days": 30}},
    {"entry_into_force": {"rule": "first_of_month_after", "months": 2}},
    {"entry_into_force": {"rule": "later_of_organ_approvals"}},
]


class Desk(RuleBasedStateMachine):
    """A clerk who tries anything, sometimes with a written reason, sometimes taking it back."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History()

    @rule(terms=st.sampled_from(TERMS))
    def start_again(self, terms: dict[str, Any]) -> None:
        if len(self.history.entries) <= 3:
            self.history = History(**terms)

    @rule(step=STEPS, on=DAYS, override=st.booleans())
    def record(self, step: tuple[str, dict[str, str]], on: PartialDate, override: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
        kind, keys = step
        fact = f.make(kind, keys)
        gates = closed_gates(reduce(self.history.entries), fact, on, TODAY)
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
        assert reduce(self.history.entries).issued <= {"en", "ru"}

    @invariant()
    def force_follows_signature_and_only_fixed_terms_expire(self) -> None:
        state, status = reduce(self.history.entries), status_of(self.history.entries, TODAY)
        if status.stage in {Stage.IN_FORCE, Stage.EXPIRED}:
            assert status.entry is not None
            assert state.fully_signed
            assert status.entry.latest >= max(entry.on.earliest for entry in state.signatures.values())
        if status.stage is Stage.EXPIRED:
            assert state.terms.duration.kind is DurationKind.FIXED

    @invariant()
    def the_status_is_explained_and_every_open_step_can_be_recorded(self) -> None:
        status = status_of(self.history.entries, TODAY)
        assert status.explanation.code.startswith(f"status.{status.stage.value}")
        assert len(status.regions) == 6

    @invariant()
    def the_order_of_reading_does_not_matter(self) -> None:
        backwards = tuple(reversed(self.history.entries))
        assert status_of(backwards, TODAY) == status_of(self.history.entries, TODAY)


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=60, stateful_step_count=20, derandomize=True, deadline=None)
