"""`ConversationStore`: every conversation there is, and the only door to them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from app.core.conversations import rows, search, tree
from app.core.conversations.attachments import remove_unused
from app.core.conversations.choice_store import ChoiceStore
from app.core.conversations.database import Database
from app.core.conversations.document_store import DocumentStore
from app.core.conversations.message_store import MessageStore
from app.core.conversations.quarantine import old_of
from app.core.conversations.rating_store import RatingStore
from app.core.conversations.records import (
    SEARCH_LIMIT,
    Attachment,
    Changes,
    ConversationRecord,
    GenerationRecord,
    MessageRecord,
    MessageState,
    SearchHit,
)
from app.core.conversations.startup_cleanup import (
    empty_bin,
    end_streams,
    purge_drafts,
    purge_messages,
)
from app.core.conversations.summaries import end_summaries
from app.core.conversations.summary_store import SummaryStore
from app.core.errors import Code, UserError
from app.core.messages import NO_CHOICE, Message, Part, ToolChoice
from app.core.sqlite import clean, dbapi2


class ConversationStore:
    """Any thread may call it: the lock of `Database` lets one in at a time, and each call is one
    transaction, done when it returns. A call waits for the disk and for the calls of other
    threads and processes (two seconds at most for the latter), so the GUI thread calls it
    through the runner.

    Every call raises UserError(DATABASE_* or DISK_FULL) when the file gives way,
    CONVERSATION_UNKNOWN or MESSAGE_UNKNOWN when an id names nothing.
    """

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self.messages = MessageStore(database, clock)
        self.summaries = SummaryStore(database, clock)
        self.choices = ChoiceStore(database)
        self.problem = database.problem  # why it can only be read, if so
        self.documents = DocumentStore(database, clock)
        self.ratings = RatingStore(database)

    @classmethod
    def open(cls, path: Path, clock: Callable[[], float] = time.time) -> ConversationStore:
        """Opens or makes the database at `path`.

        An answer that a crash left `streaming` becomes `interrupted`, unless another
        process has the database open and may be writing it; what has been in the bin for
        30 days goes, and so do messages that were deleted. If it cannot be written it is opened
        read-only, and `problem` has the reason.
        """
        database = Database(path)
        try:
            if database.alone:
                with database.write() as connection:
                    end_streams(connection)
                    end_summaries(connection)
                    empty_bin(connection, clock())
                    purge_messages(connection)
                    if not old_of(path):  # else it may be lost, not deleted
                        purge_drafts(connection)
                    remove_unused(connection)
            database.share()
        except BaseException:
            database.close()
            raise
        return cls(database, clock)

    def close(self) -> None:
        self._database.close()

    def check(self) -> list[str]:
        """The errors found in the file, one per line; empty without any."""
        with self._database.read() as connection:
            lines = [line for (line,) in connection.execute("PRAGMA integrity_check")]
            dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
        found = [] if lines == ["ok"] else lines
        return found + [f"{table}: row {row} refers to nothing" for table, row, *_ in dangling]

    # Conversations

    def create(
        self,
        *,
        title: str = "",
        date: str,
        instructions: str = "",
        assistant: str = "",
        tools: ToolChoice = NO_CHOICE,
    ) -> ConversationRecord:
        """A new, empty conversation; `date` is the ISO day it begins."""
        now = self._clock()
        with self._database.write() as connection:
            (id,) = connection.execute(
                "INSERT INTO conversation"
                " (title, date, instructions, assistant, tools, created_at, updated_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (
                    clean(title),
                    date,
                    clean(instructions),
                    assistant,
                    rows.tools_text(tools),
                    now,
                    now,
                ),
            ).fetchone()
            search.index_title(connection, id, clean(title))
            return _conversation(connection, id)

    def conversations(self, *, limit: int | None = None) -> list[ConversationRecord]:
        """Pinned first, then the last updated first; without those in the bin."""
        with self._database.read() as connection:
            found = connection.execute(
                f"{rows.CONVERSATION} WHERE deleted_at IS NULL"
                " ORDER BY pinned DESC, updated_at DESC, id DESC LIMIT ?",
                (-1 if limit is None else limit,),
            )
            return [rows.conversation_of(row) for row in found]

    def conversation(self, id: int) -> ConversationRecord:
        with self._database.read() as connection:
            return _conversation(connection, id)

    def rename(self, conversation_id: int, title: str) -> Changes:
        title = clean(title)
        with self._database.write() as connection:
            _set(connection, conversation_id, "title", title)
            search.index_title(connection, conversation_id, title)
        return Changes(frozenset({conversation_id}))

    def pin(self, conversation_id: int, pinned: bool) -> Changes:
        return self._set(conversation_id, "pinned", int(pinned))

    def set_instructions(self, conversation_id: int, instructions: str) -> Changes:
        return self._set(conversation_id, "instructions", clean(instructions))

    def delete(self, conversation_id: int) -> Changes:
        """Moves it to the bin, from which it is removed after 30 days."""
        return self._bin(conversation_id, self._clock())

    def restore(self, conversation_id: int) -> Changes:
        return self._bin(conversation_id, None)

    def purge(self, conversation_ids: Iterable[int]) -> Changes:
        """Removes those that are in the bin for good; the rest stays."""
        conversations: set[int] = set()
        messages: set[int] = set()
        with self._database.write() as connection:
            for id in conversation_ids:
                found = connection.execute(
                    "SELECT id FROM message WHERE conversation_id = ?", (id,)
                ).fetchall()
                removed = connection.execute(
                    "DELETE FROM conversation WHERE id = ? AND deleted_at IS NOT NULL", (id,)
                ).rowcount
                if removed:
                    conversations.add(id)
                    messages.update(message for (message,) in found)
            self.documents.remove_unused(connection)
        return Changes(frozenset(conversations), frozenset(messages))

    def binned(self) -> list[ConversationRecord]:
        """The conversations in the bin, the last deleted first."""
        with self._database.read() as connection:
            found = connection.execute(
                f"{rows.CONVERSATION} WHERE deleted_at IS NOT NULL"
                " ORDER BY deleted_at DESC, id DESC"
            )
            return [rows.conversation_of(row) for row in found]

    # Messages

    def path(
        self, conversation_id: int, tip: int | None = None, *, last: int | None = None
    ) -> list[MessageRecord]:
        """The branch that ends at `tip`, or at the conversation's own tip, from its root, or only
        its `last` messages."""
        with self._database.read() as connection:
            conversation = _conversation(connection, conversation_id)
            end = conversation.tip if tip is None else tip
            if end is None:
                return []
            messages = rows.load_messages(connection, tree.path_to(connection, end, last))
            if not messages or messages[-1].id != end:
                raise UserError(Code.MESSAGE_UNKNOWN, id=end)
            if messages[-1].conversation_id != conversation_id:
                raise UserError(Code.MESSAGE_UNKNOWN, id=end)
            return messages

    def message(self, id: int) -> MessageRecord:
        with self._database.read() as connection:
            return _message(connection, id)

    def add_message(
        self,
        conversation_id: int,
        parent_id: int | None,
        message: Message,
        state: MessageState = MessageState.COMPLETE,
        generation: GenerationRecord | None = None,
        *,
        edited: bool = False,
        attachments: Sequence[Attachment] = (),
    ) -> MessageRecord:
        """Puts it under `parent_id` (None: at the root) and makes it the tip."""
        now = self._clock()
        with self._database.write() as connection:
            _conversation(connection, conversation_id)
            if parent_id is not None:
                _require_in(connection, conversation_id, parent_id)
            name = rows.clean_or_none(message.name)
            (id,) = connection.execute(
                "INSERT INTO message"
                " (conversation_id, parent_id, role, name, state, created_at, edited)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (conversation_id, parent_id, message.role, name, state, now, int(edited)),
            ).fetchone()
            rows.save_parts(connection, id, message.parts)
            self.documents.attach(connection, id, attachments)
            if generation is not None:
                rows.save_generation(connection, id, generation)
            if state is not MessageState.STREAMING:
                search.index_message(connection, id)
            connection.execute(
                "UPDATE conversation SET tip_id = ?, updated_at = ? WHERE id = ?",
                (id, now, conversation_id),
            )
            return _message(connection, id)

    def update_message(
        self,
        id: int,
        *,
        parts: tuple[Part, ...] | None = None,
        state: MessageState | None = None,
        generation: GenerationRecord | None = None,
        raw_output: str | None = None,
    ) -> Changes:
        """Writes the given values and leaves the rest. Cheap while it stays `streaming`."""
        with self._database.write() as connection:
            row = connection.execute(
                "SELECT conversation_id, state FROM message WHERE id = ?", (id,)
            ).fetchone()
            if row is None:
                raise UserError(Code.MESSAGE_UNKNOWN, id=id)
            conversation_id, before = row
            after = before if state is None else state
            if parts is not None:
                rows.save_parts(connection, id, parts)
            if generation is not None:
                rows.save_generation(connection, id, generation)
            if raw_output is not None:
                rows.save_raw_output(connection, id, raw_output)
            if after != before:
                connection.execute("UPDATE message SET state = ? WHERE id = ?", (after, id))
            changed = parts is not None or after != before
            if changed and after != MessageState.STREAMING:
                search.index_message(connection, id)
                connection.execute(
                    "UPDATE conversation SET updated_at = ? WHERE id = ?",
                    (self._clock(), conversation_id),
                )
        return Changes(frozenset({conversation_id}), frozenset({id}))

    def set_tip(self, conversation_id: int, tip: int) -> Changes:
        """Shows the branch that ends at `tip`; see `leaf_of` for choosing one midway."""
        with self._database.write() as connection:
            _conversation(connection, conversation_id)
            _require_in(connection, conversation_id, tip)
            connection.execute(
                "UPDATE conversation SET tip_id = ? WHERE id = ?", (tip, conversation_id)
            )
        return Changes(frozenset({conversation_id}))

    def leaf_of(self, message_id: int) -> int:
        """The newest end of the branches through this message."""
        with self._database.read() as connection:
            leaf = tree.newest_leaf(connection, message_id)
        if leaf is None:
            raise UserError(Code.MESSAGE_UNKNOWN, id=message_id)
        return leaf

    def search(self, text: str, *, limit: int = SEARCH_LIMIT) -> list[SearchHit]:
        """Conversations with all the words in their title, then those with all of them in one
        message, the newest first; each once. Compared after `normalize_for_search`."""
        with self._database.read() as connection:
            return search.find(connection, text, limit)

    def _bin(self, conversation_id: int, deleted_at: float | None) -> Changes:
        with self._database.write() as connection:
            _set(connection, conversation_id, "deleted_at", deleted_at)
            _set(connection, conversation_id, "binned_seconds", 0.0)
        return Changes(frozenset({conversation_id}))

    def _set(self, conversation_id: int, column: str, value: str | float | None) -> Changes:
        with self._database.write() as connection:
            _set(connection, conversation_id, column, value)
        return Changes(frozenset({conversation_id}))


def _set(connection: dbapi2.Connection, id: int, column: str, value: str | float | None) -> None:
    cursor = connection.execute(f"UPDATE conversation SET {column} = ? WHERE id = ?", (value, id))
    if cursor.rowcount == 0:
        raise UserError(Code.CONVERSATION_UNKNOWN, id=id)


def _conversation(connection: dbapi2.Connection, id: int) -> ConversationRecord:
    row = connection.execute(f"{rows.CONVERSATION} WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise UserError(Code.CONVERSATION_UNKNOWN, id=id)
    return rows.conversation_of(row)


def _message(connection: dbapi2.Connection, id: int) -> MessageRecord:
    found = rows.load_messages(connection, [id])
    if not found:
        raise UserError(Code.MESSAGE_UNKNOWN, id=id)
    return found[0]


def _require_in(connection: dbapi2.Connection, conversation_id: int, message_id: int) -> None:
    row = connection.execute(
        "SELECT 1 FROM message WHERE id = ? AND conversation_id = ? AND deleted_at IS NULL",
        (message_id, conversation_id),
    ).fetchone()
    if row is None:
        raise UserError(Code.MESSAGE_UNKNOWN, id=message_id)
