"""PDF: pages in the order of reading, lines made paragraphs again."""

from __future__ import annotations

import pytest

from app.core.documents.extracted import SectionKind, SectionLabel
from app.core.documents.kinds import open_content
from app.core.documents.readers.pdf_lines import Gap, PdfLine
from app.core.documents.readers.pdf_paragraphs import joined_lines
from app.core.documents.source import FileSource
from app.core.errors import Code, UserError
from tests.helpers.documents import sections
from tests.helpers.pdf_files import Run, column, pdf

LEFT = [
    "The first column has some lines of",
    "text that go on to its right edge, and",
    "then one that has an end that is hyphen-",
    "ated, as narrow columns often have it.",
]
RIGHT = [
    "The second column is beside it, and",
    "its lines are drawn after each line",
    "of the first, as some programs do, and",
    "that mixes them in many other tools.",
]
FIRST = (
    "The first column has some lines of text that go on to its right edge, and then one that has "
    "an end that is hyphenated, as narrow columns often have it."
)
SECOND = (
    "The second column is beside it, and its lines are drawn after each line of the first, as some "
    "programs do, and that mixes them in many other tools."
)


def page(*runs: Run) -> str:
    (section,) = sections("a.pdf", pdf([runs]))
    return section.text


def by_rows(*columns: list[Run]) -> list[Run]:
    return [run for row in zip(*columns, strict=True) for run in row]


def test_pages_are_numbered_and_the_title_is_read() -> None:
    content = open_content(FileSource("a", pdf([column(50, 700, ["one"]), []], title="A (title)")))
    assert (content.media_type, content.title, content.count) == ("application/pdf", "A (title)", 2)
    one, two = content.sections
    assert (one.label, one.text) == (SectionLabel(SectionKind.PAGE, 1), "one")
    assert (two.label, two.text) == (SectionLabel(SectionKind.PAGE, 2), "")


def test_lines_are_joined_to_paragraphs_and_words_made_whole() -> None:
    assert page(*column(50, 700, LEFT), *column(50, 620, RIGHT)) == f"{FIRST}\n\n{SECOND}"


def test_a_compound_keeps_its_hyphen() -> None:
    lines = ["A state-of-the-art thing that is well-", "known and well-known, of 19th-", "1990"]
    assert page(*column(50, 700, lines)) == (
        "A state-of-the-art thing that is well-known and well-known, of 19th-1990"
    )


def test_an_indented_line_begins_a_paragraph() -> None:
    runs = column(50, 700, ["A line that is as long as any of them here.", "And one that ends."])
    runs.append((70, 676, 10, "Another one that is indented goes on"))
    assert page(*runs).split("\n\n")[1] == "Another one that is indented goes on"


def test_short_lines_and_lists_stay_lines() -> None:
    poem = ["Two roads diverged", "And sorry", "I could not travel both, as I was but one"]
    assert page(*column(50, 700, poem)) == "\n".join(poem)
    items = ["1. one that is long enough to fill", "2. two that is long enough to fill."]
    assert page(*column(50, 700, items)) == "\n".join(items)


def test_wide_lines_of_a_sentence_are_one_paragraph() -> None:
    code = [(50, 800 - 10 * number, 10, f"x = {number}") for number in range(8)]
    wide = [(50, 700 - 16 * number, 10, line) for number, line in enumerate(LEFT)]
    assert page(*code, *wide).endswith(f"\n\n{FIRST}")


def test_the_dots_before_a_page_number_are_few() -> None:
    assert page((50, 700, 10, "1 Words" + " ." * 50 + " 7")) == "1 Words … 7"


def test_a_large_line_is_a_heading() -> None:
    heading = (50, 750, 18, "A title")
    assert page(heading, *column(50, 700, LEFT)) == f"# A title\n\n{FIRST}"


