"""A server as the user sees it, and while it runs."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from app.core.errors import UserError
from app.core.mcp_servers.config import ServerConfig
from app.core.mcp_servers.definitions import Difference, OfferedTool
from app.core.mcp_servers.protocol import ToolDefinition
from app.core.models.transfer.journal import Journal


class ServerState(Enum):
    OFF = auto()
    READY = auto()  # it starts when it is called
    STARTING = auto()
    RUNNING = auto()
    CHANGED = auto()  # its tools are not those that the user accepted
    FAILED = auto()  # it is started again with the next call


@dataclass(frozen=True, slots=True)
class Server:
    """As it is now. `tools` are those that the user accepted, and `digest` is of them and of the
    server; `difference` is what is new in those that it has. `left_out` are tools over the
    limits."""

    config: ServerConfig
    state: ServerState
    tools: tuple[OfferedTool, ...] = ()
    difference: Difference | None = None
    failure: UserError | None = None
    left_out: tuple[str, ...] = ()
    log: Path | None = None
    digest: str = ""


@dataclass(slots=True)
class Run:
    """One start of a server. `settled` when its tools are known, or it failed."""

    number: int
    config: ServerConfig
    state: ServerState = ServerState.STARTING
    settled: threading.Event = field(default_factory=threading.Event)
    tools: tuple[ToolDefinition, ...] = ()
    left_out: tuple[str, ...] = ()
    failure: UserError | None = None
    journal: Journal | None = None

    @property
    def is_over(self) -> bool:
        return self.state in (ServerState.FAILED, ServerState.OFF)
