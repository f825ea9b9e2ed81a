"""The top of the agreement view: title, status with its reason, the six regions, the next step and its gates."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.labels import STAGE_LOOKS
from ui.theme import Role, Space, Text, Theme, Tone
from ui.tools import Tools
from ui.widgets.badge import Badge, Mark
from ui.widgets.flow import FlowLayout
from ui.widgets.stages import Stage, StageState, StageStrip
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.facts import CHAPTERS
from wipo_approvals.sheets import AgreementSheet

#: How a region's state looks on the track.
LOOKS: Final = {
    "text_settled": StageState.DONE,
    "approved": StageState.DONE,
    "languages_ready": StageState.DONE,
    "obtained": StageState.DONE,
    "endorsed": StageState.DONE,
    "certified_copies_sent": StageState.CURRENT,
    "filed_and_recorded": StageState.DONE,
    "published": StageState.DONE,
    "provisionally_applied": StageState.CURRENT,
    "under_consideration": StageState.CURRENT,
    "obtained_with_amendments": StageState.WAITING,
    "ex_post_due": StageState.WAITING,
    "suspended": StageState.WAITING,
    "notice_running": StageState.WAITING,
    "fully_signed": StageState.DONE,
    "in_force": StageState.DONE,
    "submitted": StageState.CURRENT,
    "drafting": StageState.CURRENT,
    "ready": StageState.CURRENT,
    "originals_issued": StageState.CURRENT,
    "partly_signed": StageState.CURRENT,
    "approved_as_amended": StageState.WAITING,
    "deferred": StageState.WAITING,
    "noted": StageState.WAITING,
    "pending": StageState.WAITING,
    "rejected": StageState.FAILED,
    "withdrawn": StageState.FAILED,
    "refused": StageState.FAILED,
    "lapsed_unsigned": StageState.FAILED,
    "expired": StageState.FAILED,
    "terminated": StageState.FAILED,
    "superseded": StageState.FAILED,
    "not_required": StageState.SKIPPED,
    "not_applicable": StageState.SKIPPED,
}
RIGHT_TO_LEFT: Final = "\N{RIGHT-TO-LEFT MARK}"  # a reference is Latin, the line it begins need not be
LEAST: Final = 60  # below this nothing of a text can be read
LONGEST: Final = 380  # a clause's name is cut from this width on
WIDE: Final = 760  # from this width on the six regions stand in one line


class Track(QWidget):
    """The six regions: in one line where there is room, else in two; a click on one asks why it is that day."""

    day_wanted = Signal(str, object)  # the fact behind the day, and the day

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = tools.words
        self._strips = (StageStrip(tools.theme, "", self), StageStrip(tools.theme, "", self))
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._days: list[tuple[str, date | None]] = []  # of each region the fact and the day
        for strip in self._strips:
            strip.setAccessibleName(self.tr("Six parts of the status"))
            strip.setCursor(Qt.CursorShape.PointingHandCursor)
            strip.picked.connect(self._pick)
            self._line.addWidget(strip, 1)

    @property
    def stages(self) -> list[Stage]:
        return [stage for strip in self._strips for stage in strip.stages]

    def show_sheet(self, sheet: AgreementSheet) -> None:
        stages = []
        self._days = [(one.fact, one.since.latest if one.since else None) for one in sheet.status.regions]
        for region in sheet.status.regions:
            state = self._words.phrase(f"state.{region.state}")
            since = self._words.day(region.since)
            stages.append(
                Stage(
                    text=self._words.phrase(f"region.{region.region.value}"),
                    state=LOOKS.get(region.state, StageState.AHEAD),
                    spoken="",
                    note="\n".join(part for part in (state, since) if part),
                )
            )
        half = len(stages) // 2
        for strip, part in zip(self._strips, (stages[:half], stages[half:]), strict=True):
            strip.show_stages(part)
            notes = [" · ".join(stage.note.split("\n")) for stage in part]
            strip.setToolTip("\n".join(f"{s.text}: {note}" for s, note in zip(part, notes, strict=True)))

    def _pick(self, number: int) -> None:
        """A region was clicked: its day, where it has one."""
        half = len(self._days) // 2
        fact, on = self._days[number + (half if self.sender() is self._strips[1] else 0)]
        if on is not None:
            self.day_wanted.emit(fact, on)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )


def marked_line(theme: Theme, icon: str, text: PlainLabel, parent: QWidget) -> QWidget:
    """A sentence behind the mark of something that waits."""
    row = QWidget(parent)
    mark = PlainLabel(theme, parent=row)
    ink = theme.tone_text(Tone.WAITING)
    mark.setPixmap(theme.pixmap(icon, theme.icon_side, ink, parent.devicePixelRatioF()))
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.S)
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text, 1)
    return row


class NextStep(QFrame):
    """What comes next, with one button named by its action, the gates still closed, and the other steps."""

    wanted = Signal(str)  # fact kind to record

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = tools.theme, tools.words
        self._rows: list[QWidget] = []
        self._first = ""
        self.headline = PlainLabel(self._theme, kind=Text.STRONG, wrap=True, parent=self)
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.others = QPushButton(self)
        self.menu = QMenu(self.others)
        self.others.setMenu(self.menu)
        self._gates = QVBoxLayout()
        self._gates.setSpacing(Space.XS)
        self._arrange()
        self.button.clicked.connect(self._give_first)

    def _arrange(self) -> None:
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(Space.S)
        flow.addWidget(self.button)
        flow.addWidget(self.others)
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.headline)
        column.addLayout(self._gates)
        column.addWidget(buttons)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        steps = sheet.status.steps
        self._first = steps[0].kind if steps else ""
        following = self._words.step(self._first)
        self.headline.setText(
            self.tr("Next: {step}").format(step=following) if steps else self.tr("Nothing is left to be done")
        )
        self.button.setVisible(bool(steps))
        self.button.setText(f"{following}…")
        self._show_gates(sheet)
        self._fill_menu(sheet)

    def _show_gates(self, sheet: AgreementSheet) -> None:
        for row in self._rows:
            self._gates.removeWidget(row)
            row.hide()
            row.deleteLater()
        gates = sheet.status.steps[0].gates if sheet.status.steps else ()
        self._rows = []
        for gate in gates:
            sentence = self._words.sentence(gate.code, gate.details, sheet.names)
            row = marked_line(self._theme, "lock", PlainLabel(self._theme, sentence, wrap=True), self)
            line = row.layout()
            if gate.opens and line is not None:
                line.addWidget(self._jump(gate.opens, sentence, row))
            self._gates.addWidget(row)
            self._rows.append(row)

    def _jump(self, kind: str, sentence: str, parent: QWidget) -> QPushButton:
        """The button that leads to the step by which a gate opens."""
        jump = QPushButton(f"{self._words.step(kind)}…", parent)
        jump.setProperty("kind", kind)
        jump.setAccessibleDescription(sentence)
        jump.clicked.connect(self._give_sender)
        return jump

    def _fill_menu(self, sheet: AgreementSheet) -> None:
        """The likely steps first, then every kind of fact by the part of the life it belongs to."""
        self.others.setText(self.tr("&Other steps"))
        self.menu.clear()
        for step in sheet.status.steps[1:]:
            self.menu.addAction(self._order(step.kind, self.menu))
        self.menu.addSeparator()
        for chapter, kinds in CHAPTERS.items():
            if chapter == "partners" and not sheet.by_consent_form:
                continue
            names = [*(["text_added"] if chapter == "text" else []), *(kind.kind for kind in kinds)]
            if len(names) == 1:
                self.menu.addAction(self._order(names[0], self.menu))
                continue
            part = self.menu.addMenu(self._words.phrase(f"chapter.{chapter}"))
            for name in names:
                part.addAction(self._order(name, part))

    def _order(self, kind: str, parent: QMenu) -> QAction:
        action = QAction(f"{self._words.step(kind)}…", parent)
        action.setData(kind)
        action.triggered.connect(self._give_sender)
        return action

    def _give_first(self) -> None:
        self.wanted.emit(self._first)

    def _give_sender(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.wanted.emit(str(sender.data()))
        elif isinstance(sender, QPushButton):
            self.wanted.emit(str(sender.property("kind")))


class Besides(QWidget):
    """What is also true beside the status: a sentence a line, each with its mark."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = tools.theme, tools.words
        self.sentences: list[PlainLabel] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        told = [self._words.sentence(one.code, one.details, sheet.names) for one in sheet.status.also]
        self.sentences = [PlainLabel(self._theme, text, wrap=True) for text in told]
        self._rows = [marked_line(self._theme, "info", label, self) for label in self.sentences]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(told))


