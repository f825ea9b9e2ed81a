"""Papers that come in: reading them, proposing what they say, keeping texts and their source files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipo_approvals.changes import Changes
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.terms import TERM_NAMES
from wipo_approvals.domain.vocabulary import Symbol
from wipo_approvals.errors import UnreadablePaper, WrongInput
from wipo_approvals.office.histories import identifier
from wipo_approvals.office.projection import project
from wipo_approvals.register import sessions
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import Registration, TermSheet

if TYPE_CHECKING:
    from wipo_approvals.office.recording import Recording
    from wipo_approvals.text.blocks import Block
    from wipo_approvals.text.extraction import AgreementProposal, Finding, PaperProposal


class Texts:
    """Reading papers from outside; nothing is kept before it is confirmed."""

    def __init__(self, store: Store, today: Callable[[], date], actor: str, recording: Recording) -> None:
        self._store = store
        self._today = today
        self._actor = actor
        self._recording = recording

    def read(self, path: Path) -> PaperProposal:
        """What a paper says, as proposals with their sources; raises UnreadablePaper. Nothing is stored."""
        return _proposal(path)

    def registrations(self, proposal: PaperProposal, source: str = "") -> tuple[Registration, ...]:
        """The proposed agreements, ready to be confirmed or mended and registered."""
        symbol = str(proposal.document["symbol"].value or "") if "symbol" in proposal.document else ""
        year = self._year(proposal, symbol)
        return tuple(_registration(agreement, symbol, year, source) for agreement in proposal.agreements)

    def _year(self, proposal: PaperProposal, symbol: str) -> int | None:
        """The year of the paper: its date, else that of its session where the register knows it."""
        dated = proposal.document.get("date")
        if dated and dated.value:
            return int(str(dated.value)[:4])
        if not symbol:
            return None
        opens_on = sessions.session(self._store.db, Symbol.parse(symbol).session).opens_on
        return opens_on.year if opens_on else None

    def register_file(self, path: Path) -> Changes:
        """Register every agreement a paper holds as it was read, and keep the file; all or nothing."""
        found = self.registrations(self.read(path), path.name)
        changes = self._recording.register(found)
        return changes | self.attach(path, changes.agreements)

    def attach(self, path: Path, agreements: tuple[str, ...]) -> Changes:
        """Keep the bytes of a file with some agreements; the same content is kept once."""
        from wipo_approvals.register.model import AgreementAttachment, Attachment  # a list needs no ORM

        content = path.read_bytes()
        mark = hashlib.sha256(content).hexdigest()
        with self._store.transaction() as session:
            if session.get(Attachment, mark) is None:
                session.add(Attachment(sha256=mark, name=path.name, size=len(content), content=content))
                session.flush()
            for agreement in agreements:
                session.merge(AgreementAttachment(agreement_id=agreement, sha256=mark))
        return Changes(agreements=agreements)

    def add_text(self, ref: str, path: Path, language: str = "", *, on: PartialDate | None = None) -> Changes:
        """Keep the text of one agreement in a language (as read, unless given); raises UnreadablePaper."""
        from wipo_approvals.text.reading import read_paper  # reading is rare, starting is not

        agreement = identifier(self._store, ref)
        paper = read_paper(path)
        if len(paper.annexes) != 1:
            raise UnreadablePaper("paper.not_one_text", path=path.name, count=len(paper.annexes))
        wanted = language or paper.language
        if language and paper.language and language != paper.language:
            raise WrongInput("input.other_language", language=paper.language, given_language=language)
        text = Registration(terms={}, language=wanted, blocks=paper.annexes[0].blocks, source=path.name)
        with self._store.transaction() as session:
            changes = self._recording.keep_text(session, agreement, text, on or PartialDate.of(self._today()))
            project(self._store, session, agreement, self._today())
        return changes | self.attach(path, (agreement,))


def _proposal(path: Path) -> PaperProposal:
    from wipo_approvals.text.extraction import propose  # reading is rare, starting is not
    from wipo_approvals.text.reading import read_paper  # as above

    return propose(read_paper(path))


def answer_for(path: Path) -> dict[str, Any]:
    """What an import's dry run answers, in its fixed form; needs no register. Raises UnreadablePaper."""
    from wipo_approvals.text.extraction import answer  # as above

    return answer(_proposal(path))


def clause_label(blocks: tuple[Block, ...], ident: str) -> str:
    """How a reader cites the place of a block: the number and heading of the article it stands in."""
    article = ident.partition(".")[0]
    return next((f"{b.label} {b.heading}".strip() for b in blocks if b.ident == article), "")


def _term_sheet(name: str, finding: Finding, blocks: tuple[Block, ...]) -> TermSheet:
    return TermSheet(
        name=name,
        value=finding.value,
        confidence=finding.confidence,
        lines=finding.lines,
        block=finding.block,
        clause=clause_label(blocks, finding.block) if finding.block else "",
    )


def _terms(findings: Mapping[str, Finding]) -> dict[str, Any]:
    """Findings as one mapping of terms; clauses, found one by one, become one term."""
    terms = {name: findings[name].value for name in TERM_NAMES if name in findings}
    terms["clauses"] = {
        name.removeprefix("clauses."): finding.value
        for name, finding in findings.items()
        if name.startswith("clauses.")
    }
    return terms


def _registration(proposal: AgreementProposal, symbol: str, year: int | None, source: str) -> Registration:
    return Registration(
        terms=_terms(proposal.findings),
        sources={
            name: _term_sheet(name, finding, proposal.blocks) for name, finding in proposal.findings.items()
        },
        language=proposal.language,
        blocks=proposal.blocks,
        source=source,
        year=year,
        annex=proposal.annex or "",
        symbol=symbol,
    )
