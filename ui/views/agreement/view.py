"""One agreement beside the list: asked for, shown, kept fresh, and the way to each of its steps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.tools import Tools, View, Wish
from ui.views.agreement.dates import DatesTab, Sought
from ui.views.agreement.head import Head
from ui.views.agreement.history import HistoryTab
from ui.views.agreement.life import LifeTab
from ui.views.agreement.papers import PapersTab
from ui.views.agreement.partners import PartnersTab
from ui.views.agreement.signatures import SignaturesTab
from ui.views.agreement.terms import TermsTab
from ui.widgets.empty import Emptiness, EmptyPanel
from wipo_approvals.changes import Changes
from wipo_approvals.errors import OfficeError
from wipo_approvals.sheets import AgreementSheet, AsAt

LEAST_TABS = 300  # pixels the tabs keep; what does not fit above is scrolled


class Tabs(QTabWidget):
    """Asks for no more than it needs, so that the head is never squeezed and little is scrolled."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_TABS)


class AgreementView(View):
    """Shows the sheet of the agreement wished for; asks again when its facts change."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._ref, self._stale = "", False
        self._moment: AsAt | None = None
        self._sheet: AgreementSheet | None = None
        self.nothing = EmptyPanel(tools.theme, Emptiness(icon="scroll-text", headline="", why=""), self)
        self.head = Head(tools, self)
        self.tabs = Tabs(self)
        self.terms = TermsTab(tools, self.tabs)
        self.signatures = SignaturesTab(tools, self.tabs)
        self.dates = DatesTab(tools, self.tabs)
        self.partners = PartnersTab(tools, self.tabs)
        self.papers = PapersTab(tools, self.tabs)
        self.history = HistoryTab(tools, self.tabs)
        self.life = LifeTab(tools, self.tabs)
        self._parts = (
            *(self.terms, self.signatures, self.partners, self.dates),
            *(self.papers, self.history, self.life),
        )
        self._stack = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._retell()

    def _arrange(self) -> None:
        for tab in self._parts:
            self.tabs.addTab(tab, "")
        self.tabs.setMinimumHeight(LEAST_TABS)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)
        self._scroll = QScrollArea(self._stack)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self._scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.head.step_wanted.connect(self._record)
        self.head.why_wanted.connect(self._show_why)
        self.head.day_wanted.connect(self._show_day)
        self.dates.clause_wanted.connect(self._show_why)
        self.terms.term_wanted.connect(self._mend)
        self.terms.text_wanted.connect(self._add_text)
        self.signatures.wanted.connect(self._sign)
        self.partners.wanted.connect(self._record_with)
        self.papers.wished.connect(self.wished)
        self.papers.text_wanted.connect(self._add_text)
        self.history.wanted.connect(self._answer)
        self.tabs.currentChanged.connect(self._bring_up)
        self.tools.runner.changed.connect(self._changed)
        self.tools.words.changed.connect(self._speak)

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        self._ref, self._moment = wish.ref, wish.as_at
        if wish.part == "dates":
            self._show_day("", None)
        self._ask()

    def _ask(self) -> None:
        self._stale = False
        if not self._ref:
            self._stack.setCurrentWidget(self.nothing)
            return
        ref, language, moment = self._ref, self.tools.words.language.value, self._moment
        self.tools.runner.ask(
            lambda office: office.agreements.sheet(ref, language, as_at=moment),
            self._show,
            topic="agreement",
            refused=self._refused,
        )
        self.tools.runner.ask(
            lambda office: office.papers.offers(ref, language),
            self.papers.show_offers,
            topic="offers",
            refused=self._refused,
        )

    def _show(self, sheet: AgreementSheet) -> None:
        before, self._sheet = self._sheet, sheet
        if before is None or before.id != sheet.id or before.status.explanation != sheet.status.explanation:
            self._scroll.verticalScrollBar().setValue(0)  # what is true now stands at the top
        self.head.show_sheet(sheet)
        for tab in self._parts:
            tab.show_sheet(sheet)
        self.tabs.setTabVisible(self.tabs.indexOf(self.partners), sheet.by_consent_form)
        missing = sum(1 for row in self.signatures.rows if not row.button.isHidden())
        self.tabs.setTabToolTip(1, self.tr("%n signature(s) missing", "", missing))
        self._stack.setCurrentWidget(self._scroll)

    def _refused(self, error: OfficeError) -> None:
        self._sheet = None
        headline = self.tr("This agreement cannot be shown")
        why = self.tools.messages.refusal(error)
        self.nothing.show_reason(Emptiness(icon="scroll-text", headline=headline, why=why))
        self._stack.setCurrentWidget(self.nothing)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        concerned = changes.day or changes.sessions or (self._sheet and self._sheet.id in changes.agreements)
        if self._sheet is None or not concerned:
            return
        self._stale = not self.isVisible()
        if not self._stale:
            self._ask()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _speak(self) -> None:
        """Everything again in another language."""
        self._retell()
        self._stale = not self.isVisible()
        if not self._stale:
            self._ask()

    def _retell(self) -> None:
        names = (
            self.tr("&Terms"),
            self.tr("&Signatures"),
            self.tr("Part&ners"),
            self.tr("&Dates"),
            self.tr("Pape&rs"),
            self.tr("Histor&y"),
            self.tr("Time&line"),
        )
        for number, name in enumerate(names):
            self.tabs.setTabText(number, name)
        self.tabs.setAccessibleName(self.tr("Parts of the agreement"))
        headline = self.tr("No agreement chosen")
        why = self.tr("Choose an agreement in the list to see where it stands and what comes next.")
        self.nothing.show_reason(Emptiness(icon="scroll-text", headline=headline, why=why))

    # ---- what is asked for

    def _record(self, kind: str) -> None:
        self.wished.emit(Wish(view="recording", ref=self._ref, step=kind))

    def _record_with(self, kind: str, keys: Mapping[str, str]) -> None:
        self.wished.emit(Wish(view="recording", ref=self._ref, step=kind, keys=keys))

    def _add_text(self) -> None:
        self._record("text_added")

    def _mend(self, term: str) -> None:
        self.wished.emit(Wish(view="recording", ref=self._ref, step="term_confirmed", keys={"term": term}))

    def _sign(self, party: str) -> None:
        self.wished.emit(Wish(view="recording", ref=self._ref, step="signed", keys={"party": party}))

    def _answer(self, kind: str, fact: str) -> None:
        self.wished.emit(Wish(view="recording", ref=self._ref, step=kind, keys={"fact": fact}))

    def _show_why(self, term: str) -> None:
        self.tabs.setCurrentWidget(self.terms)
        self.terms.show_term(term)
        self._bring_up()

    def _show_day(self, fact: str, on: date | None) -> None:
        """Go to a day and its reason; without one to the day to watch for."""
        self.dates.seek(Sought(fact=fact, on=on))
        self.tabs.setCurrentWidget(self.dates)
        self.dates.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_up(self) -> None:
        """Have the whole of the tab in sight, whatever the head has to say."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
