"""`McpTool` and `McpSource`: the tools of the servers that are on, for every conversation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

import msgspec

from app.core.cancel import CancelToken
from app.core.conversations.records import ConversationRecord
from app.core.errors import UserError
from app.core.mcp_servers.definitions import clean
from app.core.mcp_servers.protocol import SHOWN_IMAGES, CallFailed, Result
from app.core.mcp_servers.records import Server, ServerState
from app.core.mcp_servers.servers import McpServers
from app.core.messages import Permission, Tool
from app.core.tools.permissions import pinned_key
from app.core.tools.tool import ToolCall, ToolContext, ToolResult

PREFIX: Final = "mcp:"
"""Of the key under which the permission of a server is kept."""

_SUFFIXES: Final = {"image/svg+xml": "svg"}
_OFFERED: Final = (ServerState.READY, ServerState.STARTING, ServerState.RUNNING, ServerState.FAILED)


class McpFigure(msgspec.Struct):
    """An image that the server sent; `content` is Base64 in JSON."""

    name: str
    media_type: str
    content: bytes


class McpData(msgspec.Struct):
    """The `data` of a result, for the window, under the names that it has in that of `python`:
    `files` are images that can be saved only. `structured` is JSON."""

    figures: list[McpFigure] = []
    files: list[McpFigure] = []
    structured: str = ""

    @classmethod
    def of(cls, data: str) -> McpData:
        """Raises msgspec.MsgspecError where it is that of another tool."""
        return msgspec.json.decode(data, type=cls)


class McpTool:
    """The tools of one server. Whatever they are said to do, the user is asked about each call."""

    def __init__(self, servers: McpServers, server: Server) -> None:
        self._servers = servers
        self._config = server.config
        self._name = pinned_key(f"{PREFIX}{server.config.name}", server.digest)
        self._tools = {each.tool.name: each for each in server.tools}

    @property
    def name(self) -> str:
        return self._name

    @property
    def namespace(self) -> None:
        return None

    @property
    def functions(self) -> Sequence[Tool]:
        return [each.tool for each in self._tools.values()]

    @property
    def permission(self) -> Permission:
        return Permission.ASK

    def run(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        tool = self._tools[call.recipient.removeprefix("functions.")]
        answer = self._servers.call(self._config, tool.name, json.loads(call.arguments), cancel)
        if isinstance(answer, CallFailed):
            return ToolResult(f"The server refused the call: {clean(answer.detail)}", failed=True)
        return ToolResult(answer.text or "[Done: the tool sent nothing back.]", _data(answer),
            failed=answer.failed)  # fmt: skip


class McpSource:
    """A `ToolSource`."""

    def __init__(self, servers: McpServers) -> None:
        self._servers = servers

    def __call__(self, conversation: ConversationRecord) -> Sequence[McpTool]:
        try:
            servers = self._servers.all()
        except UserError:  # the list cannot be read, of which the settings pane says more
            return ()
        return [
            McpTool(self._servers, server)
            for server in servers
            if server.state in _OFFERED and server.tools
        ]


def _data(answer: Result) -> str:
    if not answer.images and not answer.structured:
        return ""
    figures = [
        McpFigure(f"image-{number}.{_suffix(image.media_type)}", image.media_type, image.content)
        for number, image in enumerate(answer.images, 1)
    ]
    shown = [each for each in figures if each.media_type in SHOWN_IMAGES]
    files = [each for each in figures if each not in shown]
    return msgspec.json.encode(McpData(shown, files, answer.structured)).decode()


def _suffix(media_type: str) -> str:
    return _SUFFIXES.get(media_type, media_type.partition("/")[2])
