"""The process that watches the sources of collections: a request line in, changes out.

A process of its own, for to begin the watch of many folders holds the interpreter's lock.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from app.core.child_process import end_with_parent
from app.core.collections.walk import is_walked_name
from app.core.json_lines import decode, encode
from app.core.no_network import refuse_network

_DEBOUNCE_MS: Final = 2000  # of many changes at once
_STEP_MS: Final = 200


class WatchRequest(msgspec.Struct, frozen=True):
    """The `sources` are as the system has them. Changes below `excluded` do not count."""

    sources: tuple[bytes, ...]
    excluded: bytes


class SourcesChanged(msgspec.Struct, frozen=True):
    """Which of them, by their places in the request."""

    places: tuple[int, ...]


REQUESTS: Final = msgspec.json.Decoder(WatchRequest)
CHANGES: Final = msgspec.json.Decoder(SourcesChanged)


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Until `stdin` ends. It takes the process over."""
    end_with_parent()
    refuse_network()
    request = decode(REQUESTS, stdin.readline())
    threading.Thread(target=_end_with, args=(stdin,), name="stdin", daemon=True).start()
    sources = [Path(os.fsdecode(source)) for source in request.sources]
    excluded = Path(os.fsdecode(request.excluded))
    try:
        for paths in _changes([source for source in sources if source.exists()]):
            kept = [path for path in paths if not path.is_relative_to(excluded)]
            places = [place for place, each in enumerate(sources) if _is_changed(each, kept)]
            if places:
                stdout.write(encode(SourcesChanged(tuple(places))))
                stdout.flush()
    except (OSError, RuntimeError) as error:  # more folders than the system watches; no reader
        print(type(error).__name__, file=sys.stderr)  # noqa: T201 - for the log
        return 1
    return 0


def _changes(sources: list[Path]) -> Iterable[list[Path]]:
    from watchfiles import watch

    if not sources:
        return
    for changes in watch(
        *sources,
        watch_filter=None,
        debounce=_DEBOUNCE_MS,
        step=_STEP_MS,
        raise_interrupt=False,
        ignore_permission_denied=True,
    ):
        yield [Path(path) for _, path in changes]


def _is_changed(source: Path, paths: Iterable[Path]) -> bool:
    """Whether an update would look at one of the paths."""
    for path in paths:
        if path.is_relative_to(source) and all(
            is_walked_name(part) for part in path.relative_to(source).parts
        ):
            return True
    return False


def _end_with(stdin: BinaryIO) -> None:
    while stdin.readline():
        pass
    os._exit(0)
