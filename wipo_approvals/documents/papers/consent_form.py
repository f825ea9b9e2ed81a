"""The form by which a partner joins an agreement: who consents, to what, from when on, and who received it."""

from __future__ import annotations

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.consenting import addressee, need_consent_forms
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import field, heading, part, said, sheet_of
from wipo_approvals.domain.vocabulary import EntryRule
from wipo_approvals.sheets import AgreementSheet, PaperSheet
from wipo_approvals.text.blocks import Block

PAPER = "consent_form"
#: What the partner fills in, each with the key under which a clerk may give it before.
_FIELDS = {"partner": "party", "representative": "name", "title": "title", "place": "place"}


def build(sheet: PaperSheet) -> Composition:
    """The form in a language; raises GateClosed for an agreement that is not joined by such forms."""
    phrases, agreement = Phrases(sheet.language, PAPER), sheet.agreement
    need_consent_forms(agreement)
    title = story.titled(agreement, sheet.language.value)
    blocks = [
        heading(phrases.say("heading")),
        said("consent", phrases.say("consent", title=title)),
        *_effect(agreement, phrases),
        *(field(name, phrases.say(name), sheet.given.get(key, "")) for name, key in _FIELDS.items()),
        field("day", phrases.say("day")),
        field("signature", phrases.say("signature")),
        part("receipt", phrases.say("receipt")),
        field("received-by", phrases.say("received_by"), addressee(agreement)),
        field("received-on", phrases.say("received_on")),
        field("received-signature", phrases.say("received_signature")),
    ]
    return sheet_of(PAPER, agreement.reference, phrases, blocks)


def _effect(agreement: AgreementSheet, phrases: Phrases) -> list[Block]:
    """From when on a consent takes effect, where the terms count consents."""
    entry = agreement.terms.entry_into_force
    if entry.rule is not EntryRule.PER_PARTY_ON_CONSENT or not entry.threshold:
        return []
    return [said("effect", phrases.say("effect", threshold=str(entry.threshold)))]
