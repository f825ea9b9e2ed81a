"""Full powers for one who signs on behalf of a party: who gives them, to whom, for which instrument and act."""

from __future__ import annotations

from wipo_approvals.documents import correspondence, mention, story
from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.mandates import plain
from wipo_approvals.domain.vocabulary import LegalBasis
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import PaperSheet
from wipo_approvals.text.blocks import Block, BlockKind, Cell
from wipo_approvals.wording import addressed

PAPER = "full_powers"
#: Parts of the width: what a row says, and its words.
_COLUMNS = (3, 7)
_CAPTIONS = ("line_place", "line_date", "line_signature", "seal")


def build(sheet: PaperSheet) -> Composition:
    """Full powers of one party; raises GateClosed once it signed, and where one would empower oneself."""
    phrases = Phrases(sheet.language, PAPER, correspondence.TABLE)
    signed = next((one for one in story.signings(sheet.agreement) if one.party == sheet.party), None)
    if signed is not None:
        raise GateClosed("gate.powers_too_late", party=sheet.party, signed_on=str(signed.on), hard=True)
    _need_another_issuer(sheet)
    blocks = (
        Block(kind=BlockKind.TITLE, ident="paper-title", text=phrases.say("heading")),
        Block(kind=BlockKind.PARAGRAPH, ident="p-1", text=phrases.say("text")),
        _particulars(sheet, phrases),
        Block(kind=BlockKind.TESTIMONIUM, ident="basis", text=phrases.say(_basis(sheet))),
        *(Block(kind=BlockKind.BLANK, ident=caption, text=phrases.say(caption)) for caption in _CAPTIONS),
    )
    page = Section(blocks=blocks, language=sheet.language.value)
    return correspondence.composed(sheet, phrases, PAPER, [page])


def _need_another_issuer(sheet: PaperSheet) -> None:
    """Nobody gives full powers to oneself."""
    issuer = plain(sheet.given.get("issued_by", ""))
    same = {plain(sheet.given.get("name") or mention.signatory(sheet, sheet.party).name)}
    if not sheet.given.get("name"):
        same |= {plain(one.name) for one in sheet.agreement.terms.signatories if one.party == sheet.party}
    if issuer and issuer in same:
        raise GateClosed("gate.own_full_powers", name=sheet.given["issued_by"], hard=True)


def _particulars(sheet: PaperSheet, phrases: Phrases) -> Block:
    given, who = sheet.given, mention.signatory(sheet, sheet.party)
    languages = sheet.agreement.terms.authentic_languages
    named = phrases.words.join(phrases.words.language_name(one) for one in languages) if languages else BLANK
    person = (given.get("name") or addressed(who.style, who.name), given.get("title") or who.title)
    if given.get("name") and not given.get("title"):
        person = (given["name"], "")  # the title known is another person's
    rows = {
        "party": phrases.name(sheet.party, sheet.party_names, sheet.agreement.names),
        "issuer": _lines(given.get("issued_by", ""), given.get("issuer_title", "")),
        "person": _lines(*person),
        "instrument": mention.title(sheet),
        "act": phrases.say("act", languages=named),
    }
    return Block(
        kind=BlockKind.TABLE,
        ident="particulars",
        heading=phrases.say("caption"),
        rows=tuple((Cell(text=phrases.say(f"row_{name}")), Cell(text=text)) for name, text in rows.items()),
        columns=_COLUMNS,
    )


def _lines(name: str, title: str) -> str:
    return f"{name or BLANK}\n{title or BLANK}"


def _basis(sheet: PaperSheet) -> str:
    """By what rule the powers are given: an organization, a State, or a body that is neither."""
    if sheet.party == "WIPO" or sheet.agreement.legal_basis is LegalBasis.ART_13_1:
        return "basis_organization"
    return "basis_state" if sheet.agreement.legal_basis is LegalBasis.ART_12_4 else "basis_rules"
