"""What GitHub's dialect adds to Markdown, and the HTML that models write: blocks and streams."""

from __future__ import annotations

import pytest

from app.ui.document.block_stream import BlockStream, read
from app.ui.document.blocks import BULLET, CHECKED, UNCHECKED, Block, BlockKind, Container

PARAGRAPH, ITEM, DETAILS = BlockKind.PARAGRAPH, Container.ITEM, Container.DETAILS


def shape(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (block.kind.name, block.text, block.marker, " ".join(each.name for each in block.within))
        for block in read(text)
    ]


# Tasks and lists


def test_tasks_have_a_box() -> None:
    assert shape("- [ ] a\n* [x] b\n  + [X] c\n1. [x] d\n- [ ]\n- [x]e") == [
        ("PARAGRAPH", "a", UNCHECKED, "ITEM"),
        ("PARAGRAPH", "b", CHECKED, "ITEM"),
        ("PARAGRAPH", "c", CHECKED, "ITEM ITEM"),
        ("PARAGRAPH", f"{CHECKED} d", "1.", "ITEM"),
        ("PARAGRAPH", "[ ]", BULLET, "ITEM"),
        ("PARAGRAPH", "[x]e", BULLET, "ITEM"),
    ]


def test_numbers_are_shown_with_the_sign_they_are_written_with() -> None:
    assert [block.marker for block in read("1) a\n2) b\n\n3. c\n4. d")] == ["1)", "2)", "3.", "4."]


def test_an_item_that_begins_with_a_quote_shows_its_bullet_beside_it() -> None:
    assert shape("- > a\n  > b\n- c") == [
        ("PARAGRAPH", "a\nb", BULLET, "ITEM QUOTE"),
        ("PARAGRAPH", "c", BULLET, "ITEM"),
    ]


def test_a_table_in_an_item_is_not_lost() -> None:
    blocks = read("- | a |\n  |---|\n  | b |\n\n  text")
    assert [block.kind for block in blocks] == [BlockKind.TABLE, PARAGRAPH]
    assert blocks[0].rows == (("a",), ("b",)) and blocks[0].marker == BULLET


@pytest.mark.parametrize("mark", ["> ", "- "])
def test_nesting_of_any_depth(mark: str) -> None:
    [*_, last] = read(mark * 30 + "a")
    assert (last.text, len(last.within)) == ("a", 30)


# Alerts


@pytest.mark.parametrize("kind", ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
def test_alerts(kind: str) -> None:
    assert shape(f"> [!{kind}]\n> a\n>\n> - b\n\nc") == [
        ("ALERT", "", "", kind),
        ("PARAGRAPH", "a", "", kind),
        ("PARAGRAPH", "b", BULLET, f"{kind} ITEM"),
        ("PARAGRAPH", "c", "", ""),
    ]


def test_what_is_an_alert_and_what_is_a_quote() -> None:
    assert shape("> [!note] with text")[1] == ("PARAGRAPH", "with text", "", "NOTE")
    assert [kind for kind, *_ in shape("> a\n> [!NOTE]\n\n> [!OTHER]\n> b\n\n[!NOTE]")] == [
        "PARAGRAPH"
    ] * 3


# Details


def test_details() -> None:
    source = "<details>\n<summary>More <b>here</b></summary>\n\n- a\n\n```\n</details>\n```\n"
    assert shape(source + "\n</details>\nb") == [
        ("DETAILS", "More **here**", "", ""),
        ("PARAGRAPH", "a", BULLET, "DETAILS ITEM"),
        ("CODE", "</details>", "", "DETAILS"),
        ("PARAGRAPH", "b", "", ""),
    ]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("<details><summary>a</summary>b</details>", ["a", "b"]),
        ("<DETAILS open>\n<summary>\na\n</summary>\nb\n</DETAILS>", ["a", "b"]),
        ("<details>\nb\n</details>", ["", "b"]),
        ("x\n<details>\n<summary>a</summary>\nb</details>\ny", ["x", "a", "b", "y"]),
        ("</details>\na", ["</details>\na"]),
        ("<summary>a</summary>", ["<summary>a</summary>"]),
        ("`<details>` is", ["`<details>` is"]),
    ],
)
def test_details_as_models_write_them(source: str, wanted: list[str]) -> None:
    assert [block.text for block in read(source)] == wanted


