"""What the facts of an agreement say to a paper: submissions, decision, signatures, force, as they hold now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Outcome, Region, Stage
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import AgreementSheet, FactSheet
from wipo_approvals.text.blocks import title


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """A signature as it was given: by which party, on which day, where, by whom, in what capacity."""

    party: str
    on: PartialDate
    place: str = ""
    name: str = ""
    title: str = ""


def held(sheet: AgreementSheet, *kinds: str) -> Iterator[FactSheet]:
    """The facts of some kinds that hold, in the order they were recorded."""
    return (fact for fact in sheet.facts if fact.holds and fact.entry.kind in kinds)


def last(sheet: AgreementSheet, *kinds: str) -> FactSheet | None:
    """The newest fact of some kinds that holds."""
    return next(reversed(list(held(sheet, *kinds))), None)


def signings(sheet: AgreementSheet) -> tuple[Signing, ...]:
    """The signatures, the earliest first; what a fact does not say is taken from the text's signature block."""
    expected = {one.party: one for one in sheet.terms.signatories}
    found = []
    for fact in held(sheet, "signed"):
        keys: Mapping[str, Any] = fact.keys
        who = expected.get(str(keys["party"]))
        found.append(
            Signing(
                party=str(keys["party"]),
                on=fact.on,
                place=str(keys.get("place") or ""),
                name=str(keys.get("name") or (who.name if who else "") or ""),
                title=str(keys.get("title") or (who.title if who else "") or ""),
            )
        )
    return tuple(sorted(found, key=lambda one: one.on.earliest))


def decision(sheet: AgreementSheet) -> FactSheet | None:
    """What the Committee decided on the last submission; none while that is still before it."""
    found = None
    for fact in held(sheet, "submitted", "resubmitted", "decided"):
        found = fact if fact.entry.kind == "decided" else None
    return found


def titled(sheet: AgreementSheet, language: str) -> str:
    """The title of an agreement in a language (ISO 639-1), where a text in it is kept; else as registered."""
    texts = [one for one in sheet.texts if one.language == language]
    return (title(texts[0].blocks) if texts else "") or sheet.row.title


def title_language(sheet: AgreementSheet, language: str) -> str:
    """The language of the title that `titled` gives; empty where it is not known."""
    if any(one.language == language for one in sheet.texts):
        return language
    return next((one.language for one in sheet.texts if title(one.blocks) == sheet.row.title), "")


def clause(sheet: AgreementSheet, term: str) -> str:
    """The clause a term was read from, as the text calls it; empty where none is known."""
    return next((one.clause for one in sheet.term_sheets if one.name == term), "")


def outcome(sheet: AgreementSheet) -> Outcome | None:
    """What the Committee decided last."""
    fact = last(sheet, "decided")
    return Outcome(fact.keys["outcome"]) if fact else None


def need_signatures(sheet: AgreementSheet) -> None:
    """Raises GateClosed until all parties that have to sign have signed."""
    state = next(one.state for one in sheet.status.regions if one.region is Region.SIGNATURE)
    if state != "fully_signed":
        signed = {one.party for one in signings(sheet)}
        missing = [key for key in sheet.terms.party_keys if key not in signed]
        raise GateClosed("gate.not_fully_signed", opens="signed", hard=True, missing=missing)


def need_term_running(sheet: AgreementSheet) -> None:
    """Raises GateClosed while the agreement is not in force yet, and once its term has ended."""
    need_force(sheet)
    if sheet.status.stage is Stage.EXPIRED:
        raise GateClosed("gate.term_ended", hard=True, expired_on=str(sheet.status.expires_on))
    if sheet.status.stage.ended:
        raise GateClosed("gate.already_ended", hard=True, ended_on=str(sheet.status.ends_on))


def in_force_since(sheet: AgreementSheet) -> PartialDate | None:
    """The day of entry into force where it is certain."""
    return sheet.status.entry.day if sheet.status.entry else None


def need_force(sheet: AgreementSheet) -> PartialDate:
    """The day of entry into force; raises GateClosed while there is none."""
    entry = sheet.status.entry
    if entry is None:
        raise GateClosed("gate.not_in_force", opens="entered_into_force", hard=True)
    return entry.day or PartialDate.of(entry.latest)
