"""Folded text is the same for all ways to write it, and a part of it stays a part."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.folding import matches, normalize_for_search


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Größe", "grosse"),
        ("ÉTÉ", "ete"),
        ("Œuvre", "oeuvre"),
        ("Łódź", "lodz"),
        ("İstanbul ılık", "istanbul ilik"),
        ("Ёлка, мой, їжак", "елка, мой, їжак"),
        ("ὦ ἄνδρες", "ω ανδρεσ"),
        ("كِتَابُهُ", "كتابه"),
        ("שָׁלוֹם", "שלום"),
        ("किताबें", "किताबें"),
        ("फ़िल्म", "फिल्म"),
        ("ｶﾞﾗｽ", "がらす"),
        ("１２٣४", "1234"),
        ("so\u00adft\u200b", "soft"),
    ],
)
def test_what_is_left_of_it(text: str, folded: str) -> None:
    assert normalize_for_search(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert normalize_for_search(normalize_for_search(text)) == normalize_for_search(text)


@given(st.text())
def test_composed_or_not_is_the_same(text: str) -> None:
    forms = {
        normalize_for_search(unicodedata.normalize(form, text))
        for form in ("NFC", "NFD", "NFKC", "NFKD")
    }
    assert forms == {normalize_for_search(text)}


def test_all_the_words_are_wanted_in_any_order() -> None:
    assert matches("laenge kontext", "Kontextlaenge")
    assert matches("KONTEXTLÄ", "Die Kontextlänge")
    assert matches("長さ", "コンテキストの長さ")
    assert matches("  ", "anything")
    assert not matches("kontext fehlt", "Kontextlänge")
