"""The header of a GGUF file: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

Nothing in the file is trusted: every count and length is held against the size of the file.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Code, UserError

MetadataValue = int | float | bool | str

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MAX_STRING = 1 << 20  # bytes of a key or a value that is read; chat templates are the longest
_MAX_DEPTH = 4  # arrays in arrays; real files have none
_STRING = 8
_ARRAY = 9
_SCALARS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """`metadata` holds those of the wanted keys that are in the file and are no arrays."""

    version: int
    tensor_count: int
    metadata: dict[str, MetadataValue]

    def text(self, key: str) -> str:
        value = self.metadata.get(key, "")
        return value if isinstance(value, str) else ""


def read_header(path: Path, wanted: Set[str]) -> GgufHeader:
    """Read until all `wanted` keys are found.

    Raises UserError(FILE_MISSING, FILE_NOT_READABLE, NOT_GGUF, FILE_TRUNCATED; path).
    """
    try:
        with path.open("rb") as file:
            return _Reader(file).header(wanted)
    except FileNotFoundError:
        raise UserError(Code.FILE_MISSING, path=str(path)) from None
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, detail=str(error), path=str(path)) from None
    except _NotGgufError as error:
        raise UserError(Code.NOT_GGUF, detail=str(error), path=str(path)) from None
    except EOFError:
        raise UserError(Code.FILE_TRUNCATED, path=str(path)) from None


class _NotGgufError(Exception):
    """The bytes make no sense as GGUF."""


class _Reader:
    """EOFError: the file ends before what it announces."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._left = os.fstat(file.fileno()).st_size

    def header(self, wanted: Set[str]) -> GgufHeader:
        if self._left == 0 or self._take(4) != _MAGIC:
            raise _NotGgufError("magic")
        version = self._number("<I")
        if version not in _VERSIONS:
            raise _NotGgufError(f"version {version}")
        tensor_count, key_count = self._number("<Q"), self._number("<Q")
        metadata: dict[str, MetadataValue] = {}
        for _ in range(key_count):
            if len(metadata) == len(wanted):
                break
            key = self._string()
            kind = self._number("<I")
            if key in wanted and kind != _ARRAY:
                metadata[key] = self._value(kind)
            else:
                self._skip_value(kind, depth=0)
        return GgufHeader(version, tensor_count, metadata)

    def _value(self, kind: int) -> MetadataValue:
        if kind == _STRING:
            return self._string()
        layout = _layout(kind)
        value: MetadataValue = struct.unpack(layout, self._take(struct.calcsize(layout)))[0]
        return value

    def _skip_value(self, kind: int, depth: int) -> None:
        if kind == _STRING:
            self._skip(self._number("<Q"))
        elif kind == _ARRAY:
            if depth == _MAX_DEPTH:
                raise _NotGgufError("arrays too deep")
            item, count = self._number("<I"), self._number("<Q")
            if item in (_STRING, _ARRAY):
                for _ in range(count):
                    self._skip_value(item, depth + 1)
            else:
                self._skip(count * struct.calcsize(_layout(item)))
        else:
            self._skip(struct.calcsize(_layout(kind)))

    def _number(self, layout: str) -> int:
        return int(struct.unpack(layout, self._take(struct.calcsize(layout)))[0])

    def _string(self) -> str:
        size = self._number("<Q")
        if _MAX_STRING < size <= self._left:
            raise _NotGgufError(f"a text of {size} bytes")
        return self._take(size).decode("utf-8", errors="replace")

    def _take(self, size: int) -> bytes:
        self._spend(size)
        taken = self._file.read(size)
        if len(taken) != size:  # the file shrank while it was read
            raise EOFError
        return taken

    def _skip(self, size: int) -> None:
        self._spend(size)
        self._file.seek(size, os.SEEK_CUR)

    def _spend(self, size: int) -> None:
        if size > self._left:
            raise EOFError
        self._left -= size


def _layout(kind: int) -> str:
    try:
        return _SCALARS[kind]
    except KeyError:
        raise _NotGgufError(f"value type {kind}") from None
