"""Finding words in any script: text folded and cut so that every substring of Chinese is found."""

from __future__ import annotations

import re
import unicodedata

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Text without case, marks and width, as it is compared."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def _pieces(run: str) -> list[str]:
    """A run of Chinese as its single and double characters."""
    return [*run, *(run[i : i + 2] for i in range(len(run) - 1))]


def index_words(text: str) -> str:
    """What the index keeps of a text: words, and for Chinese single and double characters."""
    folded = fold(text)
    found = [piece for run in _HAN.findall(folded) for piece in _pieces(run)]
    return " ".join([*_WORD.findall(_HAN.sub(" ", folded)), *found])


def match_expression(text: str) -> str:
    """The FTS5 expression for what a clerk typed: all words, each as a beginning, nothing as an operator.

    Empty when there is no word in it.
    """
    folded = fold(text)
    tokens = [f'"{word}"*' for word in _WORD.findall(_HAN.sub(" ", folded))]
    for run in _HAN.findall(folded):
        tokens += [
            f'"{piece}"'
            for piece in ([run] if len(run) == 1 else [run[i : i + 2] for i in range(len(run) - 1)])
        ]
    return " ".join(tokens)
