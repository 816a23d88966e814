"""`Turn`: one answer, from the first sign of life to its last stored word."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from app.core.cancel import CancelToken
from app.core.chat.answer_builder import AnswerBuilder
from app.core.chat.context import left_out_before, prompt_of
from app.core.chat.engine_turn import EngineTurn
from app.core.chat.events import Listener, TurnFinished, TurnStarted
from app.core.chat.failures import remember
from app.core.chat.writer import AnswerWriter
from app.core.conversations.records import (
    ConversationRecord,
    GenerationRecord,
    MessageRecord,
    MessageState,
)
from app.core.conversations.store import ConversationStore
from app.core.engine import protocol
from app.core.engine.interface import Engine
from app.core.errors import Code, UserError
from app.core.loading.loader import LoadModel
from app.core.loading.options import TurnOptions
from app.core.messages import Channel, StopReason, Usage

_log = logging.getLogger(__name__)

_CUT: Final = frozenset({StopReason.STOPPED, StopReason.INTERRUPTED, StopReason.CLOSED})


class Turn(EngineTurn):
    """Used once. `trim`: what finds no room is left out, and else the turn fails."""

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        load: LoadModel,
        options: TurnOptions,
        *,
        listen: Listener,
        cancel: CancelToken,
        trim: bool = True,
    ) -> None:
        super().__init__(store, engine, load, options, listen=listen, cancel=cancel)
        self._trim = trim
        self._trimmed = protocol.Trimmed(0, 0)
        self._called = False
        self._loaded: protocol.LoadedModel | None = None

    def run(
        self,
        conversation: ConversationRecord,
        answer: MessageRecord,
        *,
        question: MessageRecord | None = None,
        answer_now: bool = False,
    ) -> MessageRecord:
        """Write into `answer`, which is stored as streaming and may have parts already.

        Whatever the engine does, the outcome is stored and emitted, and the record returned.
        Raises UserError only when the store itself fails.
        """
        before = answer.generation
        builder = AnswerBuilder(answer.message.parts, before.reasoning_seconds if before else 0.0)
        writer = AnswerWriter(lambda: self._store.update_message(answer.id, parts=builder.parts()))
        try:
            finished, error = self._outcome(
                TurnStarted(conversation, question, answer, builder),
                writer,
                lambda: self._generate(conversation, answer, answer_now, builder, writer),
            )
        except BaseException:
            self._store.update_message(
                answer.id, parts=builder.parts(), state=MessageState.INTERRUPTED
            )
            raise
        if error is None and self._lacks_answer(finished.stop, builder):
            error = UserError(Code.NO_ANSWER)
        return self._finish(answer, builder, finished, error)

    def _generate(
        self,
        conversation: ConversationRecord,
        answer: MessageRecord,
        answer_now: bool,
        builder: AnswerBuilder,
        writer: AnswerWriter,
    ) -> protocol.Finished:
        options = self._options
        self._loaded = self._load(options, self._pass_on, self._cancel)
        history = self._store.path(conversation.id, answer.parent_id) if answer.parent_id else []
        prompt = prompt_of(conversation, history, self._store.documents, options)
        prompt = replace(prompt, prefix=answer.message.parts, answer_now=answer_now)

        def on_event(event: protocol.Event) -> None:
            self._on_event(event, builder)
            writer.touch()

        return self._engine.generate(
            prompt,
            options.sampling,
            on_event,
            self._cancel,
            left_out_before([*history, answer]),
            trim=self._trim,
        )

    def _on_event(self, event: protocol.Event, builder: AnswerBuilder) -> None:
        match event:
            case protocol.Delta():
                builder.add(event)
            case protocol.ToolCall():
                self._called = self._called or event.valid
                builder.add_call(event)
            case protocol.Trimmed():
                self._trimmed = event
        self._pass_on(event)

    def _lacks_answer(self, stop: StopReason, builder: AnswerBuilder) -> bool:
        if stop in _CUT or self._called:
            return False
        return not any(
            part.channel is Channel.FINAL and part.text.strip() for part in builder.parts()
        )

    def _finish(
        self,
        answer: MessageRecord,
        builder: AnswerBuilder,
        finished: protocol.Finished,
        error: UserError | None,
    ) -> MessageRecord:
        before = answer.generation
        options = self._options
        generation = GenerationRecord(
            model=options.name,
            effort=options.effort,
            sampling=replace(options.sampling, seed=finished.seed or options.sampling.seed),
            usage=_together(before.usage, finished.usage) if before else finished.usage,
            stop=finished.stop,
            reasoning_seconds=builder.reasoning_seconds,
            error=remember(error) if error else "",
            quantization=options.quantization,
            context_length=self._loaded.context_length if self._loaded else 0,
            reasoning_control=self._loaded.reasoning if self._loaded else None,
            thinking=options.thinking,
            left_out=self._trimmed.turns,
            first_sent=self._trimmed.first,
        )
        self._store.update_message(
            answer.id,
            parts=builder.parts(),
            state=_state(finished.stop),
            generation=generation,
            raw_output=self._raw_output(answer, finished.raw),
        )
        _log.info("answer %d %s %s", answer.id, finished.stop, error.code if error else "")
        stored = self._store.message(answer.id)
        conversation = self._store.conversation(answer.conversation_id)
        self._listen(TurnFinished(stored, conversation, finished.usage, finished.stop, error))
        return stored

    def _raw_output(self, answer: MessageRecord, emitted: str) -> str | None:
        """All that the model emitted for this answer; None where the beginning was not kept."""
        if not answer.message.parts:
            return emitted or None
        before = self._store.messages.raw_output(answer.id)
        return before + emitted if before and emitted else None


def _state(stop: StopReason) -> MessageState:
    match stop:
        case StopReason.STOPPED:
            return MessageState.STOPPED
        case StopReason.INTERRUPTED | StopReason.CLOSED:
            return MessageState.INTERRUPTED
        case _:
            return MessageState.COMPLETE


def _together(before: Usage, now: Usage) -> Usage:
    """The usage of an answer that was written in two goes. What was written in the first was part
    of the prompt of the second, and is counted once."""
    written = before.completion_tokens
    return replace(
        now,
        prompt_tokens=max(now.prompt_tokens - written, 0),
        cached_tokens=max(now.cached_tokens - written, 0),
        completion_tokens=before.completion_tokens + now.completion_tokens,
        completion_seconds=before.completion_seconds + now.completion_seconds,
        time_to_first_token=before.time_to_first_token or now.time_to_first_token,
        cpu_seconds=before.cpu_seconds + now.cpu_seconds,
    )
