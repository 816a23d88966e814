"""`Download`: one model on its way to this disk, and the ways it can go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.core.errors import UserError
from app.core.models.catalogue.catalogue import ModelSpec


class DownloadState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    VERIFYING = "verifying"
    DONE = "done"
    FAILED = "failed"


NEXT: Final[Mapping[DownloadState, frozenset[DownloadState]]] = {
    DownloadState.QUEUED: frozenset(
        {DownloadState.RUNNING, DownloadState.PAUSED, DownloadState.FAILED}
    ),
    DownloadState.RUNNING: frozenset(
        {
            DownloadState.QUEUED,
            DownloadState.PAUSED,
            DownloadState.VERIFYING,
            DownloadState.FAILED,
        }
    ),
    DownloadState.PAUSED: frozenset({DownloadState.QUEUED}),
    DownloadState.VERIFYING: frozenset(
        {
            DownloadState.QUEUED,
            DownloadState.PAUSED,
            DownloadState.DONE,
            DownloadState.FAILED,
        }
    ),
    DownloadState.DONE: frozenset(),
    DownloadState.FAILED: frozenset({DownloadState.QUEUED}),
}
"""The legal transitions; a download that is cancelled is gone, whatever its state."""

_UNDER_WAY = frozenset({DownloadState.QUEUED, DownloadState.RUNNING, DownloadState.VERIFYING})


@dataclass(frozen=True, slots=True)
class Download:
    """`done_bytes` of `spec.size_bytes` are on the disk, or hashed while it is verified.

    `seconds_left` is None while unknown. `path` is the model's first file once done.
    """

    id: str
    spec: ModelSpec
    state: DownloadState = DownloadState.QUEUED
    done_bytes: int = 0
    bytes_per_second: float = 0.0
    seconds_left: float | None = None
    error: UserError | None = None
    path: Path | None = None

    @property
    def under_way(self) -> bool:
        return self.state in _UNDER_WAY

    @property
    def received_bytes(self) -> int:
        """Bytes on the disk; while they are verified, `done_bytes` counts from nought again."""
        return self.spec.size_bytes if self.state is DownloadState.VERIFYING else self.done_bytes
