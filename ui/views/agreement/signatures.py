"""The signatures: for each party who signs, and when it signed or that it has not yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools
from ui.widgets.badge import Badge, Mark
from ui.widgets.text import PlainLabel
from wipo_approvals.sheets import AgreementSheet, FactSheet


class SignatureRow(QFrame):
    """One party."""

    def __init__(self, tools: Tools, party: str, parent: QWidget) -> None:
        super().__init__(parent)
        theme = tools.theme
        self.party = party
        self.name = PlainLabel(theme, kind=Text.STRONG, wrap=True, parent=self)
        self.officer = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.told = Badge(theme, Mark(text="", icon=""), self)
        self.button = QPushButton(self)
        column = QVBoxLayout()
        column.setSpacing(Space.HAIR)
        column.addWidget(self.name)
        column.addWidget(self.officer)
        column.addWidget(self.told, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        line.addLayout(column, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class SignaturesTab(QScrollArea):
    """The parties in the order of the title."""

    wanted = Signal(str)  # the party whose signature is to be recorded

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self.rows: list[SignatureRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._column.setSpacing(Space.XS)
        self._column.addStretch(1)
        self.setWidget(self._inside)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self.setAccessibleName(self.tr("Signatures"))
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        signed = {str(f.keys.get("party")): f for f in sheet.facts if f.holds and f.entry.kind == "signed"}
        for number, party in enumerate(sheet.terms.party_keys):
            row = SignatureRow(self._tools, party, self._inside)
            self._fill(row, sheet, signed.get(party))
            self._column.insertWidget(number, row)
            self.rows.append(row)

    def _fill(self, row: SignatureRow, sheet: AgreementSheet, fact: FactSheet | None) -> None:
        words = self._tools.words
        row.name.setText(sheet.names.get(row.party, row.party))
        officer = officer_of(sheet, row.party, fact)
        row.officer.setText(officer)
        row.officer.setVisible(bool(officer))
        if fact is None:
            row.told.show_mark(Mark(text=self.tr("Not yet"), icon="circle-dashed", tone=Tone.NEUTRAL))
        else:
            place = str(fact.keys.get("place") or "")
            text = self.tr("Signed on {day}, {place}") if place else self.tr("Signed on {day}")
            told = text.format(day=words.day(fact.on), place=place)
            row.told.show_mark(Mark(text=told, icon="signature", tone=Tone.GOOD))
        row.button.setText(f"{words.step('signed')}…")
        row.button.setAccessibleName(f"{words.step('signed')}: {row.name.text()}")
        row.button.setVisible(fact is None)
        row.button.clicked.connect(self._give)

    def _give(self) -> None:
        button = self.sender()
        row = next((row for row in self.rows if row.button is button), None)
        if row is not None:
            self.wanted.emit(row.party)


def officer_of(sheet: AgreementSheet, party: str, fact: FactSheet | None) -> str:
    """Who signs for a party: as signed, else as the text names the officer."""
    keys: Mapping[str, Any] = fact.keys if fact else {}
    if keys.get("name") or keys.get("title"):
        return ", ".join(str(part) for part in (keys.get("name"), keys.get("title")) if part)
    named = next((who for who in sheet.terms.signatories if who.party == party), None)
    if named is None:
        return ""
    name = " ".join(part for part in (named.style, named.name) if part)
    return ", ".join(part for part in (name, named.title) if part)
