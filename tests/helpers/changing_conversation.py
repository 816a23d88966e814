"""A conversation that grows, shrinks, scrolls and is changed for others all the time:

    python -m tests.helpers.changing_conversation SECONDS

It prints how many changes there were, and is to outlive whoever reads it meanwhile.
"""

from __future__ import annotations

import faulthandler
import random
import sys
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.shell.accessible_factory import AccessibleFactory
from app.ui.style import theme
from app.ui.threads.garbage import GarbageCollector
from tests.ui.gallery_typography import EVERYTHING

STEP_MS = 12


class Changes:
    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._random = random.Random(1)
        self._items: list[MessageItem] = []
        self.count = 0

    def step(self) -> None:
        self.count += 1
        chance = self._random.random()
        if chance < 0.05 or not self._items:
            self._open()
        elif chance < 0.1 and len(self._items) > 2:
            del self._items[self._random.randrange(len(self._items))]
            self._view.set_items(self._items)
        elif chance < 0.15:
            bar = self._view.verticalScrollBar()
            bar.setValue(self._random.randint(0, bar.maximum()))
        elif chance < 0.2:
            self._view.scroll_to_end()
        elif chance < 0.22:
            font = self._view.font()
            font.setPointSizeF(self._random.choice((9.0, 11.0, 14.0)))
            self._view.setFont(font)
        else:
            self._write()

    def _open(self) -> None:
        """Another conversation, now and then a long one."""
        first = self._random.randrange(10**6) * 10_000
        turns = 500 if self._random.random() < 0.1 else self._random.randrange(1, 8)
        self._items = []
        for turn in range(turns):
            number = first + 2 * turn
            self._items.append(MessageItem(number, Author.PERSON, f"Question {turn}?"))
            answer = MessageItem(number + 1, Author.GLOSS, EVERYTHING, reasoning="Because.")
            self._items.append(answer)
        self._view.set_items(self._items)

    def _write(self) -> None:
        """On at the last answer."""
        last = self._items[-1]
        if last.author is Author.GLOSS:
            end = (len(last.answer) + self._random.randrange(1, 25)) % len(EVERYTHING)
            last = replace(last, answer=EVERYTHING[:end], state=ItemState.ANSWERING)
            self._items[-1] = last
            self._view.update_item(last)


def main(seconds: float) -> None:
    faulthandler.enable()
    app = QApplication([])
    theme.apply(app, theme.scheme_of(theme.Appearance.LIGHT, app))
    factory = AccessibleFactory()
    factory.install()
    garbage = GarbageCollector(app)
    view = TranscriptView()
    view.resize(800, 600)
    view.show()
    view.activateWindow()
    changes = Changes(view)
    timer = QTimer()
    timer.setInterval(STEP_MS)
    timer.timeout.connect(changes.step)
    timer.start()
    QTimer.singleShot(round(seconds * 1000), app.quit)
    app.exec()
    timer.stop()
    view.close()
    del garbage
    print(f"changes: {changes.count}", flush=True)


if __name__ == "__main__":
    main(float(sys.argv[1]))
