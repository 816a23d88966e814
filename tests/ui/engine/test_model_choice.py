"""`ModelChoice`: which models are offered for chat, and which one answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from app.core.errors import Code
from app.core.models.library.library import ModelLibrary
from app.core.settings.declarations import CHAT_MODEL
from app.core.settings.store import SettingsStore
from app.ui.engine.engine_status import Choice
from app.ui.engine.viewmodels.model_choice import ModelChoice
from app.ui.threads.runner import Runner
from tests.helpers.gguf_files import write_model


@pytest.fixture
def runner(qtbot) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


def choice_of(qtbot, runner: Runner, folder: Path, settings: SettingsStore) -> Choice:
    services = SimpleNamespace(library=ModelLibrary(folder), settings=settings)
    parent = QObject()
    choice = ModelChoice(runner, services, parent)
    with qtbot.waitSignal(choice.changed) as changed:
        choice.begin()
    return changed.args[0]


def test_only_models_that_chat_are_offered_or_chosen(
    qtbot, runner: Runner, tmp_path: Path, starter_model: Path
) -> None:
    folder = tmp_path / "models"
    settings = SettingsStore(tmp_path / "settings.toml")
    write_model(folder / "a.gguf", "An embedding model", **{"llama.pooling_type": 1})
    write_model(folder / "b.gguf", "A bert", **{"general.architecture": "bert"})
    write_model(folder / "c.gguf", "A chat model")
    found = choice_of(qtbot, runner, folder, settings)
    assert [model.name for model in found.models] == ["A chat model", "SmolLM2 135M"]
    assert found.chosen is not None
    assert found.chosen.name == "A chat model"


def test_the_model_used_last_that_is_gone_is_named(
    qtbot, runner: Runner, tmp_path: Path, starter_model: Path
) -> None:
    folder = tmp_path / "models"
    settings = SettingsStore(tmp_path / "settings.toml")
    path = write_model(folder / "c.gguf", "A chat model")
    settings.set(CHAT_MODEL, str(path))
    path.unlink()
    found = choice_of(qtbot, runner, folder, settings)
    assert (found.chosen, found.missing) == (None, path)


@pytest.mark.parametrize("cut", [True, False])
def test_an_added_model_that_cannot_answer_is_refused_with_its_reason(
    qtbot, runner: Runner, tmp_path: Path, starter_model: Path, cut: bool
) -> None:
    path = write_model(tmp_path / "e.gguf", **({} if cut else {"llama.pooling_type": 1}))
    if cut:
        path.write_bytes(path.read_bytes()[:-1])
    library = ModelLibrary(tmp_path / "models")
    settings = SettingsStore(tmp_path / "settings.toml")
    parent = QObject()
    choice = ModelChoice(runner, SimpleNamespace(library=library, settings=settings), parent)
    with qtbot.waitSignal(choice.changed):
        choice.begin()
    with qtbot.waitSignal(choice.failed) as failed, qtbot.assertNotEmitted(choice.load_wanted):
        choice.add(path)
    assert failed.args[0].code is (Code.FILE_TRUNCATED if cut else Code.MODEL_EMBEDS)
    assert settings.get(CHAT_MODEL) == ""
