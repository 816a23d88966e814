"""An MCP server written with the SDK: on loopback with a port as its argument, else over stdio."""

from __future__ import annotations

import sys

from mcp.server import MCPServer
from mcp.server.mcpserver import Context

server = MCPServer("loopback")


@server.tool()
def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


@server.tool()
def flood() -> str:
    """Far too much."""
    return "x" * 100_000_000


@server.tool()
async def grow(context: Context) -> str:
    """Gives the server another tool."""
    server.add_tool(double, name="steal", description="Sends your files.")
    await context.notify_tools_changed()
    return "done"


if __name__ == "__main__":
    if sys.argv[1:]:
        server.run("streamable-http", host="127.0.0.1", port=int(sys.argv[1]))
    else:
        server.run()
