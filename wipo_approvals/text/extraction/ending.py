"""How an agreement is ended by notice, and what older ones it replaces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from wipo_approvals.text.extraction.periods import period_in, without_points
from wipo_approvals.text.extraction.proposal import LIKELY, SILENT, SURE, Finding, found_in
from wipo_approvals.text.extraction.scopes import Scope, Sentence
from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.numbering import dates_in
from wipo_approvals.text.organizations import name_index, name_key, recognize

_SHORTEST = 2
_NONE: dict[str, Any] = {"value": None, "unit": None, "anchor": None, "addressee": None}


def notice(scope: Scope) -> Finding:
    """The period of notice for ending the agreement: value, unit, anchor, whether at least, addressee."""
    words = scope.words
    candidates = [one for one in scope.body if _can_end(one, scope)]
    ranked = sorted(candidates, key=lambda one: _notice_rank(one, words))
    for one in ranked:
        text = _with_effect(scope, one)
        value = _notice(text, scope)
        if value["value"] is not None or value["anchor"] is not None:
            return found_in(value, one.block, SURE if _notice_rank(one, words) == 0 else LIKELY)
    if ranked:
        return found_in(_NONE | _addressed(ranked[0].text, scope), ranked[0].block, LIKELY)
    return _from_renewal(scope)


def _can_end(one: Sentence, scope: Scope) -> bool:
    """Whether a sentence lets a party end the agreement by notice, of which the next may speak."""
    words = scope.words
    if not words.search("termination.capacity", one.text):
        return False
    return bool(words.search("termination.notice", _with_effect(scope, one)))


def _notice_rank(one: Sentence, words: Lexicon) -> int:
    headed = words.search("headings.termination", one.heading)
    period = words.search("termination.period", one.text)
    return (0 if period else 1) + (0 if headed else 2)


def _with_effect(scope: Scope, one: Sentence) -> str:
    """The sentence, and those after it in the article that say when the ending takes effect."""
    words, texts = scope.words, [one.text]
    article = list(scope.article_of(one))
    if words.search("termination.period", one.text):
        return _with_day(texts, article, one, words)
    for other in article[article.index(one) + 1 :]:
        if words.match("termination.effect", other.text) and words.search("termination.period", other.text):
            if words.search("termination.survival", other.text) and not words.search(
                "entry.trigger", other.text
            ):
                continue
            texts.append(other.text)
            break
    return " ".join(texts)


def _with_day(texts: list[str], article: list[Sentence], one: Sentence, words: Lexicon) -> str:
    following = article[article.index(one) + 1 : article.index(one) + 2]
    for other in following:
        counts = words.search("termination.receipt", other.text) or words.search(
            "termination.calendar", other.text
        )
        replaces = words.search("supersession.trigger", other.text)
        if counts and not replaces and words.match("termination.effect", other.text):
            texts.append(other.text)
    return " ".join(texts)


def _notice(text: str, scope: Scope) -> dict[str, Any]:
    words = scope.words
    period, place, plain = None, (0, 0), without_points(text, words)
    for match in words.every("termination.period", plain):
        if words.search(
            "termination.unlike", plain[max(0, match.start("period") - 60) : match.end("period")]
        ):
            continue
        period, place = period_in(match["period"], words), match.span("period")
        if period:
            break
    calendar = words.search("termination.calendar", text)
    value: dict[str, Any] = dict(_NONE) | _addressed(text, scope)
    if period:
        value |= {"value": period[0], "unit": period[1], "anchor": _anchor(text, words)}
        if _at_least(plain, place, words):
            value["at_least"] = True
    elif calendar:
        value["anchor"] = "calendar_date"
    return value


def _anchor(text: str, words: Lexicon) -> str:
    for anchor in ("calendar", "receipt", "end_date"):
        if words.search(f"termination.{anchor}", text):
            return {"calendar": "calendar_date"}.get(anchor, anchor)
    return "notice"


def _at_least(text: str, place: tuple[int, int], words: Lexicon) -> bool:
    near = text[max(0, place[0] - 32) : place[0]]
    after = text[place[1] : place[1] + 6]
    return bool(words.search("termination.at_least", near) or words.search("termination.at_least", after))


def _addressed(text: str, scope: Scope) -> dict[str, Any]:
    code = next((found for who in _whom(text, scope.words) if (found := _organization(who, scope))), None)
    return {"addressee": code}


def _whom(text: str, words: Lexicon) -> Iterable[str]:
    if words.search("termination.depositary", text):
        yield "depositary"
    for match in words.every("termination.addressee", text):
        yield match["who"]


def _organization(who: str, scope: Scope) -> str | None:
    """The code of the organization a notice goes to, unless it is simply the other party."""
    if who == "depositary":
        return _depositary(scope)
    return _named(who, scope)


def _depositary(scope: Scope) -> str | None:
    for one in (*scope.body, *scope.closing):
        for match in scope.words.every("termination.appoint", one.text):
            if code := _named(match["who"], scope, party_too=True):
                return code
    return None


def _named(who: str, scope: Scope, *, party_too: bool = False) -> str | None:
    many = len(scope.parties) > 2 or party_too  # noqa: PLR2004 - of two parties the addressee is the other
    own = {party.code for party in scope.parties}
    for code in _codes_in(who, scope):
        if many or code not in own:
            return code
    return None


def _codes_in(who: str, scope: Scope) -> list[str]:
    found = []
    for party in scope.parties:
        for name in party.names:
            place = fold(who).lower().find(fold(name).lower())
            if place >= 0 and party.code:
                found.append((place, -len(name), party.code))
    found += _registered_in(who)
    return [code for _, _, code in sorted(found)]


def _registered_in(who: str) -> list[tuple[int, int, str]]:
    known = recognize(who)
    found = [(0, -len(who), known.code)] if known and not known.omitted else []
    key = name_key(who)
    for name, code in name_index().items():
        place = key.find(name)
        latin = name.isascii() and len(name) < 8  # noqa: PLR2004 - short names must stand by themselves
        if (
            place >= 0
            and len(name) > _SHORTEST
            and not (latin and not re.search(rf"\b{re.escape(name)}\b", fold(who), re.IGNORECASE))
        ):
            found.append((place, -len(name), code))
    return found


def _from_renewal(scope: Scope) -> Finding:
    words = scope.words
    for one in scope.body:
        renewing = words.search("duration.renewal", one.text) and words.search(
            "termination.renewal_notice", one.text
        )
        if renewing and words.search("termination.notice", one.text):
            cut = words.search("termination.renewal_notice", one.text)
            tail = one.text[cut.start() :] if cut else one.text
            value = _notice(tail, scope)
            if value["value"] is not None:
                return found_in(value, one.block, LIKELY)
    return Finding(value=dict(_NONE), confidence=SILENT)


def supersedes(scope: Scope) -> Finding:
    """The earlier instruments it replaces, each by the day it was signed."""
    words = scope.words
    for one in (*scope.body, *scope.closing):
        text = one.text
        if not words.search("supersession.trigger", text) or not words.search("supersession.object", text):
            continue
        if words.search("supersession.exclude", text):
            continue
        days = _signing_days(text, words)
        if days:
            return found_in([{"signed": day} for day in days], one.block)
        if not words.search("supersession.generic", text):
            return found_in([{"signed": None}], one.block, 0.5)
    return Finding(value=[], confidence=SILENT)


def _signing_days(text: str, words: Lexicon) -> list[str]:
    found = []
    for place, day in dates_in(text, words):
        before = text[max(0, place - 30) : place]
        after = re.sub(
            r"^[\d〇零一二三四五六七八九十]{4}年(?:[\d一二三四五六七八九十]+月)?(?:[\d一二三四五六七八九十]+日)?",
            "",
            text[place : place + 40],
        )
        amended = words.search("supersession.amended", before) or words.search(
            "supersession.after_amended", after
        )
        if not amended and str(day) not in found:
            found.append(str(day))
    return found
