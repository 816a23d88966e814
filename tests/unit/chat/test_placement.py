"""The planner over the machine and the settings, and what the engine is told of a plan."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.devices import Device, DeviceMemory
from app.core.embedding.memory import memory_bytes
from app.core.engine.protocol import LoadedModel
from app.core.errors import Code, UserError
from app.core.gguf import model_of_facts
from app.core.hardware.plan import Placement
from app.core.loading.loader import LoadDecision, ModelLoader, too_large
from app.core.loading.options import TurnOptions
from app.core.loading.placement import PlanService, load_options
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.library.installed import InstalledModel
from app.core.models.library.library import ModelLibrary
from app.core.paths import AppPaths, resources
from app.core.settings import declarations as d
from app.core.settings.store import SettingsStore
from app.main import embedding_memory
from tests.helpers.scripted import ScriptedEngine

CPU = Device("CPU", "Some processor", "cpu", 1, 1)
GPU = Device("CUDA0", "NVIDIA GeForce RTX 4090", "gpu", 23_000_000_000, 24_000_000_000)


class Asked:
    """Devices as the engine tells them, and how often it was asked."""

    def __init__(self, *devices: Device) -> None:
        self.devices = devices
        self.times = 0

    def __call__(self) -> Sequence[Device]:
        self.times += 1
        return self.devices


def spec(name: str) -> ModelSpec:
    facts = json.loads((resources() / "headers" / f"{name}.json").read_text())
    header = model_of_facts(facts)
    return ModelSpec(name, "o/r", "1", (SpecFile("a.gguf", header.file_bytes),), header=header)


@pytest.fixture
def settings(profile: AppPaths) -> SettingsStore:
    return SettingsStore(profile.settings)


def test_the_engine_is_asked_once_and_memory_is_of_now(settings: SettingsStore) -> None:
    asked = Asked(CPU, GPU)
    plan_service = PlanService(settings, asked)
    first, second = plan_service.devices(), plan_service.devices()
    assert asked.times == 1
    assert [each.name for each in first] == ["CPU", "CUDA0"]
    assert first[0].description == "Some processor"
    assert first[0].free_bytes > 1
    assert second[1] is GPU


def test_a_busy_engine_is_not_asked_again(settings: SettingsStore) -> None:
    """It would answer after its generation only, and count as hung before."""
    asked, busy = Asked(CPU), threading.Event()
    plan_service = PlanService(settings, asked, busy=busy.is_set)
    plan_service.devices()
    busy.set()
    plan_service.devices(again=True)
    assert asked.times == 1
    busy.clear()
    plan_service.devices(again=True)
    assert asked.times == 2


def test_what_a_loaded_model_holds_counts_as_free(settings: SettingsStore) -> None:
    loaded: list[LoadedModel | None] = [None]
    plan_service = PlanService(settings, Asked(CPU), loaded=lambda: loaded[0])
    plan_service._given_back()
    memory = (
        DeviceMemory("CPU_Mapped", weights=12 << 30),  # the file's own pages: free already
        DeviceMemory("CPU", kv_cache=1 << 20, compute=1 << 19),
        DeviceMemory("CPU_REPACK", weights=1 << 18),
        DeviceMemory("CUDA0", weights=5 << 30),
    )
    loaded[0] = replace(ScriptedEngine([]).model, memory=memory)
    assert plan_service._given_back() == (1 << 20) + (1 << 19) + (1 << 18)


@pytest.mark.parametrize(("device", "buffer"), [("Vulkan0", "Vulkan0"), ("MTL0", "MTL0_Mapped")])
def test_graphics_that_share_the_memory_give_it_back_too(
    device: str, buffer: str, settings: SettingsStore
) -> None:
    """A model that runs on them must not stand in its own way when it is loaded again."""
    loaded: list[LoadedModel | None] = [None]
    kind = "gpu" if device == "MTL0" else "igpu"
    graphics = Device(device, "Graphics", kind, 20 << 30, 20 << 30)
    plan_service = PlanService(settings, Asked(CPU, graphics), loaded=lambda: loaded[0])
    before = plan_service.devices()[0].free_bytes
    memory = (DeviceMemory(buffer, weights=1 << 30), DeviceMemory(device, kv_cache=1 << 20))
    loaded[0] = replace(ScriptedEngine([]).model, memory=memory)
    assert plan_service._given_back() == (1 << 30) + (1 << 20)
    assert plan_service.devices()[0].free_bytes >= min(
        before, plan_service.devices()[0].total_bytes
    )


def test_the_embedding_model_keeps_its_memory(settings: SettingsStore) -> None:
    """It works beside the model that answers."""
    much = 1 << 60
    reserved = [0]
    plan_service = PlanService(settings, Asked(CPU), reserved=lambda: reserved[0])
    assert plan_service.devices()[0].free_bytes > 0
    reserved[0] = much
    assert plan_service.devices()[0].free_bytes == 0
    assert not plan_service.plan(spec("gpt-oss-20b")).fits


def test_the_chosen_embedding_model_is_the_one(profile: AppPaths, minilm: Path) -> None:
    profile.make_private()
    settings = SettingsStore(profile.settings)
    assert embedding_memory(settings, memory_bytes) == 0
    settings.set(d.DOCUMENTS_EMBEDDING_MODEL, str(minilm))
    assert embedding_memory(settings, memory_bytes) == memory_bytes(minilm) > minilm.stat().st_size
    settings.set(d.DOCUMENTS_EMBEDDING_MODEL, str(profile.models / "gone.gguf"))
    assert embedding_memory(settings, memory_bytes) == 0


def test_a_card_that_is_overfilled_by_hand_is_named(
    settings: SettingsStore, tmp_path: Path
) -> None:
    settings.put({d.ENGINE_GPU_LAYERS.key: 25, d.ENGINE_CPU_EXPERTS.key: 0})
    small = replace(GPU, free_bytes=6_000_000_000, total_bytes=8_000_000_000)
    plan_service = PlanService(settings, Asked(CPU, small), cores=lambda: 8)
    model, preferences = spec("gpt-oss-20b"), plan_service.preferences()
    plan = plan_service.plan(model, preferences)
    error = too_large(tmp_path, plan, plan_service.nearest_fit(model, preferences))
    assert error.code is Code.CARD_TOO_SMALL
    assert error.facts["device"] == small.description
    assert error.facts["needed_bytes"] > error.facts["available_bytes"] > 5_000_000_000


def test_preferences_are_what_the_settings_say(settings: SettingsStore) -> None:
    plan_service = PlanService(settings, Asked(CPU))
    settings.put(
        {
            d.ENGINE_CONTEXT_LENGTH.key: 4096,
            d.ENGINE_DEVICE.key: "cpu",
            d.ENGINE_FLASH_ATTENTION.key: "on",
            d.ENGINE_SWA_FULL.key: "off",
            d.ENGINE_KV_TYPE.key: "q8_0",
            d.ENGINE_THREADS.key: 3,
        }
    )
    preferences = plan_service.preferences()
    assert (preferences.context_length, preferences.device, preferences.threads) == (4096, "cpu", 3)
    assert (preferences.flash_attention, preferences.swa_full, preferences.kv_type) == (
        True,
        False,
        "q8_0",
    )


def test_a_model_need_not_be_here_to_be_planned(settings: SettingsStore) -> None:
    plan_service = PlanService(settings, Asked(CPU, GPU), cores=lambda: 8)
    plan = plan_service.plan(spec("gpt-oss-20b"))
    assert plan.placement is Placement.GPU
    assert plan.devices == ("CUDA0",)
    options = load_options(plan)
    assert options.gpu_layers == plan.gpu_layers >= 24
    assert options.context_length == plan.context_length > 0
    at_once = plan_service.plan_of_shape(plan_service.shape(spec("gpt-oss-20b")))
    assert load_options(at_once) == options
    with pytest.raises(ValueError):
        plan_service.shape(replace(spec("gpt-oss-20b"), header=None))


def test_a_header_is_read_once_until_the_file_changes(
    settings: SettingsStore, tiny_model: Path, tmp_path: Path
) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(tiny_model.read_bytes())
    plan_service = PlanService(settings, Asked(CPU))
    model = InstalledModel("tiny", path, path.stat().st_size)
    assert plan_service.shape(model) is plan_service.shape(model)
    path.write_bytes(b"GGUF")
    with pytest.raises(UserError) as caught:
        plan_service.shape(model)
    assert caught.value.code is Code.FILE_TRUNCATED


class Machine:
    """A loading with everything real but the engine."""

    def __init__(self, settings: SettingsStore, folder: Path, *devices: Device) -> None:
        self.engine = ScriptedEngine([])
        self.asked = Asked(*devices)
        self.plan_service = PlanService(settings, self.asked, loaded=lambda: self.engine.loaded)
        self.loader = ModelLoader(self.engine, ModelLibrary(folder), self.plan_service)

    def load(self, options: TurnOptions, *, anew: bool = False) -> LoadDecision:
        self.loader.load(options, lambda event: None, CancelToken(), anew=anew)
        assert self.loader.load_decision is not None
        return self.loader.load_decision


def test_a_loaded_model_stays_placed_until_it_is_asked_for_anew(
    settings: SettingsStore, tiny_model: Path, tmp_path: Path
) -> None:
    machine = Machine(settings, tmp_path, CPU)
    options = TurnOptions(tiny_model)
    first = machine.load(options)
    settings.set(d.ENGINE_CONTEXT_LENGTH, 512)
    assert machine.load(options) == first
    assert first.preferences != machine.plan_service.preferences()  # which is what the window says
    again = machine.load(options, anew=True)
    assert again.plan.context_length == 512
    assert len(again.plans) > 1


def test_after_an_unload_the_settings_count(
    settings: SettingsStore, tiny_model: Path, tmp_path: Path
) -> None:
    machine = Machine(settings, tmp_path, CPU)
    options = TurnOptions(tiny_model)
    machine.load(options)
    settings.set(d.ENGINE_CONTEXT_LENGTH, 512)
    machine.engine.unload()
    assert machine.load(options).plan.context_length == 512


def test_what_cannot_fit_is_not_loaded(settings: SettingsStore, tmp_path: Path) -> None:
    class Huge(PlanService):
        def shape(self, model):  # type: ignore[no-untyped-def]
            return super().shape(spec("gpt-oss-120b"))

        def devices(self, *, again: bool = False) -> tuple[Device, ...]:
            return (replace(CPU, free_bytes=8 << 30, total_bytes=16 << 30),)

    class HugeModelLibrary(ModelLibrary):
        def check(self, model: InstalledModel) -> None:
            pass

    path = tmp_path / "huge.gguf"
    path.write_bytes(b"GGUF")
    loader = ModelLoader(ScriptedEngine([]), HugeModelLibrary(tmp_path), Huge(settings, Asked(CPU)))
    with pytest.raises(UserError) as caught:
        loader.load(TurnOptions(path), lambda event: None, CancelToken())
    assert caught.value.code is Code.MODEL_TOO_LARGE
    assert caught.value.facts["needed_bytes"] > 60_000_000_000
    assert caught.value.facts["available_bytes"] == 7 << 30  # a GiB is kept for the system
