"""The command that starts Gloss once more, for its child processes."""

from __future__ import annotations

import sys
from pathlib import Path


def program(*arguments: str) -> list[str]:
    """The command that starts this very program with `arguments`."""
    if not getattr(sys, "frozen", False):
        # -P: not the app.py of whatever folder is the current one
        return [sys.executable, "-P", "-m", "app", *arguments]
    executable = Path(sys.executable)
    if sys.platform == "win32":  # the one with a window has no standard input and output
        executable = executable.with_name("gloss-cli.exe")
    return [str(executable), *arguments]
