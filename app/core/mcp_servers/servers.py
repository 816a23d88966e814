"""`McpServers`: the servers that the user named, those that run, and what they may offer."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Any, Final

from msgspec.structs import replace

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.mcp_servers.config import Config, ConfigFile, Entry, ServerConfig
from app.core.mcp_servers.definitions import difference, digest_of, offered
from app.core.mcp_servers.failures import failure_of
from app.core.mcp_servers.host import ServerHost
from app.core.mcp_servers.log import log_of
from app.core.mcp_servers.protocol import (
    CallFailed,
    End,
    Ended,
    Result,
    Start,
    ToolDefinition,
    ToolsListed,
    Traffic,
)
from app.core.mcp_servers.records import Run, Server, ServerState
from app.core.mcp_servers.state import NO_CONSENT, Consent, ConsentFile
from app.core.models.transfer.connections import Connections, Purpose
from app.core.models.transfer.journal import Journal
from app.core.models.transfer.network import Network
from app.core.models.transfer.protocol import Traffic as HostTraffic

_log = logging.getLogger(__name__)

START_SECONDS: Final = 120.0  # npx and uvx may have to download the program first
CALL_SECONDS: Final = 600.0  # a turn has a shorter limit of its own
_LOOK_SECONDS: Final = 0.05
_GRACE_SECONDS: Final = 30.0  # for the process that starts it


class McpServers:
    """Any thread may call it. Calls wait for the disk, and `start` and `call` for the server.

    A server is started when it is switched on, and later with the first call of one of its tools:
    what the model is offered is what the user accepted, which is kept.
    """

    def __init__(
        self,
        *,
        config: Path,
        consents: Path,
        logs: Path,
        network: Callable[[], Network],
        connections: Connections,
        start_seconds: float = START_SECONDS,
    ) -> None:
        self.file = ConfigFile(config)
        self._consents = ConsentFile(consents)
        self._logs = logs
        self._network = network
        self._connections = connections
        self._start_seconds = start_seconds
        self._lock = threading.RLock()
        self._runs: dict[str, Run] = {}
        self._host = ServerHost(self._on_event)
        self._callbacks: list[Callable[[], None]] = []

    def on_changed(self, callback: Callable[[], None]) -> None:
        """It is called in any thread, and must not wait."""
        self._callbacks.append(callback)

    # What there is

    def config(self) -> Config:
        """Raises UserError(MCP_CONFIG_INVALID)."""
        return self.file.read()

    def all(self) -> tuple[Server, ...]:
        """By name. Raises UserError(MCP_CONFIG_INVALID)."""
        taken: set[str] = set()
        servers = []
        for config in sorted(self.config().servers, key=lambda each: each.name):
            server = self._server(config, taken)
            taken |= {each.tool.name for each in server.tools}
            servers.append(server)
        return tuple(servers)

    def _server(self, config: ServerConfig, taken: set[str]) -> Server:
        consent = self._consents.of(config)
        state, run, changes = ServerState.OFF, None, None
        if consent.on:
            with self._lock:
                run = self._run_of(config)
                state = ServerState.READY if run is None else run.state
                if run is not None and state is ServerState.CHANGED:
                    accepted = consent.tools if consent.is_sound else ()
                    changes = difference(config.identity, accepted, run.tools)
        return Server(
            config,
            state,
            offered(config.name, consent.tools, taken) if consent.is_sound else (),
            changes,
            run.failure if run is not None else None,
            run.left_out if run is not None else (),
            log_of(config, self._logs),
            consent.digest,
        )

    def _run_of(self, config: ServerConfig) -> Run | None:
        run = self._runs.get(config.name)
        return run if run is not None and run.config.identity == config.identity else None

    # What the user does

    def switch(self, name: str, on: bool, cancel: CancelToken | None = None) -> None:
        """On: starts it, and waits until its tools are known. Raises UserError and Cancelled."""
        config = self._named(name)
        self._consents.change(name, lambda now: _switched(now, config, on))
        if on:
            self.start(name, cancel)
        else:
            self._stop(name)
            self._notify()

    def start(self, name: str, cancel: CancelToken | None = None) -> None:
        """One that is on; one that runs is stopped first. Waits, and raises UserError."""
        config = self._named(name)
        self._stop(name)
        self._started(config, cancel or CancelToken())

    def accept(self, name: str, digest: str) -> None:
        """The tools that the server has now, if they are those that the user saw, which the digest
        of the `Difference` says. Otherwise there is another difference to look at."""
        config = self._named(name)
        with self._lock:
            run = self._run_of(config)
            if run is None or run.state is not ServerState.CHANGED:
                return
            tools = run.tools
            if digest_of(config.identity, tools) != digest:
                return
        self._consents.change(name, lambda now: _accepted(now, config, tools))
        with self._lock:
            if run.tools == tools and run.state is ServerState.CHANGED:
                run.state = ServerState.RUNNING
        self._notify()

    def entry_of(self, name: str) -> Entry:
        """As it stands in the file. Raises UserError(MCP_SERVER_UNKNOWN)."""
        return self._named(name).entry

    def put(self, entries: Mapping[str, Entry], replaced: str = "") -> tuple[str, ...]:
        """As `ConfigFile.put`. New and changed servers are off."""
        names = self.file.put(entries, replaced)
        self._forget(set(names) ^ {replaced})  # but for one that keeps its name
        self._stop_what_is_gone()
        self._notify()
        return names

    def duplicate(self, name: str) -> str:
        """The name of its copy, which is off."""
        copy = self.file.duplicate(name)
        self._forget([copy])
        self._notify()
        return copy

    def remove(self, name: str) -> tuple[Entry, Consent]:
        """What `restore` brings it back with."""
        consent = self._consents.named(name)
        removed = self.file.remove(name)
        self._forget([name])
        self._stop(name)
        self._notify()
        return removed, consent

    def restore(self, name: str, removed: tuple[Entry, Consent]) -> None:
        entry, consent = removed
        (free,) = self.put({name: entry}) or (name,)
        self._consents.change(free, lambda now: consent)
        self._notify()

    # What the model does

    def call(
        self, config: ServerConfig, tool: str, arguments: dict[str, Any], cancel: CancelToken
    ) -> Result | CallFailed:
        """Raises Cancelled and UserError."""
        self._check_network(config)
        with self._lock:
            run = self._run_of(config)
        if run is None or run.is_over:
            run = self._started(config, cancel)
        else:
            self._wait(run, cancel)
        if run.state is ServerState.CHANGED:
            raise UserError(Code.MCP_CHANGED, name=config.name)
        answer = self._host.call(run.number, tool, arguments, CALL_SECONDS, cancel)
        if isinstance(answer, CallFailed) and answer.why is not End.INVALID:
            cancel.raise_if_cancelled()
            failure = failure_of(config, answer.why, answer.detail)
            if answer.why is not End.SILENT:
                self._host.stop(run.number)
                self._fail(run, failure)
            raise failure
        return answer

    # The settings

    def network_forbidden(self) -> None:
        """Ends the connections to servers beyond this computer. Does not wait."""
        with self._lock:
            beyond = [run for run in self._runs.values() if _is_beyond(run.config)]
        for run in beyond:
            self._stop(run.config.name)
            with suppress(UserError):
                self._check_network(run.config)
        if beyond:
            self._notify()

    def close(self) -> None:
        self._host.close()

    # Inside

    def _forget(self, names: Iterable[str]) -> None:
        """What was decided about servers that had these names before."""
        for name in names:
            if self._consents.named(name) != NO_CONSENT:
                self._consents.change(name, lambda now: NO_CONSENT)

    def _named(self, name: str) -> ServerConfig:
        for config in self.config().servers:
            if config.name == name:
                return config
        raise UserError(Code.MCP_SERVER_UNKNOWN, name=name)

    def _started(self, config: ServerConfig, cancel: CancelToken) -> Run:
        """Runs, with its tools known. Raises Cancelled and UserError."""
        if not self._consents.of(config).on:
            raise UserError(Code.MCP_OFF, name=config.name)
        proxy = self._check_network(config)
        with self._lock:
            run = self._run_of(config)
            if run is None or run.is_over:
                run = self._runs[config.name] = Run(self._host.new_run(), config)
                if not config.is_program:
                    run.journal = Journal(self._connections, Purpose.TOOLS, config.name)
                begin = True
            else:
                begin = False
        if begin:
            if config.is_program:
                program = PurePath(config.command).name
                self._connections.record(program, Purpose.PROGRAM, 0, config.name)
            self._notify()
            self._host.start(self._request(run, proxy))
        self._wait(run, cancel)
        return run

    def _request(self, run: Run, proxy: str) -> Start:
        config = run.config
        log = log_of(config, self._logs)
        return Start(
            run.number,
            self._start_seconds,
            command=config.command,
            args=config.args,
            env=dict(config.env),
            cwd=config.cwd,
            log="" if log is None else str(log),
            url=config.url,
            headers=dict(config.headers),
            proxy=proxy,
            loopback=config.is_loopback,
        )

    def _wait(self, run: Run, cancel: CancelToken) -> None:
        """Raises Cancelled; the server may go on starting. Raises UserError where it failed."""
        until = time.monotonic() + self._start_seconds + _GRACE_SECONDS
        while not run.settled.wait(_LOOK_SECONDS) and time.monotonic() < until:
            cancel.raise_if_cancelled()
        with self._lock:
            if run.failure is not None:
                raise run.failure
            if run.state in (ServerState.STARTING, ServerState.OFF):
                raise UserError(Code.MCP_ENDED, name=run.config.name)

    def _stop(self, name: str) -> None:
        with self._lock:
            run = self._runs.pop(name, None)
            if run is not None:
                run.state = ServerState.OFF
        if run is not None:
            self._host.stop(run.number)
            run.settled.set()
            _end_journal(run)

    def _stop_what_is_gone(self) -> None:
        there = {config.name: config.identity for config in self.config().servers}
        with self._lock:
            gone = [
                name for name, run in self._runs.items() if there.get(name) != run.config.identity
            ]
        for name in gone:
            self._stop(name)

    def _on_event(self, event: ToolsListed | Ended | Traffic) -> None:
        """In the thread that reads from the process."""
        with self._lock:
            runs = (each for each in self._runs.values() if each.number == event.run)
            run = next(runs, None)
        if run is None:  # it was stopped
            return
        match event:
            case Traffic(received_bytes=received):
                if run.journal is not None:
                    run.journal.record(HostTraffic(run.config.host, received))
                return
            case ToolsListed():
                self._listed(run, event)
            case Ended():
                self._fail(run, failure_of(run.config, event.why, event.detail))
                return
        run.settled.set()
        self._notify()

    def _fail(self, run: Run, failure: UserError) -> None:
        with self._lock:
            if run.is_over:
                return
            run.state, run.failure = ServerState.FAILED, failure
        _end_journal(run)
        run.settled.set()
        self._notify()

    def _listed(self, run: Run, event: ToolsListed) -> None:
        config = run.config
        consent = self._consents.of(config)
        digest = digest_of(config.identity, event.tools)
        state = ServerState.RUNNING
        if not consent.digest:
            try:
                self._consents.change(config.name, lambda now: _accepted(now, config, event.tools))
            except UserError:  # a full disk: then it stays to be accepted
                state = ServerState.CHANGED
        elif consent.digest != digest or not consent.is_sound:
            state = ServerState.CHANGED
        with self._lock:
            run.tools, run.left_out = event.tools, event.left_out
            run.state = state

    def _check_network(self, config: ServerConfig) -> str:
        """The proxy. Raises UserError(NETWORK_OFF; host)."""
        if not _is_beyond(config):
            return ""
        network = self._network()
        if not network.allowed:
            failure = UserError(Code.NETWORK_OFF, host=config.host)
            with self._lock:
                run = self._run_of(config)
                if run is None or run.is_over:  # the settings show it at the server
                    run = Run(0, config, ServerState.FAILED, failure=failure)
                    self._runs[config.name] = run
            raise failure
        return network.proxy.strip()

    def _notify(self) -> None:
        for callback in self._callbacks:
            callback()


def _switched(now: Consent, config: ServerConfig, on: bool) -> Consent:
    if now.identity != config.identity:
        return Consent(config.identity, on)
    return replace(now, on=on)


def _accepted(now: Consent, config: ServerConfig, tools: tuple[ToolDefinition, ...]) -> Consent:
    """Only while the user still wants this very server."""
    if now.identity != config.identity:
        return now
    return replace(now, digest=digest_of(config.identity, tools), tools=tools)


def _end_journal(run: Run) -> None:
    if run.journal is not None:
        run.journal.__exit__()


def _is_beyond(config: ServerConfig) -> bool:
    return not config.is_program and not config.is_loopback
