"""One mandate as it is being written: organization, days, and the name in each language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme import Space
from ui.tools import Tools
from ui.widgets.fields import ChoiceField, DayField, labelled
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.sheets import HolderName, OfficeHolderSheet


class MandateForm(QWidget):
    """One mandate as it is being written; names of other languages wait while one is shown."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        theme = tools.theme
        self._tools, self._holder = tools, OfficeHolderSheet(organization="WIPO")
        self._names: dict[str, HolderName] = {}
        self._shown = ""
        self.organization = ChoiceField([], self)
        self.begins, self.ends = DayField(theme, tools.words, self), DayField(theme, tools.words, self)
        self.language = ChoiceField([], self)
        self.style_line, self.name, self.title = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self._labels: list[PlainLabel] = []
        self._arrange()
        self.language.currentIndexChanged.connect(self._turn)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        fields: Sequence[QWidget] = (
            self.organization,
            self.begins,
            self.ends,
            self.language,
            self.style_line,
            self.name,
            self.title,
        )
        for field in fields:
            holder = labelled(self._tools.theme, "", field)
            self._labels += holder.findChildren(PlainLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
            column.addWidget(holder)

    def retell(self) -> None:
        """Say what each field is for in the language of the screen."""
        told = (
            self.tr("Organization"),
            self.tr("First day, as far as it is known"),
            self.tr("Last day; empty while the mandate runs"),
            self.tr("Language of the name"),
            self.tr("Style, such as Mr. or H.E."),
            self.tr("Name"),
            self.tr("Title of the office"),
        )
        for label, text in zip(self._labels, told, strict=True):
            label.setText(text)
            field = label.buddy()
            if field is not None:
                field.setAccessibleName(text)
        self._fill_languages()

    def _fill_languages(self) -> None:
        chosen = self.language.key or self._tools.words.language.value
        self.language.blockSignals(True)
        self.language.clear()
        for one in Language:
            self.language.addItem(self._tools.words.language_name(one.value), one.value)
        self.language.choose(chosen)
        self.language.blockSignals(False)
        self._shown = self.language.key

    def offer(self, organizations: dict[str, str]) -> None:
        """Let one of these organizations be chosen."""
        self.organization.clear()
        for code, name in sorted(organizations.items(), key=lambda row: row[1].casefold()):
            self.organization.addItem(name, code)
        self.organization.choose(self._holder.organization)

    def show_holder(self, holder: OfficeHolderSheet) -> None:
        """Fill the fields with a mandate, its name in the language of the screen if it has one there."""
        self._holder = holder
        self._names = {one.language: one for one in holder.names}
        self.organization.choose(holder.organization)
        self.begins.set_text(str(holder.from_on or ""))
        self.ends.set_text(str(holder.until_on or ""))
        wanted = holder.called(self._tools.words.language.value).language
        self.language.blockSignals(True)
        self.language.choose(wanted)
        self.language.blockSignals(False)
        self._shown = wanted
        self._show_name()

    def _show_name(self) -> None:
        one = self._names.get(self._shown, HolderName(language=self._shown, name=""))
        lines = ((self.style_line, one.style), (self.name, one.name), (self.title, one.title))
        for line, text in lines:
            line.setText(text)
            line.setCursorPosition(0)

    def _keep_name(self) -> None:
        self._names[self._shown] = HolderName(
            language=self._shown,
            name=self.name.text().strip(),
            style=self.style_line.text().strip(),
            title=self.title.text().strip(),
        )

    def _turn(self) -> None:
        """Another language: keep what was written, show what is known there."""
        self._keep_name()
        self._shown = self.language.key
        self._show_name()

    def holder(self) -> OfficeHolderSheet:
        """The mandate as the fields have it; raises WrongInput for a day that cannot be read."""
        self._keep_name()
        return replace(
            self._holder,
            organization=self.organization.key,
            from_on=self.begins.day,
            until_on=self.ends.day,
            names=tuple(self._names.values()),
        )
