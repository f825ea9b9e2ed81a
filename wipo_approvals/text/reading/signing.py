"""The signature block: who signs for which party, in which style and office, and where a date stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import SignatureEntry
from wipo_approvals.text.lexicon import Lexicon, fold, tidy
from wipo_approvals.text.reading.lines import Line
from wipo_approvals.text.reading.naming import Party, exact_party, party_of
from wipo_approvals.text.reading.repair import is_rule

_COLUMNS = re.compile(r"\s{3,}|\t+|\u3000{2,}|(?<=\S)\s{2,}(?=\S)|\s\|\s")
_SIGNING = 80
_PERSON = re.compile(r"^[^\d:;!?。:；]{2,60}$")


class Role(Enum):
    """What a cell of the block is."""

    PARTY = auto()
    TITLE = auto()
    NAME = auto()
    DATE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One piece of the block: its role, its words, and the party it names."""

    role: Role
    text: str = ""
    style: str = ""
    party: Party | None = None


@dataclass(slots=True, kw_only=True)
class _Record:
    title: str = ""
    name: str = ""
    style: str = ""
    party: Party | None = None
    seen: int = 0

    def takes(self, cell: Cell) -> bool:
        return not (self.title if cell.role is Role.TITLE else self.name)

    def add(self, cell: Cell) -> None:
        if cell.role is Role.TITLE:
            self.title, self.party = cell.text, self.party or cell.party
        else:
            self.name, self.style = cell.text, cell.style


def signature_entries(
    lines: Iterable[Line], parties: tuple[Party, ...], words: Lexicon
) -> tuple[SignatureEntry, ...]:
    """The places to sign, in the order of the block (columns from left to right)."""
    pieces = _rows([line.text for line in lines if not is_rule(line.text)], parties, words)
    stream = [cell for column in _columns(pieces) for cell in _column_cells(column, parties, words)]
    dates = sum(cell.role is Role.DATE for cell in stream)
    records = _assigned(stream)
    many = dates > 1
    return tuple(
        SignatureEntry(
            party=record.party.names[0] if record.party else "",
            title=record.title,
            name=record.name,
            style=record.style,
            date_blank=many,
        )
        for record in records
    )


def is_signing(text: str, words: Lexicon) -> bool:
    """Whether a line names a signatory or an office, or is for a date, and is no sentence."""
    plain = fold(text)
    if is_rule(text) or words.full("signature.date", plain):
        return True
    short = len(plain) < _SIGNING and not re.search(r"[.;:。]$", plain)
    return short and bool(_styled(text, words).style or words.search("signature.office", plain))


def date_lines(lines: Iterable[Line], words: Lexicon) -> int:
    """How many lines or columns of the block are for a date."""
    found = 0
    for line in lines:
        pieces = [piece for piece in _COLUMNS.split(line.text.strip()) if piece]
        shown = [piece for piece in pieces if words.full("signature.date", fold(piece))]
        found += max(len(shown), len(re.findall(r"日期\s*[:：]|\bdated?\s*:", line.text, re.IGNORECASE)))
    return found


def _rows(texts: list[str], parties: tuple[Party, ...], words: Lexicon) -> list[list[tuple[int, str]]]:
    """The pieces of every line: cut at wide gaps, else where one blank is all that is left of a gap."""
    rows = [_pieces(text) for text in texts]
    cuts = [_halves(row[0][1], parties, words) if len(row) == 1 else () for row in rows]
    beside = any(cuts)
    found = []
    for row, cut in zip(rows, cuts, strict=True):
        shown = cut or (_titles(row[0][1], words) if beside and len(row) == 1 else ())
        found.append([(0, shown[0]), (len(shown[0]) + 1, shown[1])] if shown else row)
    return found


def _pieces(text: str) -> list[tuple[int, str]]:
    """The pieces of a line with the columns they start in; between tabs the columns are counted."""
    if "\t" in text:
        cells = [(text[: found.start()].count("\t"), found[0]) for found in re.finditer(r"[^\t]+", text)]
        first = cells[0][0] if cells else 0
        return [(first + index, cell.strip()) for index, (_, cell) in enumerate(cells) if cell.strip()]
    found: list[tuple[int, str]] = []
    start = 0
    for gap in [*_COLUMNS.finditer(text.rstrip()), None]:
        piece = text[start : gap.start() if gap else len(text)]
        if piece.strip():
            found.append((start + len(piece) - len(piece.lstrip()), piece.strip()))
        start = gap.end() if gap else len(text)
    return found


def _columns(rows: list[list[tuple[int, str]]]) -> list[list[str]]:
    """The pieces column by column when some row has several, else all in one column."""
    edges = [start for start, _ in max(rows, key=len, default=[])]
    columns: list[list[str]] = [[] for _ in edges]
    for row in rows:
        for index, (start, piece) in enumerate(row):
            if len(row) == len(edges):
                columns[index].append(piece)
            else:
                near = min(range(len(edges)), key=lambda column: abs(edges[column] - start))
                columns[near].append(piece)
    return columns


