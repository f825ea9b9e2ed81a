"""Fields for terms that are lists: parties, signatories, what is superseded, what is owed again and again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import override

from ui.labels import Words
from ui.theme import Theme
from ui.widgets.grid import Grid
from ui.widgets.terms.basis import TermField
from wipo_approvals.domain.vocabulary import ObligationKind


class RowsField(TermField):
    """A term that is a list: a row for each, a column for each part of it."""

    def __init__(self, theme: Theme, words: Words, name: str) -> None:
        super().__init__(theme, words)
        phrase = words.phrase
        headings: Mapping[str, Sequence[str]] = {
            "parties": (self.tr("Code"), self.tr("Name"), self.tr("Short name")),
            "signatories": (phrase("key.party"), phrase("key.name"), self.tr("Style"), phrase("key.title")),
            "supersedes": (phrase("key.on"),),
        }
        self._name = name
        self.grid = Grid(theme, headings[name], self)
        self.grid.edited.connect(self.edited)
        self._add(self.grid)

    @property
    @override
    def value(self) -> Any:
        rows = self.grid.rows
        if self._name == "parties":
            return [{"code": row[0] or None, "names": [part for part in row[1:] if part]} for row in rows]
        if self._name == "supersedes":
            return [{"signed": row[0]} for row in rows]
        keys = ("party", "name", "style", "title")
        return [{key: part or None for key, part in zip(keys, row, strict=True)} for row in rows]

    @override
    def show_value(self, value: Any) -> None:
        rows = list(value or ())
        if self._name == "parties":
            shown = [[one.get("code") or "", *list(one.get("names") or ())[:2]] for one in rows]
        elif self._name == "supersedes":
            shown = [[str(one.get("signed") or "")] for one in rows]
        else:
            shown = [[str(one.get(key) or "") for key in ("party", "name", "style", "title")] for one in rows]
        self.grid.show_rows(shown)


class ObligationsField(TermField):
    """What the parties owe again and again: a row for each, its kind chosen by name."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        phrase = words.phrase
        self._kinds = {phrase(f"obligation.{kind.value}"): kind.value for kind in ObligationKind}
        headings = (
            phrase("key.obligation"),
            self.tr("Every … months"),
            self.tr("Owed by (code)"),
            self.tr("Owed to"),
            phrase("key.clause"),
        )
        self.grid = Grid(theme, headings, self, choices={0: tuple(self._kinds)})
        self.grid.edited.connect(self.edited)
        self._add(self.grid)

    @property
    @override
    def value(self) -> Any:
        return [self._owed(row) for row in self.grid.rows]

    def _owed(self, row: list[str]) -> dict[str, Any]:
        kind, months, party, addressee, clause = row
        return {
            "kind": self._kinds.get(kind, kind),
            "months": int(months) if months.isascii() and months.isdigit() else months or None,
            "party": party or None,
            "addressee": addressee or None,
            "clause": clause,
        }

    @override
    def show_value(self, value: Any) -> None:
        names = {code: name for name, code in self._kinds.items()}
        self.grid.show_rows(
            [
                [
                    names.get(str(one.get("kind")), str(one.get("kind") or "")),
                    *(str(one.get(key) or "") for key in ("months", "party", "addressee", "clause")),
                ]
                for one in value or ()
            ]
        )
