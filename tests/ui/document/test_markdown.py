"""Markdown: what it becomes, that a stream becomes the same, and that nothing makes it slow."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.document.block_reader import MAX_TABLE
from app.ui.document.block_stream import BlockStream, plain, read
from app.ui.document.blocks import Block, BlockKind, Container
from app.ui.document.highlight import Highlighter, Tint
from app.ui.document.inline import InlineReader, Run
from app.ui.document.paragraph_cuts import MAX_TEXT
from app.ui.document.unfinished import completed
from app.ui.text.direction import is_right_to_left

ITEM, QUOTE = Container.ITEM, Container.QUOTE


@pytest.fixture(scope="module")
def inline() -> InlineReader:
    return InlineReader()


def shown(block: Block, inline: InlineReader) -> str:
    if block.kind is BlockKind.TABLE:
        return "\n".join("\t".join(text(cell, inline) for cell in row) for row in block.rows)
    if block.kind in (BlockKind.CODE, BlockKind.PLAIN):
        return block.text
    return text(block.text, inline)


def text(source: str, inline: InlineReader) -> str:
    return "".join(run.text for run in inline.runs(source))


# Blocks


def test_headings_and_paragraphs() -> None:
    assert read("# One #\ntext\ngoes on\n\nTitle\n=====\n#no heading") == [
        Block(BlockKind.HEADING, "One", level=1),
        Block(BlockKind.PARAGRAPH, "text\ngoes on"),
        Block(BlockKind.HEADING, "Title", level=1),
        Block(BlockKind.PARAGRAPH, "#no heading"),
    ]


@pytest.mark.parametrize("indent", [2, 3, 4])
def test_lists_nest_by_two_three_or_four_columns(indent: int) -> None:
    source = f"Now:\n- a\n{' ' * indent}- b\n{' ' * indent}  more\n- c"
    assert read(source) == [
        Block(BlockKind.PARAGRAPH, "Now:"),
        Block(BlockKind.PARAGRAPH, "a", marker="•", within=(ITEM,)),
        Block(BlockKind.PARAGRAPH, "b\nmore", marker="•", within=(ITEM, ITEM)),
        Block(BlockKind.PARAGRAPH, "c", marker="•", within=(ITEM,)),
    ]


def test_numbers_count_on_whatever_is_written() -> None:
    markers = [block.marker for block in read("3. a\n1. b\n\n   more\n1. c\n\ntext\n\n7. d")]
    assert markers == ["3.", "4.", "", "5.", "", "7."]


def test_a_year_in_a_paragraph_is_no_list() -> None:
    assert len(read("It was\n1986. A great year.")) == 1


def test_code_in_a_list_even_when_it_is_not_indented() -> None:
    source = "1. Do:\n   ```sh\nls\n     -l\n   ```\n2. Then"
    assert read(source) == [
        Block(BlockKind.PARAGRAPH, "Do:", marker="1.", within=(ITEM,)),
        Block(BlockKind.CODE, "ls\n  -l", language="sh", within=(ITEM,)),
        Block(BlockKind.PARAGRAPH, "Then", marker="2.", within=(ITEM,)),
    ]


def test_code_keeps_every_character() -> None:
    code = "\tif a:\n\n  **b**  \n~~~\n> c"
    assert read(f"````python title\n{code}\n````") == [
        Block(BlockKind.CODE, code, language="python")
    ]


def test_a_fence_that_is_still_open_is_code() -> None:
    assert read("```\na\n`")[0] == Block(BlockKind.CODE, "a\n`")


def test_indented_code() -> None:
    assert read("    a\n\n      b\n\nc")[0] == Block(BlockKind.CODE, "a\n\n  b")


def test_quotes() -> None:
    assert read("> a\n> - b\nlazy\n\nc") == [
        Block(BlockKind.PARAGRAPH, "a", within=(QUOTE,)),
        Block(BlockKind.PARAGRAPH, "b\nlazy", marker="•", within=(QUOTE, ITEM)),
        Block(BlockKind.PARAGRAPH, "c"),
    ]


def test_tables() -> None:
    (before, table) = read("Text\n| a | `b|c` |\n|:--|--:|\n| 1 | 2 | 3\n| x \\| y |")
    assert before == Block(BlockKind.PARAGRAPH, "Text")
    assert table.aligns == ("l", "r")
    assert table.rows == (("a", "`b|c`"), ("1", "2 | 3"), ("x | y", ""))


def test_a_rule_is_no_list_and_no_heading() -> None:
    assert [block.kind for block in read("a\n\n---\n* * *\n- - -")] == [
        BlockKind.PARAGRAPH,
        BlockKind.RULE,
        BlockKind.RULE,
        BlockKind.RULE,
    ]


def test_a_long_paragraph_is_cut_between_words() -> None:
    blocks = read("word " * 2000)
    assert len(blocks) > 1
    assert all(len(block.text) <= MAX_TEXT for block in blocks)
    assert " ".join(block.text for block in blocks).split() == ["word"] * 2000


def test_a_long_table_goes_on_without_a_header() -> None:
    rows = [f"| {n} | {'x' * 80} |" for n in range(600)]
    blocks = read("\n".join(["| a | b |", "|---|---|", *rows]))
    assert [block.header for block in blocks] == [True, *[False] * (len(blocks) - 1)]
    assert sum(len(block.rows) for block in blocks) == 601
    assert all(sum(map(len, row)) < MAX_TABLE for block in blocks for row in block.rows)


def test_plain_text_is_whole() -> None:
    source = "# no *Markdown*\n" * 1000
    assert "\n".join(block.text for block in plain(source)) == source
    assert all(block.kind is BlockKind.PLAIN for block in plain(source))


# Inline


def test_looks(inline: InlineReader) -> None:
    runs = inline.runs("a **b *c*** ~~d~~ `e<*f*` \\*g\\*")
    assert runs == [
        Run("a "),
        Run("b ", bold=True),
        Run("c", bold=True, italic=True),
        Run(" "),
        Run("d", struck=True),
        Run(" "),
        Run("e<*f*", code=True),
        Run(" *g*"),
    ]


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("[a](https://b.c/d_e_f)", "https://b.c/d_e_f"),
        ("<https://b.c>", "https://b.c"),
        ("see https://b.c/d_e.", "https://b.c/d_e"),
        ("![a](http://b.c/d.png)", "http://b.c/d.png"),
        ("[a](mailto:b@c.d)", "mailto:b@c.d"),
        ("[a](javascript:alert(1))", ""),
        ("[a](file:///etc/passwd)", ""),
        ("![a](data:image/png;base64,AA)", ""),
        ("[a](//b.c)", ""),
    ],
)
def test_only_safe_addresses_can_be_opened(source: str, address: str, inline: InlineReader) -> None:
    assert next((run.link for run in inline.runs(source) if run.link), "") == address


def test_html_is_text(inline: InlineReader) -> None:
    source = '<b>x</b> <img src="http://a/b"> <!-- c --> <script>d</script>'
    assert text(source, inline) == source


def test_words_with_underscores_stay_whole(inline: InlineReader) -> None:
    assert inline.runs("a snake_case_word") == [Run("a snake_case_word")]


# Streams

PIECES = st.sampled_from(
    ["a", "word ", "*", "**", "_", "`", "```", "```py\n", "\n", "\n\n", "  ", "    ", "- ", "1. ",
     "> ", "| a | b |\n",
     "|---|:-:|\n", "|", "# ", "---\n", "===\n", "[", "](", ")", "<b>", "&amp;",
     "\\", "~~", "\t", "ש", "日本", "http://a.b ", "!", "\r\n", "\u0002", "x" * 500, "0" * 1700]
)  # fmt: skip
SOURCES = st.lists(PIECES, max_size=40).map("".join)


def streamed(source: str, cuts: list[int]) -> list[Block]:
    stream = BlockStream()
    blocks: list[Block] = []
    for cut in [*sorted(min(cut, len(source)) for cut in cuts), len(source)]:
        first, changed = stream.update(source[:cut], finished=False)
        assert first <= len(blocks)
        blocks[first:] = changed
    first, changed = stream.update(source, finished=True)
    blocks[first:] = changed
    return blocks


@given(SOURCES, st.lists(st.integers(0, 2000), max_size=30))
@settings(max_examples=400, deadline=None)
def test_a_stream_becomes_what_the_whole_becomes(source: str, cuts: list[int]) -> None:
    assert streamed(source, cuts) == read(source)


@given(SOURCES)
@settings(max_examples=300, deadline=None)
def test_no_word_is_lost(source: str) -> None:
    reader = InlineReader()
    blocks = read(source)
    everything = "".join(shown(block, reader) + block.language for block in blocks)
    for wanted in ("a", "word", "ש", "日本", "x", "<b>"):
        # Letters inside a link's address may go; a fence's info keeps its first word only.
        fenced = "```" in source or "~~~" in source
        if "](" not in source and not fenced and wanted not in "ab":
            assert everything.count(wanted) >= source.count(wanted), wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [("*'**a*x", "'**ax"), ("*`**a*ש", "`**aש"), ("1. *`**a*ש", "`**aש"), ("*a**b", "*a**b")],
)
def test_marks_that_do_not_pair_up_lose_no_text(source: str, wanted: str) -> None:
    (block,) = read(source)
    assert shown(block, InlineReader()) == wanted


def test_final_blocks_never_change() -> None:
    source = "# a\n\nb\n\n- c\n  - d\n\n```py\ne = 1\n```\n\n| f | g |\n|---|---|\n| h | i |\n\nj"
    stream = BlockStream()
    before: list[Block] = []
    for end in range(len(source) + 1):
        first, changed = stream.update(source[:end], finished=False)
        assert first >= len(before) - 2  # only what is open, and what it was split from
        before[first:] = changed


def test_a_marker_that_may_yet_come_is_not_shown() -> None:
    stream = BlockStream()
    for tail in ("-", "1", "1.", "##", "``", "|", ">", "=="):
        _, blocks = stream.update(f"text\n{tail}", finished=False)
        assert blocks[-1] == Block(BlockKind.PARAGRAPH, "text"), tail


@pytest.mark.parametrize(
    "source",
    [
        "a **bold word** and *one* more",
        "see `code with **stars**` and `more`",
        "a [link](https://example.org/a_b_c) and **[strong](http://a.b)** one",
        "***both*** and ~~gone~~ and _it_ is",
        "**a *nested* one** here",
    ],
)
def test_no_mark_flashes_up_while_it_streams(source: str, inline: InlineReader) -> None:
    whole = text(source, inline)
    stream = BlockStream()
    for end in range(1, len(source) + 1):
        _, blocks = stream.update(source[:end], finished=False)
        now = text(blocks[0].text, inline) if blocks else ""
        assert whole.startswith(now.rstrip()), source[:end]


@given(st.text(alphabet="ab *_`~[]()\\!\n", max_size=60))
@settings(max_examples=300, deadline=None)
def test_making_text_whole_adds_and_takes_marks_only(source: str) -> None:
    def letters(text: str) -> str:
        return "".join(letter for letter in text if letter in "ab")

    link = source.rfind("](")
    if link < 0:  # the start of an address is held back
        assert letters(completed(source)) == letters(source)


def test_a_text_that_was_replaced_is_read_again() -> None:
    stream = BlockStream()
    stream.update("# old\ntext", finished=True)
    assert stream.update("new", finished=True) == (0, [Block(BlockKind.PARAGRAPH, "new")])


PATHOLOGICAL = {
    "brackets": "[" * 10_000,
    "stars": "*" * 10_000 + "a",
    "stars and letters": "*a" * 10_000,
    "half links": "[a](" * 5_000,
    "backticks": "`a``" * 5_000,
    "underscores": "_a " * 5_000,
    "deep quotes": ">" * 10_000 + "a",
    "deep lists": "\n".join(" " * n + "- a" for n in range(400)),
    "markers in a row": "- " * 5_000 + "a",
    "rule that is none": "- " * 10_000 + "a",
    "bars": "|" * 10_000 + "\n" + "|-" * 5_000,
    "html": "<a " * 5_000,
    "one line": "a" * 500_000,
    "many lines": "a\n" * 20_000,
    "escapes": "\\" * 20_000,
    "images": "![" * 5_000,
}


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_blocks_of_tangled_text_are_bounded(name: str) -> None:
    for block in read(PATHOLOGICAL[name]):
        if block.kind is BlockKind.TABLE:
            assert sum(len(cell) for row in block.rows for cell in row) < MAX_TABLE + MAX_TEXT
        elif block.kind is not BlockKind.CODE:
            assert len(block.text) <= MAX_TEXT


@pytest.mark.parametrize(
    "line",
    [
        "```" + " " * 20_000 + "`",
        "~~~" + " " * 20_000,
        "a|b\n-" + " " * 20_000 + "x",
        "a|b\n" + "- " * 10_000 + "x",
        "#" + " #" * 10_000 + " x",
        "* " * 10_000 + "x",
        " " * 20_000 + "x",
        "|`" * 10_000,
    ],
)
def test_a_line_with_many_spaces_or_signs_is_a_line(line: str) -> None:
    """Each needed time by the square of its length: a minute or more here."""
    blocks = read(line)
    assert "".join(block.text for block in blocks).count("x") == line.count("x")
    stream = BlockStream()
    stream.update(line[:-1], finished=False)


@pytest.mark.soak
@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_tangled_text_takes_bounded_time(name: str, inline: InlineReader) -> None:
    source = PATHOLOGICAL[name]
    start = time.thread_time()
    blocks = read(source)
    assert time.thread_time() - start < 1.0
    slowest = 0.0
    for block in blocks[:50]:
        start = time.thread_time()
        shown(block, inline)
        slowest = max(slowest, time.thread_time() - start)
    assert slowest < 0.1  # a block is shown in one go, on the thread of the window


# Colours and direction


def colours(code: str, language: str) -> list[list[tuple[int, int, Tint]]]:
    highlighter = Highlighter(language)
    highlighter.grow(code.split("\n"))
    while highlighter.pending:
        highlighter.work(1.0)
    return highlighter.stretches


def test_code_is_coloured_line_by_line() -> None:
    found = colours('def f():\n    """a\n    b"""\n    return 1  # c', "python")
    assert (0, 3, Tint.KEYWORD) in found[0]
    assert any(tint is Tint.STRING for _, _, tint in found[1])
    assert any(tint is Tint.STRING for _, _, tint in found[2])
    assert {tint for _, _, tint in found[3]} == {Tint.KEYWORD, Tint.NUMBER, Tint.COMMENT}


@pytest.mark.parametrize("language", ["", "no-such-language", "text"])
def test_an_unknown_language_has_no_colours(language: str) -> None:
    assert colours("def f(): pass", language) == []


MERMAID = """flowchart LR
    A[Start] -->|yes| B{Ready?}
    B -.-> C((End))  %% a comment
    subgraph one
        C --> D["a (b)"]
    end
