r"""LaTeX as models write it, put into the part of LaTeX that latex2mathml reads.

What it does not know, or misreads, is written otherwise: `\begin{aligned}` as `align*`,
`\text{if $x$}` as a text and a formula, `\ce{H2O}` as letters and indices. Macros are not
defined: a formula that defines some is not set.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from app.core.mathematics import commands, units
from app.core.mathematics.chemistry import chemistry
from app.core.mathematics.protocol import MOST_CHARACTERS, Fault
from app.core.mathematics.tokens import FormulaError, TokenReader

_MOST_NESTED = 30

_COMMENT = re.compile(r"(?<!\\)%[^\n]*\n?")
_FORMULA_IN_TEXT = re.compile(r"\$([^$]*)\$|\\\((.*?)\\\)", re.DOTALL)
_IN_TEXT = re.compile(r"\\([%_&#${}])|\\[A-Za-z]+\s?|[{}]")
_ESCAPED_IN_TEXT = {"%": "%", "_": "_", "&": "&", "#": "#", "$": "$", "{": "", "}": ""}
_NAME_SIGNS = re.compile(r"\\(?:mathrm|text|rm|operatorname)\b|\\[,;:! ]|[{}~]")
_OPERATOR_NAME = re.compile(r"[A-Za-z ]+")
_COLUMNS = re.compile(r"@\{[^}]*\}|!\{[^}]*\}|[pmb]\{[^}]*\}|[^lcr|]")


def readable(source: str, *, display: bool) -> str:
    """`source`, without its delimiters, for latex2mathml. Raises FormulaError."""
    if len(source) > MOST_CHARACTERS:
        raise FormulaError(Fault.TOO_LARGE)
    text = _without_comments(source.strip())
    if not text.strip():
        raise FormulaError(Fault.WRONG)
    return _Translator(text, display=display).rest()


def _without_comments(text: str) -> str:
    # In a formula of one line a comment would be its end: "50%" was meant as it is written.
    if "\n" in text:
        return _COMMENT.sub("", text)
    return re.sub(r"(?<!\\)%", r"\\%", text)


class _Translator(TokenReader):
    """Reads tokens from the left to the right and writes them anew."""

    def __init__(self, text: str, depth: int = 0, *, display: bool = False) -> None:
        if depth > _MOST_NESTED:
            raise FormulaError(Fault.TOO_LARGE)
        super().__init__(text)
        self._depth = depth
        self._display = display
        self._written: list[str] = []

    def rest(self) -> str:
        environments: list[str] = []
        while token := self.token():
            if token == "{":
                self.at -= 1
                self._write("{", self._translated(self.group()), "}")
            elif token == "}":
                raise FormulaError(Fault.WRONG)
            elif token == "&":
                if not environments:
                    raise FormulaError(Fault.WRONG)
                self._write(token)
            elif token == r"\begin":
                environments.append(self._begin())
            elif token == r"\end":
                self._end(environments)
            else:
                self._command(token)
        if environments:
            raise FormulaError(Fault.WRONG)
        return "".join(self._written)

    def _translated(self, text: str) -> str:
        return _Translator(text, self._depth + 1, display=self._display).rest()

    def _argument(self) -> str:
        return self._translated(self.group())

    # -- writing ----------------------------------------------------------------------

    def _write(self, *parts: str) -> None:
        self._written += parts

    def _command(self, token: str) -> None:
        if token[:1] == "\\" and token[1:].isspace():  # also at the end of a line
            self._write(r"\ ")
        elif token in commands.DEFINING or token in commands.FOREIGN:
            raise FormulaError(Fault.UNKNOWN, token)
        elif token in commands.TEXT:
            self._write(_text(self.group(), commands.STYLED.get(token, r"\text"), self._depth))
        elif token in commands.DROPPED:
            self.group()
        elif token in commands.BIG:
            self._big(token)
        elif handler := _HANDLERS.get(token):
            handler(self)
        elif self._display and token in commands.LIMITED and self._has_script():
            self._write(token, r"\limits ")
        elif (renamed := commands.RENAMED.get(token, token))[:1] == "\\":
            # latex2mathml reads "\mathbb{R}" otherwise than "\mathbb {R}", and wants that of
            # "\mathrm {d}"
            follows = self.text[self.at : self.at + 1]
            spaced = renamed[-1].isalpha() and (follows.isalnum() or renamed == r"\mathrm")
            self._write(renamed, " " if spaced else "")
        else:
            self._write(renamed)

    def _has_script(self) -> bool:
        self.skip_space()
        return self.text[self.at : self.at + 1] in ("_", "^")

    def _begin(self) -> str:
        name = self.group().strip()
        if name not in commands.ENVIRONMENTS:
            raise FormulaError(Fault.UNKNOWN, name)
        written = commands.ENVIRONMENTS[name]
        if name in ("alignat", "alignat*", "alignedat"):
            self.group()
        elif name in ("aligned", "gathered", "split") or written.endswith("matrix"):
            columns = self.option()
        if name == "rcases":
            self._write(r"\left.")
        if written:
            self._write(rf"\begin{{{written}}}")
        if name in ("array", "subarray"):
            self.option()
            self._write("{", _COLUMNS.sub("", self.group()).strip("|") or "c", "}")
            self._skip_lines()
        elif name.startswith("eqnarray"):
            self._write("{rcl}")
        elif name == "rcases":
            self._write("{l}")
        elif name.endswith("matrix*") and columns:
            self._write("{", _COLUMNS.sub("", columns) or "c", "}")
        return name

    def _end(self, environments: list[str]) -> None:
        name = self.group().strip()
        if not environments or environments.pop() != name:
            raise FormulaError(Fault.WRONG)
        while self._written and self._written[-1] in (r"\hline", "", " ", "\n"):
            self._written.pop()
        if written := commands.ENVIRONMENTS[name]:
            self._write(rf"\end{{{written}}}")
        if name == "rcases":
            self._write(r"\right\}")

    def _skip_lines(self) -> None:
        r"""A table has lines between its rows only: `\hline` at the top is left out."""
        self.skip_space()
        while self.text.startswith(r"\hline", self.at):
            self.at += len(r"\hline")
            self.skip_space()

    # -- single commands --------------------------------------------------------------

    def _row(self) -> None:
        r"""`\\[4pt]`: the rows of ziamath have one distance."""
        if re.match(r"\[-?[\d.]+\s*[a-z]+\]", self.text[self.at :]):
            self.option()
        self._write(r"\\ ")

    def _tag(self) -> None:
        self._write(r"\qquad ", _text(f"({self.group()})", r"\text", self._depth))

    def _tag_without_brackets(self) -> None:
        self._write(r"\qquad ", _text(self.group(), r"\text", self._depth))

    def _operator(self) -> None:
        self._write_operator(self.group(), limits=False)

    def _operator_with_limits(self) -> None:
        self._write_operator(self.group(), limits=True)

    def _write_operator(self, name: str, *, limits: bool) -> None:
        plain = " ".join(re.sub(r"\\[,;:! ]|~", " ", name).split())
        if found := re.fullmatch(r"\\(?:math|text)(?:rm|sf|bf|)\{([^{}]*)\}", plain):
            plain = found[1]
        if not _OPERATOR_NAME.fullmatch(plain):
            self._write(r"\mathrm {", self._translated(name), "}")
        else:
            self._write(rf"\operatorname{'*' if limits else ''}{{{plain}}}")

    def _colour(self) -> None:
        r"""`\color{red}` changes the rest of the group, `\color{red}{x}` was meant to change x."""
        name = self.group()
        self.skip_space()
        if not self.text.startswith("{", self.at):
            rest, self.at = self.text[self.at :], len(self.text)
            self._write(rf"\textcolor{{{name}}}{{", self._translated(rest), "}")
        else:
            self._write(rf"\textcolor{{{name}}}{{", self._argument(), "}")

    def _colour_of(self) -> None:
        self._write(rf"\textcolor{{{self.group()}}}{{", self._argument(), "}")

    def _text_on_colour(self) -> None:
        r"""`\colorbox{yellow}{x}`: without the colour, which may be too like that of the text."""
        self.group()
        self._write(_text(self.group(), r"\text", self._depth))

    def _framed_text_on_colour(self) -> None:
        self.group()
        self.group()
        self._boxed_text()

    def _boxed_text(self) -> None:
        self._write(r"\boxed{", _text(self.group(), r"\text", self._depth), "}")

    def _not(self) -> None:
        self.skip_space()
        start = self.at
        token = self.token()
        if token == "{":
            self.at = start
            token = self.group().strip()
        self._write(commands.NEGATED.get(token) or rf"\not {token} ")

    def _limits(self) -> None:
        """Beside an integral all the same: ziamath would put the lower one far to the left."""
        if not "".join(self._written[-2:]).rstrip().endswith("int"):
            self._write(r"\limits ")

    def _big(self, token: str) -> None:
        r"""`\bigl.` is an invisible bracket."""
        self.skip_space()
        bracket = self.token()
        if bracket != ".":
            self._write(token, commands.BRACKETS.get(bracket, bracket))

    def _bra(self) -> None:
        self._write(r"\langle ", self._argument(), "|")

    def _ket(self) -> None:
        self._write("|", self._argument(), r"\rangle ")

    def _braket(self) -> None:
        self._write(r"\langle ", self._argument(), r"\rangle ")

    def _operator_of(self) -> None:
        r"""`\mathop{\mathrm{lim}}`, `\mathop{\arg\min}`"""
        inner = self.group()
        words = " ".join(_NAME_SIGNS.sub(" ", inner).replace("\\", " ").split())
        if _OPERATOR_NAME.fullmatch(words) and len(words) > 1:
            self._write(rf"\operatorname*{{{words}}}")
        else:
            self._write("{", self._translated(inner), "}")

    def _text_between_rows(self) -> None:
        self._write(_text(self.group(), r"\text", self._depth), r"\\ ")

    def _binary_mod(self) -> None:
        self._write(r"\;\mathrm {mod}\;")

    def _modulo(self) -> None:
        self._write(r"\quad (\mathrm {mod}\;", self._argument(), ")")

    def _mod(self) -> None:
        self._write(r"\quad \mathrm {mod}\;")

    def _absolute(self) -> None:
        self._write(r"\left|", self._argument(), r"\right|")

    def _norm(self) -> None:
        self._write(r"\left\|", self._argument(), r"\right\|")

    def _derivative(self) -> None:
        self._write_derivative("d")

    def _partial_derivative(self) -> None:
        self._write_derivative(r"\partial ")

    def _write_derivative(self, sign: str) -> None:
        first = self._argument()
        self.skip_space()
        second = self._argument() if self.text.startswith("{", self.at) else None
        above, below = ("", first) if second is None else (first, second)
        self._write(rf"\frac{{{sign}{above}}}{{{sign}{below}}}")

    def _space(self) -> None:
        self._write(rf"\hspace{{{self.group()}}}")

    def _chemistry(self) -> None:
        self._write("{", self._translated(chemistry(self.group())), "}")

    def _physical(self) -> None:
        r"""`\pu{1.2e3 kJ/mol}`"""
        number, _, unit = self.group().strip().partition(" ")
        self._write(units.number(number), r"\," if unit else "", units.unit(unit))

    def _number(self) -> None:
        self.option()
        self._write(units.number(self.group()))

    def _unit(self) -> None:
        self.option()
        self._write(units.unit(self.group()))

    def _quantity(self) -> None:
        self.option()
        number, unit = self.group(), self.group()
        self._write(units.number(number), r"\,", units.unit(unit))


_HANDLERS: dict[str, Callable[[_Translator], None]] = {
    r"\\": _Translator._row,
    r"\tag": _Translator._tag,
    r"\tag*": _Translator._tag_without_brackets,
    r"\operatorname": _Translator._operator,
    r"\operatorname*": _Translator._operator_with_limits,
    r"\operatornamewithlimits": _Translator._operator_with_limits,
    r"\color": _Translator._colour,
    r"\textcolor": _Translator._colour_of,
    r"\colorbox": _Translator._text_on_colour,
    r"\fcolorbox": _Translator._framed_text_on_colour,
    r"\fbox": _Translator._boxed_text,
    r"\not": _Translator._not,
    r"\limits": _Translator._limits,
    r"\mathop": _Translator._operator_of,
    r"\intertext": _Translator._text_between_rows,
    r"\bmod": _Translator._binary_mod,
    r"\pmod": _Translator._modulo,
    r"\mod": _Translator._mod,
    r"\bra": _Translator._bra,
    r"\ket": _Translator._ket,
    r"\braket": _Translator._braket,
    r"\abs": _Translator._absolute,
    r"\norm": _Translator._norm,
    r"\dv": _Translator._derivative,
    r"\pdv": _Translator._partial_derivative,
    r"\hspace": _Translator._space,
    r"\hspace*": _Translator._space,
    r"\ce": _Translator._chemistry,
    r"\pu": _Translator._physical,
    r"\num": _Translator._number,
    r"\si": _Translator._unit,
    r"\unit": _Translator._unit,
    r"\SI": _Translator._quantity,
    r"\qty": _Translator._quantity,
}


def _text(text: str, command: str, depth: int) -> str:
    """A text with formulas in it, as texts and formulas."""
    written: list[str] = []
    at = 0
    for found in _FORMULA_IN_TEXT.finditer(text):
        written.append(_plain(text[at : found.start()], command))
        written.append(_Translator(found[1] or found[2] or "", depth + 1).rest())
        at = found.end()
    written.append(_plain(text[at:], command))
    return "{" + "".join(written) + "}"


def _plain(text: str, command: str) -> str:
    """`text` as the argument of `command`, which latex2mathml takes literally."""
    text = _IN_TEXT.sub(_literal, text.replace("~", " "))
    return f"{command}{{{text}}}" if text else ""


def _literal(found: re.Match[str]) -> str:
    return _ESCAPED_IN_TEXT.get(found[1] or "", "") if found[1] else ""
