"""Documents as pages have them: what they cannot forge, and where each line is in them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.browser.document_text import document_text, plain_text
from app.core.browser.harmless_text import harmless_line, harmless_text
from app.core.browser.pages import digest_of, document_page
from tests.unit.browser.documents import a_document

MARKDOWN = "text/markdown"
ODD = st.text(
    st.sampled_from(
        "ab \n\t【】†◼[]()!`~#-\u200b\u200c\u200d\u202e\ufeff\r\x00\u2028\U000e0041é文🙂"
    ),
    max_size=200,
)


def page_of(text: str, kind: str = MARKDOWN) -> str:
    return document_text(text, kind, "Letters/sub/a.md").text.text


@given(ODD)
def test_a_document_spells_no_citation_and_hides_nothing(text: str) -> None:
    for made in (harmless_text(text).text, plain_text(text).text.text):
        assert not re.search(
            "[【】†◼\u200b\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]", made
        )
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", made)
    page = page_of(text)
    links = re.findall("【[^【】]*】", page)
    assert all(re.fullmatch(r"【\d+†[^†【】\n]+(†[^†【】\n]+)?】", link) for link in links)
    assert page.count("【") == page.count("】") == len(links)


def test_a_joiner_stays_within_words_and_signs_that_need_it() -> None:
    kept = "می\u200cخواهم क्\u200dष 👩\u200d🔬"
    assert harmless_text(kept).text == kept
    assert harmless_text("a\u200cb \u200dx 1\u200d\u200d").text == "ab x 1"


def test_titles_are_one_line() -> None:
    assert harmless_line("a\n【1†b】\u202e\r\nc" + "d" * 2000).startswith("a 〖1‡b〗 c")
    assert len(harmless_line("d " * 2000)) <= 1024


def test_links_have_numbers_and_the_same_address_the_same_one() -> None:
    text = "[One](../b.md) and [two](https://example.org/x) and [three](/sub/../b.md)."
    made = document_text(text.replace("/sub/../b.md", "../b.md"), MARKDOWN, "Letters/sub/a.md")
    assert made.text.text == (
        "\nURL: Letters/sub/a.md\n【0†One】 and 【1†two†example.org】 and 【0†three】."
    )
    assert made.links == ("Letters/b.md", "https://example.org/x")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![A cat](cat.png) ![](dog.png)", "[Image 0: A cat] [Image 1]"),
        ("![x](data:image/png;base64,AAAA)", "[Image 0: x]"),
        ("[part](#there) [mail](mailto:a@b.example)", "part mail"),
        ("[run](javascript:alert(1))", "run"),
        ("`a[i](x)` and ``b`[i](x)``", "`a[i](x)` and ``b`[i](x)``"),
        ("```\n[a](b)\n```\n[c](d.md)", "```\n[a](b)\n```\n【0†c】"),
        ("~~~\n[a](b)", "~~~\n[a](b)"),
        ("a\n \n\t\n\n  b", "a\n\n  b"),
        ('[a](<b c.md> "d")', "【0†a】"),
        ("[a](http://[x)", "a"),
    ],
)
def test_markup(text: str, shown: str) -> None:
    assert page_of(text).removeprefix("\nURL: Letters/sub/a.md\n") == shown


def test_what_is_no_markup_stays() -> None:
    assert page_of("callbacks[name](event)", "text/x-python").endswith("callbacks[name](event)")


@given(ODD, st.booleans())
def test_each_line_is_found_in_the_document(text: str, source: bool) -> None:
    page = document_page(a_document("c1", 1, "L/a.txt", "T", "text/plain", text), source=source)
    places = page.places_of(0, len(page.lines) - 1)
    assert all(0 <= each.start <= each.end <= len(text) for each in places)
    assert [each.start for each in places] == sorted(each.start for each in places)
    own = 0 if source else 2
    for line, place in list(zip(page.lines, places, strict=True))[own:]:
        found = harmless_text(text[place.start : place.end]).text
        assert _letters(found) == _letters(line.text)


def _letters(text: str) -> str:
    """Without what may be elsewhere: white space, and joiners, which depend on their neighbours."""
    return re.sub(r"[\s\u200c\u200d]", "", text)


def test_a_line_behind_links_and_hidden_characters_is_found() -> None:
    text = "\u200b[A link](b.md) one\n\n\n\n![x](y.png)\u200b here\nlast line"
    page = document_page(a_document("c1", 1, "L/a.md", "T", MARKDOWN, text))
    number = next(n for n, line in enumerate(page.lines) if line.text == "last line")
    (place,) = page.places_of(number, number)
    assert text[place.start : place.end] == "last line"
    assert page.line_at(text.index("last")) == number


def test_a_changed_text_has_another_digest() -> None:
    assert digest_of("a") != digest_of("b")
    assert digest_of("\ud800") == digest_of("\ud800")