def test_details_in_details_and_in_lists() -> None:
    source = "- x\n  <details><summary>a</summary>\n  <details><summary>b</summary>\n  c\n"
    assert shape(source + "  </details>\n  d\n  </details>\n- e") == [
        ("PARAGRAPH", "x", BULLET, "ITEM"),
        ("DETAILS", "a", "", "ITEM"),
        ("DETAILS", "b", "", "ITEM DETAILS"),
        ("PARAGRAPH", "c", "", "ITEM DETAILS DETAILS"),
        ("PARAGRAPH", "d", "", "ITEM DETAILS"),
        ("PARAGRAPH", "e", BULLET, "ITEM"),
    ]


def test_a_summary_whose_end_is_missing_loses_no_text() -> None:
    words = [f"word{number}" for number in range(800)]
    for source in (
        "<details>\n<summary>" + "\n\n".join(words) + "\n</details>\n\nEnd",
        "<details>\n<summary>" + " ".join(words) + "</summary>\n</details>\n\nEnd",
    ):
        blocks = read(source)
        assert " ".join(block.text for block in blocks).split() == [*words, "End"]
        assert not blocks[-1].within
    assert [block.text for block in read("<details>\n<summary>a\nb\n</details>\nc")] == [
        "a\nb",
        "c",
    ]


@pytest.mark.parametrize("before", ["", "a", "a\n"])
def test_a_line_may_end_details_any_number_of_times(before: str) -> None:
    opening = "<details><summary>s</summary>\n"
    source = f"{opening * 3}{before}{'</details>' * 5000}\nb"
    assert shape(source)[-1] == ("PARAGRAPH", "b", "", "")
    assert shape(f"{opening * 3}a</details></details>\nb")[-1][3] == "DETAILS"


def test_details_that_are_never_closed_are_unfolded_at_the_end() -> None:
    source = "<details>\n<summary>a</summary>\n\nb\n\nc\n"
    stream = BlockStream()
    assert stream.update(source, finished=False)[1][0].level == 0
    first, blocks = stream.update(source, finished=True)
    assert (first, blocks[0].level) == (0, 1)
    assert stream.update(source + "</details>\n", finished=False)[1][0].level == 0
    assert read("<details open>\na\n</details>")[0].level == 1


# Definitions, footnotes, labels


def test_definitions_stand_below_their_term() -> None:
    assert shape("Term\n: a\n: b\n\nOther\n:   c\nThird\n: d\n\nsmile :\n: )") == [
        ("TERM", "Term", "", ""),
        ("PARAGRAPH", "a", "", "DEFINITION"),
        ("PARAGRAPH", "b", "", "DEFINITION"),
        ("TERM", "Other", "", ""),
        ("PARAGRAPH", "c", "", "DEFINITION"),
        ("TERM", "Third", "", ""),
        ("PARAGRAPH", "d", "", "DEFINITION"),
        ("TERM", "smile :", "", ""),
        ("PARAGRAPH", ")", "", "DEFINITION"),
    ]


def test_footnotes_stand_where_they_are_defined() -> None:
    blocks = read("a[^1] b[^long]\n\n[^1]: c\n\n    d\n[^long]: e")
    assert blocks[0].references == (("^1", "c"), ("^LONG", "e"))
    assert [(block.text, block.marker) for block in blocks[1:]] == [
        ("c", "1"),
        ("d", ""),
        ("<sup>long</sup> e", ""),
    ]
    assert all(block.within == (Container.FOOTNOTE,) for block in blocks[1:])


