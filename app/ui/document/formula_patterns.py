r"""Where formulas begin and end within a text, and what only looks like one; in linear time.

`\(x\)`, `\[x\]`, `$x$`, `$$x$$` and `\begin{align}…\end{align}`. A dollar sign is more often a
price or a variable of a shell than a formula: it opens one only before a letter, a digit or a
sign, and closes one only after such, and before no digit and no name.
"""

from __future__ import annotations

import re

from app.core.mathematics.commands import ENVIRONMENTS

_PAIRS = {"\\(": "\\)", "\\[": "\\]", "$$": "$$"}
_ENVIRONMENT = re.compile(r"\\begin\{([a-zA-Z]+\*?)\}")
_DISPLAYED = ("\\[", "$$", "\\begin{")
_ONE_DOLLAR = re.compile(r"\$(?![\s$])(?:[^$`\\\n]|\\[^\n])+(?<!\s)\$")
_ORDINAL = re.compile(r"(?:th|st|nd|rd|s|D)(?![\w$])")
_FORMULA_SIGNS = re.compile(r"[\\^_={}+<>|]|[a-zA-Z\d]\s*[*/!]\s*[a-zA-Z\d(]|[α-ωΑ-Ω≤≥≠∈∑∫√∞→×±·]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FUNCTIONS = re.compile(
    r"(?:sin|cos|tan|cot|sec|csc|log|ln|exp|max|min|lim|sup|inf|det|gcd|mod|d[xytzu])"
)
_OPENING = re.compile(r"\\[(\[]|\$\$|\\begin\{[a-zA-Z]+\*?\}|\\.|`+", re.DOTALL)


def formula_end(text: str, start: int, limit: int) -> int:
    """Where the formula ends whose delimiter stands at `start`; 0 if there is none."""
    opening = text[start : start + 2]
    if closing := _PAIRS.get(opening):
        end = text.find(closing, start + 2, limit)
        return end + 2 if end > 0 and _is_formula(opening, text[start + 2 : end]) else 0
    if closing := _closing_of_environment(text, start):
        end = text.find(closing, start, limit)
        return end + len(closing) if end > 0 else 0
    if opening[:1] != "$" or (start and _is_part_of_a_name(text[start - 1])):
        return 0
    found = _ONE_DOLLAR.match(text, start, limit)
    return found.end() if found and _is_in_dollars(text, found) else 0


def parts(text: str) -> tuple[str, bool] | None:
    """The LaTeX of a formula with its delimiters, and whether it has a line of its own; None for
    what is no formula as a whole."""
    whole = text.strip()
    if not whole or formula_end(whole, 0, len(whole)) != len(whole):
        return None
    if whole.startswith("\\begin"):
        return whole, True
    size = 2 if whole[:2] in _PAIRS else 1
    return whole[size:-size].strip(), whole.startswith(_DISPLAYED)


def display_formula(text: str) -> str:
    """The LaTeX of a text that is nothing but a formula for a line of its own; else ""."""
    if not text.startswith(_DISPLAYED):
        return ""
    found = parts(text)
    return found[0] if found and found[1] else ""


def begins_display(line: str) -> bool:
    """Whether a formula for a line of its own begins there: nothing follows it on the line."""
    return bool(display_to_close(line) or display_formula(line))


def display_to_close(line: str) -> str:
    """The closing delimiter of the formula that this line opens; "" if none."""
    if not line.startswith(_DISPLAYED):
        return ""
    closing = _PAIRS.get(line[:2]) or _closing_of_environment(line, 0)
    return "" if closing in line[2:] else closing


def unfinished_formula(text: str) -> int:
    r"""Where the formula begins that `text` breaks off in; -1 if it does in none. One in single
    dollars is not known to be one until it is closed."""
    at = 0
    while found := _OPENING.search(text, at):
        at = found.end()
        opening = found[0]
        if opening[0] == "`":
            closed = text.find(opening, at)
            at = closed + len(opening) if closed >= 0 else at
            continue
        closing = _PAIRS.get(opening) or _closing_of_environment(text, found.start())
        if not closing:
            continue
        end = text.find(closing, at)
        if end < 0:
            return -1 if _is_prose(text[at:]) and opening == "$$" else found.start()
        if formula_end(text, found.start(), len(text)):
            at = end + len(closing)
    return -1


def without_formulas(text: str) -> str:
    """The text around the formulas, which says what direction it is read in."""
    if "$" not in text and "\\" not in text:
        return text
    kept, at = "", 0
    for found in re.finditer(r"\\[(\[]|\$", text):
        if found.start() >= at and (end := formula_end(text, found.start(), len(text))):
            kept += text[at : found.start()]
            at = end
    return kept + text[at:]


def _closing_of_environment(text: str, start: int) -> str:
    found = _ENVIRONMENT.match(text, start)
    return f"\\end{{{found[1]}}}" if found and found[1] in ENVIRONMENTS else ""


def _is_formula(opening: str, inside: str) -> bool:
    if not inside.strip():
        return False
    if opening == "\\[":  # "\[1\]" is more likely a bracket with its escape
        return "\n" in inside or _FORMULA_SIGNS.search(inside) is not None
    return opening == "\\(" or not _is_prose(inside)


def _is_part_of_a_name(letter: str) -> bool:
    """Of letters that are written with spaces between words: "US$5" is no formula, "函数$f$" is."""
    return letter in "$_\\" or (letter.isalnum() and ord(letter) < 0x2E80)


def _is_in_dollars(text: str, found: re.Match[str]) -> bool:
    inside, after = found[0][1:-1], text[found.end() : found.end() + 4]
    if "**" in inside or _is_prose(inside):
        return False
    if after[:1].isascii() and (after[:1].isalpha() or after[:1] == "_"):
        ordinal = _ORDINAL.match(after) and not (inside[1:] and inside.isupper())
        return "\\" in inside or bool(ordinal)
    return not after or after[0] not in "0123456789$({"


def _is_prose(inside: str) -> bool:
    """Whether words stand there and no sign of a formula."""
    words = [word for word in _WORD.findall(inside) if not _FUNCTIONS.fullmatch(word)]
    spaced = any(letter.isspace() for letter in inside)
    return bool(words) and spaced and not _FORMULA_SIGNS.search(inside)
