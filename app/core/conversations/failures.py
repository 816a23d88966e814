"""SQLite's errors as ours. Nothing above this package sees a `sqlcipher3` exception."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import ValidationError

from app.core.conversations.quarantine import beside, quarantine_copy
from app.core.errors import Code, UserError
from app.core.files import can_lock, free_bytes
from app.core.sqlite import DAMAGED, FULL, LOCKED, NO_SUCH, dbapi2, result_code

# Further primary result codes, https://www.sqlite.org/rescode.html
_READ_ONLY = 8
_IO = 10
_CANNOT_OPEN = 14
_ROOM = 1 << 16  # bytes that SQLite needs beside the database even to read it


@contextmanager
def mapped(path: Path, *, migrated: bool = False) -> Iterator[None]:
    """Maps exceptions of SQLite and the system within to UserError(DATABASE_* or DISK_FULL).

    So it does with text that is no UTF-8 and values that no record can have, which a damaged
    page may hold. Once it is `migrated`, a table or column that is not there means damage, too.
    Programming and interface errors are bugs and pass.
    """
    try:
        yield
    except (UnicodeDecodeError, ValidationError) as error:
        raise damaged(path, type(error).__name__) from error  # its message may be private
    except (dbapi2.ProgrammingError, dbapi2.InterfaceError):
        raise
    except dbapi2.Error as error:
        if not result_code(error):
            raise damaged(path, "UnicodeDecodeError") from None
        if migrated and result_code(error) == NO_SUCH:
            raise damaged(path, str(error)) from error
        raise _of_sqlite(path, error) from error
    except OSError as error:
        raise _of_system(path, error) from error


def damaged(path: Path, detail: str) -> UserError:
    """The error for a database that cannot be read; a copy of it is kept first.

    The fact `copy` is empty when there was no room for one. The next start reads all of it.
    """
    try:
        marker_of(path).touch(mode=0o600)
        copy = str(quarantine_copy(path))
    except OSError:
        copy = ""
    return UserError(Code.DATABASE_DAMAGED, detail, path=str(path), copy=copy)


def marker_of(path: Path) -> Path:
    """The marker file beside a database in which damage was found, until it is repaired."""
    return beside(path, "-damaged")


def _of_sqlite(path: Path, error: dbapi2.Error) -> UserError:
    code = result_code(error)
    if code in DAMAGED:
        return damaged(path, str(error))
    if code in LOCKED:
        locks = can_lock(path.parent)
        return UserError(Code.DATABASE_LOCKED if locks else Code.DISK_WITHOUT_LOCKS, path=str(path))
    # Without leave to write in the folder SQLite cannot open its journal.
    if code == _READ_ONLY or (code == _CANNOT_OPEN and not _writable(path)):
        return UserError(Code.DATABASE_READ_ONLY, path=str(path))
    if code == FULL or (code in (_IO, _CANNOT_OPEN) and free_bytes(path) < _ROOM):
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
