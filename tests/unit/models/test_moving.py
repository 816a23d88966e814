"""Moving the models folder: no model is ever lost, and a move that was cut off can go on."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.core.models.files.shards import files_of
from app.core.models.files.verified import VerifiedFiles
from app.core.models.folder_move import moving
from app.core.models.library.library import ModelLibrary, ModelSource
from app.core.paths import AppPaths
from app.core.settings.declarations import MODELS_FOLDERS
from app.core.settings.store import SettingsStore
from tests.helpers.gguf_files import write_model
from tests.helpers.kills import kill_after, python, random_moments
from tests.helpers.mover import (
    code_of,
    contents,
    fill,
    keep_what_is_in,
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
    verified.record(path, hashlib.sha256(path.read_bytes()).hexdigest())
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
    monkeypatch.setattr(moving, "nearest_existing", lambda path: Path("/proc"))
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


def usable(library: ModelLibrary) -> dict[str, set[str]]:
    """Every model that can be loaded, wherever it is: its file's name, and the hashes of its files.
    Of one that is being moved a part can be listed in the other folder, too."""
    found: dict[str, set[str]] = {}
    for model in library.installed():
        if model.problem is Code.SHARD_MISSING:
            continue
        library.check(model)
        hashes = (hashlib.sha256(file.read_bytes()).hexdigest() for file in files_of(model.path))
        found.setdefault(model.path.name, set()).update(hashes)
    return found


def arrived(library: ModelLibrary, folder: Path, target: Path, everything: dict[str, str]) -> None:
    assert library.folder == target
    assert contents(target) == everything
    assert contents(folder) == {}
    assert {model.place for model in library.installed()} == {ModelSource.GLOSS}


def test_cancelling_keeps_all_models_and_moving_again_goes_on(
    paths: AppPaths, folder: Path, target: Path, two_disks: None
) -> None:
    everything, models = fill(folder), usable(library_of(paths))
    for share in (0, 0.4, 0.7, 0.95):
        library, cancel = library_of(paths), CancelToken()

        def stop(done: int, total: int, share: float = share, cancel: CancelToken = cancel) -> None:
            if done >= share * total:
                cancel.cancel()

        with pytest.raises(Cancelled):
            library.move(target, stop, cancel)
        assert library.folder == folder
        assert usable(library) == usable(library_of(paths)) == models
        assert contents(folder) | contents(target) == everything, "and no half of a copy is left"
    library = library_of(paths)
    move(library, target)
    arrived(library, folder, target, everything)
    arrived(library_of(paths), folder, target, everything)
    assert SettingsStore(paths.settings).get(MODELS_FOLDERS) == ()


def test_a_copy_that_is_not_the_same_is_found(
    folder: Path, target: Path, two_disks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(folder)
    real = moving.sha256_of
    monkeypatch.setattr(
        moving,
        "sha256_of",
        lambda path, *rest: "0" * 64 if "big" in path.name else real(path, *rest),
    )
    library = ModelLibrary(folder)
    assert code_of(library, target) is Code.MOVE_FAILED
    assert contents(folder) | contents(target) == everything
    assert {name for name in contents(folder) if "big" in name} == {
        name for name in everything if "big" in name
    }
    assert {model.problem for model in library.installed()} == {None}


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
        library = ModelLibrary(folder)
        models = usable(library)
        assert code_of(library, target) is Code.MOVE_FAILED
        assert contents(folder) | contents(target) == everything
        assert usable(library) == models
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


def test_settings_that_cannot_be_saved_lose_nothing(folder: Path, target: Path) -> None:
    everything = fill(folder)

    def refuse(folder: Path) -> None:
        raise UserError(Code.WRITE_FAILED, path="settings.toml")

    library = ModelLibrary(folder, remember_folder=refuse)
    models = usable(library)
    assert code_of(library, target) is Code.WRITE_FAILED
    assert library.folder == folder
    assert usable(library) == models
    assert contents(folder) | contents(target) == everything


# Files that cannot be deleted


@pytest.fixture
def read_only(folder: Path) -> Iterator[Callable[[], None]]:
    """Makes the models folder one of a disk that cannot be written to."""
    if sys.platform != "linux":
        pytest.skip("mounts")

    def mount(*arguments: str) -> bool:
        command = ["mount", *arguments, str(folder)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    if not mount("--bind", str(folder)):
        pytest.skip("may not mount")
    try:
        yield lambda: mount("-o", "remount,bind,ro") or pytest.fail("could not remount")
    finally:
        subprocess.run(["umount", folder], check=True)


def test_originals_that_cannot_be_deleted_are_said_and_stay_listed(
    paths: AppPaths, folder: Path, target: Path, read_only: Callable[[], None]
) -> None:
    everything, models = fill(folder), usable(library_of(paths))
    read_only()
    library = library_of(paths)
    with pytest.raises(UserError) as caught:
        move(library, target)
    assert caught.value.code is Code.ORIGINALS_LEFT
    assert caught.value.facts == {"path": str(folder), "folder": str(target)}
    assert sorted(caught.value.detail.splitlines()) == sorted(everything)
    assert library.folder == library_of(paths).folder == target
    assert contents(target) == contents(folder) == everything
    assert usable(library_of(paths)) == models
    third = target.with_name("third")
    move(library_of(paths), third)
    assert contents(third) == contents(folder) == everything


def test_moving_back_to_originals_that_could_not_be_deleted(
    paths: AppPaths, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(folder)
    with monkeypatch.context() as patch:
        keep_what_is_in(folder, patch)
        assert code_of(library_of(paths), target) is Code.ORIGINALS_LEFT
    library = library_of(paths)
    move(library, folder)
    arrived(library, target, folder, everything)


# Kills


def survive_kills(paths: AppPaths, folder: Path, target: Path, kills: int) -> None:
    for number in range(4):
        write_model(folder / f"{number}" / f"{number}.gguf", f"Model {number}", size=500_000)
    for number in (1, 2):
        write_model(folder / f"big-{number:05d}-of-00002.gguf", "Big", size=number * 100_000)
    everything, models = contents(folder), usable(ModelLibrary(folder))
    assert len(models) == 5
    command = python("-m", "tests.helpers.mover", paths.config.parent, folder, target)
    cut_off = 0
    for _, seconds in random_moments(kills, 0.4):
        killed = kill_after(seconds, command, from_first_output=True)
        assert killed.was_running
        cut_off += bool(contents(folder) and contents(target))
        library = library_of(paths)
        assert usable(library) == models
        whole = {name for place in (folder, target) for name in contents(place)}
        assert {name for name in whole if not name.endswith(".moving")} == everything.keys()
    assert cut_off, "no kill met a move"
    library = library_of(paths)
    other = folder if library.folder == target else target
    move(library, other)
    arrived(library, target if other == folder else folder, other, everything)


def test_a_kill_at_any_moment_loses_nothing(paths: AppPaths, folder: Path, target: Path) -> None:
    survive_kills(paths, folder, target, kills=8)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_many_kills_lose_nothing(paths: AppPaths, folder: Path, target: Path) -> None:
    survive_kills(paths, folder, target, kills=300)


@pytest.mark.parametrize("times", [0, 1, 3])
@pytest.mark.parametrize(
    "step",
    [
        (moving, "_copy"),
        (moving, "sha256_of"),
        (moving, "sync_folder"),
        (moving, "_remove"),
        (moving, "tidy"),
        (Path, "replace"),
    ],
)
def test_the_next_move_goes_on_after_a_death_at_any_step(
    paths: AppPaths,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: tuple[object, str],
    times: int,
) -> None:
    folder, (module, where) = library_of(paths).folder, step
    everything, models = fill(folder), usable(library_of(paths))

    class Death(BaseException):
        pass

    real, calls = getattr(module, where), []

    def die(*arguments: object) -> object:
        calls.append(arguments)
        if len(calls) > times:
            raise Death
        return real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", refuse_links)
        patch.setattr(module, where, die)
        with pytest.raises(Death):
            move(library_of(paths), target)
    library = library_of(paths)
    assert usable(library) == models
    move(library, target)
    arrived(library, folder, target, everything)
