"""What can go wrong with a download, what the person sees of it, and what is fetched again.

    python -m tests.helpers.fault_table      prints the table in Markdown

Every row plays the fault with the real client in the real download process, looks whether
anything on the disk is broken, lets the download go on, and counts the bytes that the Hub had
to send more than once. The tests play the same rows.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.core.errors import Code, UserError
from app.core.models.downloads.states import Download
from app.texts import sentence
from tests.helpers.downloads import (
    CHUNK,
    FILE,
    MB,
    REPOSITORY,
    SIZE,
    Stage,
    download_process,
    finish,
    until,
)
from tests.helpers.hub_server import (
    TOKEN,
    Cut,
    Fault,
    NoRanges,
    Slow,
    Stall,
    Status,
    WrongBytes,
    WrongLength,
)

TMPFS_MB = 128


@dataclass(frozen=True)
class Row:
    """`play` brings the fault about, lets the download go on after it until it is done, and
    returns what the person saw. `again` is how many bytes may be sent more than once."""

    fault: str
    play: Callable[[Stage], UserError | None]
    sees: Code | None
    again: int = CHUNK
    tmpfs: bool = False

    @property
    def id(self) -> str:
        return self.fault.replace(" ", "-")


@dataclass(frozen=True)
class Outcome:
    seen: UserError | None
    fetched_again: int


def play(row: Row, folder: Path) -> Outcome:
    """Raises AssertionError when something is broken or the model is not there in the end."""
    with models_folder(folder, row.tmpfs) as models, Stage(folder, models=models) as stage:
        seen = row.play(stage)
        (model,) = models.rglob("*.gguf")
        assert _sha256(model) == stage.hub.repositories[REPOSITORY].files[FILE].sha256
        assert [each.name for each in (models / ".downloads").iterdir()] == []
        return Outcome(seen, stage.hub.fetched_again(FILE))


@contextlib.contextmanager
def models_folder(folder: Path, tmpfs: bool) -> Iterator[Path]:
    models = folder / "models"
    models.mkdir(parents=True)
    if not tmpfs:
        yield models
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={TMPFS_MB}m", "tmpfs", models], check=True)
    try:
        yield models
    finally:
        subprocess.run(["umount", models], check=True)


def can_mount() -> bool:
    """Whether a small disk can be made here; needs the rights of root, on Linux."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not shutil.which("mount"):
        return False
    with tempfile.TemporaryDirectory() as folder:
        options = ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]
        if subprocess.run(["mount", *options], capture_output=True, check=False).returncode:
            return False
        subprocess.run(["umount", folder], check=True)
    return True


# How rows are played


def with_faults(*faults: Fault, **network: str) -> Callable[[Stage], UserError | None]:
    """The faults happen; where they end the download, they are mended, and it is resumed."""

    def run(stage: Stage) -> UserError | None:
        stage.hub.faults.extend(replace(fault) for fault in faults)
        download = stage.queue.add(stage.spec())
        seen = failure(stage, download)
        if seen is not None:
            _assert_sound(stage, download)
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


def _assert_sound(stage: Stage, download: Download) -> None:
    """Nothing counts as a model, and what is there of the file is its beginning."""
    assert not list(stage.models.glob("*/*.gguf"))
    partial = stage.partial(download) / FILE
    if partial.exists():
        size = partial.stat().st_size
        content = stage.hub.repositories[REPOSITORY].files[FILE]
        digest = hashlib.sha256()
        for piece in content.pieces(0, size):
            digest.update(piece)
        assert _sha256(partial) == digest.hexdigest()


def cut_everywhere(stage: Stage) -> UserError | None:
    places = random.Random(20).sample(range(SIZE), 20)
    return with_faults(*(Cut(at) for at in places))(stage)


def changed_in_the_middle(stage: Stage) -> UserError | None:
    """The commit is gone; the person refreshes the catalogue and starts the download again."""

    def change() -> None:
        stage.hub.change(REPOSITORY)

    stage.hub.faults.append(Cut(9 * MB, then=change))
    download = stage.queue.add(stage.spec())
    seen = failure(stage, download)
    _assert_sound(stage, download)
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
    _assert_sound(stage, download)
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


