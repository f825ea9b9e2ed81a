"""When an agreement enters into force and for how long it runs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from wipo_approvals.domain.dates import add_months, last_day_before
from wipo_approvals.domain.vocabulary import DurationKind, EntryRule
from wipo_approvals.text.extraction.periods import months_of, period_in, without_points
from wipo_approvals.text.extraction.proposal import LIKELY, SILENT, SURE, Finding, found_in
from wipo_approvals.text.extraction.scopes import Scope, Sentence
from wipo_approvals.text.lexicon import Lexicon
from wipo_approvals.text.numbering import date_in, dates_in, number_in

_ORDER = (
    EntryRule.FIRST_OF_JANUARY_AFTER,
    EntryRule.FIRST_OF_MONTH_AFTER,
    EntryRule.PER_PARTY_ON_CONSENT,
    EntryRule.BY_EXCHANGE_OF_LETTERS,
    EntryRule.ON_LAST_NOTIFICATION,
    EntryRule.DAYS_AFTER_SIGNATURE,
    EntryRule.MONTHS_AFTER_SIGNATURE,
    EntryRule.FIXED_DATE,
    EntryRule.LATER_OF_ORGAN_APPROVALS,
    EntryRule.ON_SIGNATURE_BY_ALL,
)


def entry_into_force(scope: Scope) -> Finding:
    """The rule of entry into force with its parameters; `unstated` where no sentence gives one."""
    words = scope.words
    ranked = sorted(_entry_sentences(scope), key=lambda one: not words.search("headings.entry", one.heading))
    for one in ranked:
        for rule in _ORDER:
            value = _entry(rule, _condition(one.text, words), scope)
            if value is not None:
                sure = SURE if words.search("headings.entry", one.heading) else LIKELY
                return found_in({"rule": rule.value, **_counted(rule, value, one, scope)}, one.block, sure)
    return Finding(value={"rule": EntryRule.UNSTATED.value}, confidence=SILENT)


def _counted(rule: EntryRule, value: dict[str, Any], one: Sentence, scope: Scope) -> dict[str, Any]:
    """The parameters of a rule, with the days after a notification that a later sentence of the article gives."""
    if rule is not EntryRule.ON_LAST_NOTIFICATION or value["days"]:
        return value
    later = [other for other in _entry_sentences(scope) if other.article == one.article]
    found = (scope.words.search("entry.notified_days", other.text) for other in later)
    return {"days": next((days for match in found if (days := _days(match, scope.words))), 0)}


def _entry_sentences(scope: Scope) -> list[Sentence]:
    words = scope.words
    return [
        one
        for one in (*scope.body, *scope.closing)
        if words.search("entry.trigger", one.text) and not words.search("entry.exclude", one.text)
    ]


def _condition(text: str, words: Lexicon) -> str:
    """The part of a sentence that speaks of entry into force, without what it adds about term and end."""
    trigger = words.search("entry.trigger", text)
    start = trigger.start() if trigger else 0
    ends = [match.start() for match in words.every("entry.cut", text[start:])]
    kept = [end for end in ends if end == 0 or end + start > 20]  # noqa: PLR2004 - never cut the subject away
    return text[: start + min(kept)] + _kept_trigger(text, start + min(kept), words) if kept else text


def _kept_trigger(text: str, end: int, words: Lexicon) -> str:
    found = words.match("entry.trigger", text[end:])
    return found[0] if found else ""


def _entry(rule: EntryRule, text: str, scope: Scope) -> dict[str, Any] | None:  # noqa: PLR0911 - one per rule
    words = scope.words
    found = words.search(f"entry.{rule.value}", text)
    if not found:
        return None
    match rule:
        case EntryRule.FIRST_OF_JANUARY_AFTER:
            return (
                None
                if date_in(text, words)
                else {"event": _event(text[found.start() :], words) or _event(text, words)}
            )
        case EntryRule.FIRST_OF_MONTH_AFTER:
            return {"months": _months_rank(found, words), "threshold": _threshold(text, words)}
        case EntryRule.PER_PARTY_ON_CONSENT:
            return {"threshold": _threshold(text, words)} if len(scope.parties) != 2 or _form(scope) else None  # noqa: PLR2004
        case EntryRule.ON_LAST_NOTIFICATION:
            return {"days": _days(words.search("entry.notified_days", text), words) or 0}
        case EntryRule.DAYS_AFTER_SIGNATURE:
            return {"days": _days(found, words)}
        case EntryRule.MONTHS_AFTER_SIGNATURE:
            period = period_in(found["period"], words)
            return {"months": months_of(period)} if period else None
        case EntryRule.FIXED_DATE:
            day = date_in(found["date"], words)
            return {"date": str(day)} if day and day.complete else None
        case _:
            return {}


def _form(scope: Scope) -> bool:
    return any(block.kind.value == "form" for block in scope.annex.blocks)


def _event(text: str, words: Lexicon) -> str | None:
    found = [
        (match.start(), name)
        for name in words.table("events")
        if (match := words.search(f"events.{name}", text))
    ]
    return min(found)[1] if found else None


def _months_rank(found: re.Match[str], words: Lexicon) -> int:
    shown = (found.groupdict().get("months") or "").lower()
    ordinals: dict[str, int] = words.table("numbers.ordinals")
    for word in re.split(r"\s+", shown):
        if word in ordinals:
            return ordinals[word]
    return number_in(shown, words) or 1


def _threshold(text: str, words: Lexicon) -> int | None:
    found = words.search("entry.threshold", text)
    if not found:
        return None
    shown = found["number"].lower()
    ordinals: dict[str, int] = words.table("numbers.ordinals")
    return ordinals.get(shown) or number_in(shown, words)


def _days(found: re.Match[str] | None, words: Lexicon) -> int | None:
    period = period_in(found["period"], words) if found else None
    if not period:
        return None
    return period[0] if period[1] == "day" else period[0] * 30


def duration(scope: Scope) -> Finding:
    """For how long it runs: fixed with its months and renewal, indefinite, until an event, or unstated."""
    words = scope.words
    sentences = [one for one in scope.body if words.search("duration.scope", one.text)]
    ranked = sorted(sentences, key=lambda one: _duration_rank(one, words))
    options = [(one, kind, value) for one in ranked for kind, value in _durations(one, words)]
    best = min(options, key=lambda row: (_duration_rank(row[0], words), _KINDS.index(row[1])), default=None)
    if best is None:
        return Finding(value={"kind": DurationKind.UNSTATED.value}, confidence=SILENT)
    one, kind, months = best
    value: dict[str, Any] = {"kind": kind.value}
    if kind is DurationKind.FIXED:
        value |= {"months": months, **_renewal(scope, one, months)}
    return found_in(value, one.block, SURE if _duration_rank(one, words) < 2 else LIKELY)  # noqa: PLR2004


#: The longest term, in months, that is looked for between two days.
_LONGEST = 12 * 100
_KINDS = (DurationKind.INDEFINITE, DurationKind.FIXED, DurationKind.UNTIL_EVENT, DurationKind.UNSTATED)


def _duration_rank(one: Sentence, words: Lexicon) -> int:
    if words.search("headings.duration", one.heading):
        return 0
    if words.search("headings.entry", one.heading) or words.search("headings.termination", one.heading):
        return 1
    return 2 if words.search("entry.trigger", one.text) else 3


def _durations(one: Sentence, words: Lexicon) -> list[tuple[DurationKind, int | None]]:
    text = one.text
    if words.search("duration.exclude", text) and _duration_rank(one, words) > 1:
        return []
    found: list[tuple[DurationKind, int | None]] = []
    fixed = _fixed(text, words)
    if words.search("duration.indefinite", text) and fixed is None:
        found.append((DurationKind.INDEFINITE, None))
    if fixed is not None:
        found.append((DurationKind.FIXED, fixed))
    elif not found and words.search("duration.until_event", text):
        found.append((DurationKind.UNTIL_EVENT, None))
    return found


def _fixed(text: str, words: Lexicon) -> int | None:
    if (months := _from_day_to_day(text, words)) is not None:
        return months
    text = without_points(text, words)
    for match in words.every("duration.fixed", text):
        around = text[max(0, match.start("period") - 45) : match.end() + 45]
        before = text[max(0, match.start("period") - 30) : match.start("period")]
        after = text[match.end("period") : match.end("period") + 30]
        if words.search("duration.not_term_before", before) or words.search("duration.not_term_after", after):
            continue
        period = period_in(match["period"], words)
        if period and around:
            return months_of(period)
    return None


def _from_day_to_day(text: str, words: Lexicon) -> int | None:
    """The whole months of a term given by its first and its last day (`from 1 May 2023 until 30 April 2026`)."""
    for (start, first), (end, last) in pairwise(dates_in(text, words)):
        if not first.complete or not last.complete or not words.search("duration.until_day", text[start:end]):
            continue
        span = [n for n in range(1, _LONGEST) if add_months(first.earliest, n) >= last.earliest]
        whole = add_months(first.earliest, span[0]) if span else first.earliest
        if span and last.earliest in {whole, last_day_before(whole)}:
            return span[0]
    return None


def _renewal(scope: Scope, one: Sentence, months: int | None) -> dict[str, Any]:
    words = scope.words
    near = [*scope.article_of(one), *scope.under("headings.duration")]
    for other in near:
        text = other.text
        if not words.search("duration.renewal", text):
            continue
        if words.search("duration.automatic", text):
            return {"renewal": "automatic", "renewal_months": _renewal_months(text, months, words)}
        if words.search("duration.by_agreement", text):
            return {"renewal": "by_agreement"}
    return {"renewal": None}


def _renewal_months(text: str, months: int | None, words: Lexicon) -> int | None:
    found = words.search("duration.renewal", text)
    tail = text[max(0, found.start() - 40) :] if found is not None else text
    if words.search("duration.same_period", tail):
        return months
    after = text[found.end() :] if found is not None else text
    period = words.search("duration.renewal_period", after)
    if period and not words.search("duration.not_renewal", after[: period.start("period")]):
        value = period_in(period["period"], words)
        return months_of(value) if value else None
    return None
