"""Reads the headers of GGUF files: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

Nothing in the file is trusted: every count and length is held against the size of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass
from math import prod
from pathlib import Path, PurePath
from typing import Any

from app.core.errors import Code, UserError
from app.core.files import SpecialFileError, open_regular
from app.core.ggml import FORMATS, NUMBERS
from app.core.gguf_reader import (
    GgufHeaderReader,
    Metadata,
    NotGgufError,
    Scalar,
    TensorEntry,
    one_line,
)

MetadataValue = Scalar

MOST_CHARACTERS = 120
"""The longest name that is shown."""

_SHARD = re.compile(r"(.+)-([0-9]{5})-of-([0-9]{5})", re.IGNORECASE)
_MOST = 1000  # shards of a model; with more, it is just a name
_ALIGNMENT = "general.alignment"
_DEFAULT_ALIGNMENT = 32


@dataclass(frozen=True, slots=True)
class Tensor:
    """`type` is ggml's number of its format, `shape` has the innermost dimension first."""

    name: str
    type: int
    shape: tuple[int, ...]
    size_bytes: int


@dataclass(frozen=True, slots=True)
class GgufModel:
    """All of a model's header, that of split files as one. `metadata` leaves arrays out, except
    short ones of numbers; `lengths` has the length of every array (the vocabulary's size).

    `file_bytes` is the size of all its files.
    """

    metadata: dict[str, MetadataValue | tuple[MetadataValue, ...]]
    lengths: dict[str, int]
    tensors: tuple[Tensor, ...]
    file_bytes: int


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """`metadata` holds those of the wanted keys that are in the file and are no arrays; `lengths`
    has the length of every array before the last of them."""

    version: int
    tensor_count: int
    metadata: dict[str, MetadataValue]
    lengths: dict[str, int]

    def text(self, key: str) -> str:
        """A value to be shown: one line of at most 120 characters."""
        value = self.metadata.get(key, "")
        return one_line(value, MOST_CHARACTERS) if isinstance(value, str) else ""

    def number(self, key: str, default: int = 0) -> int:
        value = self.metadata.get(key, default)
        return value if isinstance(value, int) else default


@dataclass(frozen=True, slots=True)
class Shard:
    """Number and count in the name of one file of a split model."""

    stem: str
    number: int
    count: int


def shard(path: PurePath) -> Shard | None:
    """None for a plain name, which is also one that counts in a way that no model can be split."""
    match = _SHARD.fullmatch(path.stem)
    if match is None:
        return None
    found = Shard(match[1], int(match[2]), int(match[3]))
    return found if 1 <= found.number <= found.count <= _MOST else None


def shards_of(path: Path) -> tuple[Path, ...]:
    """Every file of the model that `path` belongs to, in order, whether it exists or not."""
    named = shard(path)
    if named is None:
        return (path,)
    return tuple(
        path.with_name(f"{named.stem}-{number:05d}-of-{named.count:05d}{path.suffix}")
        for number in range(1, named.count + 1)
    )


def read_header(path: Path, wanted: Set[str]) -> GgufHeader:
    """Read until all `wanted` keys are found; "*.name" is one of whatever architecture.

    Raises UserError(FILE_MISSING, FILE_NOT_READABLE, NOT_GGUF, FILE_TRUNCATED; path).
    """
    with _opened(path) as reader:
        version, tensor_count, key_count = reader.preamble()
        found = reader.metadata(key_count, wanted)
        values = found.values.items()
        scalars = {key: value for key, value in values if not isinstance(value, tuple)}
        return GgufHeader(version, tensor_count, scalars, found.lengths)


def present_shards(path: Path) -> tuple[Path, ...]:
    """Every file of the model that `path` belongs to, in order.

    Raises UserError(FILE_MISSING; path), UserError(SHARD_MISSING; path, missing).
    """
    if not path.exists():
        raise UserError(Code.FILE_MISSING, path=str(path))
    shards = shards_of(path)
    for shard in shards:
        if not shard.exists():
            raise UserError(Code.SHARD_MISSING, path=str(path), missing=shard.name)
    return shards


def read_model(path: Path) -> GgufModel:
    """The whole header, of all the files of a split model when `path` is any of them.

    Raises UserError(FILE_MISSING, SHARD_MISSING, FILE_NOT_READABLE, NOT_GGUF, FILE_TRUNCATED;
    path).
    """
    parts = [_read_file(shard) for shard in present_shards(path)]
    first = parts[0]
    return GgufModel(
        first.metadata,
        first.lengths,
        tuple(tensor for part in parts for tensor in part.tensors),
        sum(part.file_bytes for part in parts),
    )


def model_of_facts(facts: Mapping[str, Any]) -> GgufModel:
    """A header written down compactly, of a model that need not be on the disk.

    `tensors` are [name, format, shape]; those of `layer_tensors` stand in each of the layers, as
    "blk.<layer>.<name>". Raises KeyError, TypeError or ValueError for facts that are none.
    """
    metadata = dict(facts["metadata"])
    layers = metadata[f"{metadata['general.architecture']}.block_count"]
    rows = [
        *facts["tensors"],
        *(
            [f"blk.{layer}.{name}", layout, shape]
            for layer in range(layers)
            for name, layout, shape in facts["layer_tensors"]
        ),
    ]
    tensors = []
    for name, layout, shape in rows:
        number = NUMBERS[layout]
        tensors.append(Tensor(name, number, tuple(shape), FORMATS[number].tensor_bytes(shape)))
    return GgufModel(metadata, dict(facts["lengths"]), tuple(tensors), int(facts["file_bytes"]))


@contextmanager
def _opened(path: Path) -> Iterator[GgufHeaderReader]:
    try:
        with open_regular(path) as file:
            yield GgufHeaderReader(file)
    except FileNotFoundError:
        raise UserError(Code.FILE_MISSING, path=str(path)) from None
    except (IsADirectoryError, SpecialFileError) as error:
        raise UserError(Code.NOT_GGUF, detail=str(error), path=str(path)) from None
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, detail=str(error), path=str(path)) from None
    except NotGgufError as error:
        raise UserError(Code.NOT_GGUF, detail=str(error), path=str(path)) from None
    except EOFError:
        raise UserError(Code.FILE_TRUNCATED, path=str(path)) from None


def _read_file(path: Path) -> GgufModel:
    with _opened(path) as reader:
        _, tensor_count, key_count = reader.preamble()
        metadata = reader.metadata(key_count)
        entries = list(reader.tensors(tensor_count))
        tensors = tuple(map(_tensor, entries))
        room = reader.file_bytes - _aligned(reader.position, _alignment(metadata))
        for entry, tensor in zip(entries, tensors, strict=True):
            if entry.offset + tensor.size_bytes > room:
                raise EOFError
        return GgufModel(metadata.values, metadata.lengths, tensors, reader.file_bytes)


def _tensor(entry: TensorEntry) -> Tensor:
    layout = FORMATS.get(entry.type)
    if layout is None or not prod(entry.shape) or entry.shape[0] % layout.block:
        raise NotGgufError(f"tensor {entry.name} of type {entry.type} and shape {entry.shape}")
    return Tensor(entry.name, entry.type, entry.shape, layout.tensor_bytes(entry.shape))


def _alignment(metadata: Metadata) -> int:
    alignment = metadata.values.get(_ALIGNMENT, _DEFAULT_ALIGNMENT)
    if not isinstance(alignment, int) or alignment <= 0 or alignment & (alignment - 1):
        raise NotGgufError(f"alignment {alignment}")
    return alignment


def _aligned(position: int, alignment: int) -> int:
    return -(-position // alignment) * alignment
