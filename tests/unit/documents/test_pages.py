"""HTML, e-books and e-mails: what a reader of the page would read."""

from __future__ import annotations

from email.message import EmailMessage, MIMEPart

import pytest

from app.core.documents.extracted import SectionKind, SectionLabel
from app.core.documents.kinds import open_content
from app.core.documents.source import FileSource
from app.core.errors import Code, UserError
from tests.helpers.documents import epub, sections, text
from tests.helpers.pdf_files import column, pdf

HTML = {
    "headings": ("<h1>A</h1><h3>B <b>c</b></h3>", "# A\n\n### B c"),
    "paragraphs": ("<p>one\n two</p>loose <i>words</i><p>end", "one two\n\nloose words\n\nend"),
    "a line break": ("<p>one<br>two</p>", "one\ntwo"),
    "lists": (
        "<ul><li>a<ol start=3><li>b</li><li>c</ol></li><li><p>d</p></li></ul>",
        "- a\n    3. b\n    4. c\n- d",
    ),
    "a list in a list against the rules": ("<ul><li>a</li><ul><li>b</ul></ul>", "- a\n    - b"),
    "code in a list": (
        "<ol><li>Run<pre>a\n  b</pre></li><li>c</ol>",
        "1. Run\n\n   ```\n   a\n     b\n   ```\n2. c",
    ),
    "code in a table": (
        "<table><tr><td>a<td><pre>x\ny</pre></table>",
        "| a | x<br>y |\n| --- | --- |",
    ),
    "a table": (
        "<table><thead><tr><th>a<th>b</thead><tr><td>1<td>2|3<tr><td colspan=2>x</table>",
        "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |\n| x |  |",
    ),
    "a table that lays out": (
        "<table><tr><td><h1>A</h1><table><tr><td>1<td>2</table></table>",
        "# A\n\n| 1 | 2 |\n| --- | --- |",
    ),
    "code": ("<pre>a\n  b</pre><p>use <code>x = 1</code>", "```\na\n  b\n```\n\nuse `x = 1`"),
    "a quotation": ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
    "links": (
        '<a href="https://x.org/a">there</a> <a href="#b">here</a> <a href="javascript:x">no</a>',
        "[there](https://x.org/a) here no",
    ),
    "pictures": ('<img alt="A cat" src="x.png"><img src="y.png">', "![A cat]"),
    "what is not shown": (
        "<style>p{}</style><script>x()</script><p hidden>a</p><div style='display: none'>b</div>c",
        "c",
    ),
    "characters by name": ("<p>&auml;&nbsp;&#8364; &lt;b&gt;", "ä € <b>"),
    "raised and lowered": ("m<sup>2</sup> H<sub>2</sub>O 4<sup>th</sup>", "m^2 H_2O 4th"),
    "a formula": (
        "<math><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation></math> "
        "<math alttext='y'><mi>z</mi></math> <math><mi>n</mi></math>",
        "$x^2$ $y$ n",
    ),
    "characters with their sounds": ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢字"),
    "soft hyphens": ("<p>hy&shy;phen", "hyphen"),
    "blocks in a link": ('<a href="/"><h2>A</h2><p>b</p></a>', "## A\n\nb"),
}


@pytest.mark.parametrize("case", HTML)
def test_html_becomes_markdown(case: str) -> None:
    page, expected = HTML[case]
    assert text("a.html", f"<!doctype html><html><body>{page}</body></html>") == expected


def test_a_page_has_a_title_and_is_known_without_a_name() -> None:
    content = open_content(FileSource("page", b"<!DOCTYPE html><title> A \n b</title><p>c"))
    assert (content.media_type, content.title) == ("text/html", "A b")


@pytest.mark.parametrize(
    "declared", ["<meta charset=koi8-r>", '<?xml version="1.0" encoding="koi8-r"?>']
)
def test_a_page_says_its_encoding(declared: str) -> None:
    page = f"{declared}<html><body><p>Мир</p></body></html>"
    assert text("a.htm", page.encode("koi8-r")) == "Мир"


def test_an_e_book_has_a_title_and_chapters_in_the_order_of_its_spine() -> None:
    data = epub({"b%20c.xhtml": "<p>missing", "z.xhtml": "one", "a.xhtml": "two"})
    content = open_content(FileSource("book", data))
    assert content.media_type == "application/epub+zip"
    assert (content.title, content.count) == ("A book", 3)
    assert [section.text for section in content.sections] == ["one", "two"]


