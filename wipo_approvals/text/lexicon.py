"""The words by which each language marks the parts of a paper: data from resources/reading, compiled once."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from wipo_approvals.domain.vocabulary import Language

_CJK = "\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"
_CJK_GAP = re.compile(rf"(?<=[{_CJK}])[ \u3000]+(?=[{_CJK}])")
_FOLD_GAP = re.compile(r"(?<=[\u2e80-\u9fff\uf900-\ufaff]) +| +(?=[\u2e80-\u9fff\uf900-\ufaff])")
_BLANKS = re.compile(r"[ \t\u00a0\u2002-\u200a\u202f\u3000]+")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652]")
_QUOTES = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-"}
)
_MACRO = re.compile(r"%([a-z_]+)%")


def tidy(text: str) -> str:
    """The text on one line as a person reads it: single blanks, none between two Chinese characters."""
    return _CJK_GAP.sub("", _BLANKS.sub(" ", text)).strip()


def fold(text: str) -> str:
    """The text as the patterns see it: plain brackets, quotes and dashes, nothing invisible."""
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).translate(_QUOTES)
    return _FOLD_GAP.sub("", _BLANKS.sub(" ", plain.replace("\n", " "))).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """One language's patterns and word lists, by dotted key; an absent key is simply empty."""

    language: Language
    tables: Mapping[str, Any]
    _made: dict[str, tuple[re.Pattern[str], ...]] = field(default_factory=dict, repr=False)

    def table(self, key: str) -> Any:  # noqa: ANN401 - TOML values are plain JSON values
        """The value under a dotted key, or an empty mapping."""
        value: Any = self.tables
        for part in key.split("."):
            value = value.get(part, {}) if isinstance(value, Mapping) else {}
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """A list of words under a dotted key."""
        value = self.table(key)
        return (value,) if isinstance(value, str) else tuple(value)

    def patterns(self, key: str) -> tuple[re.Pattern[str], ...]:
        """The patterns under a dotted key, macros filled in."""
        if key not in self._made:
            self._made[key] = tuple(re.compile(self._filled(text), re.IGNORECASE) for text in self.words(key))
        return self._made[key]

    def search(self, key: str, text: str) -> re.Match[str] | None:
        """The match of the first pattern under `key` found anywhere in the folded text."""
        return next((found for rule in self.patterns(key) if (found := rule.search(text))), None)

    def match(self, key: str, text: str) -> re.Match[str] | None:
        """The match of the first pattern under `key` at the start of the folded text."""
        return next((found for rule in self.patterns(key) if (found := rule.match(text))), None)

    def full(self, key: str, text: str) -> re.Match[str] | None:
        """The match of the first pattern under `key` that covers the whole folded text."""
        return next((found for rule in self.patterns(key) if (found := rule.fullmatch(text))), None)

    def every(self, key: str, text: str) -> Iterator[re.Match[str]]:
        """All matches of all patterns under `key`, pattern by pattern."""
        for rule in self.patterns(key):
            yield from rule.finditer(text)

    @property
    def glue(self) -> str:
        """What stands between two joined lines: nothing in Chinese, else a blank."""
        return "" if self.language is Language.ZH else " "

    def _filled(self, text: str) -> str:
        for _ in range(5):
            if not _MACRO.search(text):
                break
            text = _MACRO.sub(lambda found: self._macro(found[1]), text)
        return text

    def _macro(self, name: str) -> str:
        fragment = self.table(f"fragments.{name}")
        if isinstance(fragment, str):
            return fragment
        made = {
            "month": self._months,
            "language": self._languages,
            "number": self._numbers,
            "unit": self._units,
        }
        return made[name]() if name in made else "(?!)"

    def _months(self) -> str:
        return _any_of(name for names in self.table("months.names") for name in names.split("|"))

    def _languages(self) -> str:
        return _any_of(name for names in self.table("languages").values() for name in names)

    def _units(self) -> str:
        return _any_of((name for names in self.table("units").values() for name in names), raw=True)

    def _numbers(self) -> str:
        word = _any_of(self.table("numbers.words")) if self.table("numbers.words") else "(?!)"
        return self.table("numbers.shape").replace("@", word) if self.table("numbers.shape") else r"\d+"


def _any_of(words: Any, *, raw: bool = False) -> str:  # noqa: ANN401 - any iterable of words
    ordered = sorted(set(words), key=len, reverse=True)
    return "(?:" + "|".join(word if raw else re.escape(word) for word in ordered) + ")"


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language, read from resources/reading/<language>.toml."""
    source = files("resources").joinpath("reading", f"{language.value}.toml")
    return Lexicon(language=language, tables=tomllib.loads(source.read_text(encoding="utf-8")))
