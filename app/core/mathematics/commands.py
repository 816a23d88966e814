"""Commands and environments that latex2mathml is given under another name, or not at all."""

from __future__ import annotations

from typing import Final

RENAMED: Final = {
    r"\sup": r"\operatorname*{sup}",
    r"\inf": r"\operatorname*{inf}",
    r"\R": r"\mathbb{R}",
    r"\N": r"\mathbb{N}",
    r"\Z": r"\mathbb{Z}",
    r"\Q": r"\mathbb{Q}",
    r"\mathbbm": r"\mathbb",
    r"\mathds": r"\mathbb",
    r"\hdots": r"\ldots",
    r"\dotsb": r"\cdots",
    r"\dotsm": r"\cdots",
    r"\dotsi": r"\cdots",
    r"\degree": r"^{\circ}",
    r"\coloneqq": ":=",
    r"\coloneq": ":=",
    r"\vcentcolon": ":",
    r"\lbrack": "[",
    r"\rbrack": "]",
    r"\newline": r"\\",
    r"\displaylimits": "",
    r"\allowbreak": "",
    r"\nobreak": "",
    r"\hfill": r"\quad ",
    r"\nonumber": "",
    r"\notag": "",
    r"\centering": "",
    r"\relax": "",
    r"\strut": "",
    r"\mathstrut": "",
    r"\iff": r"\;\Longleftrightarrow\;",
    r"\implies": r"\;\Longrightarrow\;",
    r"\impliedby": r"\;\Longleftarrow\;",
    r"\and": r"\land",
    r"\or": r"\lor",
    r"\bold": r"\mathbf",
    r"\eqqcolon": "=:",
    r"\lt": "<",
    r"\gt": ">",
    r"\colon": ":",
    r"\nicefrac": r"\frac",
    r"\sfrac": r"\frac",
    r"\infin": r"\infty",
    r"\empty": r"\emptyset",
    r"\isin": r"\in",
    r"\exist": r"\exists",
    r"\plusmn": r"\pm",
    r"\sdot": r"\cdot",
    r"\P": "¶",
    r"\Epsilon": r"\mathrm{E}",
    r"\varGamma": r"\mathit{\Gamma}",
    r"\varDelta": r"\mathit{\Delta}",
    r"\varOmega": r"\mathit{\Omega}",
}
NEGATED: Final = {
    "=": r"\neq ",
    "<": r"\nless ",
    ">": r"\ngtr ",
    r"\in": r"\notin ",
    r"\equiv": r"\nequiv ",
    r"\exists": r"\nexists ",
    r"\subset": r"\nsubset ",
    r"\subseteq": r"\nsubseteq ",
    r"\leq": r"\nleq ",
    r"\geq": r"\ngeq ",
    r"\sim": r"\nsim ",
    r"\parallel": r"\nparallel ",
}
TEXT: Final = frozenset(
    (r"\text", r"\textrm", r"\textnormal", r"\textup", r"\textmd", r"\mbox", r"\hbox")
) | {r"\textbf", r"\textit", r"\emph", r"\texttt", r"\textsf", r"\textsc"}
STYLED: Final = {
    r"\textbf": r"\textbf",
    r"\textit": r"\textit",
    r"\emph": r"\textit",
    r"\texttt": r"\texttt",
    r"\textsf": r"\textsf",
}
DROPPED: Final = frozenset((r"\label", r"\vspace", r"\vspace*", r"\ref", r"\eqref", r"\cline"))
DEFINING: Final = frozenset(
    (r"\def", r"\gdef", r"\edef", r"\xdef", r"\let", r"\newcommand", r"\renewcommand")
) | {r"\providecommand", r"\newenvironment", r"\DeclareMathOperator", r"\require", r"\input"}
FOREIGN: Final = frozenset((r"\href", r"\url", r"\includegraphics", r"\style", r"\class", r"\verb"))
ENVIRONMENTS: Final = {
    "align": "align*",
    "align*": "align*",
    "aligned": "align*",
    "alignat": "align*",
    "alignat*": "align*",
    "alignedat": "align*",
    "flalign": "align*",
    "flalign*": "align*",
    "split": "align*",
    "eqnarray": "array",
    "eqnarray*": "array",
    "gather": "matrix",
    "gather*": "matrix",
    "gathered": "matrix",
    "multline": "matrix",
    "multline*": "matrix",
    "cases": "cases",
    "dcases": "cases",
    "rcases": "matrix",
    "subarray": "array",
    "array": "array",
    "matrix": "matrix",
    "pmatrix": "pmatrix",
    "bmatrix": "bmatrix",
    "Bmatrix": "Bmatrix",
    "vmatrix": "vmatrix",
    "Vmatrix": "Vmatrix",
    "matrix*": "matrix",
    "pmatrix*": "pmatrix",
    "bmatrix*": "bmatrix",
    "Bmatrix*": "Bmatrix",
    "vmatrix*": "vmatrix",
    "Vmatrix*": "Vmatrix",
    "smallmatrix": "smallmatrix",
    "equation": "",
    "equation*": "",
    "displaymath": "",
    "math": "",
}

STARRED: Final = frozenset((r"\operatorname*", r"\tag*", r"\hspace*", r"\vspace*"))

LIMITED: Final = frozenset(
    (r"\bigcap", r"\bigcup", r"\bigoplus", r"\bigotimes", r"\bigvee", r"\bigwedge", r"\coprod")
) | {r"\bigsqcup", r"\biguplus", r"\bigodot"}
"""In a formula on a line of its own their limits stand above and below."""

BIG: Final = frozenset(
    rf"\{size}{side}" for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "m", "r")
)

BRACKETS: Final = {
    r"\{": "{",
    r"\}": "}",
    r"\lbrace": "{",
    r"\rbrace": "}",
    r"\|": "‖",
    r"\Vert": "‖",
    r"\lVert": "‖",
    r"\rVert": "‖",
    r"\vert": "|",
    r"\lvert": "|",
    r"\rvert": "|",
    r"\langle": "⟨",
    r"\rangle": "⟩",
    r"\lfloor": "⌊",
    r"\rfloor": "⌋",
    r"\lceil": "⌈",
    r"\rceil": "⌉",
    r"\backslash": "∖",
}
"""Behind `\\big`, where latex2mathml takes a character as it is."""
