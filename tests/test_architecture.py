"""Who may import what, where import-linter's layers do not say it finely enough."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

OPEN_TO_THE_SCREENS = (
    "wipo_approvals.office",
    "wipo_approvals.sheets",
    "wipo_approvals.changes",
    "wipo_approvals.errors",
    "wipo_approvals.wording",
    "wipo_approvals.domain.vocabulary",
    "wipo_approvals.domain.facts",
    "wipo_approvals.domain.dates",
    "wipo_approvals.text.blocks",
)
# library -> the rooms that may know it
KNOWN_ONLY_BY = {
    "sqlmodel": ("wipo_approvals.register",),
    "sqlalchemy": ("wipo_approvals.register",),
    "sqlite3": ("wipo_approvals.register",),
    "alembic": ("wipo_approvals.register",),
    "docx": ("wipo_approvals.text.reading",),
    "lxml": ("wipo_approvals.text.reading", "wipo_approvals.exchange"),
    "PySide6": ("ui", "main"),
}


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def modules() -> list[Path]:
    return sorted([*(ROOT / "wipo_approvals").rglob("*.py"), *(ROOT / "ui").rglob("*.py")])


def within(name: str, rooms: tuple[str, ...]) -> bool:
    return any(name == room or name.startswith(f"{room}.") for room in rooms)


def imports(path: Path) -> set[str]:
    """Every module a file imports to run; `from a import b` counts as a.b where that is a module, else as a."""
    found: set[str] = set()
    for node in running(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {deepest(node.module, alias.name) for alias in node.names}
    return found


def running(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node but those that only the type checker sees."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        yield node
        yield from running(node)


def deepest(module: str, name: str) -> str:
    folder = ROOT.joinpath(*module.split("."))
    is_module = (folder / name).is_dir() or (folder / f"{name}.py").is_file()
    return f"{module}.{name}" if is_module else module


every_module = pytest.mark.parametrize("path", modules(), ids=module_name)


@every_module
def test_a_library_is_known_only_by_its_room(path: Path) -> None:
    name, names = module_name(path), imports(path)
    for library, rooms in KNOWN_ONLY_BY.items():
        strays = [imported for imported in names if within(imported, (library,))]
        assert not strays or within(name, rooms), (
            f"{name} imports {strays}: only {', '.join(rooms)} may know {library}."
        )


@pytest.mark.parametrize("path", [p for p in modules() if within(module_name(p), ("ui",))], ids=module_name)
def test_the_screens_see_the_front_rooms_of_the_core(path: Path) -> None:
    of_the_core = {name for name in imports(path) if within(name, ("wipo_approvals",))}
    behind = {name for name in of_the_core if not within(name, OPEN_TO_THE_SCREENS)}
    assert not behind, f"{module_name(path)} imports {sorted(behind)}: ask the office for a sheet instead."


@pytest.mark.parametrize("path", sorted((ROOT / "ui" / "views").glob("*.py")), ids=module_name)
def test_a_view_never_imports_a_view(path: Path) -> None:
    others = {name for name in imports(path) if within(name, ("ui.views",)) and name != "ui.views"}
    package = path.name == "__init__.py"
    assert package or not others, f"{path.name} imports {sorted(others)}: views meet only in the window."


@pytest.mark.parametrize("room", ["documents", "exchange"])
def test_papers_and_formats_are_given_sheets(room: str) -> None:
    for path in (ROOT / "wipo_approvals" / room).rglob("*.py"):
        strays = {name for name in imports(path) if within(name, ("wipo_approvals.register",))}
        assert not strays, (
            f"{module_name(path)} imports {strays}: it is given sheets, it never reads the register."
        )
