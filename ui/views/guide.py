"""Changing or ending an agreement, guided: who may act, how, by when, from which day, what to record, which papers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools, View, Wish
from ui.widgets.banner import Banner, Notice
from ui.widgets.fields import ChoiceField
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.domain.vocabulary import GuideKind
from wipo_approvals.errors import OfficeError
from wipo_approvals.sheets import GuideSheet

WIDEST: Final = 760  # a line of text is not read with ease beyond this


class GuidePage(View):
    """One agreement and one thing to do with it; every answer with its reason beneath."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._ref = ""
        self._sheet: GuideSheet | None = None
        self.headline = PlainLabel(theme, kind=Text.TITLE, wrap=True, parent=self)
        self.about = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.choice = ChoiceField([], self)
        self.back = QPushButton(self)
        self.banner = Banner(theme, self)
        self._answers: QWidget | None = None
        self._scroll = QScrollArea(self)
        self._arrange()
        self.choice.currentIndexChanged.connect(self._ask)
        self.back.clicked.connect(self.closed)
        tools.words.changed.connect(self._retell)
        tools.runner.changed.connect(self._changed)
        self._retell()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        head.setSpacing(Space.M)
        head.addWidget(self.headline, 1)
        head.addWidget(self.choice)
        head.addWidget(self.back)
        beneath = QVBoxLayout()
        beneath.setContentsMargins(Space.L, 0, Space.L, Space.S)
        beneath.addWidget(self.about)
        beneath.addWidget(self.banner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(beneath)
        column.addWidget(self._scroll, 1)

    def _retell(self) -> None:
        words = self.tools.words
        self.headline.setText(self.tr("Change or end an agreement"))
        self.back.setText(self.tr("Back"))
        self.choice.setAccessibleName(self.tr("What to do"))
        chosen = self.choice.key
        self.choice.blockSignals(True)
        self.choice.clear()
        for kind in GuideKind:
            self.choice.addItem(words.phrase(f"guide.name.{kind.value}"), kind.value)
        self.choice.choose(chosen or GuideKind.AMEND.value)
        self.choice.make_room()
        self.choice.blockSignals(False)
        if self.isVisible():
            self._ask()

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        self._ref = wish.ref
        self.banner.hide()
        if wish.keys.get("kind"):
            self.choice.choose(wish.keys["kind"])
        self._ask()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        ref, kind, language = self._ref, GuideKind(self.choice.key), self.tools.words.language.value
        self.tools.runner.ask(
            lambda office: office.guides.guide(ref, kind, language),
            self._show,
            topic="guide",
            refused=self._refused,
        )

    def _changed(self, _changes: Changes, _initiator: object) -> None:
        if self.isVisible():
            self._ask()

    def _refused(self, error: OfficeError) -> None:
        self.banner.tell(Notice(text=self.tools.messages.refusal(error), tone=Tone.WAITING))

    def _show(self, sheet: GuideSheet) -> None:
        self._sheet = sheet
        self.about.setText(sheet.reference)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.S)
        for part in (*self._told(sheet, inside), *self._to_do(sheet, inside)):
            part.setMaximumWidth(int(WIDEST * self.tools.theme.scale))
            beside = Qt.AlignmentFlag.AlignLeft if isinstance(part, QPushButton) else Qt.AlignmentFlag(0)
            column.addWidget(part, 0, beside)
        column.addStretch(1)
        self._answers = inside
        self._scroll.setWidget(inside)

    def _told(self, sheet: GuideSheet, parent: QWidget) -> list[QWidget]:
        """Each question with its answer, the clause it rests on, and the steps to its day."""
        words, theme = self.tools.words, self.tools.theme
        parts: list[QWidget] = []
        for advice in sheet.advice:
            question = words.phrase(advice.question)
            answer = words.sentence(advice.code, advice.details, sheet.names)
            parts.append(PlainLabel(theme, question, kind=Text.STRONG, wrap=True, parent=parent))
            parts.append(PlainLabel(theme, answer, wrap=True, parent=parent))
            reasons = [words.sentence(code, details, sheet.names) for code, details in _steps(advice.day)]
            clause = sheet.clauses.get(advice.term, "")
            reasons += [self.tr("Clause: {clause}").format(clause=clause)] if clause else []
            if reasons:
                text = "\n".join(reasons)
                parts.append(
                    PlainLabel(theme, text, kind=Text.SMALL, role=Role.MUTED, wrap=True, parent=parent)
                )
        return parts

    def _to_do(self, sheet: GuideSheet, parent: QWidget) -> list[QWidget]:
        """The facts to record, in their order, with what still stands in the way; then the papers."""
        words, theme = self.tools.words, self.tools.theme
        parts: list[QWidget] = [PlainLabel(theme, self.tr("To be recorded"), kind=Text.STRONG, parent=parent)]
        for number, step in enumerate(sheet.steps):
            button = self._button(f"{words.step(step.kind)}…", parent)
            button.setProperty("number", number)
            button.clicked.connect(self._record)
            parts.append(button)
            for gate in step.gates:
                why = words.sentence(gate.code, gate.details, sheet.names)
                parts.append(
                    PlainLabel(theme, why, kind=Text.SMALL, role=Role.MUTED, wrap=True, parent=parent)
                )
                button.setAccessibleDescription(why)
        parts.append(PlainLabel(theme, self.tr("Papers"), kind=Text.STRONG, parent=parent))
        for paper in sheet.papers:
            button = self._button(f"{words.phrase(f'papers.{paper}')}…", parent)
            button.setProperty("paper", paper)
            button.clicked.connect(self._preview)
            parts.append(button)
        return parts

    def _button(self, text: str, parent: QWidget) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), parent)
        button.setAccessibleName(text)
        return button

    # ---- what is asked for

    def _record(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton) and self._sheet is not None:
            step = self._sheet.steps[int(sender.property("number"))]
            self.closed.emit()
            self.wished.emit(Wish(view="recording", ref=self._ref, step=step.kind, keys=step.proposed))

    def _preview(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.wished.emit(Wish(view="preview", ref=self._ref, paper=str(sender.property("paper"))))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _steps(day: object) -> tuple[tuple[str, dict[str, str]], ...]:
    """The steps to a computed day."""
    found: tuple[tuple[str, dict[str, str]], ...] = getattr(day, "steps", ())
    return found
