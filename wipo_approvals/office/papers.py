"""Papers that go out: which there are, what each is built from, writing them as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from wipo_approvals.documents import catalogue, custody
from wipo_approvals.documents.naming import USUAL, by_rule, checked, plain
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle import State, reduce
from wipo_approvals.domain.vocabulary import Language, Outcome, Symbol
from wipo_approvals.errors import GateClosed, NotFound, OfficeError, WrongInput
from wipo_approvals.office import issued, outgoing
from wipo_approvals.office.agreements import Agreements
from wipo_approvals.office.histories import identifier
from wipo_approvals.office.outgoing import Progress, moment_of
from wipo_approvals.register import queries, sessions
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import (
    AgreementSheet,
    AnnexSheet,
    Batch,
    CommitteeSheet,
    EarlierSheet,
    OriginalSheet,
    Outlet,
    PaperFile,
    PaperKind,
    PaperOffer,
    PaperRefusal,
    PaperSheet,
    RegisterSheet,
    TextSheet,
)

if TYPE_CHECKING:
    from wipo_approvals.documents.composition import Composition

#: The name under which an office puts its own template beside its register.
HOUSE_TEMPLATE = "house.docx"
_SIX = tuple(language.value for language in Language)
#: Every paper of the office, as screens and the command line offer it.
PAPERS: Mapping[str, PaperKind] = {
    name: PaperKind(
        name=name,
        subject=paper.subject.value,
        languages=paper.languages,
        made_for=paper.made_for.value,
        asks=paper.asks,
        authentic=paper.authentic,
    )
    for name, paper in catalogue.PAPERS.items()
}


def language_of(code: str) -> Language:
    """The language of papers for a code; raises WrongInput for any but the six."""
    try:
        return Language(code)
    except ValueError as wrong:
        raise WrongInput("input.one_of", key="language", value=code, allowed=", ".join(_SIX)) from wrong


class Papers:
    """Building and exporting Word papers."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today
        self._agreements = Agreements(store, today)

    def kinds(self) -> tuple[PaperKind, ...]:
        """The papers there are."""
        return tuple(PAPERS.values())

    def offers(self, ref: str, language: str = "") -> tuple[PaperOffer, ...]:
        """The papers about one agreement or its document, each with what still stands in its way.

        `language` (ISO 639-1) is the one they would be made in, where that is for the clerk to choose.
        """
        return tuple(
            self._offer(kind, ref, language)
            for kind in PAPERS.values()
            if kind.subject != catalogue.Subject.REGISTER
        )

    def _offer(self, kind: PaperKind, ref: str, language: str) -> PaperOffer:
        usual = ""
        try:
            usual = self.usual_language(kind.name, ref, language)
            self.compose(kind.name, ref, usual)
        except OfficeError as refused:
            return PaperOffer(kind=kind, language=usual, code=refused.code, details=refused.details)
        return PaperOffer(kind=kind, language=usual)

    def usual_language(self, paper: str, subject: str, wanted: str) -> str:
        """The language a paper is made in unless a clerk chooses another; empty for every authentic one.

        That is the one wanted; a committee document is made in it only when every annexed text is there.
        """
        if catalogue.PAPERS[paper].authentic:
            return ""
        if catalogue.PAPERS[paper].subject is not catalogue.Subject.SYMBOL:
            return wanted
        annexes = queries.submitted_as(self._store.db, str(self._symbol(subject)))
        return self._common_language([agreement for agreement, _ in annexes], wanted)

    def compose(
        self,
        paper: str,
        subject: str,
        language: str = "",
        keeper: str = "",
        given: Mapping[str, str] | None = None,
    ) -> tuple[Composition, ...]:
        """The papers as blocks: one, or one for each language and copy, or one for each party.

        `subject` is a symbol or a reference, nothing for the whole register; `keeper` narrows them to
        one party; `given` are the keys the paper asks for. Raises NotFound, WrongInput, GateClosed
        (among them the stop for a language that is not authentic), ExportFault.
        """
        if paper not in PAPERS:
            raise WrongInput("input.one_of", key="paper", value=paper, allowed=", ".join(PAPERS))
        row, added = catalogue.PAPERS[paper], dict(given or {})
        for key in added:
            if key not in row.asks:
                raise WrongInput("input.key", value=key, kind=paper, allowed=", ".join(row.asks) or "-")
        if paper == "signature_original":
            return tuple(self._originals(subject, language, keeper))
        match row.subject:
            case catalogue.Subject.SYMBOL:
                return (catalogue.build(row, self.committee_sheet(subject, language, added)),)
            case catalogue.Subject.REGISTER:
                return (catalogue.build(row, self._register_sheet(language, added)),)
            case catalogue.Subject.AGREEMENT:
                return tuple(
                    catalogue.build(row, sheet)
                    for chosen in self._chosen(row, subject, language)
                    for sheet in self._paper_sheets(row, subject, chosen, keeper, given=added)
                )

    def export(
        self,
        paper: str,
        subject: str,
        *,
        out: Path,
        language: str = "",
        keeper: str = "",
        given: Mapping[str, str] | None = None,
        outlet: Outlet | None = None,
        progress: Progress | None = None,
    ) -> tuple[PaperFile, ...]:
        """Write the papers as .docx files into the folder `out`; `progress` may answer False to stop.

        Raises what `compose` raises, and ExportFault: what stood there before is then untouched.
        """
        how, day = outlet or Outlet(), self._today().isoformat()
        compositions = self.compose(paper, subject, language, keeper, given)
        written = []
        for number, composition in enumerate(compositions, start=1):
            written.append(outgoing.write(composition, out, how, template=self._template(), day=day))
            if progress is not None and not progress(number, len(compositions)):
                break
        return outgoing.with_pdf(written, how)

    def export_all(
        self,
        subject: str = "",
        *,
        out: Path,
        language: str = "",
        outlet: Outlet | None = None,
        progress: Progress | None = None,
    ) -> Batch:
        """Write every paper that can be made, of one agreement or symbol or of the whole register.

        What cannot be made yet is answered with its reason. `progress` may answer False to stop; what
        was written before that stays. Raises ExportFault when the folder cannot be written to.
        """
        how = outlet or Outlet()
        written: list[PaperFile] = []
        refused: list[PaperRefusal] = []
        wanted = list(self._wanted(subject))
        for number, (paper, about) in enumerate(wanted, start=1):
            own = "" if PAPERS[paper].authentic else language
            place = out / plain(about or paper)
            try:
                written += self.export(paper, about, out=place, language=own, outlet=replace(how, pdf=False))
            except (GateClosed, NotFound) as closed:
                refused.append(
                    PaperRefusal(paper=paper, subject=about, code=closed.code, details=closed.details)
                )
            if progress is not None and not progress(number, len(wanted)):
                break
        return Batch(files=outgoing.with_pdf(written, how), refused=tuple(refused))

    def planned(self, subject: str = "", language: str = "", rule: str = "") -> tuple[str, ...]:
        """The names of the files that `export_all` would write under a rule; raises WrongInput for a wrong one."""
        day, names = self._today().isoformat(), []
        for paper, about in self._wanted(subject):
            own = "" if PAPERS[paper].authentic else language
            with suppress(GateClosed, NotFound):
                names += [
                    by_rule(checked(rule or USUAL), one, day) for one in self.compose(paper, about, own)
                ]
        return tuple(f"{name}.docx" for name in names)

    def _wanted(self, subject: str) -> Iterator[tuple[str, str]]:
        """Each paper with what it is made for, as far as it concerns a subject (nothing: the register)."""
        references = [subject] if subject else list(queries.references(self._store.db).values())
        symbols = [subject] if "/" in subject else queries.symbols(self._store.db) if not subject else []
        for name, paper in catalogue.PAPERS.items():
            match paper.subject:
                case catalogue.Subject.AGREEMENT:
                    yield from ((name, reference) for reference in references if "/" not in reference)
                case catalogue.Subject.SYMBOL:
                    yield from ((name, symbol) for symbol in symbols)
                case catalogue.Subject.REGISTER:
                    yield from ((name, "") for _ in range(0 if subject else 1))

    def _template(self) -> Path | None:
        """The office's own template, when one lies beside the register."""
        own = self._store.path.with_name(HOUSE_TEMPLATE) if self._store.path else None
        return own if own and own.is_file() else None

    def _chosen(self, row: catalogue.Paper, subject: str, language: str) -> tuple[str, ...]:
        """The languages to make a paper in: every authentic one where none is chosen and it has to be one."""
        if language or not row.authentic:
            return (language,)
        return self._agreements.sheet(subject).terms.authentic_languages or ("",)

    def _paper_sheets(
        self, row: catalogue.Paper, subject: str, language: str, party: str, *, given: Mapping[str, str]
    ) -> Iterator[PaperSheet]:
        """One sheet, or one for each party the paper is made for."""
        chosen = language_of(language or Language.EN.value)
        moment = moment_of(given)
        sheet = self._agreements.sheet(subject, chosen.value, as_at=moment)
        db, keys = self._store.db, sheet.terms.party_keys
        named = tuple(dict.fromkeys((*keys, *sheet.signing_parties)))
        wanted = {
            catalogue.For.ALL: ("",),
            catalogue.For.EACH_PARTY: keys,
            catalogue.For.EACH_COUNTERPART: tuple(one.key for one in sheet.terms.counterparts),
        }[row.made_for]
        if party and party not in wanted:
            raise WrongInput("input.one_of", key="party", value=party, allowed=", ".join(wanted))
        for key in (party,) if party else wanted:
            yield PaperSheet(
                agreement=sheet,
                language=chosen,
                today=PartialDate.of(moment.day if moment else self._today()),
                party=key,
                party_names=queries.names_in(db, named, chosen.value),
                copy_names={
                    code: queries.names_in(db, keys, code) for code in sheet.terms.authentic_languages
                },
                session=sessions.session(db, sheet.row.session) if sheet.row.session else None,
                holders=queries.office_holders(db),
                given=given,
                originals=issued.original_texts(self._store, sheet) if row.authentic else {},
            )

    def _register_sheet(self, language: str, given: Mapping[str, str]) -> RegisterSheet:
        chosen = language_of(language or Language.EN.value)
        moment = moment_of(given)
        references = list(queries.references(self._store.db).values())
        if moment is not None:
            stood = self._agreements.as_at(moment.day, known_on=moment.known_on)
            references = [row.reference for row, _ in stood]
        agreements = tuple(
            self._agreements.sheet(reference, chosen.value, as_at=moment) for reference in references
        )
        keys = sorted({key for one in agreements for key in one.terms.party_keys})
        return RegisterSheet(
            agreements=agreements,
            language=chosen,
            today=PartialDate.of(moment.day if moment else self._today()),
            party_names=queries.names_in(self._store.db, keys, chosen.value),
            given=given,
        )

    def committee_sheet(self, subject: str, language: str, given: Mapping[str, str]) -> CommitteeSheet:
        """What papers about a committee document are built from; raises NotFound, GateClosed."""
        symbol = self._symbol(subject)
        annexes = queries.submitted_as(self._store.db, str(symbol))
        if not annexes:
            raise NotFound("absent.document", symbol=str(symbol))
        chosen = language_of(language or self._common_language([agreement for agreement, _ in annexes]))
        sheets = [(annex, self._agreements.sheet(agreement, chosen.value)) for agreement, annex in annexes]
        return CommitteeSheet(
            symbol=symbol,
            session=sessions.session(self._store.db, symbol.session),
            dated_on=queries.document(self._store.db, str(symbol)),
            original_language=Language.EN,
            language=chosen,
            given=given,
            annexes=tuple(self._annex(annex, agreement, chosen) for annex, agreement in sheets),
        )

    def _annex(self, annex: str, agreement: AgreementSheet, language: Language) -> AnnexSheet:
        text = _text(agreement, language)
        return AnnexSheet(
            annex=annex,
            agreement=agreement,
            text=text,
            previous=queries.text_before(self._store.db, agreement.id, text) if text else None,
            earlier=tuple(self._earlier(agreement)),
        )

    def _common_language(self, agreements: list[str], wanted: str = "en") -> str:
        """The language all texts have, the one wanted first, then English; that one where there is none."""
        kept = [{text.language for text in self._agreements.sheet(ref).texts} for ref in agreements]
        usable = set.intersection(*kept) & set(_SIX) if kept else set()
        ranked = sorted(usable, key=lambda code: (code != wanted, code != "en", code))
        return ranked[0] if ranked else wanted

    def _symbol(self, subject: str) -> Symbol:
        """The symbol named, or the one under which the agreement named was last submitted."""
        if "/" in subject:
            return Symbol.parse(subject)
        sheet = self._agreements.sheet(subject)
        if not sheet.row.symbol:
            raise GateClosed("gate.not_before_committee", opens="submitted")
        return Symbol.parse(sheet.row.symbol)

    def _earlier(self, sheet: AgreementSheet) -> Iterator[EarlierSheet]:
        """What the sessions before the last submission did with the agreement."""
        told = [fact for fact in sheet.facts if fact.holds]
        places = [n for n, fact in enumerate(told) if fact.entry.kind in {"submitted", "resubmitted"}]
        for place, end in pairwise(places):
            symbol = Symbol.parse(str(told[place].keys["symbol"]))
            decided = next((fact for fact in told[place:end] if fact.entry.kind == "decided"), None)
            yield EarlierSheet(
                symbol=str(symbol),
                annex=str(told[place].keys["annex"]),
                session=sessions.session(self._store.db, symbol.session),
                outcome=Outcome(decided.keys["outcome"]) if decided else None,
                on=decided.on if decided else None,
                report_paragraph=str(decided.keys.get("report_paragraph") or "") if decided else "",
            )

    def _originals(self, subject: str, language: str, keeper: str) -> Iterator[Composition]:
        from wipo_approvals.documents.papers import signature_original  # built only when asked for

        agreement = identifier(self._store, subject)
        sheet = self._agreements.sheet(agreement)
        state = reduce(queries.entries(self._store.db, agreement))
        plan = custody.allotted(state.terms)
        for code in self._languages(state, language):
            text = issued.to_be_signed(self._store, sheet, code, state.frozen.get(code, ""))
            copies = [(number, keeps) for one, number, keeps in plan if one == code]
            for number, keeps in copies:
                if keeper and keeps != keeper:
                    continue
                yield signature_original.build(
                    OriginalSheet(
                        agreement=sheet,
                        text=text,
                        language=language_of(code),
                        keeper=keeps,
                        copy_number=number,
                        copies=len(copies),
                        superseded=text.fingerprint not in {one.fingerprint for one in sheet.texts},
                        party_names=queries.names_in(self._store.db, state.terms.party_keys, code),
                    )
                )

    def _languages(self, state: State, language: str) -> tuple[str, ...]:
        """The languages in which originals may be issued; refuses any that is not authentic."""
        authentic = state.terms.authentic_languages
        if not authentic:
            raise GateClosed("gate.no_authentic_language", opens="term_confirmed", hard=True)
        if language and language not in authentic:
            raise GateClosed(
                "gate.wrong_language", language=language, authentic_languages=",".join(authentic), hard=True
            )
        if state.committee.value != "approved" and "authorized" not in state.last:
            raise GateClosed("gate.not_approved", state=state.committee.value, opens="decided")
        return (language,) if language else authentic


def _text(sheet: AgreementSheet, language: Language) -> TextSheet | None:
    """The text in a language; else an authentic one, else any, else none."""
    for wanted in (lambda t: t.language == language.value, lambda t: t.authentic, lambda _t: True):
        found = next((text for text in sheet.texts if wanted(text)), None)
        if found:
            return found
    return None
