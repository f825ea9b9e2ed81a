"""The command `roll`: the partners of an agreement that organizations join, on a day, and the quorum."""

from __future__ import annotations

from typing import Any, Final

from wipo_approvals.cli.reasons import sentences
from wipo_approvals.cli.show import table
from wipo_approvals.domain.dates import ComputedDay, PartialDate, Span
from wipo_approvals.sheets import PartnerSheet, RollSheet
from wipo_approvals.wording import Wording

Answer = dict[str, Any]
#: The days that facts record, in the order of joining and leaving.
RECORDED: Final = (
    "applied_on",
    "circulated_on",
    "admitted_on",
    "consented_on",
    "received_on",
    "notified_on",
)


def answer(found: RollSheet, words: Wording) -> Answer:
    """The quorum with its reason, then every organization with its days."""
    quorum = found.quorum
    return {
        "reference": found.reference,
        "on": found.on.isoformat(),
        "quorum": {
            "partners": quorum.partners,
            "quorum": quorum.quorum,
            "rounding": quorum.rounding.value if quorum.rounding else None,
            "reason": quorum.reason or None,
            "text": words.sentence(quorum.code, quorum.details),
        },
        "partners": [_partner(one, found, words) for one in found.partners],
    }


def _partner(one: PartnerSheet, found: RollSheet, words: Wording) -> Answer:
    partner = one.partner
    computed = [day for day in (partner.effective, partner.withdraws) if day is not None]
    return {
        "party": partner.party,
        "name": found.names.get(partner.party, partner.party),
        "founding": partner.founding,
        "stage": partner.stage.value,
        "text": words.phrase(f"partner.{partner.stage.value}"),
        **{key: _recorded(getattr(partner, key)) for key in RECORDED},
        "effective_on": _computed(partner.effective),
        "withdraws_on": _computed(partner.withdraws),
        "steps": [step for day in computed for step in sentences(day.steps, words)],
        "asks": sentences(one.asks, words),
        "next": list(one.following),
    }


def _recorded(day: PartialDate | None) -> str | None:
    return str(day) if day is not None else None


def _computed(day: ComputedDay | None) -> str | None:
    """The day, or the first and the last it can be with a stroke between them."""
    return str(Span.of(day)) if day is not None else None


def text(found: RollSheet, words: Wording) -> str:
    """The quorum as a sentence, then the partners with their stage and the days of effect."""
    lines = [_line(one, found, words) for one in found.partners]
    quorum = words.sentence(found.quorum.code, found.quorum.details)
    head = words.sentence("roll.on", {"reference": found.reference, "on": found.on.isoformat()})
    return "\n".join([head, quorum, "", table(lines)])


def _line(one: PartnerSheet, found: RollSheet, words: Wording) -> tuple[str, ...]:
    partner = one.partner
    told = [words.phrase(f"partner.{partner.stage.value}")]
    for code, day in (("roll.effective", partner.effective), ("roll.withdraws", partner.withdraws)):
        if day is not None:
            told.append(words.sentence(code, {"on": str(Span.of(day))}))
    return (found.names.get(partner.party, partner.party), " · ".join(told))
