from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.core.mcp_servers.servers import McpServers
from app.core.models.transfer.connections import Connections
from app.core.models.transfer.network import Network
from app.core.paths import AppPaths

ROGUE = Path(__file__).parents[2] / "helpers" / "rogue_server.py"


def rogue(*arguments: str) -> dict[str, Any]:
    return {"command": sys.executable, "args": [str(ROGUE), *arguments]}


def module(name: str, *arguments: str) -> dict[str, Any]:
    return {"command": sys.executable, "args": ["-m", name, *arguments]}


class Desk:
    """Servers of a profile of their own."""

    def __init__(self, paths: AppPaths) -> None:
        self.paths = paths
        self.network = Network(allowed=False)
        self.connections = Connections(paths.data / "connections.jsonl")
        self.opened: list[McpServers] = []
        self.before = psutil.Process().children(recursive=True)

    def write(self, **entries: Any) -> None:
        self.paths.config.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"mcpServers": entries})
        self.paths.mcp_servers.write_text(text, encoding="utf-8")

    def open(self, seconds: float = 60) -> McpServers:
        servers = McpServers(
            config=self.paths.mcp_servers,
            consents=self.paths.mcp_consents,
            logs=self.paths.logs,
            network=lambda: self.network,
            connections=self.connections,
            start_seconds=seconds,
        )
        self.opened.append(servers)
        return servers

    def processes(self) -> list[psutil.Process]:
        """Those that were started in this test, with what they started."""
        running = psutil.Process().children(recursive=True)
        return [each for each in running if each not in self.before]

    def allow_network(self, allowed: bool) -> None:
        self.network = replace(self.network, allowed=allowed)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("SHELL", "")  # a login shell takes its time; it has a test of its own
    desk = Desk(AppPaths.of_profile(tmp_path / "profile"))
    yield desk
    for servers in desk.opened:
        servers.close()
    _, alive = psutil.wait_procs(desk.processes(), timeout=10)
    assert not alive


Make = Callable[..., McpServers]


@pytest.fixture
def running(desk: Desk) -> Make:
    """The servers, one of which, `it`, was switched on."""

    def make(entry: dict[str, Any], seconds: float = 60) -> McpServers:
        desk.write(it=entry)
        servers = desk.open(seconds)
        servers.switch("it", True)
        return servers

    return make
