"""Every word of the domain has its phrase in each of the six languages."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from wipo_approvals.domain import vocabulary as v
from wipo_approvals.domain.dates import FAMILIES
from wipo_approvals.domain.facts import CHAPTERS, INTERNAL_KINDS, KINDS, keys_of
from wipo_approvals.domain.lifecycle.states import (
    CommitteeState,
    CounterpartState,
    PublicityState,
    SignatureState,
    TextState,
)
from wipo_approvals.domain.terms import TERM_NAMES
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.office.papers import PAPERS
from wipo_approvals.wording import Wording

ROOT = Path(__file__).resolve().parents[2]
WORDING = ROOT / "resources" / "wording"
STATES = (TextState, CommitteeState, CounterpartState, SignatureState, PublicityState)
FORCE = (
    "not_in_force",
    "provisionally_applied",
    "in_force",
    "suspended",
    "notice_running",
    "expired",
    "terminated",
    "superseded",
)
LASTS = ("signature", "notification", "approval", "letter")
WARNINGS = (
    "signed_before_approval",
    "notified_before_signature",
    "received_before_dispatch",
    "force_before_signature",
)
_COUNTED = {
    "days": FAMILIES["days"],
    "months": (*FAMILIES["months"], "last_day_of_month"),
}
#: The steps whose codes are put together: what was the last, and how days, months and terms are counted.
STEPS = (
    *(f"last_{code}" for code in LASTS),
    *(
        f"{back}{kind}.{rule}{one}"
        for kind, rules in _COUNTED.items()
        for rule in rules
        for back in ("", "back_")
        for one in ("", ".one")
    ),
    *(f"term.{rule}{one}" for rule in FAMILIES["term_end"] for one in ("", ".one")),
    *("received", "dispatched", "effect_day", "fiscal_year_end"),
)


@cache
def codes_in_code() -> frozenset[str]:
    """Every wording code that stands in the core as a literal."""
    pattern = re.compile(
        r'"((?:gate|input|absent|register|export|paper|verify|status|remark|file|cli|list|history'
        r'|also|day|known|quorum|roll|step|asks|hint|warning|compute|counting|duty|diary)\.[a-z_.0-9]+)"'
    )
    raised = re.compile(r'\b(?:hard|soft)\(\s*"([a-z_]+)"')
    asked = re.compile(r'asking\(\s*"([a-z_]+)"')
    found: set[str] = set()
    for path in (ROOT / "wipo_approvals").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        found |= set(pattern.findall(text)) | {f"gate.{code}" for code in raised.findall(text)}
        found |= {f"asks.{code}" for code in asked.findall(text)}
    return frozenset(code for code in found if not code.endswith((".", ".toml", ".wipa")))


def codes_of_enums() -> set[str]:
    tables: dict[str, list[str]] = {
        "stage": [member.value for member in v.Stage],
        "outcome": [member.value for member in v.Outcome],
        "instrument": [member.value for member in v.InstrumentType],
        "legal_basis": [member.value for member in v.LegalBasis],
        "region": [member.value for member in v.Region],
        "clause": [member.value for member in v.ClauseKind],
        "rule": [member.value for member in v.EntryRule],
        "duration": [member.value for member in v.DurationKind],
        "counting": [*(rule.value for rule in v.CountingRule), *FAMILIES, "from_receipt", "from_dispatch"],
        "notice": [member.value for member in v.NoticeAnchor if member is not v.NoticeAnchor.NOTICE],
        "step": [*STEPS, *(f"{step}.unnamed" for step in STEPS if step.startswith("last_"))],
        "asks": [f"{more}{code}" for code in LASTS for more in ("", "more_")],
        "warning": [f"{code}{named}" for code in WARNINGS for named in ("", ".unnamed")],
        "date_mode": [member.value for member in v.DateMode],
        "language": [member.value for member in v.Language],
        "term": list(TERM_NAMES),
        "chapter": list(CHAPTERS),
        "quorum": ["even", "open", *(member.value for member in v.Rounding)],
        "known": [member.value for member in v.DayKind],
        "fact": list(KINDS),
        "event": list(KINDS),
        "key": sorted({key.name for kind in KINDS.values() for key in keys_of(kind)}),
        "papers": list(PAPERS),
        "undo": [kind for kind in KINDS if kind not in INTERNAL_KINDS],
        "partner": [member.value for member in v.PartnerStage],
        "correction": [member.value for member in v.CorrectionClass],
        "obligation": [member.value for member in v.ObligationKind],
        "duty": [member.value for member in v.DutyKind],
        "duty_kind": [member.value for member in v.DutyKind],
        "duty_state": [member.value for member in v.DutyState],
        "rounding": [member.value for member in v.Rounding],
        "status": [member.value for member in v.Stage if member is not v.Stage.IN_FORCE],
        "state": [*(state.value for states in STATES for state in states), *FORCE],
    }
    return {f"{table}.{value}" for table, values in tables.items() for value in values}


@pytest.mark.parametrize("language", list(Language))
def test_every_code_has_its_phrase(language: Language) -> None:
    words = Wording(language)
    missing = sorted(code for code in codes_in_code() | codes_of_enums() if not words.has(code))
    assert missing == []


@pytest.mark.parametrize("language", list(Language))
def test_every_english_phrase_is_said_in_every_language(language: Language) -> None:
    assert sorted(_phrases(Language.EN).keys() - _phrases(language).keys()) == []


@pytest.mark.parametrize("language", list(Language))
def test_a_phrase_uses_the_same_blanks_in_every_language(language: Language) -> None:
    phrases = _phrases(language)
    for code, english in _phrases(Language.EN).items():
        if code.startswith("calendar."):  # a day is written as each language writes it
            continue
        if code.startswith("paper") and code not in codes_in_code():  # so is a paper
            assert _blanks(phrases[code]) <= _blanks(english), code
        else:
            assert _blanks(phrases[code]) == _blanks(english), code


def _blanks(phrase: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", phrase))


def _phrases(language: Language) -> dict[str, str]:
    tables = tomllib.loads((WORDING / f"{language.value}.toml").read_text(encoding="utf-8"))
    return {
        f"{table}.{key}": phrase
        for table, phrases in tables.items()
        for key, phrase in phrases.items()
        if isinstance(phrase, str)
    }
