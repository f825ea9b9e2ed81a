"""Writing: registering agreements, recording facts, undoing and correcting them; each in one transaction."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count
from typing import TYPE_CHECKING, Any

from wipo_approvals.changes import Changes
from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle import Gate, closed_gates, history_fault, reduce
from wipo_approvals.domain.terms import Terms, terms_from
from wipo_approvals.domain.vocabulary import InstrumentType, Symbol, from_roman, to_roman
from wipo_approvals.errors import GateClosed, NotFound, WrongInput
from wipo_approvals.office.histories import identifier, last_step
from wipo_approvals.office.people import mandates, meet
from wipo_approvals.office.projection import project
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import Registration

if TYPE_CHECKING:
    from sqlmodel import Session

_WORD = {
    InstrumentType.JOINT_DECLARATION: "DECLARATION",
    InstrumentType.EXCHANGE_OF_LETTERS: "LETTERS",
    InstrumentType.COOPERATION_AGREEMENT: "AGREEMENT",
    InstrumentType.AGREEMENT: "AGREEMENT",
}


def proposed_reference(terms: Terms, year: int, taken: Iterable[str]) -> str:
    """A short stable reference such as `ECOWAS-2017`; numbered when that is taken."""
    others = terms.counterparts
    word = (
        others[0].key
        if len(others) == 1
        else _WORD.get(terms.instrument_type or InstrumentType.AGREEMENT, "MOU")
    )
    latin = re.sub(r"[^A-Z0-9]+", "-", word.upper()).strip("-") or _WORD.get(
        terms.instrument_type or InstrumentType.AGREEMENT, "MOU"
    )
    stem, used = f"{latin}-{year}", {ref.upper() for ref in taken}
    number = 2
    found = stem
    while found.upper() in used:
        found, number = f"{stem}-{number}", number + 1
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One fact to record, among others that stand or fall together."""

    ref: str
    kind: str
    values: Mapping[str, Any]
    on: PartialDate | None = None
    override: str = ""


#: The fewest characters by which a fact may be named.
_SHORTEST = 4


