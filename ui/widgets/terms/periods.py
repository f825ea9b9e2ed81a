"""Fields for the final clauses: entry into force, duration, notice, and how their days are counted."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QLineEdit
from typing_extensions import override

from ui.labels import Words
from ui.theme import Theme
from ui.widgets.fields import ChoiceField, DayField
from ui.widgets.terms.basis import TermField
from wipo_approvals.domain.dates import FAMILIES
from wipo_approvals.domain.vocabulary import DurationKind, EntryRule, NoticeAnchor, Unit

#: What each rule of entry into force is filled with.
_RULE_NEEDS: Final = {
    "per_party_on_consent": {"threshold"},
    "days_after_signature": {"days"},
    "months_after_signature": {"months"},
    "first_of_month_after": {"months", "days", "threshold"},
    "on_last_notification": {"days"},
    "fixed_date": {"date"},
}


class EntryField(TermField):
    """The rule of entry into force with what it needs."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        blank = {"days": "…", "months": "…", "threshold": "…", "date_on": "…"}
        rules = [(rule.value, words.sentence(f"rule.{rule.value}", blank)) for rule in EntryRule]
        self.rule = ChoiceField(rules, self)
        self.counts = {key: self._count() for key in ("days", "months", "threshold")}
        self.day = DayField(theme, words, self)
        self._rest: dict[str, Any] = {}
        self._add(self.rule)
        labels = {"days": self.tr("Days"), "months": self.tr("Months"), "threshold": self.tr("Parties")}
        holders = self._row(
            *((labels[key], box) for key, box in self.counts.items()), (self.tr("On"), self.day)
        )
        self._holders = dict(zip((*self.counts, "date"), holders.values(), strict=True))
        self.rule.activated.connect(self.edited)
        self.rule.currentIndexChanged.connect(self._suit)
        self.day.line.textEdited.connect(self.edited)
        self._suit()

    def _suit(self) -> None:
        needs = _RULE_NEEDS.get(self.rule.key, set())
        for key, holder in self._holders.items():
            holder.setVisible(key in needs)
        self.updateGeometry()

    @property
    @override
    def value(self) -> Any:
        needs = _RULE_NEEDS.get(self.rule.key, set())
        found: dict[str, Any] = {**self._rest, "rule": self.rule.key}
        found |= {key: box.value() for key, box in self.counts.items() if key in needs and box.value()}
        if "date" in needs and self.day.text:
            found["date"] = self.day.text
        return found

    @override
    def show_value(self, value: Any) -> None:
        found = value or {}
        self._rest = {key: part for key, part in found.items() if key == "event"}
        self.rule.choose(str(found.get("rule") or "unstated"))
        for key, box in self.counts.items():
            box.setValue(found.get(key) or 0)
        self.day.set_text(str(found.get("date") or ""))
        self._suit()


