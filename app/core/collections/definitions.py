"""The list of collections: their names and sources, in one small file beside the indexes.

What the user chose is kept apart from the indexes, so that a damaged one can be made again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from app.core.errors import Code, UserError
from app.core.files import exclusively, read_regular, write_atomically

_VERSION = 1
_T = TypeVar("_T")


class Definition(msgspec.Struct, frozen=True):
    """`sources` are as the system has them, so that any name of a file can be kept. `removed_at`
    is when the user removed the collection; 0 while it is in use."""

    id: str
    name: str
    sources: tuple[bytes, ...] = ()
    removed_at: float = 0.0

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(Path(os.fsdecode(source)) for source in self.sources)


class _Version(msgspec.Struct, frozen=True):
    version: int


class _File(msgspec.Struct, frozen=True):
    version: int
    collections: tuple[Definition, ...]


class Definitions:
    """Any process may read and change the file; changes are made one after the other."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> tuple[Definition, ...]:
        """Those in use and those that were removed. Raises UserError(COLLECTIONS_DAMAGED,
        COLLECTION_NEWER, COLLECTION_FAILED)."""
        try:
            data = read_regular(self._path)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise UserError(
                Code.COLLECTION_FAILED, error.strerror or "", path=str(self._path)
            ) from error
        try:
            version = msgspec.json.decode(data, type=_Version).version
            if version > _VERSION:
                raise UserError(Code.COLLECTION_NEWER, path=str(self._path))
            return msgspec.json.decode(data, type=_File).collections
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise UserError(
                Code.COLLECTIONS_DAMAGED, type(error).__name__, path=str(self._path), copy=""
            ) from error

    def set_aside_if_damaged(self) -> UserError | None:
        """Moves a file that cannot be understood out of the way; the failure to report."""
        try:
            self.all()
        except UserError as error:
            if error.code is not Code.COLLECTIONS_DAMAGED:
                return error
            copy = self._path.with_name(f"{self._path.stem}-damaged-{time.time():.0f}.json")
            with suppress(OSError):
                self._path.replace(copy)
            return UserError(error.code, error.detail, **error.facts | {"copy": str(copy)})
        return None

    def change(
        self, change: Callable[[tuple[Definition, ...]], tuple[tuple[Definition, ...], _T]]
    ) -> _T:
        """`change` gets all of them, and returns them changed and a result. Raises
        UserError(COLLECTIONS_DAMAGED, WRITE_FAILED, DISK_FULL) and what `change` raises."""
        with exclusively(self._path):
            collections, result = change(self.all())
            data = msgspec.json.encode(_File(_VERSION, collections))
            write_atomically(self._path, data)
            return result
