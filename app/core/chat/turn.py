"""`Turn`: one answer, from the first sign of life to its last stored word."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import msgspec

from app.core.cancel import CancelToken
from app.core.chat.answer_builder import AnswerBuilder
from app.core.chat.context import (
    given_with,
    left_out_before,
    parts_as_sent,
    prompt_of,
    tool_context,
)
from app.core.chat.documents import as_prompted
from app.core.chat.engine_turn import EngineTurn
from app.core.chat.events import EngineTaken, Listener, TurnFinished, TurnStarted
from app.core.chat.failures import remember
from app.core.chat.passages import PassageFinder, has_passages
from app.core.chat.summaries import about_tokens
from app.core.chat.tool_loop import ToolLoop
from app.core.chat.usage import of_loop, together
from app.core.chat.writer import AnswerWriter
from app.core.conversations.records import (
    ConversationRecord,
    GenerationRecord,
    MessageRecord,
    MessageState,
)
from app.core.conversations.store import ConversationStore
from app.core.engine import protocol
from app.core.engine.context import answer_room
from app.core.engine.interface import Engine
from app.core.engine.queue import EngineLease
from app.core.errors import Code, UserError
from app.core.loading.loader import LoadModel
from app.core.loading.options import TurnOptions
from app.core.messages import Channel, Prompt, Role, Sampling, StopReason, Usage
from app.core.tools.decision import Decision
from app.core.tools.steps import pending_calls
from app.core.tools.toolbox import Toolboxes

_log = logging.getLogger(__name__)

_CUT: Final = frozenset({StopReason.STOPPED, StopReason.INTERRUPTED, StopReason.CLOSED})
_ABLE: Final = 2_000_000_000  # parameters; models with fewer call tools, but seldom to any use
_SHARE: Final = 4  # of the context: what passages of documents have at most
_WHOLE: Final = frozenset({StopReason.FINISHED, StopReason.TOOL_CALL})


class Turn(EngineTurn):
    """Used once. `trim`: what finds no room is left out, and else the turn fails."""

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        load: LoadModel,
        options: TurnOptions,
        toolboxes: Toolboxes,
        *,
        listen: Listener,
        cancel: CancelToken,
        lease: EngineLease,
        trim: bool = True,
        passages: PassageFinder | None = None,
    ) -> None:
        super().__init__(
            *(store, engine, load, options, toolboxes), listen=listen, cancel=cancel, lease=lease
        )
        self._trim = trim
        self._passages = passages
        self._trimmed = protocol.Trimmed(0, 0)
        self._loaded: protocol.LoadedModel | None = None
        self._usage: Usage | None = None  # of all generations so far
        self._seed = 0
        self._raw: list[str] = []

    def run(
        self,
        conversation: ConversationRecord,
        answer: MessageRecord,
        *,
        question: MessageRecord | None = None,
        answer_now: bool = False,
        decisions: Mapping[int, Decision],
    ) -> MessageRecord:
        """Write into `answer`, which is stored as streaming and may have parts already; `decisions`
        are about the calls in them.

        Whatever the engine does, the outcome is stored and emitted, and the record returned.
        Raises UserError only when the store itself fails.
        """
        before = answer.generation
        builder = AnswerBuilder(answer.message.parts, before.reasoning_seconds if before else 0.0)
        writer = AnswerWriter(lambda: self._store.update_message(answer.id, parts=builder.parts()))

        def write() -> protocol.Finished:
            history = (
                self._store.path(conversation.id, answer.parent_id) if answer.parent_id else []
            )
            self._loaded = self._load(self._options, self._pass_on, self._cancel)
            if not answer.message.parts:
                history = self._with_passages(conversation, history)
            toolbox = self._toolboxes.of(conversation)
            documents = self._store.documents
            prompt = prompt_of(conversation, history, documents, self._options, toolbox)
            context = tool_context(conversation, history)
            builder.before = context.before
            builder.given = given_with(history)
            loop = ToolLoop(
                lambda: self._toolboxes.of(self._store.conversation(conversation.id)),
                builder,
                writer.flush,
                self._listen,
                self._cancel,
                lease=self._lease,
                prompt=prompt,
                context=context,
                context_length=self._loaded.context_length,
                count=self._count,
                decisions=decisions,
            )
            if answer_now:
                loop.give_up()
            prompt = replace(prompt, answer_now=answer_now)
            left_out = left_out_before([*history, answer])
            return self._write(prompt, left_out, loop, builder, writer)

        try:
            finished, error = self._outcome(
                TurnStarted(conversation, question, answer, builder), writer, write
            )
        except BaseException:
            self._store.update_message(
                answer.id, parts=builder.parts(), state=MessageState.INTERRUPTED
            )
            raise
        if error is None and self._lacks_answer(finished.stop, builder):
            error = UserError(Code.NO_ANSWER)
        return self._finish(answer, builder, finished.stop, error)

    def _with_passages(
        self, conversation: ConversationRecord, history: list[MessageRecord]
    ) -> list[MessageRecord]:
        """With passages of the user's documents at the question, where the model cannot look for
        them itself. They are stored with it."""
        loaded = self._loaded
        if self._passages is None or loaded is None or not history or _looks_up(loaded):
            return history
        question = history[-1]
        if question.role is not Role.USER or has_passages(question):
            return history
        asked = as_prompted(question, self._store.documents).text
        taken = sum(self._count([asked, conversation.instructions]))
        length = loaded.context_length
        room = min(length // _SHARE, length - answer_room(length) - taken)
        found = self._passages.find(conversation, history, room, self._cancel)
        if not found:
            return history
        self._store.update_message(question.id, parts=(*question.message.parts, *found))
        return [*history[:-1], self._store.message(question.id)]

    def _write(
        self,
        prompt: Prompt,
        left_out: int,
        loop: ToolLoop,
        builder: AnswerBuilder,
        writer: AnswerWriter,
    ) -> protocol.Finished:
        """Generate, and carry out what was called, until there is nothing left to carry out."""
        while True:
            if not loop.run_pending():
                return protocol.Finished(0, StopReason.TOOL_CALL, Usage())
            forced = prompt.answer_now or loop.limited
            prompt = replace(prompt, prefix=parts_as_sent(builder.parts()), answer_now=forced)
            finished = self._generate(prompt, self._trimmed.turns or left_out, builder, writer)
            if forced:
                loop.give_up()
            elif finished.stop not in _WHOLE:
                loop.end_broken_off()
            elif pending_calls(builder.parts()):
                continue
            if loop.limited and finished.stop is StopReason.FINISHED:
                return msgspec.structs.replace(finished, stop=StopReason.TOOL_LIMIT)
            return finished

    def _generate(
        self, prompt: Prompt, left_out: int, builder: AnswerBuilder, writer: AnswerWriter
    ) -> protocol.Finished:
        """One of the generations of the answer."""
        if not self._lease.held:  # a tool took long, and other turns may have had the engine
            self._lease.take(self._cancel)
            self._listen(EngineTaken())
            self._loaded = self._load(self._options, self._pass_on, self._cancel)

        def on_event(event: protocol.Event) -> None:
            self._on_event(event, builder)
            writer.touch()

        finished = self._engine.generate(
            prompt,
            self._sampling(),
            on_event,
            self._cancel,
            left_out,
            trim=self._trim or self._usage is not None,
        )
        before, now = self._usage, finished.usage
        self._usage = of_loop(before, now) if before else now
        self._seed = finished.seed or self._seed
        self._raw.append(finished.raw)
        return finished

    def _sampling(self) -> Sampling:
        """For the next generation: the seed of the first, and what is left of the length."""
        sampling = self._options.sampling
        if self._usage is None:
            return sampling
        if sampling.max_tokens:
            left = max(sampling.max_tokens - self._usage.completion_tokens, 1)
            sampling = replace(sampling, max_tokens=left)
        return replace(sampling, seed=self._seed or sampling.seed)

    def _on_event(self, event: protocol.Event, builder: AnswerBuilder) -> None:
        match event:
            case protocol.Delta():
                builder.add(event)
            case protocol.ToolCall():
                builder.add_call(event)
            case protocol.Trimmed():
                self._trimmed = event
        self._pass_on(event)

    def _count(self, texts: Sequence[str]) -> Sequence[int]:
        """The tokens of each text, or about as many where the engine cannot count."""
        try:
            return self._engine.count_tokens(texts)
        except UserError:
            return [about_tokens(text) for text in texts]

    def _lacks_answer(self, stop: StopReason, builder: AnswerBuilder) -> bool:
        parts = builder.parts()
        if stop in _CUT or (stop is StopReason.TOOL_CALL and pending_calls(parts)):
            return False
        return not any(part.channel is Channel.FINAL and part.text.strip() for part in parts)

    def _finish(
        self,
        answer: MessageRecord,
        builder: AnswerBuilder,
        stop: StopReason,
        error: UserError | None,
    ) -> MessageRecord:
        before = answer.generation
        options = self._options
        usage = self._usage or Usage()
        trimmed = self._trimmed
        if before and not trimmed.turns and self._usage is None:  # nothing was sent this time
            trimmed = protocol.Trimmed(0, before.left_out, before.first_sent)
        generation = GenerationRecord(
            model=options.name,
            effort=options.effort,
            sampling=replace(options.sampling, seed=self._seed or options.sampling.seed),
            usage=together(before.usage, usage) if before else usage,
            stop=stop,
            reasoning_seconds=builder.reasoning_seconds,
            error=remember(error) if error else "",
            quantization=options.quantization,
            context_length=self._loaded.context_length if self._loaded else 0,
            reasoning_control=self._loaded.reasoning if self._loaded else None,
            thinking=options.thinking,
            left_out=trimmed.turns,
            first_sent=trimmed.first,
        )
        self._store.update_message(
            answer.id,
            parts=builder.parts(),
            state=_state(stop),
            generation=generation,
            raw_output=self._raw_output(answer, stop),
        )
        _log.info("answer %d %s %s", answer.id, stop, error.code if error else "")
        stored = self._store.message(answer.id)
        conversation = self._store.conversation(answer.conversation_id)
        self._listen(TurnFinished(stored, conversation, usage, stop, error))
        return stored

    def _raw_output(self, answer: MessageRecord, stop: StopReason) -> str | None:
        """All that the model emitted for this answer; None where a part of it was not kept."""
        emitted = "" if stop is StopReason.INTERRUPTED else "".join(self._raw)
        if not answer.message.parts:
            return emitted or None
        before = self._store.messages.raw_output(answer.id)
        return before + emitted if before and emitted else None


def _looks_up(model: protocol.LoadedModel) -> bool:
    """Whether it can be left to look for what it needs in the user's documents."""
    return model.tools and not 0 < model.parameters < _ABLE


def _state(stop: StopReason) -> MessageState:
    match stop:
        case StopReason.STOPPED:
            return MessageState.STOPPED
        case StopReason.INTERRUPTED | StopReason.CLOSED:
            return MessageState.INTERRUPTED
        case _:
            return MessageState.COMPLETE
