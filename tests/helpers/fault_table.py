"""What can go wrong with a download, what the person sees of it, and what is fetched again.

    python -m tests.helpers.fault_table      prints the table in Markdown

Every row plays the fault with the real client in the real download process, looks whether
anything on the disk is broken, lets the download go on, and counts the bytes that the Hub had
to send more than once. The tests play the same rows.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import Code, UserError
from app.texts import sentence
from tests.helpers import fault_plays as plays
from tests.helpers.downloads import CHUNK, MB, REPOSITORY, SIZE, Stage
from tests.helpers.fault_plays import TMPFS_MB, process_killed, sha256, with_faults
from tests.helpers.hub_server import (
    TOKEN,
    Cut,
    Generated,
    NoRanges,
    Stall,
    Status,
    WrongBytes,
    WrongLength,
)

SHARDS = ("model-Q4-00001-of-00002.gguf", "model-Q4-00002-of-00002.gguf")


@dataclass(frozen=True)
class Row:
    """`play` brings the fault about, lets the download go on after it until it is done, and
    returns what the person saw. `again` is how many bytes may be sent more than once; `tmpfs`
    asks for a small disk, `split` for a model in two files."""

    fault: str
    play: Callable[[Stage], UserError | None]
    sees: Code | None
    again: int = CHUNK
    tmpfs: bool = False
    split: bool = False

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
        if row.split:
            halves = {name: Generated(SIZE // 2, name.encode()) for name in SHARDS}
            stage.hub.add(REPOSITORY, halves)
        seen = row.play(stage)
        files = stage.hub.repositories[REPOSITORY].files
        hashes = {path.name: sha256(path) for path in models.rglob("*.gguf")}
        assert hashes == {name: file.sha256 for name, file in files.items()}
        assert [each.name for each in (models / ".downloads").iterdir()] == []
        return Outcome(seen, sum(map(stage.hub.fetched_again, files)))


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


FAULTS = (
    Row("connection cut at 20 random places", plays.cut_everywhere, None),
    Row(
        "connection always cut at one place",
        with_faults(Cut(9 * MB, times=0)),
        Code.HUB_UNREACHABLE,
    ),
    Row("slow", plays.slow, None),
    Row("stalled once", with_faults(Stall(9 * MB)), None),
    Row("stalled for good", with_faults(Stall(9 * MB, times=0)), Code.HUB_STALLED),
    Row("file too short", with_faults(WrongLength(-MB, times=0)), Code.DOWNLOAD_CHANGED),
    Row("file too long", with_faults(WrongLength(MB, times=0)), Code.DOWNLOAD_CHANGED),
    Row("wrong hash", with_faults(WrongBytes(9 * MB)), Code.DOWNLOAD_CORRUPT, again=SIZE),
    Row("revision changed in the middle", plays.changed_in_the_middle, Code.DOWNLOAD_CHANGED),
    Row(
        "401 without a token",
        with_faults(Status(401, times=0), token=TOKEN),
        Code.HUB_UNAUTHORIZED,
    ),
    Row("403 gated", with_faults(Status(403, code="GatedRepo", times=0)), Code.HUB_GATED),
    Row("403 from the CDN in the middle", plays.refused_in_the_middle, None),
    Row(
        "404 of the file",
        with_faults(Status(404, code="EntryNotFound", times=0)),
        Code.HUB_NOT_FOUND,
    ),
    Row("429 with a short Retry-After", plays.asked_to_wait, None),
    Row(
        "429 with a long Retry-After",
        with_faults(Status(429, retry_after="120", times=0)),
        Code.HUB_BUSY,
    ),
    Row("500 twice", with_faults(Status(500, times=2)), None),
    Row("500 for good", with_faults(Status(500, times=0)), Code.HUB_FAILED),
    Row("server without ranges", with_faults(Cut(9 * MB), NoRanges(times=0)), None, again=9 * MB),
    Row("no room before it begins", plays.no_room, Code.NO_DISK_SPACE, tmpfs=True),
    Row("disk full in the middle", plays.disk_full, Code.DISK_FULL, tmpfs=True),
    Row("download process killed", process_killed(5 * MB), Code.DOWNLOAD_DIED),
    Row("Gloss killed", plays.gloss_killed, None),
    Row("two Gloss at once", plays.two_at_once, Code.DOWNLOAD_ELSEWHERE),
    Row(
        "split model cut in the second file",
        with_faults(Cut(5 * MB, file=SHARDS[1]), Cut(7 * MB, file=SHARDS[1])),
        None,
        split=True,
    ),
    Row(
        "split model killed in the second file",
        process_killed(SIZE // 2 + 4 * MB),
        Code.DOWNLOAD_DIED,
        split=True,
    ),
    Row(
        "split model with a wrong hash of the second file",
        with_faults(WrongBytes(5 * MB, file=SHARDS[1])),
        Code.DOWNLOAD_CORRUPT,
        again=SIZE // 2,
        split=True,
    ),
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
