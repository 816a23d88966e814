"""Small model files: what the library looks at, and as many bytes as they announce."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.helpers import synthetic


def write_gguf(
    path: Path, metadata: Mapping[str, Any], tensors: Mapping[str, Sequence[int]] | None = None
) -> Path:
    """A GGUF file, in a folder that is made; `tensors` are shapes of F32, filled with zeros."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [(name, "F32", shape) for name, shape in (tensors or {}).items()]
    return synthetic.write_gguf(path, metadata, rows)


def write_model(path: Path, name: str = "A model", size: int = 64, **more: Any) -> Path:
    """A model of a kind that llama.cpp knows, with one tensor of `size` numbers."""
    metadata = {
        "general.architecture": "llama",
        "general.type": "model",
        "general.name": name,
        "tokenizer.chat_template": "{{ messages }}",
        **more,
    }
    return write_gguf(path, metadata, {"token_embd.weight": (size,)})
