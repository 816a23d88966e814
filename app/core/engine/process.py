"""The engine process: JSON lines in, JSON lines out, llama.cpp in a thread of its own.

The main thread reads requests and obeys `stop` at once; one worker owns the model. The process
ends when its stdin does, whatever llama.cpp or Python is doing (`end_with_parent`), so it never
outlives the window.
"""

from __future__ import annotations

import importlib.metadata
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO

from app.core.chat_format import ChatFormat, ChooseChatFormat
from app.core.child_process import end_with_parent
from app.core.engine.backend import Backend, Model
from app.core.engine.counting import TokenCounter
from app.core.engine.event_writer import Outbox
from app.core.engine.generation import Generator
from app.core.engine.llama_log import LlamaLog
from app.core.engine.protocol import (
    VERSION,
    CountTokens,
    DeviceList,
    Devices,
    Event,
    Finished,
    Generate,
    Hello,
    Inspect,
    Load,
    Loaded,
    Loading,
    Request,
    RequestFailed,
    Shutdown,
    Stop,
    TokensCounted,
    decode_request,
)
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import StopReason, Usage
from app.core.no_network import refuse_network

OpenBackend = Callable[[LlamaLog], Backend]

_GRACE_SECONDS = 1.0
_ALIVE_SECONDS = 1.0  # between events of a load that does not get on
_STDOUT = 1


def open_llama(log: LlamaLog) -> Backend:
    """llama.cpp; imported only now, so that the process can say hello first."""
    from app.core.engine.runtime import Llama

    return Llama(log)


def serve(
    stdin: BinaryIO,
    stdout: BinaryIO,
    choose_chat_format: ChooseChatFormat,
    open_backend: OpenBackend = open_llama,
) -> int:
    """Serve until `shutdown` or the end of `stdin`; the exit status.

    It takes the process over: no network socket can be made in it any more, and file
    descriptor 1 leads to stderr, so that a stray print in C code cannot break the protocol.
    """
    end_with_parent()
    refuse_network()
    outbox = Outbox(_line_writer(stdout))
    outbox.send(Hello(0, VERSION, os.getpid(), importlib.metadata.version("llama_cpp_python")))
    worker = Worker(outbox, choose_chat_format, open_backend)
    for line in stdin:
        try:
            request = decode_request(line)
        except UserError as error:
            outbox.send(_failed(0, error))
            continue
        if isinstance(request, Shutdown):
            break
        worker.take(request)
    if not worker.end(_GRACE_SECONDS):
        os._exit(0)  # llama.cpp does not let go; nobody is left to wait for it
    outbox.close()
    return 0


