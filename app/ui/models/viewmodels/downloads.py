"""`DownloadsViewModel`: the downloads of the queue, as its threads publish them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.downloads.states import Download, DownloadState
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Lane, Runner


def spec_key(spec: ModelSpec) -> str:
    """A key of a downloadable model that is the same for all its revisions."""
    first = spec.files[0].path if spec.files else spec.name
    return f"{spec.repository}/{first}"


class DownloadsViewModel(QObject):
    """`moved` brings downloads that only made progress, `changed` is emitted when some began, ended
    or went into another state, `done` brings one that is whole, `broken` one that failed, and
    `failed` the error of an action."""

    moved = Signal(list)  # of Download
    changed = Signal()
    done = Signal(object)  # Download
    broken = Signal(object)  # Download, with its error
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, queue: DownloadQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._queue = queue
        self._downloads = {each.id: each for each in queue.downloads()}
        self._to_find: set[str] = set()
        self._mailbox = Mailbox(self)
        self._mailbox.delivered.connect(self._changes_arrived)
        queue.on_changed(self._post_change)

    def unfinished(self) -> dict[str, Download]:
        """By `spec_key`, in the order they were added. What is done stays among them until it
        was `found`: else it would be offered once more for a moment."""
        return {
            spec_key(each.spec): each
            for each in self._downloads.values()
            if each.state is not DownloadState.DONE or each.id in self._to_find
        }

    def percent(self) -> int | None:
        """How much of all that is under way has arrived; None while nothing is."""
        under_way = [each for each in self._downloads.values() if each.under_way]
        total = sum(each.spec.size_bytes for each in under_way)
        done = sum(each.received_bytes for each in under_way)
        return min(100 * done // total, 99) if total else None

    def found(self) -> None:
        """The library was scanned after the last download ended."""
        self._to_find.clear()

    def add(self, spec: ModelSpec) -> None:
        self._do(lambda: self._queue.add(spec))

    def pause(self, download: Download) -> None:
        self._do(lambda: self._queue.pause(download.id))

    def resume(self, download: Download) -> None:
        self._do(lambda: self._queue.resume(download.id))

    def cancel(self, download: Download) -> None:
        self._do(lambda: self._queue.cancel(download.id))

    def _do(self, work: Callable[[], object]) -> None:
        """The queue notifies about the result."""
        self._runner.submit(Lane.DOWNLOADS, work, lambda _: None, self.failed.emit)

    def _post_change(self, changed: Download | str) -> None:
        """In the queue's threads."""
        self._mailbox.post(changed, _identity(changed))

    @Slot(object)
    def _changes_arrived(self, news: list[Download | str]) -> None:
        moved: list[Download] = []
        ended: list[Download] = []
        changed = False
        for new in news:
            identity = _identity(new)
            old = self._downloads.get(identity)
            if isinstance(new, str):
                changed = self._downloads.pop(identity, None) is not None or changed
                continue
            self._downloads[identity] = new
            if old is not None and old.state is new.state:
                moved.append(new)
                continue
            changed = True
            if new.state is DownloadState.DONE:
                self._to_find.add(identity)
            if new.state in (DownloadState.DONE, DownloadState.FAILED):
                ended.append(new)
        if changed:
            self.changed.emit()
        if moved:
            self.moved.emit(moved)
        for download in ended:
            whole = download.state is DownloadState.DONE
            (self.done if whole else self.broken).emit(download)


def _identity(changed: Download | str) -> str:
    return changed if isinstance(changed, str) else changed.id
