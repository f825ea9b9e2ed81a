"""What a correction of a signed text rests on: that it was signed, and which authentic texts are affected."""

from __future__ import annotations

import re

from wipo_approvals.documents import story
from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import PaperSheet


def affected(sheet: PaperSheet, phrases: Phrases) -> str:
    """The languages affected, in words; raises GateClosed before signature and for a translation."""
    story.need_signatures(sheet.agreement)
    authentic = sheet.agreement.terms.authentic_languages
    codes = [code for code in re.split(r"[\s,;]+", sheet.given.get("languages", "")) if code]
    for code in codes:
        if code not in authentic:
            raise GateClosed(
                "gate.not_authentic_text", language=code, authentic_languages=",".join(authentic), hard=True
            )
    return phrases.words.join(phrases.words.language_name(code) for code in codes) if codes else BLANK


def texts(sheet: PaperSheet) -> tuple[str, str]:
    """The text with the error and the corrected text, a blank for what the clerk did not give."""
    return sheet.given.get("error") or BLANK, sheet.given.get("correction") or BLANK
