"""Moving the models folder, as a rule to another disk, so that no kill loses a model.

Each model is copied under temporary names, compared, renamed, and only then removed from the old
folder. While both folders are listed every model is usable at every moment; a move that was cut
off leaves nothing to repair, and the next one goes on with what is still in the old folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.files import (
    free_bytes,
    is_link,
    nearest_existing,
    open_regular,
    sha256_of,
    sync_folder,
)
from app.core.models.downloads.folders import LOCK, PARTIALS
from app.core.models.downloads.record import record_path
from app.core.models.files.progress import ProgressCallback, after
from app.core.models.files.shards import bytes_of, files_of, is_there
from app.core.models.files.verified import VerifiedFiles
from app.core.models.files.walk import SUFFIX, files_below, tidy

COPY_SUFFIX: Final = ".moving"
"""Suffix of a copy that is not complete."""

_BLOCK = 1 << 20
_MOMENT = 1.0  # seconds for which a download that begins may hold the lock of the folder


@dataclass(frozen=True, slots=True)
class FolderMove:
    """`groups` are the files, relative to both folders, of each model, its first file first, then
    those of each unfinished download. `links` are not moved: a model that is a link to a file,
    and a linked folder, stay where they are."""

    source: Path
    target: Path
    groups: tuple[tuple[Path, ...], ...]
    links: tuple[Path, ...]

    @property
    def total_bytes(self) -> int:
        return sum(bytes_of(self.source / file) for group in self.groups for file in group)


def plan_move(
    source: Path, target: Path, depth: int, is_foreign: Callable[[Path], bool]
) -> FolderMove:
    """What belongs to Gloss in `source`; what `is_foreign` stays, and so do other files.

    Raises UserError(MOVE_FAILED, NO_DISK_SPACE, FOLDER_MISSING), OSError.
    """
    one, other = Path(os.path.realpath(source)), Path(os.path.realpath(target))
    if one.is_relative_to(other) or other.is_relative_to(one):
        raise move_failed(target, "it is inside the folder itself, or around it")
    models: dict[Path, tuple[Path, ...]] = {}
    links = []
    for file in files_below(source, depth, follow=False):
        if is_foreign(file) or not (file.suffix.lower() == SUFFIX or is_link(file)):
            continue
        files = () if is_link(file) else files_of(file)
        if not files or any(map(is_link, files)):  # a model in several places is left whole
            links.append(file.relative_to(source))
        else:
            models[files[0]] = (*files, *filter(is_there, [record_path(files[0])]))
    downloads = () if is_link(source / PARTIALS) else sorted((source / PARTIALS).glob("*/"))
    groups = (*models.values(), *filter(None, map(_partial_files, downloads)))
    relative = (tuple(file.relative_to(source) for file in group) for group in groups)
    move = FolderMove(source, target, tuple(relative), tuple(links))
    _check_target(move)
    return move


def move_files(
    move: FolderMove,
    verified: VerifiedFiles,
    on_copied: Callable[[Path, Path], None],
    progress: ProgressCallback,
    cancel: CancelToken,
) -> list[Path]:
    """Returns the files that are still in the old folder, too: they cannot be deleted there.

    `on_copied` is called with the old and the new path of each model before the old one is
    removed. `progress` counts each byte twice, copied and compared. Raises Cancelled, UserError,
    OSError: what has moved until then is in the new folder, the rest in the old one.
    """
    done, total, left = 0, 2 * move.total_bytes, []
    for group in move.groups:
        copies: list[tuple[Path, Path]] = []
        try:
            for file in group:
                old, new = move.source / file, move.target / file
                cancel.raise_if_cancelled()
                if _is_unfinished(file):  # the download went on in the old folder until now
                    new.unlink(missing_ok=True)
                if not _is_copied(old, new, after(done, total, progress), cancel):
                    copies.append((_temporary(new), new))
                    _copy(old, _temporary(new), after(done, total, progress), cancel)
                done += 2 * old.stat().st_size
                progress(done, total)
        except BaseException:
            for copy, _ in copies:
                copy.unlink(missing_ok=True)
            raise
        for copy, new in reversed(copies):  # the first shard last: only then is the model listed
            copy.replace(new)
        sync_folder((move.target / group[0]).parent)
        on_copied(move.source / group[0], move.target / group[0])
        # The record goes first: without its model nothing would lead to it
        left += [file for file in group[::-1] if not _remove(move.source / file, move, verified)]
    return left


@contextmanager
def downloads_held(folder: Path) -> Iterator[None]:
    """No process writes unfinished downloads in `folder` meanwhile, or begins to: a download looks
    for the lock of the folder once it has its own. Raises UserError(DOWNLOAD_ELSEWHERE)."""
    partials = folder / PARTIALS
    with contextlib.suppress(OSError):
        partials.mkdir(exist_ok=True)
    try:
        with ExitStack() as held:
            _hold(partials, held, folder.name, _MOMENT)
            for begun in sorted(partials.glob("*/")):
                _hold(begun, held, begun.name)
            yield
    finally:
        for place in (*partials.glob("*/"), partials):
            with contextlib.suppress(OSError):
                if place == partials or [each.name for each in place.iterdir()] == [LOCK]:
                    (place / LOCK).unlink(missing_ok=True)
                    place.rmdir()


def move_failed(target: Path, detail: str) -> UserError:
    return UserError(Code.MOVE_FAILED, detail, path=str(target))


def _check_target(move: FolderMove) -> None:
    needed, source = move.total_bytes, Path(os.path.realpath(move.source))
    for file in (file for group in move.groups for file in group):
        new = move.target / file
        if os.path.lexists(new) and not _is_unfinished(file):
            size = bytes_of(move.source / file)
            linked = Path(os.path.realpath(new)).is_relative_to(source)  # so it is no copy
            if linked or not is_there(new) or bytes_of(new) != size:
                raise move_failed(move.target, f"another {file} is there")
            needed -= size
    available, disk = free_bytes(move.target), nearest_existing(move.target).stat().st_dev
    if needed > available and source.stat().st_dev != disk:
        raise UserError(
            Code.NO_DISK_SPACE,
            name=source.name,
            path=str(move.target),
            needed_bytes=needed,
            available_bytes=available,
        )


def _is_copied(old: Path, new: Path, progress: ProgressCallback, cancel: CancelToken) -> bool:
    """Whether `new` is the same file already, from a move that was cut off. Raises
    UserError(MOVE_FAILED) if it is another."""
    if not new.exists():
        return False
    compared = after(bytes_of(old), 2 * bytes_of(old), progress)
    if sha256_of(old, progress, cancel) != sha256_of(new, compared, cancel):
        raise move_failed(new.parent, f"another {new.name} is there")
    return True


def _copy(old: Path, new: Path, progress: ProgressCallback, cancel: CancelToken) -> None:
    """`new` is compared and on the disk; on the same disk it is a second name of `old`."""
    new.parent.mkdir(parents=True, exist_ok=True)
    new.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        os.link(old, new)
        return
    digest, done, status = hashlib.sha256(), 0, old.stat()
    with open_regular(old) as reader, new.open("xb") as writer:
        while block := reader.read(_BLOCK):
            cancel.raise_if_cancelled()
            digest.update(block)
            writer.write(block)
            done += len(block)
            progress(done, status.st_size)
        writer.flush()
        os.fsync(writer.fileno())
        if hasattr(os, "posix_fadvise"):  # so that comparing reads the disk
            os.posix_fadvise(writer.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    compared = after(status.st_size, 2 * status.st_size, progress)
    if sha256_of(new, compared, cancel) != digest.hexdigest():
        raise move_failed(new.parent, "the copy is not the same")
    os.utime(new, ns=(status.st_atime_ns, status.st_mtime_ns))


def _is_unfinished(file: Path) -> bool:
    return file.parts[0] == PARTIALS


def _temporary(new: Path) -> Path:
    return new.with_name(f".{new.name}{COPY_SUFFIX}")


def _remove(old: Path, move: FolderMove, verified: VerifiedFiles) -> bool:
    """Whether it could be: it may be read-only, or in use in Windows."""
    if sha256 := verified.sha256(old):
        verified.record(move.target / old.relative_to(move.source), sha256)
    try:
        old.unlink()
    except OSError:
        return False
    verified.remove(old)
    tidy(old.parent, move.source)
    return True


def _partial_files(folder: Path) -> tuple[Path, ...]:
    files = (path for path in sorted(folder.rglob("*")) if path.name != LOCK)
    return tuple(path for path in files if is_there(path) and not is_link(path))


def _hold(partials: Path, held: ExitStack, name: str, seconds: float = 0.0) -> None:
    try:
        held.enter_context(FileLock(partials / LOCK, timeout=seconds))
    except Timeout:
        raise UserError(Code.DOWNLOAD_ELSEWHERE, name=name) from None
    except OSError:  # where nothing can be written, nobody downloads
        return
