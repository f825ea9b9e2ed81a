"""Fields that know what they ask for: a day whole or partial, a symbol, languages; they check while one types."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from ui.labels import Words
from ui.theme import TARGET, Role, Space, Text, Theme, Tone
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Symbol
from wipo_approvals.errors import OfficeError


class CheckedField(QWidget):
    """A line of text with its meaning, or what is wrong with it, in a quiet line beneath."""

    edited = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.words = theme, words
        self.line = QLineEdit(self)
        self.meaning = PlainLabel(theme, kind=Text.SMALL, role=Role.MUTED, wrap=True, parent=self)
        self.meaning.hide()  # an empty field has none
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.XS)
        self.row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addLayout(self.row)
        column.addWidget(self.meaning)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._check)
        theme.changed.connect(self._check)

    def read(self, text: str) -> str:
        """What the text means, in words; raises WrongInput."""
        raise NotImplementedError(text)

    @property
    def text(self) -> str:
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        self.line.setText(text)
        self._check()

    @property
    def fault(self) -> str:
        """What is wrong with the text; nothing when it can be read or is empty."""
        try:
            if self.text:
                self.read(self.text)
        except OfficeError as wrong:
            return self.words.refusal(wrong)
        return ""

    def _check(self) -> None:
        fault = self.fault
        told = fault or (self.read(self.text) if self.text else "")
        self.meaning.setText(told)
        self.meaning.setVisible(bool(told))
        palette = self.meaning.palette()
        ink = self._theme.tone_text(Tone.BAD) if fault else self._theme.colour(Role.MUTED)
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.meaning.setPalette(palette)
        self.line.setAccessibleDescription(told)
        self.edited.emit()


class DayField(CheckedField):
    """A legal day as it is known: 2018-05-03, 2018-05 or 2018; a calendar helps with whole days."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(theme, words, parent)
        self.button = QToolButton(self)
        self.button.setMinimumSize(QSize(TARGET, TARGET))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.row.addWidget(self.button)
        self.line.setPlaceholderText(self.tr("2018-05-03, 2018-05 or 2018"))
        self.button.setToolTip(self.tr("Choose a day in the calendar"))
        self.button.setAccessibleName(self.tr("Choose a day in the calendar"))
        self._menu = QMenu(self)
        self._calendar: QCalendarWidget | None = None
        self._menu.aboutToShow.connect(self._open)
        self.button.setMenu(self._menu)
        self._draw()
        theme.changed.connect(self._draw)

    @override
    def read(self, text: str) -> str:
        return self.words.day(PartialDate.parse(text))

    @property
    def day(self) -> PartialDate | None:
        """The day; None when the field is empty. Raises WrongInput."""
        return PartialDate.parse(self.text) if self.text else None

    def _open(self) -> None:
        """Make the calendar when it is first asked for; begin at the day in the field."""
        if self._calendar is None:
            self._calendar = QCalendarWidget(self._menu)
            self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            self._calendar.activated.connect(self._take)
            self._calendar.clicked.connect(self._take)
            action = QWidgetAction(self._menu)
            action.setDefaultWidget(self._calendar)
            self._menu.addAction(action)
        if self.text and not self.fault:
            first = PartialDate.parse(self.text).earliest
            self._calendar.setSelectedDate(QDate(first.year, first.month, first.day))

    def _take(self, day: QDate) -> None:
        self.set_text(f"{day.year():04d}-{day.month():02d}-{day.day():02d}")
        self._menu.close()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _draw(self) -> None:
        self.button.setIcon(self._theme.icon("calendar"))


class SymbolField(CheckedField):
    """The symbol of a committee document in any spelling; its canonical form stands beneath."""

    @override
    def read(self, text: str) -> str:
        return str(Symbol.parse(text))


class TickBoxes(QWidget):
    """A check box for each of a few things; those that may not be chosen are greyed."""

    edited = Signal()

    def __init__(self, choices: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        flow.setSpacing(Space.M)
        self.boxes: dict[str, QCheckBox] = {}
        for code, text in choices:
            box = QCheckBox(text.replace("&", "&&"), self)
            box.toggled.connect(self.edited)
            flow.addWidget(box)
            self.boxes[code] = box
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def choose(self, codes: Iterable[str]) -> None:
        wanted = set(codes)
        for code, box in self.boxes.items():
            box.setChecked(code in wanted)

    def allow(self, codes: Iterable[str]) -> None:
        """Let only these be chosen."""
        allowed = set(codes)
        for code, box in self.boxes.items():
            box.setEnabled(code in allowed)


class LanguageBoxes(TickBoxes):
    """A check box for each language."""

    def __init__(self, words: Words, codes: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__([(code, words.language_name(code)) for code in codes], parent)


class ChoiceField(QComboBox):
    """A list of choices by key; its wheel does not change what one scrolls past."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for key, text in choices:
            self.addItem(text, key)

    @property
    def key(self) -> str:
        found = self.currentData()
        return found if isinstance(found, str) else ""

    def choose(self, key: str) -> None:
        self.setCurrentIndex(max(self.findData(key), 0))

    def make_room(self) -> None:
        """Be wide enough for the longest choice."""
        self.setMinimumContentsLength(max(len(self.itemText(number)) for number in range(self.count())))


class OpenChoice(ChoiceField):
    """A list of choices that also takes what is not in it; a code or a name typed in any case is found."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(choices, parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setCurrentIndex(-1)

    @property
    @override
    def key(self) -> str:
        typed = self.currentText().strip()
        for number in range(self.count()):
            code = str(self.itemData(number))
            if typed.casefold() in {code.casefold(), self.itemText(number).casefold()}:
                return code
        return typed

    @override
    def choose(self, key: str) -> None:
        found = self.findData(key)
        self.setCurrentIndex(found)
        if found < 0:
            self.setEditText(key)


def labelled(theme: Theme, text: str, field: QWidget, name: Callable[[str], None] | None = None) -> QWidget:
    """A field under its label; the label names the field for a screen reader."""
    holder = QWidget()
    label = PlainLabel(theme, text, kind=Text.SMALL, role=Role.MUTED, wrap=True, parent=holder)
    label.setBuddy(field)
    (name or field.setAccessibleName)(text)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    column.addWidget(label)
    column.addWidget(field)
    return holder
