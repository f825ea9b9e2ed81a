"""The phrases of resources/wording: statuses, gates, errors, fact names, in the languages of the office."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language, from_roman
from wipo_approvals.errors import OfficeError, WrongInput

_HAN = ("", "一", "二", "三", "四", "五", "六", "七", "八", "九")


_FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "wording"
_HEADING: Final = re.compile(r"^\[(\w+)\]$", re.MULTILINE)


@lru_cache(maxsize=8)
def _sources(language: Language) -> Mapping[str, str]:
    """The file of a language cut into its tables, not parsed yet: a first list needs few of them."""
    parts = _HEADING.split((_FOLDER / f"{language.value}.toml").read_text(encoding="utf-8"))
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@lru_cache(maxsize=256)
def _table(language: Language, name: str) -> Mapping[str, Any]:
    return tomllib.loads(_sources(language).get(name, ""))


def _look_up(language: Language, code: str) -> str | None:
    """The phrase behind a code; its table is the part before the first dot, the rest one key."""
    table, _, key = code.partition(".")
    found = _table(language, table).get(key)
    return found if isinstance(found, str) else None


class Wording:
    """Phrases in one language; what a language lacks is answered in English.

    `names` maps party keys to the names to show.
    """

    def __init__(self, language: Language, names: Mapping[str, str] | None = None) -> None:
        self.language = language
        self.names = dict(names or {})

    def with_names(self, names: Mapping[str, str]) -> Wording:
        """The same phrases with these party names."""
        return Wording(self.language, names)

    def has(self, code: str) -> bool:
        """Whether this language itself has a phrase for the code."""
        return _look_up(self.language, code) is not None

    def confirmed(self, code: str) -> bool:
        """Whether a reader of this language has confirmed a fixed phrase of the papers.

        The table `confirmed` names them, by their table, as a list of keys; `all = ["*"]` means every one.
        """
        table, _, key = code.partition(".")
        confirmed = _table(self.language, "confirmed")
        return (
            "*" in confirmed.get("all", ())
            or "*" in confirmed.get(table, ())
            or key in confirmed.get(table, ())
        )

    def phrase(self, code: str) -> str:
        """The phrase behind a code, unfilled; a code without a phrase is answered with itself."""
        return _look_up(self.language, code) or _look_up(Language.EN, code) or code

    def day(self, day: PartialDate) -> str:
        """A legal day as a reader writes it in this language, as whole or partial as it is known."""
        calendar: Mapping[str, Any] = _table(self.language, "calendar")
        form = "day" if day.day else "month" if day.month else "year"
        names = calendar["months"] if day.day else calendar.get("months_alone", calendar["months"])
        month = names[day.month - 1] if day.month else ""
        written: str = calendar[form]
        number: object = calendar.get("first_day", day.day) if day.day == 1 else day.day
        return written.format(year=day.year, month=month, number=day.month, day=number)

    def month(self, number: int) -> str:
        """The name of a month, as it stands inside a date."""
        name: str = _table(self.language, "calendar")["months"][number - 1]
        return name

    def month_alone(self, number: int) -> str:
        """The name of a month as it stands by itself, over a column or on a scale."""
        calendar: Mapping[str, Any] = _table(self.language, "calendar")
        name: str = calendar.get("months_alone", calendar["months"])[number - 1]
        return name

    def join(self, parts: Iterable[str]) -> str:
        """A list of words as this language writes lists."""
        words = list(parts)
        if not words:
            return self.phrase("list.none")
        joined = words[0]
        for position, word in enumerate(words[1:], start=2):
            how = self._last(word) if position == len(words) else self.phrase("list.middle")
            joined = how.format(first=joined, second=word)
        return joined

    def _last(self, word: str) -> str:
        """How the last word of a list is joined: Spanish "y" is "e" before the sound of an i."""
        sounds: Mapping[str, str] = _table(self.language, "list").get("last_before", {})
        fitting = (how for sound, how in sounds.items() if re.match(sound, word, re.IGNORECASE))
        return next(fitting, self.phrase("list.last"))

    def language_name(self, code: str) -> str:
        """The name of a language by its ISO 639-1 code, or the code."""
        named = self.phrase(f"language.{code}")
        return code if named.startswith("language.") else named

    def town(self, name: str) -> str:
        """The name of a town in this language, where it is known; else as it was recorded."""
        named = self.phrase(f"place.{name}")
        return name if named.startswith("place.") else named

    def annex(self, roman: str) -> str:
        """The number of an annex as this language writes it: Chinese papers count in Chinese."""
        if self.language is not Language.ZH or not roman:
            return roman
        tens, ones = divmod(from_roman(roman), 10)
        return ("", "", *_HAN[2:])[tens] + ("十" if tens else "") + _HAN[ones]

    def _show(self, key: str, value: object) -> str:
        if isinstance(value, (list, tuple)):
            return self.join(self._show(key, part) for part in value)
        text = str(value)
        if key in {"language", "languages", "authentic_languages"}:
            return self.join(self.language_name(code) for code in text.split(",") if code)
        if key in {"party", "partner", "signed", "missing", "parties_named", "keeper", "here", "there"}:
            return self._party(text)
        if key in {"kind", "step"} and not self.phrase(f"fact.{text}").startswith("fact."):
            return self.phrase(f"fact.{text}")
        if key == "obligation":
            return self.phrase(f"obligation.{text}")
        if key == "annex":
            return self.annex(text)
        if key == "on" or key.endswith("_on"):
            return self._show_day(text)
        return text

    def _party(self, key: str) -> str:
        """A party's name as it stands in a sentence; its code where no name is given."""
        name = self.names.get(key)
        if name is None:
            return key.replace("_", " ")
        takes = self.language is Language.EN and " " in name and name.isascii() and name[:4].lower() != "the "
        return f"the {name}" if takes else name

    def _show_day(self, text: str) -> str:
        """A day written out, also two with a stroke between them: somewhere from the one to the other."""
        first, stroke, last = text.partition("/")
        if stroke:
            both = {"first": self._show_day(first), "last": self._show_day(last)}
            return self.phrase("calendar.between").format_map(both)
        try:
            return self.day(PartialDate.parse(text))
        except WrongInput:
            return text

    def sentence(self, code: str, details: Mapping[str, Any] | None = None) -> str:
        """The phrase filled with its details; days, languages and parties are written out.

        Where there is one, the phrase for a party without a name (`….unnamed`) or for a single day
        or month (`….one`) is taken.
        """
        code = self._fitting(code, details or {})
        if self.language is not Language.EN and not self.has(code):
            return Wording(Language.EN, self.names).sentence(code, details)
        shown = {key: self._show(key, value) for key, value in (details or {}).items()}
        filled = self._suited(self.phrase(code), details or {}).format_map(_Open(shown))
        return f"T{filled[1:]}" if filled.startswith("the ") else filled

    def _fitting(self, code: str, details: Mapping[str, Any]) -> str:
        one = "1" in {str(details.get("days")), str(details.get("months"))}
        unnamed = details.get("party") == ""
        fitting = (f"{code}.unnamed" if unnamed else "", f"{code}.one" if one else "")
        return next((found for found in fitting if found and self.has(found)), code)

    def _suited(self, phrase: str, details: Mapping[str, Any]) -> str:
        """The phrase with the word that goes before a month or a year: "on 3 May 2018", "in May 2018"."""
        words: Mapping[str, str] = _table(self.language, "calendar").get("before_part", {})
        for key, value in details.items():
            if (key == "on" or key.endswith("_on")) and _is_part(str(value)):
                for whole, part in words.items():
                    phrase = phrase.replace(f"{whole}{{{key}}}", f"{part}{{{key}}}")
        return phrase

    def day_named(
        self,
        code: str,
        details: Mapping[str, Any],
        fact: tuple[str, Mapping[str, Any], PartialDate] | None = None,
    ) -> str:
        """What a day of an agreement is; `fact` is the kind, the keys and the day of the fact behind it."""
        return self.sentence(code, {**(self.told(*fact) if fact else {}), **details})

    def told(self, kind: str, keys: Mapping[str, Any], on: PartialDate) -> dict[str, Any]:
        """The keys of a fact with its day, and the names of what it names by code."""
        details: dict[str, Any] = {**keys, "on": str(on)}
        if kind == "text_added":
            details.setdefault("version", 1)  # a fact does not keep what is usual
        if "outcome" in details:
            details["outcome_name"] = self.phrase(f"outcome.{details['outcome']}")
        if "term" in details:
            details["term_name"] = self.phrase(f"term.{details['term']}")
        if kind == "originals_issued" and isinstance(details.get("languages"), list):
            details["languages"] = ",".join(details["languages"])
        return details

    def rule(self, entry: Mapping[str, Any] | None) -> str:
        """A rule of entry into force, from the plain values of the term, as a fact sheet tells it."""
        given = {key: part for key, part in (entry or {}).items() if part is not None}
        details = {"days": 0, **given, **({"date_on": given["date"]} if given.get("date") else {})}
        return self.sentence(f"rule.{given.get('rule') or 'unstated'}", details)

    def duration(self, duration: Mapping[str, Any] | None) -> str:
        """For how long an agreement runs, from the plain values of the term."""
        given = duration or {}
        kind = given.get("kind") or "unstated"
        if given.get("until") and not given.get("months"):
            return self.sentence("duration.until", {"until_on": given["until"]})
        if kind == "fixed" and given.get("renewal"):
            kind = "fixed_automatic" if given["renewal"] == "automatic" else "fixed_by_agreement"
        return self.sentence(f"duration.{kind}", given)

    def notice(self, notice: Mapping[str, Any] | None) -> str:
        """The notice of termination, from the plain values of the term."""
        given = notice or {}
        told = [*self._period(given), *self._days_of_year(given)]
        if not told:
            return self.phrase("notice.none")
        joined = told[0]
        for part in told[1:]:
            joined = self.sentence("notice.joined", {"period": joined, "more": part})
        addressee = given.get("addressee")
        if addressee and given.get("value"):
            named = self.names.get(addressee, addressee)
            return self.sentence("notice.to", {"period": joined, "addressee": named})
        return joined

    def _period(self, given: Mapping[str, Any]) -> Iterator[str]:
        """The period of a notice with what it is counted from; nothing where the text gives none."""
        if not given.get("value") or not given.get("unit"):
            return
        told = self.sentence(f"notice.{given['unit']}", {"value": given["value"]})
        if given.get("at_least"):
            told = self.sentence("notice.at_least", {"period": told})
        anchor = given.get("anchor")
        by_year = anchor == "calendar_date" and (given.get("by_day") or given.get("effect_day"))
        if anchor and anchor != "notice" and not by_year:
            told = self.sentence(f"notice.{anchor}", {"period": told})
        yield told

    def _days_of_year(self, given: Mapping[str, Any]) -> Iterator[str]:
        """By which day of the year a notice is given, and on which it takes effect."""
        for key, day in (("by", given.get("by_day")), ("effect", given.get("effect_day"))):
            if day:
                yield self.sentence(f"notice.{key}", {key: self._day_of_year(str(day))})

    def _day_of_year(self, text: str) -> str:
        """A day of any year, given as MM-DD, written out."""
        number, day = (int(part) for part in text.split("-"))
        calendar: Mapping[str, Any] = _table(self.language, "calendar")
        first = calendar.get("first_day", day) if day == 1 else day
        written: str = calendar["day_of_year"]
        return written.format(month=calendar["months"][number - 1], number=number, day=first)

    def obligations(self, rows: Iterable[Mapping[str, Any]] | None) -> str:
        """What the parties owe again and again, from the plain values of the term: one line for each."""
        return "\n".join(self._obligation(row) for row in rows or ())

    def _obligation(self, given: Mapping[str, Any]) -> str:
        cycle = "obligation.cycle" if given.get("months") else "obligation.no_cycle"
        party = str(given.get("party") or "")
        parts = (
            self.phrase(f"obligation.{given.get('kind')}"),
            self.sentence(cycle, given),
            self.names.get(party, party),
            str(given.get("addressee") or ""),
            str(given.get("clause") or ""),
        )
        return " · ".join(part for part in parts if part)

    def refusal(self, error: OfficeError) -> str:
        """The sentence for a refusal."""
        return self.sentence(error.code, error.details)

    def date(self, day: date) -> str:
        """A whole day, written out."""
        return self.day(PartialDate.of(day))


def addressed(style: str, name: str) -> str:
    """A person with the style that goes with the name: behind a Chinese name, before any other."""
    if any("\u4e00" <= sign <= "\u9fff" for sign in name):
        return f"{name}{style}"
    return f"{style} {name}".strip()


def _is_part(text: str) -> bool:
    """Whether this is a month or a year rather than a day."""
    try:
        return PartialDate.parse(text).day is None
    except WrongInput:
        return False


class _Open(dict[str, str]):
    """Details in which a missing one shows as an ellipsis rather than failing the sentence."""

    def __missing__(self, key: str) -> str:
        return "…"
