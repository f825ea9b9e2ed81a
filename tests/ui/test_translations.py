"""The translations are complete where they must be, and compiled from what stands in the sources."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_translations_are_complete_and_fresh() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "translations.py"), "--check"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize("language", ["ar", "es", "fr", "ru", "zh"])
def test_a_translation_has_the_blanks_of_its_source(language: str) -> None:
    path = ROOT / "resources" / "translations" / f"wipo_{language}.ts"
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        for text in [form.text or "" for form in translation] or [translation.text or ""]:
            assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", source)), source
