"""What the closing words and the signature block say: languages, originals, place, date, signatories."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from wipo_approvals.domain.vocabulary import DateMode
from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.text.extraction.proposal import LIKELY, SILENT, SURE, Finding, found_in
from wipo_approvals.text.extraction.scopes import Scope
from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.numbering import figure, number_in


def signatories(scope: Scope, codes: dict[str, str | None]) -> Finding:
    """Who signs, in the order of the block, as printed."""
    block = next((one for one in scope.of_kind(BlockKind.SIGNATURE) if one.entries), None)
    rows = [
        {
            "party": codes.get(entry.party) or entry.party or None,
            "name": entry.name or None,
            "style": entry.style or None,
            "title": entry.title or None,
        }
        for entry in (block.entries if block else ())
    ]
    sure = SURE if rows and all(row["party"] and row["name"] for row in rows) else SILENT
    return found_in(rows, block, sure)


def languages_and_originals(scope: Scope) -> dict[str, Finding]:
    """Authentic languages, their equality, and the originals, from the closing words or a language clause."""
    words = scope.words
    for blocks, sure in ((_closing(scope), SURE), (_language_clauses(scope), LIKELY)):
        text = _said(blocks, words)
        codes = _languages(text, words)
        total = _total(text, words) if codes or words.search("testimonium.total", text) else None
        if codes or total:
            block = next((one for one in blocks if _languages(fold(one.text), words)), blocks[0])
            equal = True if words.search("testimonium.equally", text) else None
            return {
                "authentic_languages": found_in(sorted(codes), block, sure),
                "equally_authentic": found_in(equal, block, sure),
                "originals": found_in(_originals(text, codes, total, words), block, sure),
            }
    return {
        "authentic_languages": Finding(value=[], confidence=SILENT),
        "equally_authentic": Finding(value=None, confidence=SILENT),
        "originals": Finding(value={"total": None, "per_language": {}}, confidence=SILENT),
    }


def _closing(scope: Scope) -> list[Block]:
    return [*scope.of_kind(BlockKind.TESTIMONIUM), *scope.of_kind(BlockKind.DATE_LINE)]


def _language_clauses(scope: Scope) -> list[Block]:
    found = []
    for one in scope.body:
        spoken = scope.words.search("testimonium.equally", one.text) or scope.words.search(
            "testimonium.total", one.text
        )
        if spoken and _languages(one.text, scope.words) and one.block not in found:
            found.append(one.block)
    return found


def _said(blocks: list[Block], words: Lexicon) -> str:
    text = " ".join(fold(block.text) for block in blocks)
    pieces = re.split(r"(?<=[.;。])\s*", text)
    return " ".join(piece for piece in pieces if not words.search("testimonium.prevail", piece)) or text


def _languages(text: str, words: Lexicon) -> list[str]:
    found = []
    for code, names in words.table("languages").items():
        shape = "|".join(re.escape(name) for name in names)
        bounded = shape if "\u4e00" <= names[0][0] <= "\u9fff" else rf"\b(?:{shape})\b"
        if place := re.search(bounded, text, re.IGNORECASE):
            found.append((place.start(), code))
    return [code for _, code in sorted(found)]


def _language_code(name: str, words: Lexicon) -> str | None:
    return next(
        (
            code
            for code, names in words.table("languages").items()
            if name.lower() in [n.lower() for n in names]
        ),
        None,
    )


def _total(text: str, words: Lexicon) -> int | None:
    found = words.search("testimonium.total", text)
    return _count(found, words) if found else None


def _count(found: re.Match[str], words: Lexicon) -> int | None:
    parts = found.groupdict()
    multiples: dict[str, int] = words.table("testimonium.multiples")
    if word := parts.get("word"):
        return multiples.get(word.lower())
    shown = (parts.get("number") or "").lower()
    return multiples.get(shown) or number_in(shown, words)


def _originals(text: str, codes: list[str], total: int | None, words: Lexicon) -> dict[str, Any]:
    shares = _shares(text, words)
    if shares and set(shares) == set(codes):
        return {"total": sum(shares.values()), "per_language": dict(sorted(shares.items()))}
    each = words.search("testimonium.each", text) if len(codes) > 1 else None
    count = _count(each, words) if each else None
    if count:
        return {"total": count * len(codes), "per_language": dict.fromkeys(sorted(codes), count)}
    return {"total": total, "per_language": _divided(text, codes, total, words)}


def _divided(text: str, codes: list[str], total: int | None, words: Lexicon) -> dict[str, int]:
    """The originals in each language, where the text says it: otherwise it stays open.

    All, when there is one language or each original holds all of them; an equal share, when the
    languages are told off one by one (`respectively in Arabic, English and French`).
    """
    if not total or not codes:
        return {}
    if len(codes) == 1 or words.search("testimonium.whole", text):
        return dict.fromkeys(sorted(codes), total)
    if words.search("testimonium.respectively", text) and total % len(codes) == 0:
        return dict.fromkeys(sorted(codes), total // len(codes))
    return {}


def _shares(text: str, words: Lexicon) -> dict[str, int]:
    found: dict[str, int] = {}
    for match in words.every("testimonium.share", text):
        code, count = _language_code(match["language"], words), _count(match, words)
        if code and count:
            found.setdefault(code, count)
    return found


def place(scope: Scope) -> Finding:
    """Where it is done, as printed; null for a blank."""
    words = scope.words
    for block in (*_closing(scope), *scope.of_kind(BlockKind.SIGNATURE)):
        for piece in re.split(r"\n", block.text):
            shown = _place(fold(piece), words)
            if shown:
                return found_in(shown, block)
    return Finding(value=None, confidence=SILENT)


def _place(text: str, words: Lexicon) -> str | None:
    for match in words.every("testimonium.place", text):
        shown = match["place"].strip(" ,")
        if shown and not words.full("testimonium.placeless", shown):
            return shown
    return None


def printed_year(scope: Scope) -> Finding:
    """The year printed in the date blank."""
    words = scope.words
    blocks = [*_closing(scope), *scope.of_kind(BlockKind.SIGNATURE)]
    for block in blocks:
        for piece in _signing_pieces(block, words):
            if year := _year(piece, words):
                return found_in(year, block)
    return Finding(value=None, confidence=SILENT)


def _signing_pieces(block: Block, words: Lexicon) -> Iterable[str]:
    for piece in re.split(r"\n|(?<=[^.。…_][.。])\s+", block.text):
        text = fold(piece)
        dated = block.kind is not BlockKind.TESTIMONIUM and (
            words.full("signature.date", text) or words.search("testimonium.undated", text)
        )
        done = words.search("testimonium.undated", text) or words.search("dates.blank", text)
        if dated or (block.kind is not BlockKind.SIGNATURE and done):
            yield text


def _year(text: str, words: Lexicon) -> int | None:
    pattern = words.words("dates.year")
    found = re.search(pattern[0], text) if pattern else None
    if not found:
        return None
    return figure(found["year"])


def date_mode(scope: Scope, year: int | None, where: str | None) -> Finding:
    """How the day of signature is written: once, beside each signature, on each consent form, or not at all."""
    words = scope.words
    forms = scope.of_kind(BlockKind.FORM)
    if forms:
        return found_in(DateMode.PER_CONSENT_FORM.value, forms[0])
    closing = _closing(scope)
    signature = next(iter(scope.of_kind(BlockKind.SIGNATURE)), None)
    if apart := next(
        (one for one in closing if words.search("testimonium.per_signature", fold(one.text))), None
    ):
        return found_in(DateMode.PER_SIGNATURE.value, apart)
    if scope.annex.dates > 1:
        return found_in(DateMode.PER_SIGNATURE.value, signature)
    single = next((one for one in closing if _has_blank(fold(one.text), words)), None)
    if single or year or where or scope.annex.dates == 1:
        return found_in(DateMode.SINGLE.value, single or signature or next(iter(closing), None))
    return Finding(value=None, confidence=SILENT)


def _has_blank(text: str, words: Lexicon) -> bool:
    return bool(words.search("dates.blank", text) or words.search("dates.forms", text))
