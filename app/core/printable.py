"""Text from files, models and servers, made harmless to show: it controls no terminal, and its
order is the order in which it is stored."""

from __future__ import annotations

import re

_REORDERING = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_HIDDEN = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029{_REORDERING}]")
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def one_line(text: str, limit: int = 200) -> str:
    """At most `limit` characters without line breaks, control and bidirectional characters."""
    words = _HIDDEN.sub(" ", text[: 4 * limit]).split()
    line = " ".join(words)
    return line if len(line) <= limit else line[: limit - 1] + "…"


def elided(text: str, limit: int) -> str:
    """At most `limit` characters: those in the middle go, so that a file keeps its suffix."""
    if len(text) <= limit:
        return text
    end = limit // 3
    return text[: limit - end - 1] + "…" + text[-end:]


def escaped(text: str) -> str:
    """`text` with its lines and tabs; any other control, bidirectional overrides and isolates
    are written as Python would write them."""
    return _NOT_TEXT.sub(_escape, text.replace("\r\n", "\n"))


def escaped_json(line: str) -> str:
    """The same for one line of JSON, which escapes but some of them."""
    return _NOT_TEXT.sub(_escape_in_json, line)


def _escape_in_json(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")
