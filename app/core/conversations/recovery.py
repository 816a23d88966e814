"""Starting again after damage, with what can still be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from app.core.conversations.database import Database
from app.core.conversations.failures import mapped
from app.core.conversations.process_lock import ProcessLock
from app.core.conversations.quarantine import quarantine
from app.core.conversations.search import index_message, index_title
from app.core.conversations.sqlite import dbapi2
from app.core.errors import Code, UserError

# The columns of schema 1, which a database of any schema has.
_CONVERSATION = "id, title, date, instructions, tip_id, pinned, created_at, updated_at, deleted_at"
_MESSAGE = "id, conversation_id, parent_id, role, name, state, created_at"
_PART = "message_id, position, channel, recipient, content_type, text"
_GENERATION = (
    "message_id, model, effort, temperature, top_p, top_k, min_p, seed, max_tokens,"
    " prompt_tokens, cached_tokens, completion_tokens, prompt_seconds, completion_seconds,"
    " time_to_first_token, stop, reasoning_seconds, error"
)


def rescue(path: Path) -> Path:
    """Moves a damaged database aside and makes a new one of what can be read in it.

    Returns where the old one is now, untouched; nothing is deleted. What cannot be read is
    left out message by message, with the replies below it. Raises
    UserError(DATABASE_LOCKED) while any process has it open, else as opening does.
    """
    with mapped(path), closing(ProcessLock(path)) as presence:
        if not presence.alone:
            raise UserError(Code.DATABASE_LOCKED, path=str(path))
        old = quarantine(path)
    with (
        closing(Database(path)) as new,
        closing(dbapi2.connect(f"{old.absolute().as_uri()}?mode=ro", uri=True)) as source,
        new.write() as target,
    ):
        target.execute("PRAGMA defer_foreign_keys = ON")
        _copy(source, target)
    return old


def _copy(source: dbapi2.Connection, target: dbapi2.Connection) -> None:
    conversations: set[int] = set()
    for row in _readable(source, "conversation", _CONVERSATION):
        id, title, *_ = row
        _insert(target, "conversation", _CONVERSATION, row)
        index_title(target, id, title)
        conversations.add(id)
    messages: set[int | None] = {None}
    for row in _readable(source, "message", _MESSAGE):
        id, conversation_id, parent_id, *_ = row
        if conversation_id not in conversations or parent_id not in messages:
            continue
        try:
            parts = _belonging(source, "part", _PART, id)
            generations = _belonging(source, "generation", _GENERATION, id)
        except dbapi2.DatabaseError:
            continue
        _insert(target, "message", _MESSAGE, row)
        for part in parts:
            _insert(target, "part", _PART, part)
        for generation in generations:
            _insert(target, "generation", _GENERATION, generation)
        index_message(target, id)
        messages.add(id)
    # Where the tip was lost, the newest message that was not.
    target.execute(
        """
        UPDATE conversation
        SET tip_id = (SELECT max(id) FROM message WHERE conversation_id = conversation.id)
        WHERE tip_id NOT IN (SELECT id FROM message)
        """
    )


def _readable(source: dbapi2.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """The rows that can be read, by id. Each is asked for alone, as a scan would end at the
    first damaged page."""
    try:
        row = source.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    except dbapi2.DatabaseError:
        return
    for id in range(1, row[0] + 1 if row else 0):
        try:
            found = source.execute(f"SELECT {columns} FROM {table} WHERE id = ?", (id,)).fetchone()
        except dbapi2.DatabaseError:
            continue
        if found is not None:
            yield found


def _belonging(
    source: dbapi2.Connection, table: str, columns: str, message_id: int
) -> list[tuple[Any, ...]]:
    return source.execute(
        f"SELECT {columns} FROM {table} WHERE message_id = ?", (message_id,)
    ).fetchall()


def _insert(target: dbapi2.Connection, table: str, columns: str, row: tuple[Any, ...]) -> None:
    places = ", ".join("?" * len(row))
    target.execute(f"INSERT INTO {table} ({columns}) VALUES ({places})", row)
