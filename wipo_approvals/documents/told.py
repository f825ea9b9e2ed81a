"""Facts and terms in the words of a paper: what happened, and what each term of an agreement says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.sheets import FactSheet
from wipo_approvals.wording import addressed

Names = Mapping[str, str]


def happened(fact: FactSheet, names: Names, phrases: Phrases) -> str:
    """What a fact says, as the history tells it."""
    details: dict[str, Any] = {"version": 1, **fact.keys, "on": str(fact.on)}
    if "outcome" in details:
        details["outcome_name"] = phrases.words.phrase(f"outcome.{details['outcome']}")
    if "term" in details:
        details["term_name"] = phrases.words.phrase(f"term.{details['term']}")
    if isinstance(details.get("languages"), (list, tuple)):
        details["languages"] = ",".join(details["languages"])
    return phrases.words.with_names(names).sentence(f"event.{fact.entry.kind}", details)


def term_words(name: str, value: Any, names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - a term of any kind
    """What a term says; empty where the text is silent."""
    teller = _TELLERS.get(name)
    if teller is not None:
        return teller(value, names, phrases)
    return "" if value in (None, "", 0, [], {}) else str(value)


def _whether(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    return "" if value is None else phrases.say("yes" if value else "no")


def _date_mode(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    return phrases.words.phrase(f"date_mode.{value}") if value else ""


def _languages(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    return phrases.words.join(map(phrases.words.language_name, value)) if value else ""


def _place(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    return phrases.place(value or "")


def _signatories(value: Any, names: Names, _phrases: Phrases) -> str:  # noqa: ANN401 - as above
    lines = []
    for who in value or ():
        party = str(who.get("party") or "")
        person = (addressed(who.get("style") or "", who.get("name") or ""), who.get("title"))
        lines.append(", ".join(part for part in (*person, names.get(party, party)) if part))
    return "\n".join(lines)


def _originals(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    given = value or {}
    counted = {code: count for code, count in (given.get("per_language") or {}).items() if count}
    each = [f"{phrases.words.language_name(code)} {count}" for code, count in counted.items()]
    if not each:
        return str(given.get("total") or "")
    total = str(given.get("total") or sum(counted.values()))
    return phrases.say("originals_in_all", total=total, each=phrases.words.join(each))


def _rule(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    return phrases.words.rule(value)


def _duration(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    return phrases.words.duration(value)


def _notice(value: Any, names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    return phrases.words.with_names(names).notice(value)


def _supersedes(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    days = [PartialDate.parse(str(one["signed"])) for one in value or () if one.get("signed")]
    return phrases.words.join(map(phrases.written, days)) if days else ""


def _clauses(value: Any, _names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    kinds = [kind for kind, found in (value or {}).items() if found]
    return phrases.words.join(phrases.words.phrase(f"clause.{kind}") for kind in kinds) if kinds else ""


def _obligations(value: Any, names: Names, phrases: Phrases) -> str:  # noqa: ANN401 - as above
    return phrases.words.with_names(names).obligations(value)


_TELLERS: Final[Mapping[str, Callable[[Any, Names, Phrases], str]]] = {
    "signatories": _signatories,
    "authentic_languages": _languages,
    "equally_authentic": _whether,
    "non_binding": _whether,
    "originals": _originals,
    "place": _place,
    "date_mode": _date_mode,
    "entry_into_force": _rule,
    "duration": _duration,
    "notice": _notice,
    "supersedes": _supersedes,
    "clauses": _clauses,
    "obligations": _obligations,
}
