"""Between rows and records."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from msgspec import DecodeError, ValidationError, convert
from msgspec.json import decode, encode

from app.core.conversations.attachments import load_attachments
from app.core.conversations.records import (
    ConversationRecord,
    GenerationRecord,
    MessageRecord,
    MessageState,
    Rating,
    Time,
    Verdict,
)
from app.core.conversations.summaries import load_summaries
from app.core.messages import (
    Channel,
    Effort,
    Message,
    Part,
    ReasoningControl,
    Role,
    Sampling,
    StopReason,
    ToolChoice,
    Usage,
)
from app.core.sqlite import clean, dbapi2

CONVERSATION = """
    SELECT id, title, date, instructions, tip_id, pinned, created_at, updated_at, deleted_at,
        binned_seconds, assistant, nullif(when_full, '') AS when_full, tools
    FROM conversation
"""

# Named, so that a column added later does not change their order.
_SAMPLING = "temperature, top_p, top_k, min_p, seed, max_tokens"
_USAGE = """
    prompt_tokens, cached_tokens, completion_tokens, prompt_seconds, completion_seconds,
    time_to_first_token, cpu_seconds
"""
_GENERATION = f"""
    message_id, model, effort, {_SAMPLING}, {_USAGE}, stop, reasoning_seconds, error,
    quantization, context_length, reasoning_control, thinking, left_out, first_sent
"""

_MESSAGES = f"""
    SELECT message.id, conversation_id, parent_id, role, name, state, created_at, edited,
        verdict, coalesce(correction, ''), {_GENERATION}
    FROM message LEFT JOIN generation ON generation.message_id = message.id
    LEFT JOIN (SELECT message_id AS rated_id, verdict, correction FROM rating)
    ON rated_id = message.id
    WHERE message.id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL
    ORDER BY message.id
"""

_PARTS = """
    SELECT message_id, channel, text, recipient, content_type, author, data FROM part
    WHERE message_id IN (SELECT value FROM json_each(?)) ORDER BY message_id, position
"""

# Siblings share conversation and parent; roots are siblings too, hence IS.
_SIBLINGS = """
    SELECT message.id, sibling.id FROM message JOIN message AS sibling
    ON sibling.conversation_id = message.conversation_id
    AND sibling.parent_id IS message.parent_id AND sibling.deleted_at IS NULL
    WHERE message.id IN (SELECT value FROM json_each(?)) ORDER BY message.id, sibling.id
