"""Removing: into the system's bin, whole, and nobody else's by accident."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.downloads.record import Record, record_path, write_record
from app.core.models.library.external_sources import Folder, FolderLayout, external_sources
from app.core.models.library.installed import ModelSource
from app.core.models.library.library import ModelLibrary
from app.core.models.library.partials import Partial
from tests.helpers.gguf_files import write_model
from tests.helpers.programs import hub_model, ollama_model

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into the bin of Linux")


@pytest.fixture
def bin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's bin as freedesktop.org lays it out. Send2Trash reads where it is once."""
    from send2trash import plat_other

    data = tmp_path / "home" / "data"
    data.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(data))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(data / "Trash"))
    return data / "Trash"


def binned(bin: Path) -> list[str]:
    names = sorted(path.name for path in (bin / "files").glob("*"))
    infos = sorted(path.name.removesuffix(".trashinfo") for path in (bin / "info").glob("*"))
    assert names == infos, "each can be put back"
    return names


def test_a_model_goes_to_the_bin_and_its_folder_with_it(folder: Path, bin: Path) -> None:
    path = write_model(folder / "repo" / "Q4" / "m.gguf")
    file = SpecFile(path.name, path.stat().st_size, "a" * 64)
    write_record(path, Record("m", "a/b", "1", "", (file,), "sha256"))
    keep = write_model(folder / "keep.gguf", "Keep")
    library = ModelLibrary(folder)
    library.remove(library.find("m"))
    assert binned(bin) == ["m.gguf"]
    assert not record_path(path).exists()
    assert list(folder.iterdir()) == [keep]
    assert [model.path for model in library.installed()] == [keep]


def test_a_folder_with_something_else_in_it_stays(folder: Path, bin: Path) -> None:
    write_model(folder / "repo" / "m.gguf")
    (folder / "repo" / "notes.txt").write_text("mine")
    library = ModelLibrary(folder)
    library.remove(library.installed()[0])
    assert (folder / "repo" / "notes.txt").is_file()


def test_split_models_go_whole(folder: Path, bin: Path) -> None:
    for number in (1, 2, 3):
        write_model(folder / "big" / f"big-{number:05d}-of-00003.gguf")
    library = ModelLibrary(folder)
    library.remove(library.installed()[0])
    assert len(binned(bin)) == 3
    assert not (folder / "big").exists()


def test_the_starter_stays(folder: Path, starter_model: Path, bin: Path) -> None:
    library = ModelLibrary(folder)
    with pytest.raises(UserError) as caught:
        library.remove(library.installed()[0], foreign=True)
    assert caught.value.code is Code.MODEL_IN_USE
    assert caught.value.facts == {"name": "SmolLM2 135M"}
    assert starter_model.is_file()
    assert binned(bin) == []


def test_an_added_file_is_forgotten_too(folder: Path, tmp_path: Path, bin: Path) -> None:
    path = write_model(tmp_path / "mine" / "m.gguf")
    kept: list[tuple[Path, bool]] = []
    library = ModelLibrary(folder, [path], lambda *change: kept.append(change))
    library.remove(library.installed()[0])
    assert binned(bin) == ["m.gguf"]
    assert kept == [(path, False)]
    assert path.parent.is_dir(), "the folder is the person's own"


def test_what_belongs_to_another_program_stays(folder: Path, tmp_path: Path, bin: Path) -> None:
    home = tmp_path / "person"
    others = external_sources(home, {}, "linux")
    path = write_model(home / ".lmstudio/models/a/b/m.gguf")
    added = ModelLibrary(folder, folders=[path.parent], others=others, use_others=False)
    for library in (ModelLibrary(folder, others=others), added):
        with pytest.raises(UserError) as caught:
            library.remove(library.find(path))
        assert caught.value.code is Code.MODEL_NOT_OURS
        assert caught.value.facts == {"path": str(path), "owner": "LM Studio"}
    assert path.is_file()
    library.remove(library.find(path), foreign=True)
    assert binned(bin) == ["m.gguf"]


