"""What large texts cost the window.

    python -m tests.benchmarks.large_texts

An answer of 300,000 characters in many blocks, shown and added to; a list of 50,000 items;
other shapes, each of which would hold the window if it were laid out at once (`SHAPES`: the
worst of them); 1 MB pasted into the message. Updates include their painting; the gaps are
those of `stall`. `*_cpu_*` count only the time this thread spent computing. Prints one JSON object.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.chat.widgets.composer import Composer
from app.ui.style import theme
from app.ui.threads.garbage import GarbageCollector
from tests.benchmarks.long_conversation import run, settle
from tests.benchmarks.stall import CODE_LINE, PROSE, Gaps, Heartbeat, text_of

ANSWER = 300_000  # characters
STEP = 40  # characters of an update
ITEMS = 50_000
PASTED = 1_000_000  # characters
RUNS = 3
SHAPES = {
    "table": "| a | b |\n|---|---|\n" + "".join(f"| row {n} | `{n}` |\n" for n in range(5_000)),
    "code": "```python\n" + "".join(CODE_LINE.format(n) for n in range(50_000)) + "```\n",
    "quotes": "> " * 100 + "\n" + "\n".join(f"{'> ' * n}level {n}\n" for n in range(100)),
    "paragraphs": "".join(f"Paragraph {n} is short.\n\n" for n in range(20_000)),
    "paragraph": PROSE.strip() * (ANSWER // len(PROSE)),
    "links": "".join(f"[link {n}](https://example.org/page/{n}) " for n in range(10_000)),
}


def transcript() -> TranscriptView:
    view = TranscriptView()
    view.resize(1000, 760)
    view.show()
    run(0.2)
    return view


def measure_updates() -> dict[str, float]:
    """The last 20,000 characters of an answer as they arrive, and its end."""
    text = text_of("mixed", ANSWER)
    item = MessageItem(1, Author.GLOSS, text[: ANSWER - 20_000], state=ItemState.ANSWERING)
    view = transcript()
    view.set_items([item])
    settle(view)
    taken = []
    for end in range(len(item.answer), ANSWER, STEP):
        last = end + STEP >= ANSWER
        state = ItemState.COMPLETE if last else ItemState.ANSWERING
        update = replace(item, answer=text[:end], state=state)
        wall, cpu = time.perf_counter(), time.thread_time()
        view.update_item(update)
        run(0)
        now, used = time.perf_counter(), time.thread_time()
        taken.append((1000 * (now - wall), 1000 * (used - cpu)))
    view.close()
    return {
        "update_300k_median_ms": statistics.median(wall for wall, _ in taken),
        "update_300k_max_ms": max(wall for wall, _ in taken),
        "update_300k_cpu_max_ms": max(cpu for _, cpu in taken),
    }


def measure_showing(text: str, name: str) -> dict[str, float]:
    """From nothing until all of one answer in sight has been painted."""
    view = transcript()
    beat = Heartbeat()
    started = time.perf_counter()
    view.set_items([MessageItem(1, Author.GLOSS, text)])
    settle(view)
    taken = time.perf_counter() - started
    gaps = beat.stop()
    view.close()
    return {f"{name}_settled_s": taken} | worst(gaps, name)


def measure_shapes() -> dict[str, float]:
    figures: dict[str, float] = {}
    for name, text in SHAPES.items():
        figures |= measure_showing(text, name)
    kinds = ("settled_s", "stall_max_ms", "stall_cpu_max_ms")
    return {f"shapes_{kind}": max(figures[f"{name}_{kind}"] for name in SHAPES) for kind in kinds}


def measure_paste() -> dict[str, float]:
    """The worst of prose, of lines of one letter and of a line without end."""
    shapes = ((PROSE * (PASTED // len(PROSE) + 1))[:PASTED], "a\n" * (PASTED // 2), "x" * PASTED)
    gaps = [pasting(text) for text in shapes]
    return worst(Gaps([max(each.wall) for each in gaps], [max(each.cpu) for each in gaps]), "paste")


def pasting(text: str) -> Gaps:
    composer = Composer()
    composer.resize(720, 300)
    composer.show()
    field = composer.findChild(QPlainTextEdit)
    field.setFocus()
    run(0.2)
    QGuiApplication.clipboard().setText(text)
    beat = Heartbeat()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    deadline = time.monotonic() + 60
    while field.document().characterCount() <= len(text) and time.monotonic() < deadline:
        run(0.1)  # the text itself is not asked for: the field would put in the rest at once
    run(0.5)
    gaps = beat.stop()
    assert composer.text() == text
    composer.close()
    return gaps


def worst(gaps: Gaps, name: str) -> dict[str, float]:
    return {
        f"{name}_stall_max_ms": max(gaps.wall),
        f"{name}_stall_cpu_max_ms": max(gaps.cpu),
    }


def medians(measure: Callable[[], dict[str, float]]) -> dict[str, float]:
    """The median of each figure over the runs."""
    runs = [measure() for _ in range(RUNS)]
    return {name: round(statistics.median(each[name] for each in runs), 3) for name in runs[0]}


def main() -> int:
    app = QApplication(["large_texts"])
    GarbageCollector(app)  # as the window does
    theme.apply(app, Qt.ColorScheme.Light)
    items = "".join(f"- item {n} with some **bold** text\n" for n in range(ITEMS))
    figures = medians(measure_updates)
    figures |= medians(lambda: measure_showing(text_of("mixed", ANSWER), "show_300k"))
    figures |= medians(lambda: measure_showing(items, "list_50k"))
    figures |= medians(measure_shapes)
    figures |= medians(measure_paste)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
