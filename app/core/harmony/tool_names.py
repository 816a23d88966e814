"""Names of tools that harmony knows."""

FUNCTIONS = "functions"
"""The namespace of all tools that are not built in."""

PYTHON = "python"
"""The built-in tool whose calls are programs, not JSON."""
