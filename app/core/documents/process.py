"""The process that reads files: request lines in, events out, until the end of the requests.

The file is foreign data, and its readers are large. They get a process of their own that has no
network, can write no file, and has limits of time and memory; see `extractor` for the other side.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.core.child_process import end_with_parent
from app.core.documents.extracted import DocumentSection
from app.core.documents.kinds import open_content
from app.core.documents.protocol import (
    Event,
    ExtractionDone,
    ExtractionRequest,
    Opened,
    ReadingFailed,
    SectionPart,
    decode_request,
)
from app.core.documents.source import read_source
from app.core.errors import Code, UserError
from app.core.json_lines import encode
from app.core.limited_process import limit_memory
from app.core.no_network import refuse_network

_STDOUT, _STDERR = 1, 2
_PIECE_CHARACTERS = 1 << 20


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Answer one request after the other; the exit status.

    The limit of memory is that of the first one, for it can only be lowered.

    It takes the process over: it limits it, and leads file descriptors 1 and 2 to nowhere, for
    what a reader prints may quote the file.
    """
    end_with_parent()
    refuse_network()
    null = os.open(os.devnull, os.O_WRONLY)
    own = os.fdopen(os.dup(stdout.fileno()), "wb")
    os.dup2(null, _STDOUT)
    os.dup2(null, _STDERR)
    try:
        for number, line in enumerate(iter(stdin.readline, b"")):
            request = decode_request(line)
            # from a thread that does not need the interpreter's lock
            faulthandler.dump_traceback_later(request.limits.seconds, exit=True, file=null)
            if number == 0:
                _limit(request.limits.memory_bytes)
            for event in _answer(request):
                own.write(encode(event))
                own.flush()
            faulthandler.cancel_dump_traceback_later()
    except OSError:  # nobody reads any more
        os._exit(0)
    # Without the destructors of the readers, which may take long
    os._exit(0)


def _answer(request: ExtractionRequest) -> Iterator[Event]:
    try:
        yield from _read(request)
    except UserError as error:
        yield ReadingFailed(error.code, error.facts, error.detail)
    except MemoryError:
        yield ReadingFailed(Code.DOCUMENT_TOO_LARGE, detail="MemoryError")
    except Exception as error:  # noqa: BLE001 - the readers can raise anything
        yield ReadingFailed(Code.DOCUMENT_DAMAGED, detail=type(error).__name__)


def _read(request: ExtractionRequest) -> Iterator[Event]:
    limits = request.limits
    content = open_content(read_source(Path(os.fsdecode(request.path)), limits.file_bytes))
    yield Opened(content.media_type, content.title, content.count)
    characters, has_text = 0, False
    for section in content.sections:
        characters += len(section.text)
        if characters > limits.text_characters:
            raise UserError(Code.DOCUMENT_TOO_LARGE)
        has_text = has_text or (not section.text.isspace() and section.text != "")
        yield from _parts(section)
    if not has_text:
        raise UserError(Code.DOCUMENT_NO_TEXT)
    yield ExtractionDone()


def _parts(section: DocumentSection) -> Iterator[SectionPart]:
    starts = range(0, max(len(section.text), 1), _PIECE_CHARACTERS)
    for start in starts:
        piece = section.text[start : start + _PIECE_CHARACTERS]
        yield SectionPart(section.label, piece, more=start != starts[-1])


def _limit(memory_bytes: int) -> None:
    """Of files it may write none: neither one of its own nor, in a crash, one with the text."""
    limit_memory(memory_bytes)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
