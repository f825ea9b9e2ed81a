"""What the program does where there is no screen: it lays out the sample's papers and says where they are."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from wipo_approvals.cli.run import default_actor, default_register
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import GateClosed, OfficeError
from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample
from wipo_approvals.sheets import PaperFile
from wipo_approvals.wording import Wording

#: The committee document of the sample register.
SYMBOL = "WO/CC/74/1"


def run_headless(folder: Path | None = None, *, today: Callable[[], date] = date.today) -> int:
    """Write the sample register and its papers into a folder; each path is a line of the answer."""
    home = folder or default_register().parent
    register, papers = home / "sample.wipa", home / "papers"
    try:
        if not register.exists():
            write_sample(register, today=today)
        told = Wording(Language.EN).sentence("cli.papers_lie", {"register": register, "folder": papers})
        print(told)
        with Office.open(register, today=today, actor=default_actor()) as office:
            for file in _written(office, papers):
                print(file.path)
    except OfficeError as error:
        sys.stderr.write(Wording(Language.EN).refusal(error) + "\n")
        return 2
    return 0


def _written(office: Office, folder: Path) -> list[PaperFile]:
    """The committee document, and the originals of every agreement whose originals may be issued."""
    files = list(office.papers.export("committee_document", SYMBOL, out=folder))
    for row in office.agreements.page().rows:
        try:
            files += office.papers.export("signature_original", row.reference, out=folder / row.reference)
        except GateClosed:
            continue  # not approved yet, or without an authentic text: that is the rule at work
    return files
