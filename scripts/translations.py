"""Brings resources/translations up to date: gathers the texts of the screens, compiles them for Qt.

python scripts/translations.py           gather into *.ts, then compile to *.qm
python scripts/translations.py --check   change nothing; fail when something is missing or stale
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"ar": "ar", "en": "en_GB", "es": "es", "fr": "fr", "ru": "ru", "zh": "zh_CN"}
COMPLETE = ("ar", "es", "fr", "ru", "zh")  # these may not lack a text; English carries only its plurals
TOOLS = Path(PySide6.__file__).parent


def tool(name: str) -> str:
    return str(TOOLS / (f"{name}.exe" if sys.platform == "win32" else name))


def gather(folder: Path) -> None:
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    for code, name in LANGUAGES.items():
        target = str(folder / f"wipo_{code}.ts")
        plurals = ["-pluralonly"] if code == "en" else []
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
        run([tool("lupdate"), *options, *plurals, "-target-language", name, *sources, "-ts", target])


def compile_all(folder: Path) -> None:
    for code in LANGUAGES:
        source = str(folder / f"wipo_{code}.ts")
        run([tool("lrelease"), "-silent", "-nounfinished", source, "-qm", source.replace(".ts", ".qm")])


def unfinished(path: Path) -> list[str]:
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in messages
        if (found := message.find("translation")) is not None and found.get("type") == "unfinished"
    ]


def run(command: list[str]) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


def lacking() -> int:
    """How many texts are missing where none may be; each is named."""
    found = [(code, text) for code in COMPLETE for text in unfinished(FOLDER / f"wipo_{code}.ts")]
    for code, text in found:
        print(f"{code}: not translated: {text!r}")
    return len(found)


def stale() -> list[str]:
    """Files that gathering and compiling would change."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "translations"
        shutil.copytree(FOLDER, copy)
        gather(copy)
        compile_all(copy)
        names = sorted(path.name for path in copy.iterdir())
        return [name for name in names if not same(FOLDER / name, copy / name)]


def same(one: Path, other: Path) -> bool:
    return one.is_file() and one.read_bytes() == other.read_bytes()


def main() -> int:
    if "--check" not in sys.argv[1:]:
        gather(FOLDER)
        compile_all(FOLDER)
        return 1 if lacking() else 0
    old = stale()
    if old:
        print(f"Stale: {', '.join(old)}. Run: python scripts/translations.py")
    return 1 if lacking() or old else 0


if __name__ == "__main__":
    sys.exit(main())
