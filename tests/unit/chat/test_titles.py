"""A title is the first words, cut where a person would cut them."""

from __future__ import annotations

import unicodedata

import pytest

from app.core.chat.titles import LENGTH, title_of
from app.core.graphemes import boundary_before

SAID = {
    "Devanagari": "नेपालको राजधानी काठमाडौँ हो र यहाँ धेरै विद्यार्थीहरू पढ्छन् भन्ने कुरा थाहा छ",
    "Arabic": "كِتَابٌ جَدِيدٌ عَنْ تَارِيخِ الْمَدِينَةِ الْقَدِيمَةِ وَأَهْلِهَا وَعَادَاتِهِمْ",
    "Korean": (
        "대한민국의 수도인 서울에서 가장 오래된 학교가 어디에 있는지"
        " 그리고 어떻게 가는지 알려 주세요"
    ),
}


@pytest.mark.parametrize("text", SAID.values(), ids=SAID)
def test_it_ends_with_a_word(text: str) -> None:
    title = title_of(text)
    assert title.endswith("…") and len(title) <= LENGTH
    assert text.startswith(title[:-1] + " ")


def test_chinese_ends_after_its_punctuation() -> None:
    start = "请帮我写一封信给税务局，说明我去年的申报为什么迟了，并且请求他们不要罚款"
    assert title_of(f"{start}，因为当时我在医院里住了很久") == f"{start}…"


def test_japanese_ends_between_phrases() -> None:
    text = "昨日東京で食べたラーメンの作り方を教えてください" * 3
    assert title_of(text) == (
        "昨日東京で食べたラーメンの作り方を教えてください昨日東京で食べたラーメンの作り方を…"
    )


@pytest.mark.parametrize("piece", ["क्षत्रि", "한국", "สวัสดี", "👩‍🔬", "e\u0301"])
def test_what_has_no_spaces_is_cut_between_whole_characters(piece: str) -> None:
    piece = unicodedata.normalize("NFD", piece)
    for filling in range(12):
        text = "x" * filling + piece * 40
        title = title_of(text)
        assert LENGTH // 2 < len(title) <= LENGTH
        assert text.startswith(title[:-1])
        assert boundary_before(text, len(title) - 1) == len(title) - 1
