"""Where each fact is looked for: an agreement's sentences, by the article and part they stand in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.text.extraction.mending import counted, mended
from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.reading import Annex
from wipo_approvals.text.reading.naming import Party

_ABBREVIATION = re.compile(
    r"\b(?:No|Art|Arts|Mr|Mrs|Ms|Dr|Prof|H\.E|St|para|paras|U\.N|Inc|vol|p|pp|cf|e\.g|i\.e"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|janv|févr|avr|juil|déc|ene|abr|ago|dic)\.$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, folded, with the heading it stands under and the block it comes from."""

    text: str
    heading: str
    article: str
    block: Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """An agreement opened for questions: its words, body sentences, closing words and parties."""

    words: Lexicon
    annex: Annex
    title: str
    body: tuple[Sentence, ...]
    closing: tuple[Sentence, ...]
    parties: tuple[Party, ...]

    def of_kind(self, kind: BlockKind) -> tuple[Block, ...]:
        """The blocks of a kind."""
        return tuple(block for block in self.annex.blocks if block.kind is kind)

    def under(self, key: str) -> Iterator[Sentence]:
        """Body sentences whose article heading matches a pattern list."""
        return (one for one in self.body if self.words.search(key, one.heading))

    def article_of(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """All sentences of the same article, in order."""
        return tuple(one for one in self.body if one.article == sentence.article)


def scope_of(annex: Annex, words: Lexicon) -> Scope:
    """Open an annex for questions."""
    title = next((block.text for block in annex.blocks if block.kind is BlockKind.TITLE), "")
    body: list[Sentence] = []
    closing: list[Sentence] = []
    heading, article, inside = "", "", False
    seen = counted((fold(block.text) for block in annex.blocks), words)
    for block in annex.blocks:
        if block.kind is BlockKind.ARTICLE:
            heading, article, inside = fold(block.heading), block.ident, True
        if block.kind in (BlockKind.TESTIMONIUM, BlockKind.DATE_LINE):
            closing += _sentences(block, "", block.ident, words, seen)
        elif inside and block.kind in _BODY:
            body += _sentences(block, heading, article, words, seen)
    return Scope(
        words=words,
        annex=annex,
        title=title,
        body=tuple(body),
        closing=tuple(closing),
        parties=annex.parties,
    )


_BODY = (
    BlockKind.ARTICLE,
    BlockKind.SUBHEADING,
    BlockKind.PARAGRAPH,
    BlockKind.POINT,
    BlockKind.RECITAL,
    BlockKind.PARTIES,
)


def _sentences(
    block: Block, heading: str, article: str, words: Lexicon, seen: Counter[str]
) -> list[Sentence]:
    return [
        Sentence(text=text, heading=heading, article=article, block=block)
        for text in split(mended(fold(block.text), seen, words), words.language)
    ]


def split(text: str, language: Language) -> list[str]:
    """The sentences of a folded text."""
    if not text:
        return []
    if language is Language.ZH:
        return [one for one in re.split(r"(?<=[。!?])", text) if one.strip()]
    found: list[str] = []
    for piece in re.split(r"(?<=[.!?؟])[\"')]*\s+(?=[\"'(\w])", text):
        if found and (_ABBREVIATION.search(found[-1]) or piece[:1].islower()):
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return found
