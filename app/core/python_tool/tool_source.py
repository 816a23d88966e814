"""`PythonSource`: the tool `python` for the conversations that have it."""

from __future__ import annotations

from collections.abc import Callable

from app.core.conversations.records import ConversationRecord
from app.core.python_tool.tool import NAME, PythonTool


class PythonSource:
    """A `ToolSource`. `is_on` says whether conversations have it in which the user chose nothing
    about it."""

    def __init__(self, tool: PythonTool, is_on: Callable[[], bool]) -> None:
        self._tool = tool
        self._is_on = is_on

    def __call__(self, conversation: ConversationRecord) -> PythonTool | None:
        chosen = NAME in conversation.tools.permissions
        return self._tool if chosen or self._is_on() else None
