"""A conversation as the model sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.chat.documents import as_prompted
from app.core.chat.summaries import as_summary, split
from app.core.conversations.document_store import DocumentStore
from app.core.conversations.records import ConversationRecord, MessageRecord
from app.core.loading.options import TurnOptions
from app.core.messages import Message, Prompt, Role


def prompt_of(
    conversation: ConversationRecord,
    history: Sequence[MessageRecord],
    documents: DocumentStore,
    options: TurnOptions,
) -> Prompt:
    """What an answer to the last message of `history` is made from. Raises
    UserError(DOCUMENT_LOST)."""
    summary, rest = split(history)
    return Prompt(
        messages=as_sent([as_prompted(record, documents) for record in rest]),
        date=conversation.date,
        instructions=conversation.instructions or options.default_instructions,
        effort=options.effort,
        thinking=options.thinking,
        tools=options.tools,
        summary=as_summary(summary) if summary else "",
    )


def left_out_before(history: Sequence[MessageRecord]) -> int:
    """How many of the oldest questions after the last summary were not sent at the last answer."""
    _, rest = split(history)
    for record in reversed(rest):
        before = record.generation
        if before is not None and (before.usage.prompt_tokens or before.left_out):
            return before.left_out  # else it failed before anything was sent
    return 0


def as_sent(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Without the reasoning of finished turns, and without answers that were nothing else."""
    last_question = max(
        (index for index, message in enumerate(messages) if message.role is Role.USER), default=0
    )
    sent = (
        _without_reasoning(message) if index < last_question else message
        for index, message in enumerate(messages)
    )
    return tuple(message for message in sent if message.parts)


def _without_reasoning(message: Message) -> Message:
    return replace(message, parts=tuple(part for part in message.parts if not part.is_reasoning))
