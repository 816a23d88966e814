"""In each language of the window, search finds what a person means by what they type."""

from __future__ import annotations

import unicodedata

import pytest

from app.core.conversations.snippets import snippet
from app.core.conversations.store import ConversationStore
from app.core.graphemes import boundary_before
from app.core.messages import Message, Role

DATE = "2026-11-23"

FOUND = {
    "English": [
        ("Don’t panic", "don't"),
        ("A well‑known co–op", "well-known co-op"),
        ("ﬁnd the oﬃce", "find office"),
        ("ＡＢＣ full width", "abc"),
        ("Encyclopædia", "encyclopaedia"),
    ],
    "German": [
        ("Die Straße ist lang", "strasse"),
        ("Die Strasse ist lang", "Straße"),
        ("GROẞE MÜHE", "große mühe"),
        ("Fuß", "ss"),
        ("Das Öl", "öl"),
        ("Das Öl", "ol"),
        ("Äpfel", "A\u0308"),
        ("Donaudampfschiff", "dampf"),
    ],
    "French": [
        ("L’été à la plage", "l'ete"),
        ("Un cœur d'œuf", "coeur oeuf"),
        ("coeur", "cœur"),
        ("où ça", "ou"),
        ("ou ca", "où ça"),
        ("e\u0301le\u0300ve", "élève"),
        ("ÉCOLE", "éc"),
    ],
    "Spanish": [
        ("El niño pequeño", "nino"),
        ("¿Qué tal?", "que"),
        ("MAÑANA", "ñana"),
        ("pingüino", "gui"),
    ],
    "Portuguese": [
        ("Não há coração", "nao coracao"),
        ("São João", "SAO"),
        ("às avós", "às"),
        ("às avós", "as"),
    ],
    "Italian": [("Perché così?", "perche cosi"), ("È l’università", "e l'universita")],
    "Russian": [
        ("Ёлка и ещё ёж", "елка еще"),
        ("Елка", "ёлка"),
        ("ЁЖ", "еж"),
        ("ПРИВЕТ", "вет"),
        ("за\u0301мок", "замок"),
        ("мои\u0306", "мой"),
        ("Ё", "е"),
    ],
    "Arabic": [
        ("كِتَابٌ جَدِيد", "كتاب جديد"),
        ("كتاب جديد", "كِتَاب"),
        ("والكتاب", "كتاب"),
        ("الكتاب", "الكتا"),
        ("كـــتاب", "كتاب"),
        ("أحمد وإسلام وآدم", "احمد اسلام ادم"),
        ("احمد", "أحمد"),
        ("مستشفى", "مستشفي"),
        ("مدرسة", "مدرسه"),
        ("مدرسه", "مدرسة"),
        ("ﻛﺘﺎﺏ", "كتاب"),
        ("عام ٢٠٢٦", "2026"),
        ("عَنْ", "عن"),
        ("لَا", "لا"),
    ],
    "Hindi": [
        ("किताबें पढ़ो", "किता"),
        ("किताबें पढ़ो", "ताबें"),
        ("किताबें", "कि"),
        ("किताबें", "क"),
        ("क्षत्रिय विद्या", "क्ष"),
        ("क्षत्रिय विद्या", "द्या"),
        ("ज़रूर", "ज\u093cरूर"),
        ("ज\u093cरूर", "\u095bरूर"),
        ("ज़रूर", "जरूर"),
        ("हँस", "हंस"),
        ("हिन्दी", "न्दी"),
        ("वर्ष २०२६", "2026"),
    ],
    "Nepali": [
        ("नेपाली भाषा", "नेपा"),
        ("गर्‍यो", "गर्यो"),
        ("गर्यो", "गर्‍यो"),
        ("काठमाडौँ", "काठमाडौं"),
        ("विद्यार्थीहरू", "र्थी"),
        ("छ", "छ"),
    ],
    "Chinese": [
        ("今天天气很好，我们去公园。", "天气"),
        ("今天天气很好，我们去公园。", "园"),
        ("今天天气很好", "很好"),
        ("今天天气很好", "天天气很"),
        ("我们去公园", "公园 我们 去"),
        ("价格：１２３元", "123元"),
        ("𠮷野家", "𠮷"),
        ("𠮷野家", "𠮷野"),
    ],
    "Japanese": [
        ("東京でラーメンを食べました", "東京"),
        ("東京でラーメンを食べました", "食"),
        ("東京でラーメンを食べました", "べま"),
        ("東京でラーメンを食べました", "メン"),
        ("東京でラーメンを食べました", "らーめん"),
        ("ﾗｰﾒﾝとｶﾞﾗｽ", "ラーメン ガラス"),
        ("ガラス", "ｶﾞﾗｽ"),
        ("ガラス", "ｶﾞ"),
        ("サーバーの設定", "サーバ"),
        ("か\u3099くせい", "がく"),
        ("㈱日本", "株"),
        ("葛\U000e0100城", "葛城"),
    ],
    "Korean": [
        ("학교에서 공부를 합니다", "학교"),
        ("학교에서 공부를 합니다", "에서"),
        ("학교에서 공부를 합니다", "공"),
        (unicodedata.normalize("NFD", "학교에서"), "학교"),
        ("학교에서", unicodedata.normalize("NFD", "학교")),
        (unicodedata.normalize("NFD", "한국어"), "국"),
    ],
    "Thai": [("สวัสดีชาวโลก", "ชาว"), ("สวัสดีชาวโลก", "ดี"), ("น้ำ", "น้ํา")],
}

