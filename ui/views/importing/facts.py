"""The middle of the reconciliation: each proposed term, how sure its reading is, to be confirmed or mended in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.terms import source_words, term_name, term_words
from ui.theme import RADIUS, Role, Space, Text, Tone
from ui.tools import Tools
from ui.views.importing.draft import LIKELY, SURE, Draft, doubtful
from ui.widgets.badge import Badge, Mark
from ui.widgets.fields import ChoiceField, labelled
from ui.widgets.terms import TermField, term_field
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.vocabulary import LegalBasis
from wipo_approvals.sheets import TermSheet

NO_NAMES: Final[Mapping[str, str]] = {}


class TermCard(QFrame):
    """One term: what was read, how sure, where; a button opens its field."""

    pointed = Signal(str)  # show the place this term was read from
    changed = Signal()

    def __init__(self, tools: Tools, draft: Draft, row: TermSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._draft, self.row = tools, draft, row
        theme = tools.theme
        self.field: TermField | None = None
        self.chosen = False
        self.called = PlainLabel(
            theme, term_name(tools.words, row.name), kind=Text.SMALL, role=Role.MUTED, parent=self
        )
        self.value = PlainLabel(theme, wrap=True, parent=self)
        self.badge = Badge(theme, self._mark(), self)
        self.source = PlainLabel(theme, source_words(row), kind=Text.SMALL, role=Role.MUTED, wrap=True)
        self.place = QPushButton(self.tr("Show place"), self)
        self.mend = QPushButton(self.tr("Mend"), self)
        self.mend.setCheckable(True)
        self.confirm = QCheckBox(self.tr("Confirmed"), self)
        for control in (self.place, self.mend, self.confirm):
            control.setAccessibleName(f"{control.text()}: {self.called.text()}")
        self._arrange()
        self.place.clicked.connect(self._point)
        self.mend.toggled.connect(self._open)
        self.confirm.setChecked(row.name in draft.confirmed)
        self.confirm.toggled.connect(self._confirm)
        self._tell()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.called, 1)
        head.addWidget(self.badge)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.source, 1)
        for control in (self.confirm, self.place, self.mend):
            foot.addWidget(control)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.column.setSpacing(Space.XS)
        self.column.addLayout(head)
        self.column.addWidget(self.value)
        self.column.addLayout(foot)
        self.confirm.setVisible(doubtful(self.row))
        self.place.setVisible(bool(self.row.block or self.row.lines))
        self.mend.setVisible(not self.row.name.startswith("clauses."))

    def _mark(self) -> Mark:
        """How sure the reading is: a sign and a word, never only a colour."""
        if self.row.name in self._draft.mended:
            return Mark(text=self.tr("Mended"), icon="pencil", tone=Tone.INFO)
        if self.row.name in self._draft.confirmed:
            return Mark(text=self.tr("Confirmed"), icon="check", tone=Tone.GOOD)
        if not doubtful(self.row):
            if self.row.confidence >= SURE:
                return Mark(text=self.tr("Read clearly"), icon="circle-check", tone=Tone.GOOD)
            return Mark(text=self.tr("Not in the text"), icon="circle-dashed", tone=Tone.NEUTRAL)
        if self.row.confidence >= LIKELY:
            return Mark(text=self.tr("Likely"), icon="info", tone=Tone.INFO)
        return Mark(text=self.tr("Please check"), icon="triangle-alert", tone=Tone.WAITING)

    def _tell(self) -> None:
        name = self.row.name
        value = self.row.value if name.startswith("clauses.") else self._draft.terms[name]
        self.value.setText(term_words(self._tools.words, name, value, NO_NAMES))
        self.badge.show_mark(self._mark())
        self.changed.emit()

    def _point(self) -> None:
        self.pointed.emit(self.row.name)

    def _open(self, opened: bool) -> None:  # noqa: FBT001 - Qt's own signal
        if self.field is None:
            self.field = term_field(self._tools.theme, self._tools.words, self.row.name)
            self.field.setAccessibleName(self.called.text())
            self.field.show_value(self._draft.terms[self.row.name])
            self.field.edited.connect(self._take)
            self.column.insertWidget(2, self.field)
        self.field.setVisible(opened)
        self.value.setVisible(not opened)
        self.mend.setText(self.tr("Done") if opened else self.tr("Mend"))
        if opened:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._point()

    def _take(self) -> None:
        """Keep what stands in the field now."""
        if self.field is not None:
            self._draft.terms[self.row.name] = self.field.value
            self._draft.mended.add(self.row.name)
            self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field, not the page."""
        if event.key() == Qt.Key.Key_Escape and self.mend.isChecked():
            self.mend.setChecked(False)
            self.mend.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _confirm(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        (self._draft.confirmed.add if on else self._draft.confirmed.discard)(self.row.name)
        self._tell()

    def choose(self, *, on: bool) -> None:
        self.chosen = on
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._point()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._tools.theme
        painter.setPen(theme.colour(Role.FOCUS if self.chosen else Role.DIVIDER))
        painter.setBrush(theme.colour(Role.SURFACE))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class FactsPane(QScrollArea):
    """Reference and legal basis, then the terms of one agreement."""

    pointed = Signal(str)
    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._draft: Draft | None = None
        self.cards: list[TermCard] = []
        self.reference: QLineEdit
        self.basis: ChoiceField
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_draft(self, draft: Draft) -> None:
        """Make the cards of an agreement anew; what was mended before is in the draft."""
        self._draft = draft
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._own_fields(draft, inside))
        self.cards = [TermCard(self._tools, draft, row, inside) for row in draft.rows]
        for card in self.cards:
            column.addWidget(card)
            card.pointed.connect(self._point)
            card.changed.connect(self.changed)
        column.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(0)

    def _own_fields(self, draft: Draft, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        self.reference = QLineEdit(draft.reference, holder)
        self.reference.setPlaceholderText(self.tr("made from the party and the year"))
        bases = [(one.value, self._tools.words.phrase(f"legal_basis.{one.value}")) for one in LegalBasis]
        self.basis = ChoiceField(bases, holder)
        self.basis.choose(draft.legal_basis.value)
        line = QVBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        phrase: Callable[[str], str] = self._tools.words.phrase
        line.addWidget(labelled(self._tools.theme, phrase("key.reference"), self.reference))
        line.addWidget(labelled(self._tools.theme, phrase("key.legal_basis"), self.basis))
        self.reference.textEdited.connect(self._keep_own)
        self.basis.activated.connect(self._keep_own)
        return holder

    def _keep_own(self) -> None:
        if self._draft is not None:
            self._draft.reference = self.reference.text().strip()
            self._draft.legal_basis = LegalBasis(self.basis.key)

    def _point(self, name: str) -> None:
        for card in self.cards:
            card.choose(on=card.row.name == name)
        self.pointed.emit(name)
