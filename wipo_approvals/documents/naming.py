"""The names of the files that papers are written to."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Final

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import WrongInput

if TYPE_CHECKING:
    from wipo_approvals.documents.composition import Composition

#: What a rule for names may use, and the rule that is followed when none is given.
PARTS: Final = ("subject", "paper", "language", "copy", "day")
USUAL: Final = "{subject}.{paper}.{language}.{copy}"
#: Without these two papers would get the same name.
_NEEDED: Final = ("subject", "paper", "language", "copy")
_LONGEST: Final = 150
#: What stands between parts; it goes with a part that is empty.
_BETWEEN: Final = " .-_"


def plain(text: str) -> str:
    """A text as part of a file name: letters, digits and hyphens of any script, nothing else."""
    return re.sub(r"[^\w-]+", "-", text).strip("-")


def stem(paper: str, subject: str, language: Language, *parts: str) -> str:
    """The name without its ending: subject, paper, language, then what tells one copy from another."""
    named = (plain(subject), plain(paper), language.value, *(plain(part) for part in parts if part))
    return ".".join(part for part in named if part)[:_LONGEST]


def checked(rule: str) -> str:
    """A rule for names; raises WrongInput for one with an unknown part, or under which names would collide."""
    try:
        used = [name for _, name, _, _ in string.Formatter().parse(rule) if name is not None]
    except ValueError as wrong:
        raise WrongInput("input.naming_rule", value=rule, allowed=_shown(PARTS)) from wrong
    unknown = [name for name in used if name not in PARTS]
    missing = [name for name in _NEEDED if name not in used]
    if unknown or missing:
        raise WrongInput("input.naming_rule", value=rule, allowed=_shown(missing or PARTS))
    return rule


def _shown(parts: tuple[str, ...] | list[str]) -> str:
    return ", ".join(f"{{{part}}}" for part in parts)


def by_rule(rule: str, composition: Composition, day: str) -> str:
    """The name of a paper's file, without its ending, by a clerk's own rule; empty parts leave no gap."""
    if not rule or rule == USUAL:
        return composition.file_stem
    _, _, copy = composition.file_stem.partition(f".{composition.language.value}.")
    values = {
        "subject": plain(composition.subject),
        "paper": plain(composition.paper),
        "language": composition.language.value,
        "copy": copy,
        "day": day,
    }
    said = ""
    for before, name, _, _ in string.Formatter().parse(checked(rule)):
        value = values[name] if name else ""
        if value or before.strip(_BETWEEN):
            said += f"{before}{value}"
    return re.sub(r"[^\w.\- ]+", "-", said).strip(_BETWEEN)[:_LONGEST] or composition.file_stem
