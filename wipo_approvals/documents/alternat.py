"""The alternat: in the copy a party keeps, that party is named first; the others follow in their order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from wipo_approvals.domain.terms import Terms
from wipo_approvals.text.organizations import stem

Names = Mapping[str, tuple[str, ...]]

#: An article that belongs to the name behind it and moves with it.
_ARTICLE = re.compile(r"(?:\b(?:the|la|le|les|el|los|las)\s+|\bl['’])?$", re.IGNORECASE)
_RUSSIAN = re.compile(r"[А-Яа-яЁё]{2,}")
_CLOSING = re.compile(r"[,;，；、.。:：\s]*$")


def in_protocol_order(names: Names) -> dict[str, tuple[str, ...]]:
    """The parties in the alphabetical order of their full names, WIPO among them; two keep their order."""
    if len(names) <= 2:  # noqa: PLR2004 - two parties need no protocol
        return dict(names)
    return dict(sorted(names.items(), key=lambda row: (row[1][0] if row[1] else row[0]).casefold()))


def every_name(terms: Terms, known: Names) -> dict[str, tuple[str, ...]]:
    """Every name by which each party may stand in a text, those known in its language first."""
    return {
        party.key: tuple(dict.fromkeys((*known.get(party.key, ()), *party.names))) for party in terms.parties
    }


def rotated(keys: tuple[str, ...], keeper: str) -> tuple[str, ...]:
    """The parties with the keeper first and the others in the order they had."""
    if keeper not in keys:
        return keys
    return (keeper, *(key for key in keys if key != keeper))


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _pattern(name: str) -> re.Pattern[str]:
    """How a name is found in a text: as it is, its Russian words in any grammatical case."""
    words = re.split(r"\s+", name.strip())
    shapes = [_shape(word) for word in words if word]
    edge = r"\b" if name[:1].isascii() and name[:1].isalnum() else ""
    return re.compile(edge + r"\s+".join(shapes))


def _shape(word: str) -> str:
    if word in {"-", "–", "—"}:
        return "[-–—]"
    return _any_case(word) if _RUSSIAN.fullmatch(word) else re.escape(word)


def _any_case(word: str) -> str:
    cut = stem(word.lower())
    return re.escape(word[: len(cut)]) + r"\w*" if len(cut) < len(word) else re.escape(word)


def key_of(text: str, names: Names) -> str:
    """The party a piece of text names, by the longest of its names found there; empty for none."""
    plain = _letters(text)
    found = [
        (len(_letters(name)), key)
        for key, known in names.items()
        for name in known
        if _letters(name) in plain or _pattern(name).search(text)
    ]
    return max(found, default=(0, ""))[1]


def order_for(text: str, keeper: str, names: Names) -> tuple[int, int]:
    """A sort key that puts the keeper's place first and leaves the others in their own order."""
    key = key_of(text, names)
    position = list(names).index(key) if key in names else len(names)
    return (0 if key == keeper else 1, position)


def _spans(text: str, names: Names) -> dict[str, tuple[int, int]]:
    """Where each party is first named, the abbreviation in brackets behind its name included."""
    spans: dict[str, tuple[int, int]] = {}
    for key, known in names.items():
        matches = [found for name in known if name and (found := _pattern(name).search(text))]
        if not matches:
            continue
        start, length = min((found.start(), -len(found.group())) for found in matches)
        if text[:start].rstrip()[-1:] in {"(", "（"}:
            continue  # only the short form in brackets: where the full name begins is not known
        end = start - length
        start -= len(_ARTICLE.search(text[:start])[0])  # type: ignore[index]  # the pattern always matches, if only nothing
        if text[end : end + 2].lstrip()[:1] in {"(", "（"}:
            close = min((at for at in (text.find(")", end), text.find("）", end)) if at >= 0), default=-1)
            end = close + 1 if close >= 0 else end
        spans[key] = (start, end)
    return spans


def first_named(text: str, names: Names) -> str:
    """The party a text names first; empty when it names none."""
    spans = _spans(text, names)
    return min(spans, key=lambda key: spans[key], default="")


def keeper_first(text: str, keeper: str, names: Names) -> str:
    """The text with the keeper's name in the first place and the others moved behind it.

    Only the first mention of each party moves; a text that does not name the keeper and at least
    one other party, or names them overlapping, is left as it is.
    """
    spans = _spans(text, names)
    if keeper not in spans or len(spans) < 2:  # noqa: PLR2004 - an order needs two
        return text
    slots = sorted(spans.values())
    if any(left[1] > right[0] for left, right in pairwise(slots)):
        return text
    present = tuple(sorted(spans, key=lambda key: spans[key]))
    if len(names) > 2:  # noqa: PLR2004 - more than two follow each other in protocol order, as `names` has them
        present = tuple(key for key in names if key in spans)
    wanted = [text[slice(*spans[key])] for key in rotated(present, keeper)]
    out, position = [], 0
    for (start, end), name in zip(slots, wanted, strict=True):
        out += [text[position:start], name]
        position = end
    return "".join((*out, text[position:]))


def paragraphs_in_order(texts: Sequence[str], keeper: str, names: Names) -> list[str]:
    """Paragraphs that each present one party, the keeper's first; each place keeps its closing mark.

    Left as they are unless every party has one paragraph of its own.
    """
    owners = [_only_party(text, names) for text in texts]
    present = tuple(dict.fromkeys(owner for owner in owners if owner))
    if len(names) > 2:  # noqa: PLR2004 - as above
        present = tuple(key for key in names if key in present)
    if set(present) != set(names) or len([owner for owner in owners if owner]) != len(names):
        return list(texts)
    by_party = {owner: text for owner, text in zip(owners, texts, strict=True) if owner}
    wanted = iter(rotated(present, keeper))
    return [
        _with_close_of(by_party[next(wanted)], text) if owner else text
        for owner, text in zip(owners, texts, strict=True)
    ]


def _only_party(text: str, names: Names) -> str:
    """The one party a paragraph presents; empty when it names none or several."""
    spans = _spans(text, names)
    return next(iter(spans)) if len(spans) == 1 else ""


def _with_close_of(text: str, other: str) -> str:
    return _CLOSING.sub("", text) + _CLOSING.search(other)[0]  # type: ignore[index]  # the pattern always matches, if only nothing
