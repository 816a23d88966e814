"""What is read out of a header for the planner, also out of strange ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.gguf import GgufModel, Tensor
from app.core.hardware.memory import Context, kv_bytes
from app.core.hardware.plan import LoadPreferences
from app.core.hardware.planner import plan, plans_to_try
from app.core.hardware.shape import ModelShape, shape_of
from tests.helpers.synthetic import SHAPES, gemma3_4b, gpt_oss, llama_8b

from .conftest import machine, shape


def with_keys(model: GgufModel, **keys: object) -> ModelShape:
    architecture = model.metadata["general.architecture"]
    added = {f"{architecture}.{key.replace('__', '.')}": value for key, value in keys.items()}
    return shape_of(replace(model, metadata={**model.metadata, **added}))  # type: ignore[arg-type]


def windows(model: ModelShape) -> str:
    return "".join("w" if layer.windowed else "." for layer in model.layer)


def test_gpt_oss() -> None:
    model = shape("gpt-oss-120b")
    assert (model.layers, model.experts, model.experts_used) == (36, 128, 4)
    assert (model.trained_context, model.vocabulary, model.width) == (131072, 201088, 2880)
    assert model.has_experts
    assert not model.tied
    assert windows(model) == "w." * 18
    assert model.window == 128
    assert model.layer[0].expert_bytes == pytest.approx(1.58 * 2**30, rel=0.01)  # gpt-oss.md


def test_cache_of_gpt_oss_by_the_token() -> None:
    """gpt-oss.md §1: 24,576 and 36,864 bytes a token in the full layers, f16."""
    context = Context(8192, "f16", False, True, 512)
    for name, bytes_a_token in (("gpt-oss-20b", 24_576), ("gpt-oss-120b", 36_864)):
        model = shape(name)
        full = [kv_bytes(model, each, context) for each in model.layer if not each.windowed]
        assert sum(full) == 8192 * bytes_a_token


def test_a_pattern_of_gemma_and_tied_embeddings() -> None:
    model = shape("gemma3-4b")
    assert windows(model) == "wwwww." * 5 + "wwww"
    assert model.tied
    assert model.output_bytes > model.embedding_bytes == model.input_bytes


def test_a_pattern_in_the_file_wins() -> None:
    model = gemma3_4b().model()
    pattern = tuple(number % 2 == 1 for number in range(34))
    assert windows(with_keys(model, attention__sliding_window_pattern=pattern)) == ".w" * 17
    assert windows(with_keys(model, attention__sliding_window_pattern=2)) == "w." * 17


def test_windows_of_an_architecture_that_llama_cpp_gives_none() -> None:
    model = llama_8b().model()
    assert windows(with_keys(model, attention__sliding_window=4096)) == "." * 32


def test_heads_by_layer_and_layers_that_keep_nothing() -> None:
    model = llama_8b().model()
    heads = tuple(0 if number % 4 else 8 for number in range(32))
    by_layer = with_keys(model, attention__head_count_kv=heads)
    assert [layer.keys for layer in by_layer.layer[:5]] == [1024, 0, 0, 0, 1024]
    sharing = with_keys(model, attention__shared_kv_layers=12)
    assert [bool(layer.keys) for layer in sharing.layer] == [True] * 20 + [False] * 12


def test_heads_of_their_own_width_and_latent_attention() -> None:
    model = llama_8b().model()
    wide = with_keys(model, attention__key_length=256, attention__value_length=64)
    assert (wide.layer[0].keys, wide.layer[0].values) == (8 * 256, 8 * 64)
    assert wide.layer[0].queries == 32 * 256
    latent = with_keys(
        model, attention__key_length=576, attention__key_length_mla=192, attention__head_count_kv=1
    )
    assert (latent.layer[0].keys, latent.layer[0].values) == (576, 0)


def test_shared_experts_are_no_experts_that_can_stay_behind() -> None:
    """`ffn_up_shexp` is used by every token; llama.cpp's overrides leave it with its layer."""
    facts = gpt_oss("20b").model()
    shared = Tensor("blk.0.ffn_up_shexp.weight", 0, (64, 64), 64 * 64 * 4)
    model = shape_of(replace(facts, tensors=(*facts.tensors, shared)))
    assert model.layer[0].expert_bytes == model.layer[1].expert_bytes
    assert model.layer[0].dense_bytes == model.layer[1].dense_bytes + shared.size_bytes


def test_a_file_without_layers() -> None:
    """A projector or an adapter: nothing to compute, and no crash."""
    model = shape_of(GgufModel({"general.architecture": "clip"}, {}, (), 1000))
    assert model.layers == 0
    assert plan(model, machine(16, 8)).fits


NUMBERS = st.integers(-(2**63), 2**64 - 1) | st.integers(0, 64) | st.floats() | st.text(max_size=3)
VALUES = NUMBERS | st.lists(st.integers(0, 2**32) | st.booleans(), max_size=40).map(tuple)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), name=st.sampled_from(list(SHAPES)))
def test_nonsense_in_a_header_never_hangs_or_crashes_the_planner(
    data: st.DataObject, name: str
) -> None:
    model = SHAPES[name]().model()
    keys = data.draw(st.lists(st.sampled_from(sorted(model.metadata)), min_size=1, max_size=4))
    changed = {key: data.draw(VALUES) for key in keys}
    names = ("blk.0.x", "blk.999999.ffn_up_exps.weight", "blk.99999999.x", "output.x", "blk.-1.x")
    tensor = Tensor(data.draw(st.sampled_from(names)), 0, (1,), data.draw(st.integers(0, 2**62)))
    odd = replace(model, metadata={**model.metadata, **changed}, tensors=(*model.tensors, tensor))
    found = plans_to_try(shape_of(odd), machine(32, 12), LoadPreferences(context_length=4096))
    assert all(use.used_bytes >= 0 for candidate in found for use in candidate.uses)
