"""Finding conversations by words in their titles and visible text.

The index is of trigrams (FTS5's `trigram` tokenizer), so parts of words are found in any
script. A word of one or two characters has no trigram: it is looked for by `LIKE`, among
what the longer words found or else from the newest message on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.core.conversations.records import SearchHit
from app.core.conversations.rows import clean
from app.core.conversations.snippets import snippet, without_marks
from app.core.conversations.sqlite import dbapi2

_TRIGRAM = 3

# What a person sees as the message itself: their own words, answers, and the preambles a
# model writes before a tool call; neither reasoning nor tool calls and results.
_VISIBLE_PART = "part.recipient IS NULL AND part.channel IN ('final', 'commentary')"
_VISIBLE_ROLE = "message.role IN ('user', 'assistant')"
_VISIBLE_TEXT = f"""
    SELECT group_concat(part.text, char(10) ORDER BY part.position) FROM part
    WHERE part.message_id = ? AND {_VISIBLE_PART}
"""


def index_message(connection: dbapi2.Connection, id: int) -> None:
    """Brings the index up to date with the message's parts."""
    connection.execute("DELETE FROM text_index WHERE rowid = ?", (id,))
    connection.execute(
        f"""
        INSERT INTO text_index (rowid, text)
        SELECT message.id, ({_VISIBLE_TEXT}) FROM message
        WHERE message.id = ? AND {_VISIBLE_ROLE}
        """,
        (id, id),
    )


def find(connection: dbapi2.Connection, text: str, limit: int) -> list[SearchHit]:
    """See `ConversationStore.search`."""
    words = clean(text).replace("\0", " ").split()
    if not words:
        return []
    hits: dict[int, SearchHit] = {}
    for matches in (_titles, _texts):
        for conversation_id, message_id, title, updated_at in matches(connection, words):
            if len(hits) >= limit:
                break
            if conversation_id not in hits:
                shown = title if message_id is None else _text_of(connection, message_id)
                hits[conversation_id] = SearchHit(
                    conversation_id, message_id, title, snippet(shown, words), updated_at
                )
    return list(hits.values())


def _titles(connection: dbapi2.Connection, words: list[str]) -> Iterator[Any]:
    query, short = _split(words)
    indexed = "title_index CROSS JOIN conversation ON conversation.id = title_index.rowid"
    condition, patterns = _likes("conversation.title LIKE ? ESCAPE '\\'", short)
    return connection.execute(
        f"""
        SELECT conversation.id, NULL, conversation.title, conversation.updated_at
        FROM {indexed if query else "conversation"}
        WHERE conversation.deleted_at IS NULL
        {"AND title_index MATCH ?" if query else ""} {condition}
        ORDER BY conversation.updated_at DESC
        """,
        query + patterns,
    )


def _texts(connection: dbapi2.Connection, words: list[str]) -> Iterator[Any]:
    query, short = _split(words)
    indexed = "text_index CROSS JOIN message ON message.id = text_index.rowid"
    condition, patterns = _likes(
        "EXISTS (SELECT 1 FROM part WHERE part.message_id = message.id"
        f" AND {_VISIBLE_PART} AND part.text LIKE ? ESCAPE '\\')",
        short,
    )
    return connection.execute(
        f"""
        SELECT conversation.id, message.id, conversation.title, conversation.updated_at
        FROM {indexed if query else "message"}
        CROSS JOIN conversation ON conversation.id = message.conversation_id
        WHERE conversation.deleted_at IS NULL AND {_VISIBLE_ROLE}
        {"AND text_index MATCH ?" if query else ""} {condition}
        ORDER BY {"text_index.rowid" if query else "message.id"} DESC
        """,
        query + patterns,
    )


def _split(words: list[str]) -> tuple[list[str], list[str]]:
    """The FTS5 query for the long words, as a list of one or none, and the short words.

    A word is quoted, so that nothing in it is taken for FTS5's syntax.
    """
    short = [word for word in words if len(without_marks(word)) < _TRIGRAM]
    quoted = ['"' + word.replace('"', '""') + '"' for word in words if word not in short]
    return [" AND ".join(quoted)] if quoted else [], short


def _likes(test: str, words: list[str]) -> tuple[str, list[str]]:
    """SQL that asks `test` of each word, and its patterns.

    SQLite's LIKE knows the case of ASCII only, hence the three ways to write each word.
    """
    patterns: list[str] = []
    conditions = []
    for word in words:
        escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        ways = sorted({escaped, escaped.lower(), escaped.upper(), escaped.title()})
        conditions.append(f"AND ({' OR '.join([test] * len(ways))})")
        patterns += [f"%{way}%" for way in ways]
    return " ".join(conditions), patterns


def _text_of(connection: dbapi2.Connection, message_id: int) -> str:
    row = connection.execute(_VISIBLE_TEXT, (message_id,)).fetchone()
    text: str | None = row[0]
    return text or ""
