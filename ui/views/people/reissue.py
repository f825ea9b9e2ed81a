"""Unsigned originals that name somebody who left: seen first, then issued anew in one step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools
from ui.widgets.banner import Banner, Notice
from ui.widgets.fields import labelled
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.errors import GateClosed, OfficeError
from wipo_approvals.sheets import ReissueSheet

LINES = 4  # agreements that are seen without scrolling


class ReissuePanel(QWidget):
    """Hidden while no original names a former office-holder; `found` says whether one does."""

    found = Signal(bool)

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._rows: tuple[ReissueSheet, ...] = ()
        theme = tools.theme
        self.headline = PlainLabel(theme, kind=Text.STRONG, wrap=True, parent=self)
        self.about = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason, self.override = QLineEdit(self), QLineEdit(self)
        self.banner = Banner(theme, self)
        self.go = QPushButton(self)
        self._reason_holder = labelled(theme, "", self.reason)
        self._override_holder = labelled(theme, "", self.override)
        self._arrange()
        self.go.clicked.connect(self._carry_out)
        self.list.itemChanged.connect(self._suit)
        self.hide()
        self.retell()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.go)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.S)
        for part in (
            self.headline,
            self.about,
            self.list,
            self._reason_holder,
            self._override_holder,
            self.banner,
        ):
            column.addWidget(part)
        column.addLayout(line)
        self._override_holder.hide()

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        told = (
            (self._reason_holder, self.reason, self.tr("Reason, kept with each step")),
            (self._override_holder, self.override, self.tr("Reason for issuing all the same")),
        )
        for holder, field, text in told:
            for label in holder.findChildren(PlainLabel):
                label.setText(text)
            field.setAccessibleName(text)
        self.list.setAccessibleName(self.tr("Unsigned originals that name somebody who left office"))
        self.about.setText(
            self.tr(
                "They are taken back, the successor is put in, and they are issued anew, in one step."
                " Take the mark away where that is not wanted."
            )
        )
        self.go.setText(self.tr("Issue anew"))
        self._tell()

    def ask(self) -> None:
        """Look for what a change of office-holder asks for."""
        self._tools.runner.ask(lambda office: office.reissues.proposed(), self.show_rows, topic="reissues")

    def show_rows(self, rows: tuple[ReissueSheet, ...]) -> None:
        """Show what is proposed, all of it marked that can be done."""
        self._rows = rows
        waiting = {row.reference for row in rows if row.successor is None}
        ready = {row.reference for row in rows} - waiting
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._line(row), self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.reference)
            named = row.reference in ready
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                if named
                else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            )
            if named:
                item.setCheckState(Qt.CheckState.Checked)
        self.list.blockSignals(False)
        line = self.list.sizeHintForRow(0) if rows else 0
        self.list.setFixedHeight(line * min(len(rows), LINES) + Space.S)
        for part in (self.about, self._reason_holder, self.go):
            part.setVisible(bool(ready))
        self._override_holder.hide()
        self._tell()
        self._suit()
        self.setVisible(bool(rows))
        self.found.emit(bool(rows))

    def _line(self, row: ReissueSheet) -> str:
        languages = self._tools.words.join([self._tools.words.language_name(code) for code in row.languages])
        if row.successor is None:
            told = self.tr("{reference} ({languages}): {former} left, no successor is kept yet")
            return told.format(reference=row.reference, languages=languages, former=row.former)
        told = self.tr("{reference} ({languages}): {former} → {successor}")
        return told.format(
            reference=row.reference, languages=languages, former=row.former, successor=row.successor.name
        )

    def _tell(self) -> None:
        self.headline.setText(
            self.tr(
                "%n place(s) to sign in unsigned originals name somebody who left office", "", len(self._rows)
            )
        )

    @property
    def chosen(self) -> tuple[str, ...]:
        """The references that are marked."""
        items = [self.list.item(number) for number in range(self.list.count())]
        marked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(dict.fromkeys(str(item.data(Qt.ItemDataRole.UserRole)) for item in marked))

    def _suit(self) -> None:
        self.go.setEnabled(bool(self.chosen))

    def _carry_out(self) -> None:
        refs, reason, override = self.chosen, self.reason.text().strip(), self.override.text().strip()
        if not reason:
            text = self.tr("Write down the reason: it is kept with each step.")
            self.banner.tell(Notice(text=text, tone=Tone.WAITING))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._tools.runner.do(
            lambda office: office.reissues.carry_out(refs, reason, override=override),
            self._done,
            initiator=self,
            refused=self._refused,
        )

    def _done(self, _changes: Changes) -> None:
        self.banner.hide()
        self.ask()

    def _refused(self, error: OfficeError) -> None:
        self.banner.tell(Notice(text=self._tools.messages.refusal(error), tone=Tone.WAITING))
        if isinstance(error, GateClosed) and error.details.get("hard") is False:
            self._override_holder.show()
            self.override.setFocus(Qt.FocusReason.OtherFocusReason)
