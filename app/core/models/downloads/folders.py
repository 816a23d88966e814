"""Where a download lies, before and after it is whole.

<models>/.downloads/<id>/<file>         what has arrived of each file
<models>/.downloads/<id>/<file>.bad     what arrived and is not what was published
<models>/.downloads/<id>/lock           held by the download process while it lives
<models>/.downloads/lock                held while the models folder is being moved
<models>/<repository name>/<file>       whole and verified
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from filelock import FileLock, Timeout

from app.core.errors import Code, UserError
from app.core.files import sync_folder
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile, hashed
from app.core.models.downloads.record import Record, read_record
from app.core.models.files.shards import is_there

PARTIALS: Final = ".downloads"
LOCK: Final = "lock"
_LONGEST_NAME = 150  # bytes: systems take 255 of them, and some are added while it is fetched
_ENDING = re.compile(r"((-[0-9]{5}-of-[0-9]{5})?\.\w{1,10})?$")
_UNSAFE = re.compile(r"[^\w.+() -]")
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³]) *(\..*)?", re.IGNORECASE)


def download_id(spec: ModelSpec) -> str:
    """An id that is the same for the same bytes, so that any process can resume a download.

    Where all hashes are known a new revision of the same files is the same download.
    """
    pinned = hashed(spec.files)
    lines = [spec.repository, "" if pinned else spec.revision]
    lines += [f"{file.path} {file.size_bytes} {file.sha256}" for file in spec.files]
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]
    return f"{_safe(spec.name)}-{digest}"


@dataclass(frozen=True, slots=True)
class DownloadPaths:
    """The two folders of one download."""

    partial: Path
    destination: Path

    def paths(self, files: Sequence[SpecFile], revision: str) -> tuple[Path, ...]:
        """Where each file is, or is to be written.

        Those that were moved before a kill are in the library already. What else has such a
        name there, an older revision of the same size, is none of this download's.
        """
        record = read_record(self.destination / local_name(files[0]))
        return tuple(self._path(file, record, revision) for file in files)

    def received(self, spec: ModelSpec) -> int:
        """How many of the model's bytes are on the disk."""
        paths = self.paths(spec.files, spec.revision)
        pairs = zip(paths, spec.files, strict=True)
        return sum(min(_size(path), file.size_bytes) for path, file in pairs)

    def _path(self, file: SpecFile, record: Record | None, revision: str) -> Path:
        partial, there = (each / local_name(file) for each in (self.partial, self.destination))
        arrived = record is not None and _names(record, file, revision)
        whole = _size(there) == file.size_bytes
        return there if arrived and whole and not _size(partial) else partial


def paths_of(models: Path, spec: ModelSpec) -> DownloadPaths:
    """The whole model's folder has the repository's name, and more than that where another
    model's file of the same name is there already. An older revision of this one is replaced."""
    owner, _, name = spec.repository.rpartition("/")
    id = download_id(spec)
    folders = [models / _safe(each) for each in (name, f"{owner}--{name}", id)]
    free = (folder for folder in folders if not _is_anothers(folder, spec))
    return DownloadPaths(models / PARTIALS / id, next(free, folders[-1]))


def local_name(file: SpecFile) -> str:
    """Its name without the folders it has in the repository, which are nothing to trust."""
    return _safe(PurePosixPath(file.path).name)


def move_into_place(files: Iterable[tuple[Path, str]], destination: Path) -> tuple[Path, ...]:
    """Move complete files, already flushed to disk, into the library by renaming them, the first
    one last, so that a split model appears only when it is complete. Raises OSError."""
    moves = [(source, destination / name) for source, name in files]
    pending = [(source, target) for source, target in moves if source != target]
    if pending:
        destination.mkdir(parents=True, exist_ok=True)
        first = moves[0]
        if first in pending and len(pending) > 1:
            first[1].unlink(missing_ok=True)  # an older one must not meet the new other parts
        for source, target in reversed(pending):
            source.replace(target)
            sync_folder(destination)
    return tuple(target for _, target in moves)


def discard(folder: Path) -> bool:
    """Delete the partial files, unless another process is writing them: then False.

    Raises UserError(WRITE_FAILED; path).
    """
    try:
        if folder.exists():
            with FileLock(folder / LOCK, blocking=False):
                for path in folder.iterdir():
                    if path.name != LOCK:
                        path.unlink()
            shutil.rmtree(folder)
    except Timeout:
        return False
    except OSError as error:
        raise UserError(Code.WRITE_FAILED, error.strerror or "", path=str(folder)) from error
    return True


def _safe(name: str) -> str:
    """A name that is a plain file name on every system, and never hidden.

    Windows takes some for its devices, whatever suffix they have.
    """
    plain = _UNSAFE.sub("_", name).strip(". ") or "_"
    return _shortened(f"_{plain}" if _DEVICE.fullmatch(plain) else plain)


def _shortened(name: str) -> str:
    """The parts of a split model keep one stem, and their numbers."""
    if len(name.encode()) <= _LONGEST_NAME:
        return name
    ending = _ENDING.search(name)
    end = ending[0] if ending else ""
    stem = name.removesuffix(end)
    digest = hashlib.sha256(stem.encode()).hexdigest()[:8]
    room = _LONGEST_NAME - len(f"-{digest}{end}".encode())
    return f"{stem.encode()[:room].decode(errors='ignore')}-{digest}{end}"


def _is_anothers(folder: Path, spec: ModelSpec) -> bool:
    """Whether the file that would be replaced there is of another model, or nobody knows."""
    first = spec.files[0]
    if not is_there(folder / local_name(first)):
        return False
    record = read_record(folder / local_name(first))
    return record is None or (record.repository, record.files[0].path) != (
        spec.repository,
        first.path,
    )


def _names(record: Record, file: SpecFile, revision: str) -> bool:
    """Whether `record` is of these very bytes or, without a published hash, this revision."""
    for each in record.files:
        if local_name(each) == local_name(file) and each.size_bytes == file.size_bytes:
            if file.sha256:
                return each.sha256.lower() == file.sha256.lower()
            return record.revision == revision
    return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
