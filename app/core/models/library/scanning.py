"""Which model files lie in a folder. A folder that cannot be read never ends a scan."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.files import read_regular
from app.core.models.files.shards import files_of, is_there
from app.core.models.files.walk import SUFFIX, entries_of, files_below
from app.core.models.library.external_sources import Folder, FolderLayout
from app.core.models.library.installed import ModelSource
from app.core.models.library.ollama import models_of_ollama
from app.core.models.library.verifying import blob_hash

DEPTH = 4  # folders below the one that was named

_MOST_BYTES = 1 << 20  # of a small file that another program wrote
_OF_JAN = "model.yml"
_MODEL_PATH = re.compile(r"^model_path:(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A model's first file. `name` and `sha256` (hex, of that file) come from its program,
    empty where it has none; `listed`: the user added this very file."""

    path: Path
    place: ModelSource
    name: str = ""
    sha256: str = ""
    listed: bool = False


def models_in(folder: Folder, depth: int = DEPTH) -> Iterator[FoundFile]:
    """In an order that stays the same; of split models the first shard."""
    if folder.layout is FolderLayout.OLLAMA:
        for name, blob, sha256 in models_of_ollama(folder.path):
            yield FoundFile(blob, folder.place, name, sha256)
    elif folder.layout is FolderLayout.HUB:
        yield from _in_hub_cache(folder)
    else:
        for path in files_below(folder.path, depth):
            if path.suffix.lower() == SUFFIX and not _is_of_no_use(path):
                yield FoundFile(path, folder.place)
            elif folder.place is ModelSource.JAN and path.name == _OF_JAN:
                yield from _named_by_jan(path)


def _is_of_no_use(path: Path) -> bool:
    """Whether another file represents it, or GPT4All is still downloading it."""
    return files_of(path)[:1] != (path,) or path.name.startswith("incomplete-")


def _named_by_jan(description: Path) -> Iterator[FoundFile]:
    """Jan leaves a model that was imported where it is, and writes down its whole path."""
    with contextlib.suppress(OSError, ValueError):
        match = _MODEL_PATH.search(read_regular(description, _MOST_BYTES).decode("utf-8"))
        path = Path(match[1].strip().strip("\"'")) if match else Path()
        if path.is_absolute() and path.suffix.lower() == SUFFIX and is_there(path):
            yield FoundFile(path, ModelSource.JAN)


def _in_hub_cache(folder: Folder) -> Iterator[FoundFile]:
    """A file that newer snapshots name too is taken from the newest."""
    for repository in entries_of(folder.path, set()):
        if not repository.name.startswith("models--"):
            continue
        taken: set[str] = set()
        for snapshot in _snapshots(Path(repository.path)):
            for path in files_below(snapshot, 2):
                name = path.relative_to(snapshot).as_posix().casefold()
                if path.suffix.lower() != SUFFIX or name in taken:
                    continue
                taken.add(name)
                if files_of(path)[:1] == (path,):
                    yield FoundFile(path, folder.place, sha256=blob_hash(path))


def _snapshots(repository: Path) -> list[Path]:
    """The one that `main` names first, then the newest."""
    main = ""
    with contextlib.suppress(OSError, ValueError):
        main = read_regular(repository / "refs" / "main", _MOST_BYTES).decode("utf-8").strip()
    found = [Path(entry.path) for entry in entries_of(repository / "snapshots", set())]
    return sorted(found, key=lambda path: (path.name == main, _modified(path)), reverse=True)


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
