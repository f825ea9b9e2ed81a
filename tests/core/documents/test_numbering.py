"""Lists that Word counts: whatever numbers a text has, Word prints those, or they are typed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.documents.counting import labels
from tests.core.documents.specimens import text_of
from wipo_approvals.documents import word
from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import Block, BlockKind

ARTICLE, PARAGRAPH, POINT = BlockKind.ARTICLE, BlockKind.PARAGRAPH, BlockKind.POINT


def blocks(*rows: tuple[BlockKind, str]) -> tuple[Block, ...]:
    return tuple(
        Block(kind=kind, ident=f"b-{number}", label=label, heading="Head" if kind is ARTICLE else "", text="" if kind is ARTICLE else "Words")
        for number, (kind, label) in enumerate(rows)
    )  # fmt: skip


def package(*sections: Sequence[Block], language: Language = Language.EN) -> dict[str, bytes]:
    composition = Composition(
        paper="test",
        title="Title",
        subject="Subject",
        language=language,
        sections=tuple(Section(blocks=tuple(one), language=language.value) for one in sections),
        file_stem="test",
    )
    with zipfile.ZipFile(io.BytesIO(word.render(composition))) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def printed(parts: dict[str, bytes]) -> list[str]:
    """What is read: counted labels, and typed ones where nothing is counted; both ways of counting agree."""
    found = []
    for apart in (False, True):
        rows = labels(parts["word/document.xml"], parts.get("word/numbering.xml"), apart=apart)
        found.append(
            [label or text_of(paragraph).split("\t")[0].split("\u2003")[0] for label, paragraph in rows]
        )
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize(
    "given_labels",
    [
        ("Article 1", "Article 2", "Article 3"),
        ("Article 1", "Article 3", "Article 4"),
        ("Article 1", "Article 2", "Article 2 bis", "Article 3"),
        ("Article 1", "Article 1", "Article 2"),
        ("Article premier", "Article 2", "Article 3"),
        ("ARTICLE ONE", "ARTICLE TWO"),
        ("SECTION VI", "SECTION VII", "SECTION VIII"),
        ("第一条", "第二条", "第十一条", "第二十一条"),
        ("Статья 1", "Статья 2"),
        ("المادة 7", "المادة 8"),
        ("I.", "II.", "V.", "VI."),
        ("一、", "二、", "三、"),
        ("5.", "4.", "3."),
    ],
)
def test_articles_keep_the_numbers_they_have(given_labels: tuple[str, ...]) -> None:
    parts = package(blocks(*((ARTICLE, label) for label in given_labels)))
    assert printed(parts) == list(given_labels)
    counted = parts["word/document.xml"].count(b"<w:numPr>")
    assert counted == len(given_labels)


@pytest.mark.parametrize(
    "rows",
    [
        ((ARTICLE, "Article 1"), (PARAGRAPH, "1.1"), (PARAGRAPH, "1.2"), (ARTICLE, "Article 2"), (PARAGRAPH, "2.1")),
        ((ARTICLE, "第一条"), (PARAGRAPH, "1.1"), (ARTICLE, "第二条"), (PARAGRAPH, "2.1"), (PARAGRAPH, "2.2")),
        ((ARTICLE, "Article 1"), (PARAGRAPH, "1."), (ARTICLE, "Article 2"), (PARAGRAPH, "2."), (PARAGRAPH, "3.")),
        ((PARAGRAPH, "1."), (POINT, "(a)"), (POINT, "(b)"), (PARAGRAPH, "2."), (POINT, "(a)"), (POINT, "(c)")),
        ((POINT, "(h)"), (POINT, "(i)"), (POINT, "(j)")),
        ((POINT, "(i)"), (POINT, "(ii)"), (POINT, "(iv)"), (POINT, "(v)")),
        ((POINT, "•"), (POINT, "(a)"), (POINT, "–"), (POINT, "(b)")),
        ((POINT, "а)"), (POINT, "б)"), (POINT, "в)")),
        ((POINT, "(أ)"), (POINT, "(ب)"), (POINT, "(ج)")),
        ((ARTICLE, "Article 4"), (PARAGRAPH, "1."), (ARTICLE, "Article 9"), (PARAGRAPH, "1."), (PARAGRAPH, "3.")),
    ],
)  # fmt: skip
def test_inner_numbers_keep_what_they_say(rows: tuple[tuple[BlockKind, str], ...]) -> None:
    assert printed(package(blocks(*rows))) == [label for _, label in rows]


def test_each_annex_begins_anew() -> None:
    annex = blocks((ARTICLE, "Article 1"), (PARAGRAPH, "1."), (ARTICLE, "Article 2"))
    parts = package(annex, annex)
    assert printed(parts) == ["Article 1", "1.", "Article 2"] * 2
    numbering = parts["word/numbering.xml"]
    assert (numbering.count(b"<w:abstractNum "), numbering.count(b"<w:num ")) == (1, 2)
    assert numbering.rindex(b"<w:abstractNum ") < numbering.index(b"<w:num ")


def test_a_regular_agreement_is_one_outline_that_goes_on_when_articles_are_added() -> None:
    rows = [
        row for n in (1, 2, 3) for row in ((ARTICLE, f"Article {n}"), (PARAGRAPH, f"{n}.1"), (POINT, "(a)"))
    ]
    parts = package(blocks(*rows))
    assert parts["word/numbering.xml"].count(b"<w:num ") == 1
    assert b'w:val="%1.%2"' in parts["word/numbering.xml"]


def test_an_article_without_words_has_its_label_typed() -> None:
    bare = Block(kind=ARTICLE, ident="art-1", label="Article 1")
    parts = package([bare, *blocks((PARAGRAPH, "1."))])
    assert printed(parts) == ["Article 1", "1."]
    assert parts["word/document.xml"].count(b"<w:numPr>") == 1


def test_a_per_cent_sign_before_a_figure_is_typed() -> None:
    assert printed(package(blocks((ARTICLE, "%1 A"), (ARTICLE, "%1 B")))) == ["%1 A", "%1 B"]


def test_an_article_that_is_one_sentence_is_no_bold_heading() -> None:
    block = Block(kind=ARTICLE, ident="art-1", label="Section 1", text="The Parties cooperate.")
    parts = package([block])
    assert b'w:val="ArticleText"' in parts["word/document.xml"]
    assert printed(parts) == ["Section 1"]


FORMS = (
    st.integers(1, 30).map(lambda n: f"{n}."),
    st.integers(1, 9).map(lambda n: f"1.{n}"),
    st.sampled_from("abcdefghiv").map(lambda letter: f"({letter})"),
    st.sampled_from(["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(x)", "–", "•", "1) ", "A.", "2 bis", "%3", "%", "x²"]),
)  # fmt: skip


@given(
    st.lists(
        st.tuples(st.sampled_from([ARTICLE, PARAGRAPH, POINT, BlockKind.ITEM, BlockKind.DECISION]), st.one_of(*FORMS)),
        max_size=14,
    )
)  # fmt: skip
def test_no_order_of_labels_is_counted_wrongly(rows: list[tuple[BlockKind, str]]) -> None:
    assert printed(package(blocks(*rows))) == [label for _, label in rows]


def test_definitions_come_with_the_direction_of_their_script() -> None:
    parts = package(blocks((ARTICLE, "المادة 1"), (POINT, "(أ)")), language=Language.AR)
    assert parts["word/numbering.xml"].count(b"<w:rtl/>") >= 2
