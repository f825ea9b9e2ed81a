"""The parties of an agreement, by the names its title and opening words print."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import LineSpan
from wipo_approvals.text.lexicon import Lexicon, fold, tidy
from wipo_approvals.text.organizations import name_key, organizations, recognize
from wipo_approvals.text.reading.lines import Para

_BRACKETS = re.compile(r"^(?P<long>.+?)\s*[(（](?P<short>[^()（）]{1,40})[)）]\s*$")
_NAME_LINE, _NAME_LINES = 80, 8
_TRIM = ' \t,，;；:：、.。-–—"“”'


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party: its printed names, long form first, and what the register of organizations says."""

    names: tuple[str, ...]
    code: str | None = None
    omitted: str = ""
    lines: LineSpan | None = None

    def mentions(self) -> frozenset[str]:
        """Every key a printed mention of the party may have."""
        known = [name_key(name) for name in self.names]
        for entry in organizations():
            if entry.code == self.code:
                every = [name for names in entry.names.values() for name in names]
                known += [name_key(name) for name in (*every, *entry.aliases, entry.code)]
        return frozenset(key for key in known if key)


def party_named(printed: str, words: Lexicon, lines: LineSpan | None = None) -> Party | None:
    """The party a printed name (`X`, `the X (Y)`) stands for; None for what cannot be a name."""
    name = _bare(printed, words)
    if not name:
        return None
    found = _BRACKETS.match(name)
    names: tuple[str, ...] = (name,)
    if found and not _belongs_to_name(name, found["short"]):
        names = (found["long"].strip(_TRIM), found["short"].strip(_TRIM))
    known = recognize(name) if len(names) == 1 else (recognize(names[0]) or recognize(names[1]))
    if known:
        return Party(names=names, code=known.code, omitted=known.omitted, lines=lines)
    return Party(names=names, lines=lines)


def _belongs_to_name(name: str, inside: str) -> bool:
    whole, inner = name_key(name), recognize(inside)
    if any(whole == name_key(text) for entry in organizations() for text in _registered(entry.code)):
        return True
    outer = recognize(re.sub(r"\s*[(（][^()（）]*[)）]\s*$", "", name))
    return inner is not None and not inner.omitted and (outer is None or outer.code != inner.code)


@cache
def _registered(code: str) -> tuple[str, ...]:
    entry = next(entry for entry in organizations() if entry.code == code)
    return tuple(name for names in entry.names.values() for name in names) + entry.aliases


def _bare(printed: str, words: Lexicon) -> str:
    text = tidy(printed).strip(_TRIM)
    for rule in words.patterns("parties.article"):
        text = rule.sub("", text)
    return text.strip(_TRIM)


def parties_in_title(title: str, words: Lexicon, lines: LineSpan | None = None) -> tuple[Party, ...]:
    """The parties a title names, in its order; empty when it names none."""
    best: tuple[float, tuple[str, ...]] = (0.0, ())
    for text in _party_texts(title, words):
        scored = _best_split(text, words)
        if len(scored[1]) > 1 and scored[0] > best[0]:
            best = scored
    found = (party_named(name, words, lines) for name in best[1])
    return tuple(party for party in found if party)


def _party_texts(title: str, words: Lexicon) -> Iterable[str]:
    """The stretches of a title that may be the list of its parties."""
    noun = words.table("instruments.noun")
    between = [
        title[found.end() :] for rule in words.patterns("parties.between") for found in rule.finditer(title)
    ]
    tails = between or [title]
    if words.language is Language.ZH:
        cut = re.compile(rf"(?:之间|双方)?的?{noun}$").sub("", tidy(title))
        tails = [cut, re.sub("^关于", "", cut)]
    elif isinstance(noun, str):
        tails = [re.sub(rf"\s*[:\-–]?\s*(?:{noun})\s*$", "", tail, flags=re.IGNORECASE) for tail in tails]
    for tail in tails:
        yield tail
        for rule in words.patterns("parties.purpose"):
            yield from (tail[: found.start()] for found in rule.finditer(tail) if found.start())


