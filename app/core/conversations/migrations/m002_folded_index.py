"""Schema 2: the search index is of folded text."""

from __future__ import annotations

from app.core.conversations.search import indexed
from app.core.sqlite import dbapi2

STATEMENTS = (
    "DROP TRIGGER conversation_added",
    "DROP TRIGGER conversation_renamed",
    "DROP TABLE title_index",
    "DROP TABLE text_index",
    """
    CREATE VIRTUAL TABLE title_index USING fts5 (
        title, content = '', contentless_delete = 1,
        tokenize = 'trigram case_sensitive 1', detail = full
    )
    """,
    """
    CREATE VIRTUAL TABLE text_index USING fts5 (
        text, content = '', contentless_delete = 1,
        tokenize = 'trigram case_sensitive 1', detail = full
    )
    """,
    "CREATE VIRTUAL TABLE title_terms USING fts5vocab (title_index, row)",
    "CREATE VIRTUAL TABLE text_terms USING fts5vocab (text_index, row)",
)


def migrate(connection: dbapi2.Connection) -> None:
    """FTS5 folds case and the accents of some letters, and no more: half-width katakana, Korean
    in jamo, Arabic with vowel marks and ß beside ss were not found.

    Folding is not SQL, so no trigger fills the index any more. `*_terms` list what it has, for
    words too short for a trigram.
    """
    for statement in STATEMENTS:
        connection.execute(statement)
    connection.executemany(
        "INSERT INTO title_index (rowid, title) VALUES (?, ?)",
        (
            (id, indexed(title))
            for id, title in connection.execute("SELECT id, title FROM conversation")
        ),
    )
    texts = connection.execute(
        """
        SELECT message.id, group_concat(part.text, char(10) ORDER BY part.position)
        FROM message JOIN part ON part.message_id = message.id
        WHERE message.role IN ('user', 'assistant') AND message.state <> 'streaming'
        AND part.recipient IS NULL AND part.channel IN ('final', 'commentary')
        GROUP BY message.id
        """
    )
    connection.executemany(
        "INSERT INTO text_index (rowid, text) VALUES (?, ?)",
        ((id, indexed(text)) for id, text in texts),
    )
