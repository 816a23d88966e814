"""The one door to threads.

Work is given plain data and runs on a lane; what comes of it is handed over on the GUI
thread. A lane of one thread runs one thing at a time, in order, so that what stands behind
it (the engine, the store) is never used by two at once.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.core.errors import Cancelled, Code, UserError

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Lane(Enum):
    """Where work runs; the value is the number of threads.

    One for each thing that is waited for: nobody who saves a setting waits for a look at the
    disk, and nobody who presses Pause for gigabytes that are hashed.
    """

    ENGINE = ("engine", 1)
    STORE = ("store", 1)  # conversations
    SETTINGS = ("settings", 1)  # another process may hold their lock for long
    LIBRARY = ("library", 1)  # what models there are; in order, so that no older look comes last
    DOWNLOADS = ("downloads", 1)  # what is pressed on one; in order, for Resume may follow Pause
    HUB = ("hub", 2)  # questions that may take until the Hub is given up
    LONG = ("long", 2)  # gigabytes: one model is verified while the folder moves
    POOL = ("pool", 2)  # all else


class Job:
    """One piece of work that was handed in. `drop` makes sure that nothing is heard of it."""

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
        cancelled: Callable[[], None] | None,
    ) -> None:
        self.done = done
        self.failed = failed
        self.cancelled = cancelled
        self.dropped = False
        self.future: Future[None] | None = None

    def drop(self) -> None:
        """Work that has not begun is not done; work under way ends unheard. GUI thread only."""
        self.dropped = True
        if self.future is not None:
            self.future.cancel()


class Runner(QObject):
    """Made, used and closed on the GUI thread.

    `bug` carries the name of the type of an exception nobody foresaw, also of work that was
    dropped; it is in the log too, without its message, which may hold private text. Whoever
    handed the work in is told as of any failure, so that nothing waits for good.
    """

    bug = Signal(str)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[Lane, ThreadPoolExecutor] = {}
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        lane: Lane,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[UserError], None],
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run `work` on `lane`; exactly one of the callbacks follows, on the GUI thread.

        After `close` nothing runs and nothing follows.
        """
        job = Job(done, failed, cancelled)
        if not self._closed:
            job.future = self._executor(lane).submit(self._run, lane, job, work)
        return job

    def wait(self, lane: Lane, seconds: float) -> bool:
        """Whether all that was handed to `lane` until now ends within `seconds`."""
        if lane not in self._executors:
            return True
        last = self._executors[lane].submit(lambda: None)
        return bool(wait([last], timeout=seconds).done)

    def close(self) -> None:
        """Drop what waits, and wait for what runs. The caller ends long work before."""
        self._closed = True
        for executor in self._executors.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._executors.clear()

    def _executor(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._executors:
            name, threads = lane.value
            self._executors[lane] = ThreadPoolExecutor(threads, thread_name_prefix=f"gloss-{name}")
        return self._executors[lane]

    def _run(self, lane: Lane, job: Job, work: Callable[[], _T]) -> None:
        outcome: tuple[str, Any]
        try:
            outcome = ("done", work())
        except UserError as error:
            outcome = ("failed", error)
        except Cancelled:
            outcome = ("cancelled", None)
        except Exception as error:  # noqa: BLE001 - the last place that can tell anyone
            _log_bug(lane, error)
            outcome = ("bug", UserError(Code.BUG, type(error).__name__))
        if not self._closed:
            self._ended.emit(job, outcome)

    @Slot(object, object)
    def _deliver(self, job: Job, outcome: tuple[str, Any]) -> None:
        kind, value = outcome
        if not job.dropped and not self._closed:
            if kind == "done":
                job.done(value)
            elif kind != "cancelled":
                job.failed(value)
            elif job.cancelled is not None:
                job.cancelled()
        if kind == "bug":  # last, so that its notice, which leads to the log, is what stays
            self.bug.emit(value.detail)


def _log_bug(lane: Lane, error: Exception) -> None:
    _log.error(
        "%s on the %s lane, thread %s\n%s",
        type(error).__name__,
        lane.value[0],
        threading.current_thread().name,
        "".join(traceback.format_tb(error.__traceback__)),
    )
