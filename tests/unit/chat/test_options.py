"""Which model answers, and how it is told to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.loading.options import choose_model, turn_options
from app.core.messages import Effort, Sampling
from app.core.models.library import library as library_module
from app.core.models.library.library import InstalledModel, ModelLibrary
from app.core.settings import declarations as d
from app.core.settings.store import SettingsStore

GPT_OSS = InstalledModel("gpt-oss-20b", Path("/m/a.gguf"), 1, architecture="gpt-oss")
STARTER = InstalledModel("SmolLM2 135M", Path("/m/b.gguf"), 1, starter=True, architecture="llama")
OTHER = InstalledModel("Other", Path("/m/c.gguf"), 1, architecture="qwen3")


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.toml")


@pytest.mark.parametrize(
    ("model", "sampling"),
    [
        (GPT_OSS, Sampling(1.0, 1.0, 0, 0.0)),
        (STARTER, Sampling(0.2, 0.9, 0, 0.0, max_tokens=1024)),
        (OTHER, Sampling(0.7, 0.95, 0, 0.0)),
    ],
    ids=["gpt-oss", "starter", "other"],
)
def test_each_model_is_sampled_as_its_makers_say(
    settings: SettingsStore, model: InstalledModel, sampling: Sampling
) -> None:
    options = turn_options(model, settings)
    assert options.sampling == sampling
    assert (options.model, options.name) == (model.path, model.name)
    assert bool(options.default_instructions) is model.starter


@pytest.mark.parametrize("model", [GPT_OSS, STARTER, OTHER], ids=["gpt-oss", "starter", "other"])
def test_the_persons_own_values_win(settings: SettingsStore, model: InstalledModel) -> None:
    settings.set(d.SAMPLING_TEMPERATURE, 1.0)  # the default's value, but chosen
    settings.set(d.SAMPLING_TOP_P, 0.5)
    settings.set(d.SAMPLING_MAX_TOKENS, 99)
    settings.set(d.CHAT_EFFORT, "high")
    settings.set(d.CHAT_INSTRUCTIONS, "be brief")
    options = turn_options(model, settings)
    assert options.sampling == Sampling(1.0, 0.5, 0, 0.0, max_tokens=99)
    assert options.effort is Effort.HIGH
    assert options.instructions == "be brief"


def test_the_model_used_last_then_gpt_oss_then_the_starter(
    settings: SettingsStore, tmp_path: Path, tiny_model: Path, starter_model: Path
) -> None:
    library = ModelLibrary(tmp_path / "models")
    assert choose_model(library, settings).starter
    (tmp_path / "models").mkdir()
    shutil.copy(tiny_model, tmp_path / "models" / "gpt-oss-20b.gguf")
    assert choose_model(library, settings).name == "gpt-oss-20b"
    settings.set(d.CHAT_MODEL, "smollm2 135m")
    assert choose_model(library, settings).path == starter_model
    settings.set(d.CHAT_MODEL, "/gone/model.gguf")
    with pytest.raises(UserError) as caught:
        choose_model(library, settings)
    assert caught.value.code is Code.FILE_MISSING


def test_a_model_with_a_problem_is_not_chosen_by_itself(
    settings: SettingsStore, tmp_path: Path, tiny_model: Path, starter_model: Path
) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "a-broken-one.gguf").write_bytes(b"no model")
    cut = tmp_path / "models" / "half-a-gpt-oss.gguf"
    cut.write_bytes(tiny_model.read_bytes()[:-1000])
    assert choose_model(ModelLibrary(tmp_path / "models"), settings).starter
    cut.write_bytes(tiny_model.read_bytes())
    assert choose_model(ModelLibrary(tmp_path / "models"), settings).path == cut


def test_no_model_at_all(
    settings: SettingsStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_module, "starter_path", lambda: None)
    with pytest.raises(UserError) as caught:
        choose_model(ModelLibrary(tmp_path / "none"), settings)
    assert caught.value.code is Code.NO_MODEL
