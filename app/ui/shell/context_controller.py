"""`ContextController`: the notices of a conversation that gets too long for the model, and what the
user does with its summaries."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.errors import Code, UserError
from app.core.messages import WhenFull
from app.core.settings.declarations import CHAT_WHEN_FULL, ENGINE_CONTEXT_LENGTH
from app.texts import context as words
from app.ui.chat.message_item import AnswerText, MessageAction, summarised_by, summary_id
from app.ui.chat.notices import ChatNotices
from app.ui.chat.pane import ChatPane
from app.ui.controls.notices import Action, Notice, Severity, notice_of
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.ui.chat.viewmodels.context import ContextState
    from app.ui.chat.viewmodels.message_changes import DeletedSummary
    from app.ui.shell.view_models import ViewModels

_FULL, _CHOSEN, _DELETED = "context-full", "context-chosen", "deleted-summary"
_OF_ALL = (MessageAction.QUOTE, MessageAction.OPEN_LINK, MessageAction.CANCEL_EDIT)
_UNDO_SECONDS = 10
_CHOSEN_SECONDS = 20
_PAUSE_MS = 250  # in typing


class ContextController(QObject):
    """Of one view of the window; `view_models` outlive it.

    The notice that a conversation gets full is shown once, not at each key, and again when
    something was to be sent.
    """

    new_chat_wanted = Signal()
    setting_wanted = Signal(str)

    def __init__(
        self, pane: ChatPane, view_models: ViewModels, notices: ChatNotices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._context = view_models.context
        self._changes = changes = view_models.message_changes
        self._settings = view_models.settings
        self._notices = notices
        self._notified = False  # that this conversation gets full
        self._waits: UserError | None = None  # for a choice: this is why an answer failed
        self._turn_in: int | None = None  # the conversation of the last turn
        # Not at once: to read a text that is being put in puts in all the rest of it.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._draft_changed)
        pane.composer.draft_changed.connect(self._pause.start)
        self._turn_changed()
        self._chat.turn_changed.connect(self._turn_changed)
        self._chat.conversation_changed.connect(self._conversation_changed)
        self._chat.no_room.connect(self._refuse)
        self._chat.failed.connect(self._failed)
        self._chat.turn_failed.connect(self._turn_failed)
        self._context.changed.connect(self._update)
        self._context.chosen.connect(self._confirm)
        self._context.failed.connect(notices.failed)
        changes.summary_edited.connect(self._end_edit)
        changes.summary_deleted.connect(self._summary_deleted)
        changes.summary_restored.connect(self._summary_restored)
        self._update(self._context.state)

    @Slot()
    def summarise(self) -> None:
        """Now, whether the conversation is full or not."""
        if self._chat.conversation is None:
            self._notices.failed(UserError(Code.NOTHING_TO_SUMMARISE))
        else:
            self._chat.summarise()

    def act(self, action: MessageAction, item_id: int, payload: object) -> bool:
        """What the user asked for at a summary; False if it is none."""
        message_id = summarised_by(item_id)
        if message_id is None or action in _OF_ALL:
            return False
        match action:
            case MessageAction.RETRY:
                self._chat.summarise()
            case MessageAction.EDIT_ANSWER | MessageAction.DELETE if self._chat.busy_here:
                self._notices.refused()
            case MessageAction.EDIT_ANSWER if isinstance(payload, AnswerText):
                self._changes.edit_summary(message_id, payload.text)
            case MessageAction.DELETE:
                self._changes.delete_summary(message_id)
        return True

    # -- notices ------------------------------------------------------------------------

    @Slot()
    def _draft_changed(self) -> None:
        self._context.set_draft(self._pane.composer.text())

    @Slot()
    def _conversation_changed(self) -> None:
        self._notified, self._waits = False, None
        for key in (_FULL, _CHOSEN, str(Code.NO_ROOM_FOR_SUMMARY)):
            self._pane.notices.dismiss(key)

    @Slot()
    def _turn_changed(self) -> None:
        if self._chat.turn is not None:
            self._turn_in = self._chat.turn.conversation_id

    @Slot(object)
    def _update(self, state: ContextState) -> None:
        if not state.nearly and self._waits is None:
            if self._notified:
                self._pane.notices.dismiss(_FULL)
            self._notified = False
        elif state.when_full is WhenFull.ASK and not self._notified and self._chat.turn is None:
            sentence = words.nearly_full(state.tokens, state.limit, LANGUAGE)
            self._ask(sentence, state, stop=True)

    @Slot(object)
    def _refuse(self) -> None:
        """A question that would not fit; its text stays where it is."""
        state = self._context.state
        self._pane.notices.dismiss(_CHOSEN)
        if state.when_full is WhenFull.STOP:
            sentence = words.stopped(state.tokens, state.limit, LANGUAGE)
            new = Action(self.tr("New chat"), self.new_chat_wanted.emit)
            self._ask(sentence, state, new, longer=True)
        else:
            sentence = words.full(state.tokens, state.limit, state.room, LANGUAGE)
            self._ask(sentence, state, stop=True)

    @Slot(object)
    def _failed(self, error: UserError) -> None:
        """There was no room for the summary that is needed before the question."""
        if error.code is not Code.NO_ROOM_FOR_SUMMARY:
            return
        if self._turn_in is not None and self._turn_in != self._chat.conversation:
            self._notices.failed_elsewhere(error, self._turn_in)
        else:
            leave = self._choice(WhenFull.LEAVE_OUT)
            notice = notice_of(error, leave, self._longer_context(), severity=Severity.WARNING)
            self._pane.notices.show_notice(notice)

    @Slot(object, int, int)
    def _turn_failed(self, error: UserError, conversation: int, answer: int) -> None:
        """The answer itself says what is wrong; here is what can be done."""
        if error.code is Code.CONVERSATION_FULL and conversation == self._chat.conversation:
            self._waits = error
            state = self._context.state
            sentence = self.tr("What should happen with the oldest messages?")
            self._ask(sentence, state, longer=True)

    def _ask(
        self,
        sentence: str,
        state: ContextState,
        *actions: Action,
        stop: bool = False,
        longer: bool = False,
    ) -> None:
        self._notified = True
        may_summarise = state.can_summarise or self._waits is not None
        if not may_summarise:
            sentence = f"{sentence} {LANGUAGE.say(words.NO_ROOM)}"
        offered = [*actions, self._choice(WhenFull.LEAVE_OUT)]
        if may_summarise:
            offered.append(self._choice(WhenFull.SUMMARISE))
        if stop:
            offered.append(self._choice(WhenFull.STOP))
        if longer:
            offered.append(self._longer_context())
        notice = Notice(Severity.WARNING, _FULL, sentence, "", tuple(offered))
        self._pane.notices.show_notice(notice)

    def _choice(self, choice: WhenFull) -> Action:
        texts = {
            WhenFull.LEAVE_OUT: self.tr("Leave out the oldest messages"),
            WhenFull.SUMMARISE: self.tr("Summarise the conversation so far"),
            WhenFull.STOP: self.tr("Send nothing more"),
        }
        return Action(texts[choice], partial(self._choose, choice))

    def _longer_context(self) -> Action:
        wanted = partial(self.setting_wanted.emit, ENGINE_CONTEXT_LENGTH.key)
        return Action(self.tr("Choose a longer context"), wanted)

    def _choose(self, choice: WhenFull) -> None:
        self._context.choose(choice)
        self._pane.composer.setFocus()

    @Slot(object)
    def _confirm(self, choice: WhenFull) -> None:
        """It counts for this conversation; it can for all."""
        summarises = self._waits is not None and choice is WhenFull.SUMMARISE
        self._waits = None
        self._pane.notices.dismiss(_FULL)
        self._pane.notices.dismiss(str(Code.NO_ROOM_FOR_SUMMARY))
        always = Action(
            self.tr("Do this in every conversation"),
            partial(self._settings.keep, CHAT_WHEN_FULL, choice.value),
        )
        sentence = LANGUAGE.say(words.CHOSEN[choice])
        self._pane.notices.show_notice(
            Notice(Severity.INFO, _CHOSEN, sentence, "", (always,), _CHOSEN_SECONDS)
        )
        if summarises:  # the question is stored, and waits for it
            self._chat.summarise()

    # -- summaries ----------------------------------------------------------------------

    @Slot(int)
    def _end_edit(self, message_id: int) -> None:
        self._pane.transcript.editors.end(summary_id(message_id))
        self._pane.composer.setFocus()

    @Slot(object)
    def _summary_deleted(self, deleted: DeletedSummary) -> None:
        undo = Action(self.tr("Undo"), partial(self._changes.restore_summary, deleted))
        sentence = self.tr("The summary was deleted. The messages above are sent again.")
        self._pane.notices.show_notice(
            Notice(Severity.INFO, _DELETED, sentence, "", (undo,), _UNDO_SECONDS)
        )
        self._pane.composer.setFocus()

    @Slot(object)
    def _summary_restored(self, deleted: DeletedSummary) -> None:
        """There is nothing to undo any more."""
        self._pane.notices.dismiss(_DELETED)
