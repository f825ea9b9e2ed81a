"""Papers on their way out: named by a rule, written as files, with a PDF beside them where one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wipo_approvals import files
from wipo_approvals.documents.naming import by_rule
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.sheets import AsAt, Outlet, PaperFile

if TYPE_CHECKING:
    from wipo_approvals.documents.composition import Composition

Progress = Callable[[int, int], bool]


def write(composition: Composition, out: Path, how: Outlet, *, template: Path | None, day: str) -> PaperFile:
    """One paper as a .docx file in the folder `out`; raises ExportFault."""
    from wipo_approvals.documents import word

    path = out / f"{by_rule(how.rule, composition, day)}.docx"
    if how.rename and files.is_open(path):
        path = files.free_name(path)
    return PaperFile(
        path=path,
        sha256=word.write(composition, path, template),
        paper=composition.paper,
        language=composition.language.value,
        remarks=composition.remarks,
    )


def with_pdf(written: Sequence[PaperFile], how: Outlet) -> tuple[PaperFile, ...]:
    """The files, each with its PDF where PDFs are asked for; raises ExportFault where none can be made."""
    if not how.pdf or not written:
        return tuple(written)
    from wipo_approvals.exchange import pdf  # only when one is asked for

    made = pdf.convert([one.path for one in written])
    return tuple(replace(one, pdf=path) for one, path in zip(written, made, strict=True))


def moment_of(given: Mapping[str, str]) -> AsAt | None:
    """The past day a paper is asked for, and what was known on which day; None for today; raises WrongInput."""
    if not given.get("as_at"):
        return None
    known = given.get("known_on")
    return AsAt(
        day=PartialDate.parse(given["as_at"]).latest,
        known_on=PartialDate.parse(known).latest if known else None,
    )