def process_killed(stage: Stage) -> UserError | None:
    """The download process alone, by SIGKILL."""
    stage.hub.faults.append(Slow(10 * MB))
    download = stage.queue.add(stage.spec())
    until(stage.queue, download.id, lambda now: now.done_bytes > 5 * MB)
    download_process().kill()
    seen = failure(stage, download)
    _assert_sound(stage, download)
    stage.hub.faults.clear()
    stage.queue.resume(download.id)
    finish(stage.queue, download.id)
    return seen


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
    _assert_sound(stage, download)
    queue.start()
    finish(queue, download.id)
    return None


def two_at_once(stage: Stage) -> UserError | None:
    stage.hub.faults.append(Slow(12 * MB))
    download = stage.queue.add(stage.spec())
    until(stage.queue, download.id, lambda now: now.done_bytes > 2 * MB)
    second = stage.new_queue("another.json")
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


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


FAULTS = (
    Row("connection cut at 20 random places", cut_everywhere, None),
    Row(
        "connection always cut at one place",
        with_faults(Cut(9 * MB, times=0)),
        Code.HUB_UNREACHABLE,
    ),
    Row("slow", with_faults(Slow(20 * MB)), None),
    Row("stalled once", with_faults(Stall(9 * MB)), None),
    Row("stalled for good", with_faults(Stall(9 * MB, times=0)), Code.HUB_STALLED),
    Row("file too short", with_faults(WrongLength(-MB, times=0)), Code.DOWNLOAD_CHANGED),
    Row("file too long", with_faults(WrongLength(MB, times=0)), Code.DOWNLOAD_CHANGED),
    Row("wrong hash", with_faults(WrongBytes(9 * MB)), Code.DOWNLOAD_CORRUPT, again=SIZE),
    Row("revision changed in the middle", changed_in_the_middle, Code.DOWNLOAD_CHANGED),
    Row(
        "401 without a token",
        with_faults(Status(401, times=0), token=TOKEN),
        Code.HUB_UNAUTHORIZED,
    ),
    Row("403 gated", with_faults(Status(403, code="GatedRepo", times=0)), Code.HUB_GATED),
    Row(
        "403 from the CDN in the middle",
        with_faults(Cut(9 * MB, times=2), Status(403, where="cdn", times=1)),
        None,
    ),
    Row(
        "404 of the file",
        with_faults(Status(404, code="EntryNotFound", times=0)),
        Code.HUB_NOT_FOUND,
    ),
    Row("429 with a short Retry-After", with_faults(Status(429, retry_after="1")), None),
    Row(
        "429 with a long Retry-After",
        with_faults(Status(429, retry_after="120", times=0)),
        Code.HUB_BUSY,
    ),
    Row("500 twice", with_faults(Status(500, times=2)), None),
    Row("500 for good", with_faults(Status(500, times=0)), Code.HUB_FAILED),
    Row("server without ranges", with_faults(Cut(9 * MB), NoRanges(times=0)), None, again=9 * MB),
    Row("no room before it begins", no_room, Code.NO_DISK_SPACE, tmpfs=True),
    Row("disk full in the middle", disk_full, Code.DISK_FULL, tmpfs=True),
    Row("download process killed", process_killed, Code.DOWNLOAD_DIED),
    Row("Gloss killed", gloss_killed, None),
    Row("two Gloss at once", two_at_once, Code.DOWNLOAD_ELSEWHERE),
)


def main() -> int:
    print("| fault | what the person sees | bytes fetched again |\n|---|---|---|")
    for row in FAULTS:
        if row.tmpfs and not can_mount():
            continue
        with tempfile.TemporaryDirectory() as folder:
            outcome = play(row, Path(folder))
            says = sentence(outcome.seen) if outcome.seen else "nothing; it goes on by itself"
            again = f"{outcome.fetched_again:,}"
            print(f"| {row.fault} | {says.replace(folder, '…')} | {again} |", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
