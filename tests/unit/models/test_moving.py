"""Moving the models folder: everything arrives, or everything stays."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from filelock import FileLock

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.core.models.files.verified import VerifiedFiles
from app.core.models.folder_move import copy_file, moving
from app.core.models.library.library import ModelLibrary
from app.core.paths import AppPaths
from tests.helpers.gguf_files import write_model
from tests.helpers.kills import kill_after, python, random_moments
from tests.helpers.mover import (
    code_of,
    contents,
    fill,
    in_phase,
    library_of,
    move,
    refuse_links,
)


def test_everything_arrives(folder: Path, target: Path, disks: str) -> None:
    everything = fill(folder)
    (folder / "notes.txt").write_text("mine")
    kept: list[Path] = []
    library = ModelLibrary(folder, remember_folder=kept.append)
    before = {(model.name, model.verified) for model in library.installed()}
    assert ("M", True) in before
    heard = move(library, target)
    assert contents(target) == everything
    assert contents(folder) == {"notes.txt": hashlib.sha256(b"mine").hexdigest()}
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    assert (kept, library.folder) == ([target], target)
    assert {(model.name, model.verified) for model in library.installed()} == before
    assert heard == sorted(heard)
    done, total = heard[-1]
    assert done == total == 2 * sum((target / name).stat().st_size for name in everything)


def test_back_again(folder: Path, target: Path, disks: str) -> None:
    everything = fill(folder)
    library = ModelLibrary(folder)
    move(library, target)
    move(library, folder)
    assert contents(folder) == everything
    assert contents(target) == {}


def test_what_was_verified_stays_so(folder: Path, target: Path, disks: str) -> None:
    path = write_model(folder / "m.gguf")
    verified = VerifiedFiles()
    verified.note(path, hashlib.sha256(path.read_bytes()).hexdigest())
    library = ModelLibrary(folder, verified=verified)
    move(library, target)
    assert library.installed()[0].verified
    assert verified.expected(path) == ""


def test_an_empty_folder_moves_too(folder: Path, target: Path) -> None:
    library = ModelLibrary(folder)
    move(library, target)
    assert library.folder == target
    assert target.is_dir()


def test_what_is_there_already_is_not_copied(folder: Path, target: Path, two_disks: None) -> None:
    everything = fill(folder)
    shutil.copytree(folder / "big", target / "big")
    kept = (target / "big" / "big-00001-of-00002.gguf").stat().st_ino
    move(ModelLibrary(folder), target)
    assert contents(target) == everything
    assert (target / "big" / "big-00001-of-00002.gguf").stat().st_ino == kept


def test_another_file_of_that_name_is_not_overwritten(folder: Path, target: Path) -> None:
    everything = fill(folder)
    (target / "big").mkdir(parents=True)
    theirs = target / "big" / "big-00001-of-00002.gguf"
    theirs.write_bytes(b"theirs")
    assert code_of(ModelLibrary(folder), target) is Code.MOVE_FAILED
    assert contents(folder) == everything
    assert theirs.read_bytes() == b"theirs"


@pytest.mark.parametrize("inside", [".", "deeper", ".."])
def test_a_folder_is_not_moved_into_itself(folder: Path, inside: str) -> None:
    everything = fill(folder)
    assert code_of(ModelLibrary(folder), folder / inside) is Code.MOVE_FAILED
    assert contents(folder) == everything


def test_room_is_checked_first(folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = fill(folder)
    monkeypatch.setattr(moving, "free_bytes", lambda path: 5)
    monkeypatch.setattr(moving, "_on_one_disk", lambda source, target: False)
    with pytest.raises(UserError) as caught:
        move(ModelLibrary(folder), target)
    assert caught.value.code is Code.NO_DISK_SPACE
    assert caught.value.facts["available_bytes"] == 5
    assert int(caught.value.facts["needed_bytes"]) > 1_200_000
    assert contents(folder) == everything
    assert not target.exists()


@pytest.mark.timeout(20)
def test_a_target_on_a_drive_that_is_not_plugged_in(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(folder)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "exists", lambda path: path.is_relative_to(folder))
        assert code_of(ModelLibrary(folder), target) is Code.FOLDER_MISSING
    assert contents(folder) == everything


def test_a_models_folder_on_a_drive_that_is_not_plugged_in(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "exists", lambda path: False)
    assert ModelLibrary(folder / "gone").disk_use().free_bytes == 0


def test_cancelling_takes_everything_back(folder: Path, target: Path, two_disks: None) -> None:
    everything = fill(folder)
    theirs = write_model(target / "theirs.gguf")
    library = ModelLibrary(folder)
    for share in (0, 0.4, 0.7, 0.95):
        cancel = CancelToken()

        def stop(done: int, total: int, share: float = share, cancel: CancelToken = cancel) -> None:
            if done >= share * total:
                cancel.cancel()

        with pytest.raises(Cancelled):
            library.move(target, stop, cancel)
        assert contents(folder) == everything
        assert [path.name for path in target.iterdir()] == [theirs.name]
        assert library.folder == folder
    move(library, target)
    assert contents(target).keys() == everything.keys() | {"theirs.gguf"}


def test_a_copy_that_is_not_the_same_is_found(
    folder: Path, target: Path, two_disks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(folder)
    real = copy_file.sha256_of
    monkeypatch.setattr(
        copy_file,
        "sha256_of",
        lambda path, *rest: "0" * 64 if "big" in path.name else real(path, *rest),
    )
    assert code_of(ModelLibrary(folder), target) is Code.MOVE_FAILED
    assert contents(folder) == everything
    assert contents(target) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
def test_a_disk_that_is_full_after_all(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(folder)
    target.mkdir(parents=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "none", target],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("may not mount")
    try:
        monkeypatch.setattr(moving, "free_bytes", lambda path: 1 << 40)
        assert code_of(ModelLibrary(folder), target) is Code.MOVE_FAILED
        assert contents(folder) == everything
        assert contents(target) == {}
    finally:
        subprocess.run(["umount", target], check=True)


def test_a_folder_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    everything = fill(folder)
    (tmp_path / "file").write_text("")
    assert code_of(ModelLibrary(folder), tmp_path / "file" / "models") is Code.MOVE_FAILED
    assert contents(folder) == everything


def test_a_running_download_is_in_the_way(folder: Path, target: Path) -> None:
    everything = fill(folder)
    with FileLock(folder / ".downloads" / "x-0123456789ab" / "lock"):
        assert code_of(ModelLibrary(folder), target) is Code.DOWNLOAD_ELSEWHERE
    assert contents(folder) == everything
    assert not target.exists()


# Kills


def usable(library: ModelLibrary) -> dict[str, str]:
    """Every model that is listed, and the hashes of its files."""
    found = {}
    for model in library.installed():
        library.check(model)
        found |= {model.name: hashlib.sha256(model.path.read_bytes()).hexdigest()}
    return found


def survive_kills(paths: AppPaths, folder: Path, target: Path, kills: int) -> None:
    for number in range(4):
        write_model(folder / f"{number}" / f"{number}.gguf", f"Model {number}", size=500_000)
    linked = folder.parent / "linked"
    write_model(linked / "theirs.gguf", "Theirs", size=500_000)
    theirs = contents(linked)
    (folder / "1" / "linked").symlink_to(linked)
    (folder / "0" / "again.gguf").symlink_to(folder / "3" / "3.gguf")
    everything, models = contents(folder), usable(ModelLibrary(folder))
    assert len(models) == 5
    left_behind = [*everything, "1/linked"]
    command = python("-m", "tests.helpers.mover", paths.config.parent, folder, target)
    begun = 0
    for _, seconds in random_moments(kills, 0.4):
        killed = kill_after(seconds, command, from_first_output=True)
        assert killed.was_running
        begun += (paths.data / "move.json").exists()
        library = library_of(paths)
        assert contents(linked) == theirs
        assert usable(library) == models, "before anything is put right"
        library.finish_move()
        assert usable(library_of(paths)) == models
        assert contents(library.folder) == everything
        assert (library.folder / "1" / "linked").readlink() == linked
        other = folder if library.folder == target else target
        assert not any(map(os.path.lexists, map(other.joinpath, left_behind)))
        assert contents(other) == {}, "nothing is on the disk twice"
        assert not (paths.data / "move.json").exists()
    assert begun, "no kill met a move"


def test_a_kill_at_any_moment_loses_nothing(paths: AppPaths, folder: Path, target: Path) -> None:
    survive_kills(paths, folder, target, kills=8)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_many_kills_lose_nothing(paths: AppPaths, folder: Path, target: Path) -> None:
    survive_kills(paths, folder, target, kills=300)


def interrupted(paths: AppPaths, target: Path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    """What is left by a death at a certain step."""

    class Death(BaseException):
        pass

    def die(*_arguments: object) -> None:
        raise Death

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", refuse_links)
        patch.setattr(moving.FolderMove, "_undo", lambda *arguments: None)
        patch.setattr(copy_file if where == "sha256_of" else moving, where, die)
        with pytest.raises(Death):
            move(library_of(paths), target)


@pytest.mark.parametrize("where", ["sha256_of", "sync_folder", "tidy"])
def test_the_next_start_puts_right_what_a_death_left(
    paths: AppPaths, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    everything = fill(folder)
    interrupted(paths, target, monkeypatch, where)
    assert (paths.data / "move.json").exists()
    library = library_of(paths)
    library.finish_move()
    forward = where == "tidy"
    assert library.folder == (target if forward else folder)
    assert contents(library.folder) == everything
    assert contents(folder if forward else target) == {}


def test_a_move_puts_right_an_older_one_first(
    paths: AppPaths, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(folder)
    interrupted(paths, target, monkeypatch, "sync_folder")
    third = target.with_name("third")
    move(library_of(paths), third)
    assert contents(third) == everything
    assert contents(folder) == contents(target) == {}


def test_nobody_meddles_with_a_move_of_another_gloss(
    paths: AppPaths, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    interrupted(paths, target, monkeypatch, "sync_folder")
    journal = paths.data / "move.json"
    with subprocess.Popen(python("-c", "input()"), stdin=subprocess.PIPE) as other:
        begun = {"pid": other.pid, "started": psutil.Process(other.pid).create_time()}
        journal.write_text(json.dumps(json.loads(journal.read_text()) | begun))
        library = library_of(paths)
        before = contents(target)
        library.finish_move()
        assert contents(target) == before
        assert code_of(library, target) is Code.MOVE_FAILED
        assert journal.exists()
        other.communicate(b"\n")
    library.finish_move()
    assert not journal.exists()


def test_settings_that_cannot_be_saved_take_everything_back(folder: Path, target: Path) -> None:
    everything = fill(folder)

    def refuse(folder: Path) -> None:
        raise UserError(Code.WRITE_FAILED, path="settings.toml")

    library = ModelLibrary(folder, remember_folder=refuse)
    assert code_of(library, target) is Code.WRITE_FAILED
    assert library.folder == folder
    assert contents(folder) == everything
    assert contents(target) == {}


@pytest.mark.parametrize("phase", ["copied", "switched"])
def test_a_disk_that_is_gone_when_it_would_be_concluded(
    paths: AppPaths, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch, phase: str
) -> None:
    everything = fill(folder)
    with monkeypatch.context() as patch:
        patch.setattr(moving.FolderMove, "_delete_originals", lambda *arguments: ["a.gguf"])
        assert code_of(library_of(paths), target) is Code.ORIGINALS_LEFT
    in_phase(paths, phase)
    unplugged = target.rename(target.with_name("unplugged"))
    library = library_of(paths)
    library.finish_move()
    assert library.folder == library_of(paths).folder == target
    assert contents(folder) == everything
    unplugged.rename(target)
    library_of(paths).finish_move()
    assert contents(target) == everything
    assert contents(folder) == {}
    assert not (paths.data / "move.json").exists()


def test_a_disk_that_is_gone_with_some_of_the_models(
    paths: AppPaths, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(folder)
    interrupted(paths, target, monkeypatch, "tidy")
    assert len(contents(folder)) == len(everything) - 1
    unplugged = target.rename(target.with_name("unplugged"))
    library = library_of(paths)
    library.finish_move()
    assert code_of(library, target.with_name("third")) is Code.MOVE_FAILED
    assert len(contents(folder)) == len(everything) - 1
    unplugged.rename(target)
    library.finish_move()
    assert contents(target) == everything
    assert contents(folder) == {}


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"source": 1}', b"\xff"])
def test_a_damaged_journal_is_none(
    paths: AppPaths, folder: Path, target: Path, data: bytes
) -> None:
    everything = fill(folder)
    paths.data.mkdir(parents=True)
    (paths.data / "move.json").write_bytes(data)
    library = library_of(paths)
    library.finish_move()
    assert contents(folder) == everything
    move(library, target)
    assert contents(target) == everything
