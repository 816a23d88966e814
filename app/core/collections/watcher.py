"""`Watcher`: says in which collection a file has changed, while the program runs."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.core.child_process import ErrorOutput, LineTooLongError, lines, start
from app.core.collections.watching import CHANGES, WatchRequest
from app.core.errors import UserError
from app.core.json_lines import decode, encode
from app.core.program import program

_LOOK_SECONDS: Final = 5.0


class Watcher:
    """`on_change` is called with the id of a collection, from a thread of the watcher's. A file or
    folder that is not there is noticed when it appears. What the system does not report, as it may
    be for network drives or too many folders, is left to the updates from time to time."""

    def __init__(
        self,
        excluded: Path,
        on_change: Callable[[str], None],
        command: Sequence[str] = (),
        log: Path | None = None,
        look_seconds: float = _LOOK_SECONDS,
    ) -> None:
        """Changes below `excluded` do not count. `command` starts the process: `gloss watch`.
        What no event tells of is noticed every `look_seconds`."""
        self._excluded = excluded
        self._on_change = on_change
        self._command = command or program("watch")
        self._log = log
        self._look_seconds = look_seconds
        self._lock = threading.Lock()
        self._sources: dict[str, tuple[Path, ...]] = {}
        self._process: subprocess.Popen[bytes] | None = None

    def watch(self, sources: Mapping[str, tuple[Path, ...]]) -> None:
        """These from now on: by collection its files and folders."""
        with self._lock:
            if dict(sources) == self._sources:
                return
            self._sources = dict(sources)
            if self._process is not None:
                self._process.kill()
                self._process = None
            places = [(id, path) for id, paths in sources.items() for path in paths]
            if not places:
                return
            with contextlib.suppress(OSError):
                self._process = start(self._command)
                threading.Thread(
                    target=self._read,
                    args=(self._process, places),
                    name="collections-watch",
                    daemon=True,
                ).start()

    def stop(self) -> None:
        self.watch({})

    def _read(self, process: subprocess.Popen[bytes], places: Sequence[tuple[str, Path]]) -> None:
        assert process.stdin and process.stdout and process.stderr
        threading.Thread(
            target=ErrorOutput(self._log).read,
            args=(process.stderr,),
            name="collections-watch-errors",
            daemon=True,
        ).start()
        request = WatchRequest(
            tuple(os.fsencode(path) for _, path in places),
            os.fsencode(self._excluded),
            self._look_seconds,
        )
        with contextlib.suppress(OSError, UserError, LineTooLongError):  # it has ended
            process.stdin.write(encode(request))
            process.stdin.flush()
            for line in lines(process.stdout):
                changed = decode(CHANGES, line).places
                for id in dict.fromkeys(places[place][0] for place in changed):
                    self._on_change(id)
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()
