"""Where there is no screen, the sample's papers are laid out and named."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from wipo_approvals.cli.headless import run_headless


def test_the_papers_of_the_sample_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_headless(tmp_path, today=lambda: date(2026, 11, 22)) == 0
    told, *lines = capsys.readouterr().out.splitlines()
    paths = [Path(line) for line in lines]
    assert str(tmp_path / "sample.wipa") in told
    assert str(tmp_path / "papers") in told
    assert all(path.exists() for path in paths)
    assert sum(path.suffix == ".docx" for path in paths) > 1


def test_a_second_time_says_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_headless(tmp_path, today=lambda: date(2026, 11, 22))
    first = capsys.readouterr().out
    assert run_headless(tmp_path, today=lambda: date(2026, 11, 22)) == 0
    assert capsys.readouterr().out == first
