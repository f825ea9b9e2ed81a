"""The committee document: masthead, one item for each agreement, the decision paragraph, one section per annex."""

from __future__ import annotations

from dataclasses import replace

from wipo_approvals.documents.changes import changes
from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.concord import findings
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.signing import with_places_to_sign
from wipo_approvals.domain.vocabulary import Language, LegalBasis, Symbol
from wipo_approvals.sheets import AnnexSheet, CommitteeSheet, EarlierSheet
from wipo_approvals.text.blocks import Block, BlockKind

PAPER = "committee_document"
_ROMAN_ITEMS = (
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
    "xvi",
)


def build(sheet: CommitteeSheet) -> Composition:
    """The document in its language, from the register; what does not fit is said in `remarks`.

    With a `suffix` given (Rev., Add. …) it bears that symbol; a revision tells what it changed.
    """
    sheet = replace(sheet, symbol=with_suffix(sheet.symbol, sheet.given.get("suffix", "")))
    language = sheet.language
    phrases = Phrases(language)
    sections = [
        _cover(sheet, phrases),
        *(_annex(sheet, position, phrases) for position in range(len(sheet.annexes))),
    ]
    return Composition(
        paper=PAPER,
        title=f"{sheet.symbol} {phrases.say('title')}",
        subject=str(sheet.symbol),
        language=language,
        sections=tuple(sections),
        file_stem=f"{str(sheet.symbol).replace('/', '-').replace(' ', '-')}.{language.value}",
        dated_on=sheet.dated_on.earliest if sheet.dated_on else None,
        remarks=(
            *(remark for annex in sheet.annexes for remark in _remarks(annex, language)),
            *findings(sheet),
            *phrases.remarks,
        ),
    )


def with_suffix(symbol: Symbol, suffix: str) -> Symbol:
    """The symbol with a suffix added; raises WrongInput for anything that is none."""
    return Symbol.parse(f"{symbol} {suffix}") if suffix.strip() else symbol


def _title(annex: AnnexSheet) -> str:
    """The agreement's title in the language of the annexed text."""
    titles = (
        [block.text for block in annex.text.blocks if block.kind is BlockKind.TITLE] if annex.text else []
    )
    return " ".join(titles) or annex.agreement.terms.title


def masthead(sheet: CommitteeSheet, phrases: Phrases) -> list[Block]:
    """The head of the first page, down to place and dates."""
    lines = [(0, phrases.language.letter), (1, str(sheet.symbol))]
    original = phrases.words.language_name(sheet.original_language.value)
    lines.append((2, phrases.say("original", name=original.upper())))
    if sheet.dated_on:
        lines.append((2, phrases.say("dated", day=phrases.day(sheet.dated_on))))
    lines += [(3, phrases.say("body")), (4, phrases.session(sheet.session))]
    where = phrases.place_and_dates(sheet.session)
    if where:
        lines.append((5, where))
    return [
        Block(kind=BlockKind.MASTHEAD, ident=f"masthead-{number}", level=level, text=text)
        for number, (level, text) in enumerate(lines)
    ]


def _item(annex: AnnexSheet, position: int, count: int, phrases: Phrases) -> Block:
    details = {
        "named": phrases.named(annex.agreement, _title(annex), form="named"),
        "annex": phrases.words.annex(annex.annex),
    }
    text = (
        phrases.say("item_again", earlier=phrases.words.join(one.symbol for one in annex.earlier), **details)
        if annex.earlier
        else phrases.say("item", **details)
    )
    end = (
        "item_end_last" if position == count - 1 else "item_end_and" if position == count - 2 else "item_end"
    )
    number = _ROMAN_ITEMS[position] if position < len(_ROMAN_ITEMS) else str(position + 1)
    return Block(
        kind=BlockKind.ITEM,
        ident=f"item-{position + 1}",
        label=f"({number})",
        text=f"{text}{phrases.say(end)}",
    )


def _cover(sheet: CommitteeSheet, phrases: Phrases) -> Section:
    blocks = masthead(sheet, phrases)
    blocks.append(Block(kind=BlockKind.TITLE, ident="paper-title", text=phrases.say("title")))
    blocks.append(Block(kind=BlockKind.AUTHOR, ident="author", text=phrases.say("author")))
    number = 0
    for basis in LegalBasis:
        annexes = [annex for annex in sheet.annexes if annex.agreement.legal_basis is basis]
        if not annexes:
            continue
        number += 1
        text = phrases.say(f"basis_{basis.value}")
        blocks.append(Block(kind=BlockKind.PARAGRAPH, ident=f"p-{number}", label=f"{number}.", text=text))
        blocks += [_item(annex, position, len(annexes), phrases) for position, annex in enumerate(annexes)]
    for annex in sheet.annexes:
        for one in annex.earlier:
            number += 1
            blocks.append(_history(annex, one, number, phrases))
    blocks.append(_decision(sheet, number + 1, phrases))
    blocks += _revised(sheet, phrases)
    mark = _mark(0, phrases.say("next_annex", annex=phrases.words.annex(sheet.annexes[0].annex)))
    header = (str(sheet.symbol), phrases.say("page", page=PAGE))
    return Section(blocks=tuple(blocks), language=phrases.language.value, header=header, mark=mark)


