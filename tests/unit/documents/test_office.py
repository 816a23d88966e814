"""Word, PowerPoint, Excel and OpenDocument, written by other libraries or by hand."""

from __future__ import annotations

import datetime
import io
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from app.core.documents.extracted import DocumentSection, SectionKind, SectionLabel
from app.core.documents.kinds import open_content
from app.core.documents.source import FileSource
from app.core.errors import Code, UserError
from tests.helpers.documents import ODF_NAMESPACES, OFFICE, W, archive, odf, sections, text


def saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


# Word


@pytest.fixture
def word() -> Any:
    return docx.Document()


def add_xml(word: Any, xml: str) -> None:
    """Into a paragraph of its own, as Word would write it."""
    paragraph = f"<w:p {nsdecls('w', 'r', 'wp')}>{xml}</w:p>"
    word.element.body.insert_element_before(parse_xml(paragraph), "w:sectPr")


def test_word_headings_paragraphs_and_title(word: Any) -> None:
    word.core_properties.title = "The title"
    word.add_heading("Title", 0)
    word.add_heading("One", 1)
    word.add_paragraph("a\tb\nc").add_run(" d").bold = True
    word.add_heading("Two", 2)
    content = open_content(FileSource("a.docx", saved(word)))
    assert content.title == "The title"
    assert [section.text for section in content.sections] == [
        "# Title\n\n# One\n\na\tb\nc d\n\n## Two"
    ]


def test_word_lists(word: Any) -> None:
    word.add_paragraph("a", "List Bullet")
    word.add_paragraph("b", "List Number")
    word.add_paragraph("c", "List Number")
    assert text("a.docx", saved(word)) == "- a\n1. b\n2. c"


def test_word_numbers_of_several_levels(word: Any) -> None:
    numbering = word.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{mark}"/></w:lvl>'
        for n, (form, mark) in enumerate([("upperRoman", "%1."), ("lowerLetter", "%1.%2)")])
    )
    numbering.insert(0, parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'
    ))  # fmt: skip
    numbering.append(parse_xml(
        f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'
    ))  # fmt: skip
    for level, words in ((0, "a"), (1, "b"), (1, "c"), (0, "d"), (1, "e")):
        number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="77"/></w:numPr>'
        add_xml(word, f"<w:pPr>{number}</w:pPr><w:r><w:t>{words}</w:t></w:r>")
    assert text("a.docx", saved(word)) == ("I. a\n    I.a) b\n    I.b) c\nII. d\n    II.a) e")