class Worker:
    """Owns llama.cpp. `take` is called by the reading thread; long work runs in its own."""

    def __init__(
        self, outbox: Outbox, choose_chat_format: ChooseChatFormat, open_backend: OpenBackend
    ) -> None:
        self._outbox = outbox
        self._choose_chat_format = choose_chat_format
        self._open_backend = open_backend
        self._backend: Backend | None = None
        self._model: Model | None = None
        self._chat_format: ChatFormat | None = None
        self._generator: Generator | None = None
        self._counter = TokenCounter(self._counted)
        self._lock = threading.Lock()
        self._queue: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._running = 0
        self._stopped: set[int] = set()
        self._waiting: set[int] = set()
        self._thread = threading.Thread(target=self._work, name="llama", daemon=True)
        self._thread.start()

    def take(self, request: Request) -> None:
        match request:
            case Stop(target=target):
                self._stop(target)
            case CountTokens():
                self._counter.take(request)
            case _:
                with self._lock:
                    self._waiting.add(request.id)
                self._queue.put(request)

    def end(self, grace: float) -> bool:
        """Stop the generation and free the model; False if that took over `grace` seconds."""
        with self._lock:
            targets = self._waiting | {self._running}
        for target in targets:
            self._stop(target)
        self._queue.put(None)
        self._counter.end()
        self._thread.join(grace)
        return not self._thread.is_alive()

    # In the reading thread

    def _stop(self, target: int) -> None:
        with self._lock:
            if target and target in self._waiting | {self._running}:
                self._stopped.add(target)
                if target == self._running and self._model is not None:
                    self._model.interrupt()

    # In the worker thread

    def _work(self) -> None:
        while (request := self._queue.get()) is not None:
            with self._lock:
                self._waiting.discard(request.id)
                self._running = request.id
                if self._model is not None:
                    self._model.resume()
                    if request.id in self._stopped:
                        self._model.interrupt()
            self._answer(request)
            with self._lock:
                self._running = 0
                self._stopped.discard(request.id)
        self._free()

    def _answer(self, request: Request) -> None:
        """A failure is an event; nothing ends the loop."""
        try:
            self._do(request)
        except Cancelled:
            self._outbox.send(Finished(request.id, StopReason.STOPPED, Usage()))
        except BrokenPipeError:
            os._exit(0)  # the window is gone
        except Exception as error:  # noqa: BLE001 - a bug in one request must not end the process
            self._outbox.send(_failed(request.id, _known(error)))

    def _do(self, request: Request) -> None:
        match request:
            case Devices(id=number):
                self._outbox.send(DeviceList(number, self._llama().devices()))
            case Load():
                self._load(request)
            case Generate():
                if self._generator is None:
                    raise UserError(Code.NOT_LOADED)
                self._outbox.send(self._generator.run(request, self._outbox))
            case Inspect():
                if self._generator is None:
                    raise UserError(Code.NOT_LOADED)
                self._outbox.send(self._generator.inspect(request, self._outbox))

    def _llama(self) -> Backend:
        if self._backend is None:
            log = LlamaLog(tee=lambda line: print(line, file=sys.stderr))  # noqa: T201
            self._backend = self._open_backend(log)
        return self._backend

    def _load(self, request: Load) -> None:
        self._free()
        percent, emitted = -1, 0.0

        def progress(done: float) -> bool:
            """It is called for each tensor, and at each step while threads are measured."""
            nonlocal percent, emitted
            now = time.perf_counter()
            if int(100 * done) != percent or now - emitted >= _ALIVE_SECONDS:
                percent, emitted = int(100 * done), now
                self._outbox.send(Loading(request.id, done))
            return request.id not in self._stopped

        progress(0.0)
        model = self._llama().load(request.path, request.options, progress, request.known_threads)
        try:
            if request.id in self._stopped:
                raise Cancelled
            chat_format = self._choose_chat_format(model.vocabulary, model.text)
        except BaseException:
            model.close()
            raise
        with self._lock:
            self._model, self._chat_format = model, chat_format
            self._generator = Generator(model, chat_format)
        self._counter.set_vocabulary(model.vocabulary)
        facts = replace(
            model.facts,
            chat_format=chat_format.name,
            reasoning=chat_format.reasoning,
            tools=chat_format.tools,
        )
        self._outbox.send(Loaded(request.id, facts))

    def _counted(self, request: CountTokens, counted: tuple[int, ...] | Exception) -> None:
        """In the thread of the counter."""
        if isinstance(counted, Exception):
            event: Event = _failed(request.id, _known(counted))
        else:
            event = TokensCounted(request.id, counted)
        try:
            self._outbox.send(event)
        except BrokenPipeError:
            os._exit(0)  # the window is gone

    def _free(self) -> None:
        self._counter.set_vocabulary(None)
        with self._lock:
            model, chat_format = self._model, self._chat_format
            self._model = self._chat_format = self._generator = None
        if chat_format is not None:
            chat_format.close()
        if model is not None:
            model.close()


def _known(error: Exception) -> UserError:
    """Of a bug the type only: its message could quote private text."""
    if isinstance(error, UserError):
        return error
    if isinstance(error, MemoryError):
        return UserError(Code.OUT_OF_MEMORY, detail="Python")
    return UserError(Code.BAD_REQUEST, detail=f"{type(error).__name__} in the engine")


def _line_writer(stdout: BinaryIO) -> Callable[[bytes], object]:
    """Writes whole lines to where `stdout` leads; descriptor 1 itself is turned to stderr."""
    try:
        descriptor = stdout.fileno()
    except OSError:
        return stdout.write
    stdout.flush()
    own = os.fdopen(os.dup(descriptor), "wb", buffering=0)
    if descriptor == _STDOUT:
        os.dup2(2, _STDOUT)

    def write(line: bytes) -> None:
        view = memoryview(line)
        while view:
            view = view[own.write(view) :]

    return write


def _failed(number: int, error: UserError) -> RequestFailed:
    return RequestFailed(number, error.code, error.facts, error.detail)
