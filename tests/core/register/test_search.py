"""Finding agreements by words in any script."""

from __future__ import annotations

import pytest

from tests.core.builders import a_registration, an_office
from wipo_approvals.register.search import fold, match_expression
from wipo_approvals.sheets import ListQuery


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("eco", True),
        ("ECON COOP", True),
        ("经合", False),
        ("经济合作", True),
        ("合", True),
        ("сотруднич", True),
        ("akca", True),
        ("eco-2017", True),
        ("oecd", False),
        ('"', False),
        ("* XOR", False),
        ("NEAR(", False),
        ("", True),
        ("   ", True),
    ],
)
def test_words_in_any_script_find_the_agreement(typed: str, found: bool) -> None:  # noqa: FBT001 - a table of cases
    with an_office() as office:
        office.recording.register([a_registration()])
        assert bool(office.agreements.page(ListQuery(search=typed)).rows) is found


def test_folding_drops_case_marks_and_width() -> None:
    assert fold("Ａkça É") == "akca e"


def test_an_operator_is_only_a_word() -> None:
    assert match_expression("a AND -b") == '"a"* "and"* "b"*'
