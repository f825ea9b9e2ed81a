"""One agreement over time: a row for each part of its life, a sign for each day, its reason one key away."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Tone
from ui.tools import Tools
from ui.widgets.badge import Mark
from ui.widgets.telling import SHAPES, backdrop, dated, point
from ui.widgets.timeline import Shape, Span, Strip, Timeline
from wipo_approvals.domain.vocabulary import Region
from wipo_approvals.sheets import AgreementSheet, Bar, Milestone, TimelineSheet

REASONS, NAMES = 84, 120  # the height of the reasons and the width of the names, at the usual type
_ICONS: Final[Mapping[Region, str]] = {
    Region.TEXT: "file-text",
    Region.COMMITTEE: "gavel",
    Region.COUNTERPART: "building-2",
    Region.SIGNATURE: "signature",
    Region.FORCE: "circle-check",
}
#: Where each kind of day belongs; whatever is not named here concerns the force of the agreement.
_REGIONS: Final[Mapping[str, Region]] = {
    "text_settled": Region.TEXT,
    "text_reopened": Region.TEXT,
    "submitted": Region.COMMITTEE,
    "resubmitted": Region.COMMITTEE,
    "decided": Region.COMMITTEE,
    "understanding_accepted": Region.COMMITTEE,
    "counterpart_approved": Region.COUNTERPART,
    "notified": Region.COUNTERPART,
    "authorized": Region.SIGNATURE,
    "originals_issued": Region.SIGNATURE,
    "signed": Region.SIGNATURE,
}


class LifeTab(QWidget):
    """Asks for its picture when it is seen; under it stand the reasons of the row one is on."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._stale = tools, False
        self._sheet: AgreementSheet | None = None
        self.timeline = Timeline(tools.theme, tools.words, self)
        self.timeline.legend.hide()
        self.timeline.rows.tighten(NAMES)
        self.reasons = QPlainTextEdit(self)
        self.reasons.setReadOnly(True)
        self.reasons.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.reasons)
        self.timeline.current_changed.connect(self._tell)
        tools.theme.changed.connect(self._dress)
        self._dress()

    def show_sheet(self, sheet: AgreementSheet) -> None:
        """Draw this agreement, at once or when the tab is seen next."""
        self.timeline.rows.setAccessibleName(self.tr("The agreement over time"))
        self.timeline.time.setAccessibleName(self.tr("Time"))
        self.reasons.setAccessibleName(self.tr("Reasons of the days"))
        self.timeline.retell()
        self._sheet, self._stale = sheet, not self.isVisible()
        if not self._stale:
            self._ask()

    def _ask(self) -> None:
        if self._sheet is None:
            return
        self._stale = False
        ref, language = self._sheet.id, self._tools.words.language.value
        self._tools.runner.ask(lambda office: office.pictures.one(ref, language), self._show, topic="life")

    def _show(self, sheet: TimelineSheet) -> None:
        bar, words = sheet.bars[0], self._tools.words
        days: dict[Region, list[Milestone]] = {}
        for one in bar.milestones:
            days.setdefault(_REGIONS.get(one.kind, Region.FORCE), []).append(one)
        regions = [region for region in _ICONS if region in days]
        makers = [partial(self._strip, region, days[region], bar, sheet.names) for region in regions]
        keys = [f"{bar.id} {region.value}" for region in regions]
        fresh = not self.timeline.holds(keys)
        self.timeline.show_strips(keys, makers, backdrop(sheet, words))
        if fresh and keys:
            known = [one.on for one in bar.milestones]
            self.timeline.show_stretch(known[0].earliest, max(day.latest for day in known))
        if not keys:
            self.reasons.setPlainText(words.sentence(bar.code, bar.details, sheet.names))

    def _strip(self, region: Region, days: list[Milestone], bar: Bar, names: Mapping[str, str]) -> Strip:
        """What happened in one part of the life."""
        words = self._tools.words
        name, state = words.phrase(f"region.{region.value}"), self._state(region)
        force = Span(first=bar.in_force_on, last=bar.ends_on) if bar.in_force_on else None
        return Strip(
            key=f"{bar.id} {region.value}",
            name=name,
            second="",
            mark=Mark(
                text=state, icon=_ICONS[region], tone=Tone.GOOD if region is Region.FORCE else Tone.INFO
            ),
            told=(name, state, *(dated(one, words, names) for one in days)),
            road=Span(first=days[0].on.earliest, last=days[-1].on.earliest),
            bar=force if region is Region.FORCE else None,
            force_on=bar.in_force_on,
            notice=Span(first=bar.notice[0], last=bar.notice[1])
            if bar.notice and region is Region.FORCE
            else None,
            points=tuple(point(one, SHAPES.get(one.kind, Shape.TICK), words, names) for one in days),
        )

    def _state(self, region: Region) -> str:
        """Where this part of the life stands, in a word."""
        states = self._sheet.status.regions if self._sheet is not None else ()
        state = next((one.state for one in states if one.region is region), "")
        return self._tools.words.phrase(f"state.{state}") if state else ""

    def _tell(self) -> None:
        current = self.timeline.current
        if current is not None:
            self.reasons.setPlainText("\n".join(line for line in current.told if line))

    def _dress(self) -> None:
        self.reasons.setFixedHeight(round(REASONS * self._tools.theme.scale))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()
