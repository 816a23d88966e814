"""Unfinished downloads in the models folder."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import Code, UserError
from app.core.models.downloads.folders import PARTIALS, discard
from app.core.models.files.shards import bytes_of
from app.core.models.files.walk import files_below
from app.core.models.folder_move.moving import COPY_SUFFIX

_UNFINISHED = frozenset(
    {".incomplete", ".part", ".partial", ".download", ".crdownload", COPY_SUFFIX}
)
_ID = re.compile(r"(?P<name>.+)-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Partial:
    """`path` is the folder of a download (its name is the id of the `Download`) or a stray
    file."""

    path: Path
    size_bytes: int
    name: str


def partials_in(models: Path, depth: int) -> list[Partial]:
    """Downloads first, each by name."""
    folder = models / PARTIALS
    found = []
    try:
        for path in sorted(folder.iterdir()):
            if path.is_dir():
                named = _ID.fullmatch(path.name)
                name = named["name"] if named else path.name
                found.append(Partial(path, _size_below(path), name))
    except OSError:  # there is none
        pass
    for file in files_below(models, depth):
        if file.suffix.lower() in _UNFINISHED:
            found.append(Partial(file, bytes_of(file), file.stem.lstrip(".")))
    return found


def delete_partial(partial: Partial, models: Path) -> None:
    """Permanently: an unfinished download does not go to the bin.

    Raises UserError(DOWNLOAD_ELSEWHERE; name) while it is being downloaded,
    UserError(WRITE_FAILED; path).
    """
    if not partial.path.resolve().parent.is_relative_to(models.resolve()):
        raise UserError(Code.WRITE_FAILED, path=str(partial.path))
    if partial.path.is_dir():
        if not discard(partial.path):
            raise UserError(Code.DOWNLOAD_ELSEWHERE, name=partial.name)
        return
    try:
        partial.path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(Code.WRITE_FAILED, error.strerror or "", path=str(partial.path)) from error


def _size_below(folder: Path) -> int:
    return sum(
        (Path(place) / name).stat().st_size for place, _, names in os.walk(folder) for name in names
    )
