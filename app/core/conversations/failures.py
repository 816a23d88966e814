"""SQLite's errors as ours. Nothing above this package sees a `sqlcipher3` exception."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.conversations.quarantine import copy_aside
from app.core.conversations.sqlite import dbapi2
from app.core.errors import Code, UserError

# Primary result codes, https://www.sqlite.org/rescode.html
_LOCKED = frozenset({5, 6})
_READ_ONLY = 8
_DAMAGED = frozenset({11, 26})
_FULL = 13
_CANNOT_OPEN = 14


@contextmanager
def mapped(path: Path) -> Iterator[None]:
    """Turns what SQLite or the system raises within into UserError(DATABASE_* or DISK_FULL).

    Programming and interface errors are bugs and pass.
    """
    try:
        yield
    except (dbapi2.ProgrammingError, dbapi2.InterfaceError):
        raise
    except dbapi2.Error as error:
        raise _of_sqlite(path, error) from error
    except OSError as error:
        raise _of_system(path, error) from error


def damaged(path: Path, detail: str) -> UserError:
    """The error for a database that cannot be read; a copy of it is kept first.

    The fact `copy` is empty when there was no room for one.
    """
    try:
        copy = str(copy_aside(path))
    except OSError:
        copy = ""
    return UserError(Code.DATABASE_DAMAGED, detail, path=str(path), copy=copy)


def _of_sqlite(path: Path, error: dbapi2.Error) -> UserError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _DAMAGED:
        return damaged(path, str(error))
    if code in _LOCKED:
        return UserError(Code.DATABASE_LOCKED, path=str(path))
    # Without leave to write in the folder SQLite cannot open its journal.
    if code == _READ_ONLY or (code == _CANNOT_OPEN and not _writable(path)):
        return UserError(Code.DATABASE_READ_ONLY, path=str(path))
    if code == _FULL:
        return UserError(Code.DISK_FULL, path=str(path))
    return UserError(Code.DATABASE_FAILED, str(error), path=str(path))


def _of_system(path: Path, error: OSError) -> UserError:
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return UserError(Code.DATABASE_READ_ONLY, path=str(path))
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return UserError(Code.DISK_FULL, path=str(path))
    return UserError(Code.DATABASE_FAILED, error.strerror or str(error), path=str(path))


def _writable(path: Path) -> bool:
    return all(os.access(place, os.W_OK) for place in (path, path.parent) if place.exists())
