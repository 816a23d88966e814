"""Model files of any shape, up to the size of gpt-oss-120b, that take seconds and a few MB of disk.

Their headers are whole, tokenizer included, so llama.cpp loads them; their weights are holes in a
sparse file.
"""

from __future__ import annotations

import json
import random
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.ggml import FORMATS, NUMBERS
from app.core.gguf import GgufModel, Tensor
from app.core.paths import resources

ALIGNMENT = 32
TOKENS, MERGES = 201_088, 446_189  # of o200k_harmony

_U32, _I32, _F32, _BOOL, _STRING, _ARRAY = 4, 5, 6, 7, 8, 9
_LAYOUT = {_U32: "<I", _I32: "<i", _F32: "<f", _BOOL: "<?"}

Row = tuple[str, str, Sequence[int]]  # name, format, shape


@dataclass(frozen=True)
class Synthetic:
    """A model that can be written. `vocabulary` is how many tokens it gets."""

    metadata: Mapping[str, Any]
    rows: tuple[Row, ...]
    vocabulary: int
    merges: int = 16

    def model(self) -> GgufModel:
        """What reading it would give, but for the tokenizer's keys."""
        tensors = tuple(
            Tensor(
                name, NUMBERS[layout], tuple(shape), FORMATS[NUMBERS[layout]].tensor_bytes(shape)
            )
            for name, layout, shape in self.rows
        )
        metadata = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in self.metadata.items()
        }
        lengths = {"tokenizer.ggml.tokens": self.vocabulary}
        return GgufModel(metadata, lengths, tensors, sum(tensor.size_bytes for tensor in tensors))

    def write(self, path: Path) -> Path:
        tokenizer = bpe_tokenizer(self.vocabulary, self.merges)
        return write_gguf(path, {**self.metadata, **tokenizer}, self.rows)


def write_gguf(
    path: Path,
    metadata: Mapping[str, Any],
    rows: Iterable[Row],
    data: Mapping[str, bytes] | None = None,
) -> Path:
    """Header and room for the weights, where only those that are in `data` are written."""
    rows = list(rows)
    offsets = {}
    infos, offset = [], 0
    for name, layout, shape in rows:
        number = NUMBERS[layout]
        offsets[name] = offset
        infos.append(
            _text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, number, offset)
        )
        offset += _aligned(FORMATS[number].tensor_bytes(shape))
    head = struct.pack("<4sIQQ", b"GGUF", 3, len(rows), len(metadata))
    head += b"".join(_text(key) + _value(value) for key, value in metadata.items())
    head += b"".join(infos)
    with path.open("wb") as file:
        file.write(head)
        file.truncate(_aligned(len(head)) + offset)
        for name, weights in (data or {}).items():
            file.seek(_aligned(len(head)) + offsets[name])
            file.write(weights)
    return path


def _aligned(position: int) -> int:
    return -(-position // ALIGNMENT) * ALIGNMENT


def _text(value: str) -> bytes:
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def _kind(value: Any) -> int:
    kinds = {bool: _BOOL, int: _U32, float: _F32, str: _STRING}
    return kinds[type(value)]


def _value(value: Any) -> bytes:
    if isinstance(value, list):
        kind = _kind(value[0])
        kind = _I32 if kind == _U32 else kind
        items = (
            b"".join(map(_text, value))
            if kind == _STRING
            else b"".join(struct.pack(_LAYOUT[kind], item) for item in value)
        )
        return struct.pack("<IIQ", _ARRAY, kind, len(value)) + items
    kind = _kind(value)
    return struct.pack("<I", kind) + (
        _text(value) if kind == _STRING else struct.pack(_LAYOUT[kind], value)
    )


def bpe_tokenizer(count: int, merges: int) -> dict[str, Any]:
    """A byte-pair vocabulary whose strings are about as long as real ones."""
    draw = random.Random(0)
    letters = "abcdefghijklmnopqrstuvwxyz"

    def word(length: float) -> str:
        return "".join(draw.choices(letters, k=max(1, round(draw.gammavariate(4, length / 4)))))

    tokens = dict.fromkeys(letters)
    while len(tokens) < count:
        tokens[word(6.5)] = None
    return {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-4o",
        "tokenizer.ggml.tokens": list(tokens)[:count],
        "tokenizer.ggml.token_type": [1] * count,
        "tokenizer.ggml.merges": [f"{word(4)} {word(4)}" for _ in range(merges)],
        "tokenizer.ggml.bos_token_id": 0,
        "tokenizer.ggml.eos_token_id": 1,
    }


def layer_rows(count: int, rows: Iterable[Row]) -> list[Row]:
    rows = list(rows)
    return [
        (f"blk.{n}.{name}", layout, shape) for n in range(count) for name, layout, shape in rows
    ]


# Shapes


def gpt_oss(size: str, *, merges: int = 16) -> Synthetic:
    """gpt-oss-20b or -120b, as the catalogue knows them."""
    facts = json.loads((resources() / "headers" / f"gpt-oss-{size}.json").read_text("utf-8"))
    layers = facts["metadata"]["gpt-oss.block_count"]
    rows = [*map(tuple, facts["tensors"]), *layer_rows(layers, map(tuple, facts["layer_tensors"]))]
    return Synthetic(facts["metadata"], tuple(rows), TOKENS, merges)


def base_metadata(
    architecture: str, layers: int, width: int, heads: int, **more: Any
) -> dict[str, Any]:
    keys = {
        "block_count": layers,
        "context_length": 131072,
        "embedding_length": width,
        "attention.head_count": heads,
        "attention.layer_norm_rms_epsilon": 1e-5,
        "rope.freq_base": 1e6,
        **{key.replace("__", "."): value for key, value in more.items()},
    }
    return {
        "general.architecture": architecture,
        **{f"{architecture}.{key}": value for key, value in keys.items()},
    }


def attention_rows(width: int, heads: int, kv_heads: int, head: int, layout: str) -> list[Row]:
    return [
        ("attn_norm.weight", "F32", [width]),
        ("attn_q.weight", layout, [width, heads * head]),
        ("attn_k.weight", layout, [width, kv_heads * head]),
        ("attn_v.weight", layout, [width, kv_heads * head]),
        ("attn_output.weight", layout, [heads * head, width]),
        ("ffn_norm.weight", "F32", [width]),
    ]


def dense_rows(width: int, inner: int, layout: str) -> list[Row]:
    return [
        ("ffn_gate.weight", layout, [width, inner]),
        ("ffn_up.weight", layout, [width, inner]),
        ("ffn_down.weight", layout, [inner, width]),
    ]


def _experts(width: int, inner: int, experts: int, layout: str) -> list[Row]:
    return [
        ("ffn_gate_inp.weight", "F32", [width, experts]),
        ("ffn_gate_exps.weight", layout, [width, inner, experts]),
        ("ffn_up_exps.weight", layout, [width, inner, experts]),
        ("ffn_down_exps.weight", layout, [inner, width, experts]),
    ]


def _ends(width: int, vocabulary: int, layout: str, *, tied: bool = False) -> list[Row]:
    rows: list[Row] = [
        ("token_embd.weight", layout, [width, vocabulary]),
        ("output_norm.weight", "F32", [width]),
    ]
    return rows if tied else [*rows, ("output.weight", layout, [width, vocabulary])]


def llama_8b(layout: str = "Q4_K") -> Synthetic:
    """Dense, grouped queries: the shape of Llama 3.1 8B."""
    metadata = base_metadata(
        "llama", 32, 4096, 32, attention__head_count_kv=8, feed_forward_length=14336,
        rope__dimension_count=128,
    )  # fmt: skip
    layer = [*attention_rows(4096, 32, 8, 128, layout), *dense_rows(4096, 14336, layout)]
    return Synthetic(metadata, (*_ends(4096, 128_256, layout), *layer_rows(32, layer)), 128_256)


def gemma3_4b(layout: str = "Q4_0") -> Synthetic:
    """Sliding windows in five of six layers, tied embeddings: the shape of Gemma 3 4B."""
    width, heads, kv_heads, head = 2560, 8, 4, 256
    metadata = base_metadata(
        "gemma3", 34, width, heads, attention__head_count_kv=kv_heads,
        attention__key_length=head, attention__value_length=head,
        attention__sliding_window=1024, feed_forward_length=10240,
    )  # fmt: skip
    layer = [
        *attention_rows(width, heads, kv_heads, head, layout),
        *dense_rows(width, 10240, layout),
        ("attn_q_norm.weight", "F32", [head]),
        ("attn_k_norm.weight", "F32", [head]),
        ("post_attention_norm.weight", "F32", [width]),
        ("post_ffw_norm.weight", "F32", [width]),
    ]
    rows = (*_ends(width, 262_144, layout, tied=True), *layer_rows(34, layer))
    return Synthetic(metadata, rows, 262_144)


def mixtral_8x7b(layout: str = "Q4_K") -> Synthetic:
    """Eight experts of which two are used: the shape of Mixtral 8x7B."""
    metadata = base_metadata(
        "llama", 32, 4096, 32, attention__head_count_kv=8, feed_forward_length=14336,
        rope__dimension_count=128, expert_count=8, expert_used_count=2,
    )  # fmt: skip
    layer = [*attention_rows(4096, 32, 8, 128, layout), *_experts(4096, 14336, 8, layout)]
    return Synthetic(metadata, (*_ends(4096, 32_000, layout), *layer_rows(32, layer)), 32_000)


def qwen3_30b(layout: str = "Q4_K") -> Synthetic:
    """128 small experts of which eight are used: the shape of Qwen3 30B-A3B."""
    metadata = base_metadata(
        "qwen3moe", 48, 2048, 32, attention__head_count_kv=4, attention__key_length=128,
        attention__value_length=128, feed_forward_length=6144, expert_count=128,
        expert_used_count=8, expert_feed_forward_length=768,
    )  # fmt: skip
    layer = [
        *attention_rows(2048, 32, 4, 128, layout),
        *_experts(2048, 768, 128, layout),
        ("attn_q_norm.weight", "F32", [128]),
        ("attn_k_norm.weight", "F32", [128]),
    ]
    return Synthetic(metadata, (*_ends(2048, 151_936, layout), *layer_rows(48, layer)), 151_936)


def smaller(model: Synthetic, vocabulary: int, experts: int = 0) -> Synthetic:
    """The same with fewer tokens and, if it has any, fewer experts: for a device that does not
    take such large tensors."""

    def row(name: str, layout: str, shape: Sequence[int]) -> Row:
        kept = list(shape)
        if name in ("token_embd.weight", "output.weight"):
            kept[-1] = vocabulary
        elif "_exps." in name or "ffn_gate_inp." in name:
            kept[-1] = experts or kept[-1]
        return name, layout, kept

    counts = {key: experts for key in model.metadata if key.endswith(".expert_count") and experts}
    rows = tuple(row(*each) for each in model.rows)
    return Synthetic({**model.metadata, **counts}, rows, vocabulary, model.merges)


SHAPES = {
    "gpt-oss-20b": lambda: gpt_oss("20b"),
    "gpt-oss-120b": lambda: gpt_oss("120b"),
    "llama-8b": llama_8b,
    "gemma3-4b": gemma3_4b,
    "mixtral-8x7b": mixtral_8x7b,
    "qwen3-30b-a3b": qwen3_30b,
}
