"""What the first frame needs is little: nothing heavy is loaded before it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "alembic", "docx", "lxml", "babel", "PySide6.QtSvg")


def test_the_first_frame_loads_nothing_heavy() -> None:
    program = (
        "import sys, ui.app, ui.window;"
        f"print([name for name in {HEAVY!r} if name in sys.modules]);"
        "from wipo_approvals.office import Office;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.split("\n")[:2] == ["[]", "[]"]
