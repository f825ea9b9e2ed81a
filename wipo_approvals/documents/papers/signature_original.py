"""The original for signature: one authentic language, one copy, its keeper named first (the alternat)."""

from __future__ import annotations

import re
from dataclasses import replace

from wipo_approvals.documents.alternat import (
    every_name,
    first_named,
    in_protocol_order,
    keeper_first,
    key_of,
    order_for,
    paragraphs_in_order,
    rotated,
)
from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.signing import left_out, with_places_to_sign
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.sheets import OriginalSheet
from wipo_approvals.text.blocks import Block, BlockKind, SignatureEntry

PAPER = "signature_original"
#: Blocks that name the parties in an order, which the alternat turns round.
_ORDERED = frozenset({BlockKind.TITLE, BlockKind.PARTIES, BlockKind.TESTIMONIUM})
_PRINTED_YEAR = re.compile(r"(?:19|20)\d\d(?=\s*年?\s*(?:[_.…\s]{2,}|月))|(?<=[_.…]{2})\s*(?:19|20)\d\d")


def build(sheet: OriginalSheet) -> Composition:
    """One copy, frozen as the text stands: title, parties and signature block in the keeper's order."""
    phrases = Phrases(sheet.language)
    names = _names_in(sheet)
    blocks = [
        _turned(block, sheet, names) for block in sheet.text.blocks if block.kind is not BlockKind.DATE_LINE
    ]
    blocks = _presented(_one_title(blocks), sheet, names)
    kinds = {block.kind for block in blocks}
    if BlockKind.TESTIMONIUM not in kinds:
        place = next((n for n, block in enumerate(blocks) if block.kind is BlockKind.SIGNATURE), len(blocks))
        blocks.insert(place, _testimonium(sheet, phrases))
    if BlockKind.SIGNATURE not in kinds:
        blocks.append(_composed_block(sheet, phrases))
    blocks = with_places_to_sign(blocks, sheet.agreement.terms, phrases)
    reference = sheet.agreement.reference
    return Composition(
        paper=PAPER,
        title=next((block.text for block in blocks if block.kind is BlockKind.TITLE), reference),
        subject=reference,
        language=sheet.language,
        sections=(Section(blocks=tuple(blocks), language=sheet.language.value),),
        remarks=(*_remarks(blocks, sheet, names), *phrases.remarks),
        file_stem=f"{reference}.original.{sheet.language.value}.{sheet.copy_number}-{_plain(sheet.keeper)}",
    )


def _remarks(
    blocks: list[Block], sheet: OriginalSheet, names: dict[str, tuple[str, ...]]
) -> tuple[tuple[str, dict[str, str]], ...]:
    """What the clerk has to look at before printing: the order of the title, lost lines, too few copies."""
    language, found = sheet.language.value, []
    title = next((block.text for block in blocks if block.kind is BlockKind.TITLE), "")
    turned = first_named(title, names) in {sheet.keeper, ""} and len(names) <= 2 and key_of(title, names)  # noqa: PLR2004 - two parties
    if not turned:
        found.append(("remark.alternat_by_hand", {"keeper": sheet.keeper, "language": language}))
    found += [("remark.line_left_out", {"line": line, "language": language}) for line in left_out(blocks)]
    if sheet.superseded:
        found.append(("remark.frozen_text", {"language": language, "version": str(sheet.text.version)}))
    parties = len(sheet.agreement.terms.parties)
    if sheet.copies < parties:
        counts = {"count": str(sheet.copies), "parties": str(parties)}
        found.append(("gate.originals_too_few", {"language": language, **counts}))
    return tuple(found)


def _plain(key: str) -> str:
    """A party's key as part of a file name."""
    return re.sub(r"[^\w-]+", "-", key).strip("-") or "copy"


def _names_in(sheet: OriginalSheet) -> dict[str, tuple[str, ...]]:
    """Every name by which each party may stand in this text, by party key."""
    return in_protocol_order(every_name(sheet.agreement.terms, sheet.party_names))


def _turned(block: Block, sheet: OriginalSheet, names: dict[str, tuple[str, ...]]) -> Block:
    """A block with the keeper first, where it names the parties in an order."""
    if block.kind is BlockKind.SIGNATURE:
        entries = sorted(block.entries, key=lambda entry: order_for(entry.party, sheet.keeper, names))
        return replace(block, entries=tuple(_named(entry, sheet, names) for entry in entries))
    if block.kind in _ORDERED:
        text = keeper_first(block.text, sheet.keeper, names)
        return replace(block, text=_PRINTED_YEAR.sub(_blank_year, text))
    return block


def _named(entry: SignatureEntry, sheet: OriginalSheet, names: dict[str, tuple[str, ...]]) -> SignatureEntry:
    """A place to sign under the party's own name: a Russian title prints it in another grammatical case."""
    known = sheet.party_names.get(key_of(entry.party, names), ())
    return replace(entry, party=known[0]) if sheet.language is Language.RU and known else entry


def _blank_year(found: re.Match[str]) -> str:
    """No year is printed in the blank of an original: it is written in on the day."""
    return "……" if found.group() else ""


def _presented(blocks: list[Block], sheet: OriginalSheet, names: dict[str, tuple[str, ...]]) -> list[Block]:
    """The paragraphs that present the parties, the keeper's first."""
    places = [place for place, block in enumerate(blocks) if block.kind is BlockKind.PARTIES]
    texts = paragraphs_in_order([blocks[place].text for place in places], sheet.keeper, names)
    turned = dict(zip(places, texts, strict=True))
    return [
        replace(block, text=turned[place]) if place in turned else block for place, block in enumerate(blocks)
    ]


def _one_title(blocks: list[Block]) -> list[Block]:
    """All title lines as one heading, so that the copy has one entry in the navigation."""
    titles = [block for block in blocks if block.kind is BlockKind.TITLE]
    if len(titles) < 2:  # noqa: PLR2004 - one title needs no joining
        return blocks
    joined = replace(titles[0], text=" ".join(block.text for block in titles))
    return [joined, *(block for block in blocks if block.kind is not BlockKind.TITLE)]


def _testimonium(sheet: OriginalSheet, phrases: Phrases) -> Block:
    """The closing words from the facts, for a text that has none: originals, languages, equality, place."""
    terms = sheet.agreement.terms
    shares = terms.originals.per_language
    told = phrases.words.join(
        f"{phrases.words.language_name(code)} ({shares[code]})"
        if code in shares
        else phrases.words.language_name(code)
        for code in terms.authentic_languages
    )
    total = terms.originals.total
    text = phrases.say(
        "testimonium",
        place=terms.place or BLANK,
        total=str(total) if total else BLANK,
        languages=told,
        day=BLANK,
    )
    if terms.equally_authentic and len(terms.authentic_languages) > 1:
        text = phrases.say("testimonium_equal", told=text)
    return Block(kind=BlockKind.TESTIMONIUM, ident="testimonium", text=text)


def _composed_block(sheet: OriginalSheet, phrases: Phrases) -> Block:
    """A signature block from the facts, for a text that has none."""
    terms = sheet.agreement.terms
    entries = []
    for key in rotated(terms.party_keys, sheet.keeper):
        who = next((s for s in terms.signatories if s.party == key), None)
        names = sheet.party_names.get(key, ())
        shown = names[0] if names else sheet.agreement.names.get(key, key)
        entries.append(
            SignatureEntry(
                party=phrases.say("signature_for", party=shown), title=(who.title or "") if who else ""
            )
        )
    return Block(kind=BlockKind.SIGNATURE, ident="signature", entries=tuple(entries))
