"""Schema 1 of an index."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    # One row. `updated_at`: when an update was last complete.
    "CREATE TABLE state (updated_at REAL NOT NULL)",
    "INSERT INTO state (updated_at) VALUES (0)",
    # A file of the sources, with its text in `passage` or the reason why there is none: a `Code`
    # and its facts in JSON. `path` and `source` are as the system has them; `place` is the path
    # as it is shown, and no other has it. `modified` is that of the bytes that were read, in
    # nanoseconds; -1: they may have changed since without another time.
    """
    CREATE TABLE document (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE,
        source BLOB NOT NULL,
        place TEXT NOT NULL UNIQUE,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        sections TEXT NOT NULL,
        passages INTEGER NOT NULL,
        failure TEXT NOT NULL,
        facts TEXT NOT NULL
    )
    """,
    # The passages of a document, one behind the other, are its text. `start` is in characters.
    """
    CREATE TABLE passage (
        id INTEGER PRIMARY KEY,
        document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        text TEXT NOT NULL
    )
    """,
    "CREATE INDEX passage_of_document ON passage (document_id, start)",
    # By the id of the passage: the tokens of its text and of its document's title and place, with
    # a space between them. All that is not ASCII is a letter to this tokenizer.
    """
    CREATE VIRTUAL TABLE passage_index USING fts5 (
        text, title, content = '', contentless_delete = 1, tokenize = 'ascii', detail = full
    )
    """,
    "CREATE VIRTUAL TABLE passage_terms USING fts5vocab (passage_index, row)",
    """
    CREATE TRIGGER passage_deleted AFTER DELETE ON passage BEGIN
        DELETE FROM passage_index WHERE rowid = old.id;
    END
    """,
)


def migrate(connection: dbapi2.Connection) -> None:
    """The first schema; there was none before."""
    for statement in STATEMENTS:
        connection.execute(statement)
