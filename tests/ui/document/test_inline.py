"""Inline Markdown: marks, links, escapes and formulas, and how an address is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.document.addresses import shown_address
from app.ui.document.inline import InlineReader, Run
from app.ui.document.paragraph_cuts import MAX_TEXT


@pytest.fixture(scope="module")
def inline() -> InlineReader:
    return InlineReader()


def text(source: str, inline: InlineReader) -> str:
    return "".join(run.text for run in inline.runs(source))


def links(source: str, inline: InlineReader) -> list[tuple[str, str]]:
    return [(run.text, run.link) for run in inline.runs(source) if run.link]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("Write to <me@example.com> now", ("me@example.com", "mailto:me@example.com")),
        ("[https://a.b](https://c.d)", ("https://a.b", "https://c.d")),
        ("[![badge](https://i.j/k.png)](https://c.d)", ("badge", "https://c.d")),
        ("![](https://i.j/k.png)", ("https://i.j/k.png", "https://i.j/k.png")),
        ("![alt *text*](https://i.j/k.png)", ("alt ", "https://i.j/k.png")),
        ("see https://example.org/a_(b).", ("https://example.org/a_(b)",) * 2),
        ("(https://example.org/a_(b))", ("https://example.org/a_(b)",) * 2),
        ("(see https://example.org/a)", ("https://example.org/a",) * 2),
        ("[see https://example.org/a]", ("https://example.org/a",) * 2),
        ("**https://example.org/a_b_c**", ("https://example.org/a_b_c",) * 2),
        ("请看https://example.org/路径。", ("https://example.org/",) * 2),
        ("見てhttps://example.org/aを", ("https://example.org/a",) * 2),
        ("“https://example.org/a”", ("https://example.org/a",) * 2),
        ("„https://example.org/a“", ("https://example.org/a",) * 2),
        ("«https://example.org/a»", ("https://example.org/a",) * 2),
        ("https://example.org/a…", ("https://example.org/a",) * 2),
        ("https://example.org/a?b=c&d=e#f!", ("https://example.org/a?b=c&d=e#f",) * 2),
        ("https://ru.wikipedia.org/wiki/Москва", ("https://ru.wikipedia.org/wiki/Москва",) * 2),
        ("HTTPS://EXAMPLE.ORG", ("HTTPS://EXAMPLE.ORG",) * 2),
        ("<https://b.c>", ("https://b.c",) * 2),
    ],
)
def test_what_a_link_is_and_where_it_leads(
    source: str, wanted: tuple[str, str], inline: InlineReader
) -> None:
    assert links(source, inline)[0] == wanted


@pytest.mark.parametrize("source", ["xhttps://a.b", "https://", "https://.", "ftp://a.b", "a://b"])
def test_what_is_no_link(source: str, inline: InlineReader) -> None:
    assert inline.runs(source) == [Run(source)]


def test_the_text_around_an_address_stays(inline: InlineReader) -> None:
    source = "请看https://example.org/路径。（https://a.b）"
    assert text(source, inline) == source


@pytest.mark.parametrize("sign", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
def test_every_sign_of_ascii_can_be_escaped(sign: str, inline: InlineReader) -> None:
    assert text(f"a\\{sign}b", inline) == f"a{sign}b"


@pytest.mark.parametrize("source", ["\\a", "\\ ", "C:\\Users\\x", "a\\"])
def test_other_backslashes_stay(source: str, inline: InlineReader) -> None:
    assert text(source, inline) == source


@pytest.mark.parametrize(
    "source",
    [
        r"\(x_1\) and \(y_2 * z_2 * w\)",
        r"$\sigma(z)_i = \frac{e^{z_i}}{\sum_j e^{z_j}}$",
        r"\[ a \\ b_1 _x_ \]",
        r"$$a_{1} * b_{2} * c \\ d$$",
        r"with $x_1$, $y_1$ and $a*b*c$.",
        "prices of $5 and $6, or 5$ and 6$",
        "US$5 and US$6",
    ],
)
def test_formulas_and_prices_stay_as_they_are_written(source: str, inline: InlineReader) -> None:
    runs = inline.runs(source)
    assert "".join(run.text for run in runs) == source
    assert all(run.has_format_of(Run("", formula=run.formula, display=run.display)) for run in runs)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (r"\[1\] and \[x", "[1] and [x"),
        ("$5 *or* $6", "$5 or $6"),
        ("**$5** and **$6**", "$5 and $6"),
        (r"`\(x\)`", r"\(x\)"),
        (r"\$x_1_$", "$x_1_$"),
    ],
)
def test_what_is_no_formula(source: str, wanted: str, inline: InlineReader) -> None:
    assert text(source, inline) == wanted


def test_an_odd_mark_does_not_spoil_the_others(inline: InlineReader) -> None:
    runs = inline.runs("**Bold:** **kwargs *args; bold**")
    assert runs[0] == Run("Bold:", bold=True)
    many = inline.runs("*" + " **b** [c](https://d.e)" * 120)
    assert Run("b", bold=True) in many and Run("c", link="https://d.e") in many
    assert len([run for run in many if run.link]) == 120


@pytest.mark.parametrize(
    ("source", "bold"),
    [
        ("**注意：**请看", "注意："),
        ("他说**“你好”**然后", "“你好”"),
        ("これは**「強調」**です", "「強調」"),
        ("이것은**(강조)**입니다", "(강조)"),
    ],
)
def test_bold_beside_signs_in_text_without_spaces(
    source: str, bold: str, inline: InlineReader
) -> None:
    assert [run.text for run in inline.runs(source) if run.bold] == [bold]


def test_line_breaks_of_html_are_line_breaks(inline: InlineReader) -> None:
    source = "• a<br>• b<BR/>`<br>`<br />c"
    assert text(source, inline) == "• a\n• b\n<br>\nc"


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("H<sub>2</sub>O", [Run("H"), Run("2", raised=-1), Run("O")]),
        ("x<SUP>2</SUP>", [Run("x"), Run("2", raised=1)]),
        ("<kbd>Ctrl</kbd>+<kbd>C</kbd>", [Run("Ctrl", key=True), Run("+"), Run("C", key=True)]),
        ("a <mark>b **c**</mark>", [Run("a "), Run("b ", marked=True),
                                    Run("c", bold=True, marked=True)]),
        ("**a<sub>b**</sub>", [Run("**a"), Run("b**", raised=-1)]),
        ("<sub>a<sub>b</sub></sub>", [Run("ab", raised=-1)]),
        ("[a<sup>b</sup>](https://c.d)", [Run("a", link="https://c.d"),
                                          Run("b", link="https://c.d", raised=1)]),
    ],
)  # fmt: skip
def test_harmless_elements(source: str, wanted: list[Run], inline: InlineReader) -> None:
    assert inline.runs(source) == wanted


@pytest.mark.parametrize(
    "source",
    ["<sub>a", "a</sub>", "<sub class='x'>a</sub>", "`<sub>a</sub>`", "<sub><kbd>a</sub></kbd>",
     "<script>a</script>", "<b>a</b>", "<div>", "<br class='x'>", "<!-- a -->", "<img src='x'>"],
)  # fmt: skip
def test_elements_that_stay_text(source: str, inline: InlineReader) -> None:
    shown = text(source, inline)
    assert shown in (source, source.strip("`"), "<kbd>a</kbd>")


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a &amp; b &lt;c&gt; &copy; &#65;&#x42; &nbsp;x", "a & b <c> © AB \u00a0x"),
        ("AT&T &nosuch; &amp &#0;", "AT&T &nosuch; &amp \ufffd"),
        ("`&amp;` \\&amp;", "&amp; &amp;"),
        ("&ast;a&ast;", "*a*"),
    ],
)
def test_entities_are_the_signs_they_name(source: str, wanted: str, inline: InlineReader) -> None:
    assert text(source, inline) == wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("see www.example.org/a.", [("www.example.org/a", "http://www.example.org/a")]),
        ("write to me@example.org.", [("me@example.org", "mailto:me@example.org")]),
        ("请写信到me@example.org。", [("me@example.org", "mailto:me@example.org")]),
        (
            "a.b-c+d@e-f.example.org",
            [("a.b-c+d@e-f.example.org", "mailto:a.b-c+d@e-f.example.org")],
        ),
        ("xwww.example.org", []),
        (
            "first_last_x@example.org",
            [("first_last_x@example.org", "mailto:first_last_x@example.org")],
        ),
        ("_me@example.org", [("_me@example.org", "mailto:_me@example.org")]),
        ("_me@example.org _you", [("_me@example.org", "mailto:_me@example.org")]),
        ("_me@example.org and _you_", [("_me@example.org", "mailto:_me@example.org")]),
        ("_me@example.org and _you_ too_", [("me@example.org", "mailto:me@example.org")]),
        ("_me@example.org and `you_`", [("_me@example.org", "mailto:_me@example.org")]),
        ("_me@example.org_ and _you_", [("me@example.org", "mailto:me@example.org")]),
        ("_me@example.org and you\\_", [("_me@example.org", "mailto:_me@example.org")]),
        ("__@example.org_", []),
        ("user@host", []),
        ("@user a@ @b", []),
        ("git@github.com:a/b", [("git@github.com", "mailto:git@github.com")]),
        ("[www.a.b](https://c.d)", [("www.a.b", "https://c.d")]),
    ],
)
def test_addresses_without_a_scheme(
    source: str, wanted: list[tuple[str, str]], inline: InlineReader
) -> None:
    assert links(source, inline) == wanted


MAIL = Run("a@b.co", link="mailto:a@b.co")
WEB = Run("https://b.co", link="https://b.co")
WWW = Run("www.b.co", link="http://www.b.co")


@pytest.mark.parametrize("mark", ["*", "_", "**", "__", "***", "___", "~~", "~", "**_", "_**"])
@pytest.mark.parametrize("address", [MAIL, WEB, WWW])
def test_an_address_within_marks_is_a_link_with_their_look(
    mark: str, address: Run, inline: InlineReader
) -> None:
    marked = replace(
        address,
        bold="**" in mark or "__" in mark,
        italic=len(mark.strip("~")) % 2 == 1,
        struck="~" in mark,
    )
    closing = mark[::-1]
    assert inline.runs(f"{mark}{address.text}{closing}") == [marked]
    assert inline.runs(f"see ({mark}{address.text}{closing}).") == [
        Run("see ("),
        marked,
        Run(")."),
    ]
    assert inline.runs(f"{mark}{address.text} or me{closing}!") == [
        marked,
        replace(marked, text=" or me", link=""),
        Run("!"),
    ]
    assert inline.runs(f"{mark}or {address.text}{closing}") == [
        replace(marked, text="or ", link=""),
        marked,
    ]


def test_an_underscore_within_an_address_stays_in_it(inline: InlineReader) -> None:
    link = Run("a_b@c.co", italic=True, link="mailto:a_b@c.co")
    assert inline.runs("_a_b@c.co_") == [link]
    assert inline.runs("_a_b@c.co, a_b@c.co_") == [
        link,
        Run(", ", italic=True),
        link,
    ]


REFERENCES = (("A", "https://b.c"), ("^1", "*Note*"))


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("[x][a]", [Run("x", link="https://b.c")]),
        ("[a][]", [Run("a", link="https://b.c")]),
        ("[A]", [Run("A", link="https://b.c")]),
        ("![x][a]", [Run("x", link="https://b.c")]),
        ("[b] [x][b]", [Run("[b] [x][b]")]),
        ("x[^1].", [Run("x"), Run("1", raised=1, note=True, tip="*Note*"), Run(".")]),
        ("x[^2] `[^1]` \\[^1]", [Run("x[^2] "), Run("[^1]", code=True), Run(" [^1]")]),
    ],
)
def test_labels_lead_to_what_they_are_defined_as(
    source: str, wanted: list[Run], inline: InlineReader
) -> None:
    assert inline.runs(source, REFERENCES) == wanted


@pytest.mark.parametrize(
    ("source", "struck"),
    [("~a~ b", ["a"]), ("~~a~~", ["a"]), ("3~5天，7~9天", []), ("~5 to ~10", []), ("~~~a~~~", [])],
)
def test_one_tilde_strikes_out_words_and_no_ranges(
    source: str, struck: list[str], inline: InlineReader
) -> None:
    assert [run.text for run in inline.runs(source) if run.struck] == struck


@given(st.text(alphabet="ab *_`~[]()\\!<>$:/\n日，", max_size=80))
@settings(max_examples=400, deadline=None)
def test_no_letter_is_lost(source: str) -> None:
    shown = text(source, InlineReader())
    if "](" not in source:  # an address is not shown
        for letter in "ab日，":
            assert shown.count(letter) == source.count(letter)


TANGLED = {
    "brackets": "[",
    "images": "![",
    "half links": "[a](",
    "stars": "*a",
    "stars and spaces": "*a ",
    "backticks": "`a``",
    "angles": "<a",
    "formulas": "\\(",
    "dollars": "$a ",
    "addresses": "http://a",
    "strikes": "~~a",
    "all": "*_~[`$<:",
    "elements": "<sub>a",
    "elements that end": "<sub>a</sub>",
    "mails": "a@a.",
    "signs of mails": "a@",
    "mails that may be emphasised": "_a@a.a ",
    "notes": "[^a",
    "notes that end": "[^a]",
    "deep brackets": "[" * 1490 + "a](b)" + "]" * 1490,
    "entities": "&a",
    "www": "www.a",
}


@pytest.mark.parametrize("name", TANGLED)
def test_no_mark_of_a_tangled_block_is_lost(name: str, inline: InlineReader) -> None:
    source = (TANGLED[name] * MAX_TEXT)[:MAX_TEXT]
    assert text(source, inline).count("a") == source.count("a")


# Addresses


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("https://example.org/a?b", "https://example.org/a?b"),
        ("https://bank.com@evil.com/x", "https://bank.com@evil.com/x (evil.com)"),
        ("https://bank.com\\@evil.com/x", "https://bank.com\\@evil.com/x (evil.com)"),
        ("https://\u0430pple.com/", "https://\u0430pple.com/ (xn--pple-43d.com)"),
        ("https://a.b/\u202egpj.exe", "https://a.b/%E2%80%AEgpj.exe"),
        ("https://a.b/\u200b", "https://a.b/%E2%80%8B"),
        ("https://a.b/<b>", "https://a.b/%3Cb%3E"),
        ("https://[::1]:80/x", "https://[::1]:80/x"),
        ("https://a.b/" + "x" * 200, "https://a.b/" + "x" * 67 + "…"),
    ],
)
def test_an_address_shows_where_it_leads(address: str, wanted: str) -> None:
    assert shown_address(address) == wanted


def test_a_long_name_does_not_hide_its_end() -> None:
    assert shown_address(f"https://{'a.' * 60}evil.com/").endswith("evil.com)")


@pytest.mark.parametrize(
    "query", ["attach=/etc/passwd", "Attachment=x", "attach=a&attachment=b", "subject=a;attach=b"]
)
def test_a_mail_takes_nothing_along(query: str, inline: InlineReader) -> None:
    [run] = inline.runs(f"[a](mailto:me@a.b?{query}&body=c)")
    assert "attach" not in run.link.lower()
    assert run.link.startswith("mailto:me@a.b?") and run.link.endswith("body=c")
