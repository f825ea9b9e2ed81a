"""How long a Word paper takes, against other ways of making the same content, in one run.

python benchmarks/papers.py [REPETITIONS]

Two papers: the cover and annexes of a committee document (about 20 pages) and one of about 200 pages.
Warm is the median processor time of a paper in a process that has made one before; cold is a whole
process. Other programmes are processes by nature, so their warm is their cold. What is not installed is
left out with a line that says so; RIVALS_PYTHON names an interpreter that has docxtpl.
"""

from __future__ import annotations

import html
import importlib.util
import io
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.rivals import HOUSE, composition, rendered, tree, words  # noqa: E402 - the path comes first
from wipo_approvals.documents.word.styles import NAMES, WORN  # noqa: E402
from wipo_approvals.text.blocks import Block, BlockKind  # noqa: E402
from wipo_approvals.text.reading import read_paper  # noqa: E402

REPETITIONS = 9
COLD = 5
#: Annexes in the short and in the long paper.
SIZES = {"S": 9, "L": 84}
AGREEMENTS = ("ECO-2017", "ECOWAS-2017", "IPA-CIS-2017", "IRENA-2017", "LAS-2017")
OFFICE = "office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' office:version='1.2' office:mimetype='application/vnd.oasis.opendocument.text'"  # fmt: skip

Content = dict[str, Any]


def content_of(annexes: int) -> Content:
    """A paper's content as plain values: annexes in turn from the sample, each with its headers and mark."""
    texts = [
        read_paper(ROOT / "resources" / "sample" / f"{name}.en.txt").annexes[0].blocks for name in AGREEMENTS
    ]
    sections = [
        {
            "language": "en",
            "first": ["WO/CC/74/1", f"ANNEX {number + 1}"],
            "header": ["WO/CC/74/1", f"Annex {number + 1}, page {{page}}"],
            "blocks": [block.as_mapping() for block in texts[number % len(texts)]],
            "mark": Block(kind=BlockKind.MARK, ident="mark", text="[Next Annex follows]").as_mapping(),
        }
        for number in range(annexes)
    ]
    styles = {kind.value: NAMES[style] for kind, style in WORN.items()}
    identifiers = {kind.value: style for kind, style in WORN.items()}
    return {"title": "WO/CC/74/1", "sections": sections, "styles": styles, "identifiers": identifiers}


def trees_of(content: Content) -> Content:
    """What the lxml way is given: our own XML as trees, and the template's parts as they are."""
    parts = zipfile.ZipFile(io.BytesIO(rendered(composition(content))))
    house = zipfile.ZipFile(HOUSE).namelist()
    copied = {name for name in parts.namelist() if name in house and name != "word/document.xml"}
    return {
        "trees": {name: tree(parts.read(name)) for name in parts.namelist() if name not in copied},
        "copies": {name: parts.read(name).decode() for name in sorted(copied)},
    }


