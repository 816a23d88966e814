"""The process that updates an index: a request line in, then commands; events out, and the end.

Only it writes the index, and one like it that makes vectors. It ends when its stdin does; what was
read last is lost then, and read again by the next update. The files themselves are opened by
further processes, with limits.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from app.core.child_process import end_with_parent, lower_priority
from app.core.collections.database import CollectionDatabase, delete_database
from app.core.collections.embedding import Embedder
from app.core.collections.filling import Filling
from app.core.collections.protocol import (
    Complete,
    Event,
    Failed,
    IndexRequest,
    Pause,
    Resume,
    Stop,
    Stopped,
    decode_command,
    decode_request,
)
from app.core.collections.update import Update
from app.core.documents.extractor import BatchExtractor
from app.core.errors import Cancelled, Code, UserError
from app.core.json_lines import encode
from app.core.no_network import refuse_network

_STDOUT = 1


def serve(stdin: BinaryIO, stdout: BinaryIO, make_embedder: Callable[[Path], Embedder]) -> int:
    """Answer one request; the exit status. It takes the process over. `make_embedder` gets the
    path of a model."""
    end_with_parent()
    refuse_network()
    lower_priority()
    emit = _line_writer(stdout)
    try:
        request = decode_request(stdin.readline())
        control = _Control()
        threading.Thread(
            target=_read_commands, args=(stdin, control), name="stdin", daemon=True
        ).start()
        emit(_answer(request, control, emit, make_embedder))
    except Cancelled:
        emit(Stopped())
    except UserError as error:
        emit(Failed(error.code, error.facts, error.detail))
        return 1
    return 0


def _answer(
    request: IndexRequest,
    control: _Control,
    emit: Callable[[Event], None],
    make_embedder: Callable[[Path], Embedder],
) -> Complete:
    index = Path(os.fsdecode(request.index))
    index.parent.mkdir(parents=True, exist_ok=True)
    try:
        with ExitStack() as locks:
            for lock in _locks(request):
                locks.enter_context(FileLock(lock, blocking=False, mode=0o600))
            if request.rebuild:
                delete_database(index)
            database = CollectionDatabase(index)
            try:
                if request.embedding_model:
                    embedder = make_embedder(Path(os.fsdecode(request.embedding_model)))
                    return _fill(database, embedder, request, control, emit)
                return _update(database, request, control, emit)
            finally:
                database.close()
    except Timeout:
        raise UserError(Code.COLLECTION_BUSY, path=str(index)) from None


def _locks(request: IndexRequest) -> list[str]:
    """Files can be read while another process makes vectors, which may take hours."""
    index = os.fsdecode(request.index)
    files, vectors = f"{index}.lock", f"{index}.vectors.lock"
    if request.rebuild:
        return [files, vectors]
    return [vectors] if request.embedding_model else [files]


def _update(
    database: CollectionDatabase,
    request: IndexRequest,
    control: _Control,
    emit: Callable[[Event], None],
) -> Complete:
    sources = tuple(Path(os.fsdecode(source)) for source in request.sources)
    texts = BatchExtractor()
    try:
        return Update(
            database,
            sources,
            texts,
            control=control,
            on_progress=emit,
            most_bytes=request.most_bytes,
        ).run()
    finally:
        texts.close()


def _fill(
    database: CollectionDatabase,
    embedder: Embedder,
    request: IndexRequest,
    control: _Control,
    emit: Callable[[Event], None],
) -> Complete:
    try:
        filling = Filling(
            database, embedder, control=control, on_progress=emit, most_bytes=request.most_bytes
        )
        return Complete(embedded=filling.run())
    finally:
        embedder.close()


class _Control:
    """The last command. Used by two threads."""

    def __init__(self) -> None:
        self._stopped = False
        self._may_go_on = threading.Event()
        self._may_go_on.set()

    @property
    def is_wanted(self) -> bool:
        return self._stopped or not self._may_go_on.is_set()

    def wait(self) -> None:
        self._may_go_on.wait()
        if self._stopped:
            raise Cancelled

    def pause(self) -> None:
        self._may_go_on.clear()

    def resume(self) -> None:
        self._may_go_on.set()

    def stop(self) -> None:
        self._stopped = True
        self._may_go_on.set()


def _read_commands(stdin: BinaryIO, control: _Control) -> None:
    for line in iter(stdin.readline, b""):
        match decode_command(line):
            case Pause():
                control.pause()
            case Resume():
                control.resume()
            case Stop():
                control.stop()
    os._exit(0)  # nobody waits for the result any more


def _line_writer(stdout: BinaryIO) -> Callable[[Event], None]:
    own = os.fdopen(os.dup(stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), _STDOUT)  # a stray print cannot break the protocol

    def write(event: Event) -> None:
        try:
            own.write(encode(event))
        except OSError:  # nobody reads any more
            os._exit(0)

    return write
