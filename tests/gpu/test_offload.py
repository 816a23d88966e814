"""Each placement of a model computes what the processor computes (gpt-oss.md §3.9)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.devices import Device
from app.core.engine.client import EngineClient
from app.core.engine.protocol import Delta, Event, LoadedModel, LoadOptions
from app.core.engine.runtime import Llama
from app.core.messages import Channel, Effort, Message, Prompt, Role, Sampling

from .conftest import is_lavapipe
from .forced import Reference, compare, loaded, reference

# Small batches: lavapipe of Mesa 22 (Debian 12) dies in its own code when a decode follows flash
# attention over more than 16 tokens.
_PROCESSOR = LoadOptions(
    context_length=1024, devices=("cpu",), swa_full=True, threads=1, ubatch_size=16
)
_LAYERS = 4
_TOKENS = 48
_GREEDY = Sampling(temperature=0.0, max_tokens=_TOKENS)
_QUESTION = "What is the capital of Nepal?"
_TEXT = (
    "<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\n"
    "Knowledge cutoff: 2024-06\nCurrent date: 2026-11-23\n\nReasoning: low\n\n"
    "# Valid channels: analysis, commentary, final. Channel must be included for every message."
    f"<|end|><|start|>user<|message|>{_QUESTION}<|end|><|start|>assistant"
)
_PLACEMENTS: dict[str, dict[str, object]] = {
    "full": {},
    "partial": {"gpu_layers": 3},
    "output only": {"gpu_layers": 1},
    "experts of two layers in memory": {"cpu_experts": 2},
    "all experts in memory": {"cpu_experts": _LAYERS},
    "partial, experts in memory": {"gpu_layers": 3, "cpu_experts": 3},
    "short window cache": {"swa_full": False},
    "cache in q8_0": {"kv_type": "q8_0"},
    "no flash attention": {"flash_attention": False},
    "large batches": {"ubatch_size": 512},
    "large batches, no flash attention": {"ubatch_size": 512, "flash_attention": False},
}

Expect = Callable[[LoadOptions], Reference]


@pytest.fixture(scope="module", params=["tiny_model", "tiny_full_model"])
def model_file(request: pytest.FixtureRequest) -> Path:
    path: Path = request.getfixturevalue(request.param)
    return path


@pytest.fixture(scope="module")
def expect(llama: Llama, model_file: Path) -> Expect:
    """What the processor computes with these options' type of cache."""
    known: dict[str, Reference] = {}

    def of(options: LoadOptions) -> Reference:
        kv_type = options.kv_type
        if kv_type not in known:
            with loaded(llama, model_file, replace(_PROCESSOR, kv_type=kv_type)) as model:
                assert (model.facts.devices, model.facts.gpu_layers) == ((), 0)
                prompt = model.vocabulary.tokenize(_TEXT, parse_special=True)
                known[kv_type] = reference(model, prompt, _TOKENS)
        return known[kv_type]

    return of


def _weights(facts: LoadedModel, device: str) -> int:
    return sum(each.weights for each in facts.memory if each.device == device)


@pytest.mark.parametrize("placement", _PLACEMENTS)
def test_the_same_tokens(
    placement: str, llama: Llama, gpus: tuple[Device, ...], model_file: Path, expect: Expect
) -> None:
    gpu = gpus[0].name
    if is_lavapipe(gpus[0]) and placement == "large batches":
        pytest.skip("lavapipe of Mesa 22 dies of them")
    if is_lavapipe(gpus[0]) and placement == "output only" and "full" in model_file.name:
        pytest.skip("lavapipe does not take so large an output matrix")
    options = replace(_PROCESSOR, devices=(gpu,), **_PLACEMENTS[placement])  # type: ignore[arg-type]
    with loaded(llama, model_file, options) as model:
        facts = model.facts
        comparison = compare(model, expect(options))
    print(f"{placement}: {comparison}")
    assert comparison.same
    assert facts.gpu_layers == (options.gpu_layers if options.gpu_layers > 0 else _LAYERS + 1)
    assert facts.cpu_experts == options.cpu_experts
    assert facts.devices == (gpu,)
    assert _weights(facts, gpu) > 0


def test_the_experts_go_where_they_are_sent(
    llama: Llama, gpus: tuple[Device, ...], tiny_model: Path
) -> None:
    """Layer by layer they leave the card, and nothing else does."""
    gpu = gpus[0].name
    held = []
    for kept in range(_LAYERS + 1):
        options = replace(_PROCESSOR, devices=(gpu,), cpu_experts=kept)
        with loaded(llama, tiny_model, options) as model:
            held.append(_weights(model.facts, gpu))
    layers = [before - after for before, after in pairwise(held)]
    assert all(layer > 0 for layer in layers)
    # The log rounds to a hundredth of a MiB.
    assert max(layers) - min(layers) < 0.03 * 2**20
    assert held[-1] > 0


def test_split_over_two_devices(
    llama: Llama, gpus: tuple[Device, ...], model_file: Path, expect: Expect
) -> None:
    if len(gpus) < 2:
        pytest.skip("there is one GPU here")
    names = tuple(gpu.name for gpu in gpus[:2])
    held = {}
    for split in ((0.5, 0.5), (0.2, 0.8)):
        options = replace(_PROCESSOR, devices=names, split=split)
        with loaded(llama, model_file, options) as model:
            facts = model.facts
            comparison = compare(model, expect(options))
        print(f"split {split}: {comparison}")
        assert comparison.same
        assert facts.devices == names
        held[split] = _weights(facts, names[0])
    assert held[0.2, 0.8] < held[0.5, 0.5]


def test_the_processor_alone_takes_nothing_of_the_card(
    llama: Llama, gpus: tuple[Device, ...], tiny_model: Path
) -> None:
    for options in (_PROCESSOR, replace(_PROCESSOR, devices=(), gpu_layers=0)):
        with loaded(llama, tiny_model, options) as model:
            used = {each.device for each in model.facts.memory}
        assert not used & {gpu.name for gpu in gpus}


def test_nothing_said_uses_what_is_there(
    llama: Llama, gpus: tuple[Device, ...], tiny_model: Path
) -> None:
    with loaded(llama, tiny_model, replace(_PROCESSOR, devices=())) as model:
        assert model.facts.gpu_layers == _LAYERS + 1
        assert model.facts.devices


# The whole program


_ENGINE = (sys.executable, "-m", "app", "engine")


def test_the_engine_answers_from_the_card(gpus: tuple[Device, ...], tiny_model: Path) -> None:
    engine = EngineClient(_ENGINE)
    prompt = Prompt((Message.of(Role.USER, _QUESTION),), "2026-11-23", effort=Effort.LOW)
    told: list[Event] = []
    try:
        assert {gpu.name for gpu in gpus} <= {device.name for device in engine.devices()}
        options = replace(_PROCESSOR, devices=(gpus[0].name,), cpu_experts=1, threads=0)
        model = engine.load(str(tiny_model), options, told.append, CancelToken(), ())
        engine.generate(prompt, _GREEDY, told.append, CancelToken())
    finally:
        engine.close()
    answer = "".join(
        event.text for event in told if isinstance(event, Delta) and event.channel is Channel.FINAL
    )
    assert "Kathmandu" in answer
    assert (model.devices, model.gpu_layers, model.cpu_experts) == ((gpus[0].name,), 5, 1)
