"""Plain text in any encoding, tables with separators, notebooks: what a person wrote, line by
line."""

from __future__ import annotations

import json

import pytest

from app.core.documents.extracted import SectionKind, SectionLabel
from app.core.documents.kinds import open_content
from app.core.documents.source import FileSource
from app.core.errors import Code, UserError
from tests.helpers.documents import sections, text

SAMPLES = {
    "German": ("Die Straße führt über die Brücke.\nÄpfel, Öl und Übermut.\n", "cp1252"),
    "Russian": ("Съешь же ещё этих мягких булок.\nКаждый охотник желает знать.\n", "cp1251"),
    "Russian of Unix": ("Съешь же ещё этих мягких булок.\nКаждый охотник знает.\n", "koi8-r"),
    "Japanese": ("日本語の文章です。これは短い文です。\n東京は日本の首都です。\n", "shift_jis"),
    "Japanese of Unix": ("日本語の文章です。これは短い文です。\n東京は首都です。\n", "euc_jp"),
    "Japanese in mails": ("日本語の文章です。\n東京は日本の首都です。\n", "iso2022_jp"),
    "Chinese": ("这是一个用来测试编码检测的句子。\n北京是中国的首都,历史悠久。\n", "gb18030"),
    "Chinese of Taiwan": ("這是一個用來測試編碼偵測的中文句子。\n臺北有很多夜市。\n", "big5"),
    "Korean": ("이것은 문자 인코딩 감지를 시험하기 위한 문장입니다.\n서울입니다.\n", "euc_kr"),
    "Polish": ("Zażółć gęślą jaźń. Pchnąć w tę łódź jeża.\nŚwięto było piękne.\n", "cp1250"),
    "Greek": ("Η γρήγορη καφέ αλεπού πηδά πάνω από το σκυλί.\nΑθήνα.\n", "cp1253"),
    "Arabic": ("هذه جملة عربية لاختبار اكتشاف الترميز.\nالقاهرة عاصمة مصر.\n", "cp1256"),
    "few letters": ("café\n", "cp1252"),
}
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be")


@pytest.mark.parametrize("sample", SAMPLES)
def test_text_is_read_in_the_encoding_of_old_in_which_it_was_saved(sample: str) -> None:
    written, encoding = SAMPLES[sample]
    assert text("a.txt", written.encode(encoding)) == written


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("sample", SAMPLES)
def test_text_is_read_in_all_of_unicode_with_and_without_a_mark(sample: str, encoding: str) -> None:
    written = SAMPLES[sample][0] + "𝑥 😀\n"
    assert text("a.txt", written.encode(encoding)) == written


def test_a_declared_encoding_is_believed() -> None:
    source = "# -*- coding: iso-8859-2 -*-\nname = 'Łódź'\n"
    assert text("a.py", source.encode("iso-8859-2")) == source
    page = '<?xml version="1.0" encoding="koi8-r"?>\n<a>Мир</a>\n'
    assert text("a.xml", page.encode("koi8-r")) == page


def test_damaged_utf_8_is_not_taken_for_another_encoding() -> None:
    data = "Grüße, 世界\n".encode() * 20
    assert text("a.log", data + b"\xff\xc3").startswith("Grüße, 世界\n")
    assert text("a.log", data[1:-2]).startswith("rüße, 世界\n")


def test_an_encoding_that_is_none_of_letters_is_not_used() -> None:
    source = b"# coding: unicode_escape\n\\u0041 caf\xe9 na\xefve d\xe9j\xe0 v\xfb \xe0 la\n"
    assert "\\u0041 café" in text("a.py", source)


def test_lines_stay_lines_whatever_ends_them() -> None:
    assert text("a.log", "one\r\ntwo\rthree\n\nfive\fsix") == "one\ntwo\nthree\n\nfive\nsix"


def test_control_characters_are_left_out() -> None:
    assert text("a.log", "a \x1b[1;31mred\x1b[0m word\n") == "a red word\n"
    assert text("a.log", "x" * 500 + "\0\0\ty\n") == "x" * 500 + "\ty\n"


