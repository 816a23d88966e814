"""`Runner`: work in threads, by lane, and its results on the GUI thread.

The jobs of a lane with one thread run one at a time, in the order in which they were submitted.
That orders the uses of what the lane is named after; it does not protect it: the store, the
settings and the engine are used from several lanes and have locks of their own.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Lane(Enum):
    """Where work runs: a name and the number of threads.

    One lane for each thing that is waited for: saving a setting does not wait for the disk to be
    scanned, nor Pause for gigabytes that are hashed.
    """

    ENGINE = ("engine", 1)
    TURNS = ("turns", 8)  # they have the engine in turn, and wait for tools side by side
    STORE = ("store", 1)  # conversations
    SETTINGS = ("settings", 1)  # another process may hold their lock for long
    LIBRARY = ("library", 1)  # in order, so that the result of an older scan never comes last
    DOWNLOADS = ("downloads", 1)  # in order, for Resume may follow Pause
    DOCUMENTS = ("documents", 2)  # files that are read, and their tokens counted
    HUB = ("hub", 2)  # requests that may take until their timeout
    LONG = ("long", 2)  # gigabytes: one model is verified while the folder moves
    FORMULAS = ("formulas", 1)  # each waits for the one process
    DIAGRAMS = ("diagrams", 1)  # likewise
    SERVERS = ("servers", 4)  # each waits for a program to start
    POOL = ("pool", 2)  # all else


_FINISHED_ON_CLOSE = frozenset({Lane.STORE, Lane.SETTINGS, Lane.DOWNLOADS})
"""Jobs there save input of the user, so they are finished before the window closes."""


class Job:
    """One piece of work that was submitted. After `drop` none of its callbacks is called."""

    def __init__(
        self,
        lane: Lane,
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
        cancelled: Callable[[], None] | None,
        cancel: CancelToken,
    ) -> None:
        self.lane = lane
        self.done = done
        self.failed = failed
        self.cancelled = cancelled
        self.cancel = cancel
        self.dropped = False
        self.future: Future[None] | None = None

    def drop(self) -> None:
        """A job that has not begun never runs; the result of one that runs is ignored. GUI thread
        only."""
        self.dropped = True
        if self.future is not None:
            self.future.cancel()


class Runner(QObject):
    """Made, used and closed on the GUI thread.

    `bug` is emitted with the name of the type of an exception that is no UserError, also of a
    dropped job. The exception is logged without its message, which may hold private text, and
    `failed` of its job is called, so that nothing waits for ever.
    """

    bug = Signal(str)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[Lane, ThreadPoolExecutor] = {}
        self._jobs: list[Job] = []
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        lane: Lane,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[UserError], None],
        cancelled: Callable[[], None] | None = None,
        *,
        cancel: CancelToken | None = None,
    ) -> Job:
        """Run `work` on `lane`; exactly one of the callbacks follows, on the GUI thread.

        `cancel` is the token that `work` looks at; `stop` cancels it. From then on nothing is run
        and no callback follows.
        """
        job = Job(lane, done, failed, cancelled, cancel or CancelToken())
        if not self._closed:
            job.future = self._executor(lane).submit(self._run, job, work)
            self._jobs = [each for each in self._jobs if not _is_over(each)]
            self._jobs.append(job)
        return job

    def wait(self, lane: Lane, seconds: float) -> bool:
        """Whether every job that was submitted to `lane` until now ends within `seconds`."""
        return self._wait((job for job in self._jobs if job.lane is lane), seconds)

    def stop(self) -> None:
        """Accept no job any more, and cancel those that there are. Never waits."""
        self._closed = True
        for job in self._jobs:
            if job.lane not in _FINISHED_ON_CLOSE and job.future is not None:
                job.future.cancel()
            job.cancel.cancel(closing=True)

    def close(self, seconds: float = 5.0) -> bool:
        """Stop, and wait for what runs; whether all of it ended within `seconds`. Otherwise its
        threads are left behind, and keep Python from exiting."""
        self.stop()
        ended = self._wait(self._jobs, seconds)
        for executor in self._executors.values():
            executor.shutdown(wait=ended, cancel_futures=True)
        self._executors.clear()
        return ended

    @staticmethod
    def _wait(jobs: Iterable[Job], seconds: float) -> bool:
        futures = [job.future for job in jobs if job.future is not None and not _is_over(job)]
        return not wait(futures, timeout=seconds).not_done

    def _executor(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._executors:
            name, threads = lane.value
            self._executors[lane] = ThreadPoolExecutor(threads, thread_name_prefix=f"gloss-{name}")
        return self._executors[lane]

    def _run(self, job: Job, work: Callable[[], _T]) -> None:
        outcome: tuple[str, Any]
        try:
            outcome = ("done", work())
        except UserError as error:
            outcome = ("failed", error)
        except Cancelled:
            outcome = ("cancelled", None)
        except Exception as error:  # noqa: BLE001 - the last place that can tell anyone
            _log_bug(job.lane, error)
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


def _is_over(job: Job) -> bool:
    return job.future is None or job.future.done()


def _log_bug(lane: Lane, error: Exception) -> None:
    _log.error(
        "%s on the %s lane, thread %s\n%s",
        type(error).__name__,
        lane.value[0],
        threading.current_thread().name,
        "".join(traceback.format_tb(error.__traceback__)),
    )
