"""Moving the models folder: links stay where they are, with the models that they lead to."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.models.library.external_sources import external_sources
from app.core.models.library.library import ModelLibrary
from tests.helpers.gguf_files import write_model
from tests.helpers.mover import code_of, contents, fill, move


def test_links_stay_are_said_and_their_models_stay_listed(
    folder: Path, target: Path, tmp_path: Path, disks: str
) -> None:
    everything = fill(folder)
    file = write_model(tmp_path / "elsewhere" / "file.gguf", "File")
    linked = write_model(tmp_path / "nas" / "nas.gguf", "Nas").parent
    for number in (1, 2):
        part = write_model(tmp_path / f"{number}" / f"split-{number:05d}-of-00002.gguf", "Split")
        (folder / part.name).symlink_to(part)
    (folder / "file.gguf").symlink_to(file)
    (folder / "big" / "linked").symlink_to(linked)
    (folder / "gone").symlink_to(tmp_path / "unplugged")
    (folder / "loop").symlink_to("loop")
    library = ModelLibrary(folder)
    names = {model.name for model in library.installed()}
    assert names >= {"File", "Nas", "Split"}
    with pytest.raises(UserError) as caught:
        move(library, target)
    assert caught.value.code is Code.ORIGINALS_LEFT
    assert set(caught.value.detail.splitlines()) == {
        "big/linked",
        "file.gguf",
        "gone",
        "loop",
        "split-00001-of-00002.gguf",
        "split-00002-of-00002.gguf",
    }
    assert contents(target) == everything
    assert (folder / "file.gguf").readlink() == file
    assert (folder / "big" / "linked").readlink() == linked
    assert {model.name for model in library.installed()} == names


def test_a_split_model_of_which_a_part_is_a_link_stays_whole(
    folder: Path, target: Path, tmp_path: Path
) -> None:
    write_model(folder / "split-00001-of-00002.gguf", "Split")
    part = write_model(tmp_path / "split-00002-of-00002.gguf", "Split")
    (folder / part.name).symlink_to(part)
    library = ModelLibrary(folder)
    assert code_of(library, target) is Code.ORIGINALS_LEFT
    assert contents(target) == {}
    assert [(model.name, model.problem) for model in library.installed()] == [("Split", None)]


def test_what_another_program_keeps_in_the_folder_stays(
    folder: Path, target: Path, tmp_path: Path, disks: str
) -> None:
    everything, home = fill(folder), tmp_path / "person"
    write_model(folder / "gpt4all" / "theirs.gguf", "Theirs")
    (home / ".config/nomic.ai").mkdir(parents=True)
    chosen = f"[General]\nmodelPath={folder / 'gpt4all'}\n"
    (home / ".config/nomic.ai/GPT4All.ini").write_text(chosen)
    theirs = contents(folder / "gpt4all")
    library = ModelLibrary(folder, others=external_sources(home, {}, "linux"))
    move(library, target)
    assert contents(folder / "gpt4all") == theirs
    assert [path.name for path in folder.iterdir()] == ["gpt4all"]
    assert contents(target) == everything
    assert "Theirs" in {model.name for model in library.installed()}


def test_unfinished_downloads_in_a_linked_folder_stay_there(
    folder: Path, target: Path, tmp_path: Path
) -> None:
    begun = tmp_path / "scratch" / "x-0123456789ab"
    begun.mkdir(parents=True)
    (begun / "x.gguf").write_bytes(b"begun")
    (folder / ".downloads").symlink_to(begun.parent)
    assert code_of(ModelLibrary(folder), target) is Code.ORIGINALS_LEFT
    assert (begun / "x.gguf").is_file()


@pytest.mark.parametrize("linked", ["a.gguf", "big"])
def test_a_link_in_the_target_to_an_original_is_no_copy_of_it(
    folder: Path, target: Path, linked: str
) -> None:
    everything = fill(folder)
    target.mkdir(parents=True)
    (target / linked).symlink_to(folder / linked)
    assert code_of(ModelLibrary(folder), target) is Code.MOVE_FAILED
    assert contents(folder) == everything
