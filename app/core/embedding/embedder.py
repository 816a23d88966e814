"""`Embedder`: vectors of passages and questions, by a model in a process of its own."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

from app.core.cancel import CancelToken
from app.core.embedding.protocol import (
    IDLE_SECONDS,
    MOST_TOKENS,
    SECONDS,
    EmbedReply,
    EmbedRequest,
)
from app.core.embedding.recipe import Recipe, recipe_of, wanted_keys
from app.core.engine.fit import physical_cores
from app.core.engine.modelfile import check_file
from app.core.errors import Code, UserError
from app.core.files import open_regular
from app.core.gguf import present_shards, read_header
from app.core.limited_process import RestartedProcess

_SLACK_SECONDS: Final = 5.0  # a process that is about to end is not asked any more
_GRACE_SECONDS: Final = 5.0  # the process ends itself at the limit; then it is killed
_MEMORY_BYTES: Final = 4 << 30  # besides the weights, which may be there twice
_TRIES: Final = 2

_REQUEST_CHARACTERS: Final = 2_000  # a question waits for so many at most
_REQUEST_TEXTS: Final = 16
_MOST_CHARACTERS: Final = 16 * MOST_TOKENS  # of a text; words are shorter in all models

_SAMPLES: Final = 64
_SAMPLE_BYTES: Final = 1 << 14


class Embedder:
    """Any thread may use it. The process is started when it is first wanted, and once more when it
    has ended; it ends after a while without work, with `close`, or with this object.

    Vectors have the length 1: their product is how alike two texts are, from -1 to 1. Every method
    but `close` raises UserError: FILE_MISSING, FILE_NOT_READABLE, NOT_GGUF, FILE_TRUNCATED,
    SHARD_MISSING, ARCHITECTURE_UNKNOWN, MODEL_TOO_LARGE, OUT_OF_MEMORY, LOAD_FAILED,
    ENGINE_START_FAILED or EMBEDDING_FAILED.
    """

    def __init__(self, path: Path, *, background: bool = False) -> None:
        """Opens nothing yet. With `background` it gives way to all that the machine has to do,
        which may take long; without, somebody waits for it."""
        self.path = path
        self._background = background
        self._lock = threading.Lock()
        self._process: RestartedProcess[EmbedReply] | None = None
        self._closed = False
        self._used = 0.0  # when it replied last
        self._extra_buffers = True
        self._dimensions = 0

    @cached_property
    def identity(self) -> str:
        """Of the file and of how its vectors are made: those of two identities say nothing about
        each other. Reads a little of the file, whose time and place do not matter."""
        digest = hashlib.sha256(repr((self._recipe, MOST_TOKENS)).encode())
        for shard in present_shards(self.path):
            try:
                _digest_samples(shard, digest)
            except OSError as error:
                raise UserError(
                    Code.FILE_NOT_READABLE, detail=error.strerror or "", path=str(shard)
                ) from error
        return digest.hexdigest()[:32]

    @property
    def dimensions(self) -> int:
        """Of each vector; 0 before the first call that loads the model."""
        return self._dimensions

    @property
    def is_running(self) -> bool:
        process = self._process
        return process is not None and process.is_running

    def open(self, cancel: CancelToken) -> None:
        """Load the model, which any other call does too. Raises Cancelled."""
        self._ask((), cancel)

    def passages(self, texts: Sequence[str], cancel: CancelToken) -> memoryview[float]:
        """The vectors of texts that are to be found: 32-bit numbers of the shape (texts,
        dimensions). Raises Cancelled, soon also while the model computes."""
        if not texts:
            raise ValueError("no texts")
        vectors = bytearray()
        for request in _requests([_written(self._recipe.passage, text) for text in texts]):
            vectors += self._ask(request, cancel).vectors
        return memoryview(vectors).toreadonly().cast("f", (len(texts), self._dimensions))

    def question(self, text: str, cancel: CancelToken) -> memoryview[float]:
        """The vector of what is looked for: as many 32-bit numbers as there are dimensions."""
        reply = self._ask((_written(self._recipe.question, text),), cancel)
        return memoryview(reply.vectors).cast("f")

    def close(self) -> None:
        """For good, without waiting for what is under way."""
        self._closed = True
        if self._process is not None:
            self._process.close()

    # The process

    @cached_property
    def _recipe(self) -> Recipe:
        return recipe_of(read_header(self.path, wanted_keys()), self.path.stem)

    def _ask(self, texts: tuple[str, ...], cancel: CancelToken) -> EmbedReply:
        with self._lock:
            process = self._ready_process()
            for _ in range(_TRIES):
                cancel.raise_if_cancelled()
                reply = process.running().ask(
                    self._request(texts), SECONDS + _GRACE_SECONDS, cancel
                )
                if reply is None:
                    process.stop()
                    # Processors with AMX die of some builds of llama.cpp, which this may avoid.
                    self._extra_buffers = False
                    continue
                if reply.code is not None:
                    process.stop()
                    raise UserError(reply.code, reply.detail, **reply.facts)
                self._used = time.monotonic()
                self._dimensions = reply.dimensions
                return reply
        cancel.raise_if_cancelled()  # which may be why the process ended
        raise UserError(Code.EMBEDDING_FAILED, path=str(self.path), reason="its process ended")

    def _ready_process(self) -> RestartedProcess[EmbedReply]:
        process = self._process
        if process is None:
            limit = 2 * check_file(self.path) + _MEMORY_BYTES
            process = self._process = RestartedProcess("embed", EmbedReply, limit)
            if self._closed:
                process.close()
        elif time.monotonic() - self._used > IDLE_SECONDS - _SLACK_SECONDS:
            process.stop()
        return process

    def _request(self, texts: tuple[str, ...]) -> EmbedRequest:
        recipe = self._recipe
        return EmbedRequest(
            path=os.fsencode(self.path),
            pooling=recipe.pooling,
            only_last=recipe.only_last,
            end=recipe.end,
            threads=_threads(),
            extra_buffers=self._extra_buffers,
            background=self._background,
            texts=texts,
        )


def _written(prefix: str, text: str) -> str:
    """Names of files, for one, can hold what is no text."""
    return prefix + text[:_MOST_CHARACTERS].encode("utf-8", "replace").decode()


def _requests(texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """So many at once that the process computes well, and is soon done with them."""
    batch: list[str] = []
    size = 0
    for text in texts:
        if batch and (size + len(text) > _REQUEST_CHARACTERS or len(batch) == _REQUEST_TEXTS):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield tuple(batch)


def _threads() -> int:
    """Half of the cores: the engine may be at work on the others."""
    return max(1, physical_cores() // 2)


def _digest_samples(path: Path, digest: hashlib._Hash) -> None:
    """The size, and pieces of the file from its beginning to its end."""
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        digest.update(size.to_bytes(8, "little"))
        for number in range(_SAMPLES):
            file.seek(number * max(0, size - _SAMPLE_BYTES) // (_SAMPLES - 1))
            digest.update(file.read(_SAMPLE_BYTES))