class DurationField(TermField):
    """How long the agreement runs and how it is renewed."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        names = {DurationKind.FIXED: self.tr("For a fixed time")}
        kinds = [
            (kind.value, names.get(kind, words.phrase(f"duration.{kind.value}"))) for kind in DurationKind
        ]
        self.kind = ChoiceField(kinds, self)
        self.months, self.renewal_months = self._count(), self._count()
        ways = [
            ("", self.tr("Not renewed")),
            ("automatic", self.tr("Renewed automatically")),
            ("by_agreement", self.tr("Renewed by agreement")),
        ]
        self.renewal = ChoiceField(ways, self)
        self.renewal.make_room()
        self._rest: dict[str, Any] = {}
        self._add(self.kind)
        holders = self._row(
            (self.tr("Months"), self.months),
            (self.tr("Renewal"), self.renewal),
            (self.tr("Renewed for months"), self.renewal_months),
        )
        self._holders = list(holders.values())
        for choice in (self.kind, self.renewal):
            choice.activated.connect(self.edited)
        self.kind.currentIndexChanged.connect(self._suit)
        self._suit()

    def _suit(self) -> None:
        for holder in self._holders:
            holder.setVisible(self.kind.key == DurationKind.FIXED.value)
        self.updateGeometry()

    @property
    @override
    def value(self) -> Any:
        found: dict[str, Any] = {**self._rest, "kind": self.kind.key}
        if self.kind.key == DurationKind.FIXED.value:
            fixed = {
                "months": self.months.value(),
                "renewal": self.renewal.key,
                "renewal_months": self.renewal_months.value(),
            }
            found |= {key: part for key, part in fixed.items() if part}
        return found

    @override
    def show_value(self, value: Any) -> None:
        found = value or {}
        self._rest = {key: part for key, part in found.items() if key in {"event", "until"}}
        self.kind.choose(str(found.get("kind") or "unstated"))
        self.months.setValue(found.get("months") or 0)
        self.renewal.choose(str(found.get("renewal") or ""))
        self.renewal_months.setValue(found.get("renewal_months") or 0)
        self._suit()


class NoticeField(TermField):
    """The notice of termination."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        self.count = self._count()
        units = {Unit.DAY: self.tr("days"), Unit.MONTH: self.tr("months"), Unit.YEAR: self.tr("years")}
        anchors = {
            NoticeAnchor.NOTICE: self.tr("from the notice"),
            NoticeAnchor.RECEIPT: self.tr("from its receipt"),
            NoticeAnchor.DISPATCH: words.phrase("anchor.dispatch"),
            NoticeAnchor.END_DATE: self.tr("before the end"),
            NoticeAnchor.CALENDAR_DATE: self.tr("by a calendar date"),
            NoticeAnchor.FISCAL_YEAR_END: words.phrase("anchor.fiscal_year_end"),
        }
        self.unit = ChoiceField([("", "–"), *((unit.value, text) for unit, text in units.items())], self)
        self.anchor = ChoiceField([("", "–"), *((one.value, text) for one, text in anchors.items())], self)
        self.anchor.make_room()
        self.addressee = QLineEdit(self)
        self.at_least = QCheckBox(self.tr("at least"), self)
        self._rest: dict[str, Any] = {}
        self._row(
            (self.tr("Number"), self.count),
            (self.tr("Unit"), self.unit),
            (self.tr("Counted"), self.anchor),
            (self.tr("To"), self.addressee),
        )
        self._column.addWidget(self.at_least)
        for choice in (self.unit, self.anchor):
            choice.activated.connect(self.edited)
        self.addressee.textEdited.connect(self.edited)
        self.at_least.toggled.connect(self.edited)

    @property
    @override
    def value(self) -> Any:
        found: dict[str, Any] = {
            **self._rest,
            "value": self.count.value() or None,
            "unit": self.unit.key or None,
            "anchor": self.anchor.key or None,
            "addressee": self.addressee.text().strip() or None,
        }
        return {**found, "at_least": True} if self.at_least.isChecked() else found

    @override
    def show_value(self, value: Any) -> None:
        found = value or {}
        self._rest = {key: part for key, part in found.items() if key in {"effect_day", "by_day"}}
        self.count.setValue(found.get("value") or 0)
        self.unit.choose(str(found.get("unit") or ""))
        self.anchor.choose(str(found.get("anchor") or ""))
        self.addressee.setText(str(found.get("addressee") or ""))
        self.at_least.setChecked(bool(found.get("at_least")))


class CountingField(TermField):
    """The rules by which days, months and the end of a term are counted; nothing chosen is the usual rule."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words)
        self.choices: dict[str, ChoiceField] = {}
        for kind, rules in FAMILIES.items():
            named = [(rule.value, words.phrase(f"counting.{rule.value}")) for rule in rules]
            choice = ChoiceField([("", "–"), *named], self)
            choice.activated.connect(self.edited)
            self.choices[kind] = choice
            self._add(choice, words.phrase(f"counting.{kind}"))

    @property
    @override
    def value(self) -> Any:
        return {kind: choice.key for kind, choice in self.choices.items() if choice.key}

    @override
    def show_value(self, value: Any) -> None:
        for kind, choice in self.choices.items():
            choice.choose(str((value or {}).get(kind) or ""))
