"""`ChoiceStore`: what the user chose for one conversation alone."""

from __future__ import annotations

from app.core.conversations.database import Database
from app.core.conversations.records import Changes
from app.core.conversations.rows import tools_text
from app.core.errors import Code, UserError
from app.core.messages import ToolChoice, WhenFull


class ChoiceStore:
    """Part of `ConversationStore`, with the same rules for threads and errors."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set_when_full(self, conversation_id: int, choice: WhenFull | None) -> Changes:
        """What happens when the conversation is full; None: as the settings say."""
        return self._set(conversation_id, "when_full", choice or "")

    def set_tools(self, conversation_id: int, tools: ToolChoice) -> Changes:
        """What the model may use from the next answer on."""
        return self._set(conversation_id, "tools", tools_text(tools))

    def _set(self, id: int, column: str, value: str) -> Changes:
        with self._database.write() as connection:
            cursor = connection.execute(
                f"UPDATE conversation SET {column} = ? WHERE id = ?", (value, id)
            )
            if cursor.rowcount == 0:
                raise UserError(Code.CONVERSATION_UNKNOWN, id=id)
        return Changes(frozenset({id}))
