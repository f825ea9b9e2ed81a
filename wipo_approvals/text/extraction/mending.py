"""Words that extraction broke in two (`con fidentiality`), put together for matching; the text itself stays."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.lexicon import Lexicon, lexicon

_LETTERS = re.compile(r"[^\W\d_]+")
_BROKEN = re.compile(r"(?<![^\W\d_])([^\W\d_]+) (?=([^\W\d_]+))")
#: A stem so long that two words do not make it by chance.
_STEM = 8
#: How much of it the second half has to give, lest the `s` of another word makes a plural.
_SHARE = 3


def counted(texts: Iterable[str], words: Lexicon) -> Counter[str]:
    """How often each word stands in texts; Chinese has no blanks between words and is not counted."""
    if words.language is Language.ZH:
        return Counter()
    return Counter(word for text in texts for word in _LETTERS.findall(text.lower()))


def mended(text: str, seen: Counter[str], words: Lexicon) -> str:
    """The text with a blank taken out where it breaks a word the patterns know and the halves stand nowhere else."""
    if words.language is Language.ZH:
        return text

    def joined(found: re.Match[str]) -> str:
        left, right = found[1].lower(), found[2].lower()
        lone = seen[left] < 2 or seen[right] < 2  # noqa: PLR2004 - here, and nowhere else
        return found[1] if lone and found[2][0].islower() and _is_known(left, right, words) else found[0]

    return _BROKEN.sub(joined, text)


def _is_known(left: str, right: str, words: Lexicon) -> bool:
    """Whether the halves make a word the patterns know, which neither makes by itself."""
    whole, stems = left + right, _stems(words.language)
    least = max(_STEM, len(left) + min(_SHARE, len(right)))
    return any(whole[:size] in stems for size in range(least, len(whole) + 1)) and not (
        any(left[:size] in stems for size in range(_STEM, len(left) + 1))
    )


@cache
def _stems(language: Language) -> frozenset[str]:
    """The long stretches of letters in the patterns of a language."""
    shapes = " ".join(_strings(lexicon(language).tables))
    return frozenset(re.findall(rf"[^\W\d_]{{{_STEM},}}", re.sub(r"\\[a-zA-Z]", " ", shapes.lower())))


def _strings(value: Any) -> Iterable[str]:  # noqa: ANN401 - TOML values are plain JSON values
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