@pytest.mark.parametrize("name", ["thesis.pdf", "m.gguf"])
def test_a_file_that_is_not_listed_stays(
    folder: Path, tmp_path: Path, bin: Path, name: str
) -> None:
    path = write_model(tmp_path / "mine" / name)
    library = ModelLibrary(folder)
    with pytest.raises(UserError) as caught:
        library.remove(library.find(path), foreign=True)
    assert caught.value.code is Code.MODEL_NOT_LISTED
    assert caught.value.facts == {"path": str(path)}
    assert path.is_file()
    assert binned(bin) == []


def test_the_hubs_cache_loses_link_and_blob(folder: Path, tmp_path: Path, bin: Path) -> None:
    cache = tmp_path / "person/.cache/huggingface/hub"
    file = write_model(tmp_path / "m.gguf")
    other = write_model(tmp_path / "o.gguf", "O")
    snapshot = hub_model(cache, "a/b", "1", {"m.gguf": file, "other.gguf": other})
    library = ModelLibrary(folder, others=external_sources(tmp_path / "person", {}, "linux"))
    blob = (snapshot / "m.gguf").resolve()
    library.remove(library.find(snapshot / "m.gguf"), foreign=True)
    assert binned(bin) == sorted(["m.gguf", blob.name])
    assert not blob.exists()
    assert [model.name for model in library.installed()] == ["O"]


def test_a_link_of_the_persons_own_takes_no_blob_along(
    folder: Path, tmp_path: Path, bin: Path
) -> None:
    cache = tmp_path / "person/.cache/huggingface/hub"
    snapshot = hub_model(cache, "a/b", "1", {"m.gguf": write_model(tmp_path / "m.gguf")})
    (folder / "mine.gguf").symlink_to((snapshot / "m.gguf").resolve())
    library = ModelLibrary(folder)
    library.remove(library.installed()[0])
    assert binned(bin) == ["mine.gguf"]
    assert (snapshot / "m.gguf").is_file()


def test_ollama_keeps_what_its_other_models_need(folder: Path, tmp_path: Path, bin: Path) -> None:
    store = tmp_path / "person/.ollama/models"
    weights = write_model(tmp_path / "w.gguf")
    licence = {"license": b"Apache"}
    shared = ollama_model(store, "a:1", weights, more=licence)
    ollama_model(store, "a:latest", weights, more=licence)
    own = ollama_model(store, "b:1", write_model(tmp_path / "o.gguf", "O"), more=licence)
    library = ModelLibrary(folder, others=external_sources(tmp_path / "person", {}, "linux"))
    library.remove(library.find("b:1"), foreign=True)
    assert binned(bin) == sorted(["1", own.name])
    library.remove(library.find("a:1"), foreign=True)
    assert shared.is_file()
    assert [model.name for model in library.installed()] == ["a:latest"]
    library.remove(library.find("a:latest"), foreign=True)
    assert not list((store / "blobs").iterdir())
    assert library.installed() == []


def test_a_model_of_ollama_is_told_by_ollamas_own_name(
    folder: Path, tmp_path: Path, bin: Path
) -> None:
    """The service and the user have the same tag for two models."""
    one, two = tmp_path / "one/.ollama/models", tmp_path / "two/.ollama/models"
    ollama_model(one, "a:1", write_model(tmp_path / "o.gguf", "O"))
    weights = write_model(tmp_path / "w.gguf")
    blob = ollama_model(two, "a:1", weights)
    ollama_model(two, "a:latest", weights)
    others = [Folder(ModelSource.OLLAMA, store, FolderLayout.OLLAMA) for store in (one, two)]
    library = ModelLibrary(folder, others=others)
    model = library.find(blob)
    assert (model.path, model.name, model.given) == (blob, "a:1", "a:1")
    library.remove(model, foreign=True)
    assert binned(bin) == ["1"]
    assert blob.is_file()
    assert [each.name for each in library.installed()] == ["a:1", "a:latest"]


