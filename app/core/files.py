"""Files: read without waiting, written whole or not at all, hashed, and room for them."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError

_T = TypeVar("_T")

MOST_BYTES = 1 << 26
"""No file that is read into memory at once may be larger, unless its reader says so."""

_BLOCK = 1 << 20
_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT
_LOCK_SECONDS = 20  # writing a small file takes far less
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class SpecialFileError(OSError):
    """A pipe, socket or device in the place of a file."""


def open_regular(path: Path) -> BinaryIO:
    """`path`, open for reading. Raises OSError, also for a name that no file can have.

    Of these SpecialFileError at once for whatever is not a regular file: to open a pipe may block
    for ever, and a device may never end.
    """
    try:
        _refuse_special(path, path.stat())  # before it is opened: devices may act on being opened
        descriptor = os.open(path, _OPEN_FLAGS)
    except ValueError as error:  # a NUL, or what the file system's encoding cannot express
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from error
    try:
        _refuse_special(path, os.fstat(descriptor))
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def read_regular(path: Path, limit: int = MOST_BYTES) -> bytes:
    """The bytes of a regular file of at most `limit` bytes. Raises OSError, as `open_regular`."""
    with open_regular(path) as file:
        data = file.read(limit + 1)  # the size that the system reports may be wrong, or grow
    if len(data) > limit:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def read_json(path: Path, kind: type[_T]) -> _T | None:
    """The content of a small JSON file; None if it is missing or damaged."""
    try:
        return msgspec.json.decode(read_regular(path), type=kind)
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        return None


def _refuse_special(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(status.st_mode):
        raise SpecialFileError(errno.EINVAL, "Not a regular file", str(path))


def make_private_folder(folder: Path) -> None:
    """Makes it, with those above it, for its owner alone whatever the umask says. Raises OSError.

    A folder that is there stays as it is.
    """
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)


def make_private_file(path: Path) -> None:
    """Makes it, with its folder, for its owner alone. Raises OSError, as `open_regular`.

    A file that is there stays as it is.
    """
    make_private_folder(path.parent)
    with suppress(FileNotFoundError):
        _refuse_special(path, path.stat())
    path.touch(mode=0o600)


def write_atomically(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Writes `path` so that a reader, or a crash at any moment, sees the old file or the new.

    Raises UserError(DISK_FULL or WRITE_FAILED), and what the pieces of `data` raise as they are
    made; the old file is then as it was.
    """
    try:
        make_private_folder(path.parent)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.writelines([data] if isinstance(data, bytes) else data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise not_written(path, error) from error


@contextmanager
def exclusively(path: Path) -> Iterator[None]:
    """To read `path` and write it again: no other process that asks for the same does so
    meanwhile. A process that dies lets go. Raises UserError(DISK_FULL or WRITE_FAILED)."""
    from filelock import FileLock  # here, for it takes long and most starts need none

    lock = FileLock(f"{path}.lock", timeout=_LOCK_SECONDS, mode=0o600)
    try:
        make_private_folder(path.parent)
        lock.acquire()
    except OSError as error:
        raise not_written(path, error) from error
    try:
        yield
    finally:
        lock.release()


def not_written(path: Path | str, error: OSError) -> UserError:
    """DISK_FULL or WRITE_FAILED."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return UserError(Code.DISK_FULL, path=str(path))
    return UserError(Code.WRITE_FAILED, error.strerror or str(error), path=str(path))


def sha256_of(path: Path, progress: Callable[[int, int], None], cancel: CancelToken) -> str:
    """The hex SHA-256 of the file; `progress` is called with (bytes done, total bytes).

    Raises Cancelled, UserError(FILE_MISSING or FILE_NOT_READABLE).
    """
    try:
        with open_regular(path) as file:
            total = os.fstat(file.fileno()).st_size
            digest, done = hashlib.sha256(), 0
            while block := file.read(_BLOCK):
                cancel.raise_if_cancelled()
                digest.update(block)
                done += len(block)
                progress(done, total)
            return digest.hexdigest()
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, error.strerror or "", path=str(path)) from error


def free_bytes(path: Path) -> int:
    """Room for the user on the disk where `path` is or would be.

    Raises UserError(FOLDER_MISSING; path) where that disk is not there.
    """
    return shutil.disk_usage(nearest_existing(path)).free


def nearest_existing(path: Path) -> Path:
    """`path`, or the nearest folder above it that is there and that we may ask about.

    Raises UserError(FOLDER_MISSING; path) where that disk is not there.
    """
    place = path.absolute()
    while not _is_there(place):
        if place.parent == place:  # a drive of Windows that is not plugged in
            raise UserError(Code.FOLDER_MISSING, path=str(path))
        place = place.parent
    return place


def _is_there(place: Path) -> bool:
    try:
        return place.exists()
    except OSError:  # it is in a folder that we may not enter
        return False


def can_lock(folder: Path) -> bool:
    """Whether the disk of this folder has locks, as some network drives do not."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL}
    return True


def sync_file(path: Path) -> None:
    """Waits until what was written to it is on the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Makes a new name in it last. Raises OSError.

    Windows cannot open a folder and needs no such thing.
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_link(path: Path) -> bool:
    """Whether it is only a way to something else: a link, or a junction of Windows."""
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return False
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION
