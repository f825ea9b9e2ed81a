"""The names of the files that papers are written to."""

from __future__ import annotations

import re

from wipo_approvals.domain.vocabulary import Language


def plain(text: str) -> str:
    """A text as part of a file name: letters, digits and hyphens of any script, nothing else."""
    return re.sub(r"[^\w-]+", "-", text).strip("-")


def stem(paper: str, subject: str, language: Language, *parts: str) -> str:
    """The name without its ending: subject, paper, language, then what tells one copy from another."""
    named = (plain(subject), plain(paper), language.value, *(plain(part) for part in parts if part))
    return ".".join(part for part in named if part)[:150]