def test_labels_are_looked_up_wherever_they_are_defined() -> None:
    source = (
        "[a] and [x][A], not [b].\n\n| [a] |\n|---|\n\n[a]: <https://c.d> 'title'\n[ E  f ]: /g"
    )
    paragraph, table = read(source + "\n[b]no: h\n")[:2]
    assert paragraph.references == table.references == (("A", "https://c.d"),)
    assert read("[e\nF]\n\n> [ E  f ]: /g")[0].references == (("E F", "/g"),)


def test_the_first_definition_counts_and_code_defines_nothing() -> None:
    source = "[a]\n\n    [a]: x\n\n```\n[a]: y\n```\n\ntext\n[a]: w\n\n[a]: z\n[a]: v"
    blocks = read(source)
    assert blocks[0].references == (("A", "z"),)
    assert blocks[3].text == "text\n[a]: w"


def test_a_definition_changes_only_the_blocks_that_use_it() -> None:
    stream = BlockStream()
    text = "one [a]\n\ntwo\n\nthree [a]\n\n"
    stream.update(text, finished=False)
    assert stream.update(text + "[a]: https://b.c", finished=False)[0] == 3
    first, blocks = stream.update(text + "[a]: https://b.c\n\n", finished=False)
    assert first == 0
    assert [bool(block.references) for block in blocks] == [True, False, True]


def test_a_note_with_a_number_is_one_from_the_start_and_text_if_it_is_never_defined() -> None:
    stream = BlockStream()
    text = "a[^1] [^a-z]\n\nb\n\n"
    _, blocks = stream.update(text, finished=False)
    assert blocks[0].references == (("^1", ""),)
    first, blocks = stream.update(text, finished=True)
    assert (first, blocks[0].references) == (0, ())
    assert read(text)[0].references == ()


@pytest.mark.parametrize(
    "source",
    [
        "[label]: https://example.org/a_b 'A title'\n",
        "[^1]: The note\n",
        "> [!WARNING]\n> Hot.\n",
        "- [x] Done\n",
        "<details>\n<summary>Sum</summary>\n\nText\n\n</details>\n",
        "H<sub>2</sub>O and <kbd>Ctrl</kbd> &amp; a[^1]\n\n[^1]: b\n",
    ],
)
def test_no_mark_flashes_up_while_it_streams(source: str) -> None:
    stream = BlockStream()
    for end in range(1, len(source) + 1):
        _, blocks = stream.update(source[:end], finished=False)
        for block in blocks:
            shown = block.text.replace("<sub>", "").replace("</sub>", "")
            shown = shown.replace("<kbd>", "").replace("</kbd>", "").replace("[^1]", "")
            assert not set("[]!<>^") & set(shown), (source[:end], block)


def test_blocks_know_their_lines() -> None:
    source = "# a\n\nb\nc\n\n- d\n  e\n\n```\nf\n```\n\n| g |\n|---|\n| h |\n\nTitle\n===\n> i"
    lines = source.split("\n")
    found = ["\n".join(lines[slice(*block.lines)]) for block in read(source)]
    assert found == ["# a", "b\nc", "- d\n  e", "```\nf\n```", "| g |\n|---|\n| h |",
                     "Title\n===", "> i"]  # fmt: skip


def test_blocks_of_a_stream_are_the_same_objects_while_they_do_not_change() -> None:
    stream = BlockStream()
    text = "".join(f"Paragraph {n} with [a label]\n\n" for n in range(50))
    seen: list[Block] = []
    for end in range(0, len(text), 7):
        first, blocks = stream.update(text[:end], finished=False)
        assert first >= len(seen) - 2
        seen[first:] = blocks


def test_a_block_that_does_not_change_stays_the_same_object() -> None:
    text = "a [x] b\n\nc\n\n- d [x]\n\n"
    stream = BlockStream()
    _, before = stream.update(text, finished=False)
    first, after = stream.update(text + "[x]: https://y.z\n\ne", finished=False)
    assert first == 0 and after[1] is before[1]
    assert after[0] is not before[0] and after[2] is not before[2]
