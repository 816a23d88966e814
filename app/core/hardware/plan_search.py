"""Finds the place for each part of a model: the search behind `planner.plan`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from app.core.devices import Device
from app.core.ggml import FORMATS, NUMBERS
from app.core.hardware.memory import Context, Costs, Layout
from app.core.hardware.plan import DeviceUse, LoadPreferences, Placement, Plan, SpeedEstimate
from app.core.hardware.room import fits, reserve_bytes, room_in_memory, room_on_cards
from app.core.hardware.shape import ModelShape
from app.core.hardware.speed import speed_of

COMFORTABLE_CONTEXT = 8192  # tokens; the context a model is placed with
LONGER_CONTEXTS = (32768, 16384)  # taken where the placement stays as good
SHORTER_CONTEXTS = (4096, 2048)  # where nothing else helps
_SMALLEST_CONTEXT = 256
_UBATCH = 512
_FILLINGS = (0.7, 0.8, 0.9, 1.0)  # of the room on several cards, so that none is brim-full


class PlanSearch:
    """The search for one model on one machine; `plan` returns the best plan."""

    def __init__(
        self, shape: ModelShape, devices: Sequence[Device], preferences: LoadPreferences, cores: int
    ) -> None:
        self._shape = shape
        self._preferences = preferences
        self._cores = cores
        none = Device("CPU", "", "cpu", 0, 0)
        self._cpu = next((device for device in devices if device.kind == "cpu"), none)
        cards = [device for device in devices if device.kind in ("gpu", "igpu")]
        self._gpus = _chosen(cards, preferences.device)
        self._unused = [device for device in cards if device not in self._gpus]
        self._kv_type = preferences.kv_type if _takes(shape, preferences.kv_type) else "f16"
        # llama.cpp refuses a quantized cache without it.
        self._flash_attention = preferences.flash_attention if self._kv_type == "f16" else None

    def plan(self) -> Plan:
        best: tuple[Context, Layout] | None = None
        for context in self._contexts(self._lengths(), [self._preferences.swa_full or False]):
            layout, fitting = self._best(context)
            if fitting:
                return self._plan(self._lengthened(context, layout), layout, fitting)
            best = best or (context, layout)
        assert best is not None  # there is at least one length
        return self._plan(*best, fitting=False)

    # The context

    def _lengths(self) -> list[int]:
        """To place the model with, the best first."""
        longest = self._shape.trained_context or LONGER_CONTEXTS[0]
        if self._preferences.context_length:
            return [max(_SMALLEST_CONTEXT, min(self._preferences.context_length, longest))]
        lengths = (COMFORTABLE_CONTEXT, *SHORTER_CONTEXTS)
        return list(dict.fromkeys(min(length, longest) for length in lengths))

    def _lengthened(self, context: Context, layout: Layout) -> Context:
        """The best context with which `layout` still fits. The whole cache for window layers
        comes before length: without it most turns are computed from their beginning."""
        lengths = [context.length]
        if not self._preferences.context_length:
            longest = max(context.length, self._shape.trained_context or LONGER_CONTEXTS[0])
            lengths = [min(length, longest) for length in LONGER_CONTEXTS] + lengths
        swa = [self._preferences.swa_full]
        if swa == [None]:
            swa = [True, False] if self._shape.window else [False]
        for larger in self._contexts(lengths, [bool(choice) for choice in swa]):
            if fits(Costs(self._shape, larger).uses(layout, self._cpu, self._gpus)):
                return larger
        return context

    def _contexts(self, lengths: Sequence[int], swa: Sequence[bool]) -> Iterator[Context]:
        for swa_full in swa:
            for length in lengths:
                ubatch = min(self._preferences.ubatch_size or _UBATCH, length)
                flash_attention = self._flash_attention is not False
                yield Context(length, self._kv_type, swa_full, flash_attention, ubatch)

    # The layout

    def _best(self, context: Context) -> tuple[Layout, bool]:
        """The first layout that fits, and True; else what comes nearest."""
        costs = Costs(self._shape, context)
        on_cards: Layout | None = None
        careful = Layout()
        for careful in self._layouts(costs):
            uses = costs.uses(careful, self._cpu, self._gpus)
            if room_on_cards(uses):
                if room_in_memory(uses):
                    return careful, True
                on_cards = on_cards or careful  # takes less memory than those that follow
        return on_cards or careful, False

    def _layouts(self, costs: Costs) -> Iterator[Layout]:
        """From the fastest to the most careful, within the preferences."""
        everything = self._shape.layers + 1
        expert_layers = self._shape.layers if self._shape.has_experts else 0
        layers = _range(everything, self._preferences.gpu_layers)[::-1] if self._gpus else [0]
        experts = _range(expert_layers, self._preferences.cpu_experts)
        for count in experts if layers[0] else [0]:
            yield from self._spread(costs, layers[0], count)
        for count in layers[1:]:
            yield from self._spread(costs, count, experts[-1] if count else 0)

    def _spread(self, costs: Costs, gpu_layers: int, cpu_experts: int) -> Iterator[Layout]:
        """On the roomiest card, then over all of them, as evenly as may be."""
        others = len(self._gpus) - 1
        if not self._gpus:
            yield Layout()
            return
        on_one = Layout((gpu_layers, *(0,) * others), cpu_experts)
        yield on_one
        if not others or not gpu_layers:
            return
        rooms = [gpu.free_bytes - reserve_bytes(gpu) for gpu in self._gpus]
        for filling in _FILLINGS:
            layout = costs.fill(on_one, [int(room * filling) for room in rooms])
            if layout is not None:
                yield layout

    # The plan

    def _plan(self, context: Context, layout: Layout, fitting: bool) -> Plan:
        shape, preferences = self._shape, self._preferences
        uses = Costs(shape, context).uses(layout, self._cpu, self._gpus)
        counts = [count for count in layout.counts if count]
        return Plan(
            placement=_placement(shape, layout) if fitting else Placement.TOO_LARGE,
            context_length=context.length,
            layers=shape.layers,
            gpu_layers=layout.gpu_layers,
            cpu_experts=layout.cpu_experts,
            devices=tuple(use.device.name for use in uses[1:] if use.used_bytes),
            split=_shares(counts),
            kv_type=context.kv_type,
            flash_attention=self._flash_attention,
            swa_full=context.swa_full,
            batch_size=max(preferences.batch_size, context.ubatch_size),
            ubatch_size=context.ubatch_size,
            threads=preferences.threads,
            extra_buffers=preferences.extra_buffers,
            uses=(*uses, *(DeviceUse(device) for device in self._unused)),
            speed=self._speed(layout) if fitting else None,
        )

    def _speed(self, layout: Layout) -> SpeedEstimate:
        shape = self._shape
        share = shape.experts_used / shape.experts if shape.experts else 1.0
        start = shape.layers + 1 - layout.gpu_layers
        owners = [0] * start  # 0 is the processor, then come the cards
        for card, count in enumerate(layout.counts, 1):
            owners += [card] * count
        reads = [0.0] * (len(self._gpus) + 1)
        for number, layer in enumerate(shape.layer):
            reads[owners[number]] += layer.dense_bytes
            in_memory = number < layout.cpu_experts
            reads[0 if in_memory else owners[number]] += layer.expert_bytes * share
        reads[owners[-1]] += shape.output_bytes
        crossings = 2 * max(0, layout.cpu_experts - start) + len(set(owners)) - 1
        devices = (self._cpu, *self._gpus)
        return speed_of(
            list(zip(devices, reads, strict=True)), layout.gpu_layers, crossings, self._cores
        )


def _chosen(cards: Sequence[Device], preference: str) -> list[Device]:
    """Those to be used, the roomiest first. Integrated graphics only where there is no card, as
    llama.cpp has it: the memory they share with the processor is what limits both."""
    if preference == "cpu":
        return []
    named = [device for device in cards if device.name == preference]
    chosen = named or [device for device in cards if device.kind == "gpu"] or list(cards)
    return sorted(chosen, key=lambda device: device.free_bytes, reverse=True)


def _takes(shape: ModelShape, kv_type: str) -> bool:
    """Whether the cache can be of this format: its blocks must divide what a head keeps."""
    block = FORMATS[NUMBERS[kv_type.upper()]].block
    return not any(layer.keys % block or layer.values % block for layer in shape.layer)


def _range(most: int, preference: int) -> list[int]:
    return [min(preference, most)] if preference >= 0 else list(range(most + 1))


def _placement(shape: ModelShape, layout: Layout) -> Placement:
    if not layout.gpu_layers:
        return Placement.PROCESSOR
    if layout.gpu_layers <= shape.layers:
        return Placement.LAYERS
    return Placement.EXPERTS if layout.cpu_experts else Placement.GPU


def _shares(counts: Sequence[int]) -> tuple[float, ...]:
    """Of the layers for each card. llama.cpp gives layer i of n to the first card whose share,
    with those before it, exceeds i / n: the borders lie between layers, so rounding is harmless."""
    inner = [(border - 0.5) / sum(counts) for border in accumulate(counts[:-1])]
    return tuple(after - before for before, after in pairwise([0.0, *inner, 1.0]) if counts)
