"""Which model files lie in a folder. A folder that cannot be read never ends a scan."""

from __future__ import annotations

import contextlib
import os
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.files import is_link
from app.core.models.library.external_sources import Folder, Layout
from app.core.models.library.installed import ModelSource
from app.core.models.library.ollama import models_of_ollama
from app.core.models.library.shards import is_later_shard, is_there
from app.core.models.library.verifying import blob_hash

SUFFIX = ".gguf"
DEPTH = 4  # folders below the one that was named
ENTRIES = 20_000  # looked at in one folder that was named, before it is left; nearest first

_OF_JAN = "model.yml"
_MODEL_PATH = re.compile(r"""^model_path:\s*["']?(.+?)["']?\s*$""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Found:
    """A model's first file. `name` and `sha256` (hex, of that file) are what its program calls
    it, empty where it does not say."""

    path: Path
    place: ModelSource
    name: str = ""
    sha256: str = ""


def models_in(folder: Folder, depth: int = DEPTH) -> Iterator[Found]:
    """In an order that stays the same; of split models the first shard."""
    if folder.layout is Layout.OLLAMA:
        for name, blob, sha256 in models_of_ollama(folder.path):
            yield Found(blob, folder.place, name, sha256)
    elif folder.layout is Layout.HUB:
        yield from _in_hub_cache(folder)
    else:
        for path in files_below(folder.path, depth):
            if path.suffix.lower() == SUFFIX and not _is_of_no_use(path):
                yield Found(path, folder.place)
            elif folder.place is ModelSource.JAN and path.name == _OF_JAN:
                yield from _named_by_jan(path)


def files_below(folder: Path, depth: int, *, follow: bool = True) -> Iterator[Path]:
    """Files up to `depth` folders down, the nearest first, in none that `_passed_by` names.

    Unless links are to be followed, each counts as a file, wherever it leads.
    """
    seen: set[tuple[int, int]] = set()
    left = ENTRIES
    waiting = deque([(folder, 0)])
    while waiting and left > 0:
        place, level = waiting.popleft()
        for entry in _entries(place, seen):
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


def _entries(folder: Path, seen: set[tuple[int, int]]) -> list[os.DirEntry[str]]:
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


def _is_of_no_use(path: Path) -> bool:
    """By itself, or yet: GPT4All calls a file so while it downloads it."""
    return is_later_shard(path) or path.name.startswith("incomplete-")


def _named_by_jan(description: Path) -> Iterator[Found]:
    """Jan leaves a model that was imported where it is, and writes down its whole path."""
    with contextlib.suppress(OSError, ValueError):
        match = _MODEL_PATH.search(description.read_text(encoding="utf-8"))
        path = Path(match[1]) if match else Path()
        if path.is_absolute() and path.suffix.lower() == SUFFIX and is_there(path):
            yield Found(path, ModelSource.JAN)


def _in_hub_cache(folder: Folder) -> Iterator[Found]:
    """A file that newer snapshots name too is taken from the newest."""
    for repository in _entries(folder.path, set()):
        if not repository.name.startswith("models--"):
            continue
        taken: set[str] = set()
        for snapshot in _snapshots(Path(repository.path)):
            for path in files_below(snapshot, 2):
                name = path.relative_to(snapshot).as_posix().casefold()
                if path.suffix.lower() != SUFFIX or name in taken:
                    continue
                taken.add(name)
                if not is_later_shard(path):
                    yield Found(path, folder.place, sha256=blob_hash(path))


def _snapshots(repository: Path) -> list[Path]:
    """The one that `main` names first, then the newest."""
    main = ""
    with contextlib.suppress(OSError, ValueError):
        main = (repository / "refs" / "main").read_text(encoding="utf-8").strip()
    found = [Path(entry.path) for entry in _entries(repository / "snapshots", set())]
    return sorted(found, key=lambda path: (path.name == main, _modified(path)), reverse=True)


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
