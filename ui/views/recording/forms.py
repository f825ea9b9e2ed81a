"""The forms: one for any step, one for a correction, one for a term, one for a text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.messages import FileKind
from ui.terms import TERM_ORDER, term_name
from ui.theme import Role, Space, Text
from ui.tools import Tools
from ui.views.recording.fields import HIDDEN, Case, KeyField, key_field, words_field
from ui.widgets.fields import ChoiceField, DayField, labelled
from ui.widgets.terms import TermField, term_field
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.facts import KINDS, keys_of
from wipo_approvals.domain.vocabulary import Language, Outcome
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import FactSheet

PAPERS: Final = ("docx", "txt")
#: Answers to an earlier fact: their own day is the day of recording.
UNDATED: Final = frozenset({"annulled", "corrected"})

Order = Callable[[Office], Changes]


class Form(QWidget):
    """What every form has: fields under labels, a day, what is missing, and the order it makes."""

    edited = Signal()

    def __init__(self, tools: Tools, case: Case, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tools, self.case, self.sheet, self.kind = tools, case, case.sheet, kind
        self.day = DayField(tools.theme, tools.words, self)
        self.day.line.setObjectName("on")
        self.day.line.setPlaceholderText(self.tr("today, or 2018-05-03, 2018-05, 2018"))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.day.edited.connect(self.edited)

    def missing(self) -> str:
        """What has to be filled in or mended first, as a sentence; nothing when the form is ready."""
        return self.day.fault

    def order(self, override_reason: str) -> Order:
        """What to tell the office. Raises WrongInput."""
        raise NotImplementedError(override_reason)

    def add(self, label: str, field: QWidget) -> QWidget:
        told = field.focusProxy() or field  # what the keyboard comes to is what a screen reader names
        holder = labelled(self.tools.theme, label, field, told.setAccessibleName)
        self.column.addWidget(holder)
        return holder

    def add_key(self, found: KeyField) -> QWidget:
        """A field under its label, which says whether it must be filled in."""
        label = self.tr("{field} (required)") if found.required and found.name != "annex" else "{field}"
        return self.add(label.format(field=found.label), found.widget)

    def add_day(self) -> None:
        label = self.tools.words.phrase("key.on")
        self.column.addWidget(labelled(self.tools.theme, label, self.day, self.day.line.setAccessibleName))

    def note(self, text: str) -> None:
        label = PlainLabel(self.tools.theme, text, kind=Text.SMALL, role=Role.MUTED, wrap=True, parent=self)
        self.column.addWidget(label)

    def on(self) -> PartialDate | None:
        return self.day.day


class StepForm(Form):
    """A step of the lifecycle: its day and its keys, filled with what is likely."""

    def __init__(
        self, tools: Tools, case: Case, kind: str, known: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__(tools, case, kind, parent)
        self.fields: dict[str, KeyField] = {}
        self._holders: dict[str, QWidget] = {}
        self._known = {key: value for key, value in known.items() if key in HIDDEN}
        if kind not in UNDATED:
            self.add_day()
        self._make_fields()
        likely = {"languages": ",".join(case.sheet.terms.authentic_languages)}
        self._propose({**likely, **self._proposed(), **known})
        self._watch()

    def _make_fields(self) -> None:
        for key in keys_of(KINDS[self.kind]):
            if key.name in HIDDEN:
                continue
            field = key_field(self.tools, key, self.case, self)
            self.fields[key.name] = field
            self._holders[key.name] = self.add_key(field)
            if key.name == "languages":
                self.note(self.tr("Only an authentic language can be chosen: no original leaves in another."))
            if key.name == "annex":
                self.note(self.tr("Left empty, the next free annex is taken."))

    def _proposed(self) -> Mapping[str, str]:
        steps = [step for step in self.sheet.status.steps if step.kind == self.kind]
        return steps[0].proposed if steps else {}

    def _propose(self, values: Mapping[str, str]) -> None:
        if "on" in values:
            self.day.set_text(values["on"])
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].show(value)

    def _watch(self) -> None:
        """Fields that follow from others: who signs for a party, the understanding for one outcome."""
        party = self.fields.get("party")
        if party is not None and "name" in self.fields and isinstance(party.widget, ChoiceField):
            party.widget.currentIndexChanged.connect(self._name_officer)
            if not self.fields["name"].read():  # of several who sign for a party the next one is proposed
                self._name_officer()
        outcome = self.fields.get("outcome")
        if outcome is not None and isinstance(outcome.widget, ChoiceField):
            outcome.widget.currentIndexChanged.connect(self._suit_outcome)
            self._suit_outcome()

    def _name_officer(self) -> None:
        named = next(
            (s for s in self.sheet.terms.signatories if s.party == self.fields["party"].read()), None
        )
        self.fields["name"].show(named.name if named else "")
        if "title" in self.fields:
            self.fields["title"].show((named.title or "") if named else "")

    def _suit_outcome(self) -> None:
        wanted = self.fields["outcome"].read() == Outcome.APPROVED_ON_UNDERSTANDING.value
        self._holders["understanding"].setVisible(wanted)
        self.edited.emit()

    @override
    def missing(self) -> str:
        for field in self.fields.values():
            if field.required and field.name != "annex" and not field.read():
                return self.tr("Fill in: {field}").format(field=field.label)
        return next((field.fault for field in self.fields.values() if field.fault), "") or super().missing()

    def values(self) -> dict[str, Any]:
        found = {name: field.read() for name, field in self.fields.items()}
        return {**self._known, **{name: value for name, value in found.items() if value or name == "annex"}}

    @override
    def order(self, override_reason: str) -> Order:
        ref, kind, values, on = self.sheet.reference, self.kind, self.values(), self.on()

        def given(office: Office) -> Changes:
            return office.recording.record(ref, kind, values, on=on, override=override_reason)

        return given


class CorrectionForm(Form):
    """The keys of an earlier fact, to be given other values for a written reason."""

    def __init__(self, tools: Tools, case: Case, fact: FactSheet, parent: QWidget) -> None:
        super().__init__(tools, case, "corrected", parent)
        self.fact = fact
        self.add_day()
        self.day.set_text(str(fact.on))
        self.fields: dict[str, KeyField] = {}
        for key in keys_of(KINDS[fact.entry.kind]):
            if key.name in {"term", "value"}:
                continue
            field = key_field(tools, key, case, self)
            if key.name in fact.keys:
                field.show(fact.keys[key.name])
            self.fields[key.name] = field
            self.add_key(field)
        self._before = self._values()
        self.reason = words_field(tools.theme, self)
        self.reason.setObjectName("why")
        self.add(self.tr("Why the fact is corrected"), self.reason)

    def _values(self) -> dict[str, Any]:
        found = {name: field.read() for name, field in self.fields.items()}
        return {**found, "on": self.day.text}

    @override
    def missing(self) -> str:
        if self._values() == self._before:
            return self.tr("Change at least one field; the fact stays as it is otherwise.")
        if not self.reason.toPlainText().strip():
            return self.tr("Write down why the fact is corrected.")
        return super().missing()

    @override
    def order(self, override_reason: str) -> Order:
        before, ref = self._before, self.sheet.reference
        changes = {name: value for name, value in self._values().items() if value != before[name]}
        reason = self.reason.toPlainText().strip()
        keys = {"fact": self.fact.entry.id, "changes": changes, "reason": reason}

        def given(office: Office) -> Changes:
            return office.recording.record(ref, "corrected", keys, override=override_reason)

        return given


class TermForm(Form):
    """One term, supplied or mended."""

    def __init__(self, tools: Tools, case: Case, term: str, parent: QWidget) -> None:
        super().__init__(tools, case, "term_confirmed", parent)
        self.choice = ChoiceField([(name, term_name(tools.words, name)) for name in TERM_ORDER], self)
        self.choice.setObjectName("term")
        self.add(tools.words.phrase("key.term"), self.choice)
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)
        self._holder: QWidget | None = None
        self.field: TermField
        self.reason = QLineEdit(self)
        self.reason.setObjectName("reason")
        self.add(tools.words.phrase("key.reason"), self.reason)
        self.add_day()
        self.choice.choose(term or "title")
        self.choice.currentIndexChanged.connect(self._show_field)
        self._show_field()

    def _show_field(self) -> None:
        if self._holder is not None:
            self._place.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        name = self.choice.key
        self.field = term_field(self.tools.theme, self.tools.words, name)
        found = next((term for term in self.sheet.term_sheets if term.name == name), None)
        self.field.show_value(found.value if found else None)
        self._holder = labelled(self.tools.theme, self.tools.words.phrase("key.value"), self.field)
        self._place.addWidget(self._holder)
        self.edited.emit()

    @override
    def order(self, override_reason: str) -> Order:
        keys = {"term": self.choice.key, "value": self.field.value, "reason": self.reason.text().strip()}
        keys = {key: value for key, value in keys.items() if key != "reason" or value}
        ref, on = self.sheet.reference, self.on()

        def given(office: Office) -> Changes:
            return office.recording.record(ref, "term_confirmed", keys, on=on, override=override_reason)

        return given


class AddTextForm(Form):
    """A Word or text file with the text of the agreement in one language."""

    def __init__(self, tools: Tools, case: Case, parent: QWidget) -> None:
        super().__init__(tools, case, "text_added", parent)
        self.path: Path | None = None
        self.name = PlainLabel(tools.theme, self.tr("No file chosen yet"), wrap=True, parent=self)
        self.choose = QPushButton(self.tr("Choose f&ile…"), self)
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.choose)
        self.column.addLayout(line)
        named = [(language.value, tools.words.language_name(language.value)) for language in Language]
        self.language = ChoiceField([("", self.tr("As the file is written")), *named], self)
        self.language.setObjectName("language")
        self.add(tools.words.phrase("key.language"), self.language)
        self.add_day()
        self.choose.clicked.connect(self._choose)

    def _choose(self) -> None:
        kind = FileKind(name=self.tr("Texts"), endings=PAPERS)
        path = self.tools.messages.open_file(self.tr("Add text"), [kind])
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """This file is meant."""
        self.path = path
        self.name.setText(path.name)
        self.edited.emit()

    @override
    def missing(self) -> str:
        if self.path is None:
            return self.tr("Choose the file with the text.")
        return super().missing()

    @override
    def order(self, override_reason: str) -> Order:
        ref, path, language, on = self.sheet.reference, self.path, self.language.key, self.on()
        if path is None:
            raise OfficeError("paper.unreachable", name="")

        def given(office: Office) -> Changes:
            return office.texts.add_text(ref, path, language, on=on)

        return given


def form_for(tools: Tools, case: Case, kind: str, known: Mapping[str, str], parent: QWidget) -> Form:
    """The form by which a fact of a kind is recorded."""
    fact = next((one for one in case.sheet.facts if one.entry.id == known.get("fact")), None)
    if kind == "corrected" and fact is not None:
        return CorrectionForm(tools, case, fact, parent)
    if kind == "term_confirmed":
        return TermForm(tools, case, known.get("term", ""), parent)
    if kind == "text_added":
        return AddTextForm(tools, case, parent)
    return StepForm(tools, case, kind, known, parent)
