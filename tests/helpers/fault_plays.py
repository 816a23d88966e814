"""How each fault of the table is brought about, and what goes on after it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from app.core.errors import UserError
from app.core.models.downloads.states import Download
from tests.helpers.downloads import (
    IMPATIENT,
    MB,
    REPOSITORY,
    SIZE,
    Stage,
    download_process,
    finish,
    until,
)
from tests.helpers.hub_server import Cut, Fault, Slow, Status

TMPFS_MB = 128


def with_faults(*faults: Fault, **network: str) -> Callable[[Stage], UserError | None]:
    """The faults happen; where they end the download, they are mended, and it is resumed."""

    def run(stage: Stage) -> UserError | None:
        stage.hub.faults.extend(replace(fault) for fault in faults)
        download = stage.queue.add(stage.spec())
        seen = failure(stage, download)
        if seen is not None:
            assert_sound(stage, download)
            stage.hub.faults.clear()
            stage.network = replace(stage.network, **network)
            stage.queue.resume(download.id)
            finish(stage.queue, download.id)
        return seen

    return run


def failure(stage: Stage, download: Download) -> UserError | None:
    try:
        finish(stage.queue, download.id)
    except UserError as error:
        return error
    return None


def assert_sound(stage: Stage, download: Download) -> None:
    """Nothing counts as a model, and what is there of each file is its beginning."""
    assert not list(stage.models.glob("*/*.gguf"))
    for name, content in stage.hub.repositories[REPOSITORY].files.items():
        partial = stage.partial(download) / name
        if partial.exists():
            digest = hashlib.sha256()
            for piece in content.pieces(0, partial.stat().st_size):
                digest.update(piece)
            assert sha256(partial) == digest.hexdigest()


def cut_everywhere(stage: Stage) -> UserError | None:
    places = random.Random(20).sample(range(SIZE), 20)
    return with_faults(*(Cut(at) for at in places))(stage)


def slow(stage: Stage) -> UserError | None:
    """Slower than it takes to give a connection up that says nothing, many times over."""
    stage.hub.faults.append(Slow(8 * MB, times=0))
    begun = time.monotonic()
    seen = failure(stage, stage.queue.add(stage.spec()))
    assert time.monotonic() - begun > 4 * IMPATIENT.stall_seconds
    return seen


def asked_to_wait(stage: Stage) -> UserError | None:
    """It is asked again after that time, and not before."""
    stage.hub.faults.append(Status(429, retry_after="1"))
    seen = failure(stage, stage.queue.add(stage.spec()))
    refused, again, *_ = (asked.at for asked in stage.hub.requests)
    assert again - refused >= 1
    return seen


def refused_in_the_middle(stage: Stage) -> UserError | None:
    """As when the signature of the address has expired; the Hub gives a new one."""

    def refuse() -> None:
        stage.hub.faults.append(Status(403, where="cdn"))

    stage.hub.faults.append(Cut(9 * MB, then=refuse))
    seen = failure(stage, stage.queue.add(stage.spec()))
    assert stage.hub.faults == []
    starts = [asked.start for asked in stage.hub.requests if asked.path.startswith("/cdn/")]
    assert len(starts) == 3
    assert starts[0] == 0
    assert 0 < starts[1] == starts[2]
    return seen


def changed_in_the_middle(stage: Stage) -> UserError | None:
    """The commit is gone; the person refreshes the catalogue and starts the download again."""

    def change() -> None:
        stage.hub.change(REPOSITORY)

    stage.hub.faults.append(Cut(9 * MB, then=change))
    download = stage.queue.add(stage.spec())
    seen = failure(stage, download)
    assert_sound(stage, download)
    again = stage.queue.add(stage.spec())
    finish(stage.queue, again.id)
    return seen


def disk_full(stage: Stage) -> UserError | None:
    ballast = stage.models / "ballast"

    def fill() -> None:
        with ballast.open("wb") as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(MB))
                file.flush()

    stage.hub.faults.append(Cut(9 * MB, then=fill))
    download = stage.queue.add(stage.spec())
    seen = failure(stage, download)
    assert_sound(stage, download)
    ballast.unlink()
    stage.queue.resume(download.id)
    finish(stage.queue, download.id)
    return seen


def no_room(stage: Stage) -> UserError | None:
    ballast = stage.models / "ballast"
    with ballast.open("wb") as file:
        file.write(bytes((TMPFS_MB - 80) * MB))
    seen = None
    try:
        stage.queue.add(stage.spec())
    except UserError as error:
        seen = error
    assert not stage.hub.requests
    ballast.unlink()
    finish(stage.queue, stage.queue.add(stage.spec()).id)
    return seen


def process_killed(beyond: int) -> Callable[[Stage], UserError | None]:
    """The download process alone, by SIGKILL, once so many bytes are there."""

    def run(stage: Stage) -> UserError | None:
        stage.hub.faults.append(Slow(10 * MB, times=0))
        download = stage.queue.add(stage.spec())
        until(stage.queue, download.id, lambda now: now.done_bytes > beyond)
        download_process().kill()
        seen = failure(stage, download)
        assert_sound(stage, download)
        stage.hub.faults.clear()
        stage.queue.resume(download.id)
        finish(stage.queue, download.id)
        return seen

    return run


def gloss_killed(stage: Stage) -> UserError | None:
    """All of Gloss, by SIGKILL; the next start goes on by itself."""
    stage.hub.faults.append(Slow(10 * MB))
    other = run_elsewhere(stage)
    line = other.stdout.readline() if other.stdout else ""
    assert int(line) > 5 * MB
    process = download_process(other.pid)
    other.kill()
    other.communicate()
    process.wait(10)  # its stdin ends with Gloss
    stage.hub.faults.clear()
    queue = stage.new_queue()
    (download,) = queue.downloads()
    assert_sound(stage, download)
    queue.start()
    finish(queue, download.id)
    return None


def two_at_once(stage: Stage) -> UserError | None:
    """With one list, as two windows of one person have it."""
    stage.hub.faults.append(Slow(12 * MB))
    download = stage.queue.add(stage.spec())
    until(stage.queue, download.id, lambda now: now.done_bytes > 2 * MB)
    second = stage.new_queue()
    seen = None
    try:
        finish(second, second.add(stage.spec()).id)
    except UserError as error:
        seen = error
    finish(stage.queue, download.id)
    second.resume(download.id)
    finish(second, download.id)
    return seen


def run_elsewhere(stage: Stage) -> subprocess.Popen[str]:
    """Gloss's queue with this stage's model, in a process of its own; it says when it runs."""
    facts = {
        **asdict(stage.spec()),
        "folder": str(stage.folder),
        "models": str(stage.models),
        "url": stage.hub.url,
        "say_at": 5 * MB,
    }
    return subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.queue_main", json.dumps(facts)],
        stdout=subprocess.PIPE,
        text=True,
    )


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
