"""A new database of what can still be read in a damaged one.

Rows are taken from the pages themselves, so that neither a broken header nor a page that led to
others costs more than itself. They are known by their form, as no two tables have the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.core.conversations.backups import backups_of
from app.core.conversations.database import open_database
from app.core.conversations.failures import mapped, marker_of
from app.core.conversations.migrations import MIGRATIONS
from app.core.conversations.pages import Cell, Pages, Row
from app.core.conversations.process_lock import ProcessLock
from app.core.conversations.quarantine import INDEX, JOURNAL, beside, quarantine_link, remove
from app.core.conversations.records import MessageState, Verdict
from app.core.conversations.recovered_attachments import (
    attachment_table_of,
    repair_attachments,
    repaired_attachment,
)
from app.core.conversations.recovered_values import day_of, is_day, is_time, one_of, repaired_tools
from app.core.conversations.search import index_message, index_title
from app.core.errors import Code, UserError
from app.core.messages import (
    Channel,
    Effort,
    ReasoningControl,
    Role,
    StopReason,
    WhenFull,
)
from app.core.sqlite import dbapi2

# Their columns in their order: those of schema 1, which a database of any schema has, then those
# that came later. Others are not recovered.
_COLUMNS: Final = {
    "conversation": "id, title, date, instructions, tip_id, pinned, folder_id, assistant_id,"
    " created_at, updated_at, deleted_at, binned_seconds, assistant, when_full,"
    " tools",
    "message": "id, conversation_id, parent_id, role, name, state, created_at, edited, deleted_at",
    "part": "message_id, position, channel, recipient, content_type, text, author, data",
    "generation": "message_id, model, effort, temperature, top_p, top_k, min_p, seed, max_tokens,"
    " prompt_tokens, cached_tokens, completion_tokens, prompt_seconds, completion_seconds,"
    " time_to_first_token, stop, reasoning_seconds, error, cpu_seconds, quantization,"
    " context_length, reasoning_control, thinking, left_out, first_sent",
    "raw_output": "message_id, text",
    "rating": "message_id, verdict, correction",
    "summary": "message_id, state, created_at, edited, model, text",
    "document": "id, sha256, media_type, size_bytes, text, created_at, sections",
    "attachment": "message_id, position, document_id, name, sections, characters",
    "draft_attachment": "draft, position, path, name, document_id, sections, characters",
}
_MOST_IDS = 1 << 24
_TITLE = 60  # characters of the first message, where the title is lost


@dataclass(frozen=True, slots=True)
class Recovery:
    """`old` is where the damaged file is kept, `source` the file that was read.

    `lost` counts the messages that there were and of which nothing, or only a part, was found.
    """

    old: Path
    source: Path
    conversations: int
    messages: int
    lost: int
    from_backup: bool = False


def recover(path: Path) -> Recovery:
    """Puts a new database in the place of a damaged one, which is kept beside it.

    Where nothing can be read, the newest backup in which something can takes its place. The old
    file stays where it is until the new one is whole. Raises UserError(DATABASE_LOCKED) while
    any process has it open, else as opening does.
    """
    new = beside(path, "-recovered")
    with mapped(path), closing(ProcessLock(path)) as lock:
        if not lock.alone:
            raise UserError(Code.DATABASE_LOCKED, path=str(path))
        try:
            for source in (path, *backups_of(path)):
                found = _build(source, new)
                if found[1]:
                    break
            else:
                source = path
                found = _build(path, new)
            old = quarantine_link(path)
            for suffix in (JOURNAL, INDEX):  # SQLite would take them for those of the new one
                beside(path, suffix).unlink(missing_ok=True)
            new.replace(path)
            marker_of(path).unlink(missing_ok=True)
        finally:
            remove(new)
    return Recovery(old, source, *found, from_backup=source != path)


def _build(source: Path, new: Path) -> tuple[int, int, int]:
    """Makes `new` of what is in `source`: conversations, messages, messages lost."""
    remove(new)
    with Pages.of(source) as pages, closing(open_database(new, MIGRATIONS)) as target:
        target.execute("PRAGMA foreign_keys = OFF")  # until all that refers to nothing is mended
        target.execute("BEGIN")
        target.execute("CREATE TEMP TABLE hint (id INTEGER PRIMARY KEY, conversation, parent)")
        target.execute("CREATE TEMP TABLE lost (id INTEGER PRIMARY KEY)")
        _copy(pages, target)
        _repair_references(target)
        counts = [
            target.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("conversation", "message", "lost")
        ]
        target.execute("DROP TABLE hint")
        target.execute("DROP TABLE lost")
        target.execute("COMMIT")
    conversations, messages, lost = counts
    return conversations, messages, lost


def _copy(pages: Pages, target: dbapi2.Connection) -> None:
    """Each row once: first those where the tables say they are, then those on pages that are in
    use, but that no table leads to."""
    seen: set[int] = set()
    schema, whole = pages.leaves(1, seen)
    for row in [each.row for number in schema for each in pages.rows(number, _is_of_schema)]:
        kind, name, _, root, _ = row
        if kind in ("table", "index") and isinstance(root, int) and root:
            found, fine = pages.leaves(root, seen)
            whole = whole and fine
            if name == "sqlite_sequence":
                _copy_last_ids(pages, found, target)
            elif kind == "table":
                _copy_rows(pages, found, target)
            elif name == "message_of_conversation":
                _copy_hints(pages, found, target)
    free, listed = pages.free()
    if listed or not whole:
        numbers = set(range(2, pages.count + 1)) - seen - free
        _copy_rows(pages, filter(pages.is_leaf, sorted(numbers)), target)


def _copy_rows(pages: Pages, numbers: Iterable[int], target: dbapi2.Connection) -> None:
    for number in numbers:
        for cell in pages.rows(number, _is_known):
            table = _table_of(cell.row)
            if table and (mended := _repaired(table, cell)):
                places = ", ".join("?" * len(mended))
                target.execute(
                    f"INSERT OR IGNORE INTO {table} ({_COLUMNS[table]}) VALUES ({places})", mended
                )
                if table == "part" and not cell.whole:
                    target.execute("INSERT OR IGNORE INTO lost VALUES (?)", mended[:1])


def _copy_last_ids(pages: Pages, numbers: Iterable[int], target: dbapi2.Connection) -> None:
    """So that the id of something deleted is not given out again."""
    for number in numbers:
        for cell in pages.rows(number, _is_last_id):
            target.execute("DELETE FROM sqlite_sequence WHERE name = ? AND seq < ?", cell.row)
            target.execute(
                "INSERT INTO sqlite_sequence SELECT ?1, ?2"
                " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
                cell.row,
            )


def _copy_hints(pages: Pages, numbers: Iterable[int], target: dbapi2.Connection) -> None:
    """The index has where each message belongs, too."""
    for number in numbers:
        for row in pages.index_rows(number):
            match row:
                case (int(conversation), int() | None as parent, int(id)):
                    target.execute(
                        "INSERT OR IGNORE INTO hint VALUES (?, ?, ?)", (id, conversation, parent)
                    )


def _is_of_schema(row: Row) -> bool:
    return len(row) == 5 and row[0] in ("table", "index", "trigger", "view")


def _is_last_id(row: Row) -> bool:
    """One that is too large would be damaged."""
    match row:
        case ("conversation" | "message", int(last)):
            return 0 < last < _MOST_IDS
    return False


def _is_known(row: Row) -> bool:
    return _table_of(row) is not None


def _table_of(row: Row) -> str | None:
    table = attachment_table_of(row)
    match row:
        case (None, str()):
            table = "raw_output"
        case (None, None | Verdict.GOOD | Verdict.BAD, str() | bytes() | None):
            table = "rating"
        case (int(), int(position), str(), str() | None, str() | None, str() | bytes(), *_):
            table = "part" if position >= 0 else None
        case (None, int(), int() | None, str() as role, str() | None, str() as state, *rest):
            known = role in set(Role) or state in set(MessageState)
            table = "message" if known and rest and is_time(rest[0]) else None
        case (None, str(), str(), str(), int() | None, int(), _, _, created, updated, *rest):
            times = is_time(created) or is_time(updated)
            table = "conversation" if rest and times else None
        case (None, str(), str(), *rest) if len(rest) >= 15:
            numbers = [each for each in rest[:12] if isinstance(each, int | float)]
            table = "generation" if len(numbers) >= 10 else None
        case (None, str(), int() | float(), int(), str(), str() | bytes()):
            table = "summary"
    return table


def _repaired(table: str, cell: Cell) -> list[Any] | None:
    """The row as it can be stored, with what is wrong in it replaced."""
    rowid, columns = cell.rowid, _COLUMNS[table].count(",") + 1
    values: list[Any] = list(cell.row[:columns])
    if table in ("document", "attachment", "draft_attachment"):
        return repaired_attachment(table, cell, columns)
    if table == "part":
        values[2] = one_of(Channel, values[2], Channel.FINAL)
        if isinstance(values[5], bytes):
            values[5] = values[5].decode("utf-8", "replace")
        values += [None] * (columns - len(values))
        author, data = values[6:]
        values[6] = author if isinstance(author, str) else None
        values[7] = data if isinstance(data, str) else ""
        return values
    if rowid < 1:
        return None
    values[0] = rowid
    # A row that is older than a column ends before it.
    values += [None] * (_COLUMNS[table].count(",") + 1 - len(values))
    if table == "raw_output":
        return values
    if table in ("rating", "summary"):
        text = values[-1]
        values[-1] = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
        if table == "summary":
            state = one_of(MessageState, values[1], MessageState.INTERRUPTED)
            # A part of a summary must not be taken for all of it.
            values[1] = state if cell.whole else MessageState.INTERRUPTED
            values[2] = values[2] if is_time(values[2]) else 0.0
        return values
    if table == "message":
        values[7] = int(bool(values[7]))
        values[8] = values[8] if is_time(values[8]) else None
        values[3] = one_of(Role, values[3], Role.ASSISTANT)
        values[5] = one_of(MessageState, values[5], MessageState.COMPLETE)
    elif table == "conversation":
        created, updated, deleted, binned, assistant, when_full, tools = values[8:]
        created = created if is_time(created) else updated
        values[2] = values[2] if is_day(values[2]) else day_of(created)
        values[5] = int(bool(values[5]))
        values[6:8] = None, None  # tables that are not copied
        values[8:] = (
            created,
            updated if is_time(updated) else created,
            deleted if is_time(deleted) else None,
            binned if is_time(binned) else 0.0,
            assistant if isinstance(assistant, str) else "",
            one_of(WhenFull, when_full, None) or "",
            repaired_tools(tools),
        )
    else:
        values[2] = one_of(Effort, values[2], Effort.MEDIUM)
        for place in range(3, 15):
            whole = place in (5, 7, 8, 9, 10, 11)
            if not isinstance(values[place], int if whole else int | float):
                values[place] = None if place == 7 else 0
        values[15] = None if values[15] is None else one_of(StopReason, values[15], None)
        values[16] = values[16] if isinstance(values[16], int | float) else 0.0
        values[17] = values[17] if isinstance(values[17], str) else ""
        values[18] = values[18] if isinstance(values[18], int | float) else 0.0
        values[19] = values[19] if isinstance(values[19], str) else ""
        values[20] = values[20] if isinstance(values[20], int) else 0
        values[21] = one_of(ReasoningControl, values[21], None)
        values[22] = values[22] if isinstance(values[22], int) else None
        values[23:] = [each if isinstance(each, int) else 0 for each in values[23:]]
    return values


def _repair_references(target: dbapi2.Connection) -> None:
    """Rows that refer to lost ones get another parent; those without any are counted."""
    hinted = "FROM hint WHERE id NOT IN (SELECT id FROM message)"
    target.execute(
        f"""
        INSERT INTO message (id, conversation_id, parent_id, role, state, created_at)
        SELECT id, conversation, parent, iif(
            id IN (SELECT message_id FROM generation), 'assistant', 'user'
        ), 'complete', coalesce(
            (SELECT created_at FROM message AS near WHERE near.id < hint.id ORDER BY id DESC), 0
        ) {hinted} AND id IN (SELECT message_id FROM part)
        """
    )
    target.execute(f"INSERT OR IGNORE INTO lost SELECT id {hinted}")
    target.execute(
        """
        INSERT OR IGNORE INTO lost
        SELECT parent_id FROM message
        WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM message)
        UNION SELECT message_id FROM part WHERE message_id NOT IN (SELECT id FROM message)
        UNION SELECT message_id FROM generation WHERE message_id NOT IN (SELECT id FROM message)
        UNION SELECT id FROM message LEFT JOIN generation ON message_id = id
        WHERE state = 'complete' AND id NOT IN (SELECT message_id FROM part)
        AND coalesce(error, '') = ''
        """
    )
    target.execute(
        """
        DELETE FROM message WHERE id IN (SELECT id FROM lost)
        AND id NOT IN (SELECT message_id FROM part)
        """
    )
    for table in ("part", "generation", "raw_output", "rating", "summary"):
        target.execute(f"DELETE FROM {table} WHERE message_id NOT IN (SELECT id FROM message)")
    target.execute(
        f"""
        INSERT INTO conversation (id, title, date, instructions, created_at, updated_at)
        SELECT id, coalesce(
            (SELECT substr(text, 1, {_TITLE}) FROM part WHERE message_id = first), ''
        ), date(began, 'unixepoch'), '', began, ended
        FROM (
            SELECT conversation_id AS id, min(id) AS first, min(created_at) AS began,
                max(created_at) AS ended
            FROM message WHERE conversation_id NOT IN (SELECT id FROM conversation)
            GROUP BY conversation_id
        )
        """
    )
    target.execute(
        """
        UPDATE message SET parent_id = (
            SELECT max(near.id) FROM message AS near
            WHERE near.conversation_id = message.conversation_id
            AND near.id < min(message.parent_id, message.id)
            AND (near.deleted_at IS NULL OR message.deleted_at IS NOT NULL)
        )
        WHERE parent_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM message AS parent WHERE parent.id = message.parent_id
            AND parent.id < message.id AND parent.conversation_id = message.conversation_id
        )
        """
    )
    repair_attachments(target)
    target.execute(
        """
        UPDATE conversation
        SET tip_id = (
            SELECT max(id) FROM message
            WHERE conversation_id = conversation.id AND message.deleted_at IS NULL
        )
        WHERE NOT EXISTS (
            SELECT 1 FROM message WHERE id = tip_id AND conversation_id = conversation.id
            AND message.deleted_at IS NULL
        )
        """
    )
    for id, title in target.execute("SELECT id, title FROM conversation").fetchall():
        index_title(target, id, title)
    for (id,) in target.execute("SELECT id FROM message WHERE state <> 'streaming'").fetchall():
        index_message(target, id)
