"""The certified true copy: a certificate, then the text of an original as signed, in one authentic language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wipo_approvals.documents import correspondence, story
from wipo_approvals.documents.alternat import every_name, key_of
from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.custody import allotted
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.papers import signature_original
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import OriginalSheet, PaperSheet, TextSheet
from wipo_approvals.text import blocks
from wipo_approvals.text.blocks import Block, BlockKind, SignatureEntry
from wipo_approvals.wording import addressed

PAPER = "certified_copy"
#: Remarks on an original that say a hand completed it before it was printed.
_BY_HAND = frozenset({"remark.alternat_by_hand", "remark.line_left_out"})
_BLANK = re.compile(r"_{3,}|\.{4,}|…{2,}|年\s*月\s*日")
_CAPTIONS = ("line_signature", "line_name", "line_title", "line_date")


def build(sheet: PaperSheet) -> Composition:
    """One copy for one party; raises GateClosed before all have signed, and in a language that is not authentic."""
    phrases = Phrases(sheet.language, PAPER, correspondence.TABLE)
    text = _need_text(sheet)
    original = _original(sheet, text)
    copied = original.sections[0].blocks
    code, running = sheet.language.value, phrases.say("running", page=PAGE)
    title = blocks.title(copied) or sheet.agreement.row.title
    sections = (
        Section(blocks=tuple(_certificate(sheet, phrases, text, title)), language=code, letterhead=True),
        Section(
            blocks=tuple(_as_signed(sheet, phrases, copied)),
            language=code,
            first_header=(running,),
            header=(running,),
            restart=True,
        ),
    )
    made = correspondence.composed(sheet, phrases, PAPER, sections)
    sure = _was_issued(sheet, text) and not any(remark in _BY_HAND for remark, _ in original.remarks)
    return made if sure else correspondence.remarked(made, "remark.compare_copy", language=code)


def _need_text(sheet: PaperSheet) -> TextSheet:
    """The text of the originals in the paper's language; raises GateClosed where there is none."""
    code, authentic = sheet.language.value, sheet.agreement.terms.authentic_languages
    if not authentic:
        raise GateClosed("gate.no_authentic_language", opens="term_confirmed", hard=True)
    if code not in authentic:
        raise GateClosed(
            "gate.copy_not_authentic", language=code, authentic_languages=",".join(authentic), hard=True
        )
    story.need_signatures(sheet.agreement)
    if code not in sheet.originals:
        reference = sheet.agreement.reference
        raise GateClosed(
            "export.text_missing", language=code, reference=reference, opens="text_added", hard=True
        )
    return sheet.originals[code]


def _original(sheet: PaperSheet, text: TextSheet) -> Composition:
    """The original that is copied: the one WIPO keeps, else the first in the language."""
    keepers = [keeper for code, _number, keeper in allotted(sheet.agreement.terms) if code == text.language]
    return signature_original.build(
        OriginalSheet(
            agreement=sheet.agreement,
            text=text,
            language=sheet.language,
            keeper="WIPO" if "WIPO" in keepers else keepers[0],
            copy_number=1,
            copies=len(keepers),
            party_names=sheet.party_names,
        )
    )


def _was_issued(sheet: PaperSheet, text: TextSheet) -> bool:
    """Whether the fingerprint of the text was kept when the originals were issued."""
    issued = story.held(sheet.agreement, "originals_issued")
    return any(text.fingerprint in (fact.keys.get("texts") or ()) for fact in issued)


def _certificate(sheet: PaperSheet, phrases: Phrases, text: TextSheet, title: str) -> Iterator[Block]:
    """The page that certifies, with blanks for the officer."""
    agreement, words = sheet.agreement, phrases.words
    languages = words.join(words.language_name(one) for one in agreement.terms.authentic_languages)
    number = phrases.say("reference", number=correspondence.number(sheet))
    yield Block(kind=BlockKind.REFERENCE, ident="reference", text=number)
    yield Block(kind=BlockKind.TITLE, ident="paper-title", text=phrases.say("heading"))
    yield _said("certified", phrases.say("certified", title=title))
    yield _said("language", phrases.say("language", language=words.language_name(text.language)))
    yield _said("originals", phrases.say("originals", languages=languages))
    yield _said("signatures", phrases.say("signatures"))
    yield from _signings(sheet, phrases)
    yield _said("deposited", phrases.say("deposited", depositary=sheet.given.get("depositary") or BLANK))
    yield _said("copy-for", phrases.say("copy_for", party=_name(sheet, phrases, sheet.party)))
    yield _said("fingerprint", phrases.say("fingerprint"))
    yield Block(kind=BlockKind.PARAGRAPH, ident="sha256", text=text.fingerprint, language="en")
    yield _said("officer", phrases.say("officer"))
    for caption in _CAPTIONS:
        yield Block(kind=BlockKind.BLANK, ident=caption, text=phrases.say(caption))


def _said(ident: str, text: str) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, ident=ident, text=text)


def _name(sheet: PaperSheet, phrases: Phrases, key: str) -> str:
    return phrases.name(key, sheet.party_names, sheet.agreement.names)


def _signings(sheet: PaperSheet, phrases: Phrases) -> Iterator[Block]:
    for one in story.signings(sheet.agreement):
        said = phrases.say(
            "signed_at",
            party=_name(sheet, phrases, one.party),
            day=phrases.written(one.on),
            place=_place(phrases, one.place or sheet.agreement.terms.place or ""),
        )
        yield Block(kind=BlockKind.POINT, ident=f"signed-{one.party}", label="•", text=said)


def _place(phrases: Phrases, place: str) -> str:
    """A place in the paper's language where it has a name there; a blank where none is known."""
    named = phrases.words.phrase(f"place.{place}")
    return (place if named.startswith("place.") else named) or BLANK


def _as_signed(sheet: PaperSheet, phrases: Phrases, original: Iterable[Block]) -> Iterator[Block]:
    """The blocks of the original, its places to sign as they were signed, its blanks told behind them."""
    for block in original:
        if block.kind is not BlockKind.SIGNATURE:
            yield block
            if block.kind is BlockKind.TESTIMONIUM and _BLANK.search(block.text):
                yield _filled(sheet, phrases, block.ident)
            continue
        for place, entry in enumerate(block.entries, start=1):
            yield _said(f"party-{place}", entry.party)
            yield _said(f"signed-{place}", _hand(sheet, phrases, entry))


def _filled(sheet: PaperSheet, phrases: Phrases, ident: str) -> Block:
    """Where and when it was signed, for closing words in which that was written by hand."""
    signed = story.signings(sheet.agreement)
    place = next((one.place for one in signed if one.place), sheet.agreement.terms.place or "")
    days = phrases.words.join(dict.fromkeys(phrases.written(one.on) for one in signed))
    return _said(f"{ident}-filled", phrases.say("filled", place=_place(phrases, place), days=days))


def _hand(sheet: PaperSheet, phrases: Phrases, entry: SignatureEntry) -> str:
    """The mention of a signature: who signed, in what capacity, on which day."""
    terms = sheet.agreement.terms
    key = key_of(entry.party, every_name(terms, sheet.party_names))
    one = next((signed for signed in story.signings(sheet.agreement) if signed.party == key), None)
    expected = next((who.name for who in terms.signatories if who.party == key), "")
    name, title = addressed(entry.style, entry.name), entry.title
    if one is not None and one.name and (one.name != expected or not entry.name):
        name, title = one.name, one.title  # another signed than the text expected
    day = phrases.written(one.on if one else None)
    return phrases.say("as_signed", name=name or BLANK, title=title or BLANK, day=day)