def _column_cells(column: list[str], parties: tuple[Party, ...], words: Lexicon) -> list[Cell]:
    found: list[Cell] = []
    index = 0
    while index < len(column):
        size = _wrapped(column[index : index + 4], parties, words)
        text = words.glue.join(column[index : index + size])
        for piece in _title_then_name(text, words):
            found += _read(piece, parties, words)
        index += size
    return found


def _wrapped(pieces: list[str], parties: tuple[Party, ...], words: Lexicon) -> int:
    """How many pieces of a column make the first cell: a name or an office may be broken over several."""
    for size in range(len(pieces), 1, -1):
        if _is_wrapped_name(pieces[:size], size, parties, words):
            return size
    return 2 if _is_wrapped_title(pieces[:2], parties, words) else 1


def _is_wrapped_name(pieces: list[str], size: int, parties: tuple[Party, ...], words: Lexicon) -> bool:
    """Whether a party's name runs over these pieces."""
    spoken = any(words.search("signature.office", fold(piece)) for piece in pieces)
    if len(pieces) < size or spoken or any(_styled(piece, words).style for piece in pieces[1:]):
        return False
    return exact_party(words.glue.join(pieces), parties, words) is not None


def _is_wrapped_title(pieces: list[str], parties: tuple[Party, ...], words: Lexicon) -> bool:
    """Whether an office runs over two pieces: the first breaks off, or the second only carries on."""
    if len(pieces) < 2 or not words.search("signature.office", fold(pieces[0])):  # noqa: PLR2004 - two pieces
        return False
    first, second = fold(pieces[0]), fold(pieces[1])
    if _styled(pieces[1], words).style or words.full("signature.date", second):
        return False
    if party_of(pieces[1], parties, words):
        return False
    return bool(words.search("signature.hanging", first) or words.match("signature.carrying", second))


def _halves(text: str, parties: tuple[Party, ...], words: Lexicon) -> tuple[str, ...]:
    """A line cut in two where it names two parties, two persons or two offices side by side."""
    for gap in re.finditer(r"\s+", text):
        left, right = text[: gap.start()], text[gap.end() :]
        first, second = _half(left, parties, words), _half(right, parties, words)
        if (
            first
            and second
            and first.role is second.role
            and (not first.party or first.party != second.party)
        ):
            return (left, right)
    return ()


def _half(text: str, parties: tuple[Party, ...], words: Lexicon) -> Cell | None:
    """What half a line may be by itself: a party, with or without an office, a person, or an office."""
    if not _pure(text):
        return None
    if owner := party_of(text, parties, words) or _leading(text, parties):
        return Cell(role=Role.PARTY, party=owner)
    styled = _styled(text, words)
    if styled.style and not words.full("signature.style_before", f"{styled.text} x"):
        return styled
    spoken = words.language is Language.ZH and words.search("signature.office", fold(text))
    return Cell(role=Role.TITLE) if spoken else None


def _titles(text: str, words: Lexicon) -> tuple[str, ...]:
    """Two offices on one line, cut nearest to its middle, in a block whose other lines hold two of a kind."""
    cuts = [(text[: gap.start()], text[gap.end() :]) for gap in re.finditer(r"\s+", text)]
    fit = [cut for cut in cuts if all(words.match("signature.office", fold(half)) for half in cut)]
    return min(fit, key=lambda cut: abs(len(cut[0]) - len(cut[1])), default=())


def _leading(text: str, parties: tuple[Party, ...]) -> Party | None:
    """The party whose name, and more, a text begins with."""
    return next((one for one in parties for name in one.names if text.startswith(name)), None)


def _pure(text: str) -> bool:
    return text.count("(") + text.count("（") == text.count(")") + text.count("）")


def _title_then_name(text: str, words: Lexicon) -> list[str]:
    plain = tidy(text)
    for gap in re.finditer(r"\s+", plain):
        left, right = plain[: gap.start()], plain[gap.end() :]
        styled = _styled(right, words)
        titled = styled.style and not words.full("signature.no_style", fold(styled.style))
        if words.search("signature.office", fold(left)) and titled:
            return [left, right]
    return [text]


def _read(piece: str, parties: tuple[Party, ...], words: Lexicon) -> list[Cell]:
    text = tidy(piece).strip(" ,，;；")
    for rule in words.patterns("signature.mark"):
        text = rule.sub("", text).strip()
    for rule in words.patterns("signature.label"):
        text = rule.sub("", text).strip() if rule.match(fold(text)) else text
    plain = fold(text)
    if not text or is_rule(text) or words.full("signature.blank", plain):
        return []
    if words.full("signature.date", plain) or re.search(r"\.{4,}|_{3,}$", plain):
        return [Cell(role=Role.DATE, text=text)]
    named = words.full("signature.party_line", plain)
    owner = party_of(named["who"], parties, words) if named else None
    if named and owner:
        who = named["who"]
        office = _offices(who, parties)[-1:] if words.search("signature.office", who) else []
        return [
            Cell(role=Role.PARTY, text=who, party=owner),
            *office,
            *_spoken(named["rest"], fold(named["rest"]), parties, words),
        ]
    return _spoken(text, plain, parties, words)


