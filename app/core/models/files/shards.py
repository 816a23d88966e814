"""The files of one model: large ones come split, named `…-00001-of-00003.gguf`."""

from __future__ import annotations

from pathlib import Path, PurePath

from app.core.gguf import shard, shards_of


def files_of(path: Path) -> tuple[Path, ...]:
    """The files of the model that `path` belongs to that are there, in order."""
    return tuple(file for file in shards_of(path) if is_there(file))


def missing_of(path: Path) -> Path | None:
    """The first file of the model that is not there."""
    return next((file for file in shards_of(path) if not is_there(file)), None)


def first_of(path: Path) -> Path:
    """The file by which the model that `path` belongs to is loaded."""
    return shards_of(path)[0]


def stem_of(path: PurePath) -> str:
    """The file's name without its suffix and its number among the shards."""
    named = shard(path)
    return named.stem if named else path.stem


def is_there(file: Path) -> bool:
    """Whether it is a file; not, when we may not even ask, or when no file can be called so."""
    try:
        return file.is_file()
    except (OSError, ValueError):
        return False


def size_of(path: Path) -> int:
    """Bytes of all files of the model that are there."""
    return sum(map(bytes_of, shards_of(path)))


def bytes_of(file: Path) -> int:
    """0 for a file that is not there, perhaps not any more."""
    try:
        return file.stat().st_size
    except OSError:
        return 0
