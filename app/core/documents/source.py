"""A file as its readers get it: all of its bytes, read at one moment."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.documents.extracted import DocumentSection
from app.core.errors import Code, UserError
from app.core.files import SpecialFileError, open_regular


@dataclass(frozen=True, slots=True)
class FileSource:
    """`name` is the file's."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """In lower case, with its dot."""
        return Path(self.name).suffix.casefold()


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader makes of a source. `sections` are read as they are asked for; `count` is how
    many there will be, 0 when that is not known."""

    media_type: str
    sections: Iterator[DocumentSection]
    title: str = ""
    count: int = 0


def read_source(path: Path, limit: int) -> FileSource:
    """Raises UserError(DOCUMENT_MISSING, DOCUMENT_NOT_A_FILE, FILE_NOT_READABLE,
    DOCUMENT_TOO_LARGE or DOCUMENT_CHANGED).
    """
    try:
        with open_regular(path) as file:
            before = os.fstat(file.fileno())
            if before.st_size > limit:
                raise UserError(Code.DOCUMENT_TOO_LARGE)
            data = file.read(limit + 1)
            after = os.fstat(file.fileno())
    except (IsADirectoryError, SpecialFileError) as error:
        raise UserError(Code.DOCUMENT_NOT_A_FILE) from error
    except OSError as error:
        missing = error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG}
        code = Code.DOCUMENT_MISSING if missing else Code.FILE_NOT_READABLE
        raise UserError(code, detail=error.strerror or "") from error
    if len(data) > limit:  # the size that the system reports may be wrong
        raise UserError(Code.DOCUMENT_TOO_LARGE)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UserError(Code.DOCUMENT_CHANGED)
    return FileSource(path.name, data)
