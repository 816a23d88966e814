"""What a server that is a program wrote to its standard error, in a file of its own."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import Final

from app.core.mcp_servers.config import ServerConfig

_NOT_FILE: Final = re.compile(r"[^A-Za-z0-9._-]+")
_SHOWN_BYTES: Final = 1 << 14


def log_of(config: ServerConfig, folder: Path) -> Path | None:
    """None where the server is no program of ours to start."""
    if not config.is_program:
        return None
    name = _NOT_FILE.sub("_", config.name)
    if name != config.name:  # which others may become, too
        name += f"-{hashlib.sha256(config.name.encode()).hexdigest()[:8]}"
    return folder / f"mcp-{name}.log"


def end_of_log(path: Path) -> str:
    """Its last lines; empty where there is none yet. Reads the disk."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - _SHOWN_BYTES, 0))
            content = file.read(_SHOWN_BYTES)  # it may be growing
    except OSError:
        return ""
    if size > _SHOWN_BYTES:
        content = content.partition(b"\n")[2]
    return content.decode("utf-8", "ignore").rstrip("\n")
