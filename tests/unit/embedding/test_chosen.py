"""The model that the user chose for documents, from the setting to its process."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.embedding.chosen import ChosenEmbedder, check_embeds
from app.core.errors import Code, UserError
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.library.installed import InstalledModel
from app.core.paths import AppPaths
from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL, MODELS_EXTRA
from app.core.settings.store import SettingsStore
from app.main import build_core_services


@pytest.fixture
def settings(profile: AppPaths) -> SettingsStore:
    profile.make_private()
    return SettingsStore(profile.settings)


@pytest.fixture
def chosen(settings: SettingsStore) -> Iterator[ChosenEmbedder]:
    made = ChosenEmbedder(settings)
    yield made
    made.close()


def test_there_is_none_before_one_is_chosen(chosen: ChosenEmbedder) -> None:
    assert chosen.current() is None


def test_choosing_loads_nothing(
    chosen: ChosenEmbedder, settings: SettingsStore, minilm: Path
) -> None:
    settings.set(DOCUMENTS_EMBEDDING_MODEL, str(minilm))
    embedder = chosen.current()
    assert embedder is not None
    assert embedder.path == minilm
    assert not embedder.is_running
    assert chosen.current() is embedder


def test_another_one_ends_the_process(
    chosen: ChosenEmbedder, settings: SettingsStore, minilm: Path, tmp_path: Path
) -> None:
    notified: list[Path | None] = []
    chosen.on_changed(lambda: notified.append(chosen.path()))
    settings.set(DOCUMENTS_EMBEDDING_MODEL, str(minilm))
    first = chosen.current()
    assert first is not None
    first.open(CancelToken())
    other = shutil.copyfile(minilm, tmp_path / "other.gguf")
    settings.set(DOCUMENTS_EMBEDDING_MODEL, str(other))
    assert not first.is_running
    second = chosen.current()
    assert second is not None
    assert second.path == other
    settings.reset(DOCUMENTS_EMBEDDING_MODEL)
    assert chosen.current() is None
    assert notified == [minilm, other, None]


@pytest.mark.parametrize("atomic", [False, True], ids=["written over", "renamed"])
def test_another_model_in_the_same_file_is_another(
    chosen: ChosenEmbedder, settings: SettingsStore, minilm: Path, tmp_path: Path, atomic: bool
) -> None:
    path = Path(shutil.copyfile(minilm, tmp_path / "model.gguf"))
    settings.set(DOCUMENTS_EMBEDDING_MODEL, str(path))
    notified: list[Path | None] = []
    chosen.on_changed(lambda: notified.append(chosen.path()))
    first = chosen.current()
    assert first is not None
    first.open(CancelToken())
    identity = first.identity

    content = path.read_bytes()
    path.unlink()
    assert chosen.current() is first  # of a disk that is away, perhaps
    new = tmp_path / "new" if atomic else path
    new.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    new.replace(path)
    second = chosen.current()
    assert second is not None
    assert second.identity != identity
    assert not first.is_running
    assert notified == [path]
    assert chosen.current() is second


def test_nothing_starts_after_the_end(
    chosen: ChosenEmbedder, settings: SettingsStore, minilm: Path
) -> None:
    settings.set(DOCUMENTS_EMBEDDING_MODEL, str(minilm))
    chosen.close()
    assert chosen.current() is None


@pytest.mark.parametrize("how", ["remove", "unlist"])
def test_one_that_is_removed_is_not_used_any_more(
    profile: AppPaths, minilm: Path, tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("send2trash.send2trash", lambda path: Path(path).unlink())
    profile.make_private()
    path = Path(shutil.copyfile(minilm, tmp_path / "model.gguf"))
    services = build_core_services(profile)
    try:
        model = services.library.add(path)
        assert model.kind is ModelKind.EMBEDDING
        services.settings.set(DOCUMENTS_EMBEDDING_MODEL, str(path))
        if how == "remove":
            services.library.remove(model)
        else:
            services.library.unlist(path)
        assert services.settings.get(DOCUMENTS_EMBEDDING_MODEL) == ""
        assert services.settings.get(MODELS_EXTRA) == ()
    finally:
        services.close()


def test_one_follows_the_models_folder(profile: AppPaths, minilm: Path, tmp_path: Path) -> None:
    profile.make_private()
    profile.models.mkdir(parents=True)
    path = Path(shutil.copyfile(minilm, profile.models / "model.gguf"))
    services = build_core_services(profile)
    try:
        services.settings.set(DOCUMENTS_EMBEDDING_MODEL, str(path))
        services.library.move(tmp_path / "new", lambda done, total: None, CancelToken())
        moved = services.settings.get(DOCUMENTS_EMBEDDING_MODEL)
        assert moved == str(tmp_path / "new" / "model.gguf")
    finally:
        services.close()


def model(kind: ModelKind, problem: Code | None) -> InstalledModel:
    return InstalledModel("a model", Path("/a.gguf"), 1, kind=kind, problem=problem)


def test_only_embedding_models_are_taken() -> None:
    check_embeds(model(ModelKind.EMBEDDING, Code.MODEL_EMBEDS))
    for kind, problem, expected in (
        (ModelKind.CHAT, None, Code.MODEL_NOT_EMBEDDING),
        (ModelKind.RERANKER, Code.MODEL_RANKS, Code.MODEL_NOT_EMBEDDING),
        (ModelKind.EMBEDDING, Code.ARCHITECTURE_UNKNOWN, Code.ARCHITECTURE_UNKNOWN),
        (ModelKind.EMBEDDING, Code.MODEL_CORRUPT, Code.MODEL_CORRUPT),
    ):
        with pytest.raises(UserError) as caught:
            check_embeds(model(kind, problem))
        assert caught.value.code is expected
