"""What a conversation of 5,000 messages costs the window.

    python -m tests.benchmarks.long_conversation [--messages 5000]

The whole window over a real store: the conversation is opened until all in sight is painted,
scrolled by the wheel at five places, and paged through from its end to its start. A frame is
the time from a wheel event until it is painted; the gaps are those of `stall`. `*_cpu_*`
count only the time this thread spent computing. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.conversations.store import ConversationStore
from app.core.messages import Message, Role
from app.core.paths import AppPaths
from app.main import SWITCH_SECONDS
from app.ui.chat.message_item import Author
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.style import theme
from app.ui.threads.garbage import GarbageCollector
from app.ui.threads.runner import Lane
from tests.benchmarks.stall import Heartbeat, conversation
from tests.ui.stage import Stage, stage

MESSAGES = 5000
OPENINGS = 5
PLACES = 5
FRAMES = 100  # at each place
NOTCH = 120


@contextmanager
def filled_stage(messages: int) -> Iterator[tuple[Stage, int]]:
    """The window over a store with one conversation, and its id."""

    def fill(store: ConversationStore) -> None:
        parent = None
        stored = store.create(title="Rust", date="2026-01-01")
        for item in conversation(messages):
            role = Role.USER if item.author is Author.PERSON else Role.ASSISTANT
            parent = store.add_message(stored.id, parent, Message.of(role, item.answer)).id

    with (
        tempfile.TemporaryDirectory() as folder,
        stage(AppPaths.of_profile(Path(folder)), fill=fill) as it,
    ):
        (stored,) = it.services.store.conversations()
        yield it, stored.id


def run(seconds: float) -> None:
    """The event loop; all that is posted before its end, painting and deleting too, is done."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def settle(view: TranscriptView) -> None:
    """Runs the event loop until all that is near has been made and painted."""
    while view.busy or not view.isVisible():
        run(0)
    run(0)


def opening(it: Stage, conversation_id: int) -> float:
    """Milliseconds from the click on a conversation until all in sight is painted."""
    view = it.window.pane.transcript
    it.window.chat.open(None)
    while not it.runner.wait(Lane.STORE, 0):  # the rest, which is read in the background
        run(0)
    run(0.2)
    started = time.perf_counter()
    it.window.chat.open(conversation_id)
    while not it.window.chat.is_shown or not view.isVisible():
        run(0)
    settle(view)
    return 1000 * (time.perf_counter() - started)


def wheel_frames(view: TranscriptView) -> list[tuple[float, float]]:
    """Wall and processor milliseconds of each."""
    bar, frames = view.verticalScrollBar(), []
    for place in range(PLACES):
        bar.setValue(round(bar.maximum() * (1 - place / PLACES)))
        settle(view)
        for _ in range(FRAMES):
            wall, cpu = time.perf_counter(), time.thread_time()
            QApplication.sendEvent(view.viewport(), wheel_event(view, NOTCH))
            run(0)
            now, used = time.perf_counter(), time.thread_time()
            frames.append((1000 * (now - wall), 1000 * (used - cpu)))
    return frames


def wheel_event(view: TranscriptView, delta: int) -> QWheelEvent:
    middle = QPointF(view.viewport().rect().center())
    return QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def page_through(view: TranscriptView) -> None:
    """From the end to the start, as fast as a held key."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle(view)
    while bar.value() > 0:
        QTest.keyClick(view, Qt.Key.Key_PageUp)
        settle(view)


def measure(messages: int) -> dict[str, float]:
    with filled_stage(messages) as (it, conversation_id):
        view = it.window.pane.transcript
        GarbageCollector(QCoreApplication.instance()).freeze()  # as the window does
        beat = Heartbeat()
        openings = [opening(it, conversation_id) for _ in range(OPENINGS)]
        gaps = [beat.stop()]
        frames = wheel_frames(view)
        beat = Heartbeat()
        page_through(view)
        gaps.append(beat.stop())
        memory = psutil.Process().memory_info().rss / 1e6
    wall, cpu = ([frame[kind] for frame in frames] for kind in (0, 1))
    figures = {
        "conversation_open_ms": statistics.median(openings),
        "conversation_stall_max_ms": max(max(each.wall) for each in gaps),
        "conversation_stall_cpu_max_ms": max(max(each.cpu) for each in gaps),
        "conversation_open_stall_cpu_max_ms": max(gaps[0].cpu),
        "conversation_memory_mb": memory,
        "wheel_frame_p99_ms": statistics.quantiles(wall, n=100)[98],
        "wheel_frame_cpu_p99_ms": statistics.quantiles(cpu, n=100)[98],
        "wheel_frame_cpu_median_ms": statistics.median(cpu),
    }
    return {name: round(figure, 1) for name, figure in figures.items()}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=MESSAGES)
    options = parser.parse_args(arguments)
    sys.setswitchinterval(SWITCH_SECONDS)  # as the window does
    app = QApplication(["long_conversation"])
    theme.apply(app, Qt.ColorScheme.Light)
    print(json.dumps(measure(options.messages)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
