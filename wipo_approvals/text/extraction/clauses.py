"""Which kinds of clause stand in an agreement, and whether it denies being binding."""

from __future__ import annotations

import re

from wipo_approvals.domain.vocabulary import ClauseKind
from wipo_approvals.text.blocks import BlockKind
from wipo_approvals.text.extraction.proposal import LIKELY, SILENT, SURE, Finding, found_in
from wipo_approvals.text.extraction.scopes import Scope, Sentence
from wipo_approvals.text.lexicon import Lexicon


def clauses(scope: Scope) -> dict[str, Finding]:
    """For every kind of clause whether it stands in the body, keyed `clauses.<kind>`."""
    return {f"clauses.{kind.value}": _clause(kind, scope) for kind in ClauseKind}


def _clause(kind: ClauseKind, scope: Scope) -> Finding:
    for block in scope.of_kind(BlockKind.ARTICLE):
        if _headed(kind.value, block.ident, scope):
            return found_in(True, block)
    for one in scope.body:
        if _says(kind.value, one, scope.words):
            return found_in(True, one.block, LIKELY)
    return Finding(value=False, confidence=SILENT)


def _headed(kind: str, article: str, scope: Scope) -> bool:
    words = scope.words
    own = [one for one in scope.body if one.article == article]
    heading = own[0].heading if own else ""
    if not heading or not words.search(f"clauses.{kind}.heading", heading):
        return False
    if words.search(f"clauses.{kind}.heading_guard", heading):
        return False
    needs = words.patterns(f"clauses.{kind}.heading_needs")
    return not needs or any(words.search(f"clauses.{kind}.heading_needs", one.text) for one in own)


def _says(kind: str, one: Sentence, words: Lexicon) -> bool:
    text = _unguarded(one.text, kind, words)
    found = words.search(f"clauses.{kind}.body", text)
    if not found:
        return False
    return not words.patterns(f"clauses.{kind}.needs") or bool(words.search(f"clauses.{kind}.needs", text))


def _unguarded(text: str, kind: str, words: Lexicon) -> str:
    """The sentence without the turns of phrase that only look like the clause."""
    for rule in words.patterns(f"clauses.{kind}.guard"):
        text = rule.sub(" ", text)
    return re.sub(r" +", " ", text)


def non_binding(scope: Scope) -> Finding:
    """Whether the text denies its character as a treaty or its binding force."""
    words = scope.words
    for one in (*scope.body, *scope.closing):
        if not words.search("binding.denied", one.text) or not words.search("binding.subject", one.text):
            continue
        found = words.search("binding.denied", one.text)
        around = one.text[: found.end()] if found else one.text
        if not words.search("binding.guard", around):
            return found_in(True, one.block, SURE)
    return Finding(value=False, confidence=SILENT)
