"""The process that watches the sources of collections: a request line in, changes out.

A process of its own, for to begin the watch of many folders holds the interpreter's lock.
"""

from __future__ import annotations

import os
import stat
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

import msgspec

from app.core.child_process import end_with_parent
from app.core.collections.walk import is_walked_name
from app.core.json_lines import decode, encode
from app.core.no_network import refuse_network

_DEBOUNCE_MS: Final = 2000  # of many changes at once
_STEP_MS: Final = 200


class WatchRequest(msgspec.Struct, frozen=True):
    """The `sources` are as the system has them. Changes below `excluded` do not count. Each source
    itself is looked at every `look_seconds`."""

    sources: tuple[bytes, ...]
    excluded: bytes
    look_seconds: float


class SourcesChanged(msgspec.Struct, frozen=True):
    """Which of them, by their places in the request."""

    places: tuple[int, ...]


REQUESTS: Final = msgspec.json.Decoder(WatchRequest)
CHANGES: Final = msgspec.json.Decoder(SourcesChanged)


class _State(NamedTuple):
    """What a source is now. `content` changes with a file; what is in a folder is watched."""

    is_folder: bool
    device: int
    number: int
    content: tuple[int, ...] = ()


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Until `stdin` ends. It takes the process over."""
    end_with_parent()
    refuse_network()
    request = decode(REQUESTS, stdin.readline())
    threading.Thread(target=_end_with, args=(stdin,), name="stdin", daemon=True).start()
    sources = [Path(os.fsdecode(source)) for source in request.sources]
    excluded = Path(os.fsdecode(request.excluded))
    try:
        for changed in _changed(sources, excluded, request.look_seconds):
            places = [place for place, source in enumerate(sources) if source in changed]
            stdout.write(encode(SourcesChanged(tuple(places))))
            stdout.flush()
    except (OSError, RuntimeError) as error:  # more folders than the system watches; no reader
        print(type(error).__name__, file=sys.stderr)  # noqa: T201 - for the log
        return 1
    return 0


def _changed(sources: Sequence[Path], excluded: Path, look_seconds: float) -> Iterator[set[Path]]:
    """The sources that changed, again and again.

    The system tells what happens in a folder, but not that a disk was attached, a folder above was
    renamed, a link leads elsewhere or another file stands in the place of one. So each source is
    looked at as well. Where a folder is no longer the one that is watched, the watch begins anew.
    """
    seen = _states(sources)
    unheard: set[Path] = set()  # of which nothing was told while the watch began anew
    while True:
        watched = {source for source, state in seen.items() if state.is_folder}
        for paths, gone in _changes(watched, look_seconds):
            kept = [path for path in paths if not path.is_relative_to(excluded)]
            told = {source for source in watched if _is_changed(source, kept)}
            before, seen = seen, _states(sources)
            others = {source for source in sources if before.get(source) != seen.get(source)}
            if changed := told | others | unheard:
                yield changed
            unheard = set()
            folders = {source for source, state in seen.items() if state.is_folder}
            if gone & watched or others & (watched | folders):
                unheard = folders
                break


def _states(sources: Iterable[Path]) -> dict[Path, _State]:
    """Of those that are there."""
    states = {}
    for source in sources:
        try:
            found = source.stat()
        except (OSError, ValueError):
            continue
        is_folder = stat.S_ISDIR(found.st_mode)
        content = () if is_folder else (found.st_size, found.st_mtime_ns)
        states[source] = _State(is_folder, found.st_dev, found.st_ino, content)
    return states


def _changes(folders: Iterable[Path], look_seconds: float) -> Iterator[tuple[set[Path], set[Path]]]:
    """What changed in them, and what of it is gone. After `look_seconds` without a change that is
    nothing."""
    from watchfiles import Change, watch

    if folders:
        try:
            for changes in watch(
                *folders,
                watch_filter=None,
                debounce=_DEBOUNCE_MS,
                step=_STEP_MS,
                rust_timeout=int(look_seconds * 1000),
                yield_on_timeout=True,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                yield (
                    {Path(path) for _, path in changes},
                    {Path(path) for change, path in changes if change == Change.deleted},
                )
        except FileNotFoundError:  # just gone
            pass
    time.sleep(look_seconds)
    yield set(), set()


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
