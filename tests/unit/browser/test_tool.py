"""The tool over documents in memory: what the model gets, whatever it sends."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.browser.namespace import browser_namespace
from app.core.browser.records import PageKind, shown_pages
from app.core.browser.tool import BrowserTool
from app.core.browser.view import MOST_TOKENS
from app.core.cancel import CancelToken
from app.core.documents.extracted import SectionKind, SectionLabel
from app.core.errors import Cancelled
from app.core.messages import Channel, Part, Permission
from app.core.tools.tool import ToolCall, ToolContext, ToolProvider
from tests.unit.browser.documents import MemoryDocuments, a_document
from tests.unit.browser.sessions import COLLECTIONS, CONVERSATION, Browsing, count

PAGES = tuple((SectionLabel(SectionKind.PAGE, n + 1), n * 60) for n in range(20))
REPORT = a_document(
    "c1",
    1,
    "Letters/report.pdf",
    "Annual report",
    "application/pdf",
    "".join(
        f"Paragraph {n} of the report is about harbours.".ljust(58) + "\n\n" for n in range(20)
    ),
    PAGES,
)
NOTES = a_document(
    "c2",
    2,
    "Manuals & notes/notes.md",
    "Notes",
    "text/markdown",
    "# Engines\n\nStart it [gently](start.md), then see [the web](https://example.org/x).\n",
)
START = a_document("c2", 3, "Manuals & notes/start.md", "Start", "text/markdown", "Turn the key.\n")


@pytest.fixture
def browsing() -> Browsing:
    return Browsing(MemoryDocuments([REPORT, NOTES, START]))


def record(browsing: Browsing) -> Any:
    return list(shown_pages(browsing.parts))[-1].record


def test_the_namespace_is_that_of_openai_harmony() -> None:
    theirs = pytest.importorskip("openai_harmony").ToolNamespaceConfig.browser()
    ours = browser_namespace(["web"])
    assert ours.name == theirs.name
    assert ours.description == theirs.description
    assert [(tool.name, tool.description, tool.parameters) for tool in ours.tools] == [
        (tool.name, tool.description, tool.parameters) for tool in theirs.tools
    ]


def test_the_sources_are_the_collections_of_the_user() -> None:
    last = browser_namespace(["Tax", "a【1†b】\nsources=x", "Letters"]).description.split("\n")[-1]
    assert last == "sources=a〖1‡b〗 sources=x, Letters, Tax (default: all)"
    many = browser_namespace([f"c{n:02}" for n in range(23)]).description
    assert many.endswith("c19 and 3 more (default: all)")


def test_it_is_a_tool_that_may_always_be_used() -> None:
    tool: ToolProvider = BrowserTool(MemoryDocuments([]), COLLECTIONS, count)
    assert (tool.name, tool.permission, tool.functions) == ("browser", Permission.ALWAYS, ())


def test_search_open_find_and_scroll(browsing: Browsing) -> None:
    assert browsing.call("search", {"query": "engines gently"}).text == (
        "[0] engines gently\n**viewing lines [0 - 6] of 6**\n\n"
        "L0: \nL1: URL: \nL2: # Search Results\nL3: \n"
        "L4:   * 【0†Notes†Manuals & notes】 # Engines\n"
        "L5:   * 【1†Notes†Manuals & notes】 Start it [gently](start.md), then see [the \n"
        "L6: web](https://example.org/x)."
    )
    assert browsing.call("open", {"id": 1, "loc": 0}).text == (
        "[1] Notes (Manuals & notes/notes.md)\n**viewing lines [0 - 5] of 5**\n\n"
        "L0: \nL1: URL: Manuals & notes/notes.md\nL2: # Engines\nL3: \n"
        "L4: Start it 【0†gently】, then see 【1†the web†example.org】.\nL5: "
    )
    assert browsing.call("open", {"id": 0}).text.startswith("[2] Start (Manuals & notes/start.md)")
    assert browsing.call("find", {"pattern": "KEY"}).text == (
        "[3] Find results for text: `key` in `Start` (Manuals & notes/start.md/find?pattern=key)\n"
        "**viewing lines [0 - 2] of 2**\n\nL0: # 【0†match at L2】\nL1: Turn the key.\nL2: "
    )
    assert browsing.call("open", {"loc": 1, "cursor": 2, "num_lines": 2}).text == (
        "[4] Start (Manuals & notes/start.md)\n**viewing lines [1 - 2] of 3**\n\n"
        "L1: URL: Manuals & notes/start.md\nL2: Turn the key."
    )


def test_a_link_of_a_passage_opens_four_lines_above_it(browsing: Browsing) -> None:
    browsing.call("search", {"query": "harbours"})
    text = browsing.call("open", {"id": 7}).text
    passage = next(line for line in text.split("\n") if "Paragraph 7 " in line)
    number = int(passage.partition(":")[0].removeprefix("L"))
    assert f"viewing lines [{number - 4} - " in text
    assert [each.number for each in record(browsing).documents[0].sections][:2] == [6, 7]


def test_a_place_outside_is_answered_and_leaves_no_page(browsing: Browsing) -> None:
    assert browsing.call("find", {"pattern": "x"}).text == "No pages to access!"
    browsing.call("open", {"id": START.address})
    for arguments, text in (
        ({"loc": 90}, "Invalid location parameter: `90`. Cannot exceed page maximum of 3."),
        ({"cursor": 4}, "Cursor `4` is out of range. Available cursor indices: [0 - 0]."),
        ({"id": 3}, "Invalid link id `3`."),
        ({"cursor": "x"}, "`cursor` should be an integer, not `str`"),
    ):
        result = browsing.call("open", arguments)
        assert (result.text, result.failed, result.data) == (text, True, "")
    assert browsing.call("open", {}).text.startswith("[1] ")
    browsing.call("find", {"pattern": "turn"})
    refused = browsing.call("find", {"pattern": "turn"})
    assert refused.text == "Cannot run `find` on search results page or find results page"


@pytest.mark.parametrize(
    "arguments",
    [
        {"id": "0", "cursor": "0", "loc": "2", "num_lines": 1.0},
        {"id": 0.0, "cursor": 0, "loc": 2, "numLines": "1"},
        {"id": 0, "loc": 2, "num_lines": 1, "cursor": None, "view_source": None, "source": None},
    ],
)
def test_arguments_are_read_as_they_are_meant(
    browsing: Browsing, arguments: dict[str, object]
) -> None:
    browsing.call("search", {"query": "key", "top_n": "5"})
    assert browsing.call("open", arguments).text.endswith("**\n\nL2: Turn the key.")


def test_missing_arguments_are_asked_for(browsing: Browsing) -> None:
    assert "`query` is missing" in browsing.call("search", {}).text
    browsing.call("open", {"id": START.address})
    assert "`pattern` is missing" in browsing.call("find", {"cursor": 0}).text
    assert browsing.call("open", "{").text == '{"error": "Invalid function arguments"}'
    assert browsing.call("openn", {}).text == '{"error": "Unknown function: openn"}'


def test_a_source_is_a_collection(browsing: Browsing) -> None:
    only = browsing.call("search", {"query": "the", "source": "LETTERS"}).text
    assert "Annual report" in only
    assert "Notes" not in only
    assert "Notes" in browsing.call("search", {"query": "engines", "source": "web"}).text


def test_nothing_found_is_said(browsing: Browsing) -> None:
    assert browsing.call("search", {"query": "zebra"}).text.endswith("L4: No results.")


def test_addresses_open_documents_and_nothing_else(browsing: Browsing) -> None:
    browsing.call("open", {"id": NOTES.address})
    for arguments in ({"id": 1}, {"id": "https://example.org/x"}, {"id": "/etc/passwd"}):
        result = browsing.call("open", arguments)
        assert result.failed
        assert "none of the user's documents has this address" in result.text
    source = browsing.call("open", {"view_source": True}).text
    assert source.startswith("[1] Notes (view-source:Manuals & notes/notes.md)")
    assert "L2: Start it [gently](start.md), then see" in source


def test_each_search_page_keeps_its_links(browsing: Browsing) -> None:
    """In the published reference the last search takes the place of those before it."""
    browsing.call("search", {"query": "key"})
    browsing.call("search", {"query": "harbours"})
    assert browsing.call("open", {"id": 0, "cursor": 0}).text.startswith("[2] Start ")
    assert browsing.call("open", {"cursor": 0}).text.startswith("[3] key\n")
    assert browsing.call("open", {"id": 0, "cursor": 3}).text.startswith("[4] Start ")


def test_a_branch_has_the_pages_before_it(browsing: Browsing) -> None:
    browsing.call("search", {"query": "key"})
    other = Browsing(MemoryDocuments([REPORT, NOTES, START]))
    other.parts = list(browsing.parts)
    browsing.call("open", {"id": 0})
    assert other.call("open", {"id": NOTES.address}).text.startswith("[1] Notes")
    assert browsing.call("open", {}).text.startswith("[2] Start")
    assert other.call("open", {}).text.startswith("[2] Notes")


def test_a_changed_document_is_not_scrolled_but_opened_anew(browsing: Browsing) -> None:
    documents = MemoryDocuments([NOTES, START])
    browsing = Browsing(documents)
    browsing.call("search", {"query": "key"})
    browsing.call("open", {"id": 0})
    documents.documents[3] = replace(START, text="New first line.\nTurn the key.\n")
    for function, arguments in (
        ("open", {"loc": 1}),
        ("find", {"pattern": "key"}),
        ("open", {"id": 0, "cursor": 1}),
    ):
        changed = browsing.call(function, arguments)
        assert changed.failed
        assert "`Start` has changed since page `1` was shown" in changed.text
    assert "New first line" in browsing.call("open", {"id": START.address}).text
    assert "Turn the key" in browsing.call("find", {"pattern": "turn"}).text


def test_a_document_that_is_gone_is_answered(browsing: Browsing) -> None:
    documents = MemoryDocuments([START])
    browsing = Browsing(documents)
    browsing.call("search", {"query": "key"})
    moved = documents.documents.pop(3)
    gone = browsing.call("open", {"id": 0})
    assert gone.text == f"Error fetching URL `{START.address}`: collection document lost"
    documents.documents[9] = replace(moved, id=9)  # the index was built again
    assert browsing.call("open", {"id": 0}).text.startswith("[1] Start")
    documents.documents[3] = replace(NOTES, id=3, collection="c2")
    assert browsing.call("open", {"id": 0, "cursor": 0}).text.startswith("[2] Start")


def test_a_collection_that_was_taken_away_is_not_read(browsing: Browsing) -> None:
    browsing.call("open", {"id": REPORT.address})
    tool = BrowserTool(MemoryDocuments([REPORT]), {"c2": "Manuals"}, count)
    context = ToolContext(CONVERSATION, browsing.parts)
    result = tool.run(ToolCall("browser.open", "{}"), context, CancelToken())
    assert result.failed
    assert "its collection is not part of the conversation now" in result.text


def test_a_model_cannot_fill_its_context_with_one_page() -> None:
    long = replace(START, text="some words of a line\n" * 50_000)
    browsing = Browsing(MemoryDocuments([long]))
    text = browsing.call("open", {"id": START.address, "num_lines": 50_000}).text
    assert MOST_TOKENS < sum(count([text])) < MOST_TOKENS + 100
    view = sum(count([browsing.call("open", {}).text]))
    assert 1024 < view < 1100


def test_other_results_and_damaged_ones_are_left_alone(browsing: Browsing) -> None:
    browsing.call("open", {"id": START.address})
    other = Part(Channel.ANALYSIS, "1", author="python", data='{"cursor": 7}')
    damaged = Part(Channel.ANALYSIS, "[9] x", author="browser.open", data='{"cursor": "x"')
    browsing.parts += other, damaged
    assert browsing.call("open", {}).text.startswith("[1] Start")


def test_a_call_can_be_stopped(browsing: Browsing) -> None:
    tool = BrowserTool(MemoryDocuments([START]), COLLECTIONS, count)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        tool.run(ToolCall("browser.search", '{"query": "key"}'), ToolContext(CONVERSATION), cancel)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
NAMES = st.sampled_from(
    ["id", "cursor", "loc", "num_lines", "view_source", "query", "topn", "pattern", "source"]
)
CALLS = st.lists(
    st.tuples(
        st.sampled_from(["search", "open", "find", "close"]),
        st.dictionaries(NAMES, JSON | st.integers(-3, 6), max_size=4).map(json.dumps)
        | st.text(max_size=20),
    ),
    max_size=6,
)


@given(CALLS)
def test_nothing_that_a_model_sends_raises(calls: list[tuple[str, str]]) -> None:
    browsing = Browsing(MemoryDocuments([REPORT, NOTES, START]))
    browsing.call("search", {"query": "the"})
    for function, arguments in calls:
        result = browsing.call(function, arguments)
        assert result.text
        assert bool(result.data) is not result.failed
    cursors = [page.record.cursor for page in shown_pages(browsing.parts)]
    assert cursors == list(range(len(cursors)))


@given(CALLS)
def test_the_lines_of_a_page_are_in_its_result(calls: list[tuple[str, str]]) -> None:
    browsing = Browsing(MemoryDocuments([REPORT, NOTES, START]))
    browsing.call("search", {"query": "the"})
    for function, arguments in calls:
        browsing.call(function, arguments)
    for page in shown_pages(browsing.parts):
        shown = page.lines(page.record.first, page.record.last)
        assert page.text.endswith(f"L{page.record.last}: {shown[-1]}")
        if page.record.kind in (PageKind.DOCUMENT, PageKind.SOURCE):
            assert len(page.record.places) == len(shown)
        else:
            assert len(shown) == page.record.last - page.record.first + 1
