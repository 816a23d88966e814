"""The most memory that a child process of the tests held."""

from __future__ import annotations

import contextlib
import threading

import psutil

_LOOK_SECONDS = 0.01


class ChildMemory:
    """Watches while it is entered; `most` is in bytes of resident memory. Until it runs its own
    program, a new child has the memory and the arguments of this process: that is not counted."""

    def __enter__(self) -> ChildMemory:
        self.most = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        own = psutil.Process().cmdline()
        while not self._done.wait(_LOOK_SECONDS):
            for child in psutil.Process().children():
                with contextlib.suppress(psutil.Error):
                    held = child.memory_info().rss
                    if child.cmdline() != own:
                        self.most = max(self.most, held)
