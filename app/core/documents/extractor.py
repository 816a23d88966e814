"""Reads the text of a file, in a process of its own within limits."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

import psutil

from app.core.cancel import CancelToken
from app.core.child_process import LineTooLongError, lines, start
from app.core.documents.extracted import DocumentSection, ExtractedDocument, OnSection, SectionLabel
from app.core.documents.protocol import (
    Event,
    ExtractionDone,
    ExtractionRequest,
    Limits,
    Opened,
    ReadingFailed,
    SectionPart,
    decode_event,
)
from app.core.errors import Code, Fact, UserError
from app.core.json_lines import encode
from app.core.printable import one_line
from app.core.program import program

_START_SECONDS: Final = 20.0  # on a slow disk, before the time of the file itself begins
_LOOK_SECONDS: Final = 0.05
_MUCH_MEMORY: Final = 0.5  # of the limit: it grows fast, and is looked at from time to time
_MOST_WAITING: Final = 8  # lines that were read and not yet taken
_MOST_LINE_BYTES: Final = 1 << 23  # a part has at most 2^20 characters, which may be escaped


_PERHAPS_OF_ANOTHER: Final = (Code.DOCUMENT_PROCESS_ENDED, Code.DOCUMENT_TOO_LARGE)
"""Failures that a file before may have caused, by what it left in the process."""

_FILES_A_PROCESS: Final = 500  # what its libraries do not give back adds up


class Extractor:
    """Any thread may extract, several at once: each file has a process of its own.

    `command` starts that process: `gloss extract`.
    """

    def __init__(self, limits: Limits | None = None, command: Sequence[str] = ()) -> None:
        self._limits = limits or Limits()
        self._command = command or program("extract")

    def extract(
        self, path: Path, cancel: CancelToken, on_section: OnSection | None = None
    ) -> ExtractedDocument:
        """All of its text; `on_section` gets each section as soon as it is read.

        Raises Cancelled, and UserError: DOCUMENT_MISSING, DOCUMENT_NOT_A_FILE, FILE_NOT_READABLE,
        DOCUMENT_CHANGED, DOCUMENT_UNKNOWN_KIND, DOCUMENT_UNSUPPORTED, DOCUMENT_OLD_OFFICE,
        DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED, DOCUMENT_NO_TEXT, DOCUMENT_TOO_LARGE,
        DOCUMENT_TOOK_TOO_LONG or DOCUMENT_PROCESS_ENDED.
        """
        cancel.raise_if_cancelled()
        process = _Process(self._command, self._limits, path)
        cancel.on_cancel(process.kill)
        try:
            process.request(path)
            result = _collect(path, process, self._limits, on_section)
        except UserError:
            cancel.raise_if_cancelled()  # which may be why the process ended
            raise
        finally:
            process.end()
        return _document_of(path, result)


class BatchExtractor:
    """For many files, one after the other, in one process as long as it answers: to start one
    takes longer than to read most files. One thread at a time; `close` ends the process."""

    def __init__(self, limits: Limits | None = None, command: Sequence[str] = ()) -> None:
        self._limits = limits or Limits()
        self._command = command or program("extract")
        self._process: _Process | None = None
        self._files = 0

    def extract(self, path: Path) -> ExtractedDocument:
        """Raises UserError as `Extractor.extract`."""
        is_new = self._process is None
        try:
            return self._extract(path)
        except UserError as error:
            if is_new or error.code not in _PERHAPS_OF_ANOTHER:
                raise
        self.close()
        return self._extract(path)

    def _extract(self, path: Path) -> ExtractedDocument:
        process = self._process or _Process(self._command, self._limits, path)
        self._process = process
        self._files += 1
        try:
            process.request(path)
            result = _collect(path, process, self._limits)
        except BaseException:  # what it still sends would be taken for the next file's
            self.close()
            raise
        if self._files >= _FILES_A_PROCESS or process.is_heavy:
            self.close()
        return _document_of(path, result)

    def close(self) -> None:
        process, self._process, self._files = self._process, None, 0
        if process is not None:
            process.end()


def _document_of(path: Path, result: ExtractedDocument | ReadingFailed) -> ExtractedDocument:
    if isinstance(result, ReadingFailed):
        raise UserError(result.code, result.detail, **result.facts | {"path": str(path)})
    return result


def _collect(
    path: Path, process: _Process, limits: Limits, on_section: OnSection | None = None
) -> ExtractedDocument | ReadingFailed:
    """What the process answers to one request."""
    opened = process.next_event()
    if not isinstance(opened, Opened):
        return _failed(path, opened)
    collected = _Collected(path, limits, opened)
    while isinstance(event := process.next_event(), SectionPart):
        section = collected.add(event)
        if section is not None and on_section is not None:
            on_section(section, opened.sections)
    if not isinstance(event, ExtractionDone):
        return _failed(path, event)
    return collected.document()


def _failed(path: Path, event: Event) -> ReadingFailed:
    if isinstance(event, ReadingFailed):
        return event
    raise UserError(Code.DOCUMENT_PROCESS_ENDED, type(event).__name__, path=str(path))


class _Collected:
    """The document so far."""

    def __init__(self, path: Path, limits: Limits, opened: Opened) -> None:
        self._path = path
        self._limits = limits
        self._opened = opened
        self._characters = 0
        self._pieces: list[str] = []
        self._sections: list[DocumentSection] = []

    def add(self, part: SectionPart) -> DocumentSection | None:
        """The section that `part` completes. Raises UserError(DOCUMENT_TOO_LARGE)."""
        self._characters += len(part.text)
        too_many = len(self._sections) >= self._limits.sections
        if too_many or self._characters > self._limits.text_characters:
            raise UserError(Code.DOCUMENT_TOO_LARGE, path=str(self._path))
        self._pieces.append(part.text)
        if part.more:
            return None
        label = SectionLabel(part.label.kind, part.label.number, one_line(part.label.name))
        self._sections.append(DocumentSection(label, "".join(self._pieces)))
        self._pieces.clear()
        return self._sections[-1]

    def document(self) -> ExtractedDocument:
        title = one_line(self._opened.title)
        return ExtractedDocument(
            self._path.name, self._opened.media_type, title, tuple(self._sections)
        )


class _Process:
    """The running process; see `process.serve`."""

    def __init__(self, command: Sequence[str], limits: Limits, path: Path) -> None:
        """Raises UserError(DOCUMENT_PROCESS_ENDED)."""
        self._limits = limits
        self._path = path
        self._lines: queue.Queue[bytes] = queue.Queue(_MOST_WAITING)
        self._started = time.monotonic()
        self._most_memory = 0
        try:
            self._popen = start(command)
        except OSError as error:
            raise self._error(Code.DOCUMENT_PROCESS_ENDED, str(error)) from error
        assert self._popen.stdout
        self._reader = threading.Thread(
            target=_read, args=(self._popen.stdout, self._lines), name="extract", daemon=True
        )
        self._reader.start()

    def request(self, path: Path) -> None:
        """Have it read a file, once it has answered for the one before."""
        assert self._popen.stdin
        self._path = path
        self._started = time.monotonic()
        request = ExtractionRequest(os.fsencode(path.absolute()), self._limits)
        with contextlib.suppress(OSError):  # it died already; `next_event` will notice
            self._popen.stdin.write(encode(request))
            self._popen.stdin.flush()

    @property
    def is_heavy(self) -> bool:
        """Whether it holds much memory, which the next file may need."""
        self._look_at_memory()
        return self._most_memory > _MUCH_MEMORY * self._limits.memory_bytes

    def next_event(self) -> Event:
        """Raises UserError when the process ends or passes a limit."""
        while True:
            try:
                line = self._lines.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                self._check_limits()
                continue
            if not line:
                raise self._death()
            try:
                return decode_event(line)
            except UserError:  # half a line of one that died while writing
                raise self._death() from None

    def _check_limits(self) -> None:
        if time.monotonic() - self._started > self._limits.seconds + _START_SECONDS:
            raise self._took_too_long()
        self._look_at_memory()
        if self._most_memory > self._limits.memory_bytes:
            raise self._error(Code.DOCUMENT_TOO_LARGE, "memory")

    def _look_at_memory(self) -> None:
        with contextlib.suppress(psutil.Error):
            memory = psutil.Process(self._popen.pid).memory_info().rss
            self._most_memory = max(self._most_memory, memory)

    def _death(self) -> UserError:
        """The process ends itself at its limit of time; a library in it that gets no more memory
        may end it, too."""
        self._popen.kill()
        status = self._popen.wait()
        if time.monotonic() - self._started >= self._limits.seconds:
            return self._took_too_long()
        if self._most_memory > _MUCH_MEMORY * self._limits.memory_bytes:
            return self._error(Code.DOCUMENT_TOO_LARGE, f"memory, status {status}")
        return self._error(Code.DOCUMENT_PROCESS_ENDED, f"status {status}")

    def _took_too_long(self) -> UserError:
        return self._error(Code.DOCUMENT_TOOK_TOO_LONG, seconds=self._limits.seconds)

    def _error(self, code: Code, detail: str = "", **facts: Fact) -> UserError:
        return UserError(code, detail, path=str(self._path), **facts)

    def kill(self) -> None:
        """Never waits."""
        self._popen.kill()

    def end(self) -> None:
        self._popen.kill()
        self._popen.wait()
        while self._reader.is_alive():  # it may wait for room in the queue
            with contextlib.suppress(queue.Empty):
                self._lines.get(timeout=_LOOK_SECONDS)
        for pipe in (self._popen.stdin, self._popen.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was not written finds no reader
                    pipe.close()


def _read(pipe: IO[bytes], waiting: queue.Queue[bytes]) -> None:
    """Every line, then an empty one when the process has ended."""
    with pipe, contextlib.suppress(LineTooLongError):
        for line in lines(pipe, _MOST_LINE_BYTES):
            waiting.put(line)
    waiting.put(b"")
