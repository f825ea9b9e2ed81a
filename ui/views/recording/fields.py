"""The field for each key of a fact: what a clerk gives, never a code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from ui.language import QT_TRANSLATE_NOOP
from ui.terms import YES, said
from ui.theme import Theme
from ui.tools import Tools
from ui.widgets.fields import ChoiceField, DayField, LanguageBoxes, OpenChoice, SymbolField, TickBoxes
from wipo_approvals.domain.facts import Key
from wipo_approvals.domain.vocabulary import Language, ObligationKind
from wipo_approvals.sheets import AgreementSheet

LONG: Final = frozenset({"understanding", "reason", "error", "correction", "survives", "amendments"})
#: Keys that a form fills in by itself.
HIDDEN: Final = frozenset({"fact", "changes", "gates", "step", "texts"})
#: The table of words for each key whose value is one of a few.
TABLES: Final[Mapping[str, str]] = {
    "outcome": "outcome",
    "basis": "legal_basis",
    "rounding": "rounding",
    "correction_class": "correction",
}
LINES: Final = 3
DIGITS: Final = QRegularExpression("[0-9]{0,4}")
RIGHT_TO_LEFT: Final = "\N{RIGHT-TO-LEFT MARK}"  # a reference is Latin, the line it begins need not be
NOBODY: Final = QT_TRANSLATE_NOOP("Fields", "Not named")
EVERY_LANGUAGE: Final = QT_TRANSLATE_NOOP("Fields", "All languages")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The agreement a fact is recorded of, and what else there is to choose from.

    `organizations` are the known ones, `agreements` the others of the register, each with its name.
    """

    sheet: AgreementSheet
    organizations: Mapping[str, str] = field(default_factory=dict)
    agreements: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyField:
    """One field of a form: the key it is for, its widget, how it is read and filled."""

    name: str
    label: str
    widget: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], None]
    required: bool = False

    @property
    def fault(self) -> str:
        """What is wrong with what was typed, as a sentence."""
        return self.widget.fault if isinstance(self.widget, DayField | SymbolField) else ""


def key_field(tools: Tools, key: Key, case: Case, parent: QWidget) -> KeyField:
    """The field for a key, with the choices this agreement leaves."""
    make = _BY_NAME.get(key.name) or _BY_TYPE.get(key.type)
    if make is None and "|" in key.type:
        make = _one_of
    if make is None:
        make = _long if key.name in LONG else _line
    return make(tools, key, case, parent)


# ---- one of a few


def _party(tools: Tools, key: Key, case: Case, parent: QWidget) -> KeyField:
    sheet = case.sheet
    named = [(party, sheet.names.get(party, party)) for party in sheet.signing_parties]
    if not key.required:
        named = [("", _said(NOBODY)), *named]
    return _choice(tools, key, ChoiceField(named, parent))


def _one_of(tools: Tools, key: Key, _case: Case, parent: QWidget) -> KeyField:
    table = TABLES[key.name]
    named = [(one, tools.words.phrase(f"{table}.{one}")) for one in key.type.split("|")]
    return _choice(tools, key, ChoiceField(named, parent))


def _language(tools: Tools, key: Key, _case: Case, parent: QWidget) -> KeyField:
    named = [(one.value, tools.words.language_name(one.value)) for one in Language]
    if not key.required:
        named = [("", _said(EVERY_LANGUAGE)), *named]
    return _choice(tools, key, ChoiceField(named, parent))


def _agreement(tools: Tools, key: Key, case: Case, parent: QWidget) -> KeyField:
    mark = RIGHT_TO_LEFT if tools.words.language.right_to_left else ""
    named = {ref: f"{mark}{name}" for ref, name in case.agreements.items()}
    return _choice(tools, key, ChoiceField(_sorted(named), parent))


def _partner(tools: Tools, key: Key, case: Case, parent: QWidget) -> KeyField:
    """Who has to do with the agreement already, then every known organization; another name can be typed."""
    here = {key: name for key, name in case.sheet.names.items() if key in case.sheet.signing_parties}
    others = {code: name for code, name in case.organizations.items() if code not in here}
    return _choice(tools, key, OpenChoice([*_sorted(here), *_sorted(others)], parent))


def _sorted(named: Mapping[str, str]) -> Sequence[tuple[str, str]]:
    return sorted(named.items(), key=_name)


def _name(choice: tuple[str, str]) -> str:
    return choice[1].casefold()


def _obligation(tools: Tools, key: Key, case: Case, parent: QWidget) -> KeyField:
    """What the terms of this agreement owe; every kind where they name none, so that the refusal can say so."""
    owed = dict.fromkeys(one.kind for one in case.sheet.terms.obligations) or dict.fromkeys(ObligationKind)
    named = [(kind.value, tools.words.phrase(f"obligation.{kind.value}")) for kind in owed]
    return _choice(tools, key, ChoiceField(named, parent))


def _choice(tools: Tools, key: Key, widget: ChoiceField) -> KeyField:
    def show(value: Any) -> None:  # noqa: ANN401 - a key of any kind
        widget.choose(str(value))

    def read() -> str:
        return widget.key

    return _field(tools, key, widget, read, show)


