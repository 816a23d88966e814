"""The downloads that are not done, kept across restarts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import msgspec

from app.core.errors import Code, Fact, UserError
from app.core.files import exclusively, read_json, write_atomically
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.states import Download, DownloadState


@dataclass(frozen=True, slots=True)
class _Failure:
    code: Code
    facts: dict[str, Fact] = field(default_factory=dict)
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A `Download` in the file."""

    id: str
    name: str
    repository: str
    revision: str
    files: tuple[SpecFile, ...]
    state: DownloadState
    licence: str = ""
    parameters: int = 0
    active_parameters: int = 0
    failure: _Failure | None = None


class SavedDownloads:
    """One JSON file, written whole or not at all.

    Several processes may share it: each changes only its own entries, under a lock.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> list[Download]:
        """In the order they were added; what ran when Gloss ended waits to run again."""
        return [_download(entry) for entry in self._entries().values()]

    def put(self, download: Download) -> None:
        """Raises UserError(DISK_FULL or WRITE_FAILED; path)."""
        self._change(lambda entries: entries.update({download.id: entry_of(download)}))

    def remove(self, id: str) -> None:
        """Raises UserError(DISK_FULL or WRITE_FAILED; path)."""
        self._change(lambda entries: entries.pop(id, None))

    def _change(self, change: Callable[[dict[str, _Entry]], object]) -> None:
        with exclusively(self._path):
            entries = self._entries()
            change(entries)
            data = [asdict(entry) for entry in entries.values()]
            write_atomically(self._path, msgspec.json.format(msgspec.json.encode(data)))

    def _entries(self) -> dict[str, _Entry]:
        """Unreadable entries are left out: their partial files remain and are found again."""
        entries = {}
        for row in read_json(self._path, list[dict[str, object]]) or ():
            try:
                entry = msgspec.convert(row, _Entry)
            except msgspec.ValidationError:
                continue
            if entry.files:
                entries[entry.id] = entry
        return entries


def entry_of(download: Download) -> _Entry:
    """What is saved of it: not its progress, which the partial files show."""
    spec, error = download.spec, download.error
    return _Entry(
        download.id,
        spec.name,
        spec.repository,
        spec.revision,
        spec.files,
        download.state,
        spec.licence,
        spec.parameters,
        spec.active_parameters,
        _Failure(error.code, error.facts, error.detail) if error else None,
    )


def _download(entry: _Entry) -> Download:
    spec = ModelSpec(
        entry.name,
        entry.repository,
        entry.revision,
        entry.files,
        entry.licence,
        entry.parameters,
        entry.active_parameters,
    )
    failure = entry.failure
    error = UserError(failure.code, failure.detail, **failure.facts) if failure else None
    download = Download(entry.id, spec, entry.state, error=error)
    if entry.state in {DownloadState.RUNNING, DownloadState.VERIFYING}:
        download = replace(download, state=DownloadState.QUEUED)
    return download
