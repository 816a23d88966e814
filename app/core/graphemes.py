"""Where a text may be cut: never inside what a person sees as one character.

The rules are those of Unicode (UAX #29) as far as they tell letters, syllables and emoji
apart; the standard library has the properties of characters and not the rules.
"""

from __future__ import annotations

import unicodedata

_JOINER, _NON_JOINER = "\u200d", "\u200c"
_TRAILING = "\u0e33\u0eb3\uff9e\uff9f"  # letters by category, signs by use
_VIRAMA = 9  # the combining class of all of them


def is_boundary(text: str, at: int) -> bool:
    """Whether what stands before `at` and what stands there are two characters to a person."""
    if at <= 0 or at >= len(text):
        return True
    left, right = text[at - 1], text[at]
    if left.isascii() and right.isascii():
        return left + right != "\r\n"
    if _is_control(left) or _is_control(right):
        return True
    return not (
        _extends(right)
        or (left == _JOINER and _joins_on(text, at))
        or (_is_virama_before(text, at) and unicodedata.category(right) == "Lo")
        or _is_one_syllable(left, right)
        or (_is_flag(left) and _is_flag(right) and _flags_before(text, at) % 2)
    )


def boundary_before(text: str, at: int) -> int:
    """The last place up to `at` where `text` may be cut."""
    at = min(max(at, 0), len(text))
    while not is_boundary(text, at):
        at -= 1
    return at


def boundary_after(text: str, at: int) -> int:
    """The first place from `at` on where `text` may be cut."""
    at = min(max(at, 0), len(text))
    while not is_boundary(text, at):
        at += 1
    return at


def _is_control(character: str) -> bool:
    return character not in (_JOINER, _NON_JOINER) and unicodedata.category(character) in (
        "Cc",
        "Cf",
        "Zl",
        "Zp",
    )


def _extends(character: str) -> bool:
    return (
        unicodedata.category(character)[0] == "M"
        or character in (_JOINER, _NON_JOINER)
        or character in _TRAILING
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # colours of skin
    )


def _joins_on(text: str, at: int) -> bool:
    """After a joiner: a picture goes on with a picture, and a conjunct with a letter."""
    before = text[: at - 1].rstrip("\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
    return bool(before) and unicodedata.category(before[-1]) == "So" == unicodedata.category(
        text[at]
    )


def _is_virama_before(text: str, at: int) -> bool:
    """Marks that change the letter may stand between the virama and the next letter."""
    while at > 0 and (text[at - 1] == _JOINER or unicodedata.combining(text[at - 1])):
        at -= 1
        if unicodedata.combining(text[at]) == _VIRAMA:
            return True
    return False


def _is_one_syllable(left: str, right: str) -> bool:
    """Of Korean, in jamo."""
    if "\u1160" <= right <= "\u11ff":  # a vowel or a final
        return "\u1100" <= left <= "\u11ff" or "\uac00" <= left <= "\ud7a3"
    leading = "\u1100" <= left <= "\u115f"
    return leading and ("\u1100" <= right <= "\u115f" or "\uac00" <= right <= "\ud7a3")


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flags_before(text: str, at: int) -> int:
    count = 0
    while count < at and _is_flag(text[at - 1 - count]):
        count += 1
    return count