def in_python(name: str, content: Path, target: Path, *repetitions: str) -> list[float]:
    """The processor times of a way that is a function: warm with repetitions, else one cold process."""
    python = os.environ.get("RIVALS_PYTHON", sys.executable) if name == "docxtpl" else sys.executable
    command = [python, str(ROOT / "benchmarks" / "rivals.py"), name, str(content), str(target), *repetitions]
    told: list[float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return told


def as_process(command: list[str]) -> float:
    """The median processor time of a programme and its children."""
    times = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(times)


def flat(content: Content, *, form: str) -> str:
    """The paragraphs of a paper as Markdown or as a flat OpenDocument text."""
    lines = []
    for one in content["sections"]:
        for block in [*one["blocks"], one["mark"]]:
            heading = block["kind"] in {"title", "article", "part"}
            said = words(block)
            if form == "markdown":
                lines.append(f"{'## ' if heading else ''}{said}\n")
            else:
                tag = "text:h text:outline-level='2'" if heading else "text:p"
                lines.append(f"<{tag}>{html.escape(said)}</{tag.partition(' ')[0]}>")
    if form == "markdown":
        return "\n".join(lines)
    body = "".join(lines)
    return f"<?xml version='1.0' encoding='UTF-8'?><{OFFICE}><office:body><office:text>{body}</office:text></office:body></office:document>"


def programmes(content: Content, folder: Path) -> dict[str, list[str]]:
    """The commands of the programmes that are installed."""
    found = {}
    if shutil.which("pandoc"):
        (folder / "paper.md").write_text(flat(content, form="markdown"), encoding="utf-8")
        found["pandoc"] = [
            "pandoc",
            str(folder / "paper.md"),
            f"--reference-doc={HOUSE}",
            "-o",
            str(folder / "pandoc.docx"),
        ]
    if shutil.which("soffice"):
        (folder / "paper.fodt").write_text(flat(content, form="opendocument"), encoding="utf-8")
        found["LibreOffice"] = office(folder, "docx", folder / "paper.fodt")
    return found


def office(folder: Path, form: str, paper: Path) -> list[str]:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    target = ["--convert-to", form, "--outdir", str(folder / "out")]
    return ["soffice", profile, "--headless", *target, str(paper)]


def pages(paper: Path, folder: Path) -> str:
    """How many pages our paper has, where there is a programme to lay it out."""
    if not shutil.which("soffice") or not shutil.which("pdfinfo"):
        return "?"
    subprocess.run(office(folder, "pdf", paper), check=True, capture_output=True)
    told = subprocess.run(
        [str(shutil.which("pdfinfo")), str(folder / "out" / f"{paper.stem}.pdf")],
        check=True,
        capture_output=True,
        text=True,
    )
    return next(line.split()[1] for line in told.stdout.splitlines() if line.startswith("Pages:"))


def measured(size: str, repetitions: int, folder: Path) -> dict[str, tuple[float, float]]:
    """Processor seconds of each way, warm and cold."""
    content = content_of(SIZES[size])
    plain, trees = folder / f"{size}.json", folder / f"{size}.trees.json"
    plain.write_text(json.dumps(content), encoding="utf-8")
    trees.write_text(json.dumps(trees_of(content)), encoding="utf-8")
    names = ["ours", "lxml", "naive", "tuned", "docxtpl"]
    if not (os.environ.get("RIVALS_PYTHON") or importlib.util.find_spec("docxtpl")):
        print("docxtpl: not installed, left out")
        names.remove("docxtpl")
    given = {name: (trees if name == "lxml" else plain, folder / f"{name}{size}.docx") for name in names}
    cold: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(COLD):  # in turn, so that a slower minute weighs on all alike
        for name in names:
            cold[name] += in_python(name, *given[name])
    warm = {name: in_python(name, *given[name], str(repetitions)) for name in names}
    found = {name: (statistics.median(warm[name]), statistics.median(cold[name])) for name in names}
    commands = programmes(content, folder)
    for name in ("pandoc", "LibreOffice"):
        if name not in commands:
            print(f"{name}: not installed, left out")
            continue
        took = as_process(commands[name])
        found[name] = (took, took)
    print(
        f"{size}: {sum(len(one['blocks']) for one in content['sections'])} blocks, {pages(folder / f'ours{size}.docx', folder)} pages"
    )
    return found


def main() -> None:
    """Measure both papers, then tell the times and the ratios."""
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else REPETITIONS
    with tempfile.TemporaryDirectory() as scratch:
        took = {size: measured(size, repetitions, Path(scratch)) for size in SIZES}
    for size, ways in took.items():
        for name, (warm, cold) in ways.items():
            print(f"{size} {name}: warm {warm * 1000:.1f} ms, cold {cold * 1000:.0f} ms")
    for size, ways in took.items():
        for name in ("lxml", "naive", "tuned", "docxtpl", "pandoc", "LibreOffice"):
            if name in ways:
                warm, cold = (own / other for own, other in zip(ways["ours"], ways[name], strict=True))
                print(f"{size} ours / {name} ratio: warm {warm:.2f}, cold {cold:.2f}")
    growth = took["L"]["ours"][0] / took["S"]["ours"][0] / (SIZES["L"] / SIZES["S"])
    print(f"growth ratio (time by size, L against S): {growth:.2f}")


if __name__ == "__main__":
    main()