def test_a_blob_of_ollama_alone_is_not_removed(folder: Path, tmp_path: Path, bin: Path) -> None:
    blob = ollama_model(tmp_path / "person/.ollama/models", "a:1", write_model(tmp_path / "w.gguf"))
    others = external_sources(tmp_path / "person", {}, "linux")
    library = ModelLibrary(folder, [blob], others=others, use_others=False)
    with pytest.raises(UserError) as caught:
        library.remove(library.find(blob), foreign=True)
    assert caught.value.code is Code.MODEL_UNTOLD
    assert blob.is_file()


def test_a_bin_that_refuses(folder: Path, bin: Path) -> None:
    bin.write_text("in the way")
    path = write_model(folder / "m.gguf")
    library = ModelLibrary(folder)
    with pytest.raises(UserError) as caught:
        library.remove(library.installed()[0])
    assert caught.value.code is Code.BIN_FAILED
    assert caught.value.facts == {"path": str(path)}
    assert path.is_file()


def test_a_model_removed_in_part_is_still_listed(
    folder: Path, bin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import send2trash

    for number in (1, 2):
        write_model(folder / f"m-{number:05d}-of-00002.gguf", "M")
    real = send2trash.send2trash

    def refuse_the_first(path: Path) -> None:
        if "00001-of" in str(path):
            raise PermissionError(13, "Permission denied", str(path))
        real(path)

    library = ModelLibrary(folder)
    with monkeypatch.context() as patch:
        patch.setattr(send2trash, "send2trash", refuse_the_first)
        with pytest.raises(UserError):
            library.remove(library.find("M"))
    (model,) = library.installed()
    assert model.problem is Code.SHARD_MISSING
    library.remove(model)
    assert library.installed() == []


# What is only begun


def test_partial_files_are_listed_with_their_sizes(folder: Path) -> None:
    begun = folder / ".downloads" / "gpt-oss-20b-0123456789ab"
    begun.mkdir(parents=True)
    (begun / "a.gguf").write_bytes(b"x" * 70)
    (begun / "lock").write_bytes(b"")
    (folder / "repo").mkdir()
    (folder / "repo" / "b.gguf.incomplete").write_bytes(b"x" * 30)
    (folder / "c.gguf.part").write_bytes(b"x" * 5)
    write_model(folder / "d.gguf")
    library = ModelLibrary(folder)
    assert library.partials() == [
        Partial(begun, 70, "gpt-oss-20b"),
        Partial(folder / "c.gguf.part", 5, "c.gguf"),
        Partial(folder / "repo" / "b.gguf.incomplete", 30, "b.gguf"),
    ]
    use = library.disk_use()
    assert use.partial_bytes == 105
    assert use.own_bytes == (folder / "d.gguf").stat().st_size
    assert use.elsewhere_bytes == 0
    assert use.free_bytes > 0
    for partial in library.partials():
        library.delete_partial(partial)
    assert library.partials() == []
    assert sorted(path.name for path in folder.iterdir()) == [".downloads", "d.gguf", "repo"]


def test_no_partial_files(tmp_path: Path) -> None:
    library = ModelLibrary(tmp_path / "none")
    assert library.partials() == []
    assert library.disk_use().own_bytes == 0


def test_a_running_download_is_not_deleted(folder: Path) -> None:
    from filelock import FileLock

    begun = folder / ".downloads" / "m-0123456789ab"
    begun.mkdir(parents=True)
    (begun / "a.gguf").write_bytes(b"x")
    library = ModelLibrary(folder)
    with FileLock(begun / "lock"), pytest.raises(UserError) as caught:
        library.delete_partial(library.partials()[0])
    assert caught.value.code is Code.DOWNLOAD_ELSEWHERE
    assert caught.value.facts == {"name": "m"}
    assert (begun / "a.gguf").is_file()


@pytest.mark.parametrize("name", ["../outside.part", "."])
def test_only_partial_files_of_the_models_folder_are_deleted(folder: Path, name: str) -> None:
    outside = folder.parent / "outside.part"
    outside.write_text("x")
    with pytest.raises(UserError):
        ModelLibrary(folder).delete_partial(Partial(folder / name, 1, "x"))
    assert outside.is_file()
    assert folder.is_dir()
