"""`Turn`: one answer, from the first sign of life to its last stored word."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from app.core.cancel import CancelToken
from app.core.chat.answer_builder import AnswerBuilder
from app.core.chat.context import as_sent, counter, fit
from app.core.chat.events import (
    Listener,
    TurnDelta,
    TurnFinished,
    TurnLoaded,
    TurnLoading,
    TurnPrefill,
    TurnStarted,
    TurnToolCall,
    TurnTrimmed,
    fell_back,
)
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
from app.core.errors import Cancelled, Code, UserError
from app.core.loading.options import ResolveLoad, TurnOptions, as_given
from app.core.messages import Channel, Prompt, StopReason, Usage

_log = logging.getLogger(__name__)

_NOTHING: Final = protocol.Finished(0, StopReason.INTERRUPTED, Usage())


class Turn:
    """Used once. `left_out` is how many of the oldest turns were not sent, before and after."""

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        options: TurnOptions,
        listen: Listener,
        cancel: CancelToken,
        *,
        place: ResolveLoad = as_given,
        left_out: int = 0,
    ) -> None:
        self._store = store
        self._engine = engine
        self._place = place
        self._options = options
        self._listen = listen
        self._cancel = cancel
        self.left_out = left_out
        self._called = False

    def run(
        self,
        conversation: ConversationRecord,
        answer: MessageRecord,
        *,
        question: MessageRecord | None = None,
        answer_now: bool = False,
    ) -> MessageRecord:
        """Write into `answer`, which is stored as streaming and may have parts already.

        Whatever the engine does, the outcome is stored and told, and the record returned.
        Raises UserError only when the store itself fails.
        """
        draft = AnswerBuilder(answer.message.parts)
        finished, error = _NOTHING, None
        try:
            self._listen(TurnStarted(conversation, question, answer))
            with AnswerWriter(
                lambda: self._store.update_message(answer.id, parts=draft.parts())
            ) as writer:
                finished = self._generate(conversation, answer, answer_now, draft, writer)
        except UserError as failure:
            error = failure
        except Cancelled:
            finished = replace(_NOTHING, stop=StopReason.STOPPED)
        except BaseException:
            self._store.update_message(
                answer.id, parts=draft.parts(), state=MessageState.INTERRUPTED
            )
            raise
        if error is None and self._lacks_answer(finished.stop, draft):
            error = UserError(Code.NO_ANSWER)
        return self._finish(answer, draft, finished, error)

    def _generate(
        self,
        conversation: ConversationRecord,
        answer: MessageRecord,
        answer_now: bool,
        draft: AnswerBuilder,
        writer: AnswerWriter,
    ) -> protocol.Finished:
        options = self._options = self._place(self._options)
        self._cancel.raise_if_cancelled()
        model = self._engine.load(
            str(options.model),
            options.load,
            self._on_load,
            self._cancel,
            options.fallbacks,
            asked=options.asked,
        )
        self._listen(TurnLoaded(model))
        history = self._store.path(conversation.id, answer.parent_id) if answer.parent_id else []
        prompt = Prompt(
            messages=as_sent([record.message for record in history]),
            date=conversation.date,
            instructions=conversation.instructions or options.default_instructions,
            effort=options.effort,
            thinking=options.thinking,
            tools=options.tools,
            prefix=answer.message.parts,
            answer_now=answer_now,
        )

        def on_event(event: protocol.Event) -> None:
            self._on_event(event, draft)
            writer.touch()

        context_length = model.context_length
        while True:
            fitted = self._fit(prompt, context_length)
            self._cancel.raise_if_cancelled()
            try:
                return self._engine.generate(fitted, options.sampling, on_event, self._cancel)
            except UserError as error:
                loaded = self._engine.loaded  # with a shorter context, after a mishap
                shorter = loaded is not None and loaded.context_length < context_length
                if error.code is not Code.CONTEXT_FULL or loaded is None or not shorter:
                    raise
                context_length = loaded.context_length

    def _fit(self, prompt: Prompt, context_length: int) -> Prompt:
        """Leaves out the oldest turns that find no room, and says so."""
        fitted = fit(prompt, counter(self._engine), context_length, self.left_out)
        self.left_out = fitted.left_out
        if fitted.left_out:
            self._listen(TurnTrimmed(fitted.left_out))
        return fitted.prompt

    def _on_load(self, event: protocol.Event) -> None:
        match event:
            case protocol.Loading(progress=progress):
                self._listen(TurnLoading(progress))
            case protocol.FellBack():
                self._listen(fell_back(event))

    def _on_event(self, event: protocol.Event, draft: AnswerBuilder) -> None:
        match event:
            case protocol.Loading() | protocol.FellBack():  # the engine died and loads it again
                self._on_load(event)
            case protocol.Prefill(done=done, total=total):
                self._listen(TurnPrefill(done, total))
            case protocol.Delta(channel=channel, text=text, new_part=new_part, tokens=tokens):
                draft.add(channel, text, new_part=new_part)
                self._listen(TurnDelta(channel, text, new_part, tokens))
            case protocol.ToolCall():
                self._called = self._called or event.valid
                draft.add_call(event.channel, event.recipient, event.arguments)
                self._listen(
                    TurnToolCall(
                        event.name, event.recipient, event.arguments, event.channel, event.valid
                    )
                )

    def _lacks_answer(self, stop: StopReason, draft: AnswerBuilder) -> bool:
        if stop in (StopReason.STOPPED, StopReason.INTERRUPTED) or self._called:
            return False
        return not any(
            part.channel is Channel.FINAL and part.text.strip() for part in draft.parts()
        )

    def _finish(
        self,
        answer: MessageRecord,
        draft: AnswerBuilder,
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
            reasoning_seconds=draft.reasoning_seconds
            + (before.reasoning_seconds if before else 0.0),
            error=remember(error) if error else "",
        )
        self._store.update_message(
            answer.id, parts=draft.parts(), state=_state(finished.stop), generation=generation
        )
        _log.info("answer %d %s %s", answer.id, finished.stop, error.code if error else "")
        stored = self._store.message(answer.id)
        conversation = self._store.conversation(answer.conversation_id)
        self._listen(TurnFinished(stored, conversation, finished.usage, finished.stop, error))
        return stored


def _state(stop: StopReason) -> MessageState:
    match stop:
        case StopReason.STOPPED:
            return MessageState.STOPPED
        case StopReason.INTERRUPTED:
            return MessageState.INTERRUPTED
        case _:
            return MessageState.COMPLETE


def _together(before: Usage, now: Usage) -> Usage:
    """The usage of an answer that was written in two goes."""
    return replace(
        now,
        completion_tokens=before.completion_tokens + now.completion_tokens,
        completion_seconds=before.completion_seconds + now.completion_seconds,
        time_to_first_token=before.time_to_first_token or now.time_to_first_token,
    )