class Recording:
    """Orders that add facts. Each answers with the Changes it made."""

    def __init__(self, store: Store, today: Callable[[], date], actor: str) -> None:
        self._store = store
        self._today = today
        self._actor = actor

    def register(self, registrations: Sequence[Registration], *, on: PartialDate | None = None) -> Changes:
        """Take agreements into the register, all or none, on a day (today when none is given).

        Raises WrongInput for terms that cannot be read.
        """
        changes = Changes()
        with self._store.transaction() as session:
            for registration in registrations:
                changes |= self._register_one(session, registration, on or PartialDate.of(self._today()))
        return changes

    def _register_one(self, session: Session, registration: Registration, on: PartialDate) -> Changes:
        from wipo_approvals.register.model import Agreement  # a list needs no ORM

        terms = terms_from(registration.terms)
        if not terms.title or not terms.parties:
            raise WrongInput("input.no_agreement", annex=registration.annex or "-")
        taken = queries.references(self._store.db).values()
        year = registration.year or terms.printed_year or self._today().year
        reference = registration.reference or proposed_reference(terms, year, taken)
        if reference.upper() in {ref.upper() for ref in taken}:
            raise WrongInput("input.reference_taken", value=reference)
        agreement = str(uuid.uuid4())
        session.add(Agreement(id=agreement, reference=reference))
        session.flush()
        _keep_sources(session, agreement, registration)
        meet(self._store, session, terms, registration.language)
        fact = f.Registered(
            reference=reference, legal_basis=registration.legal_basis, terms=dict(registration.terms)
        )
        changes = self._append(session, agreement, fact, on)
        if registration.blocks:
            changes |= self.keep_text(session, agreement, registration, on)
        self._project(session, agreement)
        return changes | Changes(structure=True)

    def keep_text(
        self, session: Session, agreement: str, registration: Registration, on: PartialDate
    ) -> Changes:
        """Keep a version of the text inside a transaction of the caller; the same text is kept once."""
        from wipo_approvals.register.model import AgreementTitle, TextVersion  # a list needs no ORM
        from wipo_approvals.text import blocks  # as above

        mark = blocks.fingerprint(registration.blocks)
        known = [
            t
            for t in queries.text_versions(self._store.db, agreement, ())
            if t.language == registration.language
        ]
        if known and known[0].fingerprint == mark:
            raise WrongInput("input.same_text", language=registration.language)
        version = known[0].version + 1 if known else 1
        session.add(
            TextVersion(
                agreement_id=agreement,
                language=registration.language,
                version=version,
                fingerprint=mark,
                source=registration.source,
                blocks=blocks.dump(registration.blocks),
            )
        )
        first = queries.first_language(self._store.db, agreement)
        title = blocks.title(registration.blocks)
        if first and first != registration.language and title:
            session.merge(AgreementTitle(agreement_id=agreement, language=registration.language, title=title))
        fact = f.TextAdded(language=registration.language, fingerprint=mark, version=version)
        return self._append(session, agreement, fact, on)

    def record(
        self,
        ref: str,
        kind: str,
        values: Mapping[str, Any] | None = None,
        *,
        on: PartialDate | None = None,
        override: str = "",
    ) -> Changes:
        """Record one fact about an agreement on a legal day (today when none is given).

        A closed gate is refused with GateClosed; soft gates yield to a written reason in `override`,
        which is itself recorded. Raises WrongInput, NotFound.
        """
        if kind in f.INTERNAL_KINDS:
            raise WrongInput("input.internal_kind", value=kind)
        agreement = identifier(self._store, ref)
        with self._store.transaction() as session:
            changes = self._record(
                session, agreement, kind, dict(values or {}), on=on, override=override.strip()
            )
            self._project(session, agreement)
        return changes

    def record_all(self, orders: Sequence[Order]) -> Changes:
        """Record several facts, each on the state the one before it left; all or none.

        Raises what `record` raises; nothing is kept then.
        """
        changes = Changes()
        with self._store.transaction() as session:
            for order in orders:
                agreement = identifier(self._store, order.ref)
                changes |= self._record(
                    session,
                    agreement,
                    order.kind,
                    dict(order.values),
                    on=order.on,
                    override=order.override.strip(),
                )
                self._project(session, agreement)
        return changes

    def _record(
        self,
        session: Session,
        agreement: str,
        kind: str,
        values: dict[str, Any],
        *,
        on: PartialDate | None = None,
        override: str = "",
    ) -> Changes:
        entries = queries.entries(self._store.db, agreement)
        if kind in {"annulled", "corrected"}:
            values["fact"] = self._target(entries, str(values.get("fact", ""))).id
        if kind in {"submitted", "resubmitted"}:
            values = self._completed_submission(values)
        fact, day = f.make(kind, values), on or PartialDate.of(self._today())
        self._check_elsewhere(session, agreement, fact, day)
        if isinstance(fact, (f.Annulled, f.Corrected)):
            self._check_history(entries, fact, day)
            return self._append(session, agreement, fact, day)
        state = reduce(entries)
        if isinstance(fact, f.OriginalsIssued):
            fact = self._frozen(agreement, fact, state.terms.authentic_languages)
        gates = closed_gates(state, fact, day, self._today(), mandates(self._store))
        if isinstance(fact, f.Superseded):
            fact, more = self._replaced(agreement, fact, day)
            gates = tuple(sorted((*gates, *more), key=lambda gate: not gate.hard))
        changes = self._waive(session, agreement, kind, gates=gates, day=day, override=override)
        return changes | self._append(session, agreement, fact, day)

    def _replaced(
        self, agreement: str, fact: f.Superseded, day: PartialDate
    ) -> tuple[f.Superseded, tuple[Gate, ...]]:
        """The fact with the successor's reference as it is kept, and the guards of the rest of the register."""
        from wipo_approvals.office.links import closed_for_successor  # seldom

        gates = closed_for_successor(self._store, agreement, fact, day)
        reference = queries.references(self._store.db)[identifier(self._store, fact.by)]
        return f.Superseded(by=reference), gates

    def _frozen(
        self, agreement: str, fact: f.OriginalsIssued, authentic: tuple[str, ...]
    ) -> f.OriginalsIssued:
        """The fact with its languages spelled out and the fingerprints of the texts as they stand now."""
        languages = fact.languages or authentic
        texts = {
            one.language: one.fingerprint for one in queries.text_versions(self._store.db, agreement, ())
        }
        known = all(language in texts for language in languages)
        marks = tuple(texts[language] for language in languages) if known else ()
        return f.OriginalsIssued(languages=languages, texts=marks)

    def _waive(
        self,
        session: Session,
        agreement: str,
        kind: str,
        *,
        gates: tuple[Gate, ...],
        day: PartialDate,
        override: str,
    ) -> Changes:
        """Record that soft gates are waived for a written reason, or refuse."""
        if not gates:
            return Changes()
        if gates[0].hard or not override:
            more = [gate.code for gate in gates[1:]]
            raise GateClosed(
                gates[0].code, **gates[0].details, hard=gates[0].hard, opens=gates[0].opens, more=more
            )
        waiver = f.GateWaived(step=kind, gates=tuple(gate.code for gate in gates), reason=override)
        return self._append(session, agreement, waiver, day)

    def _target(self, entries: tuple[f.Entry, ...], ident: str) -> f.Entry:
        found = [entry for entry in entries if len(ident) >= _SHORTEST and entry.id.startswith(ident)]
        if len(found) != 1 or found[0].kind == "registered":
            raise NotFound("absent.fact", fact=ident)
        return found[0]

    def _check_history(
        self, entries: tuple[f.Entry, ...], fact: f.Annulled | f.Corrected, day: PartialDate
    ) -> None:
        """Refuse to take away or change what later facts rest on."""
        if isinstance(fact, f.Annulled) and fact.fact not in {entry.id for entry in f.effective(entries)}:
            annulled = any(isinstance(e.fact, f.Annulled) and e.id == fact.fact for e in entries)
            if not annulled:
                raise GateClosed("gate.already_annulled")
        if day.earliest > self._today():
            raise GateClosed("gate.day_in_future", on=str(day), today=self._today().isoformat())
        seq = entries[-1].seq + 1 if entries else 1
        # The moment does not matter here: the history is only tried out.
        trial = f.Entry(
            id="trial", seq=seq, fact=fact, on=day, actor="", recorded_at=datetime.min.replace(tzinfo=UTC)
        )
        before = history_fault(entries, self._today())
        fault = history_fault((*entries, trial), self._today())
        if fault and fault != before:
            entry, gate = fault
            if entry.id == fact.fact:
                raise GateClosed(gate.code, **gate.details)
            raise GateClosed(
                "gate.others_rest_on_it", kind=entry.kind, on=str(entry.on), reason_code=gate.code
            )

    def _completed_submission(self, values: dict[str, Any]) -> dict[str, Any]:
        """Symbol and annex in their canonical spelling; the next free annex when none is given."""
        if not values.get("symbol"):
            return values
        symbol = Symbol.parse(str(values["symbol"]))
        annex = str(values.get("annex") or "")
        if not annex:
            taken = {annex for _agreement, annex in queries.submitted_as(self._store.db, str(symbol))}
            annex = next(free for free in map(to_roman, count(1)) if free not in taken)
        if annex.isascii() and annex.isdigit() and int(annex) > 0:
            annex = to_roman(int(annex))
        return {**values, "symbol": str(symbol), "annex": to_roman(from_roman(annex))}

    def _check_elsewhere(self, session: Session, agreement: str, fact: f.Fact, day: PartialDate) -> None:
        """An annex of a document holds one agreement; the session and document rows are made here."""
        if not isinstance(fact, (f.Submitted, f.Resubmitted)):
            return
        for other, annex in queries.submitted_as(self._store.db, str(fact.symbol)):
            if annex == fact.annex and other != agreement:
                reference = queries.references(self._store.db)[other]
                raise GateClosed(
                    "gate.annex_taken", symbol=str(fact.symbol), annex=annex, reference=reference
                )
        ensure_document(session, fact.symbol, day)

    def undo(self, ref: str, reason: str = "") -> Changes:
        """Take back the last recorded step of an agreement by a contrary fact; raises NotFound, GateClosed."""
        agreement = identifier(self._store, ref)
        with self._store.transaction() as session:
            entries = queries.entries(self._store.db, agreement)
            last = last_step(entries)
            if last is None:
                raise NotFound("absent.step", ref=ref)
            changes = self._record(session, agreement, "annulled", {"fact": last.id, "reason": reason})
            waiver = next(
                (e for e in entries if e.seq == last.seq - 1 and isinstance(e.fact, f.GateWaived)), None
            )
            if waiver is not None:
                changes |= self._append(
                    session, agreement, f.Annulled(fact=waiver.id), PartialDate.of(self._today())
                )
            self._project(session, agreement)
        return changes

    def _append(self, session: Session, agreement: str, fact: f.Fact, on: PartialDate) -> Changes:
        entry = self._store.append(session, agreement, fact, on, self._actor)
        return Changes(agreements=(agreement,), facts=(entry.id,))

    def _project(self, session: Session, agreement: str) -> None:
        project(self._store, session, agreement, self._today())


def ensure_document(session: Session, symbol: Symbol, day: PartialDate) -> None:
    """Make the rows of a committee document and its session when they are not there yet.

    A document bears the day of its first submission.
    """
    from wipo_approvals.register.model import CommitteeDocument, CommitteeSession  # a list needs no ORM

    if session.get(CommitteeSession, symbol.session) is None:
        session.add(CommitteeSession(number=symbol.session))
        session.flush()
    if session.get(CommitteeDocument, str(symbol)) is None:
        session.add(CommitteeDocument(symbol=str(symbol), session=symbol.session, dated_on=str(day)))
        session.flush()


def _keep_sources(session: Session, agreement: str, registration: Registration) -> None:
    """Where each term was read."""
    from wipo_approvals.register.model import TermSource  # a list needs no ORM

    for source in registration.sources.values():
        first, last = source.lines or (None, None)
        session.add(
            TermSource(
                agreement_id=agreement,
                name=source.name,
                confidence=source.confidence,
                first_line=first,
                last_line=last,
                block=source.block,
                clause=source.clause,
            )
        )