class Head(QWidget):
    """Everything above the tabs."""

    step_wanted = Signal(str)  # fact kind
    why_wanted = Signal(str)  # the term the status rests on
    day_wanted = Signal(str, object)  # a fact and a day on the track

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, theme = tools.words, tools.theme
        self._term = ""
        self.title = PlainLabel(theme, kind=Text.STRONG, wrap=True, parent=self)
        self.reference = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.badge = Badge(theme, Mark(text="", icon=""), self)
        self.past = PlainLabel(theme, kind=Text.STRONG, wrap=True, parent=self)
        self.sentence = PlainLabel(theme, wrap=True, parent=self)
        self.besides = Besides(tools, self)
        self.why = QPushButton(self)
        self.why.setMinimumWidth(LEAST)
        self.reference.setMinimumWidth(LEAST)
        self.track = Track(tools, self)
        self.next = NextStep(tools, self)
        self.track.day_wanted.connect(self.day_wanted)
        self.next.wanted.connect(self.step_wanted)
        self.why.clicked.connect(self._ask_why)
        self._arrange()

    def _arrange(self) -> None:
        self.badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.badge)
        line.addWidget(self.reference, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        column.setSpacing(Space.S)
        for part in (
            self.title,
            line,
            self.past,
            self.sentence,
            self.why,
            self.besides,
            self.track,
            self.next,
        ):
            if isinstance(part, QWidget):
                leading = Qt.AlignmentFlag.AlignLeft if part is self.why else Qt.AlignmentFlag(0)
                column.addWidget(part, 0, leading)
            else:
                column.addLayout(part)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        """Show where an agreement stands; as at a past day there is no next step."""
        stage, words, moment = sheet.status.stage, self._words, sheet.as_at
        self.past.setVisible(moment is not None)
        self.past.setText(self.tr("As it stood on {day}").format(day=words.day(moment.day)) if moment else "")
        look = STAGE_LOOKS[stage]
        self.title.setText(sheet.row.title)
        place = words.place(sheet.row.symbol, sheet.row.annex)
        basis = words.phrase(f"legal_basis.{sheet.legal_basis.value}")
        told = " · ".join(part for part in (sheet.reference, place) if part)
        self.reference.setText(f"{RIGHT_TO_LEFT}{told}" if words.language.right_to_left else told)
        self.reference.setToolTip(basis)
        self.badge.show_mark(Mark(text=words.stage(stage), icon=look.icon, tone=look.tone))
        explanation = sheet.status.explanation
        self.sentence.setText(words.sentence(explanation.code, explanation.details, sheet.names))
        self._show_why(sheet)
        self.besides.show_sheet(sheet)
        self.track.show_sheet(sheet)
        self.next.show_sheet(sheet)
        self.next.setVisible(moment is None)

    def _show_why(self, sheet: AgreementSheet) -> None:
        self._term = sheet.status.explanation.term
        clause = next((term.clause for term in sheet.term_sheets if term.name == self._term), "")
        told = self.tr("Why: {clause}").format(clause=clause)
        shown = self.why.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, LONGEST)
        self.why.setText(shown.replace("&", "&&"))
        self.why.setAccessibleName(told)
        self.why.setToolTip(self.tr("Show the clause in the text"))
        self.why.setVisible(bool(clause))

    def _ask_why(self) -> None:
        self.why_wanted.emit(self._term)
