"""The register over time: a bar for each agreement, sessions, today; each day's reason one key away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from typing_extensions import override

from ui.theme import TARGET
from ui.tools import Tools
from ui.views.pictures.page import PicturePage
from ui.widgets.telling import backdrop, strip
from ui.widgets.timeline import Timeline
from wipo_approvals.sheets import TimelineSheet


class TimelinePage(PicturePage):
    """Bars over time; under them, when wanted, the reasons of the days of one of them."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.timeline = Timeline(tools.theme, tools.words, self)
        self.closer, self.further = QToolButton(self), QToolButton(self)
        self.whole, self.today = QPushButton(self), QPushButton(self)
        controls = (self.further, self.closer, self.whole, self.today)
        self.arrange(self.timeline, *controls)
        self._connect_own()
        self._dress_buttons()
        self.name_all()

    def _connect_own(self) -> None:
        self.closer.clicked.connect(self.timeline.zoom_in)
        self.further.clicked.connect(self.timeline.zoom_out)
        self.whole.clicked.connect(self.timeline.show_whole)
        self.today.clicked.connect(self.timeline.go_to_today)
        self.timeline.opened.connect(self.open_agreement)
        self.timeline.current_changed.connect(self.tell_reasons)
        self.timeline.reasons_wanted.connect(self.why.toggle)
        self.timeline.rows.clicked.connect(self.show_reasons)
        self.tools.theme.changed.connect(self._dress_buttons)

    @override
    def ask(self) -> None:
        query, language = self.query, self.tools.words.language.value
        self.tools.runner.ask(
            lambda office: office.pictures.timeline(query, language), self._show, topic="timeline"
        )

    def _show(self, sheet: TimelineSheet) -> None:
        words, names = self.tools.words, sheet.names
        keys = [bar.reference for bar in sheet.bars]
        makers = [partial(strip, bar, words, names) for bar in sheet.bars]
        self.timeline.show_strips(keys, makers, backdrop(sheet, words))
        self.timeline.stand_on(self.wanted)
        self.wanted = ""
        self.settle(len(keys), sheet.total)

    @override
    def told(self) -> tuple[str, ...]:
        current = self.timeline.current
        return current.told if current is not None else ()

    @override
    def retell(self) -> None:
        self.headline.setText(self.tr("Timeline"))
        self.timeline.rows.setAccessibleName(self.tr("Agreements over time"))
        self.timeline.time.setAccessibleName(self.tr("Time"))
        self.whole.setText(self.tr("Whole time"))
        self.whole.setToolTip(self.tr("From the first day to the last (0)"))
        self.today.setText(self.tr("Today"))
        self.today.setToolTip(self.tr("Today in the middle (T)"))
        named = ((self.closer, self.tr("Closer (+)")), (self.further, self.tr("Further away (−)")))
        for button, name in named:
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.timeline.retell()

    def _dress_buttons(self) -> None:
        theme = self.tools.theme
        for button, icon in ((self.closer, "zoom-in"), (self.further, "zoom-out")):
            button.setIcon(theme.icon(icon))
            button.setMinimumSize(QSize(TARGET, TARGET))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
