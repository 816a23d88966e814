"""How long the GUI thread is held up while an answer streams into a long conversation.

    python -m tests.benchmarks.stall [--seconds 20] [--shape mixed|code|paragraph|list|table]
                                     [--transcript]

The whole window over a real store, and an engine that plays 300 tokens a second; with
`--transcript` only the transcript, fed as the window's view model feeds it.

A heartbeat of one millisecond beats in the event loop; a gap between two beats is time in
which the window answered to nothing. `stall_p99_ms` and `stall_max_ms` are taken over the
longest gap of each thirtieth of a second (not over all beats, most of which are idle).
`*_cpu_*` count only time this thread spent computing: without what other programs took
from it. `open_*` is the opening of the conversation. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from itertools import count, cycle, islice
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta
from app.core.messages import Channel, Message, Role, WhenFull
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_WHEN_FULL
from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.style import theme
from app.ui.threads.garbage import GarbageCollector
from tests.ui.stage import stage

TOKENS_PER_SECOND = 300
CHARACTERS_PER_TOKEN = 4
UPDATES_PER_SECOND = 30
MESSAGES = 200

PROSE = (
    "The **borrow checker** follows every reference back to the value it came from, and "
    "refuses the program when a value could be dropped while something still points at it. "
    "That sounds strict, but in practice `&str` and *ownership* settle most of it.\n\n"
)
SECTIONS = (
    "## What happens on a push\n\n",
    PROSE,
    "1. The vector checks its capacity.\n"
    "2. If there is room, the value is **moved** in:\n"
    "   - no copy is made\n"
    "   - the old name can no longer be used\n"
    "3. Otherwise it asks the allocator for a larger block, see "
    "[the book](https://doc.rust-lang.org/book/).\n\n",
    "```rust\n"
    "fn longest<'a>(left: &'a str, right: &'a str) -> &'a str {\n"
    "    // Both live at least as long as what is returned.\n"
    "    if left.len() > right.len() { left } else { right }\n}\n\n"
    "fn main() {\n"
    '    let words = vec!["one", "two", "three"];\n'
    "    for (index, word) in words.iter().enumerate() {\n"
    '        println!("{index}: {word}");\n    }\n}\n```\n\n',
    PROSE,
    "| call | time | moves |\n|---|---:|:---:|\n| `push` | O(1) | yes |\n"
    "| `insert` | O(n) | yes |\n| `swap` | O(1) | no |\n\n",
    "> A reference is a promise about time.\n\n",
)
CODE_LINE = '    total += compute(items[{0}], weight={0}.5, name="item {0}")  # step {0}\n'


def text_of(shape: str, length: int) -> str:
    """At least `length` characters of Markdown of one shape."""
    match shape:
        case "mixed":
            pieces = cycle(SECTIONS)
        case "code":
            pieces = (["```python\n"] + [CODE_LINE.format(i) for i in range(10**5)]).__iter__()
        case "paragraph":
            pieces = cycle([PROSE.strip() + " "])
        case "list":
            pieces = (f"- item {i} with some **bold** text and `code`\n" for i in count())
        case "table":
            rows = (f"| row {i} | `value {i}` | some text |\n" for i in count())
            pieces = iter(["| a | b | c |\n", "|---|---|---|\n", *islice(rows, 3000)])
        case _:
            raise ValueError(shape)
    text: list[str] = []
    size = 0
    for piece in pieces:
        text.append(piece)
        size += len(piece)
        if size >= length:
            break
    return "".join(text)


def conversation(messages: int) -> list[MessageItem]:
    """Questions and answers of the usual kind."""
    items = []
    for number in range(1, messages + 1):
        if number % 2:
            items.append(MessageItem(number, Author.PERSON, f"What about case {number}?"))
        else:
            answer = text_of("mixed", 600 + 150 * (number % 7))
            items.append(
                MessageItem(
                    number,
                    Author.GLOSS,
                    answer,
                    reasoning="The user asks about Rust.",
                    reasoning_seconds=2.0,
                    tokens_per_second=40.0,
                )
            )
    return items


@dataclass
class Gaps:
    """The longest gap of each thirtieth of a second, in milliseconds."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def figures(self, name: str) -> dict[str, float]:
        return {
            f"{name}_p99_ms": _percentile(self.wall, 99),
            f"{name}_max_ms": round(max(self.wall), 1),
            f"{name}_cpu_median_ms": round(statistics.median(self.cpu), 1),
            f"{name}_cpu_p99_ms": _percentile(self.cpu, 99),
            f"{name}_cpu_max_ms": round(max(self.cpu), 1),
        }