@pytest.mark.parametrize(
    "runs",
    [
        column(50, 700, LEFT) + column(320, 700, RIGHT),
        by_rows(column(50, 700, LEFT), column(320, 700, RIGHT)),
        by_rows(column(50, 700, LEFT), column(320, 704, RIGHT)),
    ],
    ids=["as a reader would", "row by row", "row by row, on lines of their own"],
)
def test_columns_are_read_one_after_the_other(runs: list[Run]) -> None:
    assert page(
        (50, 740, 10, "A line across both columns, from here to the other end, or so"), *runs
    ) == (f"A line across both columns, from here to the other end, or so\n\n{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_page_that_is_turned_is_read_as_it_is_shown(turned: int) -> None:
    runs = by_rows(column(50, 500, LEFT), column(320, 500, RIGHT))
    (section,) = sections("a.pdf", pdf([[(50, 540, 18, "A title"), *runs]], turned=turned))
    assert section.text == f"# A title\n\n{FIRST}\n\n{SECOND}"


def test_three_columns_are_read_one_after_the_other() -> None:
    runs = by_rows(column(20, 700, LEFT), column(220, 700, RIGHT), column(410, 700, LEFT))
    assert page(*runs) == f"{FIRST}\n\n{SECOND}\n\n{FIRST}"


def test_a_sentence_goes_on_in_the_next_column() -> None:
    runs = column(50, 700, LEFT[:2]) + column(320, 700, LEFT[2:])
    assert page(*runs) == FIRST


def test_the_columns_of_a_table_stay_beside_each_other() -> None:
    rows = [("Item", "What it is"), ("Tea", "A drink, from leaves"), ("Bread", "Baked of flour")]
    runs = by_rows(
        *(
            column(x, 700, list(cells))
            for x, cells in zip((50, 200), zip(*rows, strict=True), strict=True)
        )
    )
    assert page(*runs) == (
        "| Item | What it is |\n| --- | --- |\n| Tea | A drink, from leaves |\n"
        "| Bread | Baked of flour |"
    )


def table_of(rows: list[tuple[str, ...]], *, step: float = 30) -> list[Run]:
    """The lines of a cell are drawn below each other, `step` from row to row."""
    runs: list[Run] = []
    for number, cells in enumerate(rows):
        lines = [cell.split("\n") for cell in cells]
        for below in range(max(map(len, lines))):
            for x, cell in zip((50, 160, 420), lines, strict=False):
                if below < len(cell) and cell[below]:
                    runs.append((x, 700 - number * step - below * 12, 10, cell[below]))
    return runs


def test_the_cells_of_a_table_may_have_several_lines() -> None:
    rows = [
        ("Item", "What it is", "Price"),
        ("Green tea", "A drink, made from leaves\nthat were not fermented", "3"),
        ("Bread", "Baked of flour and\nwater, and of time", "4"),
        ("Very long\nname", "Short", "5"),
        ("Both\nhere", "of two\nlines", "6"),
    ]
    above = column(50, 780, ["A sentence that stands above the table, as wide as all of it is."])
    below = column(50, 500, ["Notes below."])
    assert page(*above, *table_of(rows), *below) == (
        "A sentence that stands above the table, as wide as all of it is.\n\n"
        "| Item | What it is | Price |\n| --- | --- | --- |\n"
        "| Green tea | A drink, made from leaves<br>that were not fermented | 3 |\n"
        "| Bread | Baked of flour and<br>water, and of time | 4 |\n"
        "| Very long<br>name | Short | 5 |\n| Both<br>here | of two<br>lines | 6 |"
        "\n\nNotes below."
    )


def test_a_cell_of_a_table_may_be_empty() -> None:
    rows = [("Item", "Kind", "Price"), ("Tea", "", "3"), ("Bread", "white", ""), ("Egg", "", "1")]
    assert page(*table_of(rows, step=14)) == (
        "| Item | Kind | Price |\n| --- | --- | --- |\n| Tea |  | 3 |\n| Bread | white |  |\n"
        "| Egg |  | 1 |"
    )


def test_a_list_with_wide_gaps_is_no_table() -> None:
    items = [
        (f"{n}.", "an item of a list that goes on\nin another line of it") for n in range(1, 5)
    ]
    assert "|" not in page(*table_of(items))


def test_a_long_list_is_looked_at_once() -> None:
    class Counted(list[PdfLine]):
        reads = 0

        def __getitem__(self, index):  # type: ignore[no-untyped-def, override]
            self.reads += 1
            return super().__getitem__(index)

    lines = Counted(
        PdfLine(f"• {n}", 50, 300, 12.0 * (2000 - n), 10, (Gap(60, 80, 2),)) for n in range(2000)
    )
    assert joined_lines(lines).startswith("• 0\n• 1\n• 2\n")
    assert lines.reads < 20 * len(lines)


def test_a_line_of_very_many_pieces() -> None:
    pieces = [PdfLine("a", 20.0 * n, 20.0 * n + 5, 700, 10, ()) for n in range(4000)]
    assert joined_lines(pieces).count("a") == 4000


def test_characters_beyond_16_bits_are_whole() -> None:
    # each A of this font is an x in mathematical italics
    mapped = (
        "900 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 901 0 R >>\n"
        "endobj\n901 0 obj\n<< /Length 118 >>\nstream\nbegincmap\n1 begincodespacerange <00> <FF> "
        "endcodespacerange\n1 beginbfchar\n<41> <D835DC65>\nendbfchar\nendcmap              \n"
        "endstream\nendobj\n"
    )
    data = pdf([[(50, 700, 12, "if A is")]], objects=mapped).replace(b"/F1 3 0", b"/F1 900 0")
    assert sections("a.pdf", data)[0].text == "if 𝑥 is"


def test_what_was_filled_into_a_form_is_read() -> None:
    field = (
        "900 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /F 4 /Rect [100 600 300 620]"
        " /AP << /N 901 0 R >> >>\nendobj\n901 0 obj\n<< /Type /XObject /Subtype /Form /BBox "
        "[0 0 200 20] /Resources << /Font << /F1 3 0 R >> >> /Length 35 >>\nstream\n"
        "BT /F1 10 Tf 2 5 Td (Alice Ant) Tj ET\nendstream\nendobj\n"
    )
    data = pdf([column(50, 700, ["Name:"])], objects=field)
    data = data.replace(b"/Parent 2 0 R", b"/Parent 2 0 R /Annots [900 0 R]")
    assert sections("a.pdf", data)[0].text == "Name:\n\nAlice Ant"


def test_a_page_may_have_a_name() -> None:
    data = pdf([column(50, 700, ["a"])] * 3)
    labels = b"/Type /Catalog /PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >> /Pages"
    data = data.replace(b"/Type /Catalog /Pages", labels)
    assert [section.label.name for section in sections("a.pdf", data)] == ["i", "ii", "1"]


def test_a_password_is_asked_for() -> None:
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>"
    data = pdf([column(50, 700, ["a"])], trailer=f"{lock} /ID [<41> <41>]")
    with pytest.raises(UserError) as refused:
        sections("a.pdf", data)
    assert refused.value.code is Code.DOCUMENT_ENCRYPTED


def test_other_bytes_may_stand_before_it() -> None:
    data = b"HTTP/1.1 200 OK\r\n\r\n" + pdf([column(50, 700, ["a"])])
    assert open_content(FileSource("a.pdf", data)).count == 1


def test_what_is_no_pdf_but_says_so_is_damaged() -> None:
    with pytest.raises(UserError) as refused:
        sections("a.pdf", b"%PDF-1.7\n" + b"x" * 500)
    assert refused.value.code is Code.DOCUMENT_DAMAGED
