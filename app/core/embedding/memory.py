"""How much memory an embedding model takes while it is in use."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.core.embedding.protocol import MOST_TOKENS
from app.core.embedding.recipe import ARCHITECTURE, CAUSAL, NAMES, POOLING, recipe_of
from app.core.gguf import GgufHeader, present_shards, read_header

GROUP_TOKENS: Final = 512
"""Tokens of short texts that are computed together."""

GROUP_TEXTS: Final = 16

_PROCESS_BYTES: Final = 80_000_000  # Python, llama.cpp and what they compute with
_NUMBER_BYTES: Final = 4
_CACHE_BYTES: Final = 2  # of a value: 16 bits
_VOCABULARY: Final = "tokenizer.ggml.tokens"
_WIDTHS: Final = (
    "block_count",
    "embedding_length",
    "attention.head_count",
    "attention.head_count_kv",
    "attention.key_length",
    "attention.value_length",
)
_WANTED: Final = frozenset(
    {ARCHITECTURE, *NAMES, _VOCABULARY, *(f"*.{key}" for key in (POOLING, CAUSAL, *_WIDTHS))}
)


def memory_bytes(path: Path) -> int:
    """Of the model in this file. Raises UserError as `read_header` does."""
    weights = sum(shard.stat().st_size for shard in present_shards(path))
    return weights + working_bytes(read_header(path, _WANTED), path.stem)


def working_bytes(header: GgufHeader, stem: str) -> int:
    """What it takes besides its weights. llama.cpp keeps a number for each token of the vocabulary,
    for every output; and tokens that look back are kept for those that follow."""
    recipe = recipe_of(header, stem)
    outputs = GROUP_TEXTS if recipe.only_last else GROUP_TOKENS
    numbers = header.lengths.get(_VOCABULARY, 0) * outputs * _NUMBER_BYTES
    return _PROCESS_BYTES + numbers + (_cache_bytes(header) if recipe.causal else 0)


def _cache_bytes(header: GgufHeader) -> int:
    architecture = header.text(ARCHITECTURE)
    layers, width, heads, kv_heads, key, value = (
        header.number(f"{architecture}.{key}") for key in _WIDTHS
    )
    size = width // heads if heads else 0
    kept = (kv_heads or heads) * ((key or size) + (value or size))
    return layers * kept * MOST_TOKENS * _CACHE_BYTES
