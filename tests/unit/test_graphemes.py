"""A text is cut where a person sees one character end and the next begin."""

from __future__ import annotations

import unicodedata

import pytest

from app.core.graphemes import boundary_after, boundary_before


def whole(text: str) -> list[str]:
    pieces = [""]
    for at, character in enumerate(text):
        if at and boundary_before(text, at) == at:
            pieces.append("")
        pieces[-1] += character
    return pieces


@pytest.mark.parametrize(
    "pieces",
    [
        ["a", "b", "c"],
        ["e\u0301", "t", "e\u0301"],
        ["\r\n", "\n", "\u0301"],
        ["कि", "ता", "बें"],
        ["क्ष", "त्रि", "य"],
        ["हि", "न्दी"],
        ["क्‍या"],
        ["फ\u093cि", "ल्म"],
        list("한국어"),
        [unicodedata.normalize("NFD", syllable) for syllable in "한국어"],
        ["か\u3099", "く"],
        ["ｶﾞ", "ﾗ", "ｽ"],
        ["ส", "วั", "ส", "ดี"],
        ["น้ำ"],
        ["كِ", "تَ", "ا", "ب"],
        ["葛\U000e0100", "城"],
        ["👩‍🔬", "👍🏽", "❤️", "🏳️‍🌈", "x"],
        ["🇩🇪", "🇳🇵", "🇯"],
    ],
)
def test_characters_stay_whole(pieces: list[str]) -> None:
    assert whole("".join(pieces)) == pieces


def test_the_nearest_places_to_cut() -> None:
    text = "aक्षि👩‍🔬b"
    assert [boundary_before(text, at) for at in range(-1, 11)] == [
        *(0, 0, 1, 1, 1, 1, 5, 5, 5, 8, 9, 9)
    ]
    assert [boundary_after(text, at) for at in (0, 1, 2, 5, 6, 99)] == [0, 1, 5, 5, 8, 9]
