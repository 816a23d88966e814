"""Runs a window as it is and reports, from inside, when it did what a person waits for.

    python -m tests.benchmarks.probe start bare|gloss --since T [--profile DIR]
    python -m tests.benchmarks.probe answer --profile DIR --question TEXT --tokens N

`start` prints `{"interactive"}`: seconds from T (`time.monotonic` of the one who started this
process) until the window has been painted and its text field has taken a key. `answer` asks
in the window and prints `{"tokens", "seconds"}` from the first painted text of the answer to
the paint after which N more tokens, or all there are, can be read; then it stops the answer.
The program is not changed: the probe looks in from the event loop.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

KEY = "g"
LOOK_MS = 1
ASK_MS = 50


def open_gloss(profile: Path) -> int:
    from app.__main__ import main

    return main(["--profile", str(profile)])


def open_bare_window() -> int:
    """The least that PySide6 needs to show a window one can type in."""
    app = QApplication([])
    field = QPlainTextEdit()
    field.show()
    field.setFocus()
    return app.exec()


def main_window() -> QWidget | None:
    """The visible top-level window, once it has been shown on the screen and painted."""
    for widget in QApplication.topLevelWidgets():
        handle = widget.windowHandle()
        if widget.isVisible() and handle is not None and handle.isExposed():
            return widget
    return None


def text_field(window: QWidget) -> QPlainTextEdit | QTextEdit | None:
    """Where keys go in this window, if text can be typed there now."""
    field = window.focusWidget() or window
    usable = isinstance(field, QPlainTextEdit | QTextEdit) and field.isEnabled()
    return field if usable and not field.isReadOnly() else None


def when_running(begin: Callable[[], None]) -> None:
    """Calls `begin` as soon as the program's event loop runs, whoever starts it."""
    run = QApplication.exec

    def run_watched(*_: object) -> int:
        QTimer.singleShot(0, begin)
        return run()

    QApplication.exec = run_watched


def report(figures: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    window = main_window()
    if window is not None:
        window.close()


def press(field: QWidget, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.postEvent(field, event)


class StartWatch:
    """Types a key as soon as there is a field to type in, until the field shows it."""

    def __init__(self, since: float) -> None:
        self._since = since
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        self._timer.start(LOOK_MS)
        self._look()

    def _look(self) -> None:
        window = main_window()
        field = text_field(window) if window is not None else None
        if field is None:
            return
        if KEY in field.toPlainText():
            elapsed = time.monotonic() - self._since
            self._timer.stop()
            field.clear()
            report({"interactive": elapsed})
            return
        press(field, Qt.Key.Key_G, KEY)


class AnswerWatch(QObject):
    """Asks, then notes at each repaint of the window how many tokens were on it."""

    def __init__(self, question: str, tokens: int) -> None:
        super().__init__()
        self._question = question
        self._wanted = tokens
        self._typed = False
        self._received = 0  # tokens of the answer that reached this process
        self._shown = 0  # of these, handed to the transcript
        self._ended = False
        self._reported = False
        self._painted: list[tuple[float, int]] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._ask)

    def listen_in(self) -> None:
        """Looks at what passes the session and the transcript, without changing it."""
        from app.core.chat.session import ChatSession
        from app.core.engine.protocol import Delta
        from app.ui.chat.message_item import Author, ItemState
        from app.ui.chat.transcript.transcript import TranscriptView

        send, update = ChatSession.send, TranscriptView.update_item

        def send_watched(session: Any, who: Any, text: str, options: Any, listen: Any, *rest: Any,
                         **more: Any) -> Any:  # fmt: skip
            def listen_watched(event: Any) -> None:
                if isinstance(event, Delta):
                    self._received += event.tokens
                listen(event)

            return send(session, who, text, options, listen_watched, *rest, **more)

        def update_watched(view: TranscriptView, item: Any) -> None:
            update(view, item)
            if item.author is Author.GLOSS and item.answer:
                self._shown = self._received
                self._ended = item.state is not ItemState.ANSWERING

        ChatSession.send, TranscriptView.update_item = send_watched, update_watched

    def begin(self) -> None:
        self._timer.start(ASK_MS)

    def _ask(self) -> None:
        """Until the question is taken: the field can be typed in before a model is there."""
        window = main_window()
        field = text_field(window) if window is not None else None
        if window is None or field is None:
            return
        if self._typed and not field.toPlainText():
            self._timer.stop()
            window.installEventFilter(self)
            return
        if not self._typed:
            self._typed = True
            field.setPlainText(self._question)
        press(field, Qt.Key.Key_Return, "\r")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        # Qt paints what has changed in a window when it handles this event.
        if event.type() == QEvent.Type.UpdateRequest and self._shown:
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        """Just after a repaint."""
        self._painted.append((time.monotonic(), self._shown))
        (first, before), (last, after) = self._painted[0], self._painted[-1]
        if not self._reported and (self._ended or after - before >= self._wanted):
            self._reported = True
            report({"tokens": after - before, "seconds": last - first})


def main() -> int:
    parser = argparse.ArgumentParser()
    modes = parser.add_subparsers(dest="mode", required=True)
    start = modes.add_parser("start")
    start.add_argument("what", choices=["bare", "gloss"])
    start.add_argument("--since", type=float, required=True)
    start.add_argument("--profile", type=Path)
    answer = modes.add_parser("answer")
    answer.add_argument("--profile", type=Path, required=True)
    answer.add_argument("--question", required=True)
    answer.add_argument("--tokens", type=int, default=128)
    options = parser.parse_args()
    if options.mode == "start":
        when_running(StartWatch(options.since).begin)
        return open_bare_window() if options.what == "bare" else open_gloss(options.profile)
    watch = AnswerWatch(options.question, options.tokens)
    watch.listen_in()
    when_running(watch.begin)
    return open_gloss(options.profile)


if __name__ == "__main__":
    sys.exit(main())
