"""Tools of MCP servers: programs of the user's, and addresses, that speak the Model Context
Protocol.

`process` and what it imports (`session`, `stdio`, `http`, `content`, `environment`) run in a child
process of Gloss, which alone knows the SDK; the rest exchanges the lines of `protocol` with it.
"""
