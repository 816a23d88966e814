"""Walks the bytes of a GGUF header in small blocks; `gguf.py` makes sense of what it finds.

Speed matters in one place: a vocabulary and its merges are some 650,000 strings, each behind
its length, that must be passed to reach what follows. Possessive regular expressions do that in
C, faster than any loop in Python.
"""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import BinaryIO

Scalar = int | float | bool | str

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_BLOCK = 1 << 19  # bytes read at a time
_MAX_HEADER = 1 << 27  # bytes; the largest vocabularies take 20 MB
_MAX_STRING = 1 << 20  # bytes of a key or a value that is read; chat templates are the longest
_MAX_ARRAY = 1024  # numbers of an array that is read: one for each layer
_MAX_DEPTH = 4  # arrays in arrays; real files have none
_MAX_DIMENSIONS = 4
_STRING = 8
_ARRAY = 9
_SCALARS = {
    0: struct.Struct("<B"),
    1: struct.Struct("<b"),
    2: struct.Struct("<H"),
    3: struct.Struct("<h"),
    4: struct.Struct("<I"),
    5: struct.Struct("<i"),
    6: struct.Struct("<f"),
    7: struct.Struct("<?"),
    10: struct.Struct("<Q"),
    11: struct.Struct("<q"),
    12: struct.Struct("<d"),
}
_U32, _U64 = _SCALARS[4], _SCALARS[10]

_MOST_TEXT = 500  # characters that are kept of a value, but of chat templates, which are programs
_TEMPLATE = "tokenizer.chat_template"
_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)?", re.DOTALL)

_RUN = 128  # strings passed with one match
_LENGTHS = sorted(range(129), key=lambda size: abs(size - 7))  # bytes; the commonest first
_STRINGS = b"(?s:%b){%d}+" % (
    b"|".join(b"\\x%02x" % size + 7 * b"\\0" + b".{%d}" % size for size in _LENGTHS),
    _RUN,
)


def one_line(text: str, limit: int) -> str:
    """At most `limit` characters of `text`, which nobody vouches for, as they can be shown: without
    terminal escapes, line breaks, and characters that cannot be seen or turn the direction."""
    text = _ESCAPE.sub("", text[: 8 * limit])
    text = "".join(each for each in text if each.isprintable() or each.isspace())
    return " ".join(text.split())[:limit].rstrip()


class NotGgufError(Exception):
    """The bytes make no sense as GGUF."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """`values` holds no strings of arrays, and of other strings what `one_line` leaves, unless they
    are chat templates; `lengths` has the length of every array."""

    values: dict[str, Scalar | tuple[Scalar, ...]]
    lengths: dict[str, int]


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """`offset` counts from where the tensors' data begins."""

    name: str
    shape: tuple[int, ...]
    type: int
    offset: int


