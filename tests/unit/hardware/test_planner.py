"""Plans on simulated machines: true to their word, leaving nothing behind, as wished."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.devices import Device
from app.core.hardware.memory import Context, Costs, Layout
from app.core.hardware.plan import LoadPreferences, Placement, Plan
from app.core.hardware.planner import nearest_fit, plan, plans_to_try
from app.core.hardware.room import fits, needs, reserve_bytes
from app.core.hardware.shape import ModelShape
from tests.helpers.synthetic import SHAPES

from .conftest import GB, machine, shape

CARDS = (0, 4, 6, 8, 12, 16, 24, 48, 80)
MEMORIES = (8, 12, 16, 24, 32, 48, 64, 96, 128)
RANK = [
    Placement.TOO_LARGE,
    Placement.PROCESSOR,
    Placement.LAYERS,
    Placement.EXPERTS,
    Placement.GPU,
]


def cards(size: float) -> tuple[float, ...]:
    return (size,) if size else ()


def claims_are_true(found: Plan) -> None:
    """What is said to fit leaves every device its reserve; what is not, does not."""
    assert found.uses[0].device.kind == "cpu"
    assert fits(found.uses) is found.fits
    if found.fits:
        assert found.speed is not None
        assert 0 < found.speed.low < found.speed.high
        for use in found.uses:
            assert not use.used_bytes or use.left_bytes >= reserve_bytes(use.device)
    used = tuple(use.device.name for use in found.uses[1:] if use.used_bytes)
    assert found.devices == used
    assert len(found.split) == len(used)
    assert sum(found.split) == pytest.approx(1 if used else 0)


def nothing_is_left_behind(found: Plan, model: ModelShape, devices: Sequence[Device]) -> None:
    """One step nearer to the card, with the least context, and it would not fit."""
    least = LoadPreferences(context_length=min(found.context_length, 8192), swa_full=False)
    nearer: list[LoadPreferences] = []
    if found.placement is Placement.EXPERTS:
        fewer = found.cpu_experts - 1
        nearer = [replace(least, gpu_layers=found.gpu_layers, cpu_experts=fewer)]
    elif found.placement is Placement.LAYERS:
        nearer = [replace(least, gpu_layers=found.gpu_layers + 1, cpu_experts=found.cpu_experts)]
    elif found.placement is Placement.PROCESSOR and len(devices) > 1:
        experts = model.layers if model.has_experts else 0
        nearer = [replace(least, gpu_layers=1, cpu_experts=experts)]
    elif not found.fits:
        shortest = LoadPreferences(context_length=2048, swa_full=False)
        nearer = [shortest, replace(shortest, device="cpu")]
    for preferences in nearer:
        assert not plan(model, devices, preferences).fits
    one_card = len(devices) <= 2  # several are not joined for the sake of a longer context
    if found.fits and one_card and found.context_length < min(32768, model.trained_context):
        longer = LoadPreferences(
            context_length=found.context_length * 2,
            swa_full=found.swa_full,
            gpu_layers=found.gpu_layers,
            cpu_experts=found.cpu_experts,
        )
        assert not plan(model, devices, longer).fits


# The table of the issue


@pytest.mark.parametrize("name", ["gpt-oss-20b", "gpt-oss-120b", "llama-8b", "qwen3-30b-a3b"])
@pytest.mark.parametrize("card", CARDS)
def test_every_machine_of_the_table(name: str, card: int) -> None:
    model = shape(name)
    for memory in MEMORIES:
        devices = machine(memory, *cards(card))
        found = plan(model, devices)
        claims_are_true(found)
        nothing_is_left_behind(found, model, devices)
        assert found.layers == model.layers


@pytest.mark.parametrize(
    ("name", "memory", "card", "placement"),
    [
        ("gpt-oss-20b", 8, 0, Placement.TOO_LARGE),
        ("gpt-oss-20b", 16, 0, Placement.PROCESSOR),
        ("gpt-oss-20b", 16, 4, Placement.EXPERTS),
        ("gpt-oss-20b", 16, 12, Placement.EXPERTS),
        ("gpt-oss-20b", 8, 16, Placement.GPU),
        ("gpt-oss-20b", 16, 24, Placement.GPU),
        ("gpt-oss-120b", 32, 24, Placement.TOO_LARGE),
        ("gpt-oss-120b", 64, 24, Placement.EXPERTS),
        ("gpt-oss-120b", 96, 4, Placement.EXPERTS),
        ("gpt-oss-120b", 96, 0, Placement.PROCESSOR),
        ("gpt-oss-120b", 16, 80, Placement.GPU),
        ("llama-8b", 16, 4, Placement.LAYERS),
        ("llama-8b", 16, 8, Placement.GPU),
        ("llama-8b", 16, 0, Placement.PROCESSOR),
    ],
)
def test_where_people_would_expect_it(
    name: str, memory: int, card: int, placement: Placement
) -> None:
    assert plan(shape(name), machine(memory, *cards(card))).placement is placement


@pytest.mark.parametrize("name", ["gpt-oss-20b", "gpt-oss-120b", "llama-8b"])
def test_a_better_machine_is_never_worse(name: str) -> None:
    model = shape(name)
    table = {
        (card, memory): plan(model, machine(memory, *cards(card)))
        for card, memory in product(CARDS, MEMORIES)
    }
    for (card, memory), worse in table.items():
        for found in [f for (c, m), f in table.items() if c >= card and m >= memory]:
            assert RANK.index(found.placement) >= RANK.index(worse.placement)
            if found.placement is worse.placement is Placement.EXPERTS:
                assert found.cpu_experts <= worse.cpu_experts


# Any machine


def sizes(least: float, most: float) -> st.SearchStrategy[float]:
    return st.floats(least, most, allow_nan=False)


machines = st.builds(
    lambda memory, gpus, kind, free: machine(memory, *gpus, kind=kind, free=free),
    sizes(1, 300),
    st.lists(sizes(0.1, 100), max_size=3),
    st.sampled_from(["gpu", "gpu", "igpu"]),
    st.floats(0.05, 1),
)
preferences_of = st.builds(
    LoadPreferences,
    context_length=st.sampled_from([0, 0, 512, 4096, 16384, 131072]),
    device=st.sampled_from(["auto", "auto", "cpu", "GPU0", "GPU1", "gone"]),
    gpu_layers=st.sampled_from([-1, -1, 0, 1, 10, 25, 37, 1000]),
    cpu_experts=st.sampled_from([-1, -1, 0, 5, 24, 1000]),
    kv_type=st.sampled_from(["f16", "q8_0", "q4_0"]),
    flash_attention=st.sampled_from([None, True, False]),
    swa_full=st.sampled_from([None, True, False]),
    ubatch_size=st.sampled_from([0, 64, 2048]),
    extra_buffers=st.booleans(),
)
models = st.sampled_from(list(SHAPES))


@settings(max_examples=200, deadline=None)
@given(name=models, devices=machines)
def test_any_machine(name: str, devices: list[Device]) -> None:
    found = plan(shape(name), devices)
    claims_are_true(found)
    nothing_is_left_behind(found, shape(name), devices)


@pytest.mark.soak
@settings(max_examples=2000, deadline=None)
@given(name=models, devices=machines, preferences=preferences_of)
def test_very_many_machines(name: str, devices: list[Device], preferences: LoadPreferences) -> None:
    preferences_win(plan(shape(name), devices, preferences), preferences, shape(name), devices)
    found = plan(shape(name), devices)
    nothing_is_left_behind(found, shape(name), devices)
    fallbacks_need_less(plans_to_try(shape(name), devices, preferences))


def preferences_win(
    found: Plan, preferences: LoadPreferences, model: ModelShape, devices: list[Device]
) -> None:
    claims_are_true(found)
    with_cards = len(devices) > 1 and preferences.device != "cpu"
    if preferences.context_length:
        assert found.context_length == min(preferences.context_length, model.trained_context)
    if preferences.gpu_layers >= 0 and with_cards:
        assert found.gpu_layers == min(preferences.gpu_layers, model.layers + 1)
    if not with_cards:
        assert found.gpu_layers == found.cpu_experts == 0
        assert not found.devices
    if preferences.cpu_experts >= 0 and found.gpu_layers:
        expert_layers = model.layers if model.has_experts else 0
        assert found.cpu_experts == min(preferences.cpu_experts, expert_layers)
    if preferences.device in {device.name for device in devices}:
        assert set(found.devices) <= {preferences.device}
    if preferences.swa_full is not None:
        assert found.swa_full is preferences.swa_full
    assert found.kv_type == preferences.kv_type
    assert found.ubatch_size == min(preferences.ubatch_size or 512, found.context_length)
    assert found.batch_size >= found.ubatch_size
    assert found.extra_buffers is preferences.extra_buffers
    if preferences.kv_type == "f16":
        assert found.flash_attention is preferences.flash_attention
    else:
        assert found.flash_attention is not False  # llama.cpp would refuse the cache


@settings(max_examples=300, deadline=None)
@given(name=models, devices=machines, preferences=preferences_of)
def test_preferences_win_even_where_they_do_not_fit(
    name: str, devices: list[Device], preferences: LoadPreferences
) -> None:
    preferences_win(plan(shape(name), devices, preferences), preferences, shape(name), devices)


# Several cards, shared memory


def test_one_card_that_holds_it_all_is_enough() -> None:
    found = plan(shape("gpt-oss-20b"), machine(64, 16, 24))
    assert found.placement is Placement.GPU
    assert found.devices == ("GPU1",)
    assert found.split == (1.0,)
    assert [use.device.name for use in found.uses] == ["CPU", "GPU1", "GPU0"]


def test_two_cards_together() -> None:
    found = plan(shape("gpt-oss-20b"), machine(64, 12, 8))
    assert found.placement is Placement.GPU
    assert found.devices == ("GPU0", "GPU1")
    shares = [use.used_bytes / use.device.total_bytes for use in found.uses[1:]]
    assert max(shares) - min(shares) < 0.35  # neither brim-full beside an empty one


@pytest.mark.parametrize("context_length", [8192, 65536, 131072])
@pytest.mark.parametrize("name", ["gpt-oss-20b", "qwen3-30b-a3b"])
@pytest.mark.parametrize("free", [(8, 8), (7, 4), (6.5, 6), (12, 5)])
def test_no_way_to_share_it_out_keeps_more_on_two_cards(
    free: tuple[float, float], name: str, context_length: int
) -> None:
    """Every way there is, tried one by one; nothing of the search is in it."""
    model, devices = shape(name), machine(64, *free)
    preferences = LoadPreferences(context_length=context_length, swa_full=False)
    found = plan(model, devices, preferences)
    costs = Costs(model, Context(found.context_length, "f16", False, True, 512))
    cpu, *gpus = devices
    everything = model.layers + 1
    if found.placement is Placement.LAYERS:
        better = [(count, model.layers) for count in range(found.gpu_layers + 1, everything + 1)]
    else:
        assert found.placement in (Placement.EXPERTS, Placement.GPU)
        better = [(everything, experts) for experts in range(found.cpu_experts)]
    for count, experts in better:
        for first in range(count + 1):
            layout = Layout((first, count - first), experts)
            assert not fits(costs.uses(layout, cpu, gpus)), (count, experts, first)


def assigned(split: Sequence[float], layers: int) -> list[int]:
    """To which card llama.cpp gives each layer (`load_tensors`), in its single precision."""
    single = ctypes.c_float
    borders, total = [], single(0)
    for share in split:
        total = single(total.value + single(share).value)
        borders.append(total.value)
    borders = [single(border / total.value).value for border in borders]
    return [bisect_right(borders, single(layer / layers).value) for layer in range(layers)]


@settings(max_examples=300, deadline=None)
@given(sizes=st.lists(sizes(2, 30), min_size=2, max_size=4), name=models)
def test_llama_cpp_splits_as_planned(sizes: list[float], name: str) -> None:
    found = plan(shape(name), machine(256, *sizes))
    assume(len(found.devices) > 1)
    owners = assigned(found.split, found.gpu_layers)
    model, start = shape(name), shape(name).layers + 1 - found.gpu_layers
    weights = [0] * len(found.devices)
    for layer, owner in enumerate(owners, start):
        if layer == model.layers:
            weights[owner] += model.output_bytes
        else:
            weights[owner] += model.layer[layer].dense_bytes
            weights[owner] += model.layer[layer].expert_bytes * (layer >= found.cpu_experts)
    planned = {use.device.name: use.weights for use in found.uses}
    assert weights == [planned[device] for device in found.devices]


def test_integrated_graphics_share_the_memory() -> None:
    """12 GB of weights do not fit into 16 GB twice, nor into what both can have together."""
    roomy = plan(shape("gpt-oss-20b"), machine(32, 24, kind="igpu"))
    assert roomy.placement is Placement.GPU
    both = sum(use.used_bytes for use in roomy.uses)
    assert roomy.uses[0].device.free_bytes - both >= reserve_bytes(roomy.uses[0].device)
    tight = plan(shape("gpt-oss-20b"), machine(12, 24, kind="igpu"))
    assert not tight.fits


def test_apple_s_graphics_share_it_too() -> None:
    devices = [replace(d, name=d.name.replace("GPU", "MTL")) for d in machine(12, 24)]
    assert not plan(shape("gpt-oss-20b"), devices).fits


def test_a_card_goes_before_integrated_graphics() -> None:
    devices = [*machine(64, 24), replace(machine(64, 48, kind="igpu")[1], name="IGPU")]
    found = plan(shape("gpt-oss-20b"), devices)
    assert found.devices == ("GPU0",)
    assert found.uses[-1].device.name == "IGPU"
    assert found.uses[-1].used_bytes == 0
    assert plan(shape("gpt-oss-20b"), devices, LoadPreferences(device="IGPU")).devices == ("IGPU",)


def test_no_device_at_all() -> None:
    found = plan(shape("gpt-oss-20b"), [])
    assert found.placement is Placement.TOO_LARGE
    assert found.needed_bytes > 12 * GB


# The context


def test_a_long_context_where_it_costs_nothing_else() -> None:
    assert plan(shape("gpt-oss-20b"), machine(32, 24)).context_length == 32768
    assert plan(shape("gpt-oss-20b"), machine(32, 24)).swa_full is True
    tight = plan(shape("gpt-oss-20b"), machine(16, 4))
    assert tight.context_length == 8192
    assert tight.placement is Placement.EXPERTS


def test_a_shorter_one_rather_than_none() -> None:
    model = shape("llama-8b")
    need = {
        length: plan(model, machine(1), LoadPreferences(context_length=length))
        for length in (4096, 8192)
    }
    reserve = 512 << 20
    between = (need[4096].needed_bytes + need[8192].needed_bytes) // 2 + reserve
    device = Device("CPU", "", "cpu", between, 8 * GB)
    found = plan(model, [device])
    assert found.placement is Placement.PROCESSOR
    assert found.context_length == 4096


def test_never_longer_than_trained() -> None:
    short = replace(shape("llama-8b"), trained_context=2048)
    assert plan(short, machine(64)).context_length == 2048
    assert plan(short, machine(64), LoadPreferences(context_length=8192)).context_length == 2048


def test_without_windows_there_is_no_whole_cache_to_choose() -> None:
    assert plan(shape("llama-8b"), machine(64, 24)).swa_full is False


def test_heads_that_blocks_do_not_divide_keep_a_plain_cache() -> None:
    odd = replace(shape("llama-8b"))
    odd = replace(odd, layer=tuple(replace(layer, keys=40, values=40) for layer in odd.layer))
    assert plan(odd, machine(64), LoadPreferences(kv_type="q8_0")).kv_type == "f16"


# More careful plans


def on_cards(found: Plan) -> int:
    return sum(use.used_bytes for use in found.uses[1:])


def fallbacks_need_less(candidates: tuple[Plan, ...]) -> None:
    assert 1 <= len(candidates) <= 6
    assert len(set(candidates)) == len(candidates)
    for before, after in pairwise(candidates):
        cares = [
            (on_cards(each), each.context_length, each.swa_full, each.extra_buffers)
            for each in (before, after)
        ]
        assert all(new <= old for old, new in zip(*cares, strict=True))
        assert cares[0] != cares[1]
    if candidates[0].fits:
        assert all(candidate.fits for candidate in candidates)


@settings(max_examples=200, deadline=None)
@given(name=models, devices=machines, preferences=preferences_of)
def test_each_try_is_more_careful(
    name: str, devices: list[Device], preferences: LoadPreferences
) -> None:
    candidates = plans_to_try(shape(name), devices, preferences)
    assert candidates[0] == plan(shape(name), devices, preferences)
    fallbacks_need_less(candidates)


def test_the_last_try_is_the_processor_alone() -> None:
    candidates = plans_to_try(shape("gpt-oss-20b"), machine(32, 12))
    placements = [each.placement for each in candidates]
    assert placements[:3] == [Placement.EXPERTS] * 3
    assert placements[-1] is Placement.PROCESSOR
    assert candidates[1].cpu_experts > candidates[0].cpu_experts
    assert candidates[2].context_length < candidates[1].context_length or not candidates[2].swa_full
    assert not candidates[-1].extra_buffers


def test_without_memory_for_the_processor_the_card_is_asked_for_less() -> None:
    candidates = plans_to_try(shape("gpt-oss-20b"), machine(8, 16))
    assert len(candidates) > 1
    assert all(candidate.devices for candidate in candidates)


# What would fit instead


@settings(max_examples=200, deadline=None)
@given(name=models, devices=machines, preferences=preferences_of)
def test_the_nearest_fit_fits(
    name: str, devices: list[Device], preferences: LoadPreferences
) -> None:
    found = nearest_fit(shape(name), devices, preferences)
    if found is not None:
        claims_are_true(found)
        assert found.fits
    elif preferences.device in ("auto", "cpu"):
        hopeless = LoadPreferences(
            context_length=min(2048, preferences.context_length or 2048),
            device=preferences.device,
            kv_type="q8_0",
            flash_attention=preferences.flash_attention,
            swa_full=preferences.swa_full,
            ubatch_size=preferences.ubatch_size,
        )
        assert not plan(shape(name), devices, hopeless).fits


def test_too_many_layers_by_hand_fit_when_gloss_places_them() -> None:
    devices = machine(32, 8)
    asked = plan(shape("gpt-oss-20b"), devices, LoadPreferences(gpu_layers=25, cpu_experts=0))
    assert asked.placement is Placement.TOO_LARGE
    assert needs(asked.uses)[1].missing_bytes > 4 * GB
    nearest = nearest_fit(
        shape("gpt-oss-20b"), devices, LoadPreferences(gpu_layers=25, cpu_experts=0)
    )
    assert nearest is not None
    assert nearest.placement is Placement.EXPERTS


def test_too_long_a_context_fits_when_shorter() -> None:
    devices = machine(8, 6)
    preferences = LoadPreferences(context_length=131072)
    assert not plan(shape("llama-8b"), devices, preferences).fits
    nearest = nearest_fit(shape("llama-8b"), devices, preferences)
    assert nearest is not None
    assert nearest.context_length == 8192
