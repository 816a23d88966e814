"""Files that are damaged, enormous or made to harm: each ends in its text or in one sentence."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path

import docx
import openpyxl
import pytest

from app.core.cancel import CancelToken
from app.core.documents.extracted import ExtractedDocument
from app.core.documents.extractor import Extractor
from app.core.documents.protocol import Limits
from app.core.errors import Code, UserError
from tests.helpers.documents import ODF_NAMESPACES, OFFICE, W, archive, epub, odf
from tests.helpers.pdf_files import column, pdf

SECRET = "what no document may show"
LIMITS = Limits(seconds=20)
ITEM = '<itemref idref="i0"/>'
Read = Callable[..., ExtractedDocument | Code]
PARTS = "Content-Type: multipart/mixed; boundary={}\n"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The document, or the code of its failure."""

    def read(name: str, data: bytes | str, limits: Limits = LIMITS) -> ExtractedDocument | Code:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        try:
            return Extractor(limits).extract(path, CancelToken())
        except UserError as error:
            return error.code

    return read


def text_of(read: ExtractedDocument | Code) -> str:
    assert isinstance(read, ExtractedDocument), read
    return "\n".join(section.text for section in read.sections)


def word(document: str, **members: str | bytes) -> bytes:
    """`document` is all of the main part."""
    return archive(
        {
            "_rels/.rels": f'<R><r Id="1" Type="{OFFICE}/officeDocument" Target="word/x.xml"/></R>',
            "word/x.xml": document,
            **members,
        }
    )


def body(xml: str) -> str:
    return f"<w:document {W}><w:body>{xml}</w:body></w:document>"


# Archives


def test_a_small_archive_that_unpacks_to_much_is_not_unpacked(read: Read) -> None:
    bomb = archive({"word/document.xml": b" " * (100 << 20), "[Content_Types].xml": ""})
    assert len(bomb) < 1 << 20
    assert read("a.docx", bomb) is Code.DOCUMENT_TOO_LARGE


def test_an_archive_of_many_members_is_not_read(read: Read) -> None:
    many = archive({f"{number}": "" for number in range(20_001)})
    assert read("a.docx", many) is Code.DOCUMENT_TOO_LARGE


def test_an_archive_that_says_it_is_smaller_than_it_is_is_damaged(read: Read) -> None:
    data = bytearray(word(body("<w:p/>" + "x" * 100_000)))
    place = data.rindex(b"PK\1\2")  # of the main part in the directory
    data[place + 24 : place + 28] = (1000).to_bytes(4, "little")
    assert read("a.docx", bytes(data)) is Code.DOCUMENT_DAMAGED


