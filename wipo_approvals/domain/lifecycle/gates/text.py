"""The guards of the text: settled, in all languages, reopened, corrected by the class of the defect."""

from __future__ import annotations

from collections.abc import Iterator

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle.gates.gate import Gate, hard, soft
from wipo_approvals.domain.lifecycle.states import CommitteeState, State
from wipo_approvals.domain.terms import TERM_NAMES
from wipo_approvals.domain.vocabulary import CorrectionClass, Language

_DECIDED = {CommitteeState.APPROVED, CommitteeState.APPROVED_AS_AMENDED}


def settle(state: State, _fact: f.TextSettled, _on: PartialDate) -> Iterator[Gate]:
    """The text is settled once, and there is a text."""
    if state.text.settled:
        yield hard("text_already_settled")
    if not state.languages:
        yield soft("no_text", "text_added")


def languages(state: State, _fact: f.LanguagesReady, _on: PartialDate) -> Iterator[Gate]:
    """The Committee works in six languages."""
    if not state.text.settled:
        yield hard("text_not_settled", "text_settled")
    missing = [one.value for one in Language if one.value not in state.languages]
    if missing:
        yield soft("languages_missing", "text_added", languages=",".join(missing))


def reopen(state: State, _fact: f.TextReopened, _on: PartialDate) -> Iterator[Gate]:
    """A text before the Committee, approved or signed is not opened again."""
    if not state.text.settled:
        yield hard("text_not_settled", "text_settled")
    if state.committee.before_it or state.committee in _DECIDED:
        yield hard("text_before_committee")
    if state.signed_by:
        yield hard("already_signed_text")


def _translation(state: State, fact: f.TextCorrected) -> Iterator[Gate]:
    if not fact.language:
        yield hard("correction_without_language")
    elif fact.language in state.terms.authentic_languages:
        yield hard("correction_of_authentic", language=fact.language)


def _blank(state: State, _fact: f.TextCorrected) -> Iterator[Gate]:
    if state.fully_signed:
        yield hard("correction_after_signature")


def _clerical(state: State, fact: f.TextCorrected) -> Iterator[Gate]:
    agreed = {*fact.agreed_with, "WIPO"}
    open_ = [key for key in state.terms.party_keys if key not in agreed]
    if open_:
        yield soft("correction_not_agreed", missing=open_)


def _substance(state: State, _fact: f.TextCorrected) -> Iterator[Gate]:
    if state.committee.before_it or state.committee in _DECIDED or state.signed_by:
        yield hard("correction_of_substance")


_BY_CLASS = {
    CorrectionClass.TRANSLATION: _translation,
    CorrectionClass.BLANK: _blank,
    CorrectionClass.CLERICAL: _clerical,
    CorrectionClass.SUBSTANCE: _substance,
}


def correct(state: State, fact: f.TextCorrected, _on: PartialDate) -> Iterator[Gate]:
    """Each class of defect has its own way (an error in a signed text: Vienna Convention 1986, Article 80).

    What reading or converting did to the working copy needs nobody's leave.
    """
    guard = _BY_CLASS.get(fact.correction_class)
    if guard is not None:
        yield from guard(state, fact)


def term(state: State, fact: f.TermConfirmed, _on: PartialDate) -> Iterator[Gate]:
    """A term of a signed text is mended for a written reason only."""
    if fact.term not in TERM_NAMES:
        yield hard("unknown_term", term=fact.term, allowed=", ".join(TERM_NAMES))
    if state.signed_by and not fact.reason:
        yield soft("text_signed", term=fact.term)
