"""The tables that a program wrote, as the transcript shows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.chat.transcript.table_text import MOST_COLUMNS, MOST_ROWS, table_text
from app.ui.document.block_stream import read
from app.ui.document.blocks import BlockKind
from app.ui.document.inline import InlineReader


def rows_of(text: str, separator: str = ",") -> tuple[tuple[str, ...], ...]:
    found = table_text(text, separator)
    assert found is not None
    (table,) = read(found.markdown)
    assert table.kind is BlockKind.TABLE
    return table.rows


def test_the_first_row_is_the_header_and_numbers_stand_at_the_end() -> None:
    found = table_text('day,mm,share\n1,"1,200",5 %\nMon,-3.5e2,\n', ",")
    assert found == ("| day | mm | share |\n| --- | --: | --: |\n| 1 | 1,200 | 5 % |\n"
                     "| Mon | -3.5e2 |  |", True)  # fmt: skip


@pytest.mark.parametrize(
    "cell",
    [
        *("a|b", "**x**", "_x_", "`|`", "$1 and $2", "$$x$$", "<b>", "&amp;", "[a](b)", "\\|"),
        *("~~a~~", "==a==", "^a^", "![a](b)", "a@b.c", "# a", "- a", "1. a", "[^1]", ":smile:"),
        *("\\[x\\]", "\\(x\\)", "\\\\[x]", "【1†L2】", "https//x", "\\", "\\*", "-5", "1e-3"),
    ],
)
def test_a_cell_is_shown_as_it_is(cell: str) -> None:
    ((head,), (shown,)) = rows_of(f"head\n{cell}\n")
    assert head == "head"
    runs = InlineReader().runs(shown)
    assert "".join(run.text for run in runs) == cell
    assert not any(run.target for run in runs)


def test_a_cell_of_several_lines_is_one_line() -> None:
    assert rows_of('a,b\n"one\ntwo",2\n')[1] == ("one two", "2")


def test_tabs_divide_where_they_are_asked_to() -> None:
    assert rows_of("a\tb\n1,5\t2\n", "\t")[1] == ("1,5", "2")


def test_what_is_too_much_is_left_out() -> None:
    long = "a,b\n" * (MOST_ROWS + 2)
    assert table_text("a,b\n" * (MOST_ROWS + 1), ",").is_whole
    assert not table_text(long, ",").is_whole
    assert len(rows_of(long)) == MOST_ROWS + 1
    wide = ",".join("x" * (MOST_COLUMNS + 1))
    assert not table_text(wide, ",").is_whole
    assert len(rows_of(f"{wide}\n{wide}\n")[0]) == MOST_COLUMNS
    assert not table_text(f"a\n{'x' * 300}\n", ",").is_whole
    huge = table_text("a,b\n" + "1,2\n" * 1_000_000, ",")
    assert not huge.is_whole


def test_rows_of_other_lengths_are_filled() -> None:
    assert rows_of("a\n1,2,3\n") == (("a", "", ""), ("1", "2", "3"))


@pytest.mark.parametrize("text", ["", "\n\n", '"' + "x" * 200_000])
def test_what_is_no_table_is_none(text: str) -> None:
    assert table_text(text, ",") is None


@given(st.text(max_size=200))
def test_whatever_is_in_it_it_stays_one_table(text: str) -> None:
    found = table_text(text, ",")
    if found is not None:
        assert [each.kind for each in read(found.markdown)] == [BlockKind.TABLE]