class GgufHeaderReader:
    """Reads in order: preamble, metadata, tensors.

    Every method raises EOFError when the file ends before what it announces, NotGgufError when
    it announces nonsense, OSError.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = os.fstat(file.fileno()).st_size
        self._window = b""
        self._start = 0  # of the window in the file
        self._at = 0  # in the window
        self._strings = re.compile(_STRINGS)

    @property
    def position(self) -> int:
        return self._start + self._at

    @property
    def file_bytes(self) -> int:
        return self._size

    def preamble(self) -> tuple[int, int, int]:
        """The version, how many tensors, how many keys."""
        if self._size == 0 or self._take(len(_MAGIC)) != _MAGIC:
            raise NotGgufError("magic")
        version = int(self._scalar(_U32))
        if version not in _VERSIONS:
            raise NotGgufError(f"version {version}")
        return version, int(self._scalar(_U64)), int(self._scalar(_U64))

    def metadata(self, count: int, wanted: Set[str] | None = None) -> Metadata:
        """Of `count` keys all, or the `wanted` ones; ends early when it has those.

        "*.name" in `wanted` is the key of that name of whatever architecture.
        """
        found = Metadata({}, {})
        for _ in range(count):
            if wanted is not None and len(found.values) == len(wanted):
                break
            key = self._string()
            kind = int(self._scalar(_U32))
            if kind == _ARRAY:
                item, length = self._array_start()
                found.lengths[key] = length
                if wanted is None and item in _SCALARS and length <= _MAX_ARRAY:
                    found.values[key] = tuple(self._value(item) for _ in range(length))
                else:
                    self._skip_items(item, length, depth=1)
            elif wanted is None or key in wanted or f"*.{key.partition('.')[2]}" in wanted:
                value = self._value(kind)
                if isinstance(value, str) and not key.startswith(_TEMPLATE):
                    value = one_line(value, _MOST_TEXT)
                found.values[key] = value
            else:
                self._skip_items(kind, 1, depth=0)
        return found

    def tensors(self, count: int) -> Iterator[TensorEntry]:
        for _ in range(count):
            name = self._string()
            dimensions = int(self._scalar(_U32))
            if not 1 <= dimensions <= _MAX_DIMENSIONS:
                raise NotGgufError(f"{dimensions} dimensions")
            shape = tuple(int(self._scalar(_U64)) for _ in range(dimensions))
            yield TensorEntry(name, shape, int(self._scalar(_U32)), int(self._scalar(_U64)))

    def _value(self, kind: int) -> Scalar:
        return self._string() if kind == _STRING else self._scalar(_layout(kind))

    def _string(self) -> str:
        size = int(self._scalar(_U64))
        if _MAX_STRING < size <= self._size - self.position:
            raise NotGgufError(f"a text of {size} bytes")
        return self._take(size).decode("utf-8", errors="replace")

    def _scalar(self, layout: struct.Struct) -> int | float | bool:
        if self._at + layout.size > len(self._window):
            self._refill(layout.size)
        value: int | float | bool = layout.unpack_from(self._window, self._at)[0]
        self._at += layout.size
        return value

    def _take(self, size: int) -> bytes:
        if self._at + size > len(self._window):
            self._refill(size)
        taken = self._window[self._at : self._at + size]
        self._at += size
        return taken

    def _array_start(self) -> tuple[int, int]:
        return int(self._scalar(_U32)), int(self._scalar(_U64))

    def _skip_items(self, kind: int, count: int, depth: int) -> None:
        if kind == _STRING:
            self._skip_strings(count)
        elif kind == _ARRAY:
            if depth == _MAX_DEPTH:
                raise NotGgufError("arrays too deep")
            for _ in range(count):
                item, length = self._array_start()
                self._skip_items(item, length, depth + 1)
        else:
            self._skip(count * _layout(kind).size)

    def _skip_strings(self, count: int) -> None:
        while count:
            run = min(count, _RUN)
            match = self._strings.match(self._window, self._at) if run == _RUN else None
            if match is not None:
                self._at = match.end()
            else:  # the window ends in this run, or a string in it is long
                for _ in range(run):
                    self._skip(int(self._scalar(_U64)))
            count -= run

    def _skip(self, size: int) -> None:
        if self._at + size <= len(self._window):
            self._at += size
            return
        self._check(size)
        self._start, self._at, self._window = self.position + size, 0, b""
        self._file.seek(self._start)

    def _refill(self, size: int) -> None:
        """Make the next `size` bytes part of the window."""
        self._check(size)
        rest = self._window[self._at :]
        self._start, self._at = self.position, 0
        self._window = rest + self._file.read(max(size - len(rest), _BLOCK))
        if len(self._window) < size:  # the file shrank while it was read
            raise EOFError

    def _check(self, size: int) -> None:
        if self.position + size > self._size:
            raise EOFError
        if self.position + size > _MAX_HEADER:
            raise NotGgufError(f"a header of more than {_MAX_HEADER} bytes")


def _layout(kind: int) -> struct.Struct:
    try:
        return _SCALARS[kind]
    except KeyError:
        raise NotGgufError(f"value type {kind}") from None
