"""The procès-verbal of rectification: a corrected text in place of a defective one, from the beginning."""

from __future__ import annotations

from collections.abc import Iterator

from wipo_approvals.documents import corrections, correspondence, mention, story
from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind, Cell, SignatureEntry

PAPER = "rectification"


def build(sheet: PaperSheet) -> Composition:
    """The procès-verbal, signed by the depositary or by all; raises GateClosed before signature, and for a translation."""
    phrases = Phrases(sheet.language, PAPER)
    affected = corrections.affected(sheet, phrases)
    parties = [_name(sheet, phrases, key) for key in sheet.agreement.terms.party_keys]
    blocks = (
        Block(kind=BlockKind.TITLE, ident="paper-title", text=phrases.say("heading")),
        *_said("p", phrases.say("found", title=mention.title(sheet))),
        *_said("parties", phrases.say("parties", parties=phrases.words.join(parties))),
        *_said("signed", phrases.say("signatures", signatures=_signatures(sheet, phrases))),
        *_said("languages", phrases.say("languages", languages=affected)),
        *_by_depositary(sheet, phrases),
        *_said("effect", phrases.say("effect")),
        _table(sheet, phrases),
        Block(kind=BlockKind.TESTIMONIUM, ident="basis", text=phrases.say("basis")),
        *_said("copies", phrases.say("copies")),
        *_said("done", phrases.say("done", place=BLANK, day=BLANK)),
        _places_to_sign(sheet, phrases),
    )
    header = (phrases.say("running", page=PAGE),)
    page = Section(blocks=blocks, language=sheet.language.value, header=header)
    return correspondence.composed(sheet, phrases, PAPER, [page])


def _said(ident: str, text: str) -> tuple[Block, ...]:
    return (Block(kind=BlockKind.PARAGRAPH, ident=ident, text=text),)


def _name(sheet: PaperSheet, phrases: Phrases, key: str) -> str:
    return phrases.name(key, sheet.party_names, sheet.agreement.names)


def _signatures(sheet: PaperSheet, phrases: Phrases) -> str:
    return phrases.words.join(
        phrases.say("signed", party=_name(sheet, phrases, one.party), day=phrases.written(one.on))
        for one in story.signings(sheet.agreement)
    )


def _table(sheet: PaperSheet, phrases: Phrases) -> Block:
    """The error and its correction side by side."""
    head = tuple(Cell(text=phrases.say(f"column_{name}")) for name in ("error", "correction"))
    return Block(
        kind=BlockKind.TABLE,
        ident="correction",
        heading=phrases.say("caption"),
        rows=(head, tuple(Cell(text=text) for text in corrections.texts(sheet))),
        header_rows=1,
    )


def _by_depositary(sheet: PaperSheet, phrases: Phrases) -> Iterator[Block]:
    """What a depositary has to have done before it corrects the text."""
    depositary = sheet.given.get("depositary", "")
    if depositary:
        yield from _said("depositary", phrases.say("depositary", depositary=depositary))
        checks = (phrases.say("notified", day=BLANK), phrases.say("no_objection"))
        for place, text in enumerate(checks):
            yield Block(kind=BlockKind.CHECK, ident=f"check-{place}", text=text)


def _places_to_sign(sheet: PaperSheet, phrases: Phrases) -> Block:
    """A place for the depositary where there is one, else for every party."""
    depositary, agreement = sheet.given.get("depositary", ""), sheet.agreement
    keys = agreement.terms.party_keys
    parties = [phrases.party(key, sheet.party_names, agreement.names) for key in keys]
    return Block(
        kind=BlockKind.SIGNATURE,
        ident="signature",
        entries=tuple(
            SignatureEntry(party=phrases.say("signature_for", party=name), date_blank=True)
            for name in ([depositary] if depositary else parties)
        ),
        label=phrases.say("signed_on"),
        heading=phrases.say("signature_caption"),
    )