def test_an_archive_in_an_archive_is_left_alone(read: Read) -> None:
    inner = archive({"a.txt": "a"})
    assert read("a.docx", archive({"a.zip": inner})) is Code.DOCUMENT_UNSUPPORTED
    assert text_of(read("a.docx", word(body("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), x=inner))) == "a"


def test_members_with_a_password(read: Read) -> None:
    data = word(body("<w:p/>"))
    for place in (place for place in range(len(data)) if data[place : place + 4] == b"PK\1\2"):
        data = data[: place + 8] + b"\1" + data[place + 9 :]
    assert read("a.docx", data) is Code.DOCUMENT_ENCRYPTED


@pytest.mark.parametrize("name", ["../../../secret.html", "/secret.html", "file:///secret.html"])
def test_members_outside_of_the_archive_are_not_read(read: Read, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.html").write_text(SECRET)
    assert SECRET not in text_of(read("a.epub", epub({name: "", "a.html": "a"})))


# XML

LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise("abcdefghij"))
    + "]>"
)


def outside(path: Path) -> str:
    return f'<!DOCTYPE x [<!ENTITY j SYSTEM "{path.as_uri()}">]>'


def document_with(declarations: str, kind: str) -> bytes:
    """Which uses the entity j in its text."""
    body_of = "<office:body><office:text><text:p>&j;</text:p></office:text></office:body>"
    xml = {
        "fodt": f"<office:document {ODF_NAMESPACES}>{body_of}</office:document>",
        "xhtml": "<html><body><p>&j; end</p></body></html>",
        "xml": "<x>&j;</x>",
    }
    if kind in xml:
        return f'<?xml version="1.0"?>{declarations}{xml[kind]}'.encode()
    if kind == "docx":
        return word(f"{declarations}{body('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>')}")
    if kind == "odt":
        data, name = odf("text", "<text:p>&j;</text:p>"), "content.xml"
    elif kind == "epub":
        data, name = epub({"a.xhtml": "a"}, title="&j;"), "OEBPS/book.opf"
    else:
        data, name = workbook("&j;"), "xl/worksheets/sheet1.xml"
    return _with_member(data, name, lambda old: _declared(old, declarations))


def _declared(xml: str, declarations: str) -> str:
    beginning, mark, rest = xml.rpartition("?>")
    return f"{beginning}{mark}{declarations}{rest.replace('&amp;j;', '&j;')}"


def workbook(*cells: str) -> bytes:
    """Whose first sheet has these values in its first column."""
    book = openpyxl.Workbook()
    for cell in cells:
        book.active.append([cell])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _with_member(data: bytes, name: str, change: Callable[[str], str]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        members = {each: packed.read(each) for each in packed.namelist()}
    members[name] = change(members[name].decode()).encode()
    return archive(members)


@pytest.mark.parametrize("kind", ["docx", "odt", "fodt", "epub", "xlsx", "xhtml", "xml"])
def test_entities_are_not_multiplied(read: Read, kind: str) -> None:
    outcome = read(f"a.{kind}", document_with(LAUGHS, kind))
    assert outcome is Code.DOCUMENT_DAMAGED or len(text_of(outcome)) < 10_000


@pytest.mark.parametrize("kind", ["docx", "odt", "fodt", "epub", "xlsx", "xhtml", "xml"])
def test_entities_from_outside_are_not_read(read: Read, tmp_path: Path, kind: str) -> None:
    (tmp_path / "secret").write_text(SECRET)
    outcome = read(f"a.{kind}", document_with(outside(tmp_path / "secret"), kind))
    if outcome is not Code.DOCUMENT_DAMAGED:
        assert isinstance(outcome, ExtractedDocument)
        assert SECRET not in text_of(outcome) + outcome.title


@pytest.mark.parametrize(
    "xml",
    [
        "<w:sdt>" * 300 + "</w:sdt>" * 300,
        "<w:p>" + "<w:ins>" * 5000 + "</w:ins>" * 5000 + "</w:p>",
        "<w:tbl><w:tr><w:tc>" * 200 + "</w:tc></w:tr></w:tbl>" * 200,
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2147483647'/></w:tcPr></w:tc>"
        "</w:tr></w:tbl>",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='99999999999999999999'/><w:numId w:val='1'/></w:numPr>"
        "<w:outlineLvl w:val='-7'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>a",
        "",
    ],
)
def test_strange_word_files(read: Read, xml: str) -> None:
    outcome = read("a.docx", word(body(xml) + "\n"))
    allowed = {Code.DOCUMENT_DAMAGED, Code.DOCUMENT_NO_TEXT}
    assert isinstance(outcome, ExtractedDocument) or outcome in allowed


def test_styles_that_are_based_on_each_other(read: Read) -> None:
    styles = (
        f"<w:styles {W}><w:style w:styleId='a'><w:basedOn w:val='b'/></w:style>"
        "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>"
    )
    relations = f'<R><r Id="1" Type="{OFFICE}/styles" Target="s.xml"/></R>'
    paragraph = "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
    members = {"word/_rels/x.xml.rels": relations, "word/s.xml": styles}
    assert text_of(read("a.docx", word(body(paragraph), **members))) == "a"


def test_a_chapter_that_is_read_again_and_again(read: Read) -> None:
    book = epub({"a.xhtml": "text " * 1000})
    many = f"<spine>{ITEM * 30_000}"
    data = _with_member(book, "OEBPS/book.opf", lambda xml: xml.replace("<spine>", many))
    assert read("a.epub", data, Limits(text_characters=1 << 20)) is Code.DOCUMENT_TOO_LARGE


# Tables


def test_a_sheet_that_claims_all_cells_there_can_be(read: Read) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "first"
    book.active["XFD1048576"] = "last"
    file = io.BytesIO()
    book.save(file)
    assert text_of(read("a.xlsx", file.getvalue())) == "| first |\n| --- |\n\n| last |\n| --- |"


def test_an_open_sheet_that_repeats_cells_without_end(read: Read) -> None:
    text = "<text:p>a</text:p>"
    cell = f"<table:table-cell table:number-columns-repeated='16384'>{text}</table:table-cell>"
    row = f"<table:table-row table:number-rows-repeated='1048576'>{cell}</table:table-row>"
    data = odf("spreadsheet", f"<table:table>{row * 100}</table:table>")
    assert read("a.ods", data) is Code.DOCUMENT_TOO_LARGE


@pytest.mark.parametrize(
    "text",
    [
        '"' + "a,\n" * 300_000,
        ",".join("a" * 200_000),
        "," * 1_000_000,
        ('a,"b\n' * 50_000),
        "a;b\n" + "x" * 3_000_000,
    ],
    ids=["a quote that does not end", "wide", "empty", "quotes", "a long line"],
)
def test_strange_tables(read: Read, text: str) -> None:
    outcome = read("a.csv", text)
    assert isinstance(outcome, ExtractedDocument) or outcome is Code.DOCUMENT_NO_TEXT


# Web pages, mails, notebooks


@pytest.mark.parametrize(
    "tag", ["div", "b", "ul><li", "ol", "table><tr><td", "blockquote", "a href='x'", "ol><li><pre"]
)
def test_deep_nesting(read: Read, tag: str) -> None:
    page = f"<html><body>{f'<{tag}>' * 20_000}text"
    outcome = read("a.html", page)
    assert isinstance(outcome, ExtractedDocument) or outcome is Code.DOCUMENT_NO_TEXT


@pytest.mark.parametrize(
    "page",
    ["<" * 1_000_000, "<!--" * 300_000, "&amp" * 300_000, "<p" + " a" * 500_000, "<p>" * 300_000],
)
def test_strange_pages(read: Read, page: str) -> None:
    outcome = read("a.html", page)
    assert isinstance(outcome, ExtractedDocument) or outcome is Code.DOCUMENT_NO_TEXT


def test_an_endless_line(read: Read) -> None:
    line = "x" * (8 << 20)
    assert text_of(read("a.js", line)) == line
    assert read("a.js", line, Limits(text_characters=8 << 20 - 1)) is Code.DOCUMENT_TOO_LARGE
    assert read("a.log", b"x" * ((128 << 20) + 1)) is Code.DOCUMENT_TOO_LARGE
    assert read("a.bin", bytes(8 << 20)) is Code.DOCUMENT_UNKNOWN_KIND


def test_headers_without_end(read: Read) -> None:
    """Each names one and the same large part, and that one names itself."""
    part = f"<w:hdr {W}>{'<w:p><w:r><w:t>a</w:t></w:r></w:p>' * 100_000}</w:hdr>"
    names = "".join(
        f'<r Id="{n}" Type="{OFFICE}/header" Target="{"./" * (n % 3)}h.xml"/>' for n in range(9000)
    )
    document = f"<w:document {W}><w:body><w:p/></w:body></w:document>"
    relations = {
        "word/_rels/x.xml.rels": f"<R>{names}</R>",
        "word/_rels/h.xml.rels": f"<R>{names}</R>",
        "word/h.xml": part,
    }
    assert text_of(read("a.docx", word(document, **relations))).count("Header: ") == 1


def test_comments_of_nobody_and_nowhere(read: Read) -> None:
    body = '<w:p><w:r><w:t>a</w:t><w:commentReference w:id="1"/><w:commentReference/></w:r></w:p>'
    relations = f'<R><r Id="1" Type="{OFFICE}/comments" Target="../../etc/passwd"/></R>'
    packed = word(
        f"<w:document {W}><w:body>{body}</w:body></w:document>",
        **{"word/_rels/x.xml.rels": relations},
    )
    assert text_of(read("a.docx", packed)) == "a[^c1][^c]"


def test_what_is_attached_to_an_e_mail_cannot_harm_it(read: Read) -> None:
    bomb = archive({"_rels/.rels": b"<R/>", "word/x.xml": bytes(300 << 20)})
    mail = EmailMessage()
    mail.set_content("Only a letter.")
    kinds = {"bomb.docx": bomb, "a.rtf": b"{\\rtf1 " + b"{" * 100_000, "a.pdf": b"%PDF-1.7 nothing"}
    for name, data in kinds.items():
        mail.add_attachment(data, maintype="application", subtype="x", filename=name)
    for number in range(500):
        mail.add_attachment(f"text {number}", filename=f"{number}.txt")
    read_text = text_of(read("a.eml", bytes(mail)))
    assert "Only a letter." in read_text and "Attachment: bomb.docx" in read_text
    assert read_text.count("\n# Attachment: ") == 47  # of the first 50
    assert "Attachment: 499.txt" in read_text


def test_an_e_mail_in_an_e_mail_in_an_e_mail(read: Read) -> None:
    mail = EmailMessage()
    mail.set_content("innermost")
    for number in range(40):
        outer = EmailMessage()
        outer["Subject"] = f"level {number}"
        outer.set_content(f"text {number}")
        outer.add_attachment(mail)
        mail = outer
    read_text = text_of(read("a.eml", bytes(mail)))
    assert "text 39" in read_text and "text 38" in read_text and "text 37" not in read_text


@pytest.mark.parametrize(
    "body",
    [
        b"{" * 1_000_000,
        b"}" * 1_000_000,
        b"\\u99999999 " * 100_000,
        b"\\uc99999999\\u65?" * 1000 + b"a",
        b"\\bin9999999999 a",
        b"\\" * 1_000_001,
        b"a\\cell " * 100_000,
        b"\\" + b"a" * 1_000_000,
        b"a\\cell " + b"x\\par " * 100_000,
        b"\\'zz\\'4\\'" * 10_000 + b"a",
        b"{\\fonttbl" + b"{\\f1\\fcharset204 x" * 50_000,
        b"{\\footnote a" * 50_000,
    ],
)
def test_strange_rich_texts(read: Read, body: bytes) -> None:
    outcome = read("a.rtf", b"{\\rtf1 " + body)
    assert isinstance(outcome, ExtractedDocument) or outcome is Code.DOCUMENT_NO_TEXT


def test_a_table_without_end_in_a_pdf(read: Read) -> None:
    rows = [(50 + 40 * n, 800 - 0.1 * line, 1, "a") for line in range(1000) for n in range(9)]
    assert isinstance(read("a.pdf", pdf([rows])), ExtractedDocument)


@pytest.mark.parametrize(
    "mail",
    [
        f"{PARTS.format('a')}\n" + f"--a\n{PARTS.format('a')}\n" * 1500,
        "".join(f"--{n}\n{PARTS.format(n + 1)}\n" for n in range(3000)),
        "Subject: " + "=?utf-8?q?=41?= " * 20_000 + "\n\na",
        f"Subject: {'(' * 9000}\nFrom: {'<' * 9000}\nTo: {'a@b,' * 9000}\n\na",
        'Content-Type: text/plain; charset="\0"\nContent-Transfer-Encoding: base64\n\n====',
        "From: a\nContent-Type: message/rfc822\n\n" * 5000,
    ],
    ids=["parts in parts", "each with its own mark", "coded words", "brackets", "charset", "mails"],
)
def test_strange_mails(read: Read, mail: str) -> None:
    outcome = read("a.eml", mail)
    allowed = {
        *(Code.DOCUMENT_DAMAGED, Code.DOCUMENT_NO_TEXT),
        *(Code.DOCUMENT_TOO_LARGE, Code.DOCUMENT_TOOK_TOO_LONG),
    }
    assert isinstance(outcome, ExtractedDocument) or outcome in allowed


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{}",
        "[]",
        '{"cells": 7}',
        '{"cells": [{"cell_type": "code", "source": 7, "outputs": [7]}]}',
        '{"cells": [' + "9" * 10_000 + "]}",
        json.dumps({"cells": [{"cell_type": "code", "source": "`" * 9_000 + "\n"}]}),
    ],
)
def test_strange_notebooks(read: Read, text: str) -> None:
    outcome = read("a.ipynb", text)
    assert isinstance(outcome, ExtractedDocument)


# PDF


def test_a_pdf_of_many_pages(read: Read) -> None:
    pages = [column(50, 700, [f"page {number}"]) for number in range(1, 1001)]
    outcome = read("a.pdf", pdf(pages))
    assert isinstance(outcome, ExtractedDocument)
    assert [section.text for section in outcome.sections] == [f"page {n}" for n in range(1, 1001)]


@pytest.mark.soak
def test_a_pdf_of_ten_thousand_pages(read: Read) -> None:
    pages = [column(50, 780, ["some words in a line of it"] * 40)] * 10_000
    outcome = read("a.pdf", pdf(pages), Limits(seconds=150))
    assert isinstance(outcome, ExtractedDocument)
    assert len(outcome.sections) == 10_000


def test_a_pdf_that_claims_pages_without_end(read: Read) -> None:
    data = pdf([column(50, 700, ["a"])])
    claimed = data.replace(b"/Count 1", b"/Count 2147483647")
    assert text_of(read("a.pdf", claimed)) == "a"


@pytest.mark.parametrize(
    "change",
    [
        (b"/Kids [5 0 R]", b"/Kids [2 0 R]"),
        (b"/Kids [5 0 R]", b"/Kids [5 0 R 2 0 R 5 0 R]"),
        (b"/Contents 6 0 R", b"/Contents [5 0 R 6 0 R 5 0 R]"),
        (b"/Contents 6 0 R", b"/Contents 5 0 R"),
        (b"/Font << /F1 3 0 R >>", b"/Font 5 0 R"),
        (b"/Subtype /Type1", b"/Subtype /Type0 /DescendantFonts [3 0 R]"),
        (b"/Parent 2 0 R", b"/Parent 5 0 R"),
        (b"/Pages 2 0 R", b"/Pages 1 0 R"),
        (b"/Root 1 0 R", b"/Root 5 0 R"),
        (b"/Length ", b"/Length 99999999999 % "),
        (b"startxref\n", b"startxref\n9"),
        (b"[0 0 595 842]", b"[0 0 1e300 -1e300]"),
        (b"/F1 10 Tf", b"/F1 1e38 Tf"),
        (b"BT", b"q " * 100_000 + b"BT"),
        (b"BT", b"[" * 100_000 + b"BT"),
    ],
)
def test_pdfs_that_lead_in_circles_or_nowhere(read: Read, change: tuple[bytes, bytes]) -> None:
    data = pdf([column(50, 700, ["a b c", "d e f"])]).replace(*change)
    outcome = read("a.pdf", data)
    allowed = {Code.DOCUMENT_DAMAGED, Code.DOCUMENT_NO_TEXT}
    assert isinstance(outcome, ExtractedDocument) or outcome in allowed


def test_a_form_that_draws_itself(read: Read) -> None:
    form = (
        "900 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 17 /Resources "
        "<< /XObject << /X 900 0 R >> >> >>\nstream\n/X Do /X Do /X Do\nendstream\nendobj\n"
    )
    data = pdf([column(50, 700, ["a"])], objects=form)
    data = data.replace(b"/Resources << /Font", b"/Resources << /XObject << /X 900 0 R >> /Font")
    data = data.replace(b"BT", b"/X Do BT")
    assert text_of(read("a.pdf", data.replace(b"/X Do /X Do /X Do", b"/X Do".ljust(17)))) == "a"
    assert read("a.pdf", data) is Code.DOCUMENT_TOO_LARGE  # three times three times three…


def test_a_page_of_very_many_characters(read: Read) -> None:
    runs = column(50, 800, ["many words in a line " * 10] * 3000, 0.2)
    assert isinstance(read("a.pdf", pdf([runs])), ExtractedDocument)


# Names


@pytest.mark.parametrize("name", ["a.pdf", "a.xlsx", "a.eml", "a.html", "a.csv", "a.ipynb"])
def test_a_wrong_name(read: Read, name: str) -> None:
    document = docx.Document()
    document.add_paragraph("a")
    file = io.BytesIO()
    document.save(file)
    assert text_of(read(name, file.getvalue())) == "a"
    assert text_of(read(name, pdf([column(50, 700, ["b"])]))) == "b"
