"""Between rows and records."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from app.core.conversations.records import (
    ConversationRecord,
    GenerationRecord,
    MessageRecord,
    MessageState,
)
from app.core.conversations.sqlite import dbapi2
from app.core.messages import (
    Channel,
    Effort,
    Message,
    Part,
    Role,
    Sampling,
    StopReason,
    Usage,
)

CONVERSATION = """
    SELECT id, title, date, instructions, tip_id, pinned, created_at, updated_at, deleted_at
    FROM conversation
"""

_MESSAGES = """
    SELECT message.id, conversation_id, parent_id, role, name, state, created_at, generation.*
    FROM message LEFT JOIN generation ON generation.message_id = message.id
    WHERE message.id IN (SELECT value FROM json_each(?)) ORDER BY message.id
"""

_PARTS = """
    SELECT message_id, channel, text, recipient, content_type FROM part
    WHERE message_id IN (SELECT value FROM json_each(?)) ORDER BY message_id, position
"""

# Siblings share conversation and parent; roots are siblings too, hence IS.
_SIBLINGS = """
    SELECT message.id, sibling.id FROM message JOIN message AS sibling
    ON sibling.conversation_id = message.conversation_id
    AND sibling.parent_id IS message.parent_id
    WHERE message.id IN (SELECT value FROM json_each(?)) ORDER BY message.id, sibling.id
"""


def clean(text: str) -> str:
    """`text` as SQLite can hold it: a lone surrogate, which is no character, becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")


def clean_or_none(text: str | None) -> str | None:
    return None if text is None else clean(text)


def conversation_of(row: Sequence[Any]) -> ConversationRecord:
    """From a row of `CONVERSATION`."""
    id, title, date, instructions, tip, pinned, created_at, updated_at, deleted_at = row
    return ConversationRecord(
        id, title, date, instructions, tip, bool(pinned), created_at, updated_at, deleted_at
    )


def load_messages(connection: dbapi2.Connection, ids: Iterable[int]) -> list[MessageRecord]:
    """The messages with these ids, by id, in three queries however many they are."""
    wanted = (json.dumps(list(ids)),)
    parts: defaultdict[int, list[Part]] = defaultdict(list)
    for id, channel, text, recipient, content_type in connection.execute(_PARTS, wanted):
        parts[id].append(Part(Channel(channel), text, recipient, content_type))
    siblings: defaultdict[int, list[int]] = defaultdict(list)
    for id, sibling in connection.execute(_SIBLINGS, wanted):
        siblings[id].append(sibling)
    return [
        MessageRecord(
            id,
            conversation_id,
            parent_id,
            Message(Role(role), tuple(parts[id]), name),
            MessageState(state),
            created_at,
            tuple(siblings[id]),
            _generation_of(generation),
        )
        for id, conversation_id, parent_id, role, name, state, created_at, *generation in (
            connection.execute(_MESSAGES, wanted)
        )
    ]


def save_parts(connection: dbapi2.Connection, message_id: int, parts: tuple[Part, ...]) -> None:
    """Makes these the message's parts. Only those that differ are written: a stream of one
    growing part does not rewrite the long one before it."""
    connection.executemany(
        """
        INSERT INTO part (message_id, position, channel, recipient, content_type, text)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (message_id, position) DO UPDATE SET
            channel = excluded.channel, recipient = excluded.recipient,
            content_type = excluded.content_type, text = excluded.text
        WHERE text <> excluded.text OR channel <> excluded.channel
            OR recipient IS NOT excluded.recipient OR content_type IS NOT excluded.content_type
        """,
        [
            (
                message_id,
                position,
                part.channel,
                clean_or_none(part.recipient),
                clean_or_none(part.content_type),
                clean(part.text),
            )
            for position, part in enumerate(parts)
        ],
    )
    connection.execute(
        "DELETE FROM part WHERE message_id = ? AND position >= ?", (message_id, len(parts))
    )


def save_generation(
    connection: dbapi2.Connection, message_id: int, generation: GenerationRecord
) -> None:
    """Makes this the message's generation."""
    sampling, usage = generation.sampling, generation.usage
    row = (
        message_id,
        clean(generation.model),
        generation.effort,
        sampling.temperature,
        sampling.top_p,
        sampling.top_k,
        sampling.min_p,
        sampling.seed,
        sampling.max_tokens,
        usage.prompt_tokens,
        usage.cached_tokens,
        usage.completion_tokens,
        usage.prompt_seconds,
        usage.completion_seconds,
        usage.time_to_first_token,
        generation.stop,
        generation.reasoning_seconds,
        clean(generation.error),
    )
    places = ", ".join("?" * len(row))
    connection.execute(
        f"""
        INSERT OR REPLACE INTO generation (
            message_id, model, effort, temperature, top_p, top_k, min_p, seed, max_tokens,
            prompt_tokens, cached_tokens, completion_tokens, prompt_seconds,
            completion_seconds, time_to_first_token, stop, reasoning_seconds, error
        ) VALUES ({places})
        """,
        row,
    )


def _generation_of(row: Sequence[Any]) -> GenerationRecord | None:
    message_id, model, effort, *rest = row
    if message_id is None:
        return None
    *numbers, stop, reasoning_seconds, error = rest
    return GenerationRecord(
        model,
        Effort(effort),
        Sampling(*numbers[:6]),
        Usage(*numbers[6:]),
        StopReason(stop) if stop is not None else None,
        reasoning_seconds,
        error,
    )
