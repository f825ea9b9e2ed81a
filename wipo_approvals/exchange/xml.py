"""XML written by hand: elements as text, everything escaped, the same input giving the same bytes."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

#: What XML 1.0 cannot hold.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def text(words: str) -> str:
    """Words as character data."""
    return escape(_FORBIDDEN.sub("", words))


def element(tag: str, /, *children: str, **attributes: str) -> str:
    """An element with its attributes (empty ones left out) around what was made before."""
    said = "".join(
        f" {key.replace('__', ':').rstrip('_')}={quoteattr(_FORBIDDEN.sub('', value))}"
        for key, value in attributes.items()
        if value
    )
    inside = "".join(children)
    return f"<{tag}{said}>{inside}</{tag}>" if inside else f"<{tag}{said}/>"


def identifier(name: str) -> str:
    """A name as an identifier: letters of any script, digits and underscores, beginning with a letter."""
    plain = re.sub(r"[^\w]+", "_", name).strip("_") or "x"
    return plain if plain[0].isalpha() else f"x{plain}"


_TAG = re.compile(r"<[^>]*>")
_OWN_NAME = re.compile(r' (eId|href|refersTo|start|end|by|outcome|source)="(#?)([^"]*)"')


def within(prefix: str, made: str) -> str:
    """The same elements with every identifier, and every reference to one, under a prefix.

    Several documents can then stand in one. Character data holds no tag, so nothing else is touched.
    """

    def renamed(found: re.Match[str]) -> str:
        attribute, mark, name = found.groups()
        if attribute != "eId" and not mark:
            return found[0]
        return f' {attribute}="{mark}{prefix}__{name}"'

    return _TAG.sub(lambda tag: _OWN_NAME.sub(renamed, tag[0]), made)
