"""What the user decided about each server: whether it is on, and which definitions were accepted.

It is no part of `mcp.json`, which other programs write, too.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from app.core.files import exclusively, read_json, write_atomically
from app.core.mcp_servers.config import ServerConfig
from app.core.mcp_servers.definitions import digest_of
from app.core.mcp_servers.protocol import ToolDefinition

_VERSION: Final = 1


class Consent(msgspec.Struct, frozen=True):
    """It holds for the server of this `identity` only. Without `digest` no definitions were seen
    yet; those of the first start are accepted."""

    identity: str = ""
    on: bool = False
    digest: str = ""
    tools: tuple[ToolDefinition, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether the tools are those that were accepted."""
        return bool(self.digest) and self.digest == digest_of(self.identity, self.tools)


NO_CONSENT: Final = Consent()


class _File(msgspec.Struct, frozen=True):
    version: int = _VERSION
    servers: dict[str, Consent] = {}


class ConsentFile:
    """Any thread may use it; each call waits for the disk. A damaged file is no consent."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def of(self, config: ServerConfig) -> Consent:
        found = self.named(config.name)
        return found if found.identity == config.identity else NO_CONSENT

    def named(self, name: str) -> Consent:
        """Also that of a server which had the name before."""
        return self._read().servers.get(name, NO_CONSENT)

    def change(self, name: str, change: Callable[[Consent], Consent]) -> None:
        """Raises UserError(WRITE_FAILED or DISK_FULL)."""
        with self._lock, exclusively(self._path):
            servers = dict(self._read().servers)
            servers[name] = change(servers.get(name, NO_CONSENT))
            content = msgspec.json.encode(_File(servers=servers))
            write_atomically(self._path, msgspec.json.format(content, indent=1) + b"\n")

    def _read(self) -> _File:
        found = read_json(self._path, _File)
        return found if found is not None and found.version == _VERSION else _File()
