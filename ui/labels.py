"""The words and marks of the core's own things: stages, steps, days, refusals, in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from ui.theme import Tone
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language, PartnerStage, Stage
from wipo_approvals.errors import OfficeError
from wipo_approvals.sheets import DateSheet, FactSheet
from wipo_approvals.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a state is marked: never by its colour alone."""

    icon: str
    tone: Tone


STAGE_LOOKS: Final[Mapping[Stage, Look]] = {
    Stage.DRAFT: Look(icon="circle-dashed", tone=Tone.NEUTRAL),
    Stage.SETTLED: Look(icon="file-text", tone=Tone.NEUTRAL),
    Stage.SUBMITTED: Look(icon="gavel", tone=Tone.WAITING),
    Stage.UNDER_CONSIDERATION: Look(icon="landmark", tone=Tone.WAITING),
    Stage.POSTPONED: Look(icon="circle-pause", tone=Tone.WAITING),
    Stage.NOTED: Look(icon="info", tone=Tone.WAITING),
    Stage.UNDERSTANDING: Look(icon="triangle-alert", tone=Tone.WAITING),
    Stage.REJECTED: Look(icon="circle-x", tone=Tone.BAD),
    Stage.WITHDRAWN: Look(icon="ban", tone=Tone.ENDED),
    Stage.APPROVED: Look(icon="check", tone=Tone.INFO),
    Stage.READY: Look(icon="pen-line", tone=Tone.INFO),
    Stage.ORIGINALS_ISSUED: Look(icon="scroll-text", tone=Tone.INFO),
    Stage.PARTLY_SIGNED: Look(icon="signature", tone=Tone.INFO),
    Stage.LAPSED: Look(icon="ban", tone=Tone.ENDED),
    Stage.SIGNED: Look(icon="signature", tone=Tone.GOOD),
    Stage.PROVISIONALLY_APPLIED: Look(icon="circle-dashed", tone=Tone.INFO),
    Stage.IN_FORCE: Look(icon="circle-check", tone=Tone.GOOD),
    Stage.SUSPENDED: Look(icon="circle-pause", tone=Tone.WAITING),
    Stage.NOTICE_RUNNING: Look(icon="clock", tone=Tone.WAITING),
    Stage.EXPIRED: Look(icon="archive", tone=Tone.ENDED),
    Stage.TERMINATED: Look(icon="circle-x", tone=Tone.ENDED),
    Stage.SUPERSEDED: Look(icon="copy", tone=Tone.ENDED),
}


PARTNER_LOOKS: Final[Mapping[PartnerStage, Look]] = {
    PartnerStage.INVITED: Look(icon="circle-dashed", tone=Tone.NEUTRAL),
    PartnerStage.APPLIED: Look(icon="inbox", tone=Tone.WAITING),
    PartnerStage.CIRCULATED: Look(icon="globe", tone=Tone.WAITING),
    PartnerStage.ADMITTED: Look(icon="check", tone=Tone.INFO),
    PartnerStage.CONSENTED: Look(icon="signature", tone=Tone.INFO),
    PartnerStage.EFFECTIVE: Look(icon="circle-check", tone=Tone.GOOD),
    PartnerStage.NOTICE_GIVEN: Look(icon="clock", tone=Tone.WAITING),
    PartnerStage.WITHDRAWN: Look(icon="archive", tone=Tone.ENDED),
}


