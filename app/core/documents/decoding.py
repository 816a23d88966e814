"""Bytes to text, whatever their encoding."""

from __future__ import annotations

import codecs
import locale
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Final
from unicodedata import category

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED: Final = re.compile(rb"(?:encoding|charset|coding)\s*[:=]\s*[\"']?([\w.:-]{2,30})")
_KNOWN: Final = re.compile(
    "(iso|latin|windows|cp|ibm|koi8|mac|euc|shift|sjis|x-sjis|ms|big5|gb|ks|tis|hz)", re.IGNORECASE
)
"""Python has encodings that do more than to name letters."""

_SEVEN_BIT: Final = re.compile(rb"\x1b\$[@B]|\x1b\([IJ]")  # of ISO-2022-JP
# What text has no use for; a log may hold a few of them, and a terminal's output many escapes.
_CONTROLS: Final = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS: Final = 0.01
_MOST_DAMAGED: Final = 0.02  # of the bytes that are not ASCII
_NO_CHARACTERS: Final = frozenset({"Cn", "Co", "Cs"})  # unassigned, private, surrogates
_COMMON: Final = (
    *("cp932", "euc_jp", "gb18030", "big5", "cp949", "koi8_r", "cp866", "mac_roman"),
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("cp874", "iso8859_2", "iso8859_5", "iso8859_6"),
)
"""Of the encodings of old: a short text fits into many, and is mostly in one of these."""

_NOT_ASCII: Final = re.compile(rb"[\x80-\xff]")
_FEWEST_TO_GUESS: Final = 6
_ASCII: Final = re.compile("[\n -~]")
_HIRAGANA: Final = re.compile("[\u3041-\u3096]")
_SHARE_OF_HIRAGANA: Final = 0.15  # of all characters of a Japanese text; mostly it is half
_HEAD_BYTES: Final = 1024
_SAMPLE_BYTES: Final = 1 << 16


def decoded(data: bytes, declared: str = "") -> str | None:
    """None when it is no text in any encoding. `declared` is what something outside of it says
    its encoding is."""
    for encoding in _sure(data):
        with suppress(UnicodeError):
            text = data.decode(encoding)
            if _is_text(text, strict=not encoding.startswith("utf-8")):
                return text
    if 0 in data:  # the encodings of old have no use for it
        return None
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") <= _MOST_DAMAGED * (len(data) - len(text)) and _is_text(text):
        return text
    for encoding in _guessed(data, declared):
        with suppress(UnicodeError, LookupError):
            text = data.decode(encoding)
            if _is_text(text, strict=True):
                return text
    return None


def _sure(data: bytes) -> Iterator[str]:
    """Those in which only what was written in them can be read."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            yield encoding
    if _SEVEN_BIT.search(data, 0, _SAMPLE_BYTES):
        yield "iso2022_jp_2"
    zeros = data.count(0)
    if zeros * 100 < len(data):
        yield "utf-8"
    if zeros:
        yield from _wide(data)


def _wide(data: bytes) -> Iterator[str]:
    """Without a byte order mark: by the places of the zero bytes, which each line break has."""
    places = [data[start::4].count(0) for start in range(4)]
    little, big = places[1] + places[3], places[0] + places[2]
    wider = sum(places) * 2 > len(data)
    order = ("le", "be") if little > big else ("be", "le")
    for encoding in [
        f"utf-{bits}-{end}" for bits in ((32, 16) if wider else (16,)) for end in order
    ]:
        with suppress(UnicodeError):
            text = codecs.getincrementaldecoder(encoding)().decode(data[:_HEAD_BYTES])
            unlikely = any(category(character) in _NO_CHARACTERS for character in text)
            if not unlikely and _ASCII.search(text):
                yield encoding


def _guessed(data: bytes, declared: str) -> Iterator[str]:
    """Where each byte means something: as it says itself, then by how often which byte occurs."""
    within = _DECLARED.search(data, 0, _HEAD_BYTES)
    for name in (declared, within[1].decode("ascii") if within else ""):
        if _KNOWN.match(name):
            yield name
    end = data.rfind(b"\n", 0, _SAMPLE_BYTES) + 1 or _SAMPLE_BYTES
    sample = data[:end] if len(data) > _SAMPLE_BYTES else data
    if _is_euc_jp(sample):
        yield "euc_jp"
    if len(_NOT_ASCII.findall(sample)) >= _FEWEST_TO_GUESS:
        from charset_normalizer import from_bytes  # here, for most files need no guess

        best = from_bytes(sample, cp_isolation=list(_COMMON)).best()
        if best is not None:
            yield best.encoding
    yield locale.getencoding()
    yield "cp1252"


def _is_euc_jp(sample: bytes) -> bool:
    """Its hiragana are letters in Chinese and Korean encodings, too, but seldom there."""
    text = sample.decode("euc_jp", "replace")
    return "\ufffd" not in text and len(_HIRAGANA.findall(text)) > _SHARE_OF_HIRAGANA * len(text)


def _is_text(text: str, *, strict: bool = False) -> bool:
    """`strict` allows no control character: of the bytes of a picture, every one is a letter in
    some encoding."""
    if strict:
        return _CONTROLS.search(text) is None
    return len(_CONTROLS.findall(text)) <= _MOST_CONTROLS * len(text)