sequenceDiagram
    participant Anna
    Anna->>+Bob: Hello end
    Note over Bob: thinks
pie title Pets
    "Dogs" : 386
"""


def test_mermaid_has_colours() -> None:
    lines, found = MERMAID.split("\n"), colours(MERMAID, "mermaid")
    seen = {
        (lines[row][start : start + size], tint)
        for row, stretches in enumerate(found)
        for start, size, tint in stretches
    }
    keywords = ("flowchart", "LR", "subgraph", "end", "sequenceDiagram", "participant", "Note")
    assert {(each, Tint.KEYWORD) for each in (*keywords, "pie")} <= seen
    strings = ("Start", "yes", "Ready?", '"a (b)"', '"Dogs"')
    assert {(each, Tint.STRING) for each in (*strings, " Hello end")} <= seen
    assert ("%% a comment", Tint.COMMENT) in seen
    assert ("386", Tint.NUMBER) in seen


@pytest.mark.parametrize("language", ["svg", "dot", "gv"])
def test_other_sources_of_pictures_have_colours(language: str) -> None:
    assert any(colours('digraph {\n<svg a="b"/>\n}', language))


@pytest.mark.parametrize("language", ["python", "mermaid"])
def test_colours_of_growing_code_end_as_those_of_the_whole(language: str) -> None:
    code = Path(__file__).read_text()[:6000] if language == "python" else 20 * MERMAID
    lines = code.split("\n")
    highlighter = Highlighter(language)
    for end in range(1, len(lines), 7):
        highlighter.grow(lines[:end])
        highlighter.work(0.0005)
    highlighter.grow(lines)
    highlighter.restart()
    while highlighter.pending:
        highlighter.work(0.01)
    assert highlighter.stretches == colours(code, language)


@pytest.mark.parametrize("cut", range(0, len(MERMAID), 3))
def test_a_diagram_that_breaks_off_keeps_its_colours(cut: int) -> None:
    found, whole = colours(MERMAID[:cut], "mermaid"), colours(MERMAID, "mermaid")
    done = MERMAID.count("\n", 0, cut)
    assert found[:done] == whole[:done]


@given(
    st.text(max_size=300) | st.text('-=<>|[](){}"%:.~ox \n', max_size=300),
    st.sampled_from(["python", "html", "css", "c", "json", "diff", "mermaid"]),
)
@settings(max_examples=60, deadline=None)
def test_colours_stay_within_their_lines(code: str, language: str) -> None:
    lines = code.split("\n")
    for line, stretches in zip(lines, colours(code, language), strict=False):
        for start, length, _ in stretches:
            assert start >= 0 and length > 0 and start + length <= len(line)


def test_direction() -> None:
    assert is_right_to_left("1. שלום hello", False)
    assert not is_right_to_left("hello שלום", True)
    assert is_right_to_left("123", True)