"""

_MessageRow = tuple[
    int, int, int | None, Role, str | None, MessageState, Time, int, Verdict | None, str
]
_MESSAGE_COLUMNS = 10
_CONVERSATION_FIELDS = tuple(field.name for field in fields(ConversationRecord))
_AT_ONCE = 1000  # messages
_PartRow = tuple[Channel, str, str | None, str | None, str | None, str]
# fmt: off
_GenerationRow = tuple[
    int, str, Effort,
    float, float, int, float, int | None, int,  # _SAMPLING
    int, int, int, float, float, float, float,  # _USAGE
    StopReason | None, float, str,
    str, int, ReasoningControl | None, int | None, int, int,
]
# fmt: on


def clean_or_none(text: str | None) -> str | None:
    return None if text is None else clean(text)


def tools_of(text: Any) -> ToolChoice:
    """Raises msgspec.ValidationError."""
    try:
        return decode(str(text), type=ToolChoice)
    except DecodeError as error:  # of which the other is a kind
        raise ValidationError(str(error)) from error


def tools_text(tools: ToolChoice) -> str:
    return clean(encode(tools).decode())


def conversation_of(row: Sequence[Any]) -> ConversationRecord:
    """From a row of `CONVERSATION`. Raises msgspec.ValidationError where it is damaged."""
    named = dict(zip(_CONVERSATION_FIELDS, row, strict=True))
    named["tools"] = tools_of(named["tools"])
    return convert(named, ConversationRecord, strict=False)


def load_messages(connection: dbapi2.Connection, ids: Iterable[int]) -> list[MessageRecord]:
    """The messages with these ids that are not deleted, by id, in five queries however many they
    are.

    Raises msgspec.ValidationError where one is damaged.
    """
    wanted = (json.dumps(list(ids)),)
    parts: defaultdict[int, list[Part]] = defaultdict(list)
    for id, *row in connection.execute(_PARTS, wanted):
        parts[id].append(Part(*convert(row, _PartRow)))
    siblings: defaultdict[int, list[int]] = defaultdict(list)
    for id, sibling in connection.execute(_SIBLINGS, wanted):
        siblings[id].append(sibling)
    attachments = load_attachments(connection, wanted)
    summaries = load_summaries(connection, wanted)
    messages = []
    for row in connection.execute(_MESSAGES, wanted):
        message, generation = row[:_MESSAGE_COLUMNS], row[_MESSAGE_COLUMNS:]
        id, conversation_id, parent_id, role, name, state, created_at, edited, *rating = convert(
            message, _MessageRow
        )
        messages.append(
            MessageRecord(
                id,
                conversation_id,
                parent_id,
                Message(role, tuple(parts[id]), name),
                state,
                created_at,
                tuple(siblings[id]),
                _generation_of(generation),
                bool(edited),
                tuple(attachments[id]),
                Rating(*rating),
                summaries.get(id),
            )
        )
    return messages


def read_all(connection: dbapi2.Connection) -> None:
    """Raises msgspec.ValidationError or dbapi2.Error where anything cannot be read."""
    for row in connection.execute(CONVERSATION):
        conversation_of(row)
    ids = [id for (id,) in connection.execute("SELECT id FROM message")]
    for at in range(0, len(ids), _AT_ONCE):
        load_messages(connection, ids[at : at + _AT_ONCE])


def save_parts(connection: dbapi2.Connection, message_id: int, parts: tuple[Part, ...]) -> None:
    """Makes these the message's parts. Only those that differ are written: a stream of one
    growing part does not rewrite the long one before it."""
    connection.executemany(
        """
        INSERT INTO part
            (message_id, position, channel, recipient, content_type, text, author, data)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (message_id, position) DO UPDATE SET
            channel = excluded.channel, recipient = excluded.recipient,
            content_type = excluded.content_type, text = excluded.text,
            author = excluded.author, data = excluded.data
        WHERE text <> excluded.text OR channel <> excluded.channel
            OR recipient IS NOT excluded.recipient OR content_type IS NOT excluded.content_type
            OR author IS NOT excluded.author OR data <> excluded.data
        """,
        [
            (
                message_id,
                position,
                part.channel,
                clean_or_none(part.recipient),
                clean_or_none(part.content_type),
                clean(part.text),
                clean_or_none(part.author),
                clean(part.data),
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
        usage.cpu_seconds,
        generation.stop,
        generation.reasoning_seconds,
        clean(generation.error),
        clean(generation.quantization),
        generation.context_length,
        generation.reasoning_control,
        generation.thinking,
        generation.left_out,
        generation.first_sent,
    )
    places = ", ".join("?" * len(row))
    connection.execute(f"INSERT OR REPLACE INTO generation ({_GENERATION}) VALUES ({places})", row)


def save_raw_output(connection: dbapi2.Connection, message_id: int, text: str) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO raw_output (message_id, text) VALUES (?, ?)",
        (message_id, clean(text)),
    )


def _generation_of(row: Sequence[Any]) -> GenerationRecord | None:
    """From the columns of `_GENERATION`."""
    if row[0] is None:
        return None
    (
        _,
        model,
        effort,
        *numbers,
        stop,
        reasoning_seconds,
        error,
        quantization,
        length,
        control,
        on,
        left_out,
        first_sent,
    ) = convert(row, _GenerationRow)
    return GenerationRecord(
        model,
        effort,
        Sampling(*numbers[:6]),
        Usage(*numbers[6:]),
        stop,
        reasoning_seconds,
        error,
        quantization,
        length,
        control,
        None if on is None else bool(on),
        left_out,
        first_sent,
    )
