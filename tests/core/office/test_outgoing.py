"""Papers on their way out: names by a rule, files open elsewhere, folders that cannot be written to, PDFs."""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wipo_approvals import files
from wipo_approvals.documents.naming import checked
from wipo_approvals.errors import ExportFault, WrongInput
from wipo_approvals.exchange import pdf
from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample
from wipo_approvals.sheets import Outlet

TODAY = date(2026, 11, 26)
ORIGINAL = ("signature_original", "ECO-2017")
NAMES = ["ECO-2017.original.en.1-WIPO.docx", "ECO-2017.original.en.2-ECO.docx"]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("register") / "sample.wipa"
    write_sample(path, today=lambda: TODAY)
    with Office.open(path, today=lambda: TODAY, actor="tester") as opened:
        yield opened


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_rule_names_the_files(office: Office, tmp_path: Path) -> None:
    office.papers.export(
        *ORIGINAL, out=tmp_path, outlet=Outlet(rule="{day}_{subject}_{paper}_{language}_{copy}")
    )
    assert names(tmp_path) == [
        "2026-11-26_ECO-2017_signature_original_en_1-WIPO.docx",
        "2026-11-26_ECO-2017_signature_original_en_2-ECO.docx",
    ]


def test_an_empty_part_of_a_rule_leaves_no_gap(office: Office, tmp_path: Path) -> None:
    rule = Outlet(rule="{subject} - {paper} - {copy} - {language}")
    office.papers.export("custody_plan", "ECO-2017", out=tmp_path, outlet=rule)
    assert names(tmp_path) == ["ECO-2017 - custody_plan - en.docx"]


@pytest.mark.parametrize(
    "rule", ["{subject}", "{subject}{paper}{language}{copy}{colour}", "{subject", "{0}", "names"]
)
def test_a_rule_under_which_names_would_collide_is_refused(rule: str) -> None:
    with pytest.raises(WrongInput, match=r"input\.naming_rule"):
        checked(rule)


def test_names_are_foretold(office: Office, tmp_path: Path) -> None:
    foretold = office.papers.planned("ECO-2017", "fr")
    batch = office.papers.export_all("ECO-2017", out=tmp_path, language="fr")
    assert sorted(foretold) == sorted(file.path.name for file in batch.files)
    assert len(set(foretold)) == len(foretold)


@pytest.mark.parametrize("mark", ["~${name}", "~${short}", ".~lock.{name}#"])
def test_a_file_open_in_another_programme_is_recognised(office: Office, tmp_path: Path, mark: str) -> None:
    office.papers.export(*ORIGINAL, out=tmp_path)
    before = (tmp_path / NAMES[0]).read_bytes()
    (tmp_path / mark.replace("{name}", NAMES[0]).replace("{short}", NAMES[0][2:])).write_text("x")
    with pytest.raises(ExportFault) as refused:
        office.papers.export(*ORIGINAL, out=tmp_path)
    assert refused.value.code == "export.open_elsewhere"
    assert refused.value.details["proposal"] == "ECO-2017.original.en.1-WIPO (2).docx"
    assert (tmp_path / NAMES[0]).read_bytes() == before
    written = office.papers.export(*ORIGINAL, out=tmp_path, outlet=Outlet(rename=True))
    assert [file.path.name for file in written] == ["ECO-2017.original.en.1-WIPO (2).docx", NAMES[1]]


def test_a_sharing_fault_of_the_system_is_told_the_same_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")

    def busy(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", busy)
    with pytest.raises(ExportFault) as refused:
        files.write(b"new", target, lambda _path: True)
    assert refused.value.code == "export.open_elsewhere"
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["paper.docx"]


def test_a_full_disk_leaves_the_old_file_untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFault, match=r"export\.cannot_write"):
        files.write(b"new", target, lambda _path: True)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["paper.docx"]


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="whoever may write everywhere is refused nowhere"
)
def test_a_read_only_folder_is_told(office: Office, tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(ExportFault, match=r"export\.cannot_write"):
        office.papers.export(*ORIGINAL, out=tmp_path)
    tmp_path.chmod(stat.S_IRWXU)


def test_a_place_that_is_no_folder_is_told(office: Office, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file, not a folder")
    with pytest.raises(ExportFault, match=r"export\.cannot_write"):
        office.papers.export(*ORIGINAL, out=tmp_path / "out")
    assert (tmp_path / "out").read_text() == "a file, not a folder"


def test_without_a_converter_the_word_files_are_there_and_it_is_said(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "converter", lambda: "")
    with pytest.raises(ExportFault, match=r"export\.no_converter"):
        office.papers.export(*ORIGINAL, out=tmp_path, outlet=Outlet(pdf=True))
    assert names(tmp_path) == NAMES


def test_a_pdf_stands_beside_each_file(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The converter is stood in for: what it is asked, and what is made of its answer."""
    asked: list[list[str]] = []

    def converted(command: list[str], **_options: Any) -> subprocess.CompletedProcess[bytes]:
        asked.append(command)
        out = Path(command[command.index("--outdir") + 1])
        out.mkdir()
        for name in command:
            if name.endswith(".docx"):
                (out / f"{Path(name).stem}.pdf").write_bytes(b"%PDF-1.7 x")
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(pdf, "converter", lambda: "soffice")
    monkeypatch.setattr(subprocess, "run", converted)
    written = office.papers.export(*ORIGINAL, out=tmp_path, outlet=Outlet(pdf=True))
    assert [file.pdf and file.pdf.name for file in written] == [name.replace("docx", "pdf") for name in NAMES]
    assert len(asked) == 1, "one start for all files"
    assert any(word.startswith("-env:UserInstallation=file:") for word in asked[0])


@pytest.mark.skipif(not pdf.converter(), reason="LibreOffice is not installed")
def test_libreoffice_makes_a_real_one(office: Office, tmp_path: Path) -> None:
    (file, *_) = office.papers.export("custody_plan", "ECO-2017", out=tmp_path, outlet=Outlet(pdf=True))
    assert file.pdf is not None
    assert file.pdf.read_bytes()[:5] == b"%PDF-"


def test_a_batch_reports_and_stops_when_told(office: Office, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def moved(done: int, total: int) -> bool:
        seen.append((done, total))
        return done < 4

    batch = office.papers.export_all(out=tmp_path, progress=moved)
    assert [done for done, _ in seen] == [1, 2, 3, 4]
    assert all(file.path.is_file() for file in batch.files)
    assert len(batch.files) < len(office.papers.planned())
