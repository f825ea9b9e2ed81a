"""The translations are complete where they must be, and compiled from what stands in the sources."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_translations_are_complete_and_fresh() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "translations.py"), "--check"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
