"""Why a server ended or a call failed, as the user reads it."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from app.core.errors import Code, UserError
from app.core.mcp_servers.config import ServerConfig
from app.core.mcp_servers.protocol import End

_CODES: Final = {
    End.MISSING: Code.MCP_PROGRAM_MISSING,
    End.NOT_STARTED: Code.MCP_NOT_STARTED,
    End.SILENT: Code.MCP_SILENT,
    End.FLOOD: Code.MCP_FLOOD,
    End.INVALID: Code.MCP_INVALID,
    End.UNREACHABLE: Code.MCP_UNREACHABLE,
    End.REFUSED: Code.MCP_REFUSED,
}

_PACKAGES: Final = {
    "npx": "Node.js",
    "npm": "Node.js",
    "node": "Node.js",
    "uvx": "uv",
    "uv": "uv",
    "bunx": "Bun",
    "bun": "Bun",
    "deno": "Deno",
    "docker": "Docker",
    "pipx": "pipx",
}
"""What the programs come with that start most servers."""


def failure_of(config: ServerConfig, why: End, detail: str) -> UserError:
    code = _CODES.get(why, Code.MCP_ENDED)
    match code:
        case Code.MCP_PROGRAM_MISSING:
            if package := _PACKAGES.get(PurePath(config.command).stem.lower()):
                code = Code.MCP_RUNNER_MISSING
                return UserError(code, name=config.name, command=config.command, package=package)
            return UserError(code, name=config.name, command=config.command)
        case Code.MCP_UNREACHABLE:
            return UserError(code, detail, name=config.name, host=config.host)
        case Code.MCP_REFUSED:
            return UserError(code, name=config.name, host=config.host, status=detail)
    return UserError(code, detail, name=config.name)
