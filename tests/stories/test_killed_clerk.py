"""A clerk's process is killed in the midst of recording; nothing acknowledged is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_three_kills_lose_nothing() -> None:
    said = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "kill.py"), "3"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    assert "lost: 0" in said.stdout
    assert "register: whole" in said.stdout
