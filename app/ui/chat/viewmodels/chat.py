"""`ChatViewModel`: the current conversation, and the state of the turn in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.chat.events import (
    ChatEvent,
    SummaryFinished,
    SummaryStarted,
    ToolEvent,
    TurnFinished,
    TurnStarted,
)
from app.core.chat.session import ChatSession
from app.core.conversations.records import Attachment
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import FellBack, Loading, ToolsLeftOut, Trimmed
from app.core.errors import Code, UserError
from app.core.loading.options import AS_SET, AnswerChoice, TurnOptions
from app.core.tools.decision import Decision
from app.ui.chat.message_item import ItemState, QueuedMessage
from app.ui.chat.viewmodels.conversation_path import (
    ConversationPath,
    after_answer,
    after_summary,
    show_sibling,
)
from app.ui.chat.viewmodels.live_turn import LiveTurn
from app.ui.chat.viewmodels.message_items import (
    finished_item,
    item_of,
    provisional_items,
    summary_item,
)
from app.ui.chat.viewmodels.message_queue import MessageQueue
from app.ui.chat.viewmodels.path_reader import PathReader
from app.ui.chat.viewmodels.turn_request import TurnKind, TurnRequest, any_room, no_files
from app.ui.chat.viewmodels.turns import Turns
from app.ui.threads.runner import Lane, Runner


class ChatViewModel(QObject):
    """Made and used on the GUI thread. `options` returns the options of a turn with what was chosen
    for its answer, or None without a model.

    `files_of` returns the files of the queued message with a number, `room_for` whether a question
    may be sent; if not, `no_room` was emitted.

    `items_changed` brings a whole conversation, or first only the end of a long one; `item_changed`
    brings one message of it.
    A turn goes on in its own conversation when another is opened, and is live when that comes back.

    `send` and all else that begins a turn return whether it begins. When it does not, `refused`,
    `no_room` or `failed` was emitted, and the caller keeps the text.
    """

    items_changed = Signal(object)  # list[MessageItem]
    item_changed = Signal(object)  # MessageItem
    conversation_changed = Signal(object)  # id, or None for a new one
    record_changed = Signal(object)  # ConversationRecord
    turn_changed = Signal()  # began, ended, or is in view or not
    loading_changed = Signal(object)  # 0..1, or None: no load under way
    usage_changed = Signal(int)  # tokens of the current conversation
    context_changed = Signal(object)  # ContextUse, of the current conversation
    fell_back = Signal(object)  # FellBack | ToolsLeftOut
    trimmed = Signal(int, int)  # turns the model no longer sees, of which conversation
    turn_failed = Signal(object, int, int)  # UserError, conversation, answer to retry
    begun = Signal(int)  # a new conversation: it is stored; before `conversation_changed`
    question_stored = Signal(int)  # its conversation
    question_lost = Signal(str)  # its text: it was not stored
    queued_sent = Signal(object)  # QueuedMessage: it is on its way to the store
    refused = Signal()  # a turn is under way already
    no_room = Signal(object)  # TurnRequest, of a question
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        session: ChatSession,
        options: Callable[[AnswerChoice, int | None], TurnOptions | None],
        *,
        queue: MessageQueue,
        files_of: Callable[[int], tuple[Attachment, ...]] = no_files,
        room_for: Callable[[TurnRequest], bool] = any_room,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._options = options
        self._queue = queue
        self._files_of = files_of
        self._room_for = room_for
        self._conversation: int | None = None
        self._in_view: LiveTurn | None = None
        self._provisional = False
        self._next_queued: int | None = None  # the number of the message that is sent next
        self._reader = PathReader(runner, store, self)
        self._reader.was_read.connect(self._show)
        self._reader.failed.connect(self.failed)
        self.turns = Turns(runner, session, self)
        self.turns.received.connect(self._events_received)
        self.turns.ended.connect(self._ended)

    @property
    def conversation(self) -> int | None:
        return self._conversation

    @property
    def turn(self) -> LiveTurn | None:
        """The turn that has the engine or waits for it, in whichever conversation."""
        return self.turns.current

    @property
    def busy_here(self) -> bool:
        """Also while its turn waits for a tool, and another may have the engine."""
        return self._in_view is not None

    @property
    def busy(self) -> bool:
        """Whether a question asked here would have to wait."""
        return self.busy_here or self.turns.current is not None

    @property
    def is_shown(self) -> bool:
        """Whether the messages shown are those of `conversation`, which may be read just now."""
        return self._reader.shown == self._conversation

    def open(self, conversation_id: int | None) -> None:
        """Show a conversation, or with None a new one."""
        self._conversation = conversation_id
        self._in_view = self.turns.in_conversation(conversation_id)
        self._provisional = False
        self.conversation_changed.emit(conversation_id)
        self.turn_changed.emit()
        self._reload()

    def choose_branch(self, message_id: int, step: int) -> None:
        """Show the sibling `step` places on, with what follows it."""
        if self._conversation is None or self.busy_here:
            return
        work = partial(show_sibling, self._store, self._conversation, message_id, step)
        self._runner.submit(Lane.STORE, work, lambda _: self._reload(), self.failed.emit)

    def send(self, text: str, attachments: tuple[Attachment, ...] = ()) -> bool:
        request = self._request(TurnKind.SEND, text=text)
        return self._start(replace(request, attachments=attachments))

    def queue_message(self, text: str) -> int:
        """Send it here when the answers under way and those before it in the queue are complete;
        its number in the queue."""
        return self._queue.add(self._conversation, text, follows=self._begins)

    def queued(self) -> list[QueuedMessage]:
        """What is in the queue for the conversation in view."""
        return self._queue.of(self._conversation, follows=self._begins)

    def send_queued(self, number: int) -> None:
        """Send it now: an answer that is being written is stopped first."""
        message = self._queue.find(number)
        if message is None:
            return
        self._queue.release(message.conversation)
        hindrance = self.turns.hindrance(message.conversation)
        if hindrance is None:
            self._send_queued(message)
        else:
            self._next_queued = number
            self.turns.stop(hindrance)

    @property
    def _begins(self) -> bool:
        """Whether the conversation in view is begun by the turn under way."""
        return self._conversation is None and self.busy_here

    def retry(self, message_id: int, choice: AnswerChoice = AS_SET) -> bool:
        return self._start(replace(self._request(TurnKind.RETRY, message_id), choice=choice))

    def edit(
        self, message_id: int, text: str, attachments: tuple[Attachment, ...] | None = None
    ) -> bool:
        """Without `attachments` it has those of the question."""
        request = self._request(TurnKind.EDIT, message_id, text)
        return self._start(replace(request, attachments=attachments))

    def resume(self, message_id: int) -> bool:
        return self._start(self._request(TurnKind.RESUME, message_id))

    def decide(self, message_id: int, decisions: Mapping[int, Decision]) -> bool:
        """About the calls of an answer that wait for the user, by their place in its parts."""
        item = self.turns.decide(message_id, decisions)
        if item is not None:
            self.item_changed.emit(item)
            self.turn_changed.emit()
            return True
        return self._start(replace(self._request(TurnKind.DECIDE, message_id), decisions=decisions))

    def answer_now(self, message_id: int) -> bool:
        """Also while the model reasons: that turn is stopped first."""
        request = self._request(TurnKind.ANSWER_NOW, message_id)
        turn = self.turns.writing(message_id)
        if turn is None:
            return self._start(request)
        turn.then = request
        self.turns.stop(turn)
        return True

    def summarise(self) -> bool:
        """The conversation in view, up to its last answer."""
        return self._conversation is not None and self._start(self._request(TurnKind.SUMMARISE))

    @Slot()
    def stop(self) -> None:
        """The turn in view, or else the one that has the engine."""
        self.turns.stop(self._in_view or self.turns.current)

    @Slot(int)
    def message_changed(self, conversation_id: int) -> None:
        """Its messages were edited, deleted or restored in the store."""
        if conversation_id == self._conversation:
            self._reload()

    def republish(self) -> None:
        """Emit the current conversation and its turn again, for new widgets."""
        self._provisional = False
        self.conversation_changed.emit(self._conversation)
        self.turn_changed.emit()
        self._reload()

    def _request(self, kind: TurnKind, message_id: int = 0, text: str = "") -> TurnRequest:
        return TurnRequest(kind, self._conversation, message_id, text)

    def _start(self, request: TurnRequest) -> bool:
        if self.turns.hindrance(request.conversation) is not None:
            self.refused.emit()
            return False
        if request.kind is TurnKind.SEND and not self._room_for(request):
            self.no_room.emit(request)
            return False
        options = self._options(request.choice, request.conversation)
        if options is None:
            self.failed.emit(UserError(Code.NO_MODEL))
            return False
        turn = LiveTurn(request)
        if request.conversation == self._conversation:
            self._in_view = turn
        self.turns.start(turn, options)
        self.turn_changed.emit()
        return True

    def _send_queued(self, message: QueuedMessage) -> None:
        request = TurnRequest(
            TurnKind.SEND,
            message.conversation,
            text=message.text,
            attachments=self._files_of(message.number),
        )
        if not self._start(request):
            self._queue.hold(message.conversation)
            return
        self.queued_sent.emit(message)
        if message.conversation is None:
            self._queue.follow()

    def _send_next(self) -> None:
        """Of the queue, if the engine is free."""
        if self.turns.current is not None:
            return
        number, self._next_queued = self._next_queued, None
        message = None if number is None else self._queue.find(number)
        if message is None or self.turns.hindrance(message.conversation) is not None:
            message = self._queue.next(self.turns.conversations())
        if message is not None:
            self._send_queued(message)

    @Slot(object, list)
    def _events_received(self, turn: LiveTurn, events: list[ChatEvent]) -> None:
        for event in events:
            self._handle(turn, event)
        if turn is not self._in_view:
            return
        if turn.answer is None:
            if not self._reader.is_reading:  # else what comes from the store would remove it
                if turn.summary is not None:
                    self.item_changed.emit(turn.summary.item())
                self._show_waiting(turn)
        elif not any(isinstance(event, TurnFinished) for event in events):
            item = turn.answer.item()
            if events or item.state is ItemState.REASONING:  # then only its clock moves
                self.item_changed.emit(item)
            if turn.answer.context_tokens:
                self.usage_changed.emit(turn.answer.context_tokens)

    def _handle(self, turn: LiveTurn, event: ChatEvent) -> None:
        if isinstance(event, TurnStarted):
            self._begun(turn, event)
        elif isinstance(event, SummaryStarted | SummaryFinished):
            self._summarised(turn, event)
        elif isinstance(event, Loading):
            self.loading_changed.emit(event.progress)
        elif isinstance(event, FellBack | ToolsLeftOut):
            self.fell_back.emit(event)
        elif isinstance(event, ToolEvent):
            self.turn_changed.emit()
            self._send_next()
        elif isinstance(event, Trimmed):
            if turn.conversation_id is not None:
                self.trimmed.emit(event.turns, turn.conversation_id)
        elif isinstance(event, TurnFinished):
            self.record_changed.emit(event.conversation)
            if turn is self._in_view:
                self.item_changed.emit(finished_item(event.answer, turn.answer))
                path = after_answer(self._store, event.conversation, event.answer)
                self.usage_changed.emit(path.tokens)
                if self._reader.is_reading or not path.whole:
                    self._reload()
                else:
                    self.context_changed.emit(path.use)
            if event.error is not None:
                self.turn_failed.emit(event.error, event.conversation.id, event.answer.id)

    def _summarised(self, turn: LiveTurn, event: SummaryStarted | SummaryFinished) -> None:
        """Its place is among the messages, before the question that waits for it."""
        if turn is self._in_view:
            self._provisional = False
            if isinstance(event, SummaryFinished):
                self.item_changed.emit(summary_item(event.summary))
                if event.summary.is_sent:  # what is in the queue is sent before it is read
                    self.context_changed.emit(after_summary(event))
            self._reload()
        error = event.error if isinstance(event, SummaryFinished) else None
        if error is not None and turn.request.kind is TurnKind.SUMMARISE:
            self.failed.emit(error)

    def _begun(self, turn: LiveTurn, event: TurnStarted) -> None:
        self.record_changed.emit(event.conversation)
        if turn.request.conversation is None:
            self.begun.emit(event.conversation.id)
        if event.question is not None:
            self.question_stored.emit(event.conversation.id)
        if turn is self._in_view:
            if self._conversation != event.conversation.id:
                self._conversation = self._reader.shown = event.conversation.id
                self.conversation_changed.emit(event.conversation.id)
            late = self._reader.is_reading  # perhaps without the question
            if turn.request.branches or self._provisional or late:
                self._provisional = False
                self._reload()
            elif event.question is not None:
                self.item_changed.emit(item_of(event.question))
        self.turn_changed.emit()

    def _show_waiting(self, turn: LiveTurn) -> None:
        """The engine lane is busy (a model is being loaded): show what was asked meanwhile."""
        if self._provisional or turn.request.kind is not TurnKind.SEND:
            return
        self._provisional = True
        for item in provisional_items(turn.request):
            self.item_changed.emit(item)

    @Slot(object, object)
    def _ended(self, turn: LiveTurn, error: UserError | None) -> None:
        in_view = turn is self._in_view
        if in_view:
            self._in_view = None
        self.loading_changed.emit(None)
        if turn.answer is None:  # it never began, so nothing is stored
            if turn.request.text:
                self.question_lost.emit(turn.request.text)
            if in_view:
                self._provisional = False
                self._reload()
        if error is not None:
            self.failed.emit(error)
        self.turn_changed.emit()
        if (following := turn.next) is not None:
            self._start(following)
            return
        # Behind one that was cut or failed nothing goes on by itself.
        if not turn.completed and self._next_queued is None:
            self._queue.hold(turn.conversation_id)
        self._send_next()

    def _reload(self) -> None:
        """Read the messages; when another conversation is shown, first the end."""
        self._reader.read(self._conversation)

    @Slot(object)
    def _show(self, path: ConversationPath) -> None:
        turn = self._in_view
        live = turn.answer if turn else None
        self.items_changed.emit(turn.shown_among(path.items) if turn else path.items)
        self.usage_changed.emit((live and live.context_tokens) or path.tokens)
        self.context_changed.emit(path.use)
