"""What the library wants to know of a model file, and a memory of it between starts."""

from __future__ import annotations

import contextlib
import json
import re
import threading
from pathlib import Path

import msgspec

from app.core.errors import Code, UserError
from app.core.files import write_atomically
from app.core.gguf import read_header

ADAPTER = "adapter"  # what `general.type` says of one

_ARCHITECTURE = "general.architecture"
_NAME = "general.name"
_TYPE = "general.type"
_FILE_TYPE = "general.file_type"
_ADAPTER = "adapter.type"
_BASE_NAME = "general.base_model.0.name"
_BASE_REPOSITORY = "general.base_model.0.repo_url"
# These stand before the vocabulary, so that reading ends there where a file has all of them.
_OF_MODELS = frozenset({_ARCHITECTURE, _NAME, _TYPE, _FILE_TYPE})
_OF_ADAPTERS = frozenset({_ADAPTER, _BASE_NAME, _BASE_REPOSITORY})

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
    """The words of a file's header, as they are in it. `failure` is why it cannot be read."""

    architecture: str = ""
    name: str = ""
    type: str = ""  # "model" or empty, "adapter", "mmproj", "vocab", "imatrix"
    quantization: str = ""
    adapter: str = ""  # "lora"
    base_name: str = ""
    base_repository: str = ""
    tensors: int = 0
    failure: Code | None = None


class _Entry(msgspec.Struct, frozen=True):
    size: int
    modified: int
    head: GgufMetadata


class GgufMetadataCache:
    """Reads each file once while its size and its time of change stay the same.

    Of any thread. The memory is only that: what cannot be read of `path` is read from the model
    files again, and it does not matter when it cannot be written.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._entries: dict[str, _Entry] | None = None
        self._changed = False

    def of(self, file: Path) -> GgufMetadata:
        try:
            status = file.stat()
        except OSError:
            return GgufMetadata(failure=Code.FILE_MISSING)
        key = str(file)
        with self._lock:
            known = self._loaded().get(key)
        if known and (known.size, known.modified) == (status.st_size, status.st_mtime_ns):
            return known.head
        head = _read(file)
        with self._lock:
            self._loaded()[key] = _Entry(status.st_size, status.st_mtime_ns, head)
            self._changed = True
        return head

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
                with contextlib.suppress(OSError, msgspec.MsgspecError, ValueError):
                    content = json.loads(self._path.read_bytes())
                    self._entries = msgspec.convert(content, dict[str, _Entry])
        return self._entries


def _read(file: Path) -> GgufMetadata:
    try:
        header = read_header(file, _OF_MODELS)
        is_adapter = header.text(_TYPE) == ADAPTER
        more = read_header(file, _OF_ADAPTERS) if is_adapter else header
    except UserError as error:
        return GgufMetadata(failure=error.code)
    number = header.metadata.get(_FILE_TYPE)
    kind = _FILE_TYPES.get(number) if isinstance(number, int) else None
    if kind is None and (named := _IN_NAME.search(file.stem)):
        kind = named[1].upper()
    return GgufMetadata(
        architecture=header.text(_ARCHITECTURE),
        name=header.text(_NAME).strip(),
        type=header.text(_TYPE),
        quantization=kind or "",
        adapter=more.text(_ADAPTER),
        base_name=more.text(_BASE_NAME).strip(),
        base_repository=more.text(_BASE_REPOSITORY).strip(),
        tensors=header.tensor_count,
    )
