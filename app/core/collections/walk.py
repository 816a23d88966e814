"""The files of a collection's sources, found without following what leads elsewhere."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.core.files import is_link

_HIDDEN: Final = 2  # FILE_ATTRIBUTE_HIDDEN of Windows

_SKIPPED_FOLDERS: Final = frozenset(
    (
        *("node_modules", "bower_components", "__pycache__", "venv", "site-packages"),
        *("cache", "caches", "cachestorage", "$recycle.bin", "system volume information"),
        *("lost+found", "deriveddata"),
    )
)
"""Made by programs, which can make them again; in lower case. Hidden ones are skipped, too."""

_SKIPPED_KINDS: Final = frozenset(
    (
        # Pictures, sound and video
        *("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "avif"),
        *("ico", "icns", "psd", "xcf", "raw", "cr2", "nef", "arw", "dng", "svgz"),
        *("mp3", "m4a", "aac", "ogg", "oga", "opus", "flac", "wav", "aiff", "wma", "mid"),
        *("mp4", "m4v", "mkv", "mov", "avi", "webm", "wmv", "mpg", "mpeg", "ogv", "3gp"),
        # Archives and disks
        *("zip", "gz", "tgz", "bz2", "xz", "zst", "lz4", "7z", "rar", "tar", "cab"),
        *("iso", "img", "dmg", "vdi", "vmdk", "qcow2", "deb", "rpm", "apk", "jar", "war"),
        # Programs, fonts, data and models
        *("exe", "dll", "so", "dylib", "a", "o", "obj", "lib", "pyc", "pyo", "class", "wasm"),
        *("bin", "dat", "msi", "ttf", "otf", "woff", "woff2", "eot", "pfb"),
        *("db", "sqlite", "sqlite3", "mdb", "parquet", "feather", "npy", "npz", "pkl", "h5"),
        *("gguf", "safetensors", "onnx", "pth", "mo", "qm"),
        # What programs leave behind
        *("tmp", "temp", "swp", "bak", "part", "crdownload", "lock"),
    )
)
"""Nobody looks for words in them; without the dot, in lower case."""

_HIDDEN_NAMES: Final = (".", "~$")  # the latter are beside documents open in an office program
_SKIPPED_NAMES: Final = frozenset(("thumbs.db", "desktop.ini"))


@dataclass(frozen=True, slots=True)
class FoundFile:
    """`source` is where the walk began; `modified` is in nanoseconds."""

    source: Path
    path: Path
    size: int
    modified: int


@dataclass(slots=True)
class Walk:
    """Goes through the sources. Afterwards `missing` has the sources that are not there, and
    `closed` the folders that may not be looked into: what is in either is not gone."""

    sources: tuple[Path, ...]
    excluded: Path | None = None  # a folder that is not looked into
    missing: list[Path] = field(default_factory=list)
    closed: list[Path] = field(default_factory=list)

    def files(self) -> Iterator[FoundFile]:
        """In the order of their names, folder by folder. One in two of the sources comes twice."""
        for source in self.sources:
            try:
                status = source.stat()  # a source that is a link was chosen as such
            except (OSError, ValueError):
                self.missing.append(source)
                continue
            if stat.S_ISDIR(status.st_mode):
                yield from self._files_below(source)
            elif stat.S_ISREG(status.st_mode):
                yield FoundFile(source, source, status.st_size, status.st_mtime_ns)

    def _files_below(self, source: Path) -> Iterator[FoundFile]:
        waiting = [os.fspath(source)]
        while waiting:
            folder = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    ordered = sorted(entries, key=_name_of)
            except FileNotFoundError:
                if folder == os.fspath(source):
                    self.missing.append(source)
                continue
            except OSError:
                self.closed.append(Path(folder))
                continue
            folders: list[str] = []
            for entry in ordered:
                with suppress(OSError):  # it was deleted meanwhile
                    if entry.is_dir(follow_symlinks=False):
                        if _is_walked(entry) and Path(entry.path) != self.excluded:
                            folders.append(entry.path)
                    elif entry.is_file(follow_symlinks=False) and not _is_skipped(entry.name):
                        status = entry.stat(follow_symlinks=False)
                        if not _is_hidden(entry.name, status):
                            yield FoundFile(
                                source, Path(entry.path), status.st_size, status.st_mtime_ns
                            )
            waiting += reversed(folders)


def is_walked_name(name: str) -> bool:
    """Whether a file or folder of this name may be looked at."""
    return not (
        name.casefold() in _SKIPPED_FOLDERS or _is_skipped(name) or name.startswith(_HIDDEN_NAMES)
    )


def _name_of(entry: os.DirEntry[str]) -> str:
    return entry.name


def _is_walked(entry: os.DirEntry[str]) -> bool:
    if entry.name.casefold() in _SKIPPED_FOLDERS or is_link(Path(entry.path)):
        return False
    return not _is_hidden(entry.name, entry.stat(follow_symlinks=False))


def _is_skipped(name: str) -> bool:
    name = name.casefold()
    return os.path.splitext(name)[1][1:] in _SKIPPED_KINDS or name in _SKIPPED_NAMES  # noqa: PTH122


def _is_hidden(name: str, status: os.stat_result) -> bool:
    hidden = bool(getattr(status, "st_file_attributes", 0) & _HIDDEN)
    return hidden or name.startswith(_HIDDEN_NAMES)
