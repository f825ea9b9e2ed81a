"""Fields for the terms of an agreement, each in the form its term needs; values are those an import answers in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.labels import Words
from ui.theme import Theme
from ui.widgets.terms.basis import TermField
from ui.widgets.terms.periods import CountingField, DurationField, EntryField, NoticeField
from ui.widgets.terms.plain import (
    ClausesField,
    LanguagesField,
    OneOfField,
    OriginalsField,
    TextField,
    WhetherField,
)
from ui.widgets.terms.rows import ObligationsField, RowsField
from wipo_approvals.domain.vocabulary import DateMode, InstrumentType

__all__ = ["TermField", "term_field"]


def term_field(theme: Theme, words: Words, name: str) -> TermField:
    """The field for a term by its name."""
    makers: Mapping[str, Callable[[], TermField]] = {
        "instrument_type": lambda: OneOfField(theme, words, "instrument", InstrumentType),
        "date_mode": lambda: OneOfField(theme, words, "date_mode", DateMode),
        "authentic_languages": lambda: LanguagesField(theme, words),
        "equally_authentic": lambda: WhetherField(theme, words),
        "non_binding": lambda: WhetherField(theme, words),
        "originals": lambda: OriginalsField(theme, words),
        "entry_into_force": lambda: EntryField(theme, words),
        "duration": lambda: DurationField(theme, words),
        "notice": lambda: NoticeField(theme, words),
        "counting": lambda: CountingField(theme, words),
        "obligations": lambda: ObligationsField(theme, words),
        "clauses": lambda: ClausesField(theme, words),
        "printed_year": lambda: TextField(theme, words, whole=True),
        "articles": lambda: TextField(theme, words, whole=True),
    }
    if name in {"parties", "signatories", "supersedes"}:
        return RowsField(theme, words, name)
    return makers.get(name, lambda: TextField(theme, words))()