NOT_FOUND = [
    ("мои", "мой"),
    ("はな", "ばな"),
    ("はん", "ぱん"),
    ("कल", "काल"),
    ("कि", "की"),
    ("학교", "하"),
    ("ก้าน", "กาน"),
    ("天很气", "天气"),
    ("今天", "天今"),
]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        pytest.param(text, query, id=f"{language}-{number}")
        for language, cases in FOUND.items()
        for number, (text, query) in enumerate(cases)
    ],
)
def test_it_is_found(store: ConversationStore, text: str, query: str) -> None:
    """In a text and in a title, and what is marked of it is whole characters."""
    other = store.create(title="unlike", date=DATE)
    store.add_message(other.id, None, Message.of(Role.USER, "~"))
    said = store.create(title="unlike", date=DATE)
    store.add_message(said.id, None, Message.of(Role.USER, text))
    titled = store.create(title=text, date=DATE)

    hits = store.search(query)

    assert [hit.conversation_id for hit in hits] == [titled.id, said.id]
    for hit in hits:
        assert hit.snippet.count("\x02") >= 1
        at, plain = [], ""
        for character in hit.snippet:
            if character in "\x02\x03":
                at.append(len(plain))
            else:
                plain += character
        assert plain == text
        assert all(boundary_before(text, each) == each for each in at)


@pytest.mark.parametrize(("text", "query"), NOT_FOUND)
def test_another_word_is_not_found(store: ConversationStore, text: str, query: str) -> None:
    said = store.create(title=text, date=DATE)
    store.add_message(said.id, None, Message.of(Role.USER, text))
    assert store.search(query) == []


def test_a_renamed_conversation_is_found_by_its_new_title_alone(store: ConversationStore) -> None:
    id = store.create(title="天气", date=DATE).id
    store.rename(id, "Straße")
    assert store.search("天气") == store.search("天") == []
    assert [hit.conversation_id for hit in store.search("strasse")] == [id]


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("हिन्दी में", "न", ["न्दी"]),
        ("किताबें और किताब", "किताब", ["किताबें", "किताब"]),
        ("Straße", "stras", ["Straß"]),
        (unicodedata.normalize("NFD", "학교에서"), "학교", [unicodedata.normalize("NFD", "학교")]),
        ("كِتَاب", "كت", ["كِتَ"]),
        ("ﾗｰﾒﾝ ラーメン", "らーめん", ["ﾗｰﾒﾝ", "ラーメン"]),
        ("👩‍🔬 x", "👩", ["👩‍🔬"]),
    ],
)
def test_whole_characters_are_marked(text: str, query: str, marked: list[str]) -> None:
    pieces = [piece.partition("\x03")[0] for piece in snippet(text, [query]).split("\x02")[1:]]
    assert pieces == marked


@pytest.mark.parametrize("word", ["क्षत्रिय", "한국어", "สวัสดี", "e\u0301", "👩‍🔬"])
def test_a_snippet_is_cut_between_whole_characters(word: str) -> None:
    word = unicodedata.normalize("NFD", word)
    for filling in range(8):
        text = word * 60 + "x" * filling + "NEEDLE" + word * 60
        plain = snippet(text, ["needle"]).replace("\x02", "").replace("\x03", "")
        assert plain.startswith("…") and plain.endswith("…")
        start = text.index(plain.strip("…"))
        assert boundary_before(text, start) == start
        end = start + len(plain) - 2
        assert boundary_before(text, end) == end
