"""Formulas as models write them, set by the process that does it in the window."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import psutil
import pytest

from app.core.mathematics.protocol import MOST_CHARACTERS, Fault, FormulaReply
from app.core.mathematics.typesetter import Typesetter

TABLE = Path(__file__).parents[2] / "data" / "formulas.txt"
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line[:1] not in "#"]
SET = [line for line in LINES if not line.startswith("!")]
NOT_SET = [tuple(line[1:].split(" ", 1)) for line in LINES if line.startswith("!")]


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    made = Typesetter()
    made.typeset("x", display=False)  # starts the process
    yield made
    made.close()


@pytest.fixture
def own() -> Iterator[Typesetter]:
    """One that may have to start its process again."""
    made = Typesetter()
    yield made
    made.close()


def test_of_the_formulas_that_models_write_nearly_all_are_set() -> None:
    assert len(LINES) >= 300
    assert len(SET) / len(LINES) > 0.96


@pytest.mark.parametrize("source", SET)
def test_is_set(source: str, typesetter: Typesetter) -> None:
    for display in (False, True):
        reply = typesetter.typeset(source, display=display)
        assert reply.fault is None, reply.detail
        assert reply.outlines or reply.labels
        assert 0 < reply.width < 60
        assert 0 < reply.ascent + reply.descent < 20


@pytest.mark.parametrize(("fault", "source"), NOT_SET)
def test_is_not_set_for_a_known_reason(fault: str, source: str, typesetter: Typesetter) -> None:
    assert typesetter.typeset(source, display=True).fault is Fault(fault)


def drawn(reply: FormulaReply) -> bytes:
    return b"".join(outline.data for outline in reply.outlines)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (r"\mathrm{d}x", r"\mathrm {d}x"),
        (r"\mathrm{d}x", r"\text{d}x"),
        (r"\R", r"\mathbb{R}"),
        (r"\color{red}{x} + y", r"{\color{red} x} + y"),
        (r"\sqrt2", r"\sqrt{2}"),
        (r"\frac12", r"\frac{1}{2}"),
        (r"\not=", r"\neq"),
        (r"\begin{aligned}a&=b\end{aligned}", r"\begin{align}a&=b\end{align}"),
        (r"\begin{array}{|c|} \hline a \\ \hline \end{array}", r"\begin{array}{c} a \end{array}"),
        (r"\ce{H2O}", r"\mathrm{H}_2\mathrm{O}"),
        (r"\ce{SO4^2-}", r"\mathrm{SO}_4^{\mathrm{2-}}"),
        (r"\num{1.5e3}", r"1.5 \times 10^{3}"),
        (r"\SI{5}{\kilo\metre}", r"5\,\mathrm{km}"),
        (r"x % what it is" + "\n+ y", "x + y"),
        (r"\text{a $x$}", r"\text{a }x"),
        (r"\Bigl\{ x \Bigr.", r"\Bigl\lbrace x"),
        (r"\bra{x}", r"\langle x|"),
        (r"a \label{b}", "a"),
    ],
)
def test_two_ways_to_write_the_same(one: str, other: str, typesetter: Typesetter) -> None:
    assert drawn(typesetter.typeset(one, display=True)) == drawn(
        typesetter.typeset(other, display=True)
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (r"\mathrm{d}", "d"),
        (r"\mathbb{R}", "R"),
        (r"\mathbf{x}", "x"),
        (r"\mathsf{T}", "T"),
        (r"\begin{vmatrix}a&b\\c&d\end{vmatrix}", r"\begin{matrix}a&b\\c&d\end{matrix}"),
        (r"\begin{array}{c|c}a&b\end{array}", r"\begin{array}{cc}a&b\end{array}"),
        (r"\begin{array}{c}a\\\hline b\end{array}", r"\begin{array}{c}a\\b\end{array}"),
        (r"\left.\frac{a}{b}\right|", r"\frac{a}{b}"),
        (r"\underbrace{a+b}_c", r"\underset{c}{a+b}"),
        (r"\boxed{x}", "x"),
        (r"\cancel{x}", "x"),
        (r"\hat{x}", r"\bar{x}"),
    ],
)
def test_what_looks_different(one: str, other: str, typesetter: Typesetter) -> None:
    assert drawn(typesetter.typeset(one, display=True)) != drawn(
        typesetter.typeset(other, display=True)
    )


def test_a_long_arrow_is_as_long_as_what_stands_on_it(typesetter: Typesetter) -> None:
    short = typesetter.typeset(r"\xrightarrow{a}", display=True)
    long = typesetter.typeset(r"\xrightarrow{\text{a long condition}}", display=True)
    assert long.width > 2 * short.width


def test_brackets_grow_with_what_is_in_them(typesetter: Typesetter) -> None:
    one = typesetter.typeset(r"\left(\bigcup_i A_i\right)", display=True)
    two = typesetter.typeset(r"(\bigcup_i A_i)", display=True)
    assert one.ascent + one.descent >= two.ascent + two.descent
    assert drawn(one) != drawn(two)


def test_colours(typesetter: Typesetter) -> None:
    reply = typesetter.typeset(r"a + \color{red}{x} + \textcolor{#00f}{y} + b", display=True)
    assert [outline.colour for outline in reply.outlines] == ["", "red", "", "#00f", ""]


@pytest.mark.parametrize("word", ["速度", "السرعة", "वेग", "속력", "ความเร็ว"])
def test_letters_that_the_font_lacks_are_left_to_another(word: str, typesetter: Typesetter) -> None:
    reply = typesetter.typeset(rf"\text{{{word}}} = x", display=True)
    (label,) = reply.labels
    assert label.text == word
    assert label.width > 0.5
    assert reply.width > label.width


HOSTILE = {
    "definitions": r"\def\a{\b\b}\def\b{\c\c}\def\c{\a}\a",
    "deep": "{" * 2000 + "}" * 2000,
    "long": "a+" * (MOST_CHARACTERS // 2 - 1) + "b",
    "too long": "x" * (MOST_CHARACTERS + 1),
    "a megabyte": "x^2+" * 250_000,
    "wide table": r"\begin{matrix}" + "a&" * 2000 + r"\end{matrix}",
    "long table": r"\begin{matrix}" + r"a\\" * 1500 + r"\end{matrix}",
    "ends": r"\end{align}" * 100,
    "begins": r"\begin{align}" * 100,
    "only signs": "_^_^" * 100,
    "only bars": r"\\" * 900,
    "not text": "\x00\x01\u202e\ud800"[:3] + "x",
    "spaces": r"\hspace{99999em} x",
    "negative": r"x \hspace{-99999em} y",
    "big": r"\rule{9999em}{9999em}",
    "nothing": r"\quad",
    "empty": "",
    "bad colour": r"\color{javascript:alert(1)}{x}",
    "files": r"\input{/etc/passwd}",
}
ENDLESS = {
    "deep roots": r"\sqrt{" * 28 + "x" + "}" * 28,
    "deep fractions": r"\frac{1}{" * 25 + "x" + "}" * 25,
    "deep brackets": r"\left(" * 28 + "x" + r"\right)" * 28,
    "deep scripts": "x^{" * 28 + "x" + "}" * 28,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_ends_within_the_limits(name: str, typesetter: Typesetter) -> None:
    reply = typesetter.typeset(HOSTILE[name], display=True)
    assert reply.fault is not None or reply.width < 500
    assert typesetter.typeset("x", display=False).fault is None  # and it goes on


@pytest.mark.parametrize(
    "name",
    [
        name if name == "deep roots" else pytest.param(name, marks=pytest.mark.soak)
        for name in ENDLESS
    ],
)
def test_what_takes_too_long_is_given_up(name: str, own: Typesetter) -> None:
    assert own.typeset(ENDLESS[name], display=True).fault is Fault.TOO_SLOW
    assert own.typeset("x", display=False).fault is None


def test_a_process_that_was_killed_is_started_again() -> None:
    typesetter = Typesetter()
    before = set(psutil.Process().children())
    try:
        assert typesetter.typeset("x", display=False).fault is None
        (child,) = set(psutil.Process().children()) - before
        child.kill()
        child.wait()
        assert typesetter.typeset("y", display=False).fault is None
    finally:
        typesetter.close()
    assert set(psutil.Process().children()) <= before


def test_the_process_ends_with_the_typesetter() -> None:
    before = set(psutil.Process().children())
    typesetter = Typesetter()
    typesetter.typeset("x", display=False)
    del typesetter
    assert set(psutil.Process().children()) <= before


def test_after_the_end_nothing_is_started(own: Typesetter) -> None:
    before = set(psutil.Process().children())
    own.typeset("x", display=False)
    own.close()
    assert own.typeset("y", display=False).fault is Fault.UNAVAILABLE
    assert set(psutil.Process().children()) <= before


def test_closing_does_not_wait_for_a_formula(own: Typesetter) -> None:
    own.typeset("x", display=False)
    replies: list[FormulaReply] = []
    work = Thread(target=lambda: replies.append(own.typeset(ENDLESS["deep roots"], display=True)))
    work.start()
    time.sleep(0.3)
    own.close()
    work.join(timeout=1)
    assert not work.is_alive()


def test_the_window_does_not_load_what_sets_formulas() -> None:
    code = "import sys, app.ui.document.formulas; print('ziamath' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


@pytest.mark.parametrize(
    "source", [r"\href{javascript:alert(1)}{x}", r"\style{color:red}{x}", r"\text{<script>}", "a<b"]
)
def test_mathml_leads_nowhere_and_runs_nothing(typesetter: Typesetter, source: str) -> None:
    reply = typesetter.mathml(source, display=False)
    written = reply.mathml
    assert reply.fault or written.startswith('<math display="inline">')
    assert not re.search(r"<(?!/?m[a-z]+[ >/])|href|style=|javascript", written)
