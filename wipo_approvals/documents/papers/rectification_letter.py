"""The correction of a signed text by an exchange of letters: what is wrong, what it should read, a reply form."""

from __future__ import annotations

from wipo_approvals.documents import corrections, correspondence, mention, replies
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.letter import BLANK, section
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.sheets import PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind

PAPER = "rectification_letter"


def build(sheet: PaperSheet) -> Composition:
    """One letter for one counterpart; raises GateClosed before signature, and for a translation."""
    phrases = Phrases(sheet.language, PAPER, correspondence.TABLE, replies.TABLE)
    title, affected = mention.title(sheet), corrections.affected(sheet, phrases)
    error, correction = corrections.texts(sheet)
    paragraphs = (
        phrases.say("opening", title=title),
        phrases.say("basis"),
        phrases.say("effect"),
        phrases.say("languages", languages=affected),
        _text(phrases, "error", error),
        _text(phrases, "correction", correction),
    )
    letter = correspondence.letter(sheet, phrases, paragraphs)
    sections = (section(letter, sheet.language.value), replies.form(sheet, phrases, title))
    return correspondence.composed(sheet, phrases, PAPER, sections)


def _text(phrases: Phrases, key: str, text: str) -> str | Block:
    """A text behind its caption; a ruled line where it is to be written in."""
    if text == BLANK:
        return Block(kind=BlockKind.BLANK, ident=key, text=phrases.say(key, text="").strip())
    return phrases.say(key, text=text)
