"""A download and a move of the models folder at once: what is downloaded is where models are."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.models.downloads.states import Download, DownloadState
from app.core.models.library.library import ModelLibrary
from app.core.paths import AppPaths
from app.core.settings import declarations as d
from app.core.settings.store import SettingsStore
from app.main import build_core_services
from tests.helpers.downloads import FILE, Stage, finish, until
from tests.helpers.gguf_files import write_model
from tests.helpers.hub_server import Slow
from tests.helpers.kills import python
from tests.helpers.models import ROOT
from tests.helpers.mover import code_of, move


@pytest.fixture
def stage(tmp_path: Path, folder: Path) -> Iterator[Stage]:
    with Stage(tmp_path, models=folder) as stage:
        yield stage


def test_a_download_that_begins_while_another_gloss_moves_the_folder(
    stage: Stage, paths: AppPaths, folder: Path, target: Path
) -> None:
    write_model(folder / "mine.gguf", "Mine", size=500_000)
    command = python("-m", "tests.helpers.mover", paths.config.parent, target)
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as mover:
        assert mover.stdout is not None
        assert mover.stdout.readline() == b"moving\n"
        download = stage.queue.add(stage.spec())
        with pytest.raises(UserError) as caught:
            finish(stage.queue, download.id)
        assert caught.value.code is Code.MODELS_MOVING
        assert caught.value.facts == {"name": stage.spec().name}
        mover.communicate(b"\n")
    assert mover.returncode == 0
    assert not list(folder.iterdir())
    stage.models = target
    stage.queue.resume(download.id)
    assert finish(stage.queue, download.id).path == target / "model-GGUF" / FILE
    assert {path.name for path in target.glob("*")} == {"mine.gguf", "model-GGUF", ".downloads"}


def test_a_download_whose_folder_moves_before_it_has_said_a_word(
    stage: Stage, folder: Path, target: Path
) -> None:
    write_model(folder / "mine.gguf", "Mine")
    library = ModelLibrary(folder)

    def move_it(news: Download | str) -> None:
        running = isinstance(news, Download) and news.state is DownloadState.RUNNING
        if running and library.folder == folder:  # its process is about to be started
            move(library, target)
            stage.models = target

    stage.queue.on_changed(move_it)
    done = finish(stage.queue, stage.queue.add(stage.spec()).id)
    assert done.path == target / "model-GGUF" / FILE
    assert not (folder / "model-GGUF").exists()


def test_a_folder_into_which_something_is_downloaded_does_not_move(
    stage: Stage, folder: Path, target: Path
) -> None:
    """And the lock that a killed move has left keeps nobody from downloading."""
    (folder / ".downloads").mkdir()
    (folder / ".downloads" / "lock").touch()
    stage.hub.faults.append(Slow(8_000_000, times=0))
    download = stage.queue.add(stage.spec())
    until(stage.queue, download.id, lambda now: now.done_bytes > 0)
    assert code_of(ModelLibrary(folder), target) is Code.DOWNLOAD_ELSEWHERE
    stage.hub.faults.clear()
    assert finish(stage.queue, download.id).path == folder / "model-GGUF" / FILE


def test_a_download_follows_a_folder_that_another_gloss_has_moved(
    stage: Stage, profile: AppPaths, target: Path
) -> None:
    settings = SettingsStore(profile.settings)
    settings.set(d.NETWORK_ENDPOINT, stage.hub.url)
    base = build_core_services(profile)
    try:
        settings.set(d.MODELS_FOLDER, str(target))
        done = finish(base.downloads, base.downloads.add(stage.spec()).id)
        assert done.path == target / "model-GGUF" / FILE
        assert base.library.folder == target
    finally:
        base.close()
