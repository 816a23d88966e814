"""`ConversationController`: the one in view, how another comes in its place, and what the window
around it shows of its turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.chat.pane import ChatPane
from app.ui.sidebar.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from app.core.conversations.records import ConversationRecord
    from app.ui.chat.viewmodels.chat import ChatViewModel
    from app.ui.chat.viewmodels.drafts import Drafts
    from app.ui.sidebar.viewmodels.conversations import ConversationsViewModel


class ConversationController(QObject):
    chat_wanted = Signal()  # the chat is to be shown

    def __init__(
        self,
        pane: ChatPane,
        sidebar: Sidebar,
        chat: ChatViewModel,
        conversations: ConversationsViewModel,
        drafts: Drafts,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._sidebar = sidebar
        self._chat = chat
        self._conversations = conversations
        self._drafts = drafts

    @Slot(int, object)
    def open(self, conversation_id: int | None, message_id: int | None = None) -> None:
        """With None a new one; `message_id` is brought into sight."""
        self.chat_wanted.emit()
        if conversation_id != self._chat.conversation:
            self._drafts.note(self._pane.composer.text())
            self._chat.open(conversation_id)
        if message_id is not None:
            self._pane.show_message(message_id)

    @Slot()
    def start_new(self) -> None:
        self.open(None)
        self._pane.composer.setFocus()

    def step(self, step: int) -> None:
        """To the neighbour in the list, `step` places on."""
        neighbour = self._sidebar.neighbour(self._chat.conversation, step)
        if neighbour is not None:
            self.open(neighbour)

    @Slot(str)
    def send(self, text: str) -> None:
        self._drafts.sent(text)
        self._chat.send(text)
        self._pane.transcript.scroll_to_end()

    @Slot(object)
    def note_changed(self, conversation_id: int | None) -> None:
        self._drafts.switch(conversation_id)
        self._sidebar.set_current(conversation_id)

    @Slot()
    def note_turn(self) -> None:
        turn = self._chat.turn
        live = turn.conversation_id if turn else None
        here = self._chat.busy_here or live is None
        elsewhere = "" if here else self._conversations.title_of(live)
        self._pane.composer.set_busy(turn is not None, elsewhere)
        self._sidebar.set_live(live)

    @Slot(object)
    def note_deleted(self, record: ConversationRecord) -> None:
        if self._chat.turn is not None and self._chat.turn.conversation_id == record.id:
            self._chat.stop()
        if record.id == self._chat.conversation:
            self.open(None)
