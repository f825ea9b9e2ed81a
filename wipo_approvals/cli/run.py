"""One command with what it was given: the register it works on, the words it answers in, how it answers."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.office import Office
from wipo_approvals.wording import Wording


def default_register() -> Path:
    """The register in the user's own data folder."""
    from platformdirs import user_data_path  # only when no file was named

    return user_data_path("wipo-approvals", appauthor=False) / "register.wipa"


def default_actor() -> str:
    """The user's name on this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "clerk"


class Run:
    """One command with the words it answers in."""

    def __init__(self, given: argparse.Namespace, today: Callable[[], date]) -> None:
        self.given = given
        self.today = today
        self.words = Wording(Language(getattr(given, "interface", None) or "en"))

    def office(self, *, create: bool = False) -> Office:
        """The register named, or the user's own; only the latter, or an import, makes a new file."""
        named = getattr(self.given, "register", None)
        path = Path(named) if named else default_register()
        actor = getattr(self.given, "by", None) or default_actor()
        return Office.open(path, today=self.today, actor=actor, create=create or not named)

    def say(self, answer: dict[str, Any], text: Callable[[], str]) -> int:
        """Print the answer, as JSON or as text."""
        if getattr(self.given, "json", False):
            sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=1) + "\n")
        else:
            sys.stdout.write(text() + "\n")
        return 0
