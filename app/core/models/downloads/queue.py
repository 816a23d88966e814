"""`DownloadQueue`: models on their way to this disk, one at a time."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.core.files import free_bytes
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.downloads.folders import DownloadPaths, discard, download_id, paths_of
from app.core.models.downloads.saved import SavedDownloads, entry_of
from app.core.models.downloads.speed import DownloadSpeed
from app.core.models.downloads.states import NEXT, Download, DownloadState
from app.core.models.downloads.transfer import Transfer, fetch_request
from app.core.models.transfer.connections import Connections
from app.core.models.transfer.network import Network
from app.core.models.transfer.protocol import Downloading, Patience, Verifying

_log = logging.getLogger(__name__)

OnDownloadChanged = Callable[[Download | str], None]

_SPARE_BYTES = 64 << 20  # a disk filled to the last byte stops more than a download
_CLOSE_SECONDS = 1.5
_UNFINISHED = frozenset({DownloadState.RUNNING, DownloadState.VERIFYING})
_ENDED = frozenset({DownloadState.PAUSED, DownloadState.DONE})


class DownloadQueue:
    """Any thread may call every method. All but `downloads` and `network_changed` wait for the
    disk, the keyring (inside `network`) or the end of a process: nothing for a GUI thread.

    `_lock` guards the states and is held for moments only. `_publishing` guards the file and the
    callbacks: each publication sends the state of that moment, so that an older state can never
    overtake a newer one, however slow the disk is.

    Downloads left by an earlier process wait for `start`, so that a command that only lists them
    does not begin to download. Where the list cannot be saved, downloads go on all the same.
    """

    def __init__(
        self,
        command: Sequence[str],
        folder: Callable[[], Path],
        state_file: Path,
        network: Callable[[], Network],
        connections: Connections,
        *,
        on_changed: OnDownloadChanged | None = None,
        patience: Patience | None = None,
    ) -> None:
        """`command` starts the download process, `folder` is where models are kept."""
        self._command = tuple(command)
        self._folder = folder
        self._saved = SavedDownloads(state_file)
        self._network = network
        self._connections = connections
        self._patience = patience or Patience()
        self.callbacks = [on_changed] if on_changed else []
        self._lock = threading.Condition()
        self._publishing = threading.RLock()
        self._published: dict[str, Download] = {}
        self._downloads = {each.id: self._measured(each) for each in self._saved.read()}
        self._wanted: set[str] = set()  # those that may run in this process
        self._running: tuple[str, Transfer] | None = None
        self._network_changes = 0
        self._worker: threading.Thread | None = None
        self._interrupted = False  # the running download continues in another process
        self._closed = False

    def downloads(self) -> tuple[Download, ...]:
        """In the order they were added. Those that are done stay until Gloss is closed."""
        with self._lock:
            return tuple(self._downloads.values())

    def on_changed(self, callback: OnDownloadChanged) -> None:
        """`callback` gets each download that changed, or the id of one that is gone, in any
        thread, one at a time and in order; about ten times a second while one runs."""
        self.callbacks.append(callback)

    def start(self) -> None:
        """Go on with what an earlier run of Gloss left."""
        with self._lock:
            waiting = [*self._downloads]
        self._want(*waiting)

    def add(self, spec: ModelSpec) -> Download:
        """Put a model into the queue; one that is there already is resumed.

        Raises UserError(NETWORK_OFF, HUB_ADDRESS_INVALID, NO_DISK_SPACE, FOLDER_MISSING,
        WRITE_FAILED).
        """
        self._network().check()
        id = download_id(spec)
        known = self._find(id)
        if known is not None and known.state is not DownloadState.DONE:
            # The same bytes, perhaps published once more under another revision
            self._move(id, DownloadState.QUEUED, error=None, spec=spec)
            download = known
        else:
            download = self._measured(Download(id, spec))
            self._check_room(download)
            self._put(download)
        self._want(id)
        return self._find(id) or download

    def pause(self, id: str) -> None:
        """End it within moments; what was received is kept."""
        self._move(id, DownloadState.PAUSED)
        self._end(id)

    def resume(self, id: str) -> None:
        """Put one that was paused or failed into the queue again.

        Raises UserError(NETWORK_OFF, HUB_ADDRESS_INVALID).
        """
        self._network().check()
        self._move(id, DownloadState.QUEUED, error=None)
        self._want(id)

    def cancel(self, id: str) -> None:
        """Delete its partial files and forget it; one that is done is only forgotten.

        Files that another process is writing stay, in its list, too. Raises
        UserError(WRITE_FAILED; path).
        """
        with self._lock:
            download = self._downloads.pop(id, None)
            self._lock.notify_all()
        if download is None:
            return
        self._end(id)
        ours = True
        try:
            ours = discard(self._place(download).partial)
        finally:
            self._publish_removal(id, saved=ours)

    def wait(self, id: str, cancel: CancelToken) -> Download:
        """Until it is done or paused. Raises its error when it fails; Cancelled when it is gone,
        the queue is closed, or `cancel` is cancelled, which leaves the download as it is."""
        cancel.on_cancel(self._notify)
        with self._lock:
            while True:
                cancel.raise_if_cancelled()
                download = self._downloads.get(id)
                if download is None or self._closed:
                    raise Cancelled
                if download.error is not None:
                    raise download.error
                if download.state in _ENDED:
                    return download
                self._lock.wait()

    def network_changed(self) -> None:
        """To be called when the user has changed the network settings: the running download is
        interrupted and goes on under the new ones, or not at all where they are off. Never
        waits."""
        with self._lock:
            self._network_changes += 1
        self._begin_again()

    def close(self, seconds: float = _CLOSE_SECONDS) -> None:
        """End the running download; it goes on at the next start. Waits for its process and for
        the worker at most `seconds` each: a keyring or a network drive may hold the worker."""
        with self._lock:
            self._closed = True
            worker, running = self._worker, self._running
            self._lock.notify_all()
        if running is not None:
            running[1].end(seconds)
        if worker is not None:
            worker.join(seconds)

    # Running, in the worker thread

    def _want(self, *ids: str) -> None:
        with self._lock:
            self._wanted.update(ids)
            if self._worker is None and not self._closed and self._next() is not None:
                self._worker = threading.Thread(target=self._work, name="downloads", daemon=True)
                self._worker.start()

    def _next(self) -> Download | None:
        for download in self._downloads.values():
            if download.state is DownloadState.QUEUED and download.id in self._wanted:
                return download
        return None

    def _work(self) -> None:
        while True:
            with self._lock:
                download = None if self._closed else self._next()
                if download is None:
                    self._worker = None
                    return
            try:
                begun = self._begin(download)
                if begun is not None:
                    self._follow(download.id, *begun)
            except UserError as error:
                self._move(download.id, DownloadState.FAILED, error=error)
            except OSError as error:
                path = str(error.filename or self._folder())
                failed = UserError(Code.WRITE_FAILED, error.strerror or str(error), path=path)
                self._move(download.id, DownloadState.FAILED, error=failed)
            except Exception as error:  # noqa: BLE001 - nothing may end the worker
                _log.exception("A download failed")
                failed = UserError(Code.BUG, type(error).__name__)
                self._move(download.id, DownloadState.FAILED, error=failed)

    def _begin(self, download: Download) -> tuple[Transfer, DownloadPaths] | None:
        """None when it is not to run any more."""
        changes = self._network_changes
        network, place = self._network(), self._place(download)
        address = network.address_to_use()
        self._check_room(download)
        if not self._move(download.id, DownloadState.RUNNING):
            return None
        # Outside the lock: starting a process takes its time, and the GUI thread asks `downloads`.
        request = fetch_request(download.spec, address, place, self._patience)
        transfer = Transfer(self._command, request, self._connections)
        with self._lock:
            # While the keyring, the disk or the process was waited for
            outdated = self._network_changes != changes
            wanted = not self._closed and self._is_unfinished(download.id)
            if wanted and not outdated:
                self._running, self._interrupted = (download.id, transfer), False
                return transfer, place
        transfer.close()
        if wanted:
            self._move(download.id, DownloadState.QUEUED)
        return None

    def _follow(self, id: str, transfer: Transfer, place: DownloadPaths) -> None:
        speed, begun = DownloadSpeed(), False

        def on_progress(event: Downloading | Verifying) -> None:
            nonlocal begun
            # From its first event on the folder cannot be moved, but it could until then
            download = None if begun else self._find(id)
            if download is not None and self._place(download).partial != place.partial:
                self._begin_again()
            begun = True
            self._progress(id, event, speed)

        try:
            path = transfer.run(on_progress)
        except UserError as error:
            if self._is_unfinished(id):
                if self._closed or self._interrupted:
                    self._move(id, DownloadState.QUEUED)
                else:
                    self._move(id, DownloadState.FAILED, error=error)
        else:
            self._move(id, DownloadState.VERIFYING)  # not reported for an empty file
            with contextlib.suppress(UserError):  # what is left there is nothing to go on with
                discard(place.partial)
            self._move(id, DownloadState.DONE, path=path)
        finally:
            with self._lock:
                self._running = None

    def _progress(self, id: str, event: Downloading | Verifying, speed: DownloadSpeed) -> None:
        if isinstance(event, Verifying) and self._state(id) is DownloadState.RUNNING:
            speed.restart()
            self._move(id, DownloadState.VERIFYING)
        rate = speed.measure(event.done_bytes)
        with self._lock:
            download = self._downloads.get(id)
            if download is None or download.state not in _UNFINISHED:
                return
            left = download.spec.size_bytes - event.done_bytes
            download = replace(
                download,
                done_bytes=event.done_bytes,
                bytes_per_second=rate,
                seconds_left=left / rate if rate else None,
            )
            self._downloads[id] = download
        self._publish(id)

    def _begin_again(self) -> None:
        """Interrupt the running downloads, and queue them again with the new settings."""
        with self._lock:
            if self._running is not None:
                self._interrupted = True
                self._running[1].ask_to_end()

    # What is known

    def _find(self, id: str) -> Download | None:
        with self._lock:
            return self._downloads.get(id)

    def _state(self, id: str) -> DownloadState | None:
        download = self._find(id)
        return download.state if download else None

    def _is_unfinished(self, id: str) -> bool:
        return self._state(id) in _UNFINISHED

    def _move(self, id: str, state: DownloadState, **changes: Any) -> bool:
        """Whether that was a step that a download may take; else it stays as it is."""
        with self._lock:
            download = self._downloads.get(id)
            if download is None or state not in NEXT[download.state]:
                return False
            download = replace(
                download, state=state, bytes_per_second=0.0, seconds_left=None, **changes
            )
            self._downloads[id] = download
            self._lock.notify_all()
        self._publish(id)
        return True

    def _put(self, download: Download) -> None:
        with self._lock:
            self._downloads[download.id] = download
        self._publish(download.id)

    def _publish(self, id: str) -> None:
        """Save and emit the state of this moment, unless that was published already."""
        with self._publishing:
            download, before = self._find(id), self._published.get(id)
            if download is None or download is before:
                return
            self._published[id] = download
            if before is None or entry_of(download) != entry_of(before):
                with contextlib.suppress(UserError):  # a full disk; the download itself says so
                    self._save(download)
            self._emit(download)

    def _save(self, download: Download) -> None:
        error = download.error
        if download.state is DownloadState.DONE:
            self._saved.remove(download.id)
        elif error is None or error.code is not Code.DOWNLOAD_ELSEWHERE:
            self._saved.put(download)  # one that another process runs has not failed

    def _publish_removal(self, id: str, *, saved: bool) -> None:
        with self._publishing:
            if self._find(id) is not None:  # added once more meanwhile
                return
            self._published.pop(id, None)
            with contextlib.suppress(UserError):
                if saved:
                    self._saved.remove(id)
            self._emit(id)

    def _emit(self, change: Download | str) -> None:
        for callback in self.callbacks:
            try:
                callback(change)
            except Exception:  # noqa: BLE001 - a bug there must not end the worker
                _log.exception("A callback failed")

    def _notify(self) -> None:
        with self._lock:
            self._lock.notify_all()

    def _end(self, id: str) -> None:
        with self._lock:
            running = self._running
        if running is not None and running[0] == id:
            running[1].end()

    # The disk

    def _place(self, download: Download) -> DownloadPaths:
        return paths_of(self._folder(), download.spec)

    def _measured(self, download: Download) -> Download:
        """With the bytes that are on the disk."""
        return replace(download, done_bytes=self._place(download).received(download.spec))

    def _check_room(self, download: Download) -> None:
        """Raises UserError(NO_DISK_SPACE; name, path, needed_bytes, available_bytes),
        UserError(FOLDER_MISSING, WRITE_FAILED; path)."""
        folder, measured = self._folder(), self._measured(download)
        missing = download.spec.size_bytes - measured.done_bytes
        try:
            needed, available = missing + _SPARE_BYTES, free_bytes(folder)
        except OSError as error:
            raise UserError(Code.WRITE_FAILED, error.strerror or "", path=str(folder)) from error
        if missing and needed > available:
            raise UserError(
                Code.NO_DISK_SPACE,
                name=download.spec.name,
                path=str(folder),
                needed_bytes=needed,
                available_bytes=available,
            )
