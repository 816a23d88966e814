"""Copies of model files with other chat templates."""

from __future__ import annotations

import struct
from pathlib import Path

_KEY = b"tokenizer.chat_template"
_COUNT = struct.Struct("<Q")
_COUNT_AT = 16  # behind the magic number, the version and the count of tensors
_TEXT = 8  # GGUF's type
_ALIGNMENT = 32


def with_templates(model: Path, path: Path, template: str, tool_template: str = "") -> Path:
    """`model` with `template` instead of its own, and with a second one for tools."""
    data = model.read_bytes()
    kept = data.replace(_KEY, _KEY.upper())  # a key that nobody reads
    added = [(_KEY, template)]
    if tool_template:
        added.append((_KEY + b".tool_use", tool_template))
    (count,) = _COUNT.unpack_from(kept, _COUNT_AT)
    start = _COUNT_AT + _COUNT.size
    keys = b"".join(_field(key, text.encode()) for key, text in added)
    path.write_bytes(kept[:_COUNT_AT] + _COUNT.pack(count + len(added)) + keys + kept[start:])
    return path


def _field(key: bytes, text: bytes) -> bytes:
    """As long as the tensors behind it need to stay aligned."""
    comment = b"{##}"  # a template may end in a tag that takes in white space, so not a blank
    length = 2 * _COUNT.size + 4 + len(key) + len(text) + len(comment)
    text += comment[:2] + b" " * (-length % _ALIGNMENT) + comment[2:]
    return _COUNT.pack(len(key)) + key + struct.pack("<I", _TEXT) + _COUNT.pack(len(text)) + text
