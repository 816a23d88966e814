"""`VerifiedFiles`: which file had which SHA-256, so that no file is hashed twice."""

from __future__ import annotations

import contextlib
import json
import threading
from pathlib import Path

import msgspec

from app.core.errors import UserError
from app.core.files import read_regular, write_atomically


class _Entry(msgspec.Struct, frozen=True):
    """`sha256` is what the file should be, `whole` whether it was that when it was hashed."""

    size: int
    modified: int
    sha256: str
    whole: bool = True


class VerifiedFiles:
    """Kept in one file; a damaged one counts as empty. Thread-safe, and the window and
    a command may use it at once: at worst a file is hashed again.

    With no path it is kept for this run only.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._entries: dict[str, _Entry] = {}
        self._read_at: tuple[int, int] | None = None

    def record(self, file: Path, sha256: str) -> None:
        """`file`, as it is now, was hashed and is what was published as `sha256` (hex).

        Never raises: a file that cannot be recorded can be verified again.
        """
        self._record(file, sha256.lower(), whole=True)

    def record_damaged(self, file: Path) -> None:
        """`file`, as it is now, was hashed and is something else than it should be."""
        self._record(file, self.expected(file), whole=False)

    def sha256(self, file: Path) -> str:
        """The hash of `file`; empty if it was never hashed, or changed since."""
        entry = self._now(file)
        return entry.sha256 if entry and entry.whole else ""

    def is_damaged(self, file: Path) -> bool:
        """Whether `file` was found to be something else, and has not changed since."""
        entry = self._now(file)
        return entry is not None and not entry.whole

    def expected(self, file: Path) -> str:
        """The recorded hash, which `file` should still have; empty if none is recorded."""
        entry = self._all().get(str(file.absolute()))
        return entry.sha256 if entry else ""

    def remove(self, *files: Path) -> None:
        self._change({str(file.absolute()): None for file in files})

    def _record(self, file: Path, sha256: str, *, whole: bool) -> None:
        with contextlib.suppress(OSError):
            status = file.stat()
            entry = _Entry(status.st_size, status.st_mtime_ns, sha256, whole)
            self._change({str(file.absolute()): entry})

    def _now(self, file: Path) -> _Entry | None:
        """The record of `file`, if the file has not changed since."""
        entry = self._all().get(str(file.absolute()))
        if entry is None:
            return None
        try:
            status = file.stat()
        except OSError:
            return None
        same = (status.st_size, status.st_mtime_ns) == (entry.size, entry.modified)
        return entry if same else None

    def _all(self) -> dict[str, _Entry]:
        with self._lock:
            self._refresh()
            return self._entries

    def _change(self, changes: dict[str, _Entry | None]) -> None:
        with self._lock:
            self._refresh()
            entries = {**self._entries, **{k: v for k, v in changes.items() if v is not None}}
            for name in (name for name, entry in changes.items() if entry is None):
                entries.pop(name, None)
            if entries == self._entries:
                return
            self._entries = entries
            if self._path is not None:
                # not msgspec's own writer: names of files can hold bytes that are no text
                data = json.dumps(msgspec.to_builtins(entries)).encode()
                with contextlib.suppress(UserError):
                    write_atomically(self._path, data)
                self._read_at = self._stamp()

    def _refresh(self) -> None:
        """Read again what another process, or another part of this one, has written."""
        stamp = self._stamp()
        if self._path is None or stamp is None or stamp == self._read_at:
            return
        with contextlib.suppress(OSError, msgspec.MsgspecError, ValueError, RecursionError):
            content = json.loads(read_regular(self._path))
            self._entries = msgspec.convert(content, dict[str, _Entry])
        self._read_at = stamp

    def _stamp(self) -> tuple[int, int] | None:
        try:
            status = self._path.stat() if self._path is not None else None
        except OSError:
            return None
        return (status.st_mtime_ns, status.st_ino) if status else None
