"""`ConversationController`: the one in view, how another comes in its place, and what the window
around it shows of its turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.chat.titles import title_of
from app.ui.chat.message_item import MessageAction
from app.ui.chat.pane import ChatPane
from app.ui.sidebar.widgets.sidebar import Sidebar
from app.ui.text.language import LANGUAGE

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
            self.note_drafts()
            self._chat.open(conversation_id)
        if message_id is not None:
            self._pane.show_message(message_id)

    def note_drafts(self) -> None:
        """What is being written and was not sent, in the composer and in messages."""
        self._drafts.note(self._pane.composer.text())
        self._drafts.note_edits(self._pane.transcript.edits())

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
        """What cannot be sent now stays where it was written."""
        self._drafts.note(self._pane.composer.text())
        if self._chat.send(text):
            self._drafts.sent(text)
            self._pane.transcript.scroll_to_end()

    @Slot(MessageAction, int, object)
    def act(self, action: MessageAction, message_id: int, payload: object) -> None:
        """What the user asked for at a message; then the next message can be written."""
        match action:
            case MessageAction.EDIT:
                if not self._chat.edit(message_id, str(payload)):
                    return
                self._drafts.sent(str(payload))
                self._pane.transcript.end_edit(message_id)
            case MessageAction.RETRY:
                self._chat.retry(message_id)
            case MessageAction.CONTINUE:
                self._chat.resume(message_id)
            case MessageAction.ANSWER_NOW:
                self._chat.answer_now(message_id)
            case MessageAction.SHOW_BRANCH if isinstance(payload, int):
                self._chat.choose_branch(message_id, payload)
            case MessageAction.CHANGE_MODEL:
                self._pane.header.open_picker()
                return
        self._pane.composer.setFocus()

    @Slot(str)
    def note_lost(self, text: str) -> None:
        """A message could not be stored: it is a draft again, before what was begun since."""
        self.note_drafts()
        self._drafts.lost(text)

    @Slot(object)
    def note_changed(self, conversation_id: int | None) -> None:
        self._drafts.switch(conversation_id)
        self._sidebar.set_current(conversation_id)

    @Slot()
    def note_turn(self) -> None:
        turn = self._chat.turn
        live = turn.conversation_id if turn else None
        here, elsewhere, why = self._chat.busy_here, "", ""
        if here:
            why = self.tr("Wait for the answer, or stop it first.")
        elif turn is not None:
            known = "" if live is None else self._conversations.title_of(live)
            elsewhere = known or title_of(turn.request.text)
            why = LANGUAGE.fill(
                self.tr("An answer is being written in “{title}”."), title=elsewhere
            )
        self._pane.composer.set_busy(turn is not None, elsewhere)
        self._pane.transcript.set_busy(why, here=here)
        self._sidebar.set_live(live)

    @Slot(object)
    def note_deleted(self, record: ConversationRecord) -> None:
        if self._chat.turn is not None and self._chat.turn.conversation_id == record.id:
            self._chat.stop()
        if record.id == self._chat.conversation:
            self.open(None)
