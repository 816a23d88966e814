"""`Watcher`: says in which collection a file has changed, while the program runs."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from app.core.collections.walk import is_walked_name

_log = logging.getLogger(__name__)

_DEBOUNCE_MS: Final = 2000  # of many changes at once
_LOOK_MS: Final = 500  # for the end of the watch


class Watcher:
    """`on_change` is called with the id of a collection, from a thread of the watcher's. What the
    system does not report, as it may be for network drives or too many folders, is left to the
    updates from time to time."""

    def __init__(self, excluded: Path, on_change: Callable[[str], None]) -> None:
        """Changes below `excluded` do not count."""
        self._excluded = excluded
        self._on_change = on_change
        self._lock = threading.Lock()
        self._sources: dict[str, tuple[Path, ...]] = {}
        self._stop = threading.Event()

    def watch(self, sources: Mapping[str, tuple[Path, ...]]) -> None:
        """These from now on: by collection its files and folders."""
        with self._lock:
            if dict(sources) == self._sources:
                return
            self._stop.set()
            self._stop = threading.Event()
            self._sources = dict(sources)
            if any(self._sources.values()):
                threading.Thread(
                    target=self._run,
                    args=(self._sources, self._stop),
                    name="collections-watch",
                    daemon=True,
                ).start()

    def stop(self) -> None:
        self.watch({})

    def _run(self, sources: dict[str, tuple[Path, ...]], stop: threading.Event) -> None:
        from watchfiles import watch  # here, for it takes long and most profiles have no collection

        places = {path for paths in sources.values() for path in paths if path.exists()}
        if not places:
            return
        try:
            for changes in watch(
                *places,
                watch_filter=None,
                debounce=_DEBOUNCE_MS,
                step=_LOOK_MS,
                rust_timeout=_LOOK_MS,
                stop_event=stop,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                paths = [Path(path) for _, path in changes]
                for id, roots in sources.items():
                    if any(self._counts(path, root) for path in paths for root in roots):
                        self._on_change(id)
        except (OSError, RuntimeError) as error:  # more folders than the system watches
            _log.warning("Folders cannot be watched: %s", type(error).__name__)

    def _counts(self, path: Path, source: Path) -> bool:
        """Whether an update would look at it."""
        if path.is_relative_to(self._excluded) or not path.is_relative_to(source):
            return False
        return all(is_walked_name(part) for part in path.relative_to(source).parts)
