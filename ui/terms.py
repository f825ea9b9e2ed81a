"""The terms of an agreement in words a clerk reads, never in their raw form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from ui.labels import Words
from ui.language import QT_TRANSLATE_NOOP
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.errors import WrongInput
from wipo_approvals.sheets import TermSheet
from wipo_approvals.wording import addressed

Names = Mapping[str, str]

YES: Final = QT_TRANSLATE_NOOP("Terms", "Yes")
NO: Final = QT_TRANSLATE_NOOP("Terms", "No")
SILENT: Final = QT_TRANSLATE_NOOP("Terms", "The text does not say")
IN_ALL: Final = QT_TRANSLATE_NOOP("Terms", "{total} in all: {each}")
ONE_LINE: Final = QT_TRANSLATE_NOOP("Terms", "line {first}")
LINES: Final = QT_TRANSLATE_NOOP("Terms", "lines {first}–{last}")
SIGNED: Final = QT_TRANSLATE_NOOP("Terms", "the one of {day}")


def term_name(words: Words, name: str) -> str:
    """What a term is called; a single clause by its own name."""
    if name.startswith("clauses."):
        return words.phrase(f"clause.{name.removeprefix('clauses.')}")
    return words.phrase(f"term.{name}")


def term_words(words: Words, name: str, value: Any, names: Names) -> str:  # noqa: ANN401 - a term of any kind
    """A term's value in words; where the text is silent, that."""
    if name.startswith("clauses."):
        return said(YES if value else NO)
    told = _TELLERS.get(name, _plain)(words, value, names)
    return told or said(SILENT)


def said(text: str) -> str:
    """One of the words above in the language of the screen."""
    return QCoreApplication.translate("Terms", text)


def party_name(party: Mapping[str, Any], names: Names) -> str:
    """A party's name: the one asked for, else as printed first."""
    printed = party.get("names") or [party.get("code") or ""]
    return names.get(str(party.get("code") or printed[-1]), str(printed[0]))


def _plain(_words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    return "" if value in (None, "", 0, [], {}) else str(value)


def _whether(_words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    return "" if value is None else said(YES if value else NO)


def _instrument(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    return words.phrase(f"instrument.{value}") if value else ""


def _date_mode(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    return words.phrase(f"date_mode.{value}") if value else ""


def _languages(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    codes = value.replace(",", " ").split() if isinstance(value, str) else list(value or ())
    return words.join([words.language_name(str(code)) for code in codes]) if codes else ""


def _parties(words: Words, value: Any, names: Names) -> str:  # noqa: ANN401 - as above
    return words.join([party_name(party, names) for party in value]) if value else ""


def _signatories(_words: Words, value: Any, names: Names) -> str:  # noqa: ANN401 - as above
    told = []
    for who in value or ():
        name = addressed(who.get("style") or "", who.get("name") or "")
        what = ", ".join(part for part in (name, who.get("title")) if part)
        party = str(who.get("party") or "")
        told.append(f"{names.get(party, party)}: {what}" if what else names.get(party, party))
    return "\n".join(told)


def _originals(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    counted = {code: count for code, count in ((value or {}).get("per_language") or {}).items() if count}
    each = words.join([f"{words.language_name(code)} {count}" for code, count in counted.items()])
    total = (value or {}).get("total")
    if not counted:
        return str(total or "")
    return said(IN_ALL).format(total=total or sum(counted.values()), each=each)


def _entry(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    return words.rule(value)


def _duration(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    return words.duration(value)


def _notice(words: Words, value: Any, names: Names) -> str:  # noqa: ANN401 - as above
    return words.notice(value, names)


def _obligations(words: Words, value: Any, names: Names) -> str:  # noqa: ANN401 - as above
    return words.obligations(value, names)


def _counting(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    rules = [str(rule) for rule in (value or {}).values() if rule]
    return "\n".join(words.phrase(f"counting.{rule}") for rule in rules)


def _supersedes(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    days = [str(one.get("signed")) for one in value or () if one.get("signed")]
    return words.join([said(SIGNED).format(day=day_words(words, day)) for day in days]) if days else ""


def _clauses(words: Words, value: Any, _names: Names) -> str:  # noqa: ANN401 - as above
    kinds = [kind for kind, found in (value or {}).items() if found]
    return words.join([words.phrase(f"clause.{kind}") for kind in kinds]) if kinds else ""


def source_words(term: TermSheet) -> str:
    """Where a term was read: its clause and the lines of the source."""
    parts = [term.clause] if term.clause else []
    if term.lines:
        first, last = term.lines
        told = said(ONE_LINE if first == last else LINES)
        parts.append(told.format(first=first, last=last))
    return " · ".join(parts)


def day_words(words: Words, text: str) -> str:
    """A day in words, or what stands there when it is none."""
    try:
        return words.day(PartialDate.parse(text))
    except WrongInput:
        return text


_TELLERS: Final[Mapping[str, Callable[[Words, Any, Names], str]]] = {
    "instrument_type": _instrument,
    "parties": _parties,
    "signatories": _signatories,
    "authentic_languages": _languages,
    "equally_authentic": _whether,
    "non_binding": _whether,
    "originals": _originals,
    "date_mode": _date_mode,
    "entry_into_force": _entry,
    "duration": _duration,
    "notice": _notice,
    "supersedes": _supersedes,
    "clauses": _clauses,
    "counting": _counting,
    "obligations": _obligations,
}

#: The terms in the order in which a clerk reads them.
TERM_ORDER: Final[Sequence[str]] = (
    "title",
    "instrument_type",
    "parties",
    "signatories",
    "authentic_languages",
    "equally_authentic",
    "originals",
    "place",
    "date_mode",
    "printed_year",
    "entry_into_force",
    "duration",
    "notice",
    "counting",
    "obligations",
    "supersedes",
    "non_binding",
    "articles",
    "clauses",
)