class Words(QObject):
    """The core's phrases in the language of the screen; `changed` when that is another one."""

    changed = Signal()

    def __init__(self, language: Language = Language.EN, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(language)

    @property
    def language(self) -> Language:
        return self._wording.language

    def speak(self, language: Language) -> None:
        """Answer in another language from now on."""
        self._wording = Wording(language)
        self.changed.emit()

    def phrase(self, code: str) -> str:
        """The phrase behind a code, unfilled."""
        return self._wording.phrase(code)

    def sentence(
        self, code: str, details: Mapping[str, Any] | None = None, names: Mapping[str, str] | None = None
    ) -> str:
        """The phrase filled; `names` are what to call the parties in it."""
        wording = self._wording.with_names(names) if names else self._wording
        return wording.sentence(code, details)

    def refusal(self, error: OfficeError) -> str:
        return self._wording.refusal(error)

    def day(self, day: PartialDate | date | None) -> str:
        """A day written out as far as it is known; nothing for none."""
        if day is None:
            return ""
        return self._wording.day(day if isinstance(day, PartialDate) else PartialDate.of(day))

    def month(self, number: int) -> str:
        """The name of a month by itself."""
        return self._wording.month_alone(number)

    def join(self, parts: Iterable[str]) -> str:
        """A list of words as this language writes lists."""
        return self._wording.join(parts)

    def language_name(self, code: str) -> str:
        """The name of a language by its ISO 639-1 code."""
        return self._wording.language_name(code)

    def town(self, name: str) -> str:
        """The name of a town, where it is known in this language."""
        return self._wording.town(name)

    def annex(self, roman: str) -> str:
        """An annex with its number, as this language counts annexes; nothing for none."""
        return self.sentence("list.annex", {"annex": roman}) if roman else ""

    def rule(self, entry: Mapping[str, Any] | None) -> str:
        """A rule of entry into force, from the plain values of the term."""
        return self._wording.rule(entry)

    def duration(self, duration: Mapping[str, Any] | None) -> str:
        """For how long an agreement runs, from the plain values of the term."""
        return self._wording.duration(duration)

    def notice(self, notice: Mapping[str, Any] | None, names: Mapping[str, str]) -> str:
        """The notice of termination, from the plain values of the term."""
        return self._wording.with_names(names).notice(notice)

    def obligations(self, rows: Iterable[Mapping[str, Any]] | None, names: Mapping[str, str]) -> str:
        """What the parties owe again and again, from the plain values of the term."""
        return self._wording.with_names(names).obligations(rows)

    def stage(self, stage: Stage) -> str:
        return self.phrase(f"stage.{stage.value}")

    def step(self, kind: str) -> str:
        """The order that records a fact of this kind ("Record signature")."""
        return self.phrase(f"fact.{kind}") if kind else ""

    def place(self, symbol: str, roman: str) -> str:
        """Where an agreement stands in the Committee's papers: the symbol and the annex, or what is known."""
        if symbol and roman:
            return self.sentence("list.place", {"first": symbol, "second": self.annex(roman)})
        return symbol or self.annex(roman)

    def happened(self, fact: FactSheet, names: Mapping[str, str], answered: FactSheet | None = None) -> str:
        """What happened, as the history tells it; `answered` is the fact this one takes back or corrects."""
        if answered is not None:
            what = self.sentence(f"event.{answered.entry.kind}", self._details(answered), names)
            details = {**self._details(fact), "what": what}
            return self.sentence(f"history.{fact.entry.kind}_what", details, names)
        return self.sentence(f"event.{fact.entry.kind}", self._details(fact), names)

    def day_named(self, one: DateSheet, names: Mapping[str, str]) -> str:
        """What a day of an agreement is."""
        fact = (one.fact.entry.kind, one.fact.keys, one.fact.on) if one.fact is not None else None
        return self._wording.with_names(names).day_named(one.day.code, one.day.details, fact)

    def undone(self, fact: FactSheet) -> str:
        """What undo would take back, parties by their short codes ("signature of ECO on 3 May 2018")."""
        return self.sentence(f"undo.{fact.entry.kind}", self._details(fact), {})

    def parties(self, keys: Iterable[str], names: Mapping[str, str]) -> str:
        """The first party by name and how many others."""
        known = [names.get(key, key) for key in keys]
        if len(known) <= 1:
            return "".join(known)
        if len(known) == 2:  # noqa: PLR2004 - two are a pair, not a crowd
            return self._wording.join(known)
        return self.sentence("list.and_others", {"first": known[0], "count": len(known) - 1})

    def _details(self, fact: FactSheet) -> dict[str, Any]:
        """A fact's keys with its day, and the names of what it names by code."""
        return self._wording.told(fact.entry.kind, fact.keys, fact.on)
