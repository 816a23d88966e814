"""Pipes, sockets, devices and folders where a file is expected: refused, and never waited for."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.models.downloads.record import record_path
from app.core.models.library.external_sources import external_sources
from app.core.models.library.installed import InstalledModel
from app.core.models.library.library import ModelLibrary
from tests.helpers.gguf_files import write_model

pytestmark = [
    pytest.mark.timeout(30),
    pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names"),
]


@pytest.fixture
def special(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Path]]:
    """One of each kind, all named like models."""
    place = tmp_path / "special"
    place.mkdir()
    os.mkfifo(place / "pipe.gguf")
    (place / "zero.gguf").symlink_to("/dev/zero")
    (place / "dangling.gguf").symlink_to("nowhere")
    (place / "itself.gguf").symlink_to("itself.gguf")
    (place / "linked-pipe.gguf").symlink_to("pipe.gguf")
    (place / "folder.gguf").mkdir()
    monkeypatch.chdir(place)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.gguf")
        yield {path.stem: path for path in sorted(place.iterdir())}


MISSING = {"dangling", "itself"}


def refused(name: str) -> Code:
    return Code.FILE_MISSING if name in MISSING else Code.NOT_GGUF


def test_handed_over_by_name(folder: Path, special: dict[str, Path]) -> None:
    library = ModelLibrary(folder, remember=lambda *_: pytest.fail("must not be remembered"))
    for name, path in special.items():
        for attempt in (library.add, library.find):
            with pytest.raises(UserError) as caught:
                attempt(path)
            assert caught.value.code is refused(name), name


def test_names_that_no_file_can_have(folder: Path) -> None:
    library = ModelLibrary(folder)
    for name in ("nul\0.gguf", "a\0b/c.gguf", "~no-such-user/m.gguf", "x" * 5000 + ".gguf"):
        for attempt in (library.add, library.find):
            with pytest.raises(UserError) as caught:
                attempt(Path(name))
            assert caught.value.code is Code.FILE_MISSING


def test_in_folders_that_are_scanned(folder: Path, special: dict[str, Path]) -> None:
    write_model(folder / "good.gguf", "Good")
    place = special["pipe"].parent
    (folder / "linked").symlink_to(place)
    library = ModelLibrary(folder, folders=[place, *special.values()])
    assert [model.name for model in library.installed()] == ["Good"]
    library.disk_use()
    library.adapters()


def test_in_the_list_of_added_files(folder: Path, special: dict[str, Path]) -> None:
    """A file that was added can have become one."""
    library = ModelLibrary(folder, special.values())
    problems = {model.path.stem: model.problem for model in library.installed()}
    expected = {name: refused(name) for name in special}
    del expected["pipe"]  # which is listed by its link
    assert problems == expected
    for model in library.installed():
        problem = library.problem_of(model)
        assert problem is not None
        with pytest.raises(UserError):
            library.verify(model, lambda done, total: None, CancelToken())


def test_as_a_part_of_a_split_model(folder: Path) -> None:
    write_model(folder / "m-00001-of-00002.gguf", "M")
    os.mkfifo(folder / "m-00002-of-00002.gguf")
    (model,) = ModelLibrary(folder).installed()
    assert model.problem is Code.SHARD_MISSING
    with pytest.raises(UserError):
        ModelLibrary(folder).check(model)


def test_beside_a_model(folder: Path) -> None:
    path = write_model(folder / "m.gguf", "M")
    os.mkfifo(record_path(path))
    library = ModelLibrary(folder)
    (model,) = library.installed()
    assert (model.name, model.problem, model.verified) == ("M", None, False)


def test_where_other_programs_keep_what_is_read(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "person"
    for name in (
        ".lmstudio-home-pointer",
        ".lmstudio/settings.json",
        ".local/share/Jan/settings.json",
        ".config/nomic.ai/GPT4All.ini",
        ".local/share/Jan/data/llamacpp/models/x/model.yml",
        ".ollama/models/manifests/registry.ollama.ai/library/m/latest",
        ".cache/huggingface/hub/models--a--b/refs/main",
    ):
        (home / name).parent.mkdir(parents=True)
        os.mkfifo(home / name)
    (home / ".cache/huggingface/hub/models--a--b/snapshots/1").mkdir(parents=True)
    others = external_sources(home, {}, "linux")
    assert ModelLibrary(folder, others=others).installed() == []


def test_a_move_passes_them_by(folder: Path, target: Path, special: dict[str, Path]) -> None:
    write_model(folder / "good.gguf", "Good")
    os.mkfifo(folder / "pipe.gguf")
    library = ModelLibrary(folder)
    library.move(target, lambda done, total: None, CancelToken())
    assert [model.path for model in library.installed()] == [target / "good.gguf"]
    assert (folder / "pipe.gguf").exists()


def test_the_model_of_a_card_that_became_one(folder: Path, special: dict[str, Path]) -> None:
    for path in special.values():
        with pytest.raises(UserError):
            ModelLibrary(folder).check(InstalledModel("m", path, 0))
