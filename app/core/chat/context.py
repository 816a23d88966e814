"""A conversation as the model sees it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.chat.documents import as_prompted
from app.core.chat.summaries import as_summary, split
from app.core.conversations.document_store import DocumentStore
from app.core.conversations.records import ConversationRecord, MessageRecord
from app.core.loading.options import TurnOptions
from app.core.messages import Message, Part, Prompt, Role
from app.core.tools.steps import sent_later, settled
from app.core.tools.tool import ToolContext
from app.core.tools.toolbox import Toolbox


def prompt_of(
    conversation: ConversationRecord,
    history: Sequence[MessageRecord],
    documents: DocumentStore,
    options: TurnOptions,
    toolbox: Toolbox,
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
        tools=toolbox.functions,
        summary=as_summary(summary) if summary else "",
        namespaces=toolbox.namespaces,
    )


def tool_context(conversation: ConversationRecord, history: Sequence[MessageRecord]) -> ToolContext:
    """Of the calls in the answer to the last message of `history`; without its own."""
    return ToolContext(
        conversation,
        tuple(part for record in history for part in known_parts(record.message)),
        tuple(attachment for record in history for attachment in record.attachments),
    )


def known_parts(message: Message) -> Iterable[Part]:
    """The calls that have a result, with these; of a question the pages that were found for it."""
    if message.role is Role.USER:
        return (part for part in message.parts if part.author is not None)
    return settled(message.parts)


def given_with(history: Sequence[MessageRecord]) -> Sequence[Part]:
    """The pages that were found for the question at the end."""
    asked = history and history[-1].role is Role.USER
    return tuple(known_parts(history[-1].message)) if asked else ()


def left_out_before(history: Sequence[MessageRecord]) -> int:
    """How many of the oldest questions after the last summary were not sent at the last answer."""
    _, rest = split(history)
    for record in reversed(rest):
        before = record.generation
        if before is not None and (before.usage.prompt_tokens or before.left_out):
            return before.left_out  # else it failed before anything was sent
    return 0


def as_sent(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Without what is not sent again of finished turns (`sent_later`), and without answers that
    were nothing else."""
    last_question = max(
        (index for index, message in enumerate(messages) if message.role is Role.USER), default=0
    )
    sent = (
        _finished(message) if index < last_question else message
        for index, message in enumerate(messages)
    )
    return tuple(message for message in sent if message.parts)


def parts_as_sent(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Results without what only the window shows."""
    return tuple(
        part if part.author is None else replace(part, content_type=None, data="") for part in parts
    )


def _finished(message: Message) -> Message:
    return replace(message, parts=parts_as_sent(sent_later(message.parts)))
