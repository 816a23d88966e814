"""`GgufMetadataCache`: metadata from the headers of model files, kept between starts."""

from __future__ import annotations

import contextlib
import json
import re
import threading
from pathlib import Path

import msgspec

from app.core.errors import Code, UserError
from app.core.files import read_regular, write_atomically
from app.core.gguf import read_header, shard
from app.core.models.catalogue.kinds import (
    ARCHITECTURE,
    CAUSAL,
    DIFFUSION,
    NAME,
    POOLING,
    TYPE,
    ModelKind,
    kind_of,
)

_FILE_TYPE = "general.file_type"
_ADAPTER = "adapter.type"
_BASE_NAME = "general.base_model.0.name"
_BASE_REPOSITORY = "general.base_model.0.repo_url"
TEMPLATE = "tokenizer.chat_template"
SPLIT_NUMBER = "split.no"
SPLIT_COUNT = "split.count"
_WANTED = frozenset(
    {
        *(ARCHITECTURE, TYPE, DIFFUSION, *(f"*.{key}" for key in (POOLING, CAUSAL))),
        *(NAME, _FILE_TYPE, _ADAPTER, _BASE_NAME, _BASE_REPOSITORY),
        *(TEMPLATE, SPLIT_NUMBER, SPLIT_COUNT),
    }
)

_FILE_TYPES = {  # enum llama_ftype in llama.h
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    7: "Q8_0",
    8: "Q5_0",
    9: "Q5_1",
    10: "Q2_K",
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
    18: "Q6_K",
    19: "IQ2_XXS",
    20: "IQ2_XS",
    21: "Q2_K_S",
    22: "IQ3_XS",
    23: "IQ3_XXS",
    24: "IQ1_S",
    25: "IQ4_NL",
    26: "IQ3_S",
    27: "IQ3_M",
    28: "IQ2_S",
    29: "IQ2_M",
    30: "IQ4_XS",
    31: "IQ1_M",
    32: "BF16",
    36: "TQ1_0",
    37: "TQ2_0",
    38: "MXFP4",
    39: "NVFP4",
    40: "Q1_0",
    41: "Q2_0",
}
_IN_NAME = re.compile(
    r"(?<![A-Z0-9])(I?Q\d(?:_[A-Z0-9]+)*|MXFP4|NVFP4|BF16|F16|F32|TQ\d_\d)(?![A-Z0-9])",
    re.IGNORECASE,
)


class GgufMetadata(msgspec.Struct, frozen=True):
    """Facts of a file's header. `failure` is why it cannot be read; `shard` and `shards` are its
    number, from 1, among the files of a split model and how many there are, 0 in others."""

    architecture: str = ""
    name: str = ""
    kind: ModelKind = ModelKind.CHAT
    quantization: str = ""
    has_template: bool = False
    shard: int = 0
    shards: int = 0
    adapter: str = ""
    base_name: str = ""
    base_repository: str = ""
    failure: Code | None = None


class _Entry(msgspec.Struct, frozen=True):
    size: int
    modified: int
    metadata: GgufMetadata


class GgufMetadataCache:
    """Reads each file once while its size and its modification time stay the same. Thread-safe.

    What cannot be read from `path` is read from the model files again; a cache that cannot be
    written does no harm.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._entries: dict[str, _Entry] | None = None
        self._changed = False

    def of(self, file: Path) -> GgufMetadata:
        """The metadata of a file that is gone is kept, with FILE_MISSING as its failure."""
        key = str(file)
        with self._lock:
            known = self._loaded().get(key)
        try:
            status = file.stat()
        except (OSError, ValueError):
            metadata = known.metadata if known else GgufMetadata()
            return msgspec.structs.replace(metadata, failure=Code.FILE_MISSING)
        if known and (known.size, known.modified) == (status.st_size, status.st_mtime_ns):
            return known.metadata
        metadata = _read(file)
        with self._lock:
            self._loaded()[key] = _Entry(status.st_size, status.st_mtime_ns, metadata)
            self._changed = True
        return metadata

    def keep(self, files: set[Path]) -> None:
        """Write down what is known of `files`, if anything changed, and forget the rest."""
        if self._path is None:
            return
        names = {str(file) for file in files}
        with self._lock:
            entries = self._loaded()
            self._entries = {name: each for name, each in entries.items() if name in names}
            if not self._changed and len(self._entries) == len(entries):
                return
            self._changed = False
            # not msgspec's own writer: names of files can hold bytes that are no text
            data = json.dumps(msgspec.to_builtins(self._entries)).encode()
        with contextlib.suppress(UserError):
            write_atomically(self._path, data)

    def _loaded(self) -> dict[str, _Entry]:
        if self._entries is None:
            self._entries = {}
            if self._path is not None:
                with contextlib.suppress(OSError, msgspec.MsgspecError, ValueError, RecursionError):
                    content = json.loads(read_regular(self._path))
                    self._entries = msgspec.convert(content, dict[str, _Entry])
        return self._entries


def _read(file: Path) -> GgufMetadata:
    try:
        header = read_header(file, _WANTED)
    except UserError as error:
        return GgufMetadata(failure=error.code)
    quantization = (
        _FILE_TYPES.get(header.number(_FILE_TYPE)) if _FILE_TYPE in header.metadata else None
    )
    if quantization is None and (named := _IN_NAME.search(file.stem)):
        quantization = named[1].upper()
    shards = header.number(SPLIT_COUNT)
    split = shards > 1 or shard(file) is not None  # the first of many may hold no tensors
    return GgufMetadata(
        architecture=header.text(ARCHITECTURE),
        name=header.text(NAME),
        kind=kind_of(header.metadata, header.lengths, 1 if split else header.tensor_count),
        quantization=quantization or "",
        has_template=bool(header.metadata.get(TEMPLATE)),
        shard=header.number(SPLIT_NUMBER) + 1 if shards > 1 else 0,
        shards=shards if shards > 1 else 0,
        adapter=header.text(_ADAPTER),
        base_name=header.text(_BASE_NAME),
        base_repository=str(header.metadata.get(_BASE_REPOSITORY, "")),
    )
