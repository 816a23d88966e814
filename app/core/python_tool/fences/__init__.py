"""What the system itself keeps from the process that runs programs, below what the interpreter
keeps from them. Each fence is put up where the system has it; none needs rights.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from app.core.no_network import refuse_network

LIMITS: Final = "limits of processor time and files"


def put_up(
    worker: Path | None,
    scratch: Path | None = None,
    library: Path | None = None,
    memory_bytes: int = 0,
) -> list[str]:
    """In a process that has one thread, before it has the program. The names of those that stand.
    `worker` is the only other program that it may start, `scratch` the only folder to write in,
    `library` one that it reads besides its own code."""
    refuse_network()
    own = [Path(sys.prefix), Path(sys.base_prefix), Path(__file__).parents[4]]
    read = [each.resolve() for each in (*own, *([library] if library else []))]
    if sys.platform == "win32":
        from app.core.python_tool.fences import windows

        return windows.put_up(memory_bytes)
    from app.core.python_tool.fences import posix

    posix.limit(writes=scratch is not None)
    if sys.platform == "darwin":
        from app.core.python_tool.fences import macos

        return [LIMITS, *macos.put_up(worker, scratch, read)]
    from app.core.python_tool.fences import linux

    return [LIMITS, *linux.put_up(worker, scratch, read)]


def refuse_programs() -> None:
    """Once the worker runs, nothing more is started."""
    if sys.platform == "linux":
        from app.core.python_tool.fences import linux

        linux.refuse_programs()