class Heartbeat(QObject):
    """Measures the gaps between its own beats."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps = Gaps()
        self._frame = -1
        self._wall, self._cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start(1)

    def beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        gap, work = 1000 * (wall - self._wall), 1000 * (cpu - self._cpu)
        frame = int(wall * UPDATES_PER_SECOND)
        if frame != self._frame:
            self.gaps.wall.append(gap)
            self.gaps.cpu.append(work)
            self._frame = frame
        else:
            self.gaps.wall[-1] = max(self.gaps.wall[-1], gap)
            self.gaps.cpu[-1] = max(self.gaps.cpu[-1], work)
        self._wall, self._cpu = wall, cpu

    def stop(self) -> Gaps:
        self._timer.stop()
        return self.gaps


class Stream(QObject):
    """Feeds an answer to the transcript as the window's view model does: 30 times a second."""

    finished = Signal()

    def __init__(self, view: TranscriptView, item: MessageItem, text: str) -> None:
        super().__init__()
        self._view, self._item, self._text = view, item, text
        self._start = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)
        self._timer.start(1000 // UPDATES_PER_SECOND)

    def step(self) -> None:
        elapsed = time.perf_counter() - self._start
        shown = round(elapsed * TOKENS_PER_SECOND * CHARACTERS_PER_TOKEN)
        whole = shown >= len(self._text)
        state = ItemState.COMPLETE if whole else ItemState.ANSWERING
        self._view.update_item(replace(self._item, answer=self._text[:shown], state=state))
        if whole:
            self._timer.stop()
            self.finished.emit()


def measure_transcript(text: str) -> dict[str, float]:
    """Open the conversation, then stream into it, with nothing around it."""
    view = TranscriptView()
    view.resize(1000, 760)
    view.show()
    run(0.3)
    opening = Heartbeat()
    view.set_items(conversation(MESSAGES))
    run(1.0)
    opened = opening.stop()
    item = MessageItem(MESSAGES + 1, Author.GLOSS, "", state=ItemState.WAITING)
    view.update_item(item)
    heartbeat = Heartbeat()
    stream = Stream(view, item, text)
    loop = QEventLoop()
    stream.finished.connect(loop.quit)
    loop.exec()
    run(0.5)
    gaps = heartbeat.stop()
    view.close()
    return opened.figures("open") | gaps.figures("stall")


def measure_window(text: str) -> dict[str, float]:
    """The same in the whole window: its store, its view models, its engine lane."""
    pieces = [
        text[start : start + CHARACTERS_PER_TOKEN]
        for start in range(0, len(text), CHARACTERS_PER_TOKEN)
    ]
    turn = [(1 / TOKENS_PER_SECOND, Delta(0, Channel.FINAL, piece, 1)) for piece in pieces]
    with (
        tempfile.TemporaryDirectory() as folder,
        stage(AppPaths.of_profile(Path(folder)), [turn], fill=_fill) as it,
    ):
        (stored,) = it.services.store.conversations()
        # It is longer than the context; nothing is sent before the user has chosen what then.
        it.services.settings.set(CHAT_WHEN_FULL, WhenFull.LEAVE_OUT.value)
        run(0.5)
        opening = Heartbeat()
        it.window.chat.open(stored.id)
        run(1.0)
        opened = opening.stop()
        heartbeat = Heartbeat()
        it.ask("Go on.")
        end = QTimer()
        loop = QEventLoop()
        end.timeout.connect(lambda: it.window.chat.turn is None and loop.quit())
        end.start(200)
        loop.exec()
        gaps = heartbeat.stop()
        assert it.window.pane.transcript.messages.rows[-1].item.answer == text
    return opened.figures("open") | gaps.figures("stall")


def _fill(store: ConversationStore) -> None:
    parent = None
    stored = store.create(title="Rust", date="2026-01-01")
    for item in conversation(MESSAGES):
        role = Role.USER if item.author is Author.PERSON else Role.ASSISTANT
        parent = store.add_message(stored.id, parent, Message.of(role, item.answer)).id


def run(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _percentile(values: list[float], percent: int) -> float:
    return round(statistics.quantiles(values, n=100, method="inclusive")[percent - 1], 1)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--shape", default="mixed")
    parser.add_argument("--transcript", action="store_true")
    options = parser.parse_args(arguments)
    app = QApplication(["stall"])
    GarbageCollector(app)  # as the window does
    theme.apply(app, Qt.ColorScheme.Light)
    length = round(options.seconds * TOKENS_PER_SECOND * CHARACTERS_PER_TOKEN)
    measure = measure_transcript if options.transcript else measure_window
    print(json.dumps(measure(text_of(options.shape, length))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
