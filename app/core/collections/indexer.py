"""`Indexer`: one update of an index, run by a process of its own, from this side."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import msgspec
from msgspec.structs import replace

from app.core.cancel import CancelToken
from app.core.child_process import ErrorOutput, LineTooLongError, lines, start
from app.core.collections.protocol import (
    Complete,
    Event,
    Failed,
    IndexRequest,
    Pause,
    Progress,
    Resume,
    Stop,
    Stopped,
    decode_event,
)
from app.core.errors import Cancelled, Code, UserError
from app.core.json_lines import encode
from app.core.program import program

_STOP_SECONDS = 1.0  # for the file at hand


@dataclass(frozen=True, slots=True)
class IndexResult:
    """What an update changed: files read, of which `failed` have no text in the index, and files
    that were gone. `missing` are the sources that are not there. `embedded` passages got a
    vector."""

    read: int = 0
    removed: int = 0
    failed: int = 0
    missing: tuple[Path, ...] = ()
    embedded: int = 0


class Indexer:
    """One update. `run` blocks; any thread may call the other methods meanwhile."""

    def __init__(
        self,
        index: Path,
        sources: Sequence[Path],
        command: Sequence[str] = (),
        log: Path | None = None,
    ) -> None:
        """`command` starts the process: `gloss index`."""
        self._request = IndexRequest(os.fsencode(index), tuple(map(os.fsencode, sources)))
        self._command = command or program("index")
        self._errors = ErrorOutput(log)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._before: list[msgspec.Struct] = []  # commands given before the process is there

    def run(
        self,
        cancel: CancelToken,
        on_progress: Callable[[Progress], None] | None = None,
        *,
        rebuild: bool = False,
    ) -> IndexResult:
        """With `rebuild` the index is made anew. What was read stays, however it ends.

        Raises Cancelled, and UserError: COLLECTION_DAMAGED, COLLECTION_NEWER, COLLECTION_BUSY,
        COLLECTION_FAILED, DISK_FULL or INDEXING_ENDED."""
        return self._answer(replace(self._request, rebuild=rebuild), cancel, on_progress)

    def embed(
        self,
        model: Path,
        cancel: CancelToken,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> IndexResult:
        """Gives vectors of this model to the passages that have none. As `run`, and raises what
        the embedder does."""
        request = replace(self._request, embedding_model=os.fsencode(model))
        return self._answer(request, cancel, on_progress)

    def _answer(
        self,
        request: IndexRequest,
        cancel: CancelToken,
        on_progress: Callable[[Progress], None] | None,
    ) -> IndexResult:
        cancel.raise_if_cancelled()
        try:
            process = start(self._command)
        except OSError as error:
            raise self._ended(str(error)) from error
        assert process.stdout and process.stderr
        threading.Thread(
            target=self._errors.read, args=(process.stderr,), name="index-errors", daemon=True
        ).start()
        try:
            self._begin(process, request)
            cancel.on_cancel(self._stop)
            return self._result(process.stdout, on_progress)
        except UserError:
            cancel.raise_if_cancelled()  # which may be why the process ended
            raise
        finally:
            self._end(process)

    def pause(self) -> None:
        self._send(Pause())

    def resume(self) -> None:
        self._send(Resume())

    def _stop(self) -> None:
        """The process commits what it has and ends; one that hangs is killed."""
        self._send(Stop())
        process = self._process
        if process is not None:
            killer = threading.Timer(_STOP_SECONDS, process.kill)
            killer.daemon = True
            killer.start()

    def _begin(self, process: subprocess.Popen[bytes], request: IndexRequest) -> None:
        with self._lock:
            self._process = process
            commands, self._before = self._before, []
            for each in (request, *commands):
                _write(process, each)

    def _send(self, command: msgspec.Struct) -> None:
        with self._lock:
            if self._process is None:
                self._before.append(command)
            else:
                _write(self._process, command)

    def _result(
        self, stdout: IO[bytes], on_progress: Callable[[Progress], None] | None
    ) -> IndexResult:
        with contextlib.suppress(LineTooLongError, _BrokenLineError):
            for line in lines(stdout):
                match _event(line):
                    case Progress() as progress:
                        if on_progress is not None:
                            on_progress(progress)
                    case Complete() as complete:
                        missing = tuple(Path(os.fsdecode(path)) for path in complete.missing)
                        return IndexResult(
                            *(complete.read, complete.removed, complete.failed),
                            missing,
                            complete.embedded,
                        )
                    case Stopped():
                        raise Cancelled
                    case Failed() as failed:
                        raise UserError(failed.code, failed.detail, **failed.facts)
        raise self._ended("")

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        with self._lock:
            self._process = None
        with contextlib.suppress(OSError):
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _ended(self, detail: str) -> UserError:
        index = os.fsdecode(self._request.index)
        return UserError(Code.INDEXING_ENDED, detail or self._errors.final_tail(1.0), path=index)


class _BrokenLineError(Exception):
    """Of a process that was killed while it wrote."""


def _event(line: bytes) -> Event:
    try:
        return decode_event(line)
    except UserError as error:
        raise _BrokenLineError from error


def _write(process: subprocess.Popen[bytes], message: msgspec.Struct) -> None:
    assert process.stdin
    with contextlib.suppress(OSError, ValueError):  # it has ended; its output says so
        process.stdin.write(encode(message))
        process.stdin.flush()