def test_the_chapters_of_an_e_book_have_the_names_of_their_headings() -> None:
    one, two = sections("book.epub", epub({"z.xhtml": "<h1>One</h1>a&mdash;b", "a.xhtml": "two"}))
    assert (one.label, one.text) == (SectionLabel(SectionKind.CHAPTER, 1, "One"), "# One\n\na—b")
    assert (two.label, two.text) == (SectionLabel(SectionKind.CHAPTER, 2), "two")


def test_an_e_book_that_its_publisher_protects_is_refused() -> None:
    method = '<EncryptionMethod Algorithm="{}"/>'
    name = "META-INF/encryption.xml"
    fonts = epub({"a.xhtml": "x"}, **{name: method.format("http://ns.adobe.com/pdf/enc#RC")})
    assert sections("book.epub", fonts)
    text = epub(
        {"a.xhtml": "x"}, **{name: method.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc")}
    )
    with pytest.raises(UserError) as refused:
        sections("book.epub", text)
    assert refused.value.code is Code.DOCUMENT_ENCRYPTED


def message(**bodies: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Zoë <zoe@example.org>"
    mail["To"] = "you@example.org"
    mail["Subject"] = "Grüße"
    mail["X-Secret"] = "not shown"
    mail.set_content(bodies.get("plain", "Hello\n"))
    if "html" in bodies:
        mail.add_alternative(bodies["html"], subtype="html")
    return mail


def test_an_e_mail_is_its_headers_and_its_text() -> None:
    content = open_content(FileSource("a.eml", bytes(message())))
    (section,) = content.sections
    assert (content.media_type, content.title) == ("message/rfc822", "Grüße")
    assert section.text == (
        "From: Zoë <zoe@example.org>\nTo: you@example.org\nSubject: Grüße\n\nHello\n"
    )


def test_a_text_that_goes_on_behind_a_picture_is_read() -> None:
    mail = message(html="<p>Hello</p>")  # two forms of one text
    mail.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="a.png")
    for more, subtype in (("after it\n", "plain"), ("<p>footer</p>", "html")):
        part = MIMEPart()
        part.set_content(more, subtype=subtype)
        mail.attach(part)
    read = text("a.eml", bytes(mail))
    assert read.endswith("Attachment: a.png\n\nHello\n\nafter it\n\nfooter")


def test_what_is_attached_to_an_e_mail_is_named() -> None:
    mail = message()
    mail.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Plan ü.pdf")
    assert "Attachment: Plan ü.pdf\n\nHello" in text("a.eml", bytes(mail))


def test_the_text_of_what_is_attached_is_read_with_it() -> None:
    mail = message()
    pages = pdf([column(50, 700, ["first page"]), column(50, 700, ["second page"])])
    mail.add_attachment(pages, maintype="application", subtype="pdf", filename="Plan.pdf")
    mail.add_attachment("a,b\n1,2\n", filename="figures.csv")
    mail.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="a.png")
    mail.add_attachment("", filename="empty.txt")
    read = text("a.eml", bytes(mail))
    names = ("Plan.pdf", "figures.csv", "a.png", "empty.txt")
    assert "\n".join(f"Attachment: {name}" for name in names) in read
    assert read.endswith(
        "Hello\n\n# Attachment: Plan.pdf\n\n[Page 1]\nfirst page\n\n[Page 2]\nsecond page"
        "\n\n# Attachment: figures.csv\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"
    )


def test_an_attached_e_mail_is_read_and_what_is_attached_to_that_is_named() -> None:
    innermost = message(plain="innermost\n")
    inside = message(plain="inside\n")
    inside.add_attachment("deep", filename="deep.txt")
    inside.add_attachment(innermost)
    mail = message()
    mail.add_attachment(inside)
    read = text("a.eml", bytes(mail))
    assert "Attachment: Grüße.eml\n\nHello" in read
    assert read.count("# Attachment: ") == 1
    assert "Attachment: deep.txt\nAttachment: Grüße.eml\n\ninside" in read
    assert "innermost" not in read and "deep\n" not in read


def test_an_e_mail_without_plain_text_is_read_as_html() -> None:
    mail = EmailMessage()
    mail["Subject"] = "s"
    mail.set_content("<h1>A</h1><p>b</p>", subtype="html")
    assert text("a.eml", bytes(mail)) == "Subject: s\n\n# A\n\nb"


def test_an_e_mail_says_its_charset() -> None:
    mail = EmailMessage()
    mail.set_content("Łódź\n", charset="iso-8859-2", cte="8bit")
    assert text("a.eml", bytes(mail)) == "Łódź\n"


def test_an_e_mail_in_an_unknown_charset_is_read_as_well_as_can_be() -> None:
    data = b"Subject: s\r\nContent-Type: text/plain; charset=x-none\r\n\r\nGr\xfc\xdfe\r\n"
    assert "Gr" in text("a.eml", data)
