"""Citations in answers: each leads to what was read, or is marked as one that does not."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.browser.citations import (
    MARK_END,
    MARK_START,
    Citation,
    cited,
    marker,
    place_in,
    with_footnotes,
)
from app.core.browser.records import shown_pages
from app.core.documents.extracted import SectionKind, SectionLabel
from app.core.messages import Part
from tests.unit.browser.documents import MemoryDocuments, a_document
from tests.unit.browser.sessions import Browsing

LONG = "The harbour master keeps a list of all ships, and strikes out those that have left it. "
BOOK = a_document(
    "c1",
    1,
    "Letters/harbour.pdf",
    "The harbour",
    "application/pdf",
    f"Page one has {LONG}\n\nShips are counted.\n\nPage two counts the cranes.\nAll of them.\n",
    ((SectionLabel(SectionKind.PAGE, 1), 0), (SectionLabel(SectionKind.PAGE, 2), 122)),
)


@pytest.fixture
def parts() -> list[Part]:
    browsing = Browsing(MemoryDocuments([BOOK]))
    browsing.call("search", {"query": "cranes"})
    browsing.call("open", {"id": 0, "loc": 0, "num_lines": 6})
    browsing.call("find", {"pattern": "crane"})
    browsing.call("open", {"cursor": 1, "loc": 6})
    return browsing.parts


def only(text: str, parts: list[Part]) -> Citation:
    (citation,) = cited(text, parts)[1]
    return citation


def test_a_citation_has_the_passage_and_its_place(parts: list[Part]) -> None:
    text, citations = cited("Ships are kept 【1†L2-L3】.", parts)
    assert text == f"Ships are kept{marker(1)}."
    (found,) = citations
    assert found.passage == f"Page one has {LONG}"
    assert BOOK.text[found.start : found.end] == f"Page one has {LONG}"
    assert (found.title, found.address) == ("The harbour", "Letters/harbour.pdf")
    assert (found.collection, found.document, found.first, found.last) == ("c1", 1, 2, 3)
    assert found.section == SectionLabel(SectionKind.PAGE, 1)
    assert found.is_real


@pytest.mark.parametrize(
    "mark",
    [
        "【1†L5】",
        "【1†L5-L5】",
        "【1†L5–L5】",
        "【1†L5-5】",
        "【1:0†L5】",
        "【1†L5†harbour.pdf】",
        "【1†The harbour†L5】",
        "【 1 † L5 】",
    ],
)
def test_ways_to_write_one(parts: list[Part], mark: str) -> None:
    assert only(f"a{mark}", parts).passage == "Ships are counted."


def test_several_ranges_are_several_citations(parts: list[Part]) -> None:
    text, citations = cited("a【1†L2-L3, L5】b【1†L5】【1†L5】", parts)
    assert text == f"a{marker(1)}{marker(2)}b{marker(2)}{marker(2)}"
    assert [each.first for each in citations] == [2, 5]


def test_lines_that_were_shown_after_scrolling_are_those_of_the_page(parts: list[Part]) -> None:
    found = only("【1†L7-L8】", parts)
    assert found.passage == "Page two counts the cranes.\nAll of them."
    assert found.section == SectionLabel(SectionKind.PAGE, 2)


def test_results_lead_to_the_document(parts: list[Part]) -> None:
    for mark in ("【0†L4】", "【2†L0-L1】"):
        found = only(mark, parts)
        assert BOOK.text[found.start : found.end].startswith("Page two counts the cranes.")
        assert found.section == SectionLabel(SectionKind.PAGE, 2)
        assert found.passage.startswith("Page two counts the cranes.")


def test_a_result_of_a_search_is_one_line_again() -> None:
    browsing = Browsing(MemoryDocuments([BOOK]))
    browsing.call("search", {"query": "harbour"})
    assert only("【0†L4-L6】", browsing.parts).passage == f"Page one has {LONG}".strip()


def test_the_page_alone_is_all_that_was_shown(parts: list[Part]) -> None:
    found = only("【1†source】", parts)
    assert (found.first, found.last) == (0, 5)
    assert not only("【0†source】", parts).is_real


@pytest.mark.parametrize(
    "mark", ["【9†L1】", "【1†L99】", "【0†L1】", "【1†L6-L99999】", "【2†L77】"]
)
def test_what_names_nothing_is_marked_so(parts: list[Part], mark: str) -> None:
    found = only(f"a {mark}", parts[:4] if mark.startswith("【1†L6") else parts)
    assert not found.is_real
    assert found.mark == mark
    assert cited(f"a {mark}", [])[0] == f"a{marker(1)}"


def test_the_end_of_a_range_may_be_outside(parts: list[Part]) -> None:
    assert only("【1†L5-L99】", parts).passage == "Ships are counted."


def test_brackets_that_cite_nothing_stay(parts: list[Part]) -> None:
    text = "【注意】 請看 【1】 and `【1†L5】` and\n```\n【1†L5】\n```\n"
    assert cited(text, parts) == (text, ())


def test_no_marker_can_be_forged(parts: list[Part]) -> None:
    text, citations = cited(f"a{marker(1)}b", parts)
    assert (text, citations) == ("a1b", ())


@pytest.mark.parametrize("cut", range(1, len(" 【1†L2-L3】")))
def test_an_unfinished_one_is_held_back_while_streaming(parts: list[Part], cut: int) -> None:
    text = "Ships are kept" + " 【1†L2-L3】"[:cut]
    expected = "Ships are kept" if "【" in text else text
    assert cited(text, parts, streaming=True) == (expected, ())
    assert cited(text, parts) == (text, ())


def test_what_cannot_become_one_is_not_held_back(parts: list[Part]) -> None:
    for text in ("a 【注意", "a 【1†L2\nb", "a 【1†" + "x" * 300, "a 【x"):
        assert cited(text, parts, streaming=True) == (text, ())


def test_it_outlives_the_document(parts: list[Part]) -> None:
    assert only("【1†L5】", parts).passage == "Ships are counted."


def test_a_result_that_was_cut_has_the_lines_that_are_left(parts: list[Part]) -> None:
    text = parts[3].text
    cut = [*parts[:3], replace(parts[3], text=text[: text.index("L3:")] + "[cut]")]
    assert not only("【1†L5】", cut).is_real
    assert only("【1†L2-L5】", cut).passage == f"Page one has {LONG}".partition(" that have")[0]


def test_the_place_is_found_in_a_document_that_has_changed(parts: list[Part]) -> None:
    changed = replace(BOOK, text="A new beginning.\n\n" + BOOK.text)
    for mark in ("【1†L5】", "【1†L2-L5】", "【0†L4】", "【2†L0-L2】"):
        found = only(mark, parts)
        before, now = place_in(found, BOOK), place_in(found, changed)
        assert before is not None and now is not None
        assert (
            changed.text[slice(*now[:2])].split()[:3] == BOOK.text[slice(*before[:2])].split()[:3]
        )
        assert not before.changed
        assert now.changed
    begin = BOOK.text.index("Ships are")
    assert place_in(only("【1†L5】", parts), BOOK) == (begin, begin + 18, False)
    assert place_in(only("【1†L5】", parts), replace(BOOK, text="Nothing.")) is None
    assert place_in(only("【0†L4】", parts), replace(BOOK, text="Other words. " * 99)) is None
    assert place_in(only("【9†L5】", parts), changed) is None


def test_copied_text_has_footnotes(parts: list[Part]) -> None:
    copied = with_footnotes("Kept 【1†L2-L3】, counted【1†L7】【9†L1】.\n", parts)
    assert copied == (
        "Kept[^1], counted[^2].\n\n"
        "[^1]: The harbour, Page 1 (Letters/harbour.pdf)\n"
        "[^2]: The harbour, Page 2 (Letters/harbour.pdf)\n"
    )
    assert "[^source-1]: " in with_footnotes("Own note[^1]【1†L5】\n\n[^1]: x", parts)
    assert with_footnotes("None.", parts) == "None."


MARKS = st.one_of(
    st.text(st.sampled_from("【】†L-–, 0123:ab\n`" + MARK_START + MARK_END), max_size=40),
    st.builds("【{}†L{}-L{}】".format, st.integers(0, 4), st.integers(0, 12), st.integers(0, 12)),
)


@given(st.lists(MARKS, max_size=6).map("".join), st.booleans())
def test_every_citation_resolves_or_is_marked(text: str, streaming: bool) -> None:
    browsing = Browsing(MemoryDocuments([BOOK]))
    for function, arguments in (("search", {"query": "ships"}), ("open", {"id": 0})):
        browsing.call(function, arguments)
    shown, citations = cited(text, browsing.parts, streaming=streaming)
    written = re.sub(f"[{MARK_START}{MARK_END}]", "", text)
    numbers = {int(each) for each in re.findall(f"{MARK_START}(\\d+){MARK_END}", shown)}
    assert numbers == {each.number for each in citations} == set(range(1, len(citations) + 1))
    for each in citations:
        assert each.mark in written
        if each.is_real:
            assert 0 <= each.start <= each.end <= len(BOOK.text)
    with_footnotes(text, browsing.parts)


_LINES = st.lists(
    st.text("abc [](#)*é漢 ", max_size=200).map(lambda line: line.rstrip() + "z"), min_size=1
)


@given(_LINES, st.data())
@pytest.mark.parametrize("kind", ["text/plain", "text/markdown"])
def test_lines_are_those_of_the_file(kind: str, lines: list[str], data: st.DataObject) -> None:
    """The model's own lines are wrapped, and begin with a head that no file has."""
    text = "\n".join(lines) + "\n"
    browsing = Browsing(MemoryDocuments([a_document("c1", 1, "a/b", "B", kind, text)]))
    browsing.call("open", {"id": "a/b", "loc": 0, "num_lines": 2000})
    (page,) = shown_pages(browsing.parts)
    place = data.draw(st.sampled_from(page.record.places))
    found = only(f"【{page.record.cursor}†L{place.first}】", browsing.parts)
    assert found.first_line == found.last_line == text.count("\n", 0, found.start) + 1


def test_what_has_no_lines_of_its_own_says_none(parts: list[Part]) -> None:
    assert only("【1†L2】", parts).first_line == 0  # a PDF has pages
    talk = a_document("conversations/3", 1, "My/talk", "Talk", "text/markdown", "One\n\nTwo\n")
    browsing = Browsing(MemoryDocuments([talk]))
    browsing.call("open", {"id": "My/talk"})
    assert only("【0†L2】", browsing.parts).first_line == 0


def test_a_place_found_says_its_line() -> None:
    text = "\n".join(["x" * 200] * 4 + ["the needle"] + ["y"] * 5)
    browsing = Browsing(MemoryDocuments([a_document("c1", 1, "a/b", "B", "text/plain", text)]))
    browsing.call("open", {"id": "a/b"})
    browsing.call("find", {"pattern": "needle"})
    assert only("【1†L1】", browsing.parts).first_line == 5
