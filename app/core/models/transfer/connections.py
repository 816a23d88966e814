"""`Connections`: the log of network connections. Hosts and sizes; never text or tokens."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from app.core.errors import UserError
from app.core.files import make_private_file, read_regular, write_atomically

_MAX_FILE_BYTES = 1 << 20
_KEPT = 2000


class Purpose(StrEnum):
    CATALOGUE = "catalogue"
    SEARCH = "search"
    DOWNLOAD = "download"
    TOOLS = "tools"
    PROGRAM = "program"  # a tool server that was started: what it connects to is not known


@dataclass(frozen=True, slots=True)
class Connection:
    """`at` is when it was made; `what` the repository of a download or the name of a tool server,
    else empty; of a program that was started `host` is its name. If `times` is above 1, this is
    the sum of that many connections, and `at` the time of the last one."""

    at: datetime
    host: str
    purpose: Purpose
    received_bytes: int
    what: str = ""
    times: int = 1


class Connections:
    """A journal in JSON lines, used by any thread and several processes.

    A long transfer is recorded again while it runs; of the lines with the same time, host and
    purpose the last one counts. When the file is too large, the oldest entries become one for
    each host and purpose, so that nothing is lost of the sums.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def record(
        self,
        host: str,
        purpose: Purpose,
        received_bytes: int,
        what: str = "",
        at: datetime | None = None,
    ) -> None:
        """Never raises: on a full disk the entry is lost, and the connection goes on."""
        entry = Connection(at or datetime.now(UTC), host, purpose, received_bytes, what)
        line = msgspec.json.encode(asdict(entry)) + b"\n"
        with self._lock:
            try:
                make_private_file(self._path)
                with self._path.open("ab", buffering=0) as file:
                    file.write(line)
                    size = file.tell()
                if size > _MAX_FILE_BYTES:
                    entries = self._read()
                    kept = [*_folded(entries[:-_KEPT]), *entries[-_KEPT:]]
                    lines = (msgspec.json.encode(asdict(each)) + b"\n" for each in kept)
                    write_atomically(self._path, b"".join(lines))
            except (OSError, UserError):
                return

    def all(self) -> list[Connection]:
        """The oldest first; lines that cannot be read are left out."""
        with self._lock:
            return self._read()

    def _read(self) -> list[Connection]:
        try:
            lines = read_regular(self._path).splitlines()
        except OSError:
            return []
        entries: dict[tuple[datetime, str, str, str], Connection] = {}
        for line in lines:
            try:
                entry = msgspec.json.decode(line, type=Connection)
            except (msgspec.MsgspecError, ValueError, RecursionError):
                continue
            entries[entry.at, entry.host, entry.purpose, entry.what] = entry
        return sorted(entries.values(), key=lambda entry: entry.at)


def _folded(entries: Iterable[Connection]) -> Iterable[Connection]:
    """Their sums by host and purpose; `entries` come with the oldest first."""
    sums: dict[tuple[str, str], Connection] = {}
    for entry in entries:
        key = entry.host, entry.purpose
        before = sums.get(key)
        received = entry.received_bytes + (before.received_bytes if before else 0)
        times = entry.times + (before.times if before else 0)
        sums[key] = Connection(entry.at, entry.host, entry.purpose, received, times=times)
    return sums.values()
