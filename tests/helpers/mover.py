"""Moves a models folder to and fro until it is ended.

python -m tests.helpers.mover PROFILE FOLDER FOLDER
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.models.library import ModelLibrary
from app.core.models.verified import Verified
from app.core.paths import AppPaths
from app.core.settings.declarations import MODELS_FOLDER
from app.core.settings.store import SettingsStore


def library_of(paths: AppPaths) -> ModelLibrary:
    """As Gloss builds it at its start."""
    settings = SettingsStore(paths.settings)
    return ModelLibrary(
        Path(settings.get(MODELS_FOLDER)),
        remember_folder=lambda folder: settings.set(MODELS_FOLDER, str(folder)),
        verified=Verified(paths.data / "verified.json"),
        cache=paths.cache / "headers.json",
        journal=paths.data / "move.json",
    )


def refuse_links(*_arguments: object) -> None:
    """As between two disks."""
    raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))


def main(profile: str, *folders: str) -> None:
    os.link = refuse_links
    library = library_of(AppPaths.of_profile(Path(profile)))
    library.finish_move()
    print("begun", flush=True)
    while True:
        for folder in folders:
            if Path(folder) != library.folder:
                library.move(Path(folder), lambda done, total: None, CancelToken())


if __name__ == "__main__":
    main(*sys.argv[1:])
