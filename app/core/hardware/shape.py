"""`ModelShape`: the facts about a model that the planner needs, such as the bytes of each layer.

The names of keys and tensors are those of llama.cpp (llama-arch.cpp, llama-hparams.cpp).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from app.core.gguf import GgufModel, Tensor

_LAYER = re.compile(r"blk\.(\d{1,6})\.(.+)")
_EXPERTS = re.compile(r"ffn_(?:up|down|gate|gate_up)_(?:ch)?exps\.")
_OUTPUT = ("output.", "output_norm.")
_TOKEN_EMBEDDING = "token_embd.weight"
_ALIGNMENT = 64  # bytes; each tensor of a buffer begins at a multiple of it

# Every how many layers one has the whole context, where the header has no such key, and whether
# that is the first or the last of them: `load_swa_pattern` in llama.cpp's src/models.
_WINDOW_PERIODS = {
    "afmoe": (4, "last"),
    "cohere2": (4, "last"),
    "cohere2moe": (4, "first"),
    "exaone-moe": (4, "last"),
    "gemma2": (2, "last"),
    "gemma3": (6, "last"),
    "gemma3n": (5, "last"),
    "gpt-oss": (2, "last"),
    "laguna": (4, "first"),
    "llama4": (4, "last"),
    "mellum": (4, "last"),
    "muse-glimmer": (4, "last"),
    "olmo2": (4, "last"),
    "plamo3": (8, "last"),
    "smallthinker": (4, "first"),
}
_WINDOWS = {"gemma2": 4096, "llama4": 8192}  # tokens, where the header has no such key


@dataclass(frozen=True, slots=True)
class LayerShape:
    """Bytes of one layer's weights, and the widths (in values) of what it computes with.

    `keys` and `values` are what the cache keeps of one token. `windowed` layers look back only
    over the sliding window.
    """

    dense_bytes: int
    expert_bytes: int
    largest_dense_bytes: int  # of one tensor
    largest_expert_bytes: int
    keys: int
    values: int
    windowed: bool
    heads: int
    queries: int
    feed_forward: int
    routed: bool  # through experts


@dataclass(frozen=True, slots=True)
class ModelShape:
    """A model as the planner sees it. Sizes in bytes; `window` and `trained_context` in tokens.

    `input_bytes` (the token embedding and what else comes before the layers) always stay in system
    memory. With `tied` the output layer reads the token embedding, too, of which a graphics card
    then needs its own copy: `output_bytes` includes it.
    """

    architecture: str
    trained_context: int
    vocabulary: int
    width: int
    window: int
    experts: int
    experts_used: int
    input_bytes: int
    output_bytes: int
    embedding_bytes: int
    tied: bool
    layer: tuple[LayerShape, ...]
    file_bytes: int

    @property
    def layers(self) -> int:
        return len(self.layer)

    @property
    def has_experts(self) -> bool:
        return any(layer.expert_bytes for layer in self.layer)


def shape_of(model: GgufModel) -> ModelShape:
    """Works for any GGUF: llama.cpp's defaults replace what the header leaves out."""
    facts = _Facts(model)
    inputs = outputs = 0
    layers: defaultdict[int, list[Tensor]] = defaultdict(list)
    for tensor in model.tensors:
        match = _LAYER.match(tensor.name)
        if match is not None:
            layers[int(match[1])].append(tensor)
        elif tensor.name.startswith(_OUTPUT):
            outputs += _room(tensor)
        else:
            inputs += _room(tensor)
    rooms = {tensor.name: _room(tensor) for tensor in model.tensors}
    embedding = rooms.get(_TOKEN_EMBEDDING, 0)
    tied = "output.weight" not in rooms
    if tied:
        outputs += embedding
    return ModelShape(
        architecture=facts.architecture,
        trained_context=facts.number("context_length"),
        vocabulary=model.lengths.get("tokenizer.ggml.tokens", facts.number("vocab_size")),
        width=facts.number("embedding_length"),
        window=facts.window,
        experts=facts.number("expert_count"),
        experts_used=facts.number("expert_used_count"),
        input_bytes=inputs,
        output_bytes=outputs,
        embedding_bytes=embedding,
        tied=tied,
        layer=tuple(_layer(facts, number, layers[number]) for number in sorted(layers)),
        file_bytes=model.file_bytes,
    )


