"""Progress with one or several files."""

from __future__ import annotations

from collections.abc import Callable

ProgressCallback = Callable[[int, int], None]
"""Called with (bytes done, bytes in all)."""


def after(before: int, total: int, progress: ProgressCallback) -> ProgressCallback:
    """The progress with one of several files, as progress with all of them."""
    return lambda done, _: progress(before + done, total)
