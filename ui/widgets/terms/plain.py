"""Fields for terms that are a word, a number, a choice, or a few check boxes."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from ui.labels import Words
from ui.terms import NO, SILENT, YES, said
from ui.theme import Space, Theme
from ui.widgets.fields import ChoiceField, LanguageBoxes
from ui.widgets.flow import FlowLayout
from ui.widgets.terms.basis import TermField
from wipo_approvals.domain.vocabulary import ClauseKind, Language


class TextField(TermField):
    """A term that is a line of words, or a whole number."""

    def __init__(self, theme: Theme, words: Words, *, whole: bool = False) -> None:
        super().__init__(theme, words)
        self._whole = whole
        self.line = QLineEdit(self)
        self.line.textEdited.connect(self.edited)
        self._add(self.line)

    @property
    @override
    def value(self) -> Any:
        text = self.line.text().strip()
        return int(text) if self._whole and text.isdigit() else text or None

    @override
    def show_value(self, value: Any) -> None:
        self.line.setText("" if value in (None, 0) else str(value))
        self.line.setCursorPosition(0)


class OneOfField(TermField):
    """A term that is one of a few words."""

    def __init__(self, theme: Theme, words: Words, table: str, values: Iterable[StrEnum]) -> None:
        super().__init__(theme, words)
        choices = [(value.value, words.phrase(f"{table}.{value.value}")) for value in values]
        self.choice = ChoiceField([("", said(SILENT)), *choices], self)
        self.choice.activated.connect(self.edited)
        self._add(self.choice)

    @property
    @override
    def value(self) -> Any:
        return self.choice.key or None

    @override
    def show_value(self, value: Any) -> None:
        self.choice.choose(str(value or ""))


class WhetherField(TermField):
    """A term that is yes, no, or not said."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        self.choice = ChoiceField([("", said(SILENT)), ("yes", said(YES)), ("no", said(NO))], self)
        self.choice.activated.connect(self.edited)
        self._add(self.choice)

    @property
    @override
    def value(self) -> Any:
        return {"yes": True, "no": False}.get(self.choice.key)

    @override
    def show_value(self, value: Any) -> None:
        self.choice.choose("" if value is None else "yes" if value else "no")


class LanguagesField(TermField):
    """The authentic languages."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        self.boxes = LanguageBoxes(words, [language.value for language in Language], self)
        self.boxes.edited.connect(self.edited)
        self._others: list[str] = []
        self._add(self.boxes)

    @property
    @override
    def value(self) -> Any:
        return sorted({*self.boxes.codes, *self._others})

    @override
    def show_value(self, value: Any) -> None:
        codes = value.replace(",", " ").split() if isinstance(value, str) else list(value or ())
        self._others = [code for code in codes if code not in self.boxes.boxes]
        self.boxes.choose(codes)


class OriginalsField(TermField):
    """How many originals there are in all and in each language."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        self.total = self._count()
        self.each = {language.value: self._count() for language in Language}
        named = [(words.language_name(code), box) for code, box in self.each.items()]
        self._row((self.tr("In all"), self.total), *named)

    @property
    @override
    def value(self) -> Any:
        counted = {code: box.value() for code, box in self.each.items() if box.value()}
        return {"total": self.total.value() or None, "per_language": counted}

    @override
    def show_value(self, value: Any) -> None:
        found = value or {}
        self.total.setValue(found.get("total") or 0)
        for code, box in self.each.items():
            box.setValue((found.get("per_language") or {}).get(code) or 0)


class ClausesField(TermField):
    """Which kinds of clause the text has."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        holder = QWidget(self)
        flow = FlowLayout(holder)
        flow.setSpacing(Space.M)
        self.boxes = {
            kind.value: QCheckBox(words.phrase(f"clause.{kind.value}"), holder) for kind in ClauseKind
        }
        for box in self.boxes.values():
            box.toggled.connect(self.edited)
            flow.addWidget(box)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._add(holder)

    @property
    @override
    def value(self) -> Any:
        return {kind: box.isChecked() for kind, box in self.boxes.items()}

    @override
    def show_value(self, value: Any) -> None:
        for kind, box in self.boxes.items():
            box.setChecked(bool((value or {}).get(kind)))
