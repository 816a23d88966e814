"""Memory that a model needs on each device, as llama.cpp allocates it.

Formulas of llama.cpp (llama-model.cpp, llama-kv-cache-iswa.cpp, llama-graph.cpp), for one
sequence and a single row of logits, as the engine asks for. Sizes in bytes, lengths in tokens.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from app.core.devices import Device
from app.core.ggml import FORMATS, NUMBERS
from app.core.hardware.plan import DeviceUse
from app.core.hardware.shape import LayerShape, ModelShape

_CELLS = 256  # the cache is padded to a multiple of it
_FLOAT = 4
_HALF = 2
_INDEX = 4  # of a token or a position
_CELL = 8  # the number of a cell
_PIPELINE_COPIES = 4  # of the inputs, where several cards work at once on a batch


@dataclass(frozen=True, slots=True)
class Context:
    """Options that the size of the cache and the compute buffers depends on."""

    length: int
    kv_type: str
    swa_full: bool
    flash_attention: bool
    ubatch_size: int

    @property
    def cells(self) -> int:
        return _padded(self.length)

    @property
    def tokens(self) -> int:
        """How many are computed at once."""
        return min(self.ubatch_size, self.length)

    def window_cells(self, window: int) -> int:
        return self.cells if self.swa_full else min(self.cells, _padded(window + self.tokens))


@dataclass(frozen=True, slots=True)
class Layout:
    """The last layers are on GPUs: `counts[i]` of them, in order, on the i-th. The output counts
    as the layer after the last. The experts of the first `cpu_experts` layers stay in memory."""

    counts: tuple[int, ...] = ()
    cpu_experts: int = 0

    @property
    def gpu_layers(self) -> int:
        return sum(self.counts)


class Costs:
    """The bytes of each part of a model with one context; `uses` adds them up for a layout."""

    def __init__(self, shape: ModelShape, context: Context) -> None:
        self._shape = shape
        layers = shape.layer
        # Sums over the first layers: a stretch of layers is the difference of two.
        self._dense = _sums([layer.dense_bytes for layer in layers] + [shape.output_bytes])
        self._experts = _sums([layer.expert_bytes for layer in layers] + [0])
        self._cache = _sums([kv_bytes(shape, layer, context) for layer in layers] + [0])
        self._largest_keys = _maxima([keys_bytes(shape, each, context) for each in layers] + [0])
        self._largest_dense = _maxima([layer.largest_dense_bytes for layer in layers] + [0])
        self._largest_expert = _maxima([layer.largest_expert_bytes for layer in layers] + [0])
        self._inputs = input_bytes(shape, context)
        self._state = _FLOAT * context.tokens * shape.width  # passed from one layer to the next
        self._activations = activation_bytes(shape, context)

    def uses(self, layout: Layout, cpu: Device, gpus: Sequence[Device]) -> tuple[DeviceUse, ...]:
        """Of system memory, then of each of `gpus`.

        Weights that are mapped from the file and repacked are counted once: the system takes the
        mapped ones back when it needs the room.
        """
        shape = self._shape
        start = shape.layers + 1 - layout.gpu_layers
        kept = max(start, layout.cpu_experts)  # up to here experts are in memory
        weights = shape.input_bytes + self._dense[start] + self._experts[kept]
        if shape.tied and not layout.gpu_layers:
            weights -= shape.embedding_bytes  # the output reads the token embedding itself
        several = sum(count > 0 for count in layout.counts) > 1
        copies = _PIPELINE_COPIES if several and _in_a_pipeline(shape, layout) else 1
        compute = copies * (self._inputs + self._state) + output_row_bytes(shape)
        # Beside a card the processor computes no long prompts.
        compute += self._state if layout.gpu_layers else self._activations
        uses = [DeviceUse(cpu, weights, self._cache[start], compute)]
        streamed = self._streamed(start, kept)
        for gpu, count in zip(gpus, layout.counts, strict=True):
            end = start + count
            if count:
                weights = self._weights(start, end, kept)
                cache = self._cache[end] - self._cache[start]
                first = not any(use.used_bytes for use in uses[1:])
                compute = self._on_card(copies, streamed, first=first)
                uses.append(DeviceUse(gpu, weights, cache, compute))
            else:
                uses.append(DeviceUse(gpu))
            start = end
        return tuple(uses)

    def fill(self, layout: Layout, rooms: Sequence[int]) -> Layout | None:
        """`layout` with its layers spread so that they fill `rooms` one after the other; None when
        those do not hold them all."""
        number = self._shape.layers + 1 - layout.gpu_layers
        kept = max(number, layout.cpu_experts)
        copies = _PIPELINE_COPIES if _in_a_pipeline(self._shape, layout) else 1
        streamed = self._streamed(number, kept)
        counts: list[int] = []
        for room in rooms:
            end = number
            fixed = self._on_card(copies, streamed, first=not any(counts))
            while (
                end <= self._shape.layers
                and fixed
                + self._weights(number, end + 1, kept)
                + (self._cache[end + 1] - self._cache[number])
                <= room
            ):
                end += 1
            counts.append(end - number)
            number = end
        return Layout(tuple(counts), layout.cpu_experts) if number > self._shape.layers else None

    def _on_card(self, copies: int, streamed: int, *, first: bool) -> int:
        """For computing: the first card has the embedded tokens for its input, each further one
        what the card before hands to it besides."""
        if first:
            return copies * (self._inputs + self._state) + self._activations + streamed
        return copies * (self._inputs + 2 * self._state) + self._activations

    def _streamed(self, start: int, kept: int) -> int:
        """The first card computes long prompts for the layers in memory, too: a tensor of their
        weights at a time, and their keys."""
        weights = max(self._largest_dense[start], self._largest_expert[kept])
        return weights + self._largest_keys[start]

    def _weights(self, start: int, end: int, kept: int) -> int:
        """Of the layers from `start` to before `end` without the experts of those before `kept`."""
        experts = self._experts[max(end, kept)] - self._experts[max(start, kept)]
        return self._dense[end] - self._dense[start] + experts


def kv_bytes(shape: ModelShape, layer: LayerShape, context: Context) -> int:
    """Of one layer's cache."""
    layout = FORMATS[NUMBERS[context.kv_type.upper()]]
    cells = context.window_cells(shape.window) if layer.windowed else context.cells
    return cells * (layout.row_bytes(layer.keys) + layout.row_bytes(layer.values))


