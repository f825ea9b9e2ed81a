"""The locks: every package pinned with hashes, for Windows as for Linux, and no address of a registry."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = [ROOT / "requirements" / name for name in ("runtime.txt", "dev.txt")]


def entries(lock: Path) -> dict[str, str]:
    """Package name -> its whole entry."""
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith(("#", " "))]
    return {re.split(r"[=<> ;\[]", line, maxsplit=1)[0].lower().replace("_", "-"): line for line in lines}


def asked_for(requirement: str) -> str:
    return re.split(r"[=<>;\[ ]", requirement, maxsplit=1)[0].lower().replace("_", "-")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_is_pinned_with_hashes(lock: Path) -> None:
    loose = [name for name, line in entries(lock).items() if "==" not in line or "--hash=sha256:" not in line]
    assert not loose


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_lock_names_a_registry(lock: Path) -> None:
    assert not re.search(r"https?://|index-url|find-links|trusted-host", lock.read_text(encoding="utf-8"))


def test_everything_that_is_asked_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    shipped, tests = project["dependencies"], project["optional-dependencies"]["dev"]
    assert {asked_for(line) for line in shipped} <= set(entries(LOCKS[0]))
    assert {asked_for(line) for line in [*shipped, *tests]} <= set(entries(LOCKS[1]))


def test_both_locks_agree() -> None:
    runtime, dev = entries(LOCKS[0]), entries(LOCKS[1])
    assert {name: dev.get(name) for name in runtime} == runtime


def test_windows_gets_what_only_windows_needs() -> None:
    assert "sys_platform == 'win32'" in entries(LOCKS[1])["colorama"]


def test_set_up_needs_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "scripts" / "bootstrap.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= set(sys.stdlib_module_names)
