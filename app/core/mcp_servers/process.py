"""The process that holds the sessions of the MCP servers; the only one that imports the SDK.

It ends when its stdin does, with all servers, whatever they do (`end_with_parent`).
"""

from __future__ import annotations

import logging
import os
import sys
from typing import Any, BinaryIO

from app.core.child_process import end_with_parent
from app.core.errors import UserError
from app.core.json_lines import encode
from app.core.mcp_servers.protocol import (
    Call,
    CallFailed,
    Cancel,
    End,
    Event,
    Start,
    Stop,
    decode_request,
)


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    end_with_parent()
    import anyio

    logging.disable()  # the SDK writes into its log what servers send
    _hold_descendants()
    anyio.run(_Sessions(stdin, stdout).run)
    return 0


class _Sessions:
    def __init__(self, stdin: BinaryIO, stdout: BinaryIO) -> None:
        self._stdin = stdin
        self._stdout = os.fdopen(os.dup(stdout.fileno()), "wb", buffering=0)
        os.dup2(2, stdout.fileno())  # a stray print cannot break the protocol
        self._sessions: dict[int, Any] = {}  # ServerSession
        self._calls: dict[int, Any] = {}  # anyio.CancelScope
        self._path: str | None = None

    async def run(self) -> None:
        import anyio

        async with anyio.create_task_group() as group:
            while line := await anyio.to_thread.run_sync(self._stdin.readline):
                try:
                    request = decode_request(line)
                except UserError:
                    continue
                match request:
                    case Start():
                        group.start_soon(self._start, request)
                    case Stop(run=run) if run in self._sessions:
                        self._sessions[run].stop()
                    case Call():
                        group.start_soon(self._call, request)
                    case Cancel(id=id) if id in self._calls:
                        self._calls[id].cancel()
            for session in self._sessions.values():
                session.stop()

    async def _start(self, start: Start) -> None:
        import anyio

        from app.core.mcp_servers.environment import complete_path
        from app.core.mcp_servers.session import ServerSession

        path = ""
        if start.command:
            if self._path is None:
                self._path = await anyio.to_thread.run_sync(complete_path)
            path = self._path
        self._sessions[start.run] = session = ServerSession(start, path, self._send)
        try:
            await session.run()
        finally:
            del self._sessions[start.run]

    async def _call(self, call: Call) -> None:
        import anyio

        session = self._sessions.get(call.run)
        if session is None:
            self._send(CallFailed(call.id, End.ENDED))
            return
        with anyio.CancelScope() as scope:
            self._calls[call.id] = scope
            await session.call(call)
        del self._calls[call.id]
        if scope.cancelled_caught:
            self._send(CallFailed(call.id, End.STOPPED))

    def _send(self, event: Event) -> None:
        view = memoryview(encode(event))
        while view:
            view = view[self._stdout.write(view) :]


if sys.platform == "win32":

    def _hold_descendants() -> None:
        """A job object whose only handle this process has: however it ends, Windows ends with it
        all that it started."""
        import pywintypes
        import win32api
        import win32job

        kind = win32job.JobObjectExtendedLimitInformation
        job = win32job.CreateJobObject(None, "")
        limits = win32job.QueryInformationJobObject(job, kind)
        limits["BasicLimitInformation"]["LimitFlags"] = win32job.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
        win32job.SetInformationJobObject(job, kind, limits)
        try:
            win32job.AssignProcessToJobObject(job, win32api.GetCurrentProcess())
        except pywintypes.error:
            return
        job.Detach()  # the handle stays open until the end

else:

    def _hold_descendants() -> None:
        """They read the end of their input."""
