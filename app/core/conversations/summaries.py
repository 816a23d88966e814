"""Between rows and summaries."""

from __future__ import annotations

from msgspec import convert

from app.core.conversations.records import MessageState, SummaryRecord, Time
from app.core.conversations.search import index_message
from app.core.sqlite import dbapi2

_SUMMARIES = """
    SELECT message_id, text, state, created_at, edited, model FROM summary
    WHERE message_id IN (SELECT value FROM json_each(?))
"""
_Row = tuple[int, str, MessageState, Time, int, str]


def load_summaries(
    connection: dbapi2.Connection, wanted: tuple[str, ...]
) -> dict[int, SummaryRecord]:
    """Of the messages whose ids are `wanted`, as a JSON list. Raises msgspec.ValidationError."""
    found = {}
    for row in connection.execute(_SUMMARIES, wanted):
        id, text, state, created_at, edited, model = convert(row, _Row)
        found[id] = SummaryRecord(id, text, state, created_at, bool(edited), model)
    return found


def end_summaries(connection: dbapi2.Connection) -> None:
    """Those that a crash left `streaming` become `interrupted`, with their text."""
    left = connection.execute(
        "UPDATE summary SET state = ? WHERE state = ? RETURNING message_id",
        (MessageState.INTERRUPTED, MessageState.STREAMING),
    ).fetchall()
    for (id,) in left:
        index_message(connection, id)


def save_summary(connection: dbapi2.Connection, record: SummaryRecord) -> None:
    connection.execute(
        """
        INSERT OR REPLACE INTO summary (message_id, text, state, created_at, edited, model)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        (
            record.message_id,
            record.text,
            record.state,
            record.created_at,
            int(record.edited),
            record.model,
        ),
    )
