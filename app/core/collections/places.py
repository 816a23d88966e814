"""How the files of a collection are called: by their path within its sources."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Final

from app.core.collections.walk import FoundFile
from app.core.printable import one_line
from app.core.sqlite import clean, dbapi2

_MOST_CHARACTERS: Final = 1000


def free_place(connection: dbapi2.Connection, file: FoundFile, first: Path) -> str:
    """One that no other document has. `first` is the first of the sources, within which a place
    begins; within the others it begins with the source's own name."""
    wanted = PurePosixPath(_place(file, first))
    place, number = str(wanted), 2
    while connection.execute("SELECT 1 FROM document WHERE place = ?", (place,)).fetchone():
        place = str(wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}"))
        number += 1
    return place


def _place(file: FoundFile, first: Path) -> str:
    if file.path == file.source:
        inside = file.path.name
    else:
        inside = file.path.relative_to(file.source).as_posix()
        if file.source != first:
            inside = f"{file.source.name}/{inside}"
    return one_line(clean(inside), _MOST_CHARACTERS).strip("/") or "-"
