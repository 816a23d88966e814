"""A server that is a program: started, spoken to over its standard input and output, and ended with
all that it started.

Unlike the transport of the SDK it bounds what it keeps of a server that never ends its line.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import anyio
import mcp_types
import psutil
from anyio.abc import Process
from mcp.shared.message import SessionMessage

from app.core.child_process import ErrorOutput
from app.core.mcp_servers.environment import command_line, environment
from app.core.mcp_servers.meter import FloodError, Meter
from app.core.mcp_servers.protocol import Start

# After its input was closed, and after it was asked to end; both within the time that the watcher
# of `end_with_parent` leaves.
_END_SECONDS: Final = 0.5
_MOST_LINE_BYTES: Final = 1 << 25
_CREATION_FLAGS: Final = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
_UTF_8_BOM: Final = b"\xef\xbb\xbf"


class ServerEndedError(Exception):
    """`status` is its exit status, `last` the last line of its error output."""

    def __init__(self, status: int | None, last: str) -> None:
        super().__init__(status)
        self.status = status
        self.last = last


@asynccontextmanager
async def program_transport(
    start: Start, path: str, meter: Meter, on_lost: Callable[[Exception], None]
) -> AsyncIterator[tuple[Any, Any]]:
    """The streams that the SDK's client reads and writes. `on_lost` is called when the server has
    ended, or floods. Raises OSError."""
    own = environment(start.env, path)
    # Raises FileNotFoundError before there is a pipe to close
    command = command_line(start.command, start.args, own, start.cwd)
    reading, writing = os.pipe()
    try:
        process = await anyio.open_process(
            command,
            stderr=writing,
            cwd=os.path.expanduser(start.cwd) or None,  # noqa: PTH111 - "" is none
            env=own,
            start_new_session=True,
            creationflags=_CREATION_FLAGS,
        )
    except BaseException:
        os.close(reading)
        raise
    finally:
        os.close(writing)
    log = ErrorOutput(Path(start.log) if start.log else None)
    pipe = os.fdopen(reading, "rb")
    threading.Thread(target=log.read, args=(pipe,), name="server-errors", daemon=True).start()
    to_client, from_server = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    to_server, from_client = anyio.create_memory_object_stream[SessionMessage](0)
    async with anyio.create_task_group() as group:
        group.start_soon(_read, process, to_client, meter, log, on_lost)
        group.start_soon(_write, process, from_client, meter)
        try:
            yield from_server, to_server
        finally:
            group.cancel_scope.cancel()
            with anyio.CancelScope(shield=True):
                await _end(process)
                for stream in (to_client, from_server, to_server, from_client):
                    await stream.aclose()


async def _read(
    process: Process,
    to_client: Any,
    meter: Meter,
    log: ErrorOutput,
    on_lost: Callable[[Exception], None],
) -> None:
    assert process.stdout
    buffer = bytearray()
    lost: Exception | None = None
    with contextlib.suppress(anyio.ClosedResourceError, anyio.BrokenResourceError):
        async with to_client:
            try:
                async for piece in process.stdout:
                    buffer += piece
                    if b"\n" in piece:
                        *lines, rest = buffer.split(b"\n")
                        buffer = bytearray(rest)
                        meter.received(len(piece), len(lines))
                        for line in lines:
                            await to_client.send(_parsed(bytes(line)))
                    else:
                        meter.received(len(piece))
                    if len(buffer) > _MOST_LINE_BYTES:
                        raise FloodError
            except FloodError as error:
                lost = error
            if lost is None:
                status = await _status(process)
                tail = await anyio.to_thread.run_sync(log.final_tail, _END_SECONDS)
                lost = ServerEndedError(status, tail.rpartition("\n")[2])
            on_lost(lost)


def _parsed(line: bytes) -> SessionMessage | Exception:
    try:
        return SessionMessage(
            mcp_types.jsonrpc_message_adapter.validate_json(
                line.removeprefix(_UTF_8_BOM), by_name=False
            )
        )
    except ValueError as error:
        return error


async def _write(process: Process, from_client: Any, meter: Meter) -> None:
    assert process.stdin
    with contextlib.suppress(OSError, anyio.ClosedResourceError, anyio.BrokenResourceError):
        async with from_client:
            async for each in from_client:
                meter.sent()
                text = each.message.model_dump_json(by_alias=True, exclude_unset=True)
                await process.stdin.send(f"{text}\n".encode())


async def _status(process: Process) -> int | None:
    """None where it closed its output and goes on without."""
    with anyio.move_on_after(_END_SECONDS):
        return await process.wait()
    return None


async def _end(process: Process) -> None:
    """Its input is closed first, on which a server ends in order."""
    tree = _descendants(process.pid)
    assert process.stdin and process.stdout
    with contextlib.suppress(OSError, anyio.ClosedResourceError, anyio.BrokenResourceError):
        await process.stdin.aclose()
    if not await _ended(process):
        _signal(process, signal.SIGTERM)
        await _ended(process)
    _signal(process, getattr(signal, "SIGKILL", signal.SIGTERM))
    for each in tree:  # one that made itself a session of its own
        with contextlib.suppress(psutil.Error):
            each.kill()
    await _ended(process)
    with contextlib.suppress(OSError, anyio.ClosedResourceError, anyio.BrokenResourceError):
        await process.stdout.aclose()
    # Something that we may not kill can hold the pipes open, and the transport with them.
    transport = getattr(getattr(process, "_process", None), "_transport", None)
    if transport is not None:
        with contextlib.suppress(PermissionError):
            transport.close()


async def _ended(process: Process) -> bool:
    """Asked again and again, for `wait` also waits until everybody has closed the pipes."""
    with anyio.move_on_after(_END_SECONDS):
        while process.returncode is None:
            await anyio.sleep(0.01)
    return process.returncode is not None


def _descendants(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return []


def _signal(process: Process, number: int) -> None:
    """To it and to those that it started, of which some may be left when it has ended."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, number)
