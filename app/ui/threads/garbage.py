"""`GarbageCollector`: Python's cyclic garbage is collected on the GUI thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer, Slot

_OLDEST = 2
_GROWTH = 1.25
_MANY = 30_000  # objects; a full collection of more would hold up the window for too long
_CALM_MS = 1000
_CALM_WAKES = 20  # of the event loop in that time; one that blinks a cursor wakes four times


class GarbageCollector(QObject):
    """Collects when CPython would, but only when the event loop is about to wait.

    Left to itself CPython collects in whichever thread allocates. A worker thread would then
    destroy the QObjects of a view that is gone, which Qt allows in their own thread only: it
    corrupts the heap. A worker that builds thousands of records would also hold up the window
    with each collection.

    Made on the GUI thread, once there is a QCoreApplication. The thresholds are those of
    `gc.get_threshold()`; as in CPython a full collection also waits until the objects that
    outlived the last one have grown by a quarter. One of many objects waits until hardly
    anything has happened for a second: then no text is laid out, scrolled, typed or written.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._outlived = 0
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._collect_if_calm)
        self._wakes = 0
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect_when_due)

    @Slot()
    def collect_when_due(self) -> None:
        self._wakes += 1
        young, middle, old = (
            count > threshold
            for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if not young:
            return
        objects = len(gc.get_objects(_OLDEST)) if middle and old else 0
        grown = objects > _GROWTH * self._outlived
        if grown and objects <= _MANY:
            self._collect_all()
            return
        gc.collect(1 if middle else 0)
        if grown and not self._calm.isActive():
            self._wait_for_calm()

    def _wait_for_calm(self) -> None:
        self._wakes = 0
        self._calm.start()

    @Slot()
    def _collect_if_calm(self) -> None:
        if self._wakes > _CALM_WAKES:
            self._wait_for_calm()
        else:
            self._collect_all()

    def _collect_all(self) -> None:
        gc.collect()
        self._outlived = len(gc.get_objects(_OLDEST))

    def freeze(self) -> None:
        """Exclude the objects made so far, which live long, from later collections: a full one
        would block a streaming answer for 30 ms."""
        gc.collect()
        gc.freeze()
        self._outlived = 0

    def unfreeze(self) -> None:
        """Let objects that were frozen go, once nothing refers to them."""
        gc.unfreeze()
