"""Schema 2: a vector of each passage, by an embedding model."""

from __future__ import annotations

from app.core.sqlite import dbapi2

STATEMENTS = (
    # One row: of which model the vectors are, by the identity of its embedder; "": of none.
    "CREATE TABLE vector_state (model TEXT NOT NULL)",
    "INSERT INTO vector_state (model) VALUES ('')",
    # A bit for each dimension. Small, for a search compares all of them.
    """
    CREATE TABLE vector_bits (
        passage_id INTEGER PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
        bits BLOB NOT NULL
    )
    """,
    # A byte for each dimension, of which a search compares the best.
    """
    CREATE TABLE vector (
        passage_id INTEGER PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
        bytes BLOB NOT NULL
    )
    """,
)


def migrate(connection: dbapi2.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)
