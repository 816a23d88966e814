"""Rich Text Format: its text and tables, in whatever way programs write them."""

from __future__ import annotations

import pytest

from app.core.documents.kinds import open_content
from app.core.documents.source import FileSource
from tests.helpers.documents import text

FONTS = r"{\fonttbl{\f0\fswiss Helvetica;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Mincho;}}"


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (r"Gr\'fc\'dfe \b bold\b0 .\par Next", "Grüße bold.\n\nNext"),
        (r"\u8364?5, \u-10179?\u-8704?", "€5, 😀"),
        (r"{\uc2 \u937\'87\'b6}!", "Ω!"),
        (r"\f1 \'cf\'f0\'e8\f0  \'e9", "При é"),
        (r"\f2 \'93\'fa\'96\'7b", "日本"),
        (r"a\{b\}c\\d\~e\tab f\line g", "a{b}c\\d\xa0e\tf\ng"),
        (r"shown {\v hidden}\deleted gone\deleted0  and", "shown  and"),
        (r"one{\footnote A note.} two", "one [A note.] two"),
        (r"{\info{\title T}}{\*\generator X}{\stylesheet{\s1 Head;}}only", "only"),
        (r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt the link}}', "the link"),
        (r"{\header page 1}{\pict\bin3 }}}}after", "after"),
        (r"\ldblquote a\rdblquote\emdash b\bullet", "“a”—b•"),
        ("a\\\nb", "a\n\nb"),
        (
            r"\trowd a\cell b\par c\cell\row\trowd d|\cell e\cell\row\pard After\par",
            "| a | b<br>c |\n| --- | --- |\n| d\\| | e |\n\nAfter",
        ),
        (
            r"\trowd\pard\intbl a\par b\cell c\cell\row\pard After\par",
            "| a<br>b | c |\n| --- | --- |\n\nAfter",
        ),
        (
            r"\pard\intbl a\cell\pard\intbl\itap2 b\nestcell c\nestcell{\*\nesttableprops\nestrow}"
            r"{\nonesttables\par}\pard\intbl d\cell\row",
            "| a | b\tc<br>d |\n| --- | --- |",
        ),
        (r"in{\header\pard\intbl x\cell y\cell\row\pard\par} one\par two", "in one\n\ntwo"),
        (
            r"a{\shp{\*\shpinst{\sp{\sn x}}{\shptxt b\par c\par}}{\shprslt{\*\do b}}} d",
            "a [b\nc] d",
        ),
        (r"{\header{\shp{\*\shpinst{\shptxt page}}}}only", "only"),
        (r"one{\footnote A\par note.\par} two\par", "one [A\nnote.] two"),
        (r"a\cell b\cell c", "| a | b | c |\n| --- | --- | --- |"),
    ],
)
def test_what_a_reader_would_read(body: str, read: str) -> None:
    assert text("a.rtf", rf"{{\rtf1\ansi\ansicpg1252{FONTS}\f0 {body}}}") == read


def test_its_kind_does_not_depend_on_its_name() -> None:
    assert open_content(FileSource("a.doc", rb"{\rtf1 a}")).media_type == "application/rtf"


@pytest.mark.parametrize("code_page", ["99999", "65001", "-1", "437", "9999999999"])
def test_any_code_page_may_be_named(code_page: str) -> None:
    assert "a" in text("a.rtf", rf"{{\rtf1\ansicpg{code_page} a\'e9}}")
