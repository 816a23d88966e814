"""Documents and attachments found in a damaged database."""

from __future__ import annotations

from typing import Any

import msgspec

from app.core.conversations.attachments import decoded, hash_of, remove_unused
from app.core.conversations.pages import Cell, Row
from app.core.conversations.records import SectionMark
from app.core.sqlite import dbapi2


def attachment_table_of(row: Row) -> str | None:
    """The table whose form this row has, if it is one of those."""
    match row:
        case (int(), int(position), int(), str(), *_):
            return "attachment" if position >= 0 else None
        case (str(), int(position), str(), str(), int() | None, str(), int(), *_):
            return "draft_attachment" if position >= 0 else None
        case (None, str(), str(), int(), str() | bytes() | None, int() | float(), *_):
            return "document"
        case _:
            return None


def repaired_attachment(table: str, cell: Cell, columns: int) -> list[Any] | None:
    """The row of `table` as it can be stored: older schemas have fewer columns."""
    values: list[Any] = list(cell.row[:columns])
    added: list[Any] = ["[]"] if table == "document" else ["[]", 0]
    missing = columns - len(values)
    values += added[len(added) - missing :]
    if table == "document":
        return _document(values, cell)
    at = columns - 2
    values[at] = values[at] if _are(tuple[int, ...], values[at]) else "[]"
    values[at + 1] = values[at + 1] if isinstance(values[at + 1], int) else 0
    return values


def _document(values: list[Any], cell: Cell) -> list[Any] | None:
    if cell.rowid < 1:
        return None
    values[0] = cell.rowid
    text = values[4] or ""
    values[4] = text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    whole = _are(tuple[SectionMark, ...], values[6])
    values[6] = values[6] if whole else "[]"
    if not (whole and cell.whole):  # the file itself, attached again, is another document
        values[1] = hash_of(f"damaged {cell.rowid}", values[3], text, values[6])
    return values


def _are(kind: Any, text: Any) -> bool:
    """Whether it is JSON of this kind."""
    try:
        decoded(text, kind)
    except (TypeError, msgspec.ValidationError):
        return False
    return True


def repair_attachments(target: dbapi2.Connection) -> None:
    """Those whose message or document is lost go; a draft still has the file's path."""
    target.execute(
        """
        DELETE FROM attachment WHERE message_id NOT IN (SELECT id FROM message)
        OR document_id NOT IN (SELECT id FROM document)
        """
    )
    target.execute(
        """
        UPDATE draft_attachment SET document_id = NULL
        WHERE document_id NOT IN (SELECT id FROM document)
        """
    )
    target.execute("DELETE FROM draft_attachment WHERE document_id IS NULL AND path = ''")
    remove_unused(target)
