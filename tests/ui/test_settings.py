"""Settings come back as they were set, and a damaged file is no reason to stop."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui import settings
from ui.settings import Setting, Settings

FLAG = Setting(key="a/flag", default=False, purpose="a yes or no")
COUNT = Setting(key="a/count", default=7, purpose="a number")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a folder" / "settings.ini"


def test_values_of_every_kind_survive_a_restart(file: Path) -> None:
    first = Settings(file)
    first.set(settings.LANGUAGE, "zh")
    first.set(settings.SCALE, 1.5)
    first.set(settings.WINDOW_STATE, b"\x00\xff,state")
    first.set(FLAG, True)
    first.set(COUNT, 3)
    first.save()
    second = Settings(file)
    assert second.get(settings.LANGUAGE) == "zh"
    assert second.get(settings.SCALE) == 1.5
    assert second.get(settings.WINDOW_STATE) == b"\x00\xff,state"
    assert second.get(FLAG) is True
    assert second.get(COUNT) == 3


def test_what_was_never_set_is_the_default(file: Path) -> None:
    assert Settings(file).get(settings.LAYOUT) == "list"


def test_a_value_of_another_kind_counts_as_absent(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("[a]\ncount=many\nflag=perhaps\n[look]\nscale=large\n", encoding="utf-8")
    store = Settings(file)
    assert (store.get(COUNT), store.get(FLAG), store.get(settings.SCALE)) == (7, False, 1.0)


def test_a_damaged_file_counts_as_empty(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\x00\x01[[[=\xff")
    assert Settings(file).get(settings.SCHEME) == "system"


def test_a_forgotten_setting_is_the_default_again(file: Path) -> None:
    store = Settings(file)
    store.set(settings.CLERK, "A. Clerk")
    store.forget(settings.CLERK)
    assert store.get(settings.CLERK) == ""


def test_no_two_settings_share_a_key() -> None:
    table = [value for value in vars(settings).values() if isinstance(value, Setting)]
    assert len({setting.key for setting in table}) == len(table)
    assert all(setting.purpose for setting in table)


def test_the_settings_never_lie_beside_the_programme() -> None:
    assert not settings.default_file().is_relative_to(Path(__file__).resolve().parent.parent.parent)