def _whether(tools: Tools, key: Key, _case: Case, parent: QWidget) -> KeyField:
    widget = QCheckBox(said(YES), parent)

    def read() -> str:
        return "yes" if widget.isChecked() else "no"

    def show(value: Any) -> None:  # noqa: ANN401 - as above
        widget.setChecked(str(value).casefold() in {"yes", "true", "1"})

    return _field(tools, key, widget, read, show)


# ---- several of a few


def _languages(tools: Tools, key: Key, case: Case, parent: QWidget) -> KeyField:
    """Every language is seen, only the authentic ones can be chosen: the stop is on the screen."""
    authentic = case.sheet.terms.authentic_languages
    six = [language.value for language in Language]
    widget = LanguageBoxes(tools.words, [*six, *(code for code in authentic if code not in six)], parent)
    widget.allow(authentic)
    return _several(tools, key, widget, authentic)


def _parties(tools: Tools, key: Key, case: Case, parent: QWidget) -> KeyField:
    """The parties by their short keys, for a check box breaks no lines; the whole name is one pointer away."""
    parties, names = case.sheet.signing_parties, case.sheet.names
    widget = TickBoxes([(party, party.replace("_", " ")) for party in parties], parent)
    for party, box in widget.boxes.items():
        box.setAccessibleName(names.get(party, party))
        box.setToolTip(names.get(party, party).replace("<", "‹"))
    return _several(tools, key, widget, parties)


def _several(tools: Tools, key: Key, widget: TickBoxes, possible: Sequence[str]) -> KeyField:
    def read() -> tuple[str, ...]:
        return widget.codes

    def show(value: Any) -> None:  # noqa: ANN401 - as above
        codes = value.replace(",", " ").split() if isinstance(value, str) else list(value)
        widget.choose(code for code in codes if code in possible)

    return _field(tools, key, widget, read, show)


# ---- what is typed


def _symbol(tools: Tools, key: Key, _case: Case, parent: QWidget) -> KeyField:
    return _checked(tools, key, SymbolField(tools.theme, tools.words, parent))


def _day(tools: Tools, key: Key, _case: Case, parent: QWidget) -> KeyField:
    return _checked(tools, key, DayField(tools.theme, tools.words, parent))


def _checked(tools: Tools, key: Key, widget: SymbolField | DayField) -> KeyField:
    def read() -> str:
        return widget.text

    def show(value: Any) -> None:  # noqa: ANN401 - as above
        widget.set_text(str(value))

    return _field(tools, key, widget, read, show)


def _line(tools: Tools, key: Key, _case: Case, parent: QWidget) -> KeyField:
    widget = QLineEdit(parent)

    def read() -> str:
        return widget.text().strip()

    def show(value: Any) -> None:  # noqa: ANN401 - as above
        widget.setText(str(value))
        widget.setCursorPosition(0)

    return _field(tools, key, widget, read, show)


def _number(tools: Tools, key: Key, case: Case, parent: QWidget) -> KeyField:
    """A line that takes digits only."""
    made = _line(tools, key, case, parent)
    if isinstance(made.widget, QLineEdit):
        made.widget.setValidator(QRegularExpressionValidator(DIGITS, made.widget))
    return made


def _long(tools: Tools, key: Key, _case: Case, parent: QWidget) -> KeyField:
    widget = words_field(tools.theme, parent)

    def read() -> str:
        return widget.toPlainText().strip()

    def show(value: Any) -> None:  # noqa: ANN401 - as above
        widget.setPlainText(str(value))

    return _field(tools, key, widget, read, show)


def words_field(theme: Theme, parent: QWidget) -> QPlainTextEdit:
    """A field for a few sentences; Tab leaves it."""
    widget = QPlainTextEdit(parent)
    widget.setFont(theme.font())
    widget.setTabChangesFocus(True)
    widget.setFixedHeight(widget.fontMetrics().lineSpacing() * LINES + 20)
    return widget


def _field(
    tools: Tools, key: Key, widget: QWidget, read: Callable[[], Any], show: Callable[[Any], None]
) -> KeyField:
    label = tools.words.phrase(f"key.{key.name}")
    widget.setObjectName(key.name)
    return KeyField(name=key.name, label=label, widget=widget, read=read, show=show, required=key.required)


def _said(text: str) -> str:
    """One of the words above in the language of the screen."""
    return QCoreApplication.translate("Fields", text)


_Maker = Callable[[Tools, Key, Case, QWidget], KeyField]
_BY_NAME: Final[Mapping[str, _Maker]] = {
    "obligation": _obligation,
    "party": _party,
    "partner": _partner,
    "by": _agreement,
    "language": _language,
    "languages": _languages,
    "agreed_with": _parties,
}
_BY_TYPE: Final[Mapping[str, _Maker]] = {
    "symbol": _symbol,
    "day": _day,
    "yes|no": _whether,
    "number": _number,
}
