"""Moving the models folder: of what a link leads to, nothing moves that is not Gloss's own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.errors import Code
from app.core.models.library.external_sources import external_sources
from app.core.models.library.library import ModelLibrary
from tests.helpers.gguf_files import write_model
from tests.helpers.mover import code_of, contents, fill, move


def test_links_stay_links(folder: Path, target: Path, tmp_path: Path, disks: str) -> None:
    path = write_model(tmp_path / "elsewhere" / "m.gguf")
    (folder / "m.gguf").symlink_to(os.path.relpath(path, folder))
    library = ModelLibrary(folder)
    move(library, target)
    assert (target / "m.gguf").resolve() == path
    assert path.is_file()
    assert not list(folder.iterdir())


@pytest.mark.parametrize("place", [".lmstudio/models", "nas"])
def test_of_a_linked_folder_only_the_link_moves(
    folder: Path, target: Path, tmp_path: Path, disks: str, place: str
) -> None:
    """LM Studio's folder, and one on another machine."""
    everything, home = fill(folder), tmp_path / "person"
    linked = home / place
    write_model(linked / "theirs.gguf", "Theirs")
    theirs = contents(linked)
    (folder / "big" / "linked").symlink_to(linked)
    library = ModelLibrary(folder, others=external_sources(home, {}, "linux"))
    names = {model.name for model in library.installed()}
    assert "Theirs" in names
    move(library, target)
    assert contents(linked) == theirs
    assert (target / "big" / "linked").readlink() == linked
    assert contents(target) == everything
    assert not list(folder.iterdir())
    assert {model.name for model in library.installed()} == names


def test_a_linked_folder_that_is_not_there_now_moves_along(
    folder: Path, target: Path, tmp_path: Path
) -> None:
    (folder / "nas").symlink_to(tmp_path / "unplugged")
    (folder / "loop").symlink_to("loop")
    move(ModelLibrary(folder), target)
    assert (target / "nas").readlink() == tmp_path / "unplugged"
    assert (target / "loop").is_symlink()
    assert not list(folder.iterdir())


def test_what_another_program_keeps_in_the_folder_stays(
    folder: Path, target: Path, tmp_path: Path, disks: str
) -> None:
    everything, home = fill(folder), tmp_path / "person"
    write_model(folder / "gpt4all" / "theirs.gguf", "Theirs")
    (folder / "mine.gguf").symlink_to(folder / "gpt4all" / "theirs.gguf")
    (home / ".config/nomic.ai").mkdir(parents=True)
    chosen = f"[General]\nmodelPath={folder / 'gpt4all'}\n"
    (home / ".config/nomic.ai/GPT4All.ini").write_text(chosen)
    theirs = contents(folder / "gpt4all")
    library = ModelLibrary(folder, others=external_sources(home, {}, "linux"))
    move(library, target)
    assert contents(folder / "gpt4all") == theirs
    assert [path.name for path in folder.iterdir()] == ["gpt4all"]
    assert (target / "mine.gguf").resolve() == folder / "gpt4all" / "theirs.gguf"
    assert contents(target).keys() == everything.keys() | {"mine.gguf"}
    assert "Theirs" in {model.name for model in library.installed()}


@pytest.mark.parametrize("absolute", [True, False])
def test_a_link_to_what_moves_leads_to_it_afterwards(
    folder: Path, target: Path, disks: str, absolute: bool
) -> None:
    everything = fill(folder)
    for link, lead in (("1.gguf", "repo/Q4/m.gguf"), ("repo/also", "big"), ("z", ".")):
        path = folder / link
        path.symlink_to(folder / lead if absolute else os.path.relpath(folder / lead, path.parent))
    library = ModelLibrary(folder)
    names = {model.name for model in library.installed()}
    move(library, target)
    assert not list(folder.iterdir())
    assert (target / "1.gguf").resolve() == target / "repo" / "Q4" / "m.gguf"
    assert (target / "repo" / "also").resolve() == target / "big"
    assert (target / "z").resolve() == target
    assert contents(target).items() >= everything.items()
    assert {model.name for model in library.installed()} == names
    move(library, folder)
    assert (folder / "1.gguf").resolve() == folder / "repo" / "Q4" / "m.gguf"


def test_begun_downloads_on_another_disk_stay_there(
    folder: Path, target: Path, tmp_path: Path
) -> None:
    begun = tmp_path / "scratch" / "x-0123456789ab"
    begun.mkdir(parents=True)
    (begun / "x.gguf").write_bytes(b"begun")
    (folder / ".downloads").symlink_to(begun.parent)
    library = ModelLibrary(folder)
    move(library, target)
    assert (begun / "x.gguf").is_file()
    assert [each.size_bytes for each in library.partials()] == [5]


@pytest.mark.parametrize("linked", ["a.gguf", "big"])
def test_a_link_in_the_target_to_an_original_is_no_copy_of_it(
    folder: Path, target: Path, linked: str
) -> None:
    everything = fill(folder)
    target.mkdir(parents=True)
    (target / linked).symlink_to(folder / linked)
    assert code_of(ModelLibrary(folder), target) is Code.MOVE_FAILED
    assert contents(folder) == everything


def test_a_link_to_what_is_in_the_target_already(folder: Path, target: Path) -> None:
    for name in ("m.gguf", "repo/n.gguf"):
        write_model(target / name, name)
    (folder / "m.gguf").symlink_to(target / "m.gguf")
    (folder / "repo").symlink_to(target / "repo")
    there = contents(target)
    move(ModelLibrary(folder), target)
    assert contents(target) == there
    assert not any(path.is_symlink() for path in target.iterdir())
    assert not list(folder.iterdir())
