"""The committee document over time: what earlier sessions did, revisions, corrigenda, cover against annexes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.builders import a_registration, an_office, day, some_blocks
from wipo_approvals.documents.changes import changes
from wipo_approvals.documents.composition import Composition
from wipo_approvals.errors import GateClosed, WrongInput
from wipo_approvals.office import Office
from wipo_approvals.sheets import Registration
from wipo_approvals.text.blocks import Block, BlockKind


def words(composition: Composition) -> list[str]:
    return [block.words for section in composition.sections for block in section.blocks]


def submitted(office: Office, ref: str = "ECO-2017", annex: str = "I") -> None:
    office.recording.register([a_registration(ref)])
    office.recording.record(ref, "text_settled", {}, on=day("2017-07-10"))
    keys = {"symbol": "WO/CC/74/1", "annex": annex}
    office.recording.record(ref, "submitted", keys, on=day("2017-08-02"))


def newer(office: Office, *blocks: Block, ref: str = "ECO-2017") -> None:
    """Keep another version of the English text."""
    agreement = office.agreements.sheet(ref).id
    with office.store.transaction() as session:
        text = Registration(terms={}, language="en", blocks=blocks)
        office.recording.keep_text(session, agreement, text, day("2017-09-01"))


def mended() -> tuple[Block, ...]:
    """The usual text with another second article, without its last point."""
    blocks = [
        replace(block, text="The Parties cooperate every year.") if block.ident == "art-2.p-1" else block
        for block in some_blocks()
        if block.ident != "art-3.p-1.pt-a"
    ]
    return tuple(blocks)


def test_a_resubmitted_agreement_brings_its_history() -> None:
    with an_office() as office:
        submitted(office)
        keys = {"outcome": "postponed", "report_paragraph": "25"}
        office.recording.record("ECO-2017", "decided", keys, on=day("2017-10-04"))
        keys = {"symbol": "WO/CC/75/1", "annex": "II"}
        office.recording.record("ECO-2017", "resubmitted", keys, on=day("2018-07-23"))
        (paper,) = office.papers.compose("committee_document", "WO/CC/75/1", "en")
    told = next(line for line in words(paper) if "Earlier consideration" in line)
    assert "Seventy-Fourth (48th Ordinary) Session" in told
    assert "Annex I to document WO/CC/74/1" in told
    assert "On 4 October 2017 the Committee postponed its decision." in told
    assert "paragraph 25" in told
    labels = [block.label for block in paper.sections[0].blocks if block.label.endswith(".")]
    assert labels == ["1.", "2.", "3."]


def test_a_corrigendum_names_both_readings_of_each_place() -> None:
    with an_office() as office:
        submitted(office)
        with pytest.raises(GateClosed) as refused:
            office.papers.compose("corrigendum", "WO/CC/74/1", "en")
        assert refused.value.code == "gate.nothing_to_correct"
        newer(office, *mended())
        (paper,) = office.papers.compose("corrigendum", "WO/CC/74/1", "en")
    told = words(paper)
    assert "WO/CC/74/1 Corr." in told
    assert any(
        "Annex I, Article 2, 1.: for “The Parties cooperate.” read “The Parties cooperate every year.”"
        in line
        for line in told
    )
    assert any("Article 3, 1., (a): deleted: “They meet;”" in line for line in told)


def test_a_revision_bears_its_symbol_and_tells_what_changed() -> None:
    with an_office() as office:
        submitted(office)
        newer(office, *mended())
        (plain,) = office.papers.compose("committee_document", "WO/CC/74/1", "en")
        (paper,) = office.papers.compose("committee_document", "WO/CC/74/1", "en", given={"suffix": "rev"})
        assert not any("Changes made" in line for line in words(plain))
        assert paper.subject == "WO/CC/74/1 Rev."
        assert any("Changes made" in line for line in words(paper))
        assert all("Rev." in section.header[0] for section in paper.sections)
        with pytest.raises(WrongInput):
            office.papers.compose("committee_document", "WO/CC/74/1", "en", given={"suffix": "draft"})


def test_the_cover_is_held_against_the_annexes() -> None:
    with an_office() as office:
        submitted(office)
        submitted(office, "ECO-2018", annex="III")
        title = Block(
            kind=BlockKind.TITLE, ident="title", text="Memorandum with the League of Arab States (LAS)"
        )
        newer(office, title, ref="ECO-2018")
        (paper,) = office.papers.compose("committee_document", "WO/CC/74/1", "en")
    found = [(code, details.get("annex"), details.get("party")) for code, details in paper.remarks]
    assert ("remark.annex_gap", "II", None) in found
    assert ("remark.annex_other_party", "III", "ECO") in found
    assert ("remark.annex_other_party", "I", "ECO") not in found


def test_changes_are_told_in_the_order_of_the_newer_text() -> None:
    found = changes(some_blocks(), mended())
    assert [(one.place, bool(one.before), bool(one.now)) for one in found] == [
        ("Article 2, 1.", True, True),
        ("Article 3, 1., (a)", True, False),
    ]
    assert changes(some_blocks(), some_blocks()) == ()