def _layer(facts: _Facts, number: int, tensors: list[Tensor]) -> LayerShape:
    experts = [tensor for tensor in tensors if _EXPERTS.match(tensor.name.split(".", 2)[2])]
    dense = [tensor for tensor in tensors if tensor not in experts]
    heads = facts.number("attention.head_count", number)
    kv_heads = facts.kv_heads(number)
    key, value = facts.head_widths(number)
    routed = bool(experts)
    return LayerShape(
        dense_bytes=sum(map(_room, dense)),
        expert_bytes=sum(map(_room, experts)),
        largest_dense_bytes=max(map(_room, dense), default=0),
        largest_expert_bytes=max(map(_room, experts), default=0),
        keys=key * kv_heads,
        values=value * kv_heads,
        windowed=facts.windowed(number),
        heads=heads,
        queries=heads * key,
        feed_forward=(routed and facts.number("expert_feed_forward_length", number))
        or facts.number("feed_forward_length", number),
        routed=routed,
    )


def _room(tensor: Tensor) -> int:
    return -(-tensor.size_bytes // _ALIGNMENT) * _ALIGNMENT


class _Facts:
    """The keys of one model, with llama.cpp's defaults."""

    def __init__(self, model: GgufModel) -> None:
        self._metadata = model.metadata
        self.architecture = str(model.metadata.get("general.architecture", ""))
        self.layers = self.number("block_count")

    def number(self, key: str, layer: int = 0) -> int:
        """The value of `layer` if the file lists one for each; 0 when missing or not a number."""
        found = self._metadata.get(f"{self.architecture}.{key}", 0)
        if isinstance(found, tuple):
            found = found[layer] if layer < len(found) else 0
        return max(0, found) if isinstance(found, int) else 0

    def kv_heads(self, layer: int) -> int:
        if layer >= self.layers - self.number("attention.shared_kv_layers"):
            return 0  # it reads the cache of an earlier layer
        if f"{self.architecture}.attention.head_count_kv" in self._metadata:
            return self.number("attention.head_count_kv", layer)
        return self.number("attention.head_count", layer)

    def head_widths(self, layer: int) -> tuple[int, int]:
        """Of a key and of a value, in numbers."""
        heads = self.number("attention.head_count", layer)
        default = self.number("embedding_length") // heads if heads else 0
        suffix = "_swa" if self.windowed(layer) and self.number("attention.key_length_swa") else ""
        key = self.number(f"attention.key_length{suffix}", layer) or default
        value = self.number(f"attention.value_length{suffix}", layer) or default
        if self.number("attention.key_length_mla"):
            value = 0  # latent attention keeps one compressed vector for both
        return key, value

    @property
    def window(self) -> int:
        if self.architecture not in _WINDOW_PERIODS and not self._pattern:
            return 0
        return self.number("attention.sliding_window") or _WINDOWS.get(self.architecture, 0)

    def windowed(self, layer: int) -> bool:
        if not self.window:
            return False
        pattern = self._pattern
        if isinstance(pattern, tuple):
            return layer < len(pattern) and bool(pattern[layer])
        period, whole = _WINDOW_PERIODS.get(self.architecture, (0, "last"))
        period = int(pattern) if isinstance(pattern, int) and pattern else period
        return period == 0 or layer % period != (0 if whole == "first" else period - 1)

    @property
    def _pattern(self) -> object:
        return self._metadata.get(f"{self.architecture}.attention.sliding_window_pattern")
