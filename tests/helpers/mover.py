"""Moves a models folder, with what is in it, also in a process of its own: to and fro until it
is ended, or once and waiting for a line in the middle.

python -m tests.helpers.mover PROFILE FOLDER FOLDER
python -m tests.helpers.mover PROFILE FOLDER
"""

from __future__ import annotations

import errno
import hashlib
import os
import sys
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.downloads.record import Record, write_record
from app.core.models.files.verified import VerifiedFiles
from app.core.models.library.library import ModelLibrary
from app.core.paths import AppPaths
from app.core.settings.declarations import MODELS_FOLDER, MODELS_FOLDERS
from app.core.settings.store import SettingsStore
from tests.helpers.gguf_files import write_model


def library_of(paths: AppPaths) -> ModelLibrary:
    """As Gloss builds it at its start."""
    settings = SettingsStore(paths.settings)

    def remember(path: Path, listed: bool) -> None:
        others = (each for each in settings.get(MODELS_FOLDERS) if each != str(path))
        settings.set(MODELS_FOLDERS, (*others, str(path)) if listed else tuple(others))

    return ModelLibrary(
        Path(settings.get(MODELS_FOLDER)),
        folders=map(Path, settings.get(MODELS_FOLDERS)),
        remember_folders=remember,
        remember_folder=lambda folder: settings.set(MODELS_FOLDER, str(folder)),
        verified=VerifiedFiles(paths.data / "verified.json"),
        cache=paths.cache / "headers.json",
    )


def refuse_links(*_arguments: object) -> None:
    """As between two disks."""
    raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))


def fill(folder: Path) -> dict[str, str]:
    """Models of all sorts. Returns what is there."""
    write_model(folder / "a.gguf", "A", size=300_000)
    for number in (1, 2):
        write_model(folder / "big" / f"big-{number:05d}-of-00002.gguf", "Big", size=number * 1000)
    path = write_model(folder / "repo" / "Q4" / "m.gguf", "M")
    file = SpecFile(path.name, path.stat().st_size, "a" * 64)
    write_record(path, Record("m", "a/b", "1", "", (file,), "sha256"))
    begun = folder / ".downloads" / "x-0123456789ab"
    begun.mkdir(parents=True)
    (begun / "x.gguf").write_bytes(b"begun" * 1000)
    return contents(folder)


def contents(folder: Path) -> dict[str, str]:
    """Every file and its hash."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def move(
    library: ModelLibrary, target: Path, cancel: CancelToken | None = None
) -> list[tuple[int, int]]:
    heard: list[tuple[int, int]] = []
    library.move(target, lambda *both: heard.append(both), cancel or CancelToken())
    return heard


def code_of(library: ModelLibrary, target: Path) -> Code:
    with pytest.raises(UserError) as caught:
        move(library, target)
    return caught.value.code


def keep_what_is_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """As where files are in use, or another's."""
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.is_relative_to(folder) and path.exists():
            raise PermissionError(13, "Permission denied", str(path))
        unlink(path, missing_ok)

    patch.setattr(Path, "unlink", refuse)


def main(profile: str, *folders: str) -> None:
    os.link = refuse_links
    library = library_of(AppPaths.of_profile(Path(profile)))
    if len(folders) == 1:
        waited: list[str] = []

        def wait(done: int, total: int) -> None:
            if not waited:
                print("moving", flush=True)
                waited.append(input())

        library.move(Path(folders[0]), wait, CancelToken())
        return
    print("begun", flush=True)
    while True:
        for folder in folders:
            if Path(folder) != library.folder:
                library.move(Path(folder), lambda done, total: None, CancelToken())


if __name__ == "__main__":
    main(*sys.argv[1:])