def keys_bytes(shape: ModelShape, layer: LayerShape, context: Context) -> int:
    """Of the keys in it."""
    return kv_bytes(shape, replace(layer, values=0), context)


def input_bytes(shape: ModelShape, context: Context) -> int:
    """The inputs of a step: number, position and cells of each token, and the masks, which have
    a number for each token and cell."""
    mask = _HALF if context.flash_attention else _FLOAT
    a_token = 2 * _INDEX
    for windowed in (False, True):
        layers = [layer for layer in shape.layer if layer.windowed is windowed]
        if layers:
            cells = context.window_cells(shape.window) if windowed else context.cells
            # Without flash attention values are stored across the tokens, one by one.
            values = 1 if context.flash_attention else max(layer.values for layer in layers)
            a_token += mask * cells + _CELL * (1 + values)
    return context.tokens * a_token


def output_row_bytes(shape: ModelShape) -> int:
    """One row of logits, kept outside of the buffers of the steps."""
    return _FLOAT * shape.vocabulary


def activation_bytes(shape: ModelShape, context: Context) -> int:
    """The intermediate results of the most demanding layer; the next layer reuses the buffer."""
    return max((_activation(shape, layer, context) for layer in shape.layer), default=0)


def _activation(shape: ModelShape, layer: LayerShape, context: Context) -> int:
    """Where a layer is widest: behind its norm and its queries lie the gate, the projection up and
    their product, then the projection down, in the room of the first two if it is no wider.
    Without flash attention the scores of all heads may be wider than that."""
    used = shape.experts_used if layer.routed else 1
    inner, outer = used * layer.feed_forward, used * shape.width
    widest = 3 * inner + (outer if outer > 2 * inner else 0)
    if not context.flash_attention:
        widest = max(widest, layer.queries + layer.heads * context.cells)
    return _FLOAT * context.tokens * (2 * shape.width + layer.queries + widest)


def _in_a_pipeline(shape: ModelShape, layout: Layout) -> bool:
    """Whether llama.cpp works so on several cards: when they have all of the model."""
    return layout.gpu_layers > shape.layers and not layout.cpu_experts


def _sums(sizes: Iterable[int]) -> list[int]:
    return list(accumulate(sizes, initial=0))


def _maxima(sizes: Iterable[int]) -> list[int]:
    return list(accumulate(sizes, max, initial=0))


def _padded(length: int) -> int:
    return -(-length // _CELLS) * _CELLS
