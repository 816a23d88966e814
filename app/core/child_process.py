"""Child processes from both sides: started, read within limits, ended with their parent."""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import select
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import IO

from app.core.printable import escaped
from app.core.private_log import PrivateLog

MOST_LINE_BYTES = 1 << 25
"""A child that sends a longer line is broken; reading it takes twice as much memory."""

LOG_BYTES = 1_000_000

_PIECE_BYTES = 4096
_TAIL_LINES = 60
_NICE = 10
_LEAST = 19
_GRACE_SECONDS = 1.6  # to end in order, after its parent has ended

# Windows: no console window
_CREATION_FLAGS = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


class LineTooLongError(Exception):
    """A process sent more than `MOST_LINE_BYTES` without a line break."""


def start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """A process with three pipes. Raises OSError."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        creationflags=_CREATION_FLAGS,
        start_new_session=True,  # Ctrl-C in the terminal is for Gloss to handle
    )


def kill_tree(process: subprocess.Popen[bytes]) -> None:
    """One that `start` started, and those that it started. On Windows these are for it to tie to
    itself."""
    if process.returncode is not None:
        return  # its number may be another process's
    if sys.platform == "win32":
        process.kill()
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def lines(pipe: IO[bytes], limit: int = MOST_LINE_BYTES) -> Iterator[bytes]:
    """The lines that a process writes into `pipe`. Raises LineTooLongError."""
    while line := pipe.readline(limit + 1):
        if len(line) > limit:
            raise LineTooLongError
        yield line


class ErrorOutput:
    """What a process writes to stderr: its last lines, and all of it in a log of bounded size."""

    def __init__(self, log: Path | None = None) -> None:
        self._log = log
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._ended = threading.Event()

    @property
    def tail(self) -> str:
        return "\n".join(self._tail)

    def final_tail(self, seconds: float) -> str:
        """After the process has ended: its last words may still be on their way, and are waited
        for."""
        self._ended.wait(seconds)
        return self.tail

    def read(self, pipe: IO[bytes]) -> None:
        """Until the process closes it. A longer line becomes several."""
        handler = self._handler()
        with pipe:
            for line in iter(partial(pipe.readline, _PIECE_BYTES), b""):
                text = escaped(line.decode("utf-8", "replace").rstrip())
                self._tail.append(text)
                if handler is not None:
                    handler.emit(logging.makeLogRecord({"msg": text}))
        self._ended.set()
        if handler is not None:
            handler.close()

    def _handler(self) -> logging.Handler | None:
        if self._log is None:
            return None
        try:
            return PrivateLog(self._log, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
        except OSError:
            return None  # the process must run without a log, too


# In the child


def lower_priority() -> None:
    """Of this process and of those that it starts."""
    if sys.platform == "win32":
        import psutil  # the window, which starts the processes, does without

        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_NICE)
        _lower_priority_of_session(_NICE)


def yield_processor() -> None:
    """This process, and those that it starts, compute only while no other wants to, as far as the
    system has that. Threads that wait for each other at every step, as the engine's do, are slowed
    down many times by one that merely has a lower priority."""
    if sys.platform == "win32":
        import psutil

        psutil.Process().nice(psutil.IDLE_PRIORITY_CLASS)
    elif sys.platform == "linux":
        with contextlib.suppress(OSError):  # a container may not allow it
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
        _lower_priority_of_session(_LEAST)
    else:
        os.nice(_LEAST)


def _lower_priority_of_session(nice: int) -> None:
    """Linux may share the processor among sessions first, whatever the priorities in each; and
    `start` begins one for each process."""
    with contextlib.suppress(OSError):  # it does not
        Path("/proc/self/autogroup").write_text(str(nice), encoding="ascii")


def end_with_parent() -> None:
    """From now on this process ends soon after its parent has, whatever it is doing.

    It ends by itself when it reads the end of stdin; but a thread that keeps the interpreter's
    lock, or hangs in a driver, may never get there, so the watch is kept outside of it. Call it
    while there is but one thread.
    """
    if sys.platform == "win32":
        _terminate_with_parent()
    else:
        _fork_watcher()


if sys.platform == "win32":

    def _terminate_with_parent() -> None:
        """A thread of the system's own pool waits for the parent, and calls TerminateProcess."""
        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.OpenProcess.restype = ctypes.c_void_p
        synchronize, infinite, once = 0x00100000, 0xFFFFFFFF, 0x8
        parent = kernel32.OpenProcess(synchronize, False, os.getppid())
        if not parent:
            return  # it has ended already, and stdin with it
        this_process = ctypes.c_void_p(-1)
        kernel32.RegisterWaitForSingleObject(
            ctypes.byref(ctypes.c_void_p()),
            ctypes.c_void_p(parent),
            ctypes.cast(kernel32.TerminateProcess, ctypes.c_void_p),
            this_process,  # the first argument of the call; the second, 0, says "no time-out"
            ctypes.c_ulong(infinite),
            ctypes.c_ulong(once),
        )

else:

    def _fork_watcher() -> None:
        """A second process that waits for the writing end of stdin to close, as it does with the
        parent's end however that comes, and then kills this one if it still runs."""
        watched = os.getpid()
        alive, held = os.pipe()  # only this process holds the writing end: it closes with it
        try:
            if os.fork():
                os.close(alive)
                return
        except OSError:  # no more processes: then without
            os.close(alive)
            os.close(held)
            return
        try:
            os.close(held)
            os.close(1)  # their readers wait for the end of the child process, not of this one
            os.close(2)
            _wait_for_hangup(0, alive)
            _wait_for_hangup(alive, seconds=_GRACE_SECONDS)
            if os.getppid() == watched:
                os.kill(watched, signal.SIGKILL)
        finally:
            os._exit(0)

    def _wait_for_hangup(*pipes: int, seconds: float | None = None) -> None:
        poll = select.poll()
        for pipe in pipes:
            poll.register(pipe, 0)  # hang-up is always reported
        poll.poll(None if seconds is None else seconds * 1000)