def test_word_tables(word: Any) -> None:
    table = word.add_table(3, 3)
    for row, cells in zip(table.rows, ("abc", "def", "ghi"), strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    table.cell(1, 0).merge(table.cell(2, 0))
    table.cell(0, 1).merge(table.cell(0, 2))
    assert text("a.docx", saved(word)) == (
        "| a | b<br>c |  |\n| --- | --- | --- |\n| d<br>g | e | f |\n|  | h | i |"
    )


def test_word_links(word: Any) -> None:
    target = word.part.relate_to(
        "https://example.org/a", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, True
    )
    add_xml(word, f'<w:hyperlink r:id="{target}"><w:r><w:t>there</w:t></w:r></w:hyperlink>')
    assert text("a.docx", saved(word)) == "[there](https://example.org/a)"


@pytest.mark.parametrize(
    "xml",
    [
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>",
        "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r>",
        "<w:r><w:instrText>PAGEREF gone</w:instrText></w:r>",
    ],
)
def test_word_leaves_out_what_is_deleted_or_hidden(word: Any, xml: str) -> None:
    add_xml(word, f"<w:ins><w:r><w:t>here</w:t></w:r></w:ins>{xml}")
    assert text("a.docx", saved(word)) == "here"


def test_word_text_boxes_and_content_controls(word: Any) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent>"
    add_xml(word, f"<w:r><w:t>before</w:t><w:pict>{box}</w:pict></w:r>")
    add_xml(word, "<w:sdt><w:sdtContent><w:r><w:t>chosen</w:t></w:r></w:sdtContent></w:sdt>")
    assert text("a.docx", saved(word)) == "before\n\nin a box\n\nchosen"


def test_word_raised_and_lowered_text(word: Any) -> None:
    paragraph = word.add_paragraph("m")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(" CO")
    paragraph.add_run("2").font.subscript = True
    assert text("a.docx", saved(word)) == "m^2 CO_2"


@pytest.mark.parametrize(
    ("xml", "latex"),
    [
        ("<m:f><m:num>{a}</m:num><m:den>{b}</m:den></m:f>", r"\frac{a}{b}"),
        ("<m:sSup><m:e>{a}</m:e><m:sup>{b}</m:sup></m:sSup>", "{a}^{b}"),
        (
            "<m:sSubSup><m:e>{a}</m:e><m:sub>{b}</m:sub><m:sup>{a}</m:sup></m:sSubSup>",
            "{a}_{b}^{a}",
        ),
        ("<m:rad><m:deg/><m:e>{a}</m:e></m:rad>", r"\sqrt{a}"),
        ("<m:rad><m:deg>{b}</m:deg><m:e>{a}</m:e></m:rad>", r"\sqrt[b]{a}"),
        (
            "<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>{a}</m:sub><m:sup>{b}</m:sup>"
            "<m:e>{a}</m:e></m:nary>",
            r"\sum_{a}^{b} a",
        ),
        ("<m:d><m:e>{a}</m:e></m:d>", r"\left(a\right)"),
        ("<m:d><m:dPr><m:begChr m:val='{{'/></m:dPr><m:e>{a}</m:e></m:d>", r"\left\{a\right)"),
        (
            "<m:m><m:mr><m:e>{a}</m:e><m:e>{b}</m:e></m:mr><m:mr><m:e>{b}</m:e></m:mr></m:m>",
            r"\begin{matrix}a & b \\ b\end{matrix}",
        ),
        ("<m:limLow><m:e>{a}</m:e><m:lim>{b}</m:lim></m:limLow>", "{a}_{b}"),
        ("<m:box><m:e>{a}</m:e></m:box>", "a"),
        ("<m:d>" * 200 + "</m:d>" * 200, None),
    ],
)
def test_word_formulas(word: Any, xml: str, latex: str | None) -> None:
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    parts = {letter: f"<m:r><m:t>{letter}</m:t></m:r>" for letter in "ab"}
    inside = xml.format(**parts) if latex else xml
    add_xml(word, f"<w:r><w:t>so </w:t></w:r><m:oMath {math}>{inside}</m:oMath>")
    result = text("a.docx", saved(word))
    assert result == f"so ${latex}$" if latex else result.startswith("so $")


def packed_word(body: str, **parts: str) -> bytes:
    """With these parts beside the document, of the kinds that their names begin with."""
    main = f'<R><r Id="1" Type="{OFFICE}/officeDocument" Target="word/x.xml"/></R>'
    relations = "".join(
        f'<r Id="{name}" Type="{OFFICE}/{name.rstrip("0123456789")}" Target="{name}.xml"/>'
        for name in parts
    )
    return archive(
        {
            "_rels/.rels": main,
            "word/_rels/x.xml.rels": f"<R>{relations}</R>",
            "word/x.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            **{f"word/{name}.xml": xml for name, xml in parts.items()},
        }
    )


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_word_footnotes() -> None:
    packed = packed_word(
        '<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        footnotes=f'<w:footnotes {W}><w:footnote w:id="0" w:type="separator">{paragraph("---")}'
        f'</w:footnote><w:footnote w:id="2">{paragraph("note")}</w:footnote></w:footnotes>',
    )
    assert text("a.docx", packed) == "a[^2]\n\n[^2]: note"


def test_word_headers_and_footers_are_named_and_read_once() -> None:
    box = f"<w:p><w:r><w:txbxContent>{paragraph('in a box')}</w:txbxContent></w:r></w:p>"
    packed = packed_word(
        paragraph("the text"),
        header1=f"<w:hdr {W}>{paragraph('Acme')}{box}</w:hdr>",
        header2=f"<w:hdr {W}>{paragraph('Acme')}{box}</w:hdr>",
        header3=f"<w:hdr {W}><w:p/></w:hdr>",
        footer1=f"<w:ftr {W}><w:tbl><w:tr><w:tc>{paragraph('Draft')}</w:tc></w:tr></w:tbl></w:ftr>",
    )
    assert text("a.docx", packed) == "Header: Acme | in a box\n\nthe text\n\nFooter: Draft"


def test_word_comments_stand_where_they_were_made_and_name_their_author() -> None:
    reference = '<w:commentRangeStart w:id="7"/>{}<w:r><w:commentReference w:id="7"/></w:r>'
    packed = packed_word(
        f"<w:p>{reference.format('<w:r><w:t>a claim</w:t></w:r>')}</w:p>",
        comments=f'<w:comments {W}><w:comment w:id="7" w:author="Zoë  K.">{paragraph("Why?")}'
        f'{paragraph("Really.")}</w:comment><w:comment w:id="8">{paragraph("Alone")}</w:comment>'
        "</w:comments>",
    )
    assert text("a.docx", packed) == (
        "a claim[^c7]\n\n[^c7]: Comment by Zoë K.: Why?\nReally.\n\n[^c8]: Comment: Alone"
    )


# PowerPoint


def test_slides() -> None:
    show = pptx.Presentation()
    show.core_properties.title = "The show"
    slide = show.slides.add_slide(show.slide_layouts[1])
    slide.shapes.title.text = "One"
    body = slide.placeholders[1].text_frame
    body.text = "a"
    inner = body.add_paragraph()
    inner.text, inner.level = "b", 1
    slide.notes_slide.notes_text_frame.text = "to be said"
    second = show.slides.add_slide(show.slide_layouts[6])
    table = second.shapes.add_table(2, 2, 0, 0, Inches(1), Inches(1)).table
    for number, words in enumerate("abcd"):
        table.cell(number // 2, number % 2).text = words
    box = second.shapes.add_textbox(0, 0, Inches(1), Inches(1))
    box.text_frame.text = "free"
    content = open_content(FileSource("a.pptx", saved(show)))
    assert (content.title, content.count) == ("The show", 2)
    assert list(content.sections) == [
        DocumentSection(
            SectionLabel(SectionKind.SLIDE, 1, "One"), "# One\n\n- a\n    - b\n\n> to be said"
        ),
        DocumentSection(
            SectionLabel(SectionKind.SLIDE, 2), "| a | b |\n| --- | --- |\n| c | d |\n\nfree"
        ),
    ]


def test_the_figures_of_a_chart() -> None:
    show = pptx.Presentation()
    data = CategoryChartData()
    data.categories = ["2025", "2026"]
    data.add_series("Tea", (1.5, 2))
    data.add_series("Milk", (3, None))
    slide = show.slides.add_slide(show.slide_layouts[6])
    place = (0, 0, Inches(3), Inches(3))
    chart = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *place, data).chart
    chart.chart_title.text_frame.text = "Sales"
    assert text("a.pptx", saved(show)) == (
        "Sales\n\n|  | Tea | Milk |\n| --- | --- | --- |\n| 2025 | 1.5 | 3 |\n| 2026 | 2 |  |"
    )


# Excel


def test_sheets_are_tables() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Sales"
    sheet.append(["Name", "Price", "Share", "Day", "Sold"])
    sheet.append(["Tea", 2.5, 0.125, datetime.date(2026, 11, 30), True])
    sheet["C2"].number_format = "0.0%"
    sheet["B4"] = "apart"
    other = book.create_sheet("Empty")
    assert sections("a.xlsx", saved(book)) == [
        DocumentSection(
            SectionLabel(SectionKind.SHEET, 1, "Sales"),
            "| Name | Price | Share | Day | Sold |\n| --- | --- | --- | --- | --- |\n"
            "| Tea | 2.5 | 12.5% | 2026-11-30 | TRUE |\n\n| apart |\n| --- |",
        ),
        DocumentSection(SectionLabel(SectionKind.SHEET, 2, other.title), ""),
    ]


def sheet(cells: str, **members: str) -> bytes:
    """Of a row, as Excel writes it."""
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    parts = "".join(
        f'<r Id="{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
        for kind in ("worksheet", "sharedStrings", "styles")
    )
    sheets = '<sheets><sheet name="S" r:id="worksheet"/></sheets>'
    book = f'<workbook {main} xmlns:r="{OFFICE}"><workbookPr date1904="0"/>{sheets}</workbook>'
    rows = f"<sheetData><row>{cells}</row></sheetData>"
    return archive(
        {
            "_rels/.rels": f'<R><r Type="{OFFICE}/officeDocument" Target="xl/book.xml"/></R>',
            "xl/_rels/book.xml.rels": f"<R>{parts}</R>",
            "xl/book.xml": book,
            "xl/worksheet.xml": f"<worksheet {main}>{rows}</worksheet>",
            **{f"xl/{name}.xml": f"<x {main}>{xml}</x>" for name, xml in members.items()},
        }
    )


def test_strings_that_cells_share() -> None:
    strings = "<si><t>a</t></si><si><r><t>b</t></r><r><t> c</t></r><rPh><t>gone</t></rPh></si>"
    cells = '<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>7</v></c><c t="str"><v>d</v></c>'
    assert text("a.xlsx", sheet(cells, sharedStrings=strings)).startswith("| b c | a |  | d |")


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [
        ("46356", "d.m.yy", "2026-11-30"),
        ("46356.75", 'yyyy-mm-dd" at "hh:mm', "2026-11-30 18:00:00"),
        ("0.5", "h:mm AM/PM", "12:00:00"),
        ("1.5", "[h]:mm", "36:00:00"),
        ("0.125", "0.0%", "12.5%"),
        ("0.30000000000000004", "General", "0.3"),
        ("1234.5", '#,##0.00 "days"', "1234.5"),
        ("1234.5", "[Red]0", "1234.5"),
        ("1E+20", "General", "1e+20"),
        ("1e99", "d.m.yy", "1e99"),
        ("inf", "d.m.yy", "inf"),
        ("-3", "d.m.yy", "1899-12-27"),
        ("words", "0", "words"),
    ],
)
def test_numbers_are_read_as_they_are_shown(number: str, form: str, shown: str) -> None:
    code = form.replace('"', "&quot;")
    styles = (
        f'<numFmts><numFmt numFmtId="170" formatCode="{code}"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'
    )
    data = sheet(f'<c s="1"><v>{number}</v></c><c s="9"><v>7</v></c>', styles=styles)
    assert text("a.xlsx", data).startswith(f"| {shown} | 7 |")


