"""The download process: one request line in, events out, and the end.

It ends when its stdin does, whatever it is doing: pausing is ending it. Nothing is lost by
that, for what has arrived is on the disk and every step after that is a rename.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir
from typing import BinaryIO

from app.core.child_process import end_with_parent
from app.core.errors import Cancelled, UserError
from app.core.json_lines import encode
from app.core.models.transfer.protocol import (
    DownloadDone,
    Event,
    Fetch,
    Hits,
    ListedModel,
    ListModels,
    Request,
    Search,
    Specs,
    TransferFailed,
    decode_request,
)

_STDOUT = 1


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Answer one request; the exit status.

    It takes the process over: it sets its environment, leads file descriptor 1 to stderr so
    that a stray print cannot break the protocol, and ends the process when `stdin` ends.
    """
    end_with_parent()
    _set_environment()
    tell = _line_writer(stdout)
    try:
        request = decode_request(stdin.readline())
        threading.Thread(target=_end_with, args=(stdin,), name="stdin", daemon=True).start()
        _answer(request, tell)
    except Cancelled:
        return 0
    except UserError as error:
        tell(TransferFailed(error.code, error.facts, error.detail))
        return 1
    return 0


def _answer(request: Request, tell: Callable[[Event], None]) -> None:
    from app.core.models.catalogue.repositories import models_in
    from app.core.models.downloads.fetch import Fetcher
    from app.core.models.hub.huggingface import HuggingFace
    from app.core.models.hub.published import PublishedFiles
    from app.core.models.transfer.interrupted import Interrupted

    stall = request.patience.stall_seconds if isinstance(request, Fetch) else request.stall_seconds
    published = isinstance(request, Fetch) and request.published
    source = PublishedFiles if published else HuggingFace
    try:
        with source(request.address, stall, tell) as hub:
            match request:
                case Search(text=text, limit=limit):
                    answer: Event = Hits(hub.search(text, limit))
                case ListModels(repository=repository):
                    commit, licence, files = hub.files(repository, request.revision)
                    models = models_in(repository, commit, licence, files)
                    listed = tuple(ListedModel(model.name, model.files) for model in models)
                    answer = Specs(commit, licence, listed)
                case Fetch():
                    answer = DownloadDone(str(Fetcher(request, hub, tell).run()))
    except Interrupted as interruption:
        raise interruption.error from None
    tell(answer)


def _end_with(stdin: BinaryIO) -> None:
    while os.read(stdin.fileno(), 4096):  # not its buffer, whose lock the end would wait for
        pass
    os._exit(0)


def _line_writer(stdout: BinaryIO) -> Callable[[Event], None]:
    own = os.fdopen(os.dup(stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), _STDOUT)

    def write(event: Event) -> None:
        try:
            own.write(encode(event))
        except OSError:  # nobody reads any more
            os._exit(0)

    return write


def _set_environment() -> None:
    """Ignore the user's own set-up of huggingface_hub, and send no telemetry.

    Before huggingface_hub is imported: it reads its environment then.
    """
    for name in list(os.environ):
        # SSLKEYLOGFILE would write down the keys of what is private
        if name.startswith(("HF_", "HUGGING", "TRANSFORMERS_")) or name == "SSLKEYLOGFILE":
            del os.environ[name]
    os.environ |= {
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        # Plain HTTP goes on at the exact byte, through proxies, and can be reported byte by byte
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_VERBOSITY": "critical",
        # Nothing is kept there; only the user's own must not be used
        "HF_HOME": str(Path(gettempdir(), f"gloss-{os.getpid()}")),
    }