@pytest.mark.parametrize("name", ["a.py", "a.rs", "a.md", "a.tex", "Makefile", "a.svg", "a.yaml"])
def test_source_code_is_not_changed(name: str) -> None:
    source = "def f():\n\treturn '| # <b>'\n\n\n# end  \n"
    assert text(name, source) == source
    (section,) = sections(name, source.encode())
    assert section.label == SectionLabel(SectionKind.WHOLE)


@pytest.mark.parametrize(
    "data",
    [b"\0" * 4096, bytes(range(256)) * 8, b"\xde\xad\xbe\xef" * 64 + b"\x01\x02", b"\0\1\2\3" * 99],
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(UserError) as refused:
        sections("a.bin", data)
    assert refused.value.code is Code.DOCUMENT_UNKNOWN_KIND


@pytest.mark.parametrize(
    ("beginning", "format"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "WebP"),
        (b"\0\0\0\x20ftypheic\0\0", "HEIC"),
        (b"\0\0\0\x20ftypisom\0\0", "MP4"),
        (b"ID3\4\0\0\0\0", "MP3"),
        (b"\x7fELF\2\1\1\0", "ELF"),
        (b"MZ\x90\0\3\0", "EXE"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"Rar!\x1a\7\1\0", "RAR"),
        (b"SQLite format 3\0", "SQLite"),
        (b"PK\5\6" + b"\0" * 18, "ZIP"),
    ],
)
def test_what_holds_no_text_is_refused_by_the_name_of_its_format(
    beginning: bytes, format: str
) -> None:
    with pytest.raises(UserError) as refused:
        sections("a.txt", beginning)
    assert refused.value.code is Code.DOCUMENT_UNSUPPORTED
    assert refused.value.facts == {"format": format}


@pytest.mark.parametrize(
    "words",
    [
        *("BM25 ranks", "ID3 tags", "MZ", "GIF?", "BZh", "RIFF raff", "GGUF files", "OTTO"),
        "A PDF begins with `%PDF-1.7`",
    ],
)
def test_a_text_that_begins_like_a_format_is_text(words: str) -> None:
    assert text("a.txt", words) == words


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.csv", 'name,price\nTea,2.50\n"Milk, fresh",1.20\n'),
        ("a.csv", 'name;price\nTea;2.50\n"Milk, fresh";1.20\n'),
        ("a.tsv", "name\tprice\nTea\t2.50\nMilk, fresh\t1.20\n"),
        ("a.csv", '\ufeffname|price\r\nTea|2.50\r\n"Milk, fresh"|1.20\r\n'),
    ],
)
def test_values_with_separators_are_a_table(name: str, written: str) -> None:
    assert text(name, written) == (
        "| name | price |\n| --- | --- |\n| Tea | 2.50 |\n| Milk, fresh | 1.20 |"
    )


def test_a_cell_may_hold_lines_and_pipes() -> None:
    assert text("a.csv", 'a,b\n"x\ny","p|q"\n').endswith("| x<br>y | p\\|q |")


def test_a_csv_without_columns_stays_as_it_is() -> None:
    assert text("a.csv", "just\nlines\n") == "just\nlines\n"


def test_a_notebook_is_its_cells_and_what_they_printed() -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# Title\n", "words"]},
        {
            "cell_type": "code",
            "source": "print(1)",
            "outputs": [
                {"output_type": "stream", "text": ["1\n"]},
                {"data": {"image/png": "AAAA", "text/plain": "<Figure>"}},
                {"ename": "ValueError", "evalue": "no", "traceback": ["\x1b[31m…"]},
            ],
        },
    ]
    assert text("a.ipynb", json.dumps({"cells": cells, "nbformat": 4})) == (
        "# Title\nwords\n\n```python\nprint(1)\n```\n\n```\n1\n```\n\n```\n<Figure>\n```\n\n"
        "```\nValueError: no\n```"
    )


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("a.md", "text/markdown"), ("a.csv", "text/csv"), ("a.c", "text/plain"), ("x", "text/plain")],
)
def test_the_kind_is_named(name: str, media_type: str) -> None:
    assert open_content(FileSource(name, b"a,b\n1,2\n")).media_type == media_type


def test_an_empty_file_has_no_text() -> None:
    with pytest.raises(UserError) as refused:
        sections("a.txt", b"")
    assert refused.value.code is Code.DOCUMENT_NO_TEXT
