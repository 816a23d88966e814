"""Small embedding models of the shapes in the catalogue, with weights drawn by lot: llama.cpp runs
them, and their vectors mean nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.helpers import synthetic
from tests.helpers.synthetic import Row

VOCABULARY: Final = 2_000
END: Final = "<|endoftext|>"

_WIDTH, _HEADS, _HEAD, _INNER = 64, 2, 32, 96


def embedding_gemma(path: Path, **more: Any) -> Path:
    """EmbeddingGemma: windows in five of six layers, both ways, and two dense layers behind."""
    width, dense = _WIDTH, 128
    metadata = synthetic.base_metadata(
        "gemma-embedding", 6, width, _HEADS, attention__head_count_kv=1,
        attention__key_length=_HEAD, attention__value_length=_HEAD,
        attention__sliding_window=16, feed_forward_length=_INNER, pooling_type=1,
        dense_2_feat_in=width, dense_2_feat_out=dense, dense_3_feat_in=dense,
        dense_3_feat_out=width,
    )  # fmt: skip
    layer = [
        *_layer(1),
        ("post_attention_norm.weight", "F32", [width]),
        ("post_ffw_norm.weight", "F32", [width]),
    ]
    rows = [
        *_ends(),
        ("dense_2.weight", "F32", [width, dense]),
        ("dense_3.weight", "F32", [dense, width]),
        *synthetic.layer_rows(6, layer),
    ]
    return _write(path, {**metadata, "general.name": "embeddinggemma-300m", **more}, rows)


def qwen3_embedding(path: Path, **more: Any) -> Path:
    """Qwen3-Embedding, as it was first converted: without the pooling, and without its end."""
    metadata = synthetic.base_metadata(
        "qwen3", 2, _WIDTH, _HEADS, attention__head_count_kv=2, attention__key_length=_HEAD,
        attention__value_length=_HEAD, feed_forward_length=_INNER,
    )  # fmt: skip
    rows = [*_ends(), *synthetic.layer_rows(2, _layer(2))]
    return _write(path, {**metadata, "general.name": "Qwen3 Embedding 0.6B", **more}, rows)


def _ends() -> list[Row]:
    return [
        ("token_embd.weight", "F32", [_WIDTH, VOCABULARY]),
        ("output_norm.weight", "F32", [_WIDTH]),
    ]


def _layer(kv_heads: int) -> list[Row]:
    return [
        *synthetic.attention_rows(_WIDTH, _HEADS, kv_heads, _HEAD, "F32"),
        *synthetic.dense_rows(_WIDTH, _INNER, "F32"),
        ("attn_q_norm.weight", "F32", [_HEAD]),
        ("attn_k_norm.weight", "F32", [_HEAD]),
    ]


def _write(path: Path, metadata: dict[str, Any], rows: Sequence[Row]) -> Path:
    tokenizer = synthetic.bpe_tokenizer(VOCABULARY, 16)
    tokenizer["tokenizer.ggml.tokens"][1] = END
    tokenizer["tokenizer.ggml.token_type"] = [1, 3, *[1] * (VOCABULARY - 2)]
    draw = np.random.default_rng(0)
    data = {
        name: (draw.standard_normal(shape[::-1]) * 0.2 + (len(shape) == 1))
        .astype(np.float32)
        .tobytes()
        for name, _, shape in rows
    }
    return synthetic.write_gguf(path, {**metadata, **tokenizer}, rows, data)
