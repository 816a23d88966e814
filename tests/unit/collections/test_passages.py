"""Texts cut into passages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.collections.passages import ENOUGH, MOST, cut

LINE = "words of a line " * 5 + "\n"
PARAGRAPH = LINE * 4 + "\n"
TEXT = st.lists(
    st.sampled_from(["\n", LINE, PARAGRAPH, "a", "word ", "x" * 1700, "End. ", "句子。" * 300])
).map("".join)


@given(TEXT, st.lists(st.floats(0, 1)))
def test_all_of_the_text_is_in_them_once(text: str, shares: list[float]) -> None:
    sections = sorted(int(share * len(text)) for share in shares)
    spans = cut(text, sections)
    assert "".join(text[span.start : span.end] for span in spans) == text
    assert all(0 < span.end - span.start <= MOST for span in spans)
    for section in sections:
        assert not any(span.start < section < span.end for span in spans)


def test_they_are_whole_paragraphs() -> None:
    text = PARAGRAPH * 20
    for span in cut(text):
        assert text[span.end - 2 : span.end] == "\n\n"
        assert ENOUGH <= span.end - span.start <= MOST


def test_a_long_paragraph_is_cut_between_lines() -> None:
    text = LINE * 100
    assert all(text[span.end - 1] == "\n" for span in cut(text))


def test_a_long_line_is_cut_between_sentences() -> None:
    text = "This is a sentence of some words. " * 200
    assert all(text[: span.end].endswith(". ") for span in cut(text))


def test_a_heading_stays_with_its_paragraph() -> None:
    text = "# Heading\n\n" + "Sentence of the text. " * 300
    assert cut(text)[0].end > ENOUGH
