"""Text from files, made fit for a section: "\n" between lines, and nothing that is not seen."""

from __future__ import annotations

import re
from typing import Final

_BREAKS: Final = re.compile("\r\n?|\f|\v|\x85|\u2028|\u2029")
_UNWANTED: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\ufeff\ufffe\uffff]")
_COLOURS: Final = re.compile("\x1b\\[[0-9;]*[A-Za-z]")  # and the like, of terminals
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_SPACES: Final = re.compile(r"[ \t\n\r\f\v\u00a0]+")


def clean(text: str) -> str:
    if "\x1b" in text:
        text = _COLOURS.sub("", text)
    text = _BREAKS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _UNWANTED.sub("", text))


def paired(text: str) -> str:
    """Each two surrogates as the character that they are in UTF-16; one alone is replaced."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_space(text: str) -> str:
    """Each run of white space as one space, as HTML shows it."""
    return _SPACES.sub(" ", text)
