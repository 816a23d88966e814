"""`DownloadWatch`: what the window says of downloads, whichever pane is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.core.models.downloads.queue import DownloadQueue
from app.core.models.downloads.states import Download, DownloadState
from app.ui.text.language import LANGUAGE
from app.ui.threads.mailbox import Mailbox

_UNDER_WAY = frozenset({DownloadState.QUEUED, DownloadState.RUNNING, DownloadState.VERIFYING})


class DownloadWatch(QObject):
    """`changed` brings "42 %" of all that is on its way, or nothing while nothing is."""

    changed = Signal(str)
    arrived = Signal(object)  # Download, whole and verified
    failed = Signal(object)  # Download, with its error

    def __init__(self, downloads: DownloadQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._note = ""
        self._ended: dict[str, DownloadState] = {}
        self._mailbox = Mailbox(self)
        self._mailbox.delivered.connect(self._look)
        downloads.on_changed(self._hear)

    def republish(self) -> None:
        self._note = ""
        self.changed.emit("")
        self._count()

    def _hear(self, changed: Download | str) -> None:
        """In the queue's threads."""
        self._mailbox.post(changed, changed if isinstance(changed, str) else changed.id)

    @Slot(object)
    def _look(self, news: list[Download | str]) -> None:
        for new in news:
            if isinstance(new, str):
                self._ended.pop(new, None)
                continue
            before = self._ended.get(new.id)
            self._ended[new.id] = new.state
            if new.state is before:
                continue
            if new.state is DownloadState.DONE:
                self.arrived.emit(new)
            elif new.state is DownloadState.FAILED:
                self.failed.emit(new)
        self._count()

    def _count(self) -> None:
        here = [each for each in self._downloads.downloads() if each.state in _UNDER_WAY]
        total = sum(each.spec.size_bytes for each in here)
        # what is being verified has arrived, though it counts from nought again
        done = sum(
            each.spec.size_bytes if each.state is DownloadState.VERIFYING else each.done_bytes
            for each in here
        )
        note = (
            LANGUAGE.fill(self.tr("{percent} %"), percent=min(100 * done // total, 99))
            if total
            else ""
        )
        if note != self._note:
            self._note = note
            self.changed.emit(note)
