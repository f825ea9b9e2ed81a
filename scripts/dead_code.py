"""Names functions, methods, classes and imports that nobody uses.

Enumerations and fields are left out: a value of a paper or of the register is data, not code. What other
programmes call (Qt's virtual methods, pytest's fixtures, Alembic's steps) stands in pyproject with its reason.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from vulture import Vulture

ROOT = Path(__file__).resolve().parent.parent
KINDS = {"function", "method", "class", "property", "import", "unreachable_code"}


def main() -> int:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["vulture"]
    finder = Vulture(ignore_names=settings["ignore_names"], ignore_decorators=settings["ignore_decorators"])
    places = [str(ROOT / name) for name in settings["paths"] if (ROOT / name).exists()]
    finder.scavenge(places, exclude=settings["exclude"])
    unused = [item for item in finder.get_unused_code() if item.typ in KINDS]
    for item in unused:
        print(
            f"{Path(item.filename).relative_to(ROOT)}:{item.first_lineno}: nobody uses {item.typ} {item.name!r}"
        )
    return 1 if unused else 0


if __name__ == "__main__":
    sys.exit(main())
