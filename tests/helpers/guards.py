"""What no test may leave behind, and what no test may do.

Each guard is an autouse fixture. The exceptions are explicit, where the test can be read:

- `@pytest.mark.expect_logs("regex", …)`: these warnings are what the test is about;
- `@pytest.mark.allow_dialogs`: this test answers a blocking dialog itself.
"""

from __future__ import annotations

import gc
import ipaddress
import itertools
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

GRACE = 5.0
"""Seconds that threads and processes get to end by themselves once a test is over."""
FULL_COLLECTION = 50
"""Tests between two collections of all garbage; a full one takes a tenth of a second."""


def pytest_configure(config: pytest.Config) -> None:
    for marker in (
        "expect_logs(*patterns): log lines at WARNING or above that match are expected",
        "allow_dialogs: the test answers blocking dialogs itself",
    ):
        config.addinivalue_line("markers", marker)
    gc.disable()  # see garbage_is_collected_here


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()


_tests_run = itertools.count(1)


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """As in the window, garbage is collected on the main thread only: a thread of a test would
    destroy the QObjects of tests before it, which corrupts the heap."""
    yield
    gc.collect(2 if next(_tests_run) % FULL_COLLECTION == 0 else 1)


def _settled(condition: Callable[[], Any]) -> bool:
    """Whether `condition` comes true within the grace."""
    deadline = time.monotonic() + GRACE
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


# Logs


class _LoudRecords(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def logs_are_quiet(request: pytest.FixtureRequest) -> Iterator[None]:
    """A log at WARNING or above that nobody expected fails the test."""
    expected = [
        re.compile(pattern)
        for marker in request.node.iter_markers("expect_logs")
        for pattern in marker.args
    ]
    handler = _LoudRecords()
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
    lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in handler.records]
    loud = [line for line in lines if not any(e.search(line) for e in expected)]
    assert not loud, "unexpected log lines:\n" + "\n".join(loud)


# Network


def is_local(address: object) -> bool:
    """Whether a socket address is loopback, a wildcard to listen on, or not of the Internet."""
    if not isinstance(address, tuple):
        return True  # AF_UNIX paths, netlink and the like
    host = address[0]
    if host in ("", "localhost", None):
        return True
    try:
        ip = ipaddress.ip_address(str(host).split("%")[0])
    except ValueError:
        return False
    return ip.is_loopback or ip.is_unspecified


class NetworkRefusedError(OSError):
    """A test reached for the network."""


class _NetworkWatch:
    """Refuses what leaves the machine, and remembers that it was tried.

    An audit hook sees every use of `socket`, whoever makes it, and cannot be taken off again.
    """

    def __init__(self) -> None:
        self.attempts: list[str] = []

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            address = args[1]
        elif event == "socket.getaddrinfo":
            address = (os.fsdecode(args[0]) if isinstance(args[0], bytes) else args[0], args[1])
        elif event in ("socket.gethostbyname", "socket.gethostbyaddr"):
            address = (args[0], 0)
        else:
            return
        if address is not None and not is_local(address):
            self.attempts.append(f"{event} {address!r}")
            raise NetworkRefusedError(f"tests do not use the network: {event} {address!r}")


@pytest.fixture(scope="session")
def network_watch() -> _NetworkWatch:
    watch = _NetworkWatch()
    sys.addaudithook(watch)
    return watch


@pytest.fixture(autouse=True)
def network_is_refused(network_watch: _NetworkWatch) -> Iterator[None]:
    """Only loopback can be reached; trying more fails the test even if the code shrugs it off."""
    network_watch.attempts.clear()
    yield
    attempts = list(network_watch.attempts)
    assert not attempts, "the network was reached for:\n" + "\n".join(attempts)


# Threads and processes


def _threads() -> set[threading.Thread]:
    # A dummy stands for a thread that Python did not start; it outlives that thread.
    return {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)}


def _children() -> set[psutil.Process]:
    living = set()
    for child in psutil.Process().children(recursive=True):
        try:
            if child.status() != psutil.STATUS_ZOMBIE:
                living.add(child)
        except psutil.NoSuchProcess:
            continue
    return living


@pytest.fixture(autouse=True)
def nothing_runs_on() -> Iterator[None]:
    """Threads and child processes that a test starts end with it."""
    threads, children = _threads(), _children()
    yield
    _settled(lambda: _threads() <= threads)
    left = [thread.name for thread in _threads() - threads]
    assert not left, f"threads left behind: {left}"
    if not _settled(lambda: _children() <= children):
        strays = _children() - children
        names = [f"{stray.pid} {' '.join(stray.cmdline())[:120]}" for stray in strays]
        for stray in strays:
            stray.kill()
        pytest.fail("child processes left behind:\n" + "\n".join(names))


@pytest.fixture(autouse=True)
def home_is_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that forgets its profile does not touch the person's own."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))


# Qt


def _left_by_qt() -> list[str]:
    """Windows, timers and threads of Qt that still live, each in words."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"window {w!r}" for w in QApplication.topLevelWidgets() if w.isVisible()]
    if not QThreadPool.globalInstance().waitForDone(int(GRACE * 1000)):
        left.append("work in the global thread pool")
    for thing in gc.get_objects():
        if isinstance(thing, QTimer) and isValid(thing) and thing.isActive():
            left.append(f"running timer {thing!r} of {thing.parent()!r}")
        elif isinstance(thing, QThread) and isValid(thing) and thing.isRunning():
            own = thing is QThread.currentThread()
            if not own and not thing.wait(int(GRACE * 1000)):
                left.append(f"running thread {thing!r}")
    return left


@pytest.fixture(autouse=True)
def qt_is_tidy(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test that used Qt no window, running timer or thread of Qt is left."""
    yield
    if "qapp" in request.fixturenames or "qtbot" in request.fixturenames:
        left = _left_by_qt()
        assert not left, "Qt left behind:\n" + "\n".join(left)


_BLOCKING = {
    "QDialog": ("exec",),
    "QMessageBox": ("exec", "about", "critical", "information", "question", "warning"),
    "QFileDialog": (
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
}


def _refuse(name: str) -> Callable[..., Any]:
    def refused(*_args: object, **_kwargs: object) -> Any:
        raise AssertionError(f"{name} would wait for a person")

    return refused


@pytest.fixture(autouse=True)
def dialogs_do_not_block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that would stop the event loop raises where it is opened."""
    uses_qt = "qapp" in request.fixturenames or "qtbot" in request.fixturenames
    if not uses_qt or request.node.get_closest_marker("allow_dialogs"):
        return
    from PySide6 import QtWidgets

    for cls, names in _BLOCKING.items():
        for name in names:
            monkeypatch.setattr(getattr(QtWidgets, cls), name, _refuse(f"{cls}.{name}"))
