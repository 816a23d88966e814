"""Where bare addresses begin and end within a text; all in linear time."""

from __future__ import annotations

import re

# Chinese, Japanese and Korean letters and signs: written without spaces around an address.
CJK = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3000-\u30ff\u3100-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
_INVISIBLE = "\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_NOT_IN_ADDRESS = rf"\s<>\"'`\\“”„‘’‚«»‹›…{_INVISIBLE}{CJK}"
_ADDRESS = re.compile(rf"[^{_NOT_IN_ADDRESS}]*")
_UNFINISHED_ADDRESS = re.compile(
    rf"(?<![^\W_])(https?(?=://)|www(?=\.))([:.][^{_NOT_IN_ADDRESS}]*)$", re.IGNORECASE
)
_UNFINISHED_MAIL = re.compile(r"(?<=[A-Za-z0-9._+-])@[A-Za-z0-9._-]*$")
_LOCAL = re.compile(r"[A-Za-z0-9._+-]*\Z")
_DOMAIN = re.compile(r"@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+(?<![_-])(?!@)")
_NOTE = re.compile(r"\^\S+")
_LONGEST_LOCAL = 64
_NOT_AT_END = "?!.,:;*_~([{"
_ENTITY_AT_END = re.compile(r"&[A-Za-z0-9]{1,32};$")
_CLOSING = {")": "(", "]": "[", "}": "{"}

LINE_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
_NO_BRACKETS = re.compile(r"\\.|(`+)[^`]+\1|<[^<>\s]*>", re.DOTALL)
_FEW_BRACKETS = 40  # are tried one by one, whatever they are
_DEEPEST = 5  # brackets in a link's text


def is_note(label: str) -> bool:
    """Whether it is the label of a footnote."""
    return _NOTE.fullmatch(label) is not None


def is_cjk(letter: str) -> bool:
    return re.match(f"[{CJK}]", letter) is not None


def scheme_before(text: str, colon: int) -> str:
    """The scheme of the bare address whose colon this is; "" if there is none."""
    if not text.startswith("://", colon):
        return ""
    for scheme in ("https", "http"):
        start = colon - len(scheme)
        if start >= 0 and text[start:colon].lower() == scheme:
            before = text[start - 1] if start else " "
            return "" if before.isalnum() and not is_cjk(before) else text[start:colon]
    return ""


def address_end(text: str, start: int, limit: int) -> int:
    """Where the bare address ends whose host begins at `start`; `start` if there is none.

    A closing bracket that was not opened in it, and the signs that end a sentence, are not
    part of it.
    """
    found = _ADDRESS.match(text, start, limit)
    assert found is not None
    end = found.end()
    still_open: list[str] = []
    for at in range(start, end):
        if text[at] in _CLOSING.values():
            still_open.append(text[at])
        elif text[at] in _CLOSING and (not still_open or still_open.pop() != _CLOSING[text[at]]):
            end = at
            break
    if entity := _ENTITY_AT_END.search(text, start, end):
        end = entity.start()
    while end > start and text[end - 1] in _NOT_AT_END:
        end -= 1
    return end


def without_unfinished_address(text: str) -> str:
    """The address that `text` breaks off in is no link yet: it would lead somewhere else."""
    without = _UNFINISHED_ADDRESS.sub(r"\1\\\2", text)
    return _UNFINISHED_MAIL.sub(r"\\\g<0>", without) if without == text else without


def mail_address(text: str, sign: int, limit: int) -> tuple[int, int]:
    """Where the bare mail address begins and ends whose "@" this is; equal if there is none."""
    found = _LOCAL.search(text[max(sign - _LONGEST_LOCAL, 0) : sign])
    domain = _DOMAIN.match(text, sign, limit)
    if not found or not found[0] or not domain:
        return sign, sign
    start = sign - len(found[0])
    before = text[start - 1] if start else " "
    if (before.isalnum() and not is_cjk(before)) or before in "/:@":
        return sign, sign
    return start, domain.end()


def link_starts(text: str) -> frozenset[int]:
    """The opening brackets that may begin a link: few, or closed and not too deep."""
    if text.count("[") <= _FEW_BRACKETS:
        return frozenset(range(len(text)))
    outside = _NO_BRACKETS.sub(_blanked, text)
    starts: set[int] = set()
    still_open: list[tuple[int, int]] = []  # where, and how deep the brackets in it are
    for found in re.finditer(r"[\[\]]", outside):
        if found[0] == "[":
            still_open.append((found.start(), 0))
        elif still_open:
            start, depth = still_open.pop()
            if depth <= _DEEPEST:
                starts.add(start)
            if still_open:
                outer, deepest = still_open[-1]
                still_open[-1] = (outer, max(deepest, depth + 1))
    return frozenset(starts)


def _blanked(found: re.Match[str]) -> str:
    return " " * len(found[0])
