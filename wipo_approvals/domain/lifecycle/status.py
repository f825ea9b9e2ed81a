"""The status: what is true, why, what comes next, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import ComputedDay, PartialDate
from wipo_approvals.domain.lifecycle.ending import Standing, running_stage, standing
from wipo_approvals.domain.lifecycle.explaining import Explanation, also_true, explain
from wipo_approvals.domain.lifecycle.folding import reduce
from wipo_approvals.domain.lifecycle.stages import stage_of
from wipo_approvals.domain.lifecycle.states import PublicityState, State
from wipo_approvals.domain.lifecycle.steps import Step, next_kinds, step_of
from wipo_approvals.domain.vocabulary import Region, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionState:
    """One of the six regions: its state, since which day, and the fact that led there."""

    region: Region
    state: str
    since: PartialDate | None = None
    fact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What is true of an agreement on a day.

    `base_stage` is the stage without what the calendar alone brings, `running_stage` the one while it is
    in force, `ends_as` the one after `ends_on`, the first day without force. `expires_on` is the last day
    of a fixed term, `effect` the day on which a running notice takes effect. `also` are further sentences
    that hold beside the stage's own.
    """

    stage: Stage
    base_stage: Stage
    explanation: Explanation
    regions: tuple[RegionState, ...]
    steps: tuple[Step, ...]
    also: tuple[Explanation, ...] = ()
    in_force_on: PartialDate | None = None
    in_force_confirmed: bool = False
    entry: ComputedDay | None = None
    term: ComputedDay | None = None
    effect: ComputedDay | None = None
    notice_on: PartialDate | None = None
    expires_on: date | None = None
    ends_on: date | None = None
    ends_as: Stage = Stage.EXPIRED
    running_stage: Stage = Stage.IN_FORCE
    next_on: date | None = None


_REGIONS: dict[Region, tuple[str, ...]] = {
    Region.TEXT: ("text_settled", "languages_ready", "text_reopened"),
    Region.COMMITTEE: (
        "submitted",
        "resubmitted",
        "item_opened",
        "decided",
        "understanding_accepted",
    ),
    Region.COUNTERPART: (
        "counterpart_asked",
        "counterpart_approved",
        "counterpart_refused",
        "counterpart_endorsed",
    ),
    Region.SIGNATURE: (
        "authorized",
        "originals_issued",
        "originals_recalled",
        "signed",
        "signature_confirmed",
        "signature_lapsed",
    ),
    Region.FORCE: (
        "applied_provisionally",
        "entered_into_force",
        "suspended",
        "resumed",
        "notice_given",
        "notice_revoked",
        "terminated",
        "superseded",
    ),
    Region.PUBLICITY: (
        "certified_copies_sent",
        "filed_and_recorded",
        "published",
        "publicity_excused",
    ),
}


def _row(state: State, region: Region, value: str) -> RegionState:
    known = [state.last[kind] for kind in _REGIONS[region] if kind in state.last]
    newest = max(known, key=lambda item: item.seq, default=None)
    return RegionState(
        region=region, state=value, since=newest.on if newest else None, fact=newest.id if newest else ""
    )


def _force_row(state: State, found: Standing) -> RegionState:
    if found.stage is None:
        return _row(state, Region.FORCE, "not_in_force")
    row = _row(state, Region.FORCE, found.stage.value)
    since = row.since
    if found.stage is Stage.IN_FORCE and found.entry is not None and not state.last.get("resumed"):
        since = found.entry.day
    if found.stage.ended and found.ends_on is not None:
        since = PartialDate.of(found.ends_on)
    return RegionState(region=Region.FORCE, state=found.stage.value, since=since, fact=row.fact)


def _regions(state: State, found: Standing) -> tuple[RegionState, ...]:
    public = state.publicity
    if public is PublicityState.NONE and state.terms.non_binding:
        public = PublicityState.NOT_APPLICABLE
    return (
        _row(state, Region.TEXT, state.text.value),
        _row(state, Region.COMMITTEE, state.committee.value),
        _row(state, Region.COUNTERPART, state.counterpart.value),
        _row(state, Region.SIGNATURE, state.signature.value),
        _force_row(state, found),
        _row(state, Region.PUBLICITY, public.value),
    )


def _next_day(found: Standing, today: date) -> date | None:
    """The next day on which the calendar alone changes the status."""
    days = (found.entry.latest if found.entry else None, found.ends_on)
    return min((day for day in days if day is not None and day > today), default=None)


def status_of(entries: Iterable[f.Entry], today: date) -> Status:
    """The status of an agreement on `today`, from its facts in any order; pure."""
    state = reduce(entries)
    found = standing(state, today)
    stage = stage_of(state, found)
    before = Standing(stage=found.stage if found.stage is Stage.PROVISIONALLY_APPLIED else None)
    return Status(
        stage=stage,
        base_stage=stage_of(state, before),
        explanation=explain(state, stage, found),
        also=also_true(state, stage, today),
        regions=_regions(state, found),
        steps=tuple(step_of(state, kind, found, today) for kind in next_kinds(state, stage)),
        in_force_on=found.entry.day if found.entry else None,
        in_force_confirmed="entered_into_force" in state.last,
        entry=found.entry,
        term=found.term,
        effect=found.effect,
        notice_on=state.notice.on if state.notice else None,
        expires_on=found.term.latest if found.term else None,
        ends_on=found.ends_on,
        ends_as=found.ends_as,
        running_stage=running_stage(state),
        next_on=_next_day(found, today),
    )