def _history(annex: AnnexSheet, one: EarlierSheet, number: int, phrases: Phrases) -> Block:
    text = told_earlier(annex, one, phrases)
    return Block(kind=BlockKind.PARAGRAPH, ident=f"p-{number}", label=f"{number}.", text=text)


def told_earlier(annex: AnnexSheet, one: EarlierSheet, phrases: Phrases) -> str:
    """What an earlier session did, as a recital of the new document (model: WO/CC/63/1, paragraph 3)."""
    outcome = one.outcome.value if one.outcome else "open"
    text = phrases.say(
        "history",
        named=phrases.named(annex.agreement, _title(annex), form="decision_named"),
        session=phrases.session(one.session),
        symbol=one.symbol,
        annex=phrases.words.annex(one.annex),
        outcome=phrases.say(f"history_{outcome}", day=phrases.written(one.on)),
    )
    if one.report_paragraph:
        return phrases.say("history_report", told=text, paragraph=one.report_paragraph)
    return text


def _revised(sheet: CommitteeSheet, phrases: Phrases) -> list[Block]:
    """What a revision changed in its annexes; nothing for a document that is no revision."""
    if not sheet.symbol.suffixes:
        return []
    return told_changes(sheet, phrases)


def told_changes(sheet: CommitteeSheet, phrases: Phrases) -> list[Block]:
    """Every place of the annexes that reads otherwise than in the version before, under a heading."""
    lines = [
        phrases.say(
            "change" if one.before and one.now else "change_added" if one.now else "change_deleted",
            annex=phrases.words.annex(annex.annex),
            place=one.place or phrases.say(f"place_{one.part}"),
            before=one.before,
            now=one.now,
        )
        for annex in sheet.annexes
        if annex.text and annex.previous
        for one in changes(annex.previous.blocks, annex.text.blocks)
    ]
    points = [
        Block(kind=BlockKind.POINT, ident=f"change-{number}", label="•", text=text)
        for number, text in enumerate(lines, start=1)
    ]
    heading = Block(kind=BlockKind.PART, ident="changes", text=phrases.say("changes_heading"))
    return [heading, *points] if points else []


def _decision(sheet: CommitteeSheet, number: int, phrases: Phrases) -> Block:
    named = phrases.words.join(
        phrases.named(annex.agreement, _title(annex), form="decision_named") for annex in sheet.annexes
    )
    text = phrases.say(
        "decision",
        named=named,
        annexes=phrases.annexes(annex.annex for annex in sheet.annexes),
        symbol=str(sheet.symbol),
    )
    return Block(kind=BlockKind.DECISION, ident="decision", label=f"{number}.", text=text)


def _mark(position: int, text: str) -> Block:
    return Block(kind=BlockKind.MARK, ident=f"mark-{position}", text=text)


def _annex(sheet: CommitteeSheet, position: int, phrases: Phrases) -> Section:
    annex = sheet.annexes[position]
    shown = phrases.words.annex(annex.annex)
    if position + 1 < len(sheet.annexes):
        mark = phrases.say("next_annex", annex=phrases.words.annex(sheet.annexes[position + 1].annex))
    else:
        mark = phrases.say("end_of_document", annex=shown)
    return Section(
        blocks=tuple(
            with_places_to_sign(annex_blocks(annex), annex.agreement.terms, _phrases_of(annex, phrases))
        ),
        language=annex.text.language if annex.text else phrases.language.value,
        first_header=(str(sheet.symbol), phrases.say("annex_heading", annex=shown)),
        header=(str(sheet.symbol), phrases.say("annex_page", annex=shown, page=PAGE)),
        restart=True,
        mark=_mark(position + 1, mark),
    )


def _phrases_of(annex: AnnexSheet, phrases: Phrases) -> Phrases:
    """The phrases in the language of the annexed text, the paper's own where that is none of the six."""
    code = annex.text.language if annex.text else ""
    return Phrases(Language(code)) if code in {language.value for language in Language} else phrases


def annex_blocks(annex: AnnexSheet) -> tuple[Block, ...]:
    """The annexed text with one title, so that each annex is one entry of the navigation."""
    if annex.text is None:
        return (Block(kind=BlockKind.TITLE, ident="title", text=annex.agreement.terms.title),)
    titles = [block for block in annex.text.blocks if block.kind is BlockKind.TITLE]
    rest = [block for block in annex.text.blocks if block.kind is not BlockKind.TITLE]
    if not titles:
        return (Block(kind=BlockKind.TITLE, ident="title", text=annex.agreement.terms.title), *rest)
    return (replace(titles[0], text=_title(annex)), *rest)


def _remarks(annex: AnnexSheet, language: Language) -> list[tuple[str, dict[str, str]]]:
    if annex.text is None:
        return [("remark.no_text", {"annex": annex.annex})]
    if annex.text.language != language.value:
        return [("remark.other_language", {"annex": annex.annex, "language": annex.text.language})]
    return []
