"""`Transfer`: one run of the download process for one download."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.downloads.folders import DownloadPaths
from app.core.models.transfer.child import END_SECONDS, DownloadProcess
from app.core.models.transfer.connections import Connections, Purpose
from app.core.models.transfer.journal import Journal
from app.core.models.transfer.protocol import (
    Address,
    DownloadDone,
    Downloading,
    Fetch,
    Patience,
    Traffic,
    TransferFailed,
    Verifying,
)

OnProgress = Callable[[Downloading | Verifying], None]


def fetch_request(
    spec: ModelSpec, address: Address, place: DownloadPaths, patience: Patience
) -> Fetch:
    return Fetch(
        address,
        spec.name,
        spec.repository,
        spec.revision or "main",
        spec.licence,
        spec.files,
        str(place.partial),
        str(place.destination),
        patience,
    )


class Transfer:
    """`run` blocks in one thread; any other may `end` it, which is a pause."""

    def __init__(self, command: Sequence[str], request: Fetch, connections: Connections) -> None:
        """Starts the process. Raises UserError(DOWNLOAD_DIED; name)."""
        self._journal = Journal(connections, Purpose.DOWNLOAD, request.repository)
        self._process = DownloadProcess(command, request, Code.DOWNLOAD_DIED, name=request.name)

    def run(self, on_progress: OnProgress) -> Path:
        """The model's first file, in the library. Raises UserError; after `end`, of any kind."""
        path: Path | None = None
        failure: UserError | None = None
        try:
            with self._journal as journal:
                for event in self._process.events():
                    match event:
                        case Traffic():
                            journal.record(event)
                        case Downloading() | Verifying():
                            on_progress(event)
                        case DownloadDone(path=done):
                            path = Path(done)
                        case TransferFailed(code, facts, detail):
                            failure = UserError(code, detail, **facts)
            if path is None:
                raise failure or self._process.died()
            return path
        finally:
            self._process.close()

    def ask_to_end(self) -> None:
        """As `end`, without waiting for it."""
        self._process.ask_to_end()

    def end(self, seconds: float = END_SECONDS) -> None:
        """Within `seconds`, by force if need be."""
        self._process.end(seconds)

    def close(self) -> None:
        """Instead of `run`, when it is not wanted any more."""
        self._process.close()
