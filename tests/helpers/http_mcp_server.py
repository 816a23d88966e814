"""An MCP server on loopback, written with the SDK: `http_mcp_server.py PORT`."""

from __future__ import annotations

import sys

from mcp.server import MCPServer

server = MCPServer("loopback")


@server.tool()
def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


@server.tool()
def flood() -> str:
    """Far too much."""
    return "x" * 100_000_000


if __name__ == "__main__":
    server.run("streamable-http", host="127.0.0.1", port=int(sys.argv[1]))
