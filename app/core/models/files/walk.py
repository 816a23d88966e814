"""Folders walked for files. One that cannot be read never ends the walk."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from app.core.files import is_link

SUFFIX = ".gguf"
ENTRIES = 20_000  # read below one folder before the walk ends; nearest first


def files_below(folder: Path, depth: int, *, follow: bool = True) -> Iterator[Path]:
    """Files up to `depth` folders down, the nearest first, in none that `_passed_by` names.

    Unless links are to be followed, each counts as a file, wherever it leads.
    """
    seen: set[tuple[int, int]] = set()
    left = ENTRIES
    waiting = deque([(folder, 0)])
    while waiting and left > 0:
        place, level = waiting.popleft()
        for entry in entries_of(place, seen):
            left -= 1
            path = Path(entry.path)
            try:
                if (not follow and is_link(path)) or entry.is_file():
                    yield path
                elif level < depth and entry.is_dir() and not _passed_by(entry.name):
                    waiting.append((path, level + 1))
            except OSError:  # a link that leads to itself, or to where we may not look
                continue


def _passed_by(folder: str) -> bool:
    return folder.startswith((".", "models--"))


def entries_of(folder: Path, seen: set[tuple[int, int]]) -> list[os.DirEntry[str]]:
    """Sorted; nothing where it was looked already (links can lead in circles)."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen:
            return []
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return []


def tidy(folder: Path, top: Path) -> None:
    """Remove `folder` if it is empty, and those above it, up to `top`, which stays."""
    while folder != top and folder.is_relative_to(top):
        try:
            folder.rmdir()
        except OSError:  # not empty
            return
        folder = folder.parent
