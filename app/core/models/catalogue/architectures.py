"""Which kinds of models the llama.cpp of this Gloss knows, by the word in their header."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.core.paths import resources

NO_TEXT = frozenset(
    {
        "clip",
        "bert",
        "modern-bert",
        "nomic-bert",
        "nomic-bert-moe",
        "neo-bert",
        "jina-bert-v2",
        "jina-bert-v3",
        "eurobert",
        "gemma-embedding",
        "t5encoder",
        "wavtokenizer-dec",
    }
)
"""llama.cpp loads these, and they write nothing: they turn text into numbers, or speak."""


class _File(msgspec.Struct, frozen=True):
    llama_cpp_python: str
    architectures: frozenset[str]


def known_architectures(path: Path | None = None) -> frozenset[str]:
    """From `resources/architectures.json`, which `tests/helpers/architectures.py` makes by
    asking the library itself; asking it here would mean to load it into the window."""
    data = (path or resources() / "architectures.json").read_bytes()
    return msgspec.json.decode(data, type=_File).architectures
