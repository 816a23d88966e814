"""`ChatSession`: what a user can do with a conversation; it joins store and engine.

Each turn blocks until its answer is stored; the listener is called in its thread. Turns may be
called in several threads at once: they have the engine one after the other, and while a tool takes
long in one of them, the next one begins. Those of one conversation are not for several threads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import NamedTuple

from app.core.cancel import CancelToken
from app.core.chat.context import left_out_before, prompt_of
from app.core.chat.events import Listener, SummaryFinished
from app.core.chat.passages import PassageFinder
from app.core.chat.room import RoomForAnswer
from app.core.chat.titles import title_of
from app.core.chat.turn import Turn
from app.core.conversations.records import (
    Attachment,
    ConversationRecord,
    GenerationRecord,
    MessageRecord,
    MessageState,
)
from app.core.conversations.store import ConversationStore
from app.core.engine.interface import Engine
from app.core.engine.protocol import Inspected
from app.core.engine.queue import EngineLease, EngineQueue
from app.core.errors import Code, UserError
from app.core.loading.loader import LoadModel
from app.core.loading.options import TurnOptions
from app.core.messages import Channel, Message, Part, Role, StopReason, WhenFull
from app.core.tools.decision import Decision
from app.core.tools.steps import pending_calls, without_open_calls
from app.core.tools.toolbox import Toolboxes

_UNFINISHED = frozenset({StopReason.LENGTH, StopReason.CONTEXT_FULL})


class ChatSession:
    """Every turn returns its answer as stored, also when it was stopped or failed; only
    `edit_answer` is no turn, and needs no engine.

    Each raises UserError before anything is written (EMPTY_MESSAGE, MESSAGE_UNKNOWN,
    CONVERSATION_UNKNOWN) or when the store fails (DATABASE_*); the engine's failures are in
    `TurnFinished.error`.

    Where that was chosen, a summary is written first if the prompt would find no room. When it
    fails, UserError or Cancelled is raised, and nothing else is written.
    """

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        load: LoadModel,
        today: Callable[[], date] = date.today,
        toolboxes: Toolboxes | None = None,
        *,
        passages: PassageFinder | None = None,
        engine_queue: EngineQueue | None = None,
    ) -> None:
        self._store = store
        self._engine = engine
        self._today = today
        self._load = load
        self._toolboxes = toolboxes or Toolboxes()
        self._passages = passages
        self._engine_queue = engine_queue or EngineQueue()

    def send(
        self,
        conversation_id: int | None,
        text: str,
        options: TurnOptions,
        listen: Listener,
        cancel: CancelToken,
        *,
        attachments: Sequence[Attachment] = (),
    ) -> MessageRecord:
        """Store a question with its attachments, and answer it; None begins a conversation.

        The question is stored before anything can fail, except a summary that is needed first.
        """
        text = _typed(text)
        with self._use(options, listen, cancel) as use:
            if conversation_id is None:
                conversation = self._store.create(
                    title=title_of(text),
                    date=self._today().isoformat(),
                    instructions=options.instructions,
                    assistant=options.assistant,
                    tools=options.tools,
                )
            else:
                conversation = self._store.conversation(conversation_id)
                if conversation.tip is None and not conversation.title:
                    self._store.rename(conversation.id, title_of(text))
                room = self._room(use)
                room.for_question(conversation, conversation.tip, text, attachments)
            question = self._store.add_message(
                conversation.id,
                conversation.tip,
                Message.of(Role.USER, text),
                attachments=attachments,
            )
            return self._answer(question, use, new=True)

    def retry(
        self, message_id: int, options: TurnOptions, listen: Listener, cancel: CancelToken
    ) -> MessageRecord:
        """Another answer beside this one, or an answer to this question."""
        with self._use(options, listen, cancel) as use:
            message = self._store.message(message_id)
            if message.role is Role.ASSISTANT and message.parent_id is not None:
                message = self._store.message(message.parent_id)
            self._room(use).again(message)
            return self._answer(message, use)

    def edit(
        self,
        message_id: int,
        text: str,
        options: TurnOptions,
        listen: Listener,
        cancel: CancelToken,
        *,
        attachments: Sequence[Attachment] | None = None,
    ) -> MessageRecord:
        """Another wording beside this question, and its answer. A title follows the first. It has
        these `attachments`, or without any given those of the question."""
        text = _typed(text)
        with self._use(options, listen, cancel) as use:
            before = self._store.message(message_id)
            conversation = self._store.conversation(before.conversation_id)
            attachments = before.attachments if attachments is None else attachments
            self._room(use).for_question(conversation, before.parent_id, text, attachments)
            question = self._store.add_message(
                before.conversation_id,
                before.parent_id,
                Message.of(Role.USER, text),
                attachments=attachments,
            )
            if before.parent_id is None and conversation.title == title_of(before.message.text):
                self._store.rename(conversation.id, title_of(text))
            return self._answer(question, use, new=True)

    def edit_answer(
        self, message_id: int, text: str, *, keep_reasoning: bool = False
    ) -> MessageRecord:
        """Another text beside this answer, which the model sees in its place from now on. The calls
        of tools stay, as the text may cite what they found."""
        text = _typed(text)
        before = self._store.message(message_id)
        kept = (
            part
            for part in without_open_calls(before.message.parts)
            if not part.is_text or (keep_reasoning and part.is_reasoning)
        )
        return self._store.add_message(
            before.conversation_id,
            before.parent_id,
            Message(Role.ASSISTANT, (*kept, Part(Channel.FINAL, text))),
            edited=True,
        )

    def resume(
        self, message_id: int, options: TurnOptions, listen: Listener, cancel: CancelToken
    ) -> MessageRecord:
        """Go on with an answer that was stopped, interrupted or reached its length; also in the
        middle of its calls of tools."""
        with self._use(options, listen, cancel) as use:
            return self._go_on(self._store.message(message_id), use)

    def decide(
        self,
        message_id: int,
        decisions: Mapping[int, Decision],
        options: TurnOptions,
        listen: Listener,
        cancel: CancelToken,
    ) -> MessageRecord:
        """Go on with an answer whose calls wait for the user: `decisions` by their place in its
        parts. Nothing happens where none of these calls waits any more."""
        with self._use(options, listen, cancel) as use:
            answer = self._store.message(message_id)
            waiting = {step.index for step in pending_calls(answer.message.parts)}
            decided = {index: each for index, each in decisions.items() if index in waiting}
            if not decided:
                return answer
            return self._go_on(answer, use, decisions=decided)

    def answer_now(
        self, message_id: int, options: TurnOptions, listen: Listener, cancel: CancelToken
    ) -> MessageRecord:
        """Close the reasoning of this answer and have the model answer from it."""
        with self._use(options, listen, cancel) as use:
            return self._go_on(self._store.message(message_id), use, answer_now=True)

    def summarise(
        self, conversation_id: int, options: TurnOptions, listen: Listener, cancel: CancelToken
    ) -> SummaryFinished:
        """Have the model write a summary of the branch that is shown, up to its last answer; from
        then on it is sent in place of those messages."""
        with self._use(options, listen, cancel) as use:
            conversation = self._store.conversation(conversation_id)
            history = self._store.path(conversation_id)
            return self._room(use).summarise(conversation, history)

    def inspect(
        self,
        conversation_id: int | None,
        text: str,
        options: TurnOptions,
        cancel: CancelToken,
        *,
        attachments: Sequence[Attachment] = (),
    ) -> Inspected:
        """What `send` would give to the model; without a text, as far as it is written. Loads the
        model. Raises UserError."""
        conversation = (
            self._begun(options)
            if conversation_id is None
            else self._store.conversation(conversation_id)
        )
        history = [] if conversation_id is None else self._store.path(conversation_id)
        if text.strip():
            question = Message.of(Role.USER, _typed(text))
            now = MessageRecord(
                0, 0, None, question, MessageState.COMPLETE, 0.0, attachments=tuple(attachments)
            )
            history = [*history, now]
        toolbox = self._toolboxes.of(conversation)
        prompt = prompt_of(conversation, history, self._store.documents, options, toolbox)
        with self._use(options, _ignore, cancel):
            self._load(options, _ignore, cancel)
            return self._engine.inspect(prompt, left_out_before(history))

    @contextmanager
    def _use(
        self, options: TurnOptions, listen: Listener, cancel: CancelToken
    ) -> Iterator[_EngineUse]:
        """Waits for the engine. Raises Cancelled."""
        with self._engine_queue.lease() as lease:
            lease.take(cancel)
            yield _EngineUse(options, listen, cancel, lease)

    def _room(self, use: _EngineUse) -> RoomForAnswer:
        return RoomForAnswer(
            self._store,
            self._engine,
            self._load,
            use.options,
            self._toolboxes,
            listen=use.listen,
            cancel=use.cancel,
            lease=use.lease,
        )

    def _begun(self, options: TurnOptions) -> ConversationRecord:
        """As it would be, without being stored."""
        day = self._today().isoformat()
        return ConversationRecord(
            0, "", day, options.instructions, None, False, 0.0, 0.0, tools=options.tools
        )

    def _answer(
        self, question: MessageRecord, use: _EngineUse, *, new: bool = False
    ) -> MessageRecord:
        options = use.options
        answer = self._store.add_message(
            question.conversation_id,
            question.id,
            Message(Role.ASSISTANT, ()),
            MessageState.STREAMING,
            GenerationRecord(
                options.name,
                options.effort,
                options.sampling,
                quantization=options.quantization,
                thinking=options.thinking,
            ),
        )
        return self._write(answer, use, question=question if new else None)

    def _go_on(
        self,
        answer: MessageRecord,
        use: _EngineUse,
        *,
        answer_now: bool = False,
        decisions: Mapping[int, Decision] | None = None,
    ) -> MessageRecord:
        if answer.parent_id is not None:
            question = self._store.message(answer.parent_id)
            self._room(use).again(question, answer)
        self._store.update_message(answer.id, state=MessageState.STREAMING)
        answer = self._store.message(answer.id)
        return self._write(answer, use, answer_now=answer_now, decisions=decisions)

    def _write(
        self,
        answer: MessageRecord,
        use: _EngineUse,
        *,
        question: MessageRecord | None = None,
        answer_now: bool = False,
        decisions: Mapping[int, Decision] | None = None,
    ) -> MessageRecord:
        conversation = self._store.conversation(answer.conversation_id)
        when_full = conversation.when_full or use.options.when_full
        goes_on = answer_now or bool(answer.message.parts)
        turn = Turn(
            self._store,
            self._engine,
            self._load,
            use.options,
            self._toolboxes,
            listen=use.listen,
            cancel=use.cancel,
            lease=use.lease,
            trim=goes_on or when_full is WhenFull.LEAVE_OUT,
            passages=self._passages,
        )
        return turn.run(
            conversation,
            answer,
            question=question,
            answer_now=answer_now,
            decisions=decisions or {},
        )


def _ignore(event: object) -> None:
    pass


class _EngineUse(NamedTuple):
    """One turn: the engine is its own while `lease` is held."""

    options: TurnOptions
    listen: Listener
    cancel: CancelToken
    lease: EngineLease


def _typed(text: str) -> str:
    """Without the empty lines around it. Raises UserError(EMPTY_MESSAGE)."""
    if not text.strip():
        raise UserError(Code.EMPTY_MESSAGE)
    return text.rstrip().lstrip("\r\n")


def can_resume(answer: MessageRecord) -> bool:
    """Whether `ChatSession.resume` makes sense for it."""
    if answer.role is not Role.ASSISTANT or answer.state is MessageState.STREAMING:
        return False
    if answer.state in (MessageState.STOPPED, MessageState.INTERRUPTED):
        return True
    return answer.generation is not None and answer.generation.stop in _UNFINISHED


def waits_for_user(answer: MessageRecord) -> bool:
    """Whether `ChatSession.decide` is to be called for it."""
    return (
        answer.state is MessageState.COMPLETE
        and answer.generation is not None
        and answer.generation.stop is StopReason.TOOL_CALL
        and bool(pending_calls(answer.message.parts))
    )


def can_answer_now(answer: MessageRecord) -> bool:
    """Whether it has reasoning or calls of tools but no answer yet, and nobody is writing it."""
    parts = answer.message.parts
    return (
        answer.role is Role.ASSISTANT
        and answer.state is not MessageState.STREAMING
        and any((part.is_reasoning and part.text) or not part.is_text for part in parts)
        and not answer.message.text.strip()
    )
