"""A server at an address: streamable HTTP, measured and bounded."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import httpx2
from mcp.client.streamable_http import streamable_http_client

from app.core.mcp_servers.meter import FloodError, Meter
from app.core.mcp_servers.protocol import Start

_CONNECT_SECONDS: Final = 30.0
_READ_SECONDS: Final = 600.0
_OK: Final = 400


class StatusError(Exception):
    """The server answered with this HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@asynccontextmanager
async def address_transport(
    start: Start, meter: Meter, on_problem: Callable[[Exception], None]
) -> AsyncIterator[tuple[Any, Any]]:
    """As `program_transport`; `on_problem` is called with why an exchange failed."""
    client = _Client(
        meter,
        on_problem,
        headers=start.headers,
        timeout=httpx2.Timeout(_CONNECT_SECONDS, read=_READ_SECONDS),
        proxy=start.proxy or None,
        trust_env=not start.loopback,  # a proxy of the system's is not asked for this computer
    )
    async with client, streamable_http_client(start.url, http_client=client) as streams:
        yield streams
    meter.report()


class _Client(httpx2.AsyncClient):
    def __init__(
        self, meter: Meter, on_problem: Callable[[Exception], None], **options: Any
    ) -> None:
        super().__init__(**options)
        self._meter = meter
        self._on_problem = on_problem

    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        self._meter.sent()
        self._meter.report()
        try:
            response = await super().send(request, **options)
        except httpx2.RequestError as error:
            self._on_problem(error)
            raise
        if response.status_code >= _OK and request.method == "POST":
            self._on_problem(StatusError(response.status_code))
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = _Bounded(response.stream, self._meter, self._on_problem)
        return response


class _Bounded(httpx2.AsyncByteStream):
    def __init__(
        self,
        stream: httpx2.AsyncByteStream,
        meter: Meter,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._stream = stream
        self._meter = meter
        self._on_problem = on_problem

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                self._meter.received(len(piece))
                yield piece
        except FloodError as error:
            self._on_problem(error)
            raise httpx2.StreamError("flood") from error
        self._meter.report()

    async def aclose(self) -> None:
        await self._stream.aclose()
