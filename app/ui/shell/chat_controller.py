"""`ChatController`: the chat's pane and the sidebar on one side, their view models on the other:
which conversation is in view, how another takes its place, what a user's action leads to."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.chat.titles import title_of
from app.core.settings.declarations import CHAT_EFFORT, CHAT_THINKING
from app.ui.chat.message_item import MessageAction, summary_id
from app.ui.chat.notices import ChatNotices
from app.ui.chat.pane import ChatPane
from app.ui.engine.open_model_dialog import ask_for_model_file
from app.ui.shell.assistants_controller import AssistantsController
from app.ui.shell.attachment_controller import AttachmentController
from app.ui.shell.collections_controller import CollectionsController
from app.ui.shell.context_controller import ContextController
from app.ui.shell.inspector_controller import InspectorController
from app.ui.shell.instructions_controller import InstructionsController
from app.ui.shell.message_controller import MessageController
from app.ui.shell.prompts_controller import PromptsController
from app.ui.shell.queue_controller import QueueController
from app.ui.shell.ratings_controller import RatingsController
from app.ui.shell.tools_controller import ToolsController
from app.ui.sidebar.widgets.sidebar import Sidebar
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.conversations.records import Changes, ConversationRecord
    from app.ui.controls.notice_area import NoticeArea
    from app.ui.shell.view_models import ViewModels

# For the ReadingController, the RatingsController and the ToolsController.
_OF_OTHERS = frozenset(
    {
        MessageAction.OPEN_LINK,
        MessageAction.SAVE_TEXT,
        MessageAction.RATE,
        MessageAction.CORRECT,
        MessageAction.DECIDE,
        MessageAction.OPEN_SOURCE,
    }
)


class ChatController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    chat_wanted = Signal()  # the chat is to be shown
    models_wanted = Signal()
    placement_wanted = Signal()
    export_wanted = Signal(int)  # a conversation

    def __init__(
        self,
        pane: ChatPane,
        sidebar: Sidebar,
        view_models: ViewModels,
        *,
        logs: Path,
        in_view: Callable[[], NoticeArea],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._sidebar = sidebar
        self._view_models = view_models
        self._chat = view_models.chat
        self._conversations = view_models.conversations
        self._drafts = view_models.drafts
        self._left: int | None = None  # the conversation that was open when it was deleted
        self.notices = ChatNotices(
            pane.notices,
            self._chat,
            view_models.engine,
            conversation_title=self._conversations.title_of,
            logs=logs,
            in_view=in_view,
            parent=self,
        )
        self._messages = MessageController(pane, view_models, self.notices, self)
        self._messages.open_requested.connect(self.open)
        self._ratings = RatingsController(pane, view_models, self.notices, self)
        self.instructions = InstructionsController(pane, view_models, self.notices, self)
        self.assistants = AssistantsController(pane, view_models, self)
        self.assistants.chat_requested.connect(self.start_with)
        self.collections = CollectionsController(pane, view_models, self)
        self._tools = ToolsController(pane, view_models, self)
        self._prompts = PromptsController(pane, view_models, self)
        self.assistants.prompts_requested.connect(self._prompts.open)
        self._messages.save_prompt_requested.connect(self._prompts.save)
        self.context = ContextController(pane, view_models, self.notices, self)
        self.context.new_chat_wanted.connect(self.start_new)
        self.inspector = InspectorController(pane, view_models, self.notices, self)
        self.inspector.summarise_wanted.connect(self.context.summarise)
        self._queue = QueueController(pane, view_models, self.notices, self)
        self._files = AttachmentController(pane, view_models, self)
        self._connect_pane()
        self._connect_sidebar()
        self._connect_view_models()
        self._connect_notices()

    def _connect_pane(self) -> None:
        pane, chat, engine = self._pane, self._chat, self._view_models.engine
        header, welcome, composer = pane.header, pane.welcome, pane.composer
        header.model_chosen.connect(engine.choice.choose)
        header.load_requested.connect(engine.loads.load)
        header.open_file_requested.connect(self.choose_file)
        header.manage_requested.connect(self.models_wanted)
        header.reload_requested.connect(engine.loads.reload)
        header.details_requested.connect(self.placement_wanted)
        welcome.offer_accepted.connect(self._accept_offer)
        welcome.open_file_requested.connect(self.choose_file)
        welcome.example_chosen.connect(self.send_example)
        pane.open_file_requested.connect(self.choose_file)
        pane.models_requested.connect(self.models_wanted)
        pane.offer_accepted.connect(self._accept_offer)
        pane.file_dropped.connect(engine.choice.add)
        pane.look_again_requested.connect(engine.choice.refresh_and_preload)
        pane.loading.cancel_requested.connect(engine.loads.cancel)
        pane.loading.cancel_requested.connect(chat.stop)
        pane.transcript.action_requested.connect(self.act)
        composer.send_requested.connect(self.send)
        composer.stop_requested.connect(chat.stop)
        composer.effort_chosen.connect(partial(self._view_models.settings.keep, CHAT_EFFORT))
        composer.thinking_chosen.connect(partial(self._view_models.settings.keep, CHAT_THINKING))

    def _connect_sidebar(self) -> None:
        sidebar, conversations = self._sidebar, self._conversations
        sidebar.new_chat_requested.connect(self.start_new)
        sidebar.search_requested.connect(conversations.search)
        sidebar.list.chosen.connect(self._open_found)
        sidebar.list.rename_requested.connect(conversations.rename)
        sidebar.list.pin_requested.connect(conversations.pin)
        sidebar.list.export_requested.connect(self.export_wanted)
        sidebar.list.delete_requested.connect(conversations.delete)
        sidebar.restore_requested.connect(conversations.restore)
        sidebar.purge_requested.connect(conversations.purge)
        conversations.bin_changed.connect(sidebar.set_binned)
        conversations.restored.connect(self.conversation_restored)
        conversations.conversations_changed.connect(sidebar.set_conversations)
        conversations.found.connect(sidebar.set_found)
        conversations.deleted.connect(self.conversation_deleted)
        conversations.purged.connect(self.remove_drafts)
        conversations.purged.connect(self._messages.forget)

    def _connect_view_models(self) -> None:
        pane, chat = self._pane, self._chat
        chat.items_changed.connect(pane.set_items)
        chat.item_changed.connect(pane.update_item)
        chat.conversation_changed.connect(self.conversation_changed)
        chat.turn_changed.connect(self.update_turn)
        chat.question_lost.connect(self.message_lost)
        self._view_models.cited_documents.found.connect(self._open_cited)
        chat.usage_changed.connect(pane.header.set_usage)
        self._drafts.draft_changed.connect(pane.composer.set_text)
        self._view_models.engine.status_changed.connect(pane.set_status)
        self._view_models.settings.thinking_changed.connect(pane.composer.set_thinking)

    def _connect_notices(self) -> None:
        notices, models = self.notices, self._view_models
        chat, engine = self._chat, models.engine
        notices.open_requested.connect(self.open)
        notices.restore_requested.connect(self._conversations.restore)
        notices.open_file_requested.connect(self.choose_file)
        notices.models_requested.connect(self.models_wanted)
        notices.picker_requested.connect(self._pane.header.open_picker)
        chat.conversation_changed.connect(notices.conversation_changed)
        chat.turn_changed.connect(notices.turn_changed)
        chat.fell_back.connect(notices.fell_back)
        chat.trimmed.connect(notices.trimmed)
        chat.turn_failed.connect(notices.turn_failed)
        chat.refused.connect(notices.refused)
        engine.loads.fell_back.connect(notices.fell_back)
        engine.load_failed.connect(notices.load_failed)
        parts = (chat, engine, models.conversations, models.recommendation, models.settings)
        parts += (models.attachments, models.opened_documents, models.tool_permissions)
        parts += (models.cited_documents,)
        for part in (*parts, models.collections, models.chosen_collections):
            part.failed.connect(notices.failed)
        models.conversations.deleted.connect(notices.deleted)
        models.conversations.left_bin.connect(notices.left_bin)
        models.downloads.done.connect(notices.model_arrived)
        models.downloads.broken.connect(notices.download_failed)

    @Slot()
    def choose_file(self) -> None:
        ask_for_model_file(self._pane, self._view_models.engine.choice.add)

    @Slot()
    def _accept_offer(self) -> None:
        self._view_models.recommendation.download()
        self.models_wanted.emit()

    @Slot(int, object)
    def open(self, conversation_id: int | None, message_id: int | None = None) -> None:
        """With None a new one; `message_id` is brought into sight."""
        self.chat_wanted.emit()
        if conversation_id != self._chat.conversation:
            self.update_drafts()
            self._chat.open(conversation_id)
        if message_id is not None:
            self._pane.show_message(message_id)

    @Slot(int, object, bool)
    def _open_found(self, conversation_id: int, message_id: int | None, in_summary: bool) -> None:
        found = message_id is not None and in_summary
        self.open(conversation_id, summary_id(message_id) if found else message_id)

    @Slot(int, int)
    def _open_cited(self, conversation_id: int, message_id: int) -> None:
        """With a way back to the answer that cites it."""
        before = self._chat.conversation
        self.open(conversation_id, message_id)
        if before is not None and before != conversation_id:
            self.notices.came_from(before)

    @Slot()
    def quote_selection(self) -> None:
        self._messages.quote_selection()

    @Slot()
    def undo_delete(self) -> None:
        self._messages.undo_delete()

    def update_drafts(self) -> None:
        """What is being written and was not sent or saved."""
        self._drafts.set_text(self._pane.composer.text())
        self._drafts.set_edits(self._pane.transcript.editors.states())
        self._drafts.set_notes(self._pane.transcript.editors.notes.texts())
        self.instructions.update_drafts()
        self._ratings.keep_draft()

    @Slot()
    def export(self) -> None:
        """The conversation that is open."""
        if self._chat.conversation is not None:
            self.export_wanted.emit(self._chat.conversation)

    @Slot()
    def start_new(self) -> None:
        self.open(None)
        self._pane.composer.setFocus()

    @Slot(str)
    def start_with(self, assistant: str) -> None:
        """A new conversation with the assistant of this id."""
        self.start_new()
        self._view_models.assistants.choose(assistant)

    def step(self, step: int) -> None:
        """To the neighbour in the list, `step` places on."""
        neighbour = self._sidebar.neighbour(self._chat.conversation, step)
        if neighbour is not None:
            self.open(neighbour)

    @Slot(str)
    def send(self, text: str) -> None:
        """Queued while an answer is written; what cannot be sent stays where it was written, with
        its files."""
        files = self._view_models.attachments
        attachments = files.ready()
        if attachments is None:
            return
        if self._chat.busy:
            self._queue.add(text, with_files=True)
        elif self._chat.send(text, attachments):
            files.sent()
            self._sent(text)
            self._pane.transcript.scroll_to_end()

    @Slot()
    def attach_files(self) -> None:
        """From wherever the user is."""
        self.chat_wanted.emit()
        self._files.choose_files()

    @Slot(str)
    def send_example(self, text: str) -> None:
        """Without the files of the message that is being written."""
        if self._chat.busy:
            self._queue.add(text)
        elif self._chat.send(text):
            self._view_models.attachments.sent(with_files=False)
            self._sent(text)

    @Slot(MessageAction, int, object)
    def act(self, action: MessageAction, message_id: int, payload: object) -> None:
        """What the user asked for at a message; then the next message can be written."""
        # Else a message of the conversation before, whose place is being taken
        shown = self._chat.is_shown
        if not shown or self.context.act(action, message_id, payload):
            return
        match action:
            case MessageAction.EDIT if isinstance(payload, str):
                self._edit(message_id, payload)
                return
            case MessageAction.RETRY:
                self._chat.retry(message_id)
            case MessageAction.CONTINUE:
                self._chat.resume(message_id)
            case MessageAction.ANSWER_NOW:
                self._chat.answer_now(message_id)
            case MessageAction.SHOW_BRANCH if isinstance(payload, int):
                self._chat.choose_branch(message_id, payload)
            case MessageAction.OPEN_ATTACHMENT if isinstance(payload, int):
                self._view_models.opened_documents.open_of_message(message_id, payload)
                return
            case MessageAction.CHANGE_MODEL:
                self._pane.header.open_picker()
                return
            case act if act in _OF_OTHERS:
                return
            case _:
                self._messages.act(action, message_id, payload)
                return
        self._pane.composer.setFocus()

    def _edit(self, message_id: int, text: str) -> None:
        """Ask a question otherwise; what cannot be sent stays in its editor, with its files."""
        files = self._view_models.attachments
        attachments = files.ready_edit(message_id)
        if attachments is not None and self._chat.edit(message_id, text, attachments):
            files.edit_sent(message_id)
            self._sent(text)
            self._pane.transcript.editors.end(message_id)
            self._pane.composer.setFocus()

    def _sent(self, text: str) -> None:
        self._drafts.set_text(self._pane.composer.text())
        self._drafts.sent(text)

    @Slot(str)
    def message_lost(self, text: str) -> None:
        """A message could not be stored: it is a draft again, before what was begun since."""
        self.update_drafts()
        self._drafts.lost(text)

    @Slot(object)
    def conversation_changed(self, conversation_id: int | None) -> None:
        self._drafts.switch(conversation_id, self._pane.composer.text())
        self._sidebar.set_current(conversation_id)

    @Slot(bool)
    def mark_current(self, at_chat: bool) -> None:
        """One entry of the sidebar is selected at a time: the conversation, or another pane."""
        self._sidebar.set_current(self._chat.conversation if at_chat else None)

    @Slot()
    def update_turn(self) -> None:
        turn = self._chat.turn
        here, elsewhere, why = self._chat.busy_here, "", ""
        if here:
            why = self.tr("Wait for the answer, or stop it first.")
        elif turn is not None:
            live = turn.conversation_id
            known = "" if live is None else self._conversations.title_of(live)
            elsewhere = known or title_of(turn.request.text)
            why = LANGUAGE.fill(
                self.tr("An answer is being written in “{title}”."), title=elsewhere
            )
        self._pane.composer.set_busy(self._chat.busy, elsewhere)
        self._pane.transcript.set_busy(why, here=here)
        turns = self._chat.turns
        self._sidebar.set_live(turns.conversations(), turns.asking())
        self._pane.set_answering(turn.request.choice.model if turn else None)

    @Slot(object)
    def conversation_deleted(self, record: ConversationRecord) -> None:
        self._chat.turns.stop(self._chat.turns.in_conversation(record.id))
        if record.id == self._chat.conversation:
            self._left = record.id
            self.open(None)

    @Slot(object)
    def remove_drafts(self, changes: Changes) -> None:
        """Deleted for good is what was being written there, too."""
        self._pane.transcript.editors.notes.drop(changes.messages)
        self._pane.transcript.editors.drop((*changes.messages, *map(summary_id, changes.messages)))
        self.instructions.drop(changes.conversations)
        self._drafts.remove(changes.conversations, changes.messages)
        self._view_models.attachments.forget(changes.conversations, changes.messages)

    @Slot(int)
    def conversation_restored(self, conversation_id: int) -> None:
        """It is open again if it was when it was deleted, or if it was chosen in the bin."""
        if conversation_id == self._left or self._sidebar.bin_action.isChecked():
            self._left = None
            self.open(conversation_id)
