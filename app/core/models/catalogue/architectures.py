"""Which kinds of models the llama.cpp of this Gloss knows, by the word in their header."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.core.paths import resources


class _File(msgspec.Struct, frozen=True):
    llama_cpp_python: str
    architectures: frozenset[str]


def known_architectures(path: Path | None = None) -> frozenset[str]:
    """From `resources/architectures.json`, which `tests/helpers/architectures.py` makes by
    asking the library itself; asking it here would mean to load it into the window."""
    data = (path or resources() / "architectures.json").read_bytes()
    return msgspec.json.decode(data, type=_File).architectures
