"""What is a formula in a text, and what only looks like one."""

from __future__ import annotations

import pytest

from app.ui.document.block_stream import BlockStream, read
from app.ui.document.blocks import BlockKind
from app.ui.document.formula_patterns import unfinished_formula, without_formulas
from app.ui.document.inline import InlineReader

FORMULAS = [
    ("$x$", ["$x$"]),
    ("the $i$th item", ["$i$"]),
    ("$n$-dimensional", ["$n$"]),
    ("$E=mc^2$.", ["$E=mc^2$"]),
    ("($x$)", ["$x$"]),
    ("**$x$**", ["$x$"]),
    ("$x$, $y$ and $z$", ["$x$", "$y$", "$z$"]),
    ("$f(x)$是", ["$f(x)$"]),
    ("函数$f(x)$是", ["$f(x)$"]),
    ("$a b$", ["$a b$"]),
    ("$\\alpha$", ["$\\alpha$"]),
    ("$5$", ["$5$"]),
    ("$20\\%$", ["$20\\%$"]),
    ("$\\$5$", ["$\\$5$"]),
    ("$$x$$", ["$$x$$"]),
    ("$$ a+b $$", ["$$ a+b $$"]),
    ("\\(x\\)", ["\\(x\\)"]),
    ("\\(a\\) and \\(b\\)", ["\\(a\\)", "\\(b\\)"]),
    ("\\[x^2\\]", ["\\[x^2\\]"]),
    ("\\begin{align}a&=b\\end{align}", ["\\begin{align}a&=b\\end{align}"]),
    ("$2^n$th", ["$2^n$"]),
    ("$x$-axis", ["$x$"]),
    ("$x$'s", ["$x$"]),
    ("$x$: the", ["$x$"]),
    ("$5 \\text{ and } 6$", ["$5 \\text{ and } 6$"]),
    ("$3 < 5$", ["$3 < 5$"]),
    ("$P(A)$", ["$P(A)$"]),
    ("$n!$", ["$n!$"]),
    ("$x_1$ and $x_2$", ["$x_1$", "$x_2$"]),
    ("$1, 2, 3$", ["$1, 2, 3$"]),
    ("$(a, b)$", ["$(a, b)$"]),
    ("$a/b$", ["$a/b$"]),
    ("$O(n)$ time, $O(1)$ space", ["$O(n)$", "$O(1)$"]),
    ("$\\text{price} = \\$5$", ["$\\text{price} = \\$5$"]),
    ("($n$)th", ["$n$"]),
    ("$k$s", ["$k$"]),
    ("$A$;", ["$A$"]),
    ("„$x$“", ["$x$"]),
    ("x=$y$", ["$y$"]),
    ("$-5$", ["$-5$"]),
    ("$|x|$", ["$|x|$"]),
    ("$[a,b]$", ["$[a,b]$"]),
    ("$x \\in S$", ["$x \\in S$"]),
    ("$\\frac{1}{2}$cup", ["$\\frac{1}{2}$"]),
    (r"`$x$` and `\(y\)` but $z$", ["$z$"]),
    (r"[$x$](https://a.example/$y$)", ["$x$"]),
    (r"**bold $a_1$ and $b_1$**", ["$a_1$", "$b_1$"]),
]
NO_FORMULAS = [
    "$5 and $6",
    "costs $10-$20",
    "US$5 and US$6",
    "$HOME and $PATH",
    "$HOME/$USER",
    "$(cmd)",
    "$(a)$(b)",
    "${A}${B}",
    "$PATH:$HOME",
    "$5",
    "$5K–$10K",
    "A$5 to A$6",
    "$1,000 or 1,000$",
    "5$ and 6$",
    "5$-6$",
    "$5/month, $10/year",
    "$x;$y",
    "$_GET['a'] = $b",
    "$AAPL/$MSFT",
    "$5 (was $10)",
    "**$5** to **$6**",
    "$5+$6",
    "$0.99/$1.99",
    "costs $5, not 6$.",
    "echo $$; kill $$",
    "restaurants: $$ to $$$",
    "$ x $",
    "$x $",
    "$ x$",
    "\\$5 and \\$6$",
    "\\[1\\]",
    "\\[x\\]",
    "$1 to the $",
    "价格$5到$6",
    "$A1:$B2",
    "$A$1",
    "$5.00.",
    "$$",
    "$$$$",
    "\\(\\)",
    "Win $500! Win $600!",
    "from $3.50 to $4.25 per unit",
    "$0 $1 $2",
    "a$b$c",
    "$foo$bar",
    "$20–$30",
    "$5M/$6M",
    "$a=5;$b=6",
    "awk '{print $1,$2}'",
    "if [ $a -gt $b ]",
    "$1.5 billion ($2 billion in $)",
    "$NVDA is up, so is $AMD",
    "$10,$20",
    "~$5",
    "$-signs and $-prices",
]


