"""The guards of signature: authority, originals, who signs, when, and with what powers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.gates.committee import approved
from wipo_approvals.domain.lifecycle.gates.gate import Gate, before, hard, is_party, missing_signatures, soft
from wipo_approvals.domain.lifecycle.states import CounterpartState, SignatureState, State
from wipo_approvals.domain.mandates import Mandate, out_of_office, plain


def authorize(state: State, _fact: f.Authorized, on: PartialDate) -> Iterator[Gate]:
    """Signature is authorized once the Committee approved and the originals can be made."""
    if "authorized" in state.last:
        yield hard("already_authorized")
    yield from approved(state)
    if before(on, state.last.get("decided")):
        yield soft("day_before_decision", decided_on=str(state.last["decided"].on))
    for party, found in state.counterparts.items():
        if found is CounterpartState.REFUSED:
            yield soft("counterpart_refused", "counterpart_approved", party=party)
    yield from _blank(state)
    if not state.by_consent_form:
        yield from _originals_ready(state, state.terms.authentic_languages)


def _blank(state: State) -> Iterator[Gate]:
    """A year printed in the blank for the date is not older than the session that approved."""
    year, decided = state.terms.printed_year, state.last.get("decided")
    if year is not None and decided is not None and year < decided.on.year and not state.by_consent_form:
        yield soft("printed_year_old", "term_confirmed", year=year, decided_on=str(decided.on))


def _originals_ready(state: State, languages: Iterable[str]) -> Iterator[Gate]:
    terms = state.terms
    if not terms.authentic_languages:
        yield soft("no_authentic_language", "term_confirmed")
    for language in languages:
        if language not in state.languages:
            yield soft("authentic_text_missing", "text_added", language=language)
        count = terms.originals.per_language.get(language)
        if count is not None and count < len(terms.parties):
            yield soft(
                "originals_too_few",
                "term_confirmed",
                language=language,
                count=count,
                parties=len(terms.parties),
            )
    if terms.originals.total is not None and terms.originals.total < len(terms.parties):
        yield soft(
            "originals_total_too_few",
            "term_confirmed",
            count=terms.originals.total,
            parties=len(terms.parties),
        )


def issue(state: State, fact: f.OriginalsIssued, _on: PartialDate) -> Iterator[Gate]:
    """Originals exist in authentic languages only, and are issued once."""
    if not state.terms.authentic_languages:
        yield hard("no_authentic_language", "term_confirmed")
        return
    languages = fact.languages or state.terms.authentic_languages
    for language in languages:
        if language not in state.terms.authentic_languages:
            allowed = ",".join(state.terms.authentic_languages)
            yield hard("wrong_language", language=language, authentic_languages=allowed)
        elif language in state.issued:
            yield hard("already_issued", language=language)
        elif language not in state.languages:
            yield soft("authentic_text_missing", "text_added", language=language)
    yield from _blank(state)
    if "authorized" not in state.last:
        yield soft("not_authorized", "authorized")
    if state.signed_by:
        yield hard("already_signed_text")
    yield from _not_lapsed(state)


def _not_lapsed(state: State) -> Iterator[Gate]:
    if state.signature is SignatureState.LAPSED:
        yield hard("lapsed", lapsed_on=str(state.last["signature_lapsed"].on))


def recall(state: State, fact: f.OriginalsRecalled, _on: PartialDate) -> Iterator[Gate]:
    """Only unsigned originals that are out can be taken back."""
    for language in fact.languages or ("",):
        if not state.issued or (language and language not in state.issued):
            yield hard("nothing_issued", "originals_issued")
    if state.signed_by:
        yield hard("already_signed_text")


def powers(state: State, fact: f.FullPowersReceived, _on: PartialDate) -> Iterator[Gate]:
    """Full powers are given by a party."""
    yield from is_party(state, fact.party)


def sign(state: State, fact: f.Signed, on: PartialDate) -> Iterator[Gate]:
    """A party signs once, each of its signatories once, what the Committee approved."""
    yield from is_party(state, fact.party)
    done = state.signed_by.get(fact.party, ())
    if len(done) >= state.signatories(fact.party):
        yield hard("already_signed", party=fact.party, signed_on=str(done[-1].on))
    elif fact.name and any(plain(getattr(one.fact, "name", "")) == plain(fact.name) for one in done):
        yield hard("signatory_signed", name=fact.name, party=fact.party)
    yield from approved(state)
    if before(on, state.last.get("decided")):
        yield soft("signed_before_decision", decided_on=str(state.last["decided"].on))
    if "authorized" not in state.last:
        yield soft("not_authorized", "authorized")
    elif not state.issued and not state.by_consent_form:
        yield soft("originals_not_issued", "originals_issued")
    yield from _not_lapsed(state)


def in_office(state: State, fact: f.Signed, on: PartialDate, mandates: Iterable[Mandate]) -> Iterator[Gate]:
    """Who signs holds office on that day, or has full powers (Vienna Convention 1986, Article 7(3))."""
    expected = [one.name for one in state.terms.signatories if one.party == fact.party]
    name = fact.name or (expected[0] if len(expected) == 1 else "")
    if (fact.party, plain(name)) in state.full_powers:
        return
    mandate = out_of_office(mandates, fact.party, name, on) if name else None
    if mandate is not None:
        days = {"from_on": str(mandate.from_on or "…"), "until_on": str(mandate.until_on or "…")}
        yield soft(
            "not_in_office",
            "full_powers_received",
            name=name,
            party=fact.party,
            signed_on=str(on),
            **days,
        )


def confirm(state: State, fact: f.SignatureConfirmed, on: PartialDate) -> Iterator[Gate]:
    """What is confirmed was signed ad referendum (Vienna Convention 1986, Article 12(2)(b))."""
    done = state.signed_by.get(fact.party, ())
    waits = any(getattr(one.fact, "ad_referendum", False) for one in done)
    if not waits or fact.party in state.signatures or len(done) < state.signatories(fact.party):
        yield hard("nothing_to_confirm", "signed", party=fact.party)
    elif before(on, done[-1]):
        yield soft("confirmed_before_signed", signed_on=str(done[-1].on))


def lapse(state: State, _fact: f.SignatureLapsed, _on: PartialDate) -> Iterator[Gate]:
    """Only what could be signed and is not fully signed can lapse."""
    can = {SignatureState.READY, SignatureState.ORIGINALS_ISSUED, SignatureState.PARTLY_SIGNED}
    yield from _not_lapsed(state)
    if state.signature is not SignatureState.LAPSED and state.signature not in can:
        yield hard("nothing_to_lapse", "authorized")


def fully_signed(state: State) -> Iterator[Gate]:
    """Every signature that is needed has been recorded."""
    if not state.fully_signed:
        yield hard("not_fully_signed", "signed", missing=", ".join(missing_signatures(state)))
