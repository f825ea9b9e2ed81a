"""Guided steps as the core hands them out: questions with their answers, facts to record, papers to make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wipo_approvals.domain.vocabulary import GuideKind

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.guides import Advice
    from wipo_approvals.domain.lifecycle import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideSheet:
    """What a clerk should know before changing or ending an agreement, and what to record and write.

    `clauses` gives for a term the label of the clause it was read from; `papers` are the names of those needed.
    """

    reference: str
    kind: GuideKind
    advice: tuple[Advice, ...]
    steps: tuple[Step, ...]
    papers: tuple[str, ...]
    clauses: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
