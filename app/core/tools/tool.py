"""`ToolProvider`: the interface between a turn and whatever runs its calls.

browser    search, open and find over the user's own documents
python     a sandbox
functions  those of MCP servers
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.cancel import CancelToken
from app.core.conversations.records import Attachment, ConversationRecord
from app.core.messages import Part, Permission, Tool, ToolNamespace


@dataclass(frozen=True, slots=True)
class ToolCall:
    """`recipient` is the full name (`browser.search`); `arguments` as the model wrote them: JSON,
    or for `python` the program."""

    recipient: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ToolResult:
    """`text` is what the model reads; `data`, JSON of the tool's own, what the window shows beside
    it. `failed`: the call could not be carried out, and `text` says why, to the model."""

    text: str
    data: str = ""
    failed: bool = False


@dataclass(frozen=True, slots=True)
class ToolContext:
    """What a call may depend on. `before` are the calls and results of the branch so far, oldest
    first: a tool that has a state (the pages that a browser opened) builds it from them, so that it
    is the same after a restart and on every branch. `attachments` are the files of the branch."""

    conversation: ConversationRecord
    before: Sequence[Part] = ()
    attachments: Sequence[Attachment] = ()


class ToolProvider(Protocol):
    """One kind of tools. Any thread may call it, one call at a time for one conversation."""

    @property
    def name(self) -> str:
        """The key of its permission: `browser`, `python`, or that of an MCP server with a digest
        of what the user accepted (`permissions.pinned_key`)."""

    @property
    def namespace(self) -> ToolNamespace | None:
        """As the model was trained on it; None where it has functions instead."""

    @property
    def functions(self) -> Sequence[Tool]:
        """Tools of the namespace `functions`."""

    @property
    def permission(self) -> Permission:
        """Where the user has not chosen another. Never ALWAYS for a tool that changes a file or
        lets anything leave the program."""

    def run(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        """Carries the call out; bad arguments are a result that says so. Raises Cancelled when
        stopped, and UserError, which becomes a result, too."""
