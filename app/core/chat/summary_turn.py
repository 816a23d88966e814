"""`SummaryTurn`: one summary, written by the model where a conversation gets too long."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.core.chat.answer_builder import AnswerBuilder
from app.core.chat.context import left_out_before, prompt_of
from app.core.chat.engine_turn import EngineTurn
from app.core.chat.events import SummaryFinished, SummaryStarted
from app.core.chat.summaries import as_last_time, asks_for_summary, summary_room
from app.core.chat.writer import AnswerWriter
from app.core.conversations.records import (
    ConversationRecord,
    MessageRecord,
    MessageState,
    SummaryRecord,
)
from app.core.engine import protocol
from app.core.errors import Code, UserError
from app.core.messages import Channel, StopReason

_log = logging.getLogger(__name__)

_COMPLETE: Final = frozenset({StopReason.FINISHED, StopReason.LENGTH})


class SummaryTurn(EngineTurn):
    """Used once. As `Turn`, the outcome is stored and emitted whatever the engine does; one of
    which nothing was written leaves nothing."""

    def run(
        self, conversation: ConversationRecord, history: Sequence[MessageRecord]
    ) -> SummaryFinished:
        """Of the branch `history`, kept at its last message. Raises UserError only when the store
        itself fails."""
        end = history[-1]
        record = self._store.summaries.begin(end.id, self._options.name)
        builder = AnswerBuilder()
        writer = AnswerWriter(
            lambda: self._store.summaries.write(end.id, _text(builder), MessageState.STREAMING)
        )
        try:
            finished, error = self._outcome(
                SummaryStarted(conversation, record, builder),
                writer,
                lambda: self._generate(conversation, history, builder, writer),
            )
        except BaseException:
            self._store.summaries.write(end.id, _text(builder), MessageState.INTERRUPTED)
            raise
        text, state = _text(builder).strip(), MessageState.INTERRUPTED
        if error is None and finished.stop in _COMPLETE:
            state = MessageState.COMPLETE
            error = None if text else UserError(Code.NO_ANSWER)
        elif finished.stop is StopReason.STOPPED:
            state = MessageState.STOPPED
        return self._finish(conversation, replace(record, text=text, state=state), finished, error)

    def _generate(
        self,
        conversation: ConversationRecord,
        history: Sequence[MessageRecord],
        builder: AnswerBuilder,
        writer: AnswerWriter,
    ) -> protocol.Finished:
        loaded = self._load(self._options, self._pass_on, self._cancel)
        room = summary_room(loaded.context_length)
        options = as_last_time(self._options, history)
        toolbox = self._toolboxes.of(conversation)
        prompt = prompt_of(conversation, history, self._store.documents, options, toolbox)

        def on_event(event: protocol.Event) -> None:
            if isinstance(event, protocol.Delta):
                builder.add(event)
                writer.touch()
            self._pass_on(event)

        before = left_out_before(history)
        try:
            return self._engine.generate(
                asks_for_summary(prompt),
                replace(options.sampling, max_tokens=room),
                on_event,
                self._cancel,
                before,
                trim=before > 0,  # it is of what the model still saw
                room=room,
            )
        except UserError as error:
            if error.code in (Code.CONVERSATION_FULL, Code.CONTEXT_FULL):
                raise UserError(
                    Code.NO_ROOM_FOR_SUMMARY,
                    prompt_tokens=error.facts["prompt_tokens"],
                    context_length=error.facts["context_length"],
                ) from error
            raise

    def _finish(
        self,
        conversation: ConversationRecord,
        summary: SummaryRecord,
        finished: protocol.Finished,
        error: UserError | None,
    ) -> SummaryFinished:
        if summary.text:
            self._store.summaries.write(summary.message_id, summary.text, summary.state)
        else:
            self._store.summaries.discard(summary.message_id)
        _log.info(
            "summary %d %s %s", summary.message_id, finished.stop, error.code if error else ""
        )
        outcome = SummaryFinished(conversation, summary, finished.usage, finished.stop, error)
        self._listen(outcome)
        return outcome


def _text(builder: AnswerBuilder) -> str:
    return "\n\n".join(part.text for part in builder.parts() if part.channel is Channel.FINAL)
