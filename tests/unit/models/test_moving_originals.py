"""Moving the models folder: originals that cannot be deleted afterwards."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.core.settings.declarations import MODELS_FOLDER
from app.core.settings.store import SettingsStore
from tests.helpers.gguf_files import write_model
from tests.helpers.mover import (
    code_of,
    contents,
    fill,
    in_phase,
    keep_what_is_in,
    library_of,
    move,
)


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


def test_originals_that_cannot_be_deleted_are_said_once_and_hold_nothing_up(
    paths: AppPaths, folder: Path, target: Path, read_only: Callable[[], None]
) -> None:
    everything = fill(folder)
    read_only()
    library = library_of(paths)
    with pytest.raises(UserError) as caught:
        move(library, target)
    assert caught.value.code is Code.ORIGINALS_LEFT
    assert caught.value.facts == {"path": str(folder), "folder": str(target)}
    assert caught.value.detail.splitlines() == sorted(everything)
    assert library.folder == target
    assert contents(target) == contents(folder) == everything
    library_of(paths).finish_move()
    third = target.with_name("third")
    move(library_of(paths), third)
    assert library_of(paths).folder == third
    assert contents(third) == contents(folder) == everything


@pytest.mark.parametrize("phase", ["copied", "switched"])
def test_originals_that_a_killed_move_cannot_delete_are_said_once(
    paths: AppPaths, folder: Path, target: Path, read_only: Callable[[], None], phase: str
) -> None:
    fill(folder)
    read_only()
    assert code_of(library_of(paths), target) is Code.ORIGINALS_LEFT
    in_phase(paths, phase)
    if phase == "copied":
        with pytest.raises(UserError) as caught:
            library_of(paths).finish_move()
        assert caught.value.code is Code.ORIGINALS_LEFT
    library_of(paths).finish_move()
    assert library_of(paths).folder == target


@pytest.mark.parametrize("back", [True, False])
def test_a_folder_that_was_chosen_since_stays_so_and_loses_nothing(
    paths: AppPaths, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    everything = fill(folder)
    with monkeypatch.context() as patch:
        keep_what_is_in(folder, patch)
        assert code_of(library_of(paths), target) is Code.ORIGINALS_LEFT
    chosen = folder if back else target.with_name("third")
    SettingsStore(paths.settings).set(MODELS_FOLDER, str(chosen))
    for _ in range(2):
        library = library_of(paths)
        library.finish_move()
        assert library.folder == library_of(paths).folder == chosen
    assert contents(folder) == contents(target) == everything


def test_the_next_start_deletes_what_could_not_be_deleted_and_was_not_changed(
    paths: AppPaths, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(folder)
    with monkeypatch.context() as patch:
        keep_what_is_in(folder, patch)
        assert code_of(library_of(paths), target) is Code.ORIGINALS_LEFT
    (folder / "a.gguf").unlink()
    write_model(folder / "a.gguf", "Another that has the name now", size=5)
    library_of(paths).finish_move()
    assert list(contents(folder)) == ["a.gguf"]
    assert contents(target) == everything