def test_a_formula_that_was_never_computed_is_shown_itself() -> None:
    cells = "<c><f>SUM(A2:A9)</f></c><c><f>1+1</f><v>2</v></c><c/>"
    assert text("a.xlsx", sheet(cells)).startswith("| =SUM(A2:A9) | 2 |\n")


# OpenDocument


def test_an_open_text() -> None:
    body = (
        '<text:h text:outline-level="2">One</text:h><text:p>a<text:s text:c="2"/>b<text:tab/>c'
        '<text:line-break/>d <text:a xlink:href="https://x.org">e</text:a><text:note>'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>"
        "</text:note-body></text:note></text:p><text:tracked-changes><text:p>gone</text:p>"
        "</text:tracked-changes><text:list><text:list-item><text:p>x</text:p><text:list>"
        "<text:list-item><text:p>y</text:p></text:list-item></text:list></text:list-item>"
        "</text:list>"
    )
    assert text("a.odt", odf("text", body)) == (
        "## One\n\na  b\tc\nd [e](https://x.org)[^1]\n\n- x\n    - y\n\n[^1]: note"
    )


def test_an_open_text_with_numbered_lists() -> None:
    styles = (
        '<office:styles><text:list-style style:name="N"><text:list-level-style-number '
        'text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/>'
        "</text:list-style></office:styles>"
    )
    inner = "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>"
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    body = f'<text:list text:style-name="N">{item.format("a", inner)}{item.format("c", "")}'
    style = f'<x {ODF_NAMESPACES} xmlns:style="urn:s">{styles}</x>'
    data = odf("text", f"{body}</text:list>", **{"styles.xml": style})
    assert text("a.odt", data) == "1. a\n    - b\n2. c"