@pytest.fixture
def inline() -> InlineReader:
    return InlineReader()


@pytest.mark.parametrize(("text", "wanted"), FORMULAS)
def test_formulas_are_found(text: str, wanted: list[str], inline: InlineReader) -> None:
    assert [run.text for run in inline.runs(text) if run.formula] == wanted


@pytest.mark.parametrize("text", NO_FORMULAS)
def test_prices_variables_and_brackets_are_text(text: str, inline: InlineReader) -> None:
    assert not [run for run in inline.runs(text) if run.formula or run.display]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("So\n$$\nx = 1\n$$\nwhere", ["So", "x = 1", "where"]),
        ("\\[ x^2 \\]", ["x^2"]),
        ("```math\na^2\n```", ["a^2"]),
        ("> $$x^2$$\n> more", ["x^2", "more"]),
        ("1. a\n   $$x^2$$", ["a", "x^2"]),
        ("\\begin{align}\na &= b\n\\end{align}", ["\\begin{align}\na &= b\n\\end{align}"]),
    ],
)
def test_a_formula_on_lines_of_its_own_is_a_block(text: str, wanted: list[str]) -> None:
    from app.ui.document.formula_patterns import display_formula

    blocks = read(text)
    assert [display_formula(block.text) or block.text for block in blocks] == wanted
    assert [block.kind for block in blocks].count(BlockKind.FORMULA) == 1


@pytest.mark.parametrize(
    "text",
    ["```math\na^2", "```latex\n$$x$$\n```", "    $$x$$", "`$$x$$`", "$$\nx", "\\[1\\] note"],
)
def test_code_and_what_is_never_closed_are_no_block_of_a_formula(text: str) -> None:
    assert BlockKind.FORMULA not in [block.kind for block in read(text)]


def test_a_formula_is_shown_as_its_source_until_it_is_whole(inline: InlineReader) -> None:
    text = "So **b \\(x^2\\)** is\n\n$$\n\\frac{1}{2}\n$$\nand \\[ y = 1 \\] and $z$."
    whole = {"x^2", "\\frac{1}{2}", "y = 1", "z"}
    stream = BlockStream()
    for end in range(len(text) + 1):
        _, blocks = stream.update(text[:end], finished=False)
        for block in blocks:
            if block.kind is not BlockKind.FORMULA:
                assert {run.formula for run in inline.runs(block.text)} <= whole | {""}
    assert [block.text for block in read(text)][1] == "$$\n\\frac{1}{2}\n$$"


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        (r"a \(x+", 2),
        (r"a \(x\) b", -1),
        ("$$x", 0),
        ("$$x$$", -1),
        (r"`\(` x", -1),
        (r"\begin{align} a", 0),
        (r"\begin{letter} a", -1),
        ("costs $$ to", -1),
        (r"\(a\) \[b", 6),
    ],
)
def test_where_an_unfinished_formula_begins(text: str, begun: int) -> None:
    assert unfinished_formula(text) == begun


def test_the_direction_of_a_text_is_that_of_its_words() -> None:
    assert without_formulas(r"$x$ \(y\) \[z = 1\] הוא") == "   הוא"
