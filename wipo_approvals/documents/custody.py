"""Who keeps which original: the copies of each authentic language go round the parties in their order."""

from __future__ import annotations

from wipo_approvals.domain.terms import Terms


def allotted(terms: Terms) -> tuple[tuple[str, int, str], ...]:
    """Each original as language (ISO 639-1), number of the copy from 1, and the key of the party that keeps it.

    Where a text does not say how many there are, every party keeps one in each authentic language.
    """
    keys = terms.party_keys
    return tuple(
        (language, number, keys[(number - 1) % len(keys)])
        for language in terms.authentic_languages
        for number in range(1, (terms.originals.per_language.get(language) or len(keys)) + 1)
    )
