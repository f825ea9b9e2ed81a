"""The register of organizations known from the start, and how a printed name finds its entry."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.lexicon import fold

_LETTER = re.compile(r"[^\w]+")
_ARTICLE = re.compile(r"^(?:the|le|la|les|l'|el|los|las) ?", re.IGNORECASE)
_NAME_LENGTH = 6
_CYRILLIC = re.compile(r"[а-яё]+")
_STEM = 4
_ENDINGS = (
    "иями", "ями", "ами", "ией", "иею", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ая", "яя", "ую", "юю",
    "ой", "ей", "ою", "ый", "ий", "ое", "ых", "их", "ым", "им", "ом", "ем", "ах", "ях", "ам", "ям", "ов",
    "ев", "ия", "ию", "ии", "ие", "ья", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """An organization: `names` holds for each language the full name, then the short one, if any."""

    code: str
    kind: str
    names: Mapping[Language, tuple[str, ...]]
    aliases: tuple[str, ...] = ()

    def full(self, language: Language) -> str:
        """The full name in a language, else in English, else the code."""
        names = self.names.get(language) or self.names.get(Language.EN) or (self.code,)
        return names[0]

    def short(self, language: Language) -> str:
        """The short name in a language, else in English, else the full name."""
        names = self.names.get(language) or self.names.get(Language.EN) or (self.code,)
        return names[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """What a printed name was recognized as; `omitted` is the leading element it lacks, if any."""

    code: str
    omitted: str = ""


def name_key(text: str) -> str:
    """A name without what varies in print: case, blanks, brackets, hyphens, a leading article.

    Russian words lose their endings, so that a name is known in every grammatical case.
    """
    plain = _ARTICLE.sub("", fold(text)).lower()
    return _LETTER.sub("", _CYRILLIC.sub(_stemmed, plain))


def stem(word: str) -> str:
    """A Russian word, in small letters, without its grammatical ending; four letters always stay."""
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _STEM), "")
    return word[: len(word) - len(ending)]


def _stemmed(found: re.Match[str]) -> str:
    return stem(found[0])


@cache
def organizations() -> tuple[Organization, ...]:
    """The organizations of resources/organizations.toml."""
    source = files("resources").joinpath("organizations.toml").read_text(encoding="utf-8")
    return tuple(_organization(row) for row in tomllib.loads(source)["organization"])


def _organization(row: Mapping[str, object]) -> Organization:
    names: dict[Language, tuple[str, ...]] = {}
    for language in Language:
        value = row.get(language.value)
        if isinstance(value, list):
            names[language] = tuple(str(name) for name in value)
    aliases = row.get("aliases", ())
    listed = tuple(str(name) for name in aliases) if isinstance(aliases, list) else ()
    return Organization(code=str(row["code"]), kind=str(row["kind"]), names=names, aliases=listed)


@cache
def name_index() -> Mapping[str, str]:
    """Every registered name, as its key, with the code it belongs to."""
    index: dict[str, str] = {}
    for entry in organizations():
        every = [name for names in entry.names.values() for name in names]
        for name in (*every, *entry.aliases, entry.code):
            index.setdefault(name_key(name), entry.code)
    return index


@cache
def leading_elements() -> Mapping[str, tuple[str, str]]:
    """Registered full names with their distinguishing leading element cut off: rest -> (code, element)."""
    index: dict[str, tuple[str, str]] = {}
    for entry in organizations():
        for language, names in entry.names.items():
            for element, rest in _cuts(names[0], language):
                index.setdefault(name_key(rest), (entry.code, element))
    return index


def _cuts(name: str, language: Language) -> list[tuple[str, str]]:
    heads = {
        Language.ZH: ("联合国", "世界", "国际"),
        Language.EN: ("United Nations ", "World "),
        Language.FR: (),
        Language.ES: (),
        Language.RU: (),
        Language.AR: (),
    }[language]
    return [(head.strip(), name[len(head) :]) for head in heads if name.startswith(head)]


def recognize(printed: str) -> Recognition | None:
    """The organization a printed name stands for; None when it is not surely one.

    Exact keys decide; failing that, a registered full name whose leading element (联合国, United
    Nations) is missing or replaced by another one, when the rest is long and belongs to nobody else.
    """
    index, key = name_index(), name_key(printed)
    if not key:
        return None
    if key in index:
        return Recognition(code=index[key])
    bare = re.sub(r"\s*[(（][^()（）]*[)）]\s*$", "", printed)
    if bare != printed and name_key(bare) in index:
        return Recognition(code=index[name_key(bare)])
    return _without_lead(printed)


def _without_lead(printed: str) -> Recognition | None:
    for language in (Language.ZH, Language.EN):
        bare = _ARTICLE.sub("", printed.strip())
        rests = [bare, *(rest for _, rest in _cuts(bare, language))]
        for rest in rests:
            found = leading_elements().get(name_key(rest))
            if found and len(name_key(rest)) >= _NAME_LENGTH and name_key(rest) not in name_index():
                return Recognition(code=found[0], omitted=found[1])
    return None
