"""Reads sizes and causes of failures from the log of llama.cpp, which has no API for them.

The log quotes the model file, so each line is cut and escaped, and each pattern is linear: it
begins at a fixed place or word, and no two neighbouring parts of it match the same characters.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable

from app.core.devices import DeviceMemory
from app.core.printable import escaped, one_line

_LINES_KEPT = 400
_LINE_CHARACTERS = 1000
_PIECE_CHARACTERS = 10_000  # llama.cpp writes a line at a time; a name may hold many
_CONTINUED = 5  # GGML_LOG_LEVEL_CONT: the rest of the previous line
_DEBUG, _, _WARNING, _ERROR = 1, 2, 3, 4  # ggml_log_level
_MIB = 1024 * 1024

# "load_tensors:   CPU_Mapped model buffer size =    93.45 MiB"
_BUFFER = re.compile(
    r"\w+:\s+(?P<device>\S+)\s+(?P<kind>model|KV|RS|output|compute) buffer size ="
    r"\s+(?P<mib>\d{1,9}\.\d+) MiB"
)
_FIELDS = {
    "model": "weights",
    "KV": "kv_cache",
    "RS": "kv_cache",
    "output": "compute",
    "compute": "compute",
}
_OUT_OF_MEMORY = re.compile(
    r"out of memory|failed to allocate|unable to allocate|cannot allocate|ErrorOutOfDeviceMemory"
    r"|bad_alloc",
    re.IGNORECASE,
)
_ARCHITECTURE = re.compile(r"unknown model architecture: '([^']*)")
_OFFLOADED = re.compile(r"offloaded (\d{1,9})/\d{1,9} layers to GPU")
_FLASH_ATTENTION = re.compile(r"Flash Attention (?:was auto, set to )?(enabled|disabled)")
_TRUNCATED = re.compile(
    r"not within the file bounds|corrupted or incomplete|failed to read|unexpectedly reached end"
    r"|failed to seek",
    re.IGNORECASE,
)


class LlamaLog:
    """The last lines of llama.cpp's log, whole; `tee` gets each as it comes."""

    def __init__(self, tee: Callable[[str], None]) -> None:
        self._tee = tee
        self._lines: deque[tuple[int, str]] = deque(maxlen=_LINES_KEPT)
        self._open = ""
        self._level = 0

    def write(self, level: int, text: str) -> None:
        """Take a piece as llama.cpp gives it: mostly a line, sometimes less or more."""
        if level != _CONTINUED:
            self._level = level
        if self._level == _DEBUG:
            return
        if len(text) > _PIECE_CHARACTERS:
            text = text[:_PIECE_CHARACTERS] + "\n"
        *whole, rest = (self._open + text).split("\n")
        self._open = rest[:_LINE_CHARACTERS]
        for each in whole:
            line = escaped(each[:_LINE_CHARACTERS])
            self._lines.append((self._level, line))
            self._tee(line)

    def clear(self) -> None:
        """Drop all facts so far, so that the next ones belong to the next load."""
        self._lines.clear()

    @property
    def lines(self) -> list[str]:
        return [line for _, line in self._lines]

    @property
    def complaints(self) -> str:
        """Warnings and errors, one a line."""
        return "\n".join(line for level, line in self._lines if level in (_WARNING, _ERROR))

    @property
    def unknown_architecture(self) -> str | None:
        match = _ARCHITECTURE.search(self.complaints)
        return one_line(match[1]) if match else None

    @property
    def truncated(self) -> bool:
        return bool(_TRUNCATED.search(self.complaints))

    @property
    def out_of_memory(self) -> bool:
        return is_out_of_memory(self.complaints)

    @property
    def offloaded_layers(self) -> int:
        """Layers on GPUs, the output layer counted as one."""
        matches = [m for line in self.lines if (m := _OFFLOADED.search(line))]
        return int(matches[-1][1]) if matches else 0

    @property
    def flash_attention(self) -> bool | None:
        """The value that "auto" resolved to; None if it is not in the log."""
        matches = [m for line in self.lines if (m := _FLASH_ATTENTION.search(line))]
        return matches[-1][1] == "enabled" if matches else None

    def memory(self) -> tuple[DeviceMemory, ...]:
        """Bytes on each device or buffer type, in the order of the log."""
        sizes: dict[str, dict[str, int]] = {}
        for line in self.lines:
            if match := _BUFFER.match(line):
                fields = sizes.setdefault(match["device"], {})
                field = _FIELDS[match["kind"]]
                fields[field] = fields.get(field, 0) + round(float(match["mib"]) * _MIB)
        return tuple(DeviceMemory(device, **fields) for device, fields in sizes.items())


def is_out_of_memory(text: str) -> bool:
    """Whether `text` has a message of llama.cpp or the driver that memory ran out."""
    return bool(_OUT_OF_MEMORY.search(text))
