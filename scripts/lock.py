"""Writes requirements/*.txt: every version with the hashes of its files for all platforms.

Needs `uv` on the path (it resolves for Windows, macOS and Linux at once, which pip-compile cannot).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILE = (
    "uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header "
    "--no-emit-index-url --no-emit-find-links --no-annotate"
).split()


def lock(name: str, *options: str) -> None:
    target = f"requirements/{name}.txt"
    command = [*COMPILE, *options, "--output-file", target, *sys.argv[1:], "pyproject.toml"]
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    lock("runtime")
    lock("dev", "--extra", "dev", "--constraint", "requirements/runtime.txt")
