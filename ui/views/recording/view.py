"""The page on which a step is recorded: its form, the gates still closed, the one button, and what went wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools, View, Wish
from ui.views.recording.fields import Case, words_field
from ui.views.recording.forms import CorrectionForm, Form, form_for
from ui.widgets.banner import Banner, Notice
from ui.widgets.fields import labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.domain.facts import KINDS, keys_of
from wipo_approvals.errors import GateClosed, OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import AgreementSheet, ListQuery

MANY: Final = 100_000  # agreements one can be replaced by


class RecordingView(View):
    """One form at a time; nothing typed is lost when the office refuses."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._wish = Wish(view="recording")
        self.form: Form | None = None
        self.headline = PlainLabel(theme, kind=Text.TITLE, wrap=True, parent=self)
        self.about = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.fault = Banner(theme, self)
        self.ok, self.cancel = QPushButton(self), QPushButton(self)
        self.ok.setProperty("primary", True)
        self.reason = words_field(theme, self)
        self.reason.setObjectName("override")
        self._override = labelled(theme, "", self.reason)
        self._override_label = self._override.findChild(PlainLabel)
        self._gates: list[QWidget] = []
        self._shut = False  # a hard gate stands in the way
        self._arrange()
        self.ok.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.closed)
        tools.words.changed.connect(self._speak)

    def _arrange(self) -> None:
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.M)
        self._gate_lines = QVBoxLayout()
        self._form_place = QVBoxLayout()
        self._column.addWidget(self.headline)
        self._column.addWidget(self.about)
        self._column.addLayout(self._gate_lines)
        self._column.addLayout(self._form_place)
        self._column.addWidget(self._override)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside)
        buttons = QWidget(self)
        line = FlowLayout(buttons)
        line.setSpacing(Space.S)
        line.addWidget(self.ok)
        line.addWidget(self.cancel)
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        bar = QVBoxLayout()
        bar.setContentsMargins(Space.L, 0, Space.L, Space.M)
        bar.setSpacing(Space.S)
        bar.addWidget(self.fault)
        bar.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addWidget(scroll, 1)
        whole.addLayout(bar)

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        self._wish = wish
        language = self.tools.words.language.value
        self._clear()
        self.headline.setText(self.tools.words.step(wish.step))
        self.about.setText(wish.ref)
        self.ok.setText(self.tools.words.step(wish.step))
        self.tools.runner.ask(
            lambda office: case_of(office, wish, language),
            self._show,
            topic="recording",
            refused=self._refused,
        )

    def _clear(self) -> None:
        self.fault.hide()
        self.reason.clear()
        self._override.hide()
        self._shut = False
        old = [*self._gates, *([self.form] if self.form is not None else [])]
        for part in old:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self.form, self._gates = None, []
        self.ok.setEnabled(False)

    def _show(self, case: Case) -> None:
        self._clear()
        sheet = case.sheet
        words, kind = self.tools.words, self._wish.step
        self.headline.setText(words.step(kind))
        self.about.setText(f"{sheet.reference} · {sheet.row.title}")
        self.ok.setText(words.step(kind))
        self.cancel.setText(self.tr("Cancel"))
        if self._override_label is not None:
            self._override_label.setText(self.tr("Reason for recording all the same"))
        self.reason.setAccessibleName(self.tr("Reason for recording all the same"))
        self.form = form_for(self.tools, case, kind, self._wish.keys, self._inside)
        if isinstance(self.form, CorrectionForm):
            self.about.setText(words.happened(self.form.fact, sheet.names))
        self._form_place.addWidget(self.form)
        self.form.edited.connect(self._edited)
        self._show_gates(sheet)
        self.ok.setEnabled(not self._shut)
        first = next((w for w in self.form.findChildren(QWidget) if _takes_words(w)), None)
        (first or self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_gates(self, sheet: AgreementSheet) -> None:
        steps = [step for step in sheet.status.steps if step.kind == self._wish.step]
        for gate in steps[0].gates if steps else ():
            sentence = self.tools.words.sentence(gate.code, gate.details, sheet.names)
            self._add_gate(sentence, gate.opens)
            self._shut = self._shut or (gate.hard and bool(gate.opens))
            if not gate.hard:
                self._override.show()

    def _add_gate(self, sentence: str, opens: str) -> None:
        theme = self.tools.theme
        row = QWidget(self._inside)
        icon = PlainLabel(theme, parent=row)
        ink = theme.tone_text(Tone.WAITING)
        icon.setPixmap(theme.pixmap("lock", theme.icon_side, ink, self.devicePixelRatioF()))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(theme, sentence, wrap=True, parent=row), 1)
        if opens:
            jump = QPushButton(f"{self.tools.words.step(opens)}…", row)
            jump.setProperty("kind", opens)
            jump.setAccessibleDescription(sentence)
            jump.clicked.connect(self._jump)
            line.addWidget(jump)
        self._gate_lines.addWidget(row)
        self._gates.append(row)

    def _jump(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            step = str(sender.property("kind"))
            self.wished.emit(Wish(view="recording", ref=self._wish.ref, step=step))

    def _edited(self) -> None:
        self.fault.hide()

    def _speak(self) -> None:
        if self._wish.ref and self.isVisible():
            self.fulfil(self._wish)

    # ---- what is recorded

    def _submit(self) -> None:
        if self.form is None or self._shut:
            return
        missing = self.form.missing()
        if missing:
            self._say(missing, Tone.WAITING)
            return
        self.ok.setEnabled(False)
        reason = self.reason.toPlainText().strip() if not self._override.isHidden() else ""
        order = self.form.order(reason)
        self.tools.runner.do(order, self._recorded, initiator=self, refused=self._refused)

    def _recorded(self, _changes: Changes) -> None:
        self.ok.setEnabled(True)
        self.closed.emit()

    def _refused(self, error: OfficeError) -> None:
        """Say why; a gate that may be waived asks for the reason."""
        self.ok.setEnabled(self.form is not None)
        self._say(self.tools.messages.refusal(error), Tone.WAITING)
        if isinstance(error, GateClosed) and error.details.get("hard") is False:
            self._override.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, tone: Tone) -> None:
        self.fault.tell(Notice(text=text, tone=tone))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter records, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.cancel.hasFocus():
                self.closed.emit()
            elif self.ok.isEnabled():
                self._submit()
        else:
            super().keyPressEvent(event)


def case_of(office: Office, wish: Wish, language: str) -> Case:
    """The agreement, and what else the keys of the step let one choose from. Raises NotFound."""
    sheet = office.agreements.sheet(wish.ref, language)
    kind = wish.step
    corrected = next((one.entry.kind for one in sheet.facts if one.entry.id == wish.keys.get("fact")), "")
    keys = {key.name for one in (kind, corrected) if one in KINDS for key in keys_of(KINDS[one])}
    others = office.agreements.page(ListQuery(limit=MANY, language=language)).rows if "by" in keys else ()
    return Case(
        sheet=sheet,
        organizations=office.people.organizations(language) if "partner" in keys else {},
        agreements={row.reference: f"{row.reference} · {row.title}" for row in others if row.id != sheet.id},
    )


def _takes_words(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
