"""The field for each key of a fact: what a clerk gives, never a code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.theme import Theme
from ui.tools import Tools
from ui.widgets.fields import ChoiceField, LanguageBoxes, SymbolField
from wipo_approvals.domain.facts import Key
from wipo_approvals.domain.vocabulary import Language, ObligationKind, Outcome
from wipo_approvals.sheets import AgreementSheet

LONG: Final = frozenset({"understanding", "reason"})
#: Keys that a form fills in by itself.
HIDDEN: Final = frozenset({"fact", "changes", "gates", "step", "texts"})
LINES: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyField:
    """One field of a form: the key it is for, its widget, how it is read and filled."""

    name: str
    label: str
    widget: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], None]
    required: bool = False


def key_field(tools: Tools, key: Key, sheet: AgreementSheet, parent: QWidget) -> KeyField:
    """The field for a key, with the choices this agreement leaves."""
    makers = {
        "party": _party,
        "outcome": _outcome,
        "obligation": _obligation,
        "symbol": _symbol,
        "languages": _languages,
    }
    make = makers.get(key.name, _long if key.name in LONG else _line)
    return make(tools, key, sheet, parent)


def _party(tools: Tools, key: Key, sheet: AgreementSheet, parent: QWidget) -> KeyField:
    named = [(party, sheet.names.get(party, party)) for party in sheet.terms.party_keys]
    return _choice(tools, key, ChoiceField(named, parent))


def _outcome(tools: Tools, key: Key, _sheet: AgreementSheet, parent: QWidget) -> KeyField:
    outcomes = [(one.value, tools.words.phrase(f"outcome.{one.value}")) for one in Outcome]
    return _choice(tools, key, ChoiceField(outcomes, parent))


def _obligation(tools: Tools, key: Key, sheet: AgreementSheet, parent: QWidget) -> KeyField:
    """What the terms of this agreement owe; every kind where they name none, so that the refusal can say so."""
    owed = dict.fromkeys(one.kind for one in sheet.terms.obligations) or dict.fromkeys(ObligationKind)
    named = [(kind.value, tools.words.phrase(f"obligation.{kind.value}")) for kind in owed]
    return _choice(tools, key, ChoiceField(named, parent))


def _choice(tools: Tools, key: Key, widget: ChoiceField) -> KeyField:
    def show(value: Any) -> None:  # noqa: ANN401 - a key of any kind
        widget.choose(str(value))

    def read() -> str:
        return widget.key

    return _field(tools, key, widget, read, show)


def _symbol(tools: Tools, key: Key, _sheet: AgreementSheet, parent: QWidget) -> KeyField:
    widget = SymbolField(tools.theme, tools.words, parent)

    def read() -> str:
        return widget.text

    def show(value: Any) -> None:  # noqa: ANN401 - as above
        widget.set_text(str(value))

    return _field(tools, key, widget, read, show)


def _languages(tools: Tools, key: Key, sheet: AgreementSheet, parent: QWidget) -> KeyField:
    """Every language is seen, only the authentic ones can be chosen: the stop is on the screen."""
    authentic = sheet.terms.authentic_languages
    six = [language.value for language in Language]
    widget = LanguageBoxes(tools.words, [*six, *(code for code in authentic if code not in six)], parent)
    widget.allow(authentic)

    def read() -> tuple[str, ...]:
        return widget.codes

    def show(value: Any) -> None:  # noqa: ANN401 - as above
        codes = value.replace(",", " ").split() if isinstance(value, str) else list(value)
        widget.choose(code for code in codes if code in authentic)

    return _field(tools, key, widget, read, show)


def _line(tools: Tools, key: Key, _sheet: AgreementSheet, parent: QWidget) -> KeyField:
    widget = QLineEdit(parent)

    def read() -> str:
        return widget.text().strip()

    def show(value: Any) -> None:  # noqa: ANN401 - as above
        widget.setText(str(value))
        widget.setCursorPosition(0)

    return _field(tools, key, widget, read, show)


def _long(tools: Tools, key: Key, _sheet: AgreementSheet, parent: QWidget) -> KeyField:
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
