"""What of a text is indexed and looked up, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.collections.tokens import MOST_CHARACTERS, query_tokens, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Quick-brown fox's 3.14", ["the", "quick", "brown", "fox", "s", "3", "14"]),
        ("Straße ÉTÉ", ["strasse", "ete"]),
        ("红茶。", ["红茶", "茶"]),
        ("東京タワー", ["東京", "京た", "たわ", "わー", "ー"]),
        ("한국어 문서", ["한국", "국어", "어", "문서", "서"]),
        ("สวัสดี", ["สวั", "วัส", "ัสด", "สดี", "ดี", "ี"]),
        ("कर्म", ["कर्म"]),
        ("والكتاب للمدرسة", ["كتاب", "مدرسه"]),
        ("iPhone手机2台", ["iphone", "手机", "机", "2", "台"]),
        ("x" * 60, ["x" * MOST_CHARACTERS]),
        ("… — ()", []),
    ],
)
def test_a_text_becomes_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tea, tea", [("tea", False)]),
        ("茶", [("茶", True)]),
        ("红茶叶", [("红茶", False), ("茶叶", False)]),
        ("ดี", [("ดี", True)]),
    ],
)
def test_a_question_is_looked_up_by_the_same(text: str, expected: list[tuple[str, bool]]) -> None:
    assert query_tokens(text) == expected


@given(st.text(), st.text())
def test_what_is_looked_up_is_what_was_indexed(before: str, text: str) -> None:
    """Every token of a question is one of the text it was taken from, or begins one."""
    indexed = tokens(f"{before} {text}")
    for token, prefix in query_tokens(text):
        assert token in indexed or (prefix and any(each.startswith(token) for each in indexed))


@given(st.text())
def test_a_token_is_one_word_to_the_index(text: str) -> None:
    for token in tokens(text):
        assert token
        assert len(token) <= MOST_CHARACTERS
        assert all(not character.isascii() or character.isalnum() for character in token)
