"""A timeline: rows over time that one can zoom and pan, with its own scroll bar for time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget
from typing_extensions import override

from ui.labels import Words
from ui.theme import Theme
from ui.widgets.text import mirrored
from ui.widgets.timeline.legend import Legend
from ui.widgets.timeline.rows import ZOOM, TimeRows
from ui.widgets.timeline.scale import FIRST_DAY, LAST_DAY, TimeScale
from ui.widgets.timeline.strips import Backdrop, Strip

FINE: Final = 10  # steps of the scroll bar for a day
BEFORE, AFTER = 0.03, 0.08  # room before the first day and after the last, as parts of the whole
AROUND: Final = 0.12  # the same around a stretch
LEAST: Final = 60  # days that are shown at least


class Timeline(QWidget):
    """Strips over time. `opened` tells the key of the row to go to, `current` the row one is on."""

    opened = Signal(str)
    current_changed = Signal()
    reasons_wanted = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._scale = TimeScale(origin=0, per_day=0, left=0, width=1)
        self._backdrop: Backdrop | None = None
        self.rows = TimeRows(theme, words, self)
        self.time = QScrollBar(Qt.Orientation.Horizontal, self)
        self.legend = Legend(theme, self)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows, 1)
        column.addWidget(self.time)
        column.addWidget(self.legend)
        self._connect(theme)

    def _connect(self, theme: Theme) -> None:
        rows = self.rows
        rows.resized.connect(self._fit)
        rows.zoomed.connect(self._zoom)
        rows.panned.connect(self._pan)
        rows.whole.connect(self.show_whole)
        rows.today_wanted.connect(self.go_to_today)
        rows.opened.connect(self._open)
        rows.reasons_wanted.connect(self.reasons_wanted)
        rows.selectionModel().currentChanged.connect(self._moved)
        self.time.valueChanged.connect(self._slid)
        theme.changed.connect(self._dress)

    # ---- what is shown

    @property
    def scale(self) -> TimeScale:
        """Where each day lies now."""
        return self._scale

    @property
    def current(self) -> Strip | None:
        """The row one is on."""
        index = self.rows.currentIndex()
        strip = self.rows.faces.face(index.row()) if index.isValid() else None
        return strip if isinstance(strip, Strip) else None

    def show_strips(
        self, keys: Sequence[str], makers: Sequence[Callable[[], Strip]], backdrop: Backdrop
    ) -> None:
        """Show rows; the stretch of time and the row one was on stay, where they are still there."""
        kept = self.current.key if self.current else ""
        fresh = self._backdrop is None
        self._backdrop = backdrop
        self.rows.faces.show(keys, makers)
        if fresh:
            self.show_whole()
        else:
            self._use(self._scale)
        self.stand_on(kept if kept in keys else next(iter(keys), ""))

    def show_whole(self) -> None:
        """Everything there is, from the first day to the last."""
        first, last = self._bounds()
        self._use(self._scale.showing(first, last))

    def show_stretch(self, first: date, last: date) -> None:
        """From a day to a day, with a little room on both sides."""
        begin, days = first.toordinal(), max((last - first).days, LEAST)
        self._use(self._scale.showing(begin - days * AROUND, begin + days * (1 + AROUND)))

    def go_to_today(self) -> None:
        """Today in the middle."""
        if self._backdrop is not None:
            today = self._backdrop.today.toordinal()
            self._use(replace(self._scale, origin=today - self._scale.days / 2))

    def zoom_in(self) -> None:
        self._zoom(ZOOM, self._scale.left + self._scale.width / 2)

    def zoom_out(self) -> None:
        self._zoom(1 / ZOOM, self._scale.left + self._scale.width / 2)

    # ---- the stretch of time

    def _bounds(self) -> tuple[float, float]:
        """The days between which one can go."""
        if self._backdrop is None:
            return 0.0, 1.0
        first, last = self._backdrop.first.toordinal(), self._backdrop.last.toordinal()
        whole = max(last - first, LEAST)
        begin, end = first - whole * BEFORE, first + whole * (1 + AFTER)
        return max(begin, FIRST_DAY), min(end, LAST_DAY)

    def _fit(self) -> None:
        """The room is another one: the same days are at the leading edge, and the whole stays whole."""
        left, width = self.rows.room()
        first, last = self._bounds()
        whole = self._scale.per_day > 0 and self._scale.days >= last - first - 1
        scale = replace(self._scale, left=left, width=width, mirrored=mirrored(self))
        self._scale = scale
        if whole or scale.per_day <= 0:
            self.show_whole()
        else:
            self._use(scale)

    def _use(self, scale: TimeScale) -> None:
        """Show a stretch of time, kept within the days there are."""
        left, width = self.rows.room()
        scale = replace(scale, left=left, width=width, mirrored=mirrored(self))
        first, last = self._bounds()
        least = width / max(last - first, 1.0)
        scale = replace(scale, per_day=max(scale.per_day, least))
        origin = min(max(scale.origin, first), max(last - scale.days, first))
        self._scale = replace(scale, origin=origin)
        if self._backdrop is not None:
            self.rows.show_scale(self._scale, self._backdrop)
        self._mirror_in_bar(first, last)
        self._describe()

    def _mirror_in_bar(self, first: float, last: float) -> None:
        scale, bar = self._scale, self.time
        bar.blockSignals(True)
        bar.setRange(0, max(0, round((last - first - scale.days) * FINE)))
        bar.setPageStep(max(1, round(scale.days * FINE)))
        bar.setSingleStep(max(1, round(scale.days * FINE / 20)))
        bar.setValue(round((scale.origin - first) * FINE))
        bar.blockSignals(False)

    def _slid(self, value: int) -> None:
        self._use(replace(self._scale, origin=self._bounds()[0] + value / FINE))

    def _zoom(self, factor: float, x: float) -> None:
        self._use(self._scale.zoomed(factor, x))

    def _pan(self, pixels: float) -> None:
        self._use(self._scale.panned(pixels))

    def _describe(self) -> None:
        """For who does not see it: the days between which it is drawn."""
        days = [
            date.fromordinal(int(min(max(day, FIRST_DAY), LAST_DAY)))
            for day in (self._scale.origin, self._scale.last)
        ]
        first, last = (self._words.day(day) for day in days)
        self.rows.setAccessibleDescription(self.tr("From {first} to {last}").format(first=first, last=last))

    # ---- the rows

    def holds(self, keys: Sequence[str]) -> bool:
        """Whether just these rows are shown."""
        return self.rows.faces.keys == tuple(keys)

    def stand_on(self, key: str) -> None:
        """Be on a row, where it is there."""
        row = self.rows.faces.row_of(key)
        if row >= 0:
            self.rows.setCurrentIndex(self.rows.faces.index(row))

    def _moved(self) -> None:
        """The row one goes to is brought into sight, along time as well."""
        strip = self.current
        if strip is not None and self._backdrop is not None:
            last = strip.last.toordinal() if strip.last else self._scale.last
            if strip.first.toordinal() > self._scale.last or last < self._scale.origin:
                self._use(replace(self._scale, origin=strip.first.toordinal() - self._scale.days * BEFORE))
        self.current_changed.emit()

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current.key)

    def _dress(self) -> None:
        self.rows.dress()
        self._fit()

    def retell(self) -> None:
        """Everything in another language."""
        self.legend.retell()
        self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()
