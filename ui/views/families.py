"""Which agreement replaces which: every family of the register as a picture, with what is still to be recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools, View, Wish
from ui.widgets.banner import Banner, Notice
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.family import FamilyStrip, KinArrow, KinCard
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.errors import OfficeError
from wipo_approvals.sheets import FamiliesSheet, Family, Kin, Link, LinkState


class FamiliesPage(View):
    """The families beneath one another; a card opens its agreement, a button records what is due."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._sheet = FamiliesSheet(families=())
        self._kin: dict[str, Kin] = {}
        self.headline = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self.about = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.back = QPushButton(self)
        self.banner = Banner(theme, self)
        self.nothing = EmptyPanel(theme, Emptiness(icon="copy", headline="", why=""), self)
        self._scroll = QScrollArea(self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self.back.clicked.connect(self.closed)
        tools.words.changed.connect(self._retell)
        tools.runner.changed.connect(self._changed)
        self._retell()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        head.addWidget(self.headline, 1)
        head.addWidget(self.back)
        beneath = QVBoxLayout()
        beneath.setContentsMargins(Space.L, 0, Space.L, Space.S)
        beneath.addWidget(self.about)
        beneath.addWidget(self.banner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(beneath)
        column.addWidget(self._stack, 1)

    def _retell(self) -> None:
        self.headline.setText(self.tr("What replaces what"))
        self.about.setText(
            self.tr(
                "An arrow leads from an agreement to the one that replaces it;"
                " a dashed one is announced by the later text, not recorded yet."
            )
        )
        self.back.setText(self.tr("Back"))
        self.nothing.show_reason(
            Emptiness(
                icon="copy",
                headline=self.tr("No agreement replaces another"),
                why=self.tr(
                    "A text that replaces an earlier instrument names its day; it is shown here then."
                ),
            )
        )
        if self.isVisible():
            self._ask()

    @override
    def fulfil(self, wish: Wish) -> None:
        self.banner.hide()
        self._ask()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        language = self.tools.words.language.value
        self.tools.runner.ask(
            lambda office: office.links.families(language),
            self._show,
            topic="families",
            refused=self._refused,
        )

    def _changed(self, _changes: Changes, _initiator: object) -> None:
        if self.isVisible():
            self._ask()

    def _refused(self, error: OfficeError) -> None:
        self.banner.tell(Notice(text=self.tools.messages.refusal(error), tone=Tone.WAITING))

    def _show(self, sheet: FamiliesSheet) -> None:
        self._sheet = sheet
        self._kin = {kin.key: kin for family in sheet.families for kin in family.kin}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.S)
        for family in sheet.families:
            column.addWidget(self._strip(family, inside))
            for link in family.links:
                column.addWidget(self._said(link, inside))
            for link in family.links:
                if link.state is LinkState.DUE:
                    column.addWidget(self._order(link, inside), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._stack.setCurrentWidget(self._scroll if sheet.families else self.nothing)

    def _strip(self, family: Family, parent: QWidget) -> FamilyStrip:
        arrows = tuple(
            KinArrow(
                earlier=link.earlier,
                later=link.later,
                dashed=link.state in {LinkState.DUE, LinkState.ANNOUNCED},
            )
            for link in family.links
        )
        generations = tuple(
            tuple(self._card(kin) for kin in family.kin if depth == _depth(family, kin.key))
            for depth in range(max(_depth(family, kin.key) for kin in family.kin) + 1)
        )
        strip = FamilyStrip(self.tools.theme, generations, arrows, parent)
        strip.opened.connect(self._open)
        return strip

    def _card(self, kin: Kin) -> KinCard:
        words = self.tools.words
        if not kin.reference:
            told = words.sentence("link.outside", {"on": str(kin.signed_on or "")})
            who = words.parties(kin.counterparts, self._sheet.names)
            return KinCard(key=kin.key, lines=(told, who), spoken=f"{told}: {who}", opens=False)
        stage = words.stage(kin.stage) if kin.stage else ""
        lines = (kin.reference, words.parties(kin.counterparts, self._sheet.names), stage)
        return KinCard(key=kin.key, lines=lines, spoken=f"{kin.reference}: {kin.title}. {stage}")

    def _name(self, key: str) -> str:
        kin = self._kin[key]
        return kin.reference or self.tools.words.sentence("link.outside", {"on": str(kin.signed_on or "")})

    def _said(self, link: Link, parent: QWidget) -> PlainLabel:
        """An arrow in words, and where the parties are not the same."""
        words = self.tools.words
        state = words.sentence(f"link.{link.state.value}", {"on": str(link.on or "")})
        text = self.tr("{earlier} → {later}: {state}").format(
            earlier=self._name(link.earlier), later=self._name(link.later), state=state
        )
        if link.only_earlier or link.only_later:
            differing = {"here": list(link.only_earlier), "there": list(link.only_later)}
            text += "\n" + words.sentence("link.other_parties", differing, self._sheet.names)
        return PlainLabel(self.tools.theme, text, role=Role.MUTED, wrap=True, parent=parent)

    def _order(self, link: Link, parent: QWidget) -> QPushButton:
        text = f"{self.tools.words.step('superseded')}…"
        button = QPushButton(text, parent)
        button.setAccessibleName(f"{text} {self._name(link.earlier)}")
        button.setProperty("earlier", link.earlier)
        button.setProperty("later", link.later)
        button.clicked.connect(self._record)
        return button

    def _record(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            earlier = self._kin[str(sender.property("earlier"))]
            later = self._kin[str(sender.property("later"))]
            self.closed.emit()
            self.wished.emit(
                Wish(view="recording", ref=earlier.reference, step="superseded", keys={"by": later.reference})
            )

    def _open(self, key: str) -> None:
        self.closed.emit()
        self.wished.emit(Wish(view="agreement", ref=self._kin[key].reference))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _depth(family: Family, key: str, seen: frozenset[str] = frozenset()) -> int:
    """How many instruments, one replaced by the other, lead to this one."""
    before = [link.earlier for link in family.links if link.later == key and link.earlier not in seen]
    return max((1 + _depth(family, one, seen | {key}) for one in before), default=0)