def _spoken(text: str, plain: str, parties: tuple[Party, ...], words: Lexicon) -> list[Cell]:
    exact = _exact(text, parties, words)
    if exact:
        return [Cell(role=Role.PARTY, text=text, party=exact)]
    if (pair := words.full("signature.name_title", plain)) and words.search(
        "signature.office", pair["title"]
    ):
        return [_styled(pair["name"], words), Cell(role=Role.TITLE, text=pair["title"])]
    styled = _styled(text, words)
    if styled.style and not words.search("signature.office", fold(text)):
        return [styled]
    if words.search("signature.office", plain):
        return _offices(text, parties)
    if styled.style:
        return [styled]
    near = party_of(text, parties, words)
    if near:
        return [Cell(role=Role.PARTY, text=text, party=near)]
    if words.full("signature.place", plain) or words.search("parties.orgnoun", plain):
        return [Cell(role=Role.OTHER, text=text)]
    return [Cell(role=Role.NAME if _PERSON.match(text) and len(text.split()) < 7 else Role.OTHER, text=text)]  # noqa: PLR2004


def _offices(text: str, parties: tuple[Party, ...]) -> list[Cell]:
    """An office, and before it the party when the line begins with the party's name."""
    owner = _leading(text, parties)
    if owner is None:
        return [Cell(role=Role.TITLE, text=text, party=_trailing(text, parties))]
    return [
        Cell(role=Role.PARTY, text=text, party=owner),
        Cell(role=Role.TITLE, text=_office(text, owner)),
    ]


def _office(text: str, owner: Party) -> str:
    """The office in a line that begins with the name of the party, and perhaps its short form in brackets."""
    name = next(name for name in owner.names if text.startswith(name))
    return re.sub(r"^\s*[(（][^()（）]*[)）]\s*", "", text[len(name) :]).strip(" ,，:：")


def _trailing(text: str, parties: tuple[Party, ...]) -> Party | None:
    """The party whose name an office ends with (`Secretary-General of ASEAN`)."""
    bare = re.sub(r"\s*[(（][^()（）]*[)）]\s*$", "", text)
    return next((one for one in parties for name in one.names if bare.endswith(f" {name}")), None)


def _exact(text: str, parties: tuple[Party, ...], words: Lexicon) -> Party | None:
    if words.search("signature.office", fold(text)) and not re.match(r"(?i)for\b|on behalf|代表", text):
        return None
    return party_of(text, parties, words)


def _styled(text: str, words: Lexicon) -> Cell:
    plain = tidy(text)
    for key in ("signature.style_after", "signature.style_before"):
        if found := words.full(key, plain):
            return Cell(role=Role.NAME, text=found["name"].strip(" ,"), style=found["style"].strip(" ,"))
    return Cell(role=Role.NAME, text=plain)


def _assigned(stream: list[Cell]) -> list[_Record]:
    cells = _with_offices([cell for cell in stream if cell.role in (Role.PARTY, Role.TITLE, Role.NAME)])
    order: list[Party] = []
    records: list[_Record] = []
    current: Party | None = None
    for cell in cells:
        if cell.role is Role.PARTY and cell.party:
            current = cell.party
            order += [] if current in order else [current]
        elif not records or not records[-1].takes(cell) or records[-1].seen != len(order):
            records.append(_Record(party=current, seen=len(order)))
            records[-1].add(cell)
        else:
            records[-1].add(cell)
    return _attributed(_merged(records), order, cells)


def _with_offices(cells: list[Cell]) -> list[Cell]:
    """The cells, where what stands beside a person in style but without an office is that person's office."""
    found = list(cells)
    for index, cell in enumerate(cells):
        if cell.role is not Role.NAME or cell.style:
            continue
        for step in (1, -1):
            near, far = _at(found, index + step), _at(found, index + 2 * step)
            if near and near.role is Role.NAME and near.style and (not far or far.role is not Role.TITLE):
                found[index] = replace(cell, role=Role.TITLE)
                break
    return found


def _at(cells: list[Cell], index: int) -> Cell | None:
    return cells[index] if 0 <= index < len(cells) else None


def _merged(records: list[_Record]) -> list[_Record]:
    return [record for record in records if record.title or record.name]


def _attributed(records: list[_Record], order: list[Party], cells: list[Cell]) -> list[_Record]:
    """Give each record its party: the heading above it, else the name below it, else by position."""
    if not order or not records:
        return records
    if cells[0].role is not Role.PARTY:
        for record in records:
            record.party = order[min(record.seen, len(order) - 1)]
        return records
    headed = {record.seen for record in records}
    if headed == set(range(1, len(order) + 1)):
        return records
    for index, record in enumerate(records):
        record.party = order[min(index, len(order) - 1)]
    return records
