"""`GarbageCollector`: Python's cyclic garbage is collected on the GUI thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

_OLDEST = 2
_GROWTH = 1.25


class GarbageCollector(QObject):
    """Collects when CPython would, but only when the event loop is about to wait.

    Left to itself CPython collects in whichever thread allocates. A worker thread would then
    destroy the QObjects of a view that is gone, which Qt allows in their own thread only: it
    corrupts the heap. A worker that builds thousands of records would also hold up the window
    with each collection.

    Made on the GUI thread, once there is a QCoreApplication. The thresholds are those of
    `gc.get_threshold()`; as in CPython a full collection also waits until the objects that
    outlived the last one have grown by a quarter.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._outlived = 0
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect_when_due)

    @Slot()
    def collect_when_due(self) -> None:
        young, middle, old = (
            count > threshold
            for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if not young:
            return
        if middle and old and len(gc.get_objects(_OLDEST)) > _GROWTH * self._outlived:
            gc.collect()
            self._outlived = len(gc.get_objects(_OLDEST))
        else:
            gc.collect(1 if middle else 0)

    def freeze(self) -> None:
        """Exclude the objects made so far, which live long, from later collections: a full one
        would block a streaming answer for 30 ms."""
        gc.collect()
        gc.freeze()
        self._outlived = 0

    def unfreeze(self) -> None:
        """Let objects that were frozen go, once nothing refers to them."""
        gc.unfreeze()
