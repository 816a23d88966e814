"""`ServerSession`: one server while it runs, in the process that holds all of them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Final

import anyio
import httpx2
import mcp_types
from mcp import Client, MCPError
from mcp.client.subscriptions import SubscriptionLost
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import ValidationError

from app import __version__
from app.core.mcp_servers.content import result_of
from app.core.mcp_servers.http import StatusError, address_transport
from app.core.mcp_servers.meter import FloodError, Meter
from app.core.mcp_servers.protocol import (
    MOST_DEFINITION_BYTES,
    MOST_LEFT_OUT,
    MOST_TOOLS,
    Call,
    CallFailed,
    End,
    Ended,
    Event,
    Start,
    ToolDefinition,
    ToolsListed,
    Traffic,
)
from app.core.mcp_servers.stdio import ServerEndedError, program_transport

_MOST_PAGES: Final = 64
_PAUSE_SECONDS: Final = 1.0  # between two looks at tools that are said to change
_MOST_DETAIL: Final = 2000


class ServerSession:
    def __init__(self, start: Start, path: str, send: Callable[[Event], None]) -> None:
        self._start = start
        self._path = path
        self._send = send
        self._scope = anyio.CancelScope()
        self._stopped = False
        self._client: Client | None = None
        self._lost: Exception | None = None  # why the server will not answer any more
        self._problem: Exception | None = None  # of the last exchange over HTTP
        self._changed = False
        self._wake = anyio.Event()

    def stop(self) -> None:
        self._stopped = True
        self._scope.cancel()

    async def run(self) -> None:
        """Until it is stopped or the server ends. The last event is `Ended`."""
        why, detail = End.STOPPED, ""
        try:
            with self._scope:
                await self._serve()
            if not self._stopped:
                why = End.SILENT
        except Exception as error:  # noqa: BLE001 - whatever a server does ends only its session
            if not self._stopped:
                why, detail = self._explained(error)
        self._send(Ended(self._start.run, why, detail[:_MOST_DETAIL]))

    async def call(self, call: Call) -> None:
        """A failure is an event; only cancellation passes through."""
        self._problem = None
        client = self._client
        if client is None:
            self._send(CallFailed(call.id, End.ENDED))
            return
        try:
            result = await client.call_tool(
                call.tool, call.arguments, read_timeout_seconds=call.seconds
            )
            event: Event = result_of(call.id, result)
        except Exception as error:  # noqa: BLE001 - as above
            why, detail = self._explained(error)
            event = CallFailed(call.id, why, detail[:_MOST_DETAIL])
            if self._start.url and why in (End.UNREACHABLE, End.REFUSED, End.FLOOD):
                self._on_lost(self._problem or error)  # its session may be gone: begin anew
        self._send(event)

    async def _serve(self) -> None:
        self._scope.deadline = anyio.current_time() + self._start.seconds
        client = Client(
            self._transport(),
            read_timeout_seconds=self._start.seconds,
            message_handler=self._on_message,
            client_info=mcp_types.Implementation(name="Gloss", version=__version__),
            cache=None,
        )
        async with client:
            await self._list(client)
            self._scope.deadline = math.inf
            self._problem = None
            self._client = client
            try:
                async with anyio.create_task_group() as group:
                    group.start_soon(self._listen, client)
                    await self._follow(client)
            finally:
                self._client = None

    async def _follow(self, client: Client) -> None:
        """List the tools again whenever they change. Raises why the server was lost."""
        while True:
            await self._wake.wait()
            self._wake = anyio.Event()
            if self._lost is not None:
                raise self._lost
            if self._changed:
                self._changed = False
                await self._list(client)
                await anyio.sleep(_PAUSE_SECONDS)

    async def _listen(self, client: Client) -> None:
        """From the protocol 2026-07-28 on, a server reports a change only on a stream that was
        asked for. Once that is lost for good, so is the server: it would change unnoticed."""
        tools = client.server_capabilities.tools
        if client.protocol_version not in MODERN_PROTOCOL_VERSIONS or not (
            tools is not None and tools.list_changed
        ):
            return
        listened = False
        while True:
            try:
                async with client.listen(tools_list_changed=True) as stream:
                    listened = True
                    self._note_change()  # there may have been one meanwhile
                    async for _ in stream:
                        self._note_change()
            except SubscriptionLost:
                pass
            except Exception as error:  # noqa: BLE001 - as above
                if listened:
                    self._on_lost(self._problem or error)
                return
            await anyio.sleep(_PAUSE_SECONDS)

    def _transport(self) -> AbstractAsyncContextManager[tuple[Any, Any]]:
        meter = Meter(self._on_traffic)
        if self._start.url:
            return address_transport(self._start, meter, self._on_problem)
        return program_transport(self._start, self._path, meter, self._on_lost)

    async def _list(self, client: Client) -> None:
        kept: list[ToolDefinition] = []
        left_out: list[str] = []
        cursor = None
        if client.server_capabilities.tools is not None:
            for _ in range(_MOST_PAGES):
                page = await client.list_tools(cursor=cursor)
                for tool in page.tools:
                    made = ToolDefinition(tool.name, tool.description or "", tool.input_schema)
                    size = len(json.dumps(tool.input_schema)) + len(tool.name)
                    fits = size + len(made.description) <= MOST_DEFINITION_BYTES
                    if fits and len(kept) < MOST_TOOLS:
                        kept.append(made)
                    else:
                        left_out.append(tool.name[:100])
                cursor = page.next_cursor
                if not cursor or len(left_out) > MOST_LEFT_OUT:
                    break
        self._send(ToolsListed(self._start.run, tuple(kept), tuple(left_out[:MOST_LEFT_OUT])))

    async def _on_message(self, message: Any) -> None:
        if isinstance(message, mcp_types.ToolListChangedNotification):
            self._note_change()

    def _note_change(self) -> None:
        self._changed = True
        self._wake.set()

    def _on_lost(self, error: Exception) -> None:
        self._lost = self._lost or error
        self._wake.set()

    def _on_problem(self, error: Exception) -> None:
        self._problem = error

    def _on_traffic(self, received: int) -> None:
        if self._start.url:
            self._send(Traffic(self._start.run, received))

    def _explained(self, error: BaseException) -> tuple[End, str]:  # noqa: PLR0911
        """What was the cause comes before what the SDK makes of it."""
        cause = self._lost or self._problem or _innermost(error)
        match cause:
            case FloodError():
                return End.FLOOD, ""
            case ServerEndedError(status=status, last=last):
                ended = "" if status is None else f"status {status}"
                return End.ENDED, ": ".join(filter(None, [ended, last]))
            case StatusError(status=status):
                return End.REFUSED, str(status)
            case httpx2.RequestError():
                return End.UNREACHABLE, str(cause)
            case FileNotFoundError():
                return End.MISSING, str(cause)
            case OSError():
                return End.NOT_STARTED, str(cause)
            case MCPError() if cause.code == mcp_types.REQUEST_TIMEOUT:
                return End.SILENT, ""
            case MCPError():
                return End.INVALID, cause.message
            case ValidationError():
                places = (
                    f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in cause.errors()
                )
                return End.INVALID, "\n".join(places)
        return End.INVALID, f"{type(cause).__name__}: {cause}"


def _innermost(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
