"""The title of an agreement: which of its first lines are it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import LineSpan
from wipo_approvals.text.lexicon import Lexicon, fold, tidy
from wipo_approvals.text.organizations import name_key
from wipo_approvals.text.reading.lines import Line, display_width
from wipo_approvals.text.reading.naming import parties_in_title
from wipo_approvals.text.reading.repair import Layout, is_article, is_rule, paragraphs

_MOST_LINES, _WIDEST = 16, 150
_NOTE = re.compile(r"^[\[【(（].{0,60}[\])】）]$|^(?:draft|projet|草案|草稿)\b.{0,20}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title, the lines it was read from, and how many lines of the agreement it used up."""

    text: str = ""
    lines: LineSpan | None = None
    taken: int = 0


def title_of(lines: list[Line], words: Lexicon, layout: Layout) -> Title:
    """Read the title off the first lines of an agreement."""
    kept: list[Line] = []
    taken = 0
    for index, row in enumerate(lines[:_MOST_LINES]):
        if is_rule(row.text) or (_NOTE.match(tidy(row.text)) and not _named_note(row, kept)):
            taken = index + 1 if not kept or _is_whole(kept, words) else taken
            continue
        if _stops(lines, index, kept, words, layout):
            break
        kept.append(row)
        taken = index + 1
    if not kept or not _has_noun(_text(kept, words), words):
        return _first_line(kept, taken, words)
    kept = _last_whole(kept, words)
    return Title(text=_text(kept, words), lines=(kept[0].number, kept[-1].number), taken=taken)


def _named_note(row: Line, kept: list[Line]) -> bool:
    return bool(kept) and not re.search(r"original|原文|draft|草案", row.text, re.IGNORECASE)


def _first_line(kept: list[Line], taken: int, words: Lexicon) -> Title:
    if not kept:
        return Title()
    return Title(text=_text(kept, words), lines=(kept[0].number, kept[-1].number), taken=taken)


def _text(kept: list[Line], words: Lexicon) -> str:
    pieces = [tidy(row.text) for row in kept]
    return tidy(words.glue.join(pieces))


def _has_noun(text: str, words: Lexicon) -> bool:
    return any(words.search(f"instruments.{kind}", fold(text)) for kind in _KINDS)


_KINDS = (
    "joint_declaration",
    "exchange_of_letters",
    "memorandum_of_understanding",
    "cooperation_agreement",
    "agreement",
)


def _stops(lines: list[Line], index: int, kept: list[Line], words: Lexicon, layout: Layout) -> bool:
    text = fold(lines[index].text)
    if words.full("preamble.heading", text) or is_article(text, words):
        return True
    if words.match("preamble.opener", text) and not _has_noun(text, words):
        return True
    whole = paragraphs(lines[index : index + 8], words, layout)[0]
    if _is_sentence(whole.folded, words):
        return True
    return bool(kept) and _is_over(lines[index], kept, words)


def _is_sentence(text: str, words: Lexicon) -> bool:
    if re.search(r"[.。:;]$", text) and not re.search(r"\b(?:inc|ltd|no)\.$", text, re.IGNORECASE):
        return True
    if words.search("parties.define", text) or display_width(text) > _WIDEST * 2:
        return True
    return bool(re.search(r",$", text) and len(text) > _WIDEST) or bool(
        re.search(r",$", text) and words.search("parties.collective", text)
    )


def _is_over(row: Line, kept: list[Line], words: Lexicon) -> bool:
    """Whether the lines so far are a whole title and this one does not carry it on."""
    so_far, text = _text(kept, words), fold(row.text)
    if not _is_whole(kept, words):
        return False
    if _has_noun(text, words) and words.full("instruments.complete", text):
        return False
    if _repeats_party(so_far, text, words):
        return True
    carries = words.match("parties.purpose", text) or text[:1] == "(" or text[:1].islower()
    hanging = re.search(
        r"(?:\b(?:and|with|between|of|the|on|for|in)|和|与|及|关于)$", fold(so_far), re.IGNORECASE
    )
    return not (carries or hanging or words.full("parties.connector", text)) or bool(re.search(r",$", text))


def _is_whole(kept: list[Line], words: Lexicon) -> bool:
    text = fold(_text(kept, words))
    noun = words.table("instruments.noun")
    if words.language is Language.ZH:
        return bool(isinstance(noun, str) and re.search(f"{noun}$", text))
    if words.full("instruments.complete", text) and not words.search("parties.between", text):
        return True
    hanging = re.search(r"(?:\b(?:and|with|between|of|the|on|for|in)|,)$", text, re.IGNORECASE)
    return _has_noun(text, words) and not hanging and len(parties_in_title(_text(kept, words), words)) > 1


def _repeats_party(so_far: str, text: str, words: Lexicon) -> bool:
    key = name_key(text)
    return any(key.startswith(name_key(party.names[0])) for party in parties_in_title(so_far, words))


def _last_whole(kept: list[Line], words: Lexicon) -> list[Line]:
    """Only the last of several titles that are each complete by themselves."""
    for cut in range(len(kept) - 1, 0, -1):
        head, tail = kept[:cut], kept[cut:]
        alone = words.full("instruments.complete", fold(_text(tail, words)))
        if alone and _is_whole(head, words) and not parties_in_title(_text(tail, words), words):
            return tail
    return kept
