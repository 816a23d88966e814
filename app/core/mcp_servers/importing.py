"""Where other programs on this computer keep their list of MCP servers."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from app.core.errors import UserError
from app.core.files import read_regular
from app.core.mcp_servers.config import parsed

_MOST_BYTES: Final = 1 << 22


@dataclass(frozen=True, slots=True)
class FoundServers:
    """`entries` by name, as they stand in the file of `program`."""

    program: str
    path: Path
    entries: dict[str, Any] = field(repr=False)

    def only(self, names: Collection[str]) -> FoundServers:
        entries = {name: entry for name, entry in self.entries.items() if name in names}
        return replace(self, entries=entries)


def found_servers(home: Path | None = None) -> tuple[FoundServers, ...]:
    """Of each program that has any. Reads the disk."""
    found = []
    for program, path in _places(home or Path.home()):
        try:
            entries = parsed(read_regular(path, _MOST_BYTES).decode("utf-8", "replace"))
        except (OSError, UserError):
            continue
        if entries:
            found.append(FoundServers(program, path, entries))
    return tuple(found)


def _places(home: Path) -> Iterator[tuple[str, Path]]:
    if sys.platform == "darwin":
        programs = home / "Library" / "Application Support"
    elif sys.platform == "win32":
        programs = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    else:
        programs = home / ".config"
    yield "Claude Desktop", programs / "Claude" / "claude_desktop_config.json"
    yield "LM Studio", home / ".lmstudio" / "mcp.json"
    yield "LM Studio", home / ".cache" / "lm-studio" / "mcp.json"
    yield "Cursor", home / ".cursor" / "mcp.json"
