"""`Announcer`: what a screen reader says of an answer while it is written, and at its end.

One status about every seven seconds and the whole answer once, when it is complete: pieces of a
stream cut each other off, and a queue of sentences falls behind.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.core.settings.declarations import ANNOUNCE_NOTHING, ANNOUNCE_STATUS
from app.ui.chat.message_item import WRITING, Author, ItemState, MessageItem
from app.ui.document.block_stream import read
from app.ui.document.rich_copy import plain_of
from app.ui.document.spoken_notes import SpokenInlines
from app.ui.text.language import LANGUAGE
from app.ui.threads.runner import Lane, Runner

STATUS_MS: Final = 7000
translate = QCoreApplication.translate  # the name lupdate looks for


class Announcer(QObject):
    """Announcements come from `widget`, and only while its window is active: others are dropped by
    screen readers. `choice` is that of the settings, `reader_runs` whether anybody listens."""

    announced = Signal(str)

    def __init__(
        self,
        widget: QWidget,
        runner: Runner,
        choice: Callable[[], object],
        parent: QObject,
        reader_runs: Callable[[], bool] = QAccessible.isActive,
    ) -> None:
        super().__init__(parent)
        self._widget = widget
        self._runner = runner
        self._choice = choice
        self._reader_runs = reader_runs
        self._item: MessageItem | None = None  # the answer that is being written
        self._timer = QTimer(self)
        self._timer.setInterval(STATUS_MS)
        self._timer.timeout.connect(self._announce_status)
        self.announced.connect(self._send)

    @Slot(object)
    def set_item(self, item: MessageItem) -> None:
        """A message of the conversation in view has changed."""
        if item.author is not Author.GLOSS:
            return
        if item.state in WRITING:
            if self._item is None:
                self._timer.start()
                summary = translate("Announcer", "Gloss is writing a summary.")
                answer = translate("Announcer", "Gloss is answering.")
                self._announce(summary if item.is_summary else answer)
            if item.asked and not (self._item and self._item.asked):
                self._announce(translate("Announcer", "Gloss asks for your permission."))
            self._item = item
        elif self._item is not None:
            self.clear()
            self._announce_end(item)

    @Slot()
    def clear(self) -> None:
        """Another conversation is in view."""
        self._item = None
        self._timer.stop()

    @Slot()
    def _announce_status(self) -> None:
        item = self._item
        if item is None:
            return
        if item.state is ItemState.REASONING:
            text = translate("Announcer", "Reasoning for {seconds} s.")
            self._announce(LANGUAGE.fill(text, seconds=round(item.reasoning_seconds)))
        elif item.state is ItemState.ANSWERING:
            text = translate("Announcer", "Writing, {count} characters so far.")
            self._announce(LANGUAGE.fill(text, count=len(item.answer)))
        else:
            self._announce(translate("Announcer", "Waiting for the first word."))

    def _announce_end(self, item: MessageItem) -> None:
        complete = item.state is ItemState.COMPLETE and not item.failed
        if item.asked:
            self._announce(translate("Announcer", "Gloss asks for your permission."))
        elif not complete:
            self._announce(item.notice or translate("Announcer", "The answer has ended."))
        elif self._choice() == ANNOUNCE_STATUS or not item.answer:
            self._announce(translate("Announcer", "The answer is complete."))
        elif self._wanted():
            text = item.shown
            self._runner.submit(
                Lane.POOL,
                lambda: plain_of(read(text), SpokenInlines()),
                self._announce,
                lambda _: self._announce(text),
            )

    def _wanted(self) -> bool:
        return self._choice() != ANNOUNCE_NOTHING and self._reader_runs()

    def _announce(self, text: str) -> None:
        if self._wanted() and self._widget.isActiveWindow():
            self.announced.emit(text)

    @Slot(str)
    def _send(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, text))
