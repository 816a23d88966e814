"""`Fetcher`: one download inside the download process, from its first byte to the library.

What is on the disk is the only memory of how far it is: the size of each partial file says
where to go on. Writes are not buffered here, so a process that is killed loses no byte that it
had received, and the file never says more than it holds. They are brought to the disk every few
seconds, and before a file counts as there, so that a power cut costs little. Some file systems
then leave a size that is right and an end that is not: nobody can tell until the whole file is
hashed. It is put aside then, as any other that is not what was published, and the download,
begun again, fetches that file anew. Only where no hash is published such an end goes unnoticed.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.files import sha256_of, sync_file
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.downloads.durable import Durable
from app.core.models.downloads.folders import LOCK, DownloadPaths, local_name, move_into_place
from app.core.models.downloads.record import Record, write_record
from app.core.models.transfer.interrupted import Interrupted
from app.core.models.transfer.protocol import Downloading, Event, Fetch, Verifying

_TELL_SECONDS = 0.1


class Body(Protocol):
    """Pieces of a file from `start` on, which is 0 where a server cannot go on in the middle."""

    @property
    def start(self) -> int: ...

    @property
    def pieces(self) -> Iterable[bytes]: ...


class DownloadSource(Protocol):
    """Where the bytes come from."""

    def open(
        self, repository: str, revision: str, file: SpecFile, start: int
    ) -> AbstractContextManager[Body]:
        """Raises Interrupted, or UserError where trying again cannot help, of which
        DOWNLOAD_CHANGED says that what is there now is not `file`."""


@dataclass(slots=True)
class _Part:
    file: SpecFile
    path: Path

    @property
    def size(self) -> int:
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0


class Fetcher:
    """Raises UserError; what was downloaded so far is kept."""

    def __init__(
        self, request: Fetch, source: DownloadSource, on_event: Callable[[Event], None]
    ) -> None:
        self._request = request
        self._source = source
        self._on_event = on_event
        self._folder = Path(request.folder)
        self._destination = Path(request.destination)
        self._durable = Durable()
        self._told_at = 0.0
        self._before = 0  # bytes of the files before the one at hand

    def run(self) -> Path:
        """The model's first file, in the library."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with FileLock(self._folder / LOCK, blocking=False), self._durable:
                self._check_moving()
                return self._run()
        except Timeout:
            raise UserError(Code.DOWNLOAD_ELSEWHERE, name=self._request.name) from None
        except OSError as error:
            if error.errno in {errno.ENOSPC, errno.EDQUOT}:
                raise UserError(Code.DISK_FULL, path=str(self._folder)) from error
            raise UserError(
                Code.WRITE_FAILED, error.strerror or "", path=str(self._folder)
            ) from error

    def _check_moving(self) -> None:
        """Nobody moves the models folder. Who moves it takes its lock, then those of downloads,
        and we take ours first, so one of us sees the other. Raises UserError(MODELS_MOVING)."""
        lock = self._folder.parent / LOCK
        try:
            if lock.exists():
                with FileLock(lock, blocking=False):
                    return
        except Timeout:
            raise UserError(Code.MODELS_MOVING, name=self._request.name) from None

    def _run(self) -> Path:
        files = self._request.files
        paths = DownloadPaths(self._folder, self._destination).paths(files, self._request.revision)
        parts = [_Part(file, path) for file, path in zip(files, paths, strict=True)]
        for part in parts:
            self._complete(part)
            self._before += part.file.size_bytes
        self._before = 0
        self._say(Verifying(0), at_once=True)
        for part in parts:
            self._verify(part)
            self._before += part.file.size_bytes
        self._durable.wait()
        for part in parts:
            if part.path.parent == self._folder:
                sync_file(part.path)
        moves = [(part.path, local_name(part.file)) for part in parts]
        # First, for by it a download that is killed from here on knows its own files again
        write_record(self._destination / moves[0][1], Record.of(self._request))
        return move_into_place(moves, self._destination)[0]

    # Fetching

    def _complete(self, part: _Part) -> None:
        """Goes on until all bytes are here, through interruptions as long as some arrive."""
        patience, failures = self._request.patience, 0
        if part.size > part.file.size_bytes:
            part.path.unlink()  # never ours: a download stops at the last byte
        while (start := part.size) < part.file.size_bytes:
            try:
                self._receive(part, start)
            except Interrupted as interruption:
                failures = 1 if part.size > start else failures + 1
                if failures > patience.retries:
                    raise interruption.error from None
                pause = patience.backoff_seconds * 2 ** (failures - 1)
                if interruption.pause is not None:
                    if interruption.pause > patience.pause_seconds:
                        raise interruption.error from None
                    pause = max(pause, interruption.pause)
                time.sleep(pause)
            except UserError as error:
                if error.code is Code.HUB_NOT_FOUND and start:  # it was there a while ago
                    raise self._changed(part) from None
                raise
        self._say(Downloading(self._before + part.size), at_once=True)

    def _receive(self, part: _Part, start: int) -> None:
        request, size = self._request, part.file.size_bytes
        with (
            self._source.open(request.repository, request.revision, part.file, start) as body,
            part.path.open("ab", buffering=0) as file,
        ):
            file.truncate(body.start)
            done = body.start
            self._say(Downloading(self._before + done))
            for piece in body.pieces:
                _write(file, memoryview(piece)[: size - done])
                self._durable.written(file, len(piece))
                done = min(done + len(piece), size)
                self._say(Downloading(self._before + done))
                if done == size:
                    return
        raise Interrupted(self._changed(part))  # it ended early and reported the end

    def _changed(self, part: _Part) -> UserError:
        return UserError(
            Code.DOWNLOAD_CHANGED,
            repository=self._request.repository,
            file=local_name(part.file),
        )

    # Verifying

    def _verify(self, part: _Part) -> None:
        """Raises UserError(DOWNLOAD_CORRUPT; file, path) once the file is out of the way, and
        UserError(MODEL_CORRUPT; path) for one in the library, which is not touched.

        Without a published hash its size, which is right by now, has to do.
        """
        if not part.file.sha256:
            return
        actual = sha256_of(
            part.path,
            lambda done, _: self._say(Verifying(self._before + done)),
            CancelToken(),
        )
        if actual != part.file.sha256.lower():
            if part.path.parent != self._folder:
                raise UserError(Code.MODEL_CORRUPT, path=str(part.path))
            aside = self._folder / f"{part.path.name}.bad"
            part.path.replace(aside)
            raise UserError(Code.DOWNLOAD_CORRUPT, file=part.path.name, path=str(aside))
        self._say(Verifying(self._before + part.file.size_bytes), at_once=True)

    def _say(self, event: Event, *, at_once: bool = False) -> None:
        now = time.monotonic()
        if at_once or now - self._told_at >= _TELL_SECONDS:
            self._told_at = now
            self._on_event(event)


def _write(file: FileIO, data: memoryview) -> None:
    while data:
        data = data[file.write(data) :]
