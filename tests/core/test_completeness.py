"""Every word of the domain has its phrase in the languages the interface is complete in."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from wipo_approvals.domain import vocabulary as v
from wipo_approvals.domain.facts import KINDS, keys_of
from wipo_approvals.domain.lifecycle.states import CommitteeState, CounterpartState, SignatureState, TextState
from wipo_approvals.domain.terms import TERM_NAMES
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.office.papers import PAPERS
from wipo_approvals.wording import Wording

ROOT = Path(__file__).resolve().parents[2]
WORDING = ROOT / "resources" / "wording"
COMPLETE = (Language.EN, Language.ZH)
FORCE = ("not_in_force", "in_force", "expired", "none", "not_applicable")


def codes_in_code() -> set[str]:
    """Every wording code that stands in the core as a literal."""
    pattern = re.compile(
        r'"((?:gate|input|absent|register|export|paper|verify|status|remark|file|cli|list|history)\.[a-z_.]+)"'
    )
    raised = re.compile(r'_(?:hard|soft)\("([a-z_]+)"')
    found: set[str] = set()
    for path in (ROOT / "wipo_approvals").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        found |= set(pattern.findall(text)) | {f"gate.{code}" for code in raised.findall(text)}
    return {code for code in found if not code.endswith((".", ".toml", ".wipa"))}


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
        "date_mode": [member.value for member in v.DateMode],
        "language": [member.value for member in v.Language],
        "term": list(TERM_NAMES),
        "fact": list(KINDS),
        "event": list(KINDS),
        "key": sorted({key.name for kind in KINDS.values() for key in keys_of(kind)}),
        "papers": list(PAPERS),
        "status": [member.value for member in v.Stage if member is not v.Stage.IN_FORCE],
        "state": [
            *(
                s.value
                for states in (TextState, CommitteeState, CounterpartState, SignatureState)
                for s in states
            ),
            *FORCE,
        ],
    }
    return {f"{table}.{value}" for table, values in tables.items() for value in values}


@pytest.mark.parametrize("language", COMPLETE)
def test_every_code_has_its_phrase(language: Language) -> None:
    words = Wording(language)
    missing = sorted(code for code in codes_in_code() | codes_of_enums() if not words.has(code))
    assert missing == []


@pytest.mark.parametrize("language", list(Language))
def test_a_phrase_uses_the_same_blanks_in_every_language(language: Language) -> None:
    english = _phrases(Language.EN)
    for code, phrase in _phrases(language).items():
        if code not in english or code.startswith(("calendar.", "paper.", "list.")):
            continue
        assert set(re.findall(r"{(\w+)}", phrase)) <= set(re.findall(r"{(\w+)}", english[code])), code


@pytest.mark.parametrize("language", list(Language))
def test_the_papers_have_all_their_phrases(language: Language) -> None:
    words = Wording(language)
    lacking = [code for code in _phrases(Language.EN) if code.startswith("paper.") and not words.has(code)]
    assert [code for code in lacking if not _is_refusal(code)] == []


def _is_refusal(code: str) -> bool:
    """Refusals of papers that come in stand in the same table and fall back to English."""
    return code in codes_in_code()


def _phrases(language: Language) -> dict[str, str]:
    tables = tomllib.loads((WORDING / f"{language.value}.toml").read_text(encoding="utf-8"))
    return {
        f"{table}.{key}": phrase
        for table, phrases in tables.items()
        for key, phrase in phrases.items()
        if isinstance(phrase, str)
    }
