"""The programme never uses the network: the guard bites, and no module of ours could try."""

from __future__ import annotations

import ast
import socket
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROADS_OUT = {"socket", "http", "ftplib", "smtplib", "ssl", "xmlrpc", "socketserver", "telnetlib", "asyncio"}
LONG_ROADS_OUT = {"urllib.request", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets"}


def our_modules() -> list[Path]:
    return [ROOT / "main.py", *(ROOT / "wipo_approvals").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]


def imported_names(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", [path for path in our_modules() if path.exists()], ids=str)
def test_no_module_imports_a_road_to_the_network(path: Path) -> None:
    names = imported_names(path)
    found = {name for name in names if name.partition(".")[0] in ROADS_OUT or name in LONG_ROADS_OUT}
    assert not found, (
        f"{path.relative_to(ROOT)} imports {sorted(found)}: the programme works offline, take it out."
    )


def test_the_guard_refuses_a_connection() -> None:
    with socket.socket() as line, pytest.raises(AssertionError, match="never uses the network"):
        line.connect(("192.0.2.1", 80))


def test_the_guard_refuses_to_look_up_a_name() -> None:
    with pytest.raises(AssertionError, match="never uses the network"):
        socket.getaddrinfo("example.invalid", 80)


def test_the_guard_refuses_the_short_road() -> None:
    with pytest.raises(AssertionError, match="never uses the network"):
        socket.create_connection(("192.0.2.1", 80))
