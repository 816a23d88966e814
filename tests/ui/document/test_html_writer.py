"""Blocks as HTML: what is copied, exported and printed."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from app.ui.document.block_stream import plain, read
from app.ui.document.html_writer import HtmlWriter
from app.ui.document.inline import InlineReader
from tests.ui.document.answers import answers

TEXTS = (
    "# One\n\nTwo **bold *both* `code`** and [a link](https://example.org/?a=1&b=2).",
    "1. one\n   - a\n   - b\n2. two\n\n   more\n\n   ```py\n   x = '<1>'\n   ```\n3. three",
    "- a\n  - b\n    - c\n- d",
    "> quoted\n> - item\n>\n> again\n\nafter",
    "- x\n  1. y\n  2. z\n- w\n\n5. five\n6. six",
    "| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | <3> |",
    "***\n\n~~gone~~ and \\*kept\\*",
    "- > in a quote\n- ```\n  code\n  ```",
)


def written(text: str, headings: int = 0) -> str:
    return HtmlWriter(InlineReader(), headings).write(read(text))


def tokens(html: str) -> list[str]:
    """Tags and words, without what may differ: paragraphs in items, space, direction."""
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            kept = [
                f"{name}={value}" for name, value in attrs if name in ("href", "start", "style")
            ]
            found.append(" ".join([tag, *kept]))

        def handle_endtag(self, tag: str) -> None:
            found.append("/" + tag)

        def handle_data(self, data: str) -> None:
            found.extend(data.split())

    Reader().feed(re.sub(r"</?(p|thead|tbody)\b[^>]*>", "", html).replace(" />", ">"))
    joined = re.sub(r"/strong strong ", "", " ".join(found))
    return joined.split()


@pytest.mark.parametrize("text", TEXTS)
def test_it_says_what_commonmark_says(text: str) -> None:
    expected = MarkdownIt().enable(["table", "strikethrough"]).render(text)
    assert tokens(written(text)) == tokens(expected)


def test_headings_go_below_those_of_the_page() -> None:
    assert re.findall(r"<h(\d)", written("# a\n\n## b\n\n##### c", headings=2)) == ["3", "4", "6"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "a <b onclick=x>b</b>",
        "![picture](http://192.0.2.1/x.png)",
        "[click](javascript:alert(1))",
        '[click](https://example.org/"onclick="x)',
        '```"><script>\n</code></pre><script>\n```',
        "| <img src=x> |\n|---|\n| <svg onload=x> |",
    ],
)
def test_what_a_model_wrote_runs_and_loads_nothing(text: str) -> None:
    seen: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.append(tag)
            seen.extend(name for name, value in attrs if name.startswith("on") or name == "src")
            seen.extend(value or "" for name, value in attrs if name == "href")

    Reader().feed(written(text))
    assert not {"script", "b", "img", "svg", "src", "onclick", "onload"} & set(seen)
    assert not any(each.startswith(("javascript", "data")) for each in seen)


def test_a_text_without_marks_keeps_its_lines() -> None:
    html = HtmlWriter(InlineReader()).write(plain("# no heading\n  two"))
    assert "# no heading\n  two</p>" in html
    assert "pre-wrap" in html


def test_a_long_paragraph_is_one_again() -> None:
    html = written("A sentence of some words. " * 400)
    assert html.count("<p") == 1
    assert html.count("A sentence of some words.") == 400


def test_nested_a_hundred_deep() -> None:
    assert written(">" * 100 + " deep").count("blockquote") % 2 == 0


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("- [x] a\n- [ ] b", ["☑ a", "☐ b"]),
        ("> [!TIP]\n> a", ["<blockquote>", "<strong>Tip</strong>", "a", "</blockquote>"]),
        ("<details>\n<summary>a</summary>\n\nb\n\n</details>\n\nc",
         ["<details open>", ">a</summary>", "b", "</details>", "c"]),
        ("a\n: b", ["<dl>", ">a</dt>", "</dl>", "<dd", "b", "</dd>"]),
        ("a[^1]\n\n[^1]: b", ["a<sup>1</sup>", "<ol>", "b"]),
        ("<kbd>a</kbd> <mark>b</mark> <sub>c</sub> [d]\n\n[d]: https://e.f",
         ["<kbd>a</kbd>", "<mark>b</mark>", "<sub>c</sub>", '<a href="https://e.f">d</a>']),
    ],
)  # fmt: skip
def test_what_github_adds_to_markdown(text: str, wanted: list[str]) -> None:
    html, at = written(text), 0
    for each in wanted:
        at = html.index(each, at) + len(each)


@pytest.mark.parametrize("name", list(answers())[::11])
def test_every_tag_is_closed_where_it_belongs(name: str) -> None:
    still_open: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag not in ("br", "hr"):
                still_open.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert still_open.pop() == tag

    Reader().feed(written(answers()[name]))
    assert still_open == []
