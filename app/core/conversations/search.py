"""Finding conversations by words in their titles and visible text, summaries included.

The index is of trigrams (FTS5's `trigram` tokenizer) of the folded text, so parts of words
are found in any script, however they are written. A word of two characters, as most are in
Chinese, is searched as all the trigrams in the index that begin with it. One character may
begin too many: each that a text has stands at its end once more, as a trigram of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import convert

from app.core.conversations.records import SearchHit, Time
from app.core.conversations.snippets import snippet
from app.core.folding import normalize_for_search
from app.core.sqlite import clean, dbapi2

_Found = tuple[int, int | None, str, Time]
_TRIGRAM = 3
_FILLING = "\n\n"  # makes a trigram of the last characters; no word that is looked for has it
_LAST = "\U0010ffff"

# The visible text of a message: the user's own words, answers, and the preambles a
# model writes before a tool call; neither reasoning nor tool calls and results.
_VISIBLE_TEXT = """
    SELECT group_concat(part.text, char(10) ORDER BY part.position) FROM part
    WHERE part.message_id = ? AND part.recipient IS NULL AND part.author IS NULL
    AND part.channel IN ('final', 'commentary')
"""
_SUMMARY = "SELECT text FROM summary WHERE message_id = ? AND state <> 'streaming'"


def indexed(text: str) -> str:
    """The text to index for `text`."""
    folded = normalize_for_search(text).replace("\0", " ")
    characters = sorted(set(folded) - set(" \n"))
    return _FILLING.join([folded, *characters, ""])


def index_title(connection: dbapi2.Connection, id: int, title: str) -> None:
    """Brings the index up to date with the conversation's title."""
    connection.execute("DELETE FROM title_index WHERE rowid = ?", (id,))
    connection.execute("INSERT INTO title_index (rowid, title) VALUES (?, ?)", (id, indexed(title)))


def index_message(connection: dbapi2.Connection, id: int) -> None:
    """Brings the index up to date with the message's parts, and with the summary at it."""
    text = "\n".join(filter(None, (_text_of(connection, id), _summary_of(connection, id))))
    connection.execute("DELETE FROM text_index WHERE rowid = ?", (id,))
    connection.execute(
        """
        INSERT INTO text_index (rowid, text)
        SELECT id, ? FROM message
        WHERE id = ? AND role IN ('user', 'assistant') AND deleted_at IS NULL
        """,
        (indexed(text), id),
    )


def find(connection: dbapi2.Connection, text: str, limit: int) -> list[SearchHit]:
    """See `ConversationStore.search`."""
    words = list(dict.fromkeys(normalize_for_search(clean(text)).replace("\0", " ").split()))
    if not words:
        return []
    hits: dict[int, SearchHit] = {}
    for matches in (_titles, _texts):
        for row in matches(connection, words):
            conversation_id, message_id, title, updated_at = convert(row, _Found)
            if len(hits) >= limit:
                break
            if conversation_id not in hits:
                shown, summary = title, ""
                if message_id is not None:
                    shown = _text_of(connection, message_id)
                    summary = _summary_of(connection, message_id)
                if in_summary := bool(summary) and not _has_all(shown, words):
                    shown = summary
                hits[conversation_id] = SearchHit(
                    conversation_id,
                    message_id,
                    title,
                    snippet(shown, words),
                    updated_at,
                    in_summary,
                )
    return list(hits.values())


def _has_all(text: str, words: list[str]) -> bool:
    folded = normalize_for_search(text)
    return all(word in folded for word in words)


def _titles(connection: dbapi2.Connection, words: list[str]) -> Iterator[Any]:
    return connection.execute(
        """
        SELECT conversation.id, NULL, conversation.title, conversation.updated_at
        FROM title_index CROSS JOIN conversation ON conversation.id = title_index.rowid
        WHERE conversation.deleted_at IS NULL AND title_index MATCH ?
        ORDER BY conversation.updated_at DESC
        """,
        (_query(connection, "title_terms", words),),
    )


def _texts(connection: dbapi2.Connection, words: list[str]) -> Iterator[Any]:
    return connection.execute(
        """
        SELECT conversation.id, message.id, conversation.title, conversation.updated_at
        FROM text_index CROSS JOIN message ON message.id = text_index.rowid
        CROSS JOIN conversation ON conversation.id = message.conversation_id
        WHERE conversation.deleted_at IS NULL AND text_index MATCH ?
        ORDER BY text_index.rowid DESC
        """,
        (_query(connection, "text_terms", words),),
    )


def _query(connection: dbapi2.Connection, terms: str, words: list[str]) -> str:
    """For FTS5. All is quoted, so that nothing in it is taken for FTS5's syntax."""
    alternatives = (_alternatives(connection, terms, word) for word in words)
    return " AND ".join(
        "(" + " OR ".join('"' + each.replace('"', '""') + '"' for each in found) + ")"
        for found in alternatives
    )


def _alternatives(connection: dbapi2.Connection, terms: str, word: str) -> list[str]:
    """The terms of the index that match `word`."""
    if len(word) >= _TRIGRAM:
        return [word]
    if len(word) == 1:
        return [word + _FILLING]
    rows = connection.execute(
        f"SELECT term FROM {terms} WHERE term BETWEEN ? AND ?", (word, word + _LAST)
    )
    return [term for (term,) in rows] or [word + _FILLING]  # the latter is nowhere


def _text_of(connection: dbapi2.Connection, message_id: int) -> str:
    row = connection.execute(_VISIBLE_TEXT, (message_id,)).fetchone()
    text: str | None = row[0]
    return text or ""


def _summary_of(connection: dbapi2.Connection, message_id: int) -> str:
    """Of the branch that ends at the message; "" where there is none."""
    row = connection.execute(_SUMMARY, (message_id,)).fetchone()
    return row[0] if row else ""
