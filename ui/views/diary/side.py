"""Beside the list of duties: the one a clerk stands on, why it falls due then, and how it is put off."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Role, Space, Text
from ui.tools import Tools, Wish
from ui.widgets.faces import spoken
from ui.widgets.fields import DayField, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import DutyKind
from wipo_approvals.errors import OfficeError, WrongInput
from wipo_approvals.sheets import DutySheet

REASONS: Final = 130  # the least height of the reasons at the usual type
#: The step by which a clerk records that a duty was done.
STEPS: Final = {
    DutyKind.OBLIGATION: "duty_done",
    DutyKind.EXPIRY: "extended",
    DutyKind.EXTENSION_SESSION: "extended",
    DutyKind.EXTENSION_DOCUMENT: "extended",
    DutyKind.NOTICE_DEADLINE: "notice_given",
    DutyKind.NOTICE_EFFECT: "terminated",
    DutyKind.NOTICE_RECEIPT: "notice_received",
    DutyKind.COUNTERPART_APPROVAL: "counterpart_approved",
    DutyKind.COUNTERPART_REPORT: "counterpart_endorsed",
    DutyKind.COMMITTEE_REPORT: "report_adopted",
    DutyKind.SIGNATURE: "signed",
    DutyKind.OFFICE_HOLDER: "full_powers_received",
    DutyKind.ENTRY: "entered_into_force",
    DutyKind.CERTIFIED_COPIES: "certified_copies_sent",
    DutyKind.FILING: "filed_and_recorded",
}

#: The duties that rest on a session of the Committee.
SITTINGS: Final = frozenset({DutyKind.EXTENSION_SESSION, DutyKind.EXTENSION_DOCUMENT})


def wish_of(one: DutySheet) -> Wish | None:
    """The recording of what was done, filled with what the duty knows; None where nothing is recorded."""
    step, duty = STEPS.get(one.duty.kind), one.duty
    if step is None:
        return None
    keys: dict[str, str] = {}
    if duty.kind is DutyKind.OBLIGATION:
        keys = {"obligation": str(duty.details["obligation"]), "clause": duty.clause}
        keys |= {"due": duty.due_on.isoformat()} if duty.due_on else {}
    elif duty.party and "party" in duty.details:
        keys = {key: str(duty.details[key]) for key in ("party", "organ", "name") if key in duty.details}
    elif duty.kind is DutyKind.ENTRY and duty.due_on is not None:
        keys = {"on": duty.due_on.isoformat()}
    return Wish(
        view="recording",
        ref=one.reference,
        step=step,
        keys={key: value for key, value in keys.items() if value},
    )


def reasons(one: DutySheet, tools: Tools) -> list[str]:
    """Why on that day, or why on none: the steps, the clause, who put it off."""
    words = tools.words
    lines = [words.sentence(code, details, one.names) for code, details in one.duty.steps]
    if one.clause:
        lines.append(words.sentence("cli.clause", {"clause": one.clause}))
    if one.duty.expected:
        lines.append(words.phrase("diary.expected"))
    if one.snooze is not None:
        put_off = {"until_on": one.snooze.until_on.isoformat(), "reason": one.snooze.reason}
        lines.append(words.sentence("diary.snoozed", {**put_off, "actor": one.snooze.actor}))
    return lines


class DutySide(QScrollArea):
    """One duty: sentence, reasons, what can be done; a small form to put it off."""

    opened = Signal()
    recorded = Signal()
    put_off = Signal()
    taken_up = Signal()
    session_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        theme = tools.theme
        self._tools = tools
        self._one: DutySheet | None = None
        self.sentence = PlainLabel(theme, kind=Text.STRONG, wrap=True, parent=self)
        self.title = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.reasons = QPlainTextEdit(self)
        self.reasons.setReadOnly(True)
        self.reasons.setTabChangesFocus(True)
        self.open, self.record, self.session = QPushButton(self), QPushButton(self), QPushButton(self)
        self.day = DayField(theme, tools.words, self)
        self.why = QLineEdit(self)
        self.later, self.wake = QPushButton(self), QPushButton(self)
        self._labels: list[PlainLabel] = []
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()
        self.open.clicked.connect(self.opened)
        self.record.clicked.connect(self.recorded)
        self.session.clicked.connect(self.session_wanted)
        self.later.clicked.connect(self.put_off)
        self.why.returnPressed.connect(self.put_off)
        self.wake.clicked.connect(self.taken_up)

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.sentence)
        column.addWidget(self.title)
        column.addWidget(self.reasons, 1)
        column.addWidget(self._beside(self.record, self.session, self.open))
        self._form = QWidget(self)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, Space.M, 0, 0)
        form.setSpacing(Space.S)
        for field in (self.day, self.why):
            holder = labelled(self._tools.theme, "", field)
            self._labels += holder.findChildren(
                PlainLabel, options=Qt.FindChildOption.FindDirectChildrenOnly
            )[:1]
            form.addWidget(holder)
        form.addWidget(self._beside(self.later))
        column.addWidget(self._form)
        column.addWidget(self._beside(self.wake))
        self.setWidget(self._inside)

    def _dress(self) -> None:
        """In large type the reasons stay readable; the rest is reached by scrolling."""
        self.reasons.setMinimumHeight(round(REASONS * self._tools.theme.scale))

    def _beside(self, *buttons: QPushButton) -> QWidget:
        holder = QWidget(self)
        flow = FlowLayout(holder)
        flow.setSpacing(Space.S)
        for button in buttons:
            flow.addWidget(button)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        self.open.setText(self.tr("Open agreement"))
        self.later.setText(self.tr("Put off"))
        self.wake.setText(self.tr("Take up again"))
        self.reasons.setAccessibleName(self.tr("Reasons"))
        names = (self.tr("Put off until"), self.tr("Reason for putting it off"))
        for label, name, field in zip(self._labels, names, (self.day.line, self.why), strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.show_duty(self._one)

    def show_duty(self, one: DutySheet | None) -> None:
        """Show a duty, or nothing; what was typed for the same duty stays."""
        same = one is not None and self._one is not None and one.key == self._one.key
        self._one = one
        self._inside.setEnabled(one is not None)
        if not same:
            self.day.set_text("")
            self.why.clear()
        words = self._tools.words
        self.sentence.setText(words.sentence(one.duty.code, one.duty.details, one.names) if one else "")
        self.title.setText(f"{one.reference} · {one.title}" if one else "")
        self.reasons.setPlainText("\n\n".join(reasons(one, self._tools)) if one else "")
        wish = wish_of(one) if one else None
        self.record.setVisible(wish is not None)
        self.record.setText(self.tr("{step}…").format(step=words.step(wish.step)) if wish else "")
        self.session.setVisible(one is not None and one.duty.kind in SITTINGS)
        expected = one is not None and one.duty.expected
        self.session.setText(self.tr("Enter the session…") if expected else self.tr("Change the session…"))
        self._form.setVisible(one is None or one.snooze is None)
        self.wake.setVisible(one is not None and one.snooze is not None)

    def until(self) -> PartialDate:
        """The whole day that was given; raises WrongInput."""
        day = self.day.day
        if day is None or not day.complete:
            raise WrongInput("input.day", value=self.day.text)
        return day

    def fault(self) -> OfficeError | None:
        """What is wrong with the form, if anything."""
        try:
            _ = self.until()
        except WrongInput as wrong:
            return wrong
        return None if self.why.text().strip() else WrongInput("input.snooze_reason")

    def tell_reasons(self) -> None:
        """Go to the reasons; a screen reader hears them."""
        if self._one is None:
            return
        self.reasons.setFocus(Qt.FocusReason.ShortcutFocusReason)
        lines = (self.sentence.text(), *reasons(self._one, self._tools))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.reasons, spoken(lines)))
