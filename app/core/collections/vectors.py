"""The vectors of an index's passages: written by an update, compared by a search.

A search compares the bits of all of them, then the bytes of the best. Both are compared by
sqlite-vec within SQLite, so that no vector is kept in memory.
"""

from __future__ import annotations

import importlib.util
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from app.core.collections.records import Vectors
from app.core.errors import Code, UserError
from app.core.sqlite import dbapi2

_COMPARED: Final = 1000
"""Passages whose bytes are compared."""

_GREATEST: Final = 127


class Unembedded(NamedTuple):
    """A passage that has no vector yet."""

    passage: int
    title: str
    text: str


class StoredVector(NamedTuple):
    """A bit and a byte for each dimension."""

    bits: bytes
    numbers: bytes


def load(connection: dbapi2.Connection) -> None:
    """sqlite-vec into a connection, once; not by its package, which would import numpy. What writes
    or compares vectors does it. Raises UserError(VECTORS_UNAVAILABLE)."""
    if connection.execute(
        "SELECT 1 FROM pragma_function_list WHERE name = 'vec_version'"
    ).fetchone():
        return
    found = importlib.util.find_spec("sqlite_vec")
    folders = found.submodule_search_locations if found is not None else None
    try:
        connection.enable_load_extension(True)
        try:
            connection.load_extension(str(Path(next(iter(folders or ("",)))) / "vec0"))
        finally:
            connection.enable_load_extension(False)
    except (AttributeError, dbapi2.Error) as error:  # a system for which there is none
        raise UserError(Code.VECTORS_UNAVAILABLE, type(error).__name__) from error


def totals(connection: dbapi2.Connection) -> Vectors:
    """Quick, however many there are."""
    return Vectors(
        *connection.execute(
            """
            SELECT model, count, count * (
                SELECT coalesce(max(length(bits) + length(bytes)), 0)
                FROM (SELECT * FROM vector JOIN vector_bits USING (passage_id) LIMIT 1)
            )
            FROM vector_state, (SELECT count(*) AS count FROM vector_bits)
            """
        ).fetchone()
    )


def model_of(connection: dbapi2.Connection) -> str:
    """The identity of the one whose vectors these are; "" where there are none."""
    (model,) = connection.execute("SELECT model FROM vector_state").fetchone()
    return str(model)


def unembedded(connection: dbapi2.Connection, after: int, limit: int) -> list[Unembedded]:
    """The next passages without a vector, whose id is greater than `after`. The title is "" where
    it is only the name of the file."""
    rows = connection.execute(
        """
        SELECT passage.id, iif(substr(place, -length(title)) = title, '', title), text
        FROM passage JOIN document ON document.id = document_id
        WHERE passage.id > ? AND passage.id NOT IN (SELECT passage_id FROM vector_bits)
        ORDER BY passage.id LIMIT ?
        """,
        (after, limit),
    )
    return [Unembedded._make(row) for row in rows]


def write(connection: dbapi2.Connection, vectors: Iterable[tuple[Unembedded, bytes]]) -> None:
    """Each a passage and its vector, in float32. One that is not there any more, as the files are
    perhaps read at the same time, gets none."""
    load(connection)
    for each, vector in vectors:
        for table, value in (("vector_bits", "vec_quantize_binary(?)"), ("vector", "?")):
            connection.execute(
                f"INSERT OR REPLACE INTO {table} SELECT id, {value} FROM passage"
                " WHERE id = ? AND text = ?",
                (_in_bytes(vector) if value == "?" else vector, each.passage, each.text),
            )


def of_document(connection: dbapi2.Connection, document: int) -> dict[str, StoredVector]:
    """By the text of its passages."""
    rows = connection.execute(
        """
        SELECT text, bits, bytes FROM passage
        JOIN vector_bits ON vector_bits.passage_id = id JOIN vector ON vector.passage_id = id
        WHERE document_id = ?
        """,
        (document,),
    )
    return {text: StoredVector(bits, numbers) for text, bits, numbers in rows}


def keep(connection: dbapi2.Connection, passage: int, vector: StoredVector) -> None:
    """For a passage with the text that it was made of, by the model of all the others."""
    connection.execute("INSERT INTO vector_bits VALUES (?, ?)", (passage, vector.bits))
    connection.execute("INSERT INTO vector VALUES (?, ?)", (passage, vector.numbers))


def set_model(connection: dbapi2.Connection, model: str) -> None:
    connection.execute("UPDATE vector_state SET model = ?", (model,))


def delete_some(connection: dbapi2.Connection, most: int) -> int:
    """How many were deleted; 0 when none are left."""
    ids = f"SELECT passage_id FROM vector_bits LIMIT {most}"
    connection.execute(f"DELETE FROM vector WHERE passage_id IN ({ids})")
    deleted = connection.execute(f"DELETE FROM vector_bits WHERE passage_id IN ({ids})")
    return int(deleted.rowcount)


def nearest(
    connection: dbapi2.Connection, vector: bytes, limit: int
) -> Sequence[tuple[int, float]]:
    """The ids of the passages whose vectors are the nearest, and their distances, in order."""
    load(connection)
    (bits,) = connection.execute("SELECT vec_quantize_binary(?)", (vector,)).fetchone()
    return connection.execute(
        f"""
        SELECT passage_id, vec_distance_cosine(vec_int8(bytes), vec_int8(?)) AS distance
        FROM vector WHERE passage_id IN (
            SELECT passage_id FROM vector_bits
            ORDER BY vec_distance_hamming(vec_bit(bits), vec_bit(?)) LIMIT {_COMPARED}
        )
        ORDER BY distance LIMIT ?
        """,
        (_in_bytes(vector), bits, limit),
    ).fetchall()


def _in_bytes(vector: bytes) -> bytes:
    """A byte for each number, in proportion to the greatest: cosines are the same at any length."""
    numbers = memoryview(vector).cast("f")
    factor = _GREATEST / (max(map(abs, numbers)) or 1.0)
    return array("b", [round(number * factor) for number in numbers]).tobytes()
