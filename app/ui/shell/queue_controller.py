"""`QueueController`: the messages that wait until an answer is complete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.ui.chat.notices import ChatNotices
from app.ui.chat.pane import ChatPane

if TYPE_CHECKING:
    from app.core.conversations.records import ConversationRecord
    from app.ui.shell.view_models import ViewModels


class QueueController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    def __init__(
        self, pane: ChatPane, view_models: ViewModels, notices: ChatNotices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._drafts = view_models.drafts
        self._attachments = view_models.attachments
        self._queue = view_models.drafts.queue
        self._notices = notices
        pane.queue.edit_requested.connect(self._edit)
        pane.queue.remove_requested.connect(self._remove)
        pane.queue.send_requested.connect(self._chat.send_queued)
        self._queue.changed.connect(self._show)
        self._chat.turn_changed.connect(self._show)
        self._chat.conversation_changed.connect(self._show)
        view_models.conversations.deleted.connect(self._hold)
        self._show()

    def add(self, text: str, *, with_files: bool = False) -> None:
        """From the composer, with its files, or an example."""
        self._drafts.set_text(self._pane.composer.text())
        number = self._chat.queue_message(text)
        self._drafts.queued(text)
        if with_files:
            self._attachments.queued(number)
            self._show()

    @Slot()
    def _show(self) -> None:
        messages = self._chat.queued()
        self._pane.queue.set_messages(
            messages,
            stops=self._chat.busy,
            files={
                each.number: [file.name for file in self._attachments.of_queued(each.number)]
                for each in messages
            },
        )

    @Slot(int)
    def _edit(self, number: int) -> None:
        """It goes back to the composer, before what was begun there since."""
        message = self._queue.find(number)
        if message is not None:
            self._queue.remove(number)
            composer = self._pane.composer
            begun = composer.text()
            composer.set_text(f"{message.text}\n{begun}" if begun.strip() else message.text)
            self._attachments.unqueued(number)
            composer.setFocus()

    @Slot(int)
    def _remove(self, number: int) -> None:
        message = self._queue.find(number)
        if message is not None:
            self._queue.remove(number)
            self._notices.queued_removed(partial(self._queue.put_back, message))

    @Slot(object)
    def _hold(self, record: ConversationRecord) -> None:
        """Nothing is sent into a deleted conversation."""
        self._queue.hold(record.id)
