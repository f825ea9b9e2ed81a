"""The command `compute`: the date engine alone, without a register."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from wipo_approvals.cli.reasons import days, readings, sentences
from wipo_approvals.cli.rules import COUNTING, DAYS, EXAMPLES, RULES
from wipo_approvals.domain import computing
from wipo_approvals.domain.computing import Occasion, Occasions, Reckoning
from wipo_approvals.domain.dates import PartialDate, Span, Step, add_months
from wipo_approvals.domain.terms import (
    Counting,
    Duration,
    counting_from,
    duration_from,
    entry_from,
    notice_from,
)
from wipo_approvals.domain.vocabulary import DurationKind, EntryRule, NoticeAnchor
from wipo_approvals.errors import WrongInput
from wipo_approvals.wording import Wording

Answer = dict[str, Any]
_YES: Final = {"true", "yes", "1"}
_NO: Final = {"false", "no", "0"}
_MONTHS: Final = 12
_UNITS: Final = {"days": "day", "months": "month", "years": "year"}
#: For how many months after a notice the ends of a renewed term are looked at.
_FURTHER: Final = 1200


def answer(rule: str, pairs: Sequence[str], words: Wording) -> Answer:
    """The day a rule gives for `key=value` pairs, with steps, readings, questions, warnings and hints.

    Raises WrongInput for an unknown rule or key and for a value that cannot be read.
    """
    if rule not in RULES:
        raise WrongInput("input.compute_rule", value=rule, allowed=", ".join(RULES))
    given = _Given(rule, pairs)
    return _ANSWERS.get(rule, _entry)(given, words)


def rules(words: Wording) -> Answer:
    """Every rule with its keys, for a command without a rule."""
    blank = {"days": "…", "months": "…", "threshold": "…", "date_on": "…"}
    return {
        "rules": [
            {"rule": rule, "text": _name(rule, words, blank), "keys": list(keys)}
            for rule, keys in RULES.items()
        ],
        "examples": list(EXAMPLES),
    }


def text(found: Answer, words: Wording) -> str:
    """The answer as lines of text."""
    if "rules" in found:
        return _listing(found, words)
    lines = [_when(found, words), *(f"  {step['text']}" for step in found["steps"])]
    if found["readings"]:
        lines += ["", words.phrase("compute.readings")]
        lines += [f"  {reading['text']}" for reading in found["readings"]]
    if len(found.get("periods", ())) > 1:
        lines += ["", words.sentence("compute.periods", {"days_on": found["periods"]})]
    for kind, code in (("asks", "compute.asks"), ("warnings", "compute.warning"), ("hints", "compute.hint")):
        lines += [words.sentence(code, {"text": one["text"]}) for one in found[kind]]
    return "\n".join(lines)


def _listing(found: Answer, words: Wording) -> str:
    lines = []
    for rule in found["rules"]:
        keys = words.sentence("compute.keys", {"keys": ", ".join(rule["keys"])})
        lines += [f"{rule['rule']}: {rule['text']}", f"  {keys}"]
    return "\n".join([*lines, "", *found["examples"]])


def _when(found: Answer, words: Wording) -> str:
    if found["date"]:
        return f"{found['date']} ({words.day(PartialDate.parse(found['date']))})"
    if "earliest" not in found:
        return words.phrase("compute.no_day")
    span = {"on": f"{found['earliest']}/{found['latest']}"}
    return words.sentence("compute.span", span)


def _name(rule: str, words: Wording, blank: Mapping[str, str]) -> str:
    if rule in {"notice", "duration"}:
        return words.phrase(f"compute.{rule}")
    return words.sentence(f"rule.{rule}", blank)


class _Given:
    """The keys of one command, each checked to belong to the rule."""

    def __init__(self, rule: str, pairs: Sequence[str]) -> None:
        self.rule = rule
        self._values: dict[str, list[str]] = {}
        for pair in pairs:
            key, equals, value = pair.partition("=")
            if not equals or not key:
                raise WrongInput("input.pair", value=pair)
            if key not in RULES[rule]:
                raise WrongInput("input.compute_key", value=key, rule=rule, allowed=", ".join(RULES[rule]))
            if key in self._values and key not in DAYS:
                raise WrongInput("input.compute_once", key=key)
            self._values.setdefault(key, []).append(value)

    def one(self, key: str) -> str | None:
        """The value of a key given at most once; None for an empty one."""
        return (self._values.get(key) or [""])[-1].strip() or None

    def plain(self, *keys: str) -> dict[str, Any]:
        """Some keys with their values."""
        return {key: self.one(key) for key in keys}

    def count(self, key: str) -> int | None:
        """A whole number, or None; raises WrongInput for anything else."""
        value = self.one(key)
        if value is not None and not (value.isascii() and value.isdigit()):
            raise WrongInput("input.number", key=key, value=value)
        return int(value) if value is not None else None

    def day(self, key: str) -> PartialDate | None:
        """The last day given for a key."""
        days = self.days(key)
        return days[-1].on if days else None

    def days(self, *keys: str) -> tuple[Occasion, ...]:
        """Every day given for the first of some keys that has any, with the party before a colon."""
        found = []
        for value in next((self._values[key] for key in keys if key in self._values), ()):
            party, _, day = value.rpartition(":")
            found.append(Occasion(party=party.strip(), on=PartialDate.parse(day)))
        return tuple(found)

    def events(self) -> tuple[str | None, PartialDate | None]:
        """The name of the event a rule counts from, and its day: the one or the other, or both.

        The day a rule is told to count `from`, where it takes one, is that of an event too.
        """
        name, day = None, None if self.rule == "duration" else self.day("from")
        for value in self._values.get("event", ()):
            try:
                day = PartialDate.parse(value)
            except WrongInput:
                if value[:1].isdigit():
                    raise
                name = value
        return name or ("event" if day else None), day

    def yes(self, key: str) -> bool:
        """Whether a key says yes; raises WrongInput when it says neither yes nor no."""
        value = (self.one(key) or "no").casefold()
        if value not in _YES | _NO:
            raise WrongInput("input.one_of", key=key, value=value, allowed="yes, no")
        return value in _YES

    def counting(self) -> Counting:
        """The counting rules chosen."""
        kinds = zip(("days", "months", "term_end"), COUNTING, strict=True)
        return counting_from({kind: self.one(key) for kind, key in kinds})


def _entry(given: _Given, words: Wording) -> Answer:
    event, happened = given.events()
    rule = entry_from(
        {"rule": given.rule, "event": event, **given.plain("days", "months", "threshold", "date")}
    )
    consents = ("notified", "approved") if rule.rule is EntryRule.PER_PARTY_ON_CONSENT else ()
    occasions = Occasions(
        signed=given.days("signed", *consents),
        approved=given.days("approved"),
        notified=given.days("notified", "received"),
        letters=given.days("letter", "received", "notified", "signed"),
        event=happened,
        parties=given.count("parties") or 0,
    )
    named = rule.stated_on if rule.rule is EntryRule.FIXED_DATE else None
    warnings = computing.checks(occasions, in_force=named)
    return _told(given.rule, computing.entry_into_force(rule, occasions, given.counting()), warnings, words)


def _duration(given: _Given, words: Wording) -> Answer:
    duration = _term(given)
    on = given.day("on") if given.one("on") else None
    start, counting = given.day("from"), given.counting()
    event = given.events()[1]
    at = on.latest if on else None
    found = computing.end_of_term(duration, start, counting, event=event, on=at)
    told = _told(given.rule, found, (), words)
    base = duration.until_on or start
    if found.day and at and base and duration.renewal and base.complete:
        ends = computing.period_ends(duration, base.latest, counting, until=at)
        told["periods"] = [end.isoformat() for end in ends]
    return told


def _term(given: _Given) -> Duration:
    """The duration; without a kind it is fixed, or until the event that is named."""
    months, years = given.count("months"), given.count("years")
    name, happened = given.events()
    kind = DurationKind.UNTIL_EVENT if name or happened else DurationKind.FIXED
    total = None if months is None and years is None else (months or 0) + _MONTHS * (years or 0)
    return duration_from(
        {
            **given.plain("renewal_months", "until"),
            "kind": given.one("kind") or kind.value,
            "months": total,
            "renewal": _renewal(given),
            "event": name,
        }
    )


def _renewal(given: _Given) -> str | None:
    value = given.one("renewal")
    if value not in {None, "automatic", "by_agreement"}:
        raise WrongInput("input.one_of", key="renewal", value=value, allowed="automatic, by_agreement")
    return value


def _notice(given: _Given, words: Wording) -> Answer:
    anchor = given.one("anchor") or (NoticeAnchor.END_DATE.value if given.one("end") else None)
    notice = notice_from(
        {
            **given.plain("effect_day", "by_day"),
            **_period(given),
            "anchor": anchor,
            "at_least": given.yes("at_least"),
        }
    )
    counting, end = given.counting(), given.day("end")
    occasions = Occasions(
        received=given.days("received", "from"), dispatched=given.days("dispatched", "notified")
    )
    warnings = computing.checks(occasions)
    if end and not occasions.received and not occasions.dispatched:
        return _told(
            given.rule, computing.last_day_for_notice(notice, _whole(end), counting), warnings, words
        )
    ends = _ends(_whole(end), given.count("renewal_months"), occasions, counting) if end else ()
    found = computing.notice_effect(notice, occasions, counting, ends=ends)
    return _told(given.rule, found, warnings, words)


def _whole(day: PartialDate) -> date:
    if not day.complete:
        raise WrongInput("input.whole_day", key="end", value=str(day))
    return day.earliest


def _ends(end: date, months: int | None, given: Occasions, counting: Counting) -> tuple[date, ...]:
    """The end that is given, and those after it where the term is renewed each time for some months."""
    if not months:
        return (end,)
    renewed = {"until": end.isoformat(), "renewal": "automatic", "renewal_months": months}
    term = duration_from({"kind": "fixed", **renewed})
    until = max(end, *(one.on.latest for one in given.received + given.dispatched))
    return computing.period_ends(term, end, counting, until=add_months(until, _FURTHER))


def _period(given: _Given) -> dict[str, Any]:
    """The period of notice, as value and unit or by the name of the unit."""
    named = [(key, unit) for key, unit in _UNITS.items() if given.one(key)]
    if len(named) + bool(given.one("value")) > 1:
        raise WrongInput("input.compute_once", key="value")
    if named:
        key, unit = named[0]
        return {"value": given.count(key), "unit": unit}
    return given.plain("value", "unit")


_ANSWERS: Final[Mapping[str, Callable[[_Given, Wording], Answer]]] = {
    "duration": _duration,
    "notice": _notice,
}


def _told(rule: str, found: Reckoning, warnings: tuple[Step, ...], words: Wording) -> Answer:
    day = found.day
    return {
        "rule": rule,
        **days(Span.of(day) if day else None),
        "steps": sentences(day.steps if day else (), words),
        "readings": readings(day.readings if day else (), words),
        "asks": sentences(found.asks, words),
        "warnings": sentences(warnings, words),
        "hints": sentences(found.hints, words),
    }
