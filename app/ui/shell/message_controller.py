"""`MessageController`: what the user does to single messages."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from app.ui.chat.message_item import AnswerText, MessageAction, MessageEdit
from app.ui.chat.notices import ChatNotices
from app.ui.chat.pane import ChatPane
from app.ui.chat.transcript.quotes import quoted, selected_in, words_of
from app.ui.controls.notices import Action, Notice, Severity

if TYPE_CHECKING:
    from app.core.conversations.records import Changes, ConversationRecord, DeletedMessage
    from app.ui.chat.viewmodels.message_changes import AnswerDetails
    from app.ui.chat.widgets.details_overlay import DetailsOverlay
    from app.ui.shell.view_models import ViewModels


_UNDO_SECONDS = 10


@dataclass(frozen=True, slots=True)
class DroppedEdit:
    """`at` is when, by the monotonic clock."""

    at: float
    conversation: int
    message: int
    edit: MessageEdit

    @property
    def key(self) -> str:
        """Of the notice that offers it."""
        return f"dropped-edit-{self.message}"


class MessageController(QObject):
    """Of one view of the window; `view_models` outlive it."""

    open_requested = Signal(int, object)  # a conversation, and no message of it
    save_prompt_requested = Signal(str)  # its text

    def __init__(
        self, pane: ChatPane, view_models: ViewModels, notices: ChatNotices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._engine = view_models.engine
        self._conversations = view_models.conversations
        self._changes = changes = view_models.message_changes
        self._notices = notices
        self._attachments = view_models.attachments
        self._dropped: list[DroppedEdit] = []  # in order
        self._details: DetailsOverlay | None = None
        changes.answer_edited.connect(pane.transcript.editors.end)
        changes.forked.connect(self._open_fork)
        changes.details_found.connect(self._show_details)
        changes.deleted.connect(self._notify_deleted)
        changes.restored.connect(self._show_restored)
        changes.failed.connect(notices.failed)
        self._files = view_models.files
        self._files.quoted.connect(self._quoted)

    def act(self, action: MessageAction, message_id: int, payload: object) -> None:
        """What needs no model, and how to ask it otherwise."""
        if message_id < 0 and action is not MessageAction.QUOTE:
            self._notices.refused()  # it is not stored yet
            return
        match action:
            case MessageAction.CHOOSE_RETRY if isinstance(payload, QPoint):
                self._offer_retries(message_id, payload)
            case MessageAction.EDIT_ANSWER if isinstance(payload, AnswerText):
                if self._may_change():
                    text, keep = payload.text, payload.keep_reasoning
                    self._changes.edit_answer(message_id, text, keep_reasoning=keep)
            case MessageAction.DELETE:
                if self._may_change():
                    self._changes.delete(message_id)
            case MessageAction.EDIT_QUESTION:
                self._edit_question_of(message_id)
            case MessageAction.FORK:
                self._changes.fork(message_id, self._fork_title())
            case MessageAction.CANCEL_EDIT if isinstance(payload, MessageEdit):
                self._offer_edit(message_id, payload)
            case MessageAction.QUOTE:
                self._quote(payload)
            case MessageAction.SAVE_PROMPT:
                self.save_prompt_requested.emit(str(payload))
            case MessageAction.SHOW_DETAILS:
                self._changes.find_details(message_id)

    @Slot()
    def quote_selection(self) -> None:
        """What is selected in the conversation, below the draft."""
        found = quoted(selected_in(self._pane.transcript))
        if found:
            self._quote(found)
        else:
            self._notices.nothing_selected()

    def _quote(self, found: object) -> None:
        """A `Quoted`."""
        if isinstance(found, list):
            self._files.quote(partial(words_of, found), self._chat.conversation)
        else:
            self._pane.composer.quote(str(found))

    @Slot(str, object)
    def _quoted(self, text: str, conversation: int | None) -> None:
        if conversation == self._chat.conversation:  # else the user has gone on to another
            self._pane.composer.quote(text)

    @Slot()
    def undo_delete(self) -> None:
        """Restores what was deleted or dropped last, a message, a conversation or an edit."""
        dropped = self._dropped[-1].at if self._dropped else -inf
        message, conversation = self._changes.last_deletion, self._conversations.last_deletion
        if dropped > max(message, conversation):
            self._resume_edit(self._dropped[-1])
        elif message > conversation:
            self._changes.undo_delete()
        else:
            self._conversations.undo_delete()

    @Slot(object)
    def forget(self, changes: Changes) -> None:
        """What was being written in a message that was deleted for good."""
        for each in self._dropped:
            if each.conversation in changes.conversations:
                self._pane.notices.dismiss(each.key)
        self._dropped = [
            each for each in self._dropped if each.conversation not in changes.conversations
        ]

    def _offer_edit(self, message_id: int, edit: MessageEdit) -> None:
        """What was changed in a message was not wanted; or it was."""
        conversation = self._chat.conversation
        if conversation is None:
            return
        dropped = DroppedEdit(time.monotonic(), conversation, message_id, edit)
        self._dropped.append(dropped)
        sentence = self.tr("Your changes to the message were dropped.")
        undo = Action(self.tr("Undo"), partial(self._resume_edit, dropped))
        self._pane.notices.show_notice(
            Notice(Severity.INFO, dropped.key, sentence, "", (undo,), _UNDO_SECONDS)
        )

    def _resume_edit(self, dropped: DroppedEdit) -> None:
        self._dropped = [each for each in self._dropped if each is not dropped]
        self._pane.notices.dismiss(dropped.key)
        if dropped.conversation != self._chat.conversation:
            self.open_requested.emit(dropped.conversation, None)
        self._attachments.resume_edit(dropped.message)
        self._pane.show_message(dropped.message)
        self._pane.transcript.editors.reopen(dropped.message, dropped.edit)

    def _edit_question_of(self, answer_id: int) -> None:
        transcript = self._pane.transcript
        question = transcript.editors.question_of(answer_id)
        if question is not None:
            transcript.scroll_to(question)
            transcript.editors.begin(question)

    def _may_change(self) -> bool:
        """The branch in which an answer is being written stays as it is."""
        if self._chat.busy_here:
            self._notices.refused()
        return not self._chat.busy_here

    def _offer_retries(self, message_id: int, where: QPoint) -> None:
        from app.ui.chat.widgets.retry_menu import RetryMenu

        options = self._engine.turn_options()
        if options is None:
            self._chat.retry(message_id)  # which says that there is no model
            return
        temperature = self._pane.transcript.temperature_of(message_id)
        if temperature is None:
            temperature = options.sampling.temperature
        menu = RetryMenu(self._engine.status, temperature, self._pane)
        menu.chosen.connect(partial(self._chat.retry, message_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(where)

    def _fork_title(self) -> str:
        conversation = self._chat.conversation
        title = "" if conversation is None else self._conversations.title_of(conversation)
        form = self.tr("Branch · {title}")
        if title.startswith(form.partition("{")[0]):
            return title
        return form.replace("{title}", title)

    @Slot(object)
    def _open_fork(self, record: ConversationRecord) -> None:
        self._conversations.update_record(record)
        self.open_requested.emit(record.id, None)
        self._pane.composer.setFocus()

    @Slot(object)
    def _show_details(self, details: AnswerDetails) -> None:
        if self._details is None:
            from app.ui.chat.widgets.details_overlay import DetailsOverlay

            self._details = DetailsOverlay(self._pane.window().centralWidget())
        self._details.open(details.generation, details.raw_output)

    @Slot(object)
    def _notify_deleted(self, deleted: DeletedMessage) -> None:
        self._pane.composer.setFocus()
        self._notices.message_deleted(deleted, partial(self._changes.restore, deleted))

    @Slot(object)
    def _show_restored(self, deleted: DeletedMessage) -> None:
        self._notices.message_restored(deleted)
        if deleted.conversation_id != self._chat.conversation:
            self.open_requested.emit(deleted.conversation_id, None)
