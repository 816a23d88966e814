"""Lines of pages, beside those of the standard library."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from app.core.browser.wrapping import WIDTH, wrap

TEXTS = st.text(st.sampled_from("ab-—\t \n.,'é文\u00a0\r\x0b"), max_size=600) | st.text(
    max_size=300
)


def of_the_library(text: str) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        wrapped = textwrap.wrap(line, width=WIDTH, replace_whitespace=False, drop_whitespace=False)
        lines += wrapped if line else [""]
    return lines


@given(TEXTS)
def test_lines_are_those_of_textwrap(text: str) -> None:
    assert [line.text for line in wrap(text)] == of_the_library(text)


@given(TEXTS)
def test_each_character_is_in_one_line(text: str) -> None:
    end = -1
    for line in wrap(text):
        assert text[max(end, 0) : line.start] == ("\n" if line.start > max(end, 0) else "")
        assert line.text == text[line.start : line.end] or "\t" in text
        end = line.end
    assert end == len(text)


def test_a_place_in_a_tab_is_that_of_the_tab() -> None:
    first, second = wrap("a\t" * 10 + "b\tc")
    assert first.text == "a       " * 10
    assert (first.start, first.end, second.start, second.end) == (0, 20, 20, 23)


def test_a_tab_behind_a_carriage_return_begins_a_column() -> None:
    (line,) = wrap("aaaaaa\ra\t")
    assert (line.text, line.end) == ("aaaaaa\ra       ", 9)


def test_a_megabyte_without_a_space_is_wrapped() -> None:
    assert len(wrap("x" * 1_000_000)) == 12_500