def _best_split(text: str, words: Lexicon) -> tuple[float, tuple[str, ...]]:
    """The likeliest way to cut a text at its separators into names, with its score."""
    rule = words.patterns("parties.split")
    cuts = [(found.start(), found.end()) for found in rule[0].finditer(text)] if rule else []
    spans = [(0, 0), *[_outside(text, cut) for cut in cuts], (len(text), len(text))]
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for last in range(1, len(spans)):
        options = []
        for first in range(max(0, last - 9), last):
            name = text[spans[first][1] : spans[last][0]]
            score, names = best[first]
            options.append((score + _name_score(name, words), (*names, name)))
        best.append(max(options, key=lambda option: option[0]))
    return best[-1]


def _outside(text: str, cut: tuple[int, int]) -> tuple[int, int]:
    start, end = cut
    return (start + 1, end) if text[start : start + 1] in ")）" else (start, end)


def _name_score(name: str, words: Lexicon) -> float:
    bare = _bare(name, words)
    if not bare or bare.count("(") + bare.count("（") != bare.count(")") + bare.count("）"):
        return -9.0
    found = _BRACKETS.match(bare)
    known = recognize(bare) or (recognize(found["long"]) if found else None)
    score = -0.5 + (6.0 if known else 0.0) + (2.0 if found else 0.0)
    if not known:
        score += 1.0 if words.search("parties.orgnoun", fold(bare)) else -2.0
    if known and known.omitted:
        score -= 3.0
    articled = words.language is Language.EN and re.match(r"\s*the\s", name, re.IGNORECASE)
    return score + (0.7 if articled else 0.0)


def parties_in_opening(paras: Iterable[Para], words: Lexicon) -> tuple[Party, ...]:
    """The parties that the words between title and recitals define, for titles that name none."""
    found: list[Party] = []
    early = list(paras)
    for one in early:
        found += _defined(one, words) or _listed(one, words)
    return _distinct(found) or _distinct(_stacked(early, words))


def _stacked(paras: list[Para], words: Lexicon) -> list[Party]:
    """Parties that stand one on a line, with the connector on a line of its own between them."""
    rows = [one for one in paras if len(one.folded) < _NAME_LINE and not re.search(r"[.;:。；：]$", one.text)]
    text = words.glue.join(one.text.strip() for one in rows[:_NAME_LINES])
    for rule in words.patterns("parties.tail"):
        text = rule.sub("", text)
    return _listed(replace(rows[0], text=text), words) if rows else []


def _defined(one: Para, words: Lexicon) -> list[Party]:
    text, found, start = _plain(one.text), [], 0
    for match in _definitions(text, words):
        if match.start() < start or words.full("parties.generic", fold(match["short"])):
            start = max(start, match.end()) if match.start() < start else start
            continue
        name = _name_before(text[start : match.start()], words)
        party = party_named(name, words, one.lines) if name else None
        if party and _is_name(party, words):
            found.append(_with_short(party, match["short"], words))
        start = match.end()
    return found


def _definitions(text: str, words: Lexicon) -> list[re.Match[str]]:
    return sorted(words.every("parties.define", text), key=lambda found: (found.start(), -found.end()))


def _plain(text: str) -> str:
    return text.replace("“", '"').replace("”", '"').replace("«", '"').replace("»", '"')


def _name_before(text: str, words: Lexicon) -> str:
    bare = text.strip(_TRIM + ")）")
    bare = re.sub(r"^.*?[)）]\s*[,，;；]?\s*(?=(?:and|和|与|et|y|и)\b|和|与)", "", bare)
    for rule in words.patterns("parties.represented"):
        bare = rule.sub("", bare)
    for rule in words.patterns("parties.between"):
        bare = rule.split(bare)[-1]
    return _bare(bare.strip(_TRIM + "(（"), words)


def _is_name(party: Party, words: Lexicon) -> bool:
    name = party.names[0]
    return bool(party.code) or (
        2 < len(name) < 140 and bool(words.search("parties.orgnoun", fold(name)))  # noqa: PLR2004
    )