def test_open_sheets() -> None:
    def row(*cells: str, more: str = "") -> str:
        inside = "".join(
            f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells
        )
        empty = '<table:table-cell table:number-columns-repeated="16384"/>'
        return f"<table:table-row {more}>{inside}{empty}</table:table-row>"

    rows = row("a", "b") + row("1", "2", more='table:number-rows-repeated="2"')
    rows += row(more='table:number-rows-repeated="1048000"')
    data = odf("spreadsheet", f'<table:table table:name="One">{rows}</table:table>')
    assert sections("a.ods", data) == [
        DocumentSection(
            SectionLabel(SectionKind.SHEET, 1, "One"),
            "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 | 2 |",
        )
    ]


def test_open_slides() -> None:
    def frame(words: str, kind: str = "outline") -> str:
        box = f"<draw:text-box><text:p>{words}</text:p></draw:text-box>"
        return f'<draw:frame presentation:class="{kind}">{box}</draw:frame>'

    notes = f"<presentation:notes>{frame('said', 'notes')}</presentation:notes>"
    page = f"<draw:page>{frame('a')}{frame('One', 'title')}{notes}</draw:page>"
    assert sections("a.odp", odf("presentation", page)) == [
        DocumentSection(SectionLabel(SectionKind.SLIDE, 1, "One"), "# One\n\na\n\n> said")
    ]


def test_an_open_text_with_a_password_is_refused() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(UserError) as refused:
        sections("a.odt", odf("text", "x", **{"META-INF/manifest.xml": manifest}))
    assert refused.value.code is Code.DOCUMENT_ENCRYPTED


# Old Office, and that with a password


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        ("EncryptedPackage", Code.DOCUMENT_ENCRYPTED),
        ("WordDocument", Code.DOCUMENT_OLD_OFFICE),
        ("Workbook", Code.DOCUMENT_OLD_OFFICE),
        ("PowerPoint Document", Code.DOCUMENT_OLD_OFFICE),
        ("__properties_version1.0", Code.DOCUMENT_UNSUPPORTED),
    ],
)
def test_the_container_of_old_office(stream: str, code: Code) -> None:
    data = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + stream.encode("utf-16-le") + bytes(99)
    with pytest.raises(UserError) as refused:
        sections("a.docx", data)
    assert refused.value.code is code


def test_the_name_does_not_matter(word: Any) -> None:
    word.add_paragraph("a")
    assert text("a.pdf", saved(word)) == "a"
