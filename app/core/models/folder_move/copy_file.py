"""Bringing one file, or one link, to another folder, so that it is there whole or not at all."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.files import is_link, sha256_of
from app.core.models.files.progress import Progress, after
from app.core.models.files.shards import is_there

_BLOCK = 1 << 20


def bring(source: Path, target: Path, progress: Progress, cancel: CancelToken) -> None:
    """`target` is there whole or not at all. Raises Cancelled, OSError, UserError(MOVE_FAILED)."""
    begun = begun_at(target)
    begun.unlink(missing_ok=True)
    if not _link(source, begun):
        status = source.stat()
        sha256 = _copy(source, begun, progress, cancel)
        compared = after(status.st_size, 2 * status.st_size, progress)
        if sha256_of(begun, compared, cancel) != sha256:
            raise UserError(Code.MOVE_FAILED, "the copy is not the same", path=str(target))
        os.utime(begun, ns=(status.st_atime_ns, status.st_mtime_ns))
    begun.replace(target)


def bring_link(source: Path, target: Path, lead: Path) -> None:
    """A link at `target` to `lead`, of the kind that the one at `source` is. Raises OSError."""
    begun = begun_at(target)
    begun.unlink(missing_ok=True)
    begun.symlink_to(lead, target_is_directory=source.is_dir())
    begun.replace(target)


def begun_at(target: Path) -> Path:
    """What is there until `target` is."""
    return target.with_name(f".{target.name}.moving")


def bytes_to_bring(source: Path) -> int:
    """Raises OSError."""
    return 0 if is_link(source) else source.stat().st_size


def same(one: Path, other: Path) -> bool:
    """Whether both are files of one content; reads them only if they are of one size."""
    if not (is_there(one) and is_there(other)) or one.stat().st_size != other.stat().st_size:
        return False
    quiet = CancelToken()
    hashes = {sha256_of(path, lambda done, total: None, quiet) for path in (one, other)}
    return len(hashes) == 1


def _link(source: Path, target: Path) -> bool:
    """On one disk nothing needs to be copied, where it knows links."""
    try:
        os.link(source, target)
    except OSError:
        return False
    return True


def _copy(source: Path, target: Path, progress: Progress, cancel: CancelToken) -> str:
    """The SHA-256 of what was read. What was written is on the disk, not in its cache."""
    digest, done, size = hashlib.sha256(), 0, source.stat().st_size
    with source.open("rb") as reader, target.open("xb") as writer:
        while block := reader.read(_BLOCK):
            cancel.raise_if_cancelled()
            digest.update(block)
            writer.write(block)
            done += len(block)
            progress(done, size)
        writer.flush()
        os.fsync(writer.fileno())
        if hasattr(os, "posix_fadvise"):  # so that comparing reads the disk
            os.posix_fadvise(writer.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return digest.hexdigest()
