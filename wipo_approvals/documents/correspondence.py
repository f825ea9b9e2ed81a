"""What the office's letters have in common: to whom, on which day, who signs, and the page that comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from wipo_approvals.documents import mention
from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.documents.letter import BLANK, Letter
from wipo_approvals.documents.naming import stem
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.mandates import Mandate, plain
from wipo_approvals.sheets import HolderName, OfficeHolderSheet, PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.wording import addressed

#: The table of phrases that letters share.
TABLE = "letter"
#: What whoever signs a letter writes in.
_SIGNED = ("line_signature", "line_name", "line_title")


def letter(
    sheet: PaperSheet,
    phrases: Phrases,
    paragraphs: Sequence[str | Block],
    enclosures: Sequence[str] = (),
    last: str = "",
) -> Letter:
    """A letter to the party of the sheet, with blanks for who signs it."""
    return Letter(
        title=phrases.say("heading"),
        reference=phrases.say("reference", number=number(sheet)),
        dated=phrases.say("letter_day", day=phrases.written(sheet.today)),
        addressee=tuple(_addressee(sheet, phrases)),
        salutation=phrases.say("salutation"),
        paragraphs=paragraphs,
        enclosures=enclosures,
        courtesy=last,
        closes=(phrases.say("closing"),),
        captions=tuple(phrases.say(caption) for caption in _SIGNED),
    )


def number(sheet: PaperSheet) -> str:
    """The reference the clerk gave, else a blank."""
    return sheet.given.get("number") or BLANK


def day_given(sheet: PaperSheet, key: str) -> PartialDate | None:
    """A day the clerk gave, if any; raises WrongInput for what is none."""
    text = sheet.given.get(key, "")
    return PartialDate.parse(text) if text else None


def _addressee(sheet: PaperSheet, phrases: Phrases) -> Iterator[str]:
    """Who holds the office today, where that is known; else a line to write the name on."""
    holder = next((one for one in sheet.holders if _in_office(one, sheet)), None)
    if holder is None:
        yield phrases.say("attention", blank=BLANK)
    else:
        called = _called(holder, sheet)
        yield addressed(called.style, called.name)
        yield called.title
    yield phrases.name(sheet.party, sheet.party_names, sheet.agreement.names)


def _called(holder: OfficeHolderSheet, sheet: PaperSheet) -> HolderName:
    """The holder in the paper's language: as kept, else as the text names the same person, else as kept at all."""
    kept = holder.called(sheet.language.value)
    expected = {plain(one.name) for one in sheet.agreement.terms.signatories if one.party == sheet.party}
    if kept.language != sheet.language.value and expected & {plain(one.name) for one in holder.names}:
        return mention.signatory(sheet, sheet.party)
    return kept


def _in_office(holder: OfficeHolderSheet, sheet: PaperSheet) -> bool:
    """Whether a mandate with days that are known covers the day of the paper."""
    days = Mandate(
        party=holder.organization, names=frozenset(), from_on=holder.from_on, until_on=holder.until_on
    )
    return (
        holder.organization == sheet.party and holder.from_on is not None and not days.excludes(sheet.today)
    )


def to_return(phrases: Phrases, heading: str, blocks: Iterable[Block], captions: Iterable[str]) -> Section:
    """A page that the other side fills in and sends back, with ruled lines under their captions."""
    lines = [
        Block(kind=BlockKind.BLANK, ident=f"blank-{place}", text=phrases.say(caption))
        for place, caption in enumerate(captions, start=1)
    ]
    title = Block(kind=BlockKind.TITLE, ident="paper-title", text=heading)
    return Section(blocks=(title, *blocks, *lines), language=phrases.language.value)


def composed(
    sheet: PaperSheet, phrases: Phrases, paper: str, sections: Sequence[Section], *parts: str
) -> Composition:
    """The paper of these sections, named for the party it is made for."""
    reference = sheet.agreement.reference
    return Composition(
        paper=paper,
        title=f"{phrases.say('heading')} – {reference}",
        subject=reference,
        language=sheet.language,
        sections=tuple(sections),
        file_stem=stem(paper, reference, sheet.language, sheet.party, *parts),
        remarks=phrases.remarks,
    )


def remarked(made: Composition, code: str, **details: str) -> Composition:
    """The paper with one more remark for the clerk."""
    return replace(made, remarks=((code, details), *made.remarks))