def _listed(one: Para, words: Lexicon) -> list[Party]:
    text = re.split(r"[:：]", one.text)[-1] if re.search(r"[:：]\s*\S", one.text) else one.text
    for rule in words.patterns("parties.collective"):
        text = rule.sub("", text)
    text = re.sub(r"[,，]?\s*[(（]?(?:hereinafter|以下|下称).*$", "", text, flags=re.IGNORECASE)
    score, names = _best_split(text.strip(_TRIM), words)
    if score <= 0 or len(names) < 2:  # noqa: PLR2004 - one name is no list
        return []
    found = [party_named(name, words, one.lines) for name in names]
    sure = [party for party in found if party and _is_name(party, words)]
    return sure if len(sure) == len(names) else []


def _distinct(found: Iterable[Party]) -> tuple[Party, ...]:
    kept: list[Party] = []
    for party in found:
        twin = next((one for one in kept if one.mentions() & party.mentions()), None)
        if twin is None:
            kept.append(party)
        else:
            names = (*twin.names, *(name for name in party.names if name not in twin.names))
            kept[kept.index(twin)] = replace(twin, names=names)
    return tuple(kept)


def with_definitions(parties: tuple[Party, ...], paras: Iterable[Para], words: Lexicon) -> tuple[Party, ...]:
    """The parties with what the opening words add: mixed-case names and short forms."""
    opening = [(_plain(one.text), one) for one in paras]
    return tuple(_completed(party, parties, opening, words) for party in parties)


def _completed(
    party: Party, parties: tuple[Party, ...], opening: list[tuple[str, Para]], words: Lexicon
) -> Party:
    for text, _ in opening:
        place = text.lower().find(party.names[0].lower())
        if place < 0:
            continue
        if party.names[0].isupper() and not party.names[0].islower():
            printed = text[place : place + len(party.names[0])]
            party = replace(party, names=(printed, *party.names[1:]))
        if len(party.names) == 1:
            return _defined_after(party, text[place + len(party.names[0]) :], parties, words)
        return party
    return party


def _defined_after(party: Party, text: str, parties: tuple[Party, ...], words: Lexicon) -> Party:
    others = [text.lower().find(one.names[0].lower()) for one in parties if one is not party]
    end = min((place for place in others if place >= 0), default=len(text))
    bracket = re.match(r"\s*[(（](?P<short>[^()（）,，\"]{2,30})[)）]", text)
    if (
        bracket
        and not _definitions(bracket[0], words)
        and not words.search("parties.collective", fold(bracket["short"]))
    ):
        return _with_short(party, bracket["short"], words)
    for match in _definitions(text[:end], words):
        if not words.full("parties.generic", fold(match["short"])) and not words.search(
            "parties.collective", fold(match[0])
        ):
            return _with_short(party, match["short"], words)
    return party


def _with_short(party: Party, short: str, words: Lexicon) -> Party:
    text = _bare(short, words)
    if not text or text in party.names or len(text) > len(party.names[0]) + 10:
        return party
    known = party.code or getattr(recognize(text), "code", None)
    return replace(party, names=(*party.names, text), code=known)


def party_of(text: str, parties: tuple[Party, ...], words: Lexicon) -> Party | None:
    """The party a line of a signature block stands for, if it is little else than its name."""
    return exact_party(text, parties, words) or _nearly(name_key(text), parties)


def exact_party(text: str, parties: tuple[Party, ...], words: Lexicon) -> Party | None:
    """The party whose name a line is, with or without the words that say it is signed for."""
    shown = [text]
    plain = tidy(text)
    for rule in words.patterns("signature.for"):
        shown += [found["who"] for found in [rule.fullmatch(plain)] if found]
    keys = [name_key(one) for one in shown]
    keys += [name_key(re.sub(r"[(（][^()（）]*[)）]", "", one)) for one in shown]
    for party in parties:
        if any(key in party.mentions() for key in keys if key):
            return party
    return None


def _nearly(key: str, parties: tuple[Party, ...]) -> Party | None:
    best: tuple[int, Party | None] = (0, None)
    for party in parties:
        for own in party.mentions():
            if len(own) > best[0] and len(own) * 2 > len(key) and own in key:
                best = (len(own), party)
    return best[1]
