"""Limits that Linux and macOS share."""

from __future__ import annotations

import sys

from app.core.python_tool.protocol import MOST_FILE_BYTES, SECONDS

_MOST_OPEN = 256  # files

if sys.platform != "win32":
    import resource

    def limit(*, writes: bool) -> None:
        """No file is written where `writes` is not set, in a crash none with the memory, and one
        that nobody waits for any more ends by itself."""
        for what, most in (
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, MOST_FILE_BYTES if writes else 0),
            (resource.RLIMIT_CPU, int(2 * SECONDS)),
            (resource.RLIMIT_NOFILE, _MOST_OPEN),
        ):
            hard = resource.getrlimit(what)[1]
            allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(what, (allowed, allowed))
