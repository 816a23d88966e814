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
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from filelock import FileLock, Timeout

from app.core.errors import Code, UserError
from app.core.files import sync_file, sync_folder
from app.core.models.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.record import read_record

PARTIALS: Final = ".downloads"
LOCK: Final = "lock"
_UNSAFE = re.compile(r"[^\w.+() -]")


def download_id(spec: ModelSpec) -> str:
    """The same for the same bytes, so that what was begun is gone on with, whoever began it.

    Where all hashes are known a new revision of the same files is the same download.
    """
    pinned = all(file.sha256 for file in spec.files)
    lines = [spec.repository, "" if pinned else spec.revision]
    lines += [f"{file.path} {file.size_bytes} {file.sha256}" for file in spec.files]
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]
    return f"{_safe(spec.name)}-{digest}"


@dataclass(frozen=True, slots=True)
class Place:
    """The two folders of one download."""

    partial: Path
    destination: Path

    def received(self, file: SpecFile) -> int:
        """How many of its bytes are in the partial file, or in the library already."""
        name = local_name(file)
        there = _size(self.destination / name)
        if there == file.size_bytes and not _size(self.partial / name):
            return there
        return min(_size(self.partial / name), file.size_bytes)


def place_of(models: Path, spec: ModelSpec) -> Place:
    """The whole model's folder has the repository's name, and its owner's, too, where another
    repository's model of the same name is there already."""
    owner, _, name = spec.repository.rpartition("/")
    folder = models / _safe(name)
    first = folder / local_name(spec.files[0])
    if first.exists():
        record = read_record(first)
        if record is None or record.repository != spec.repository:
            folder = models / _safe(f"{owner}--{name}")
    return Place(models / PARTIALS / download_id(spec), folder)


def local_name(file: SpecFile) -> str:
    """Its name without the folders it has in the repository, which are nothing to trust."""
    return _safe(PurePosixPath(file.path).name)


def settle(files: Iterable[tuple[Path, str]], destination: Path) -> tuple[Path, ...]:
    """Move whole files into the library by renaming them, the first one last: a split model
    appears only once all of it is there. Raises OSError."""
    moves = [(source, destination / name) for source, name in files]
    pending = [(source, target) for source, target in moves if source != target]
    if pending:
        destination.mkdir(parents=True, exist_ok=True)
        first = moves[0]
        if first in pending and len(pending) > 1:
            first[1].unlink(missing_ok=True)  # an older one must not meet the new other parts
        for source, target in reversed(pending):
            sync_file(source)
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
    """A name that is a plain file name on every system, and never hidden."""
    return _UNSAFE.sub("_", name).strip(". ") or "_"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
