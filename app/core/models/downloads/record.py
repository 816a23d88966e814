"""The record of a downloaded model, kept beside it so that it can be verified years later."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from app.core.files import read_json, write_atomically
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile, hashed
from app.core.models.transfer.protocol import Fetch


@dataclass(frozen=True, slots=True)
class Record:
    """`verified_by` is "sha256", or "size" where some file had no published hash."""

    name: str
    repository: str
    revision: str
    licence: str
    files: tuple[SpecFile, ...]
    verified_by: str

    @classmethod
    def of(cls, request: Fetch) -> Record:
        return cls(
            request.name,
            request.repository,
            request.revision,
            request.licence,
            request.files,
            "sha256" if hashed(request.files) else "size",
        )

    @property
    def spec(self) -> ModelSpec:
        return ModelSpec(self.name, self.repository, self.revision, self.files, self.licence)


def record_path(model: Path) -> Path:
    """Beside the model's first file, hidden."""
    return model.with_name(f".{model.name}.json")


def write_record(model: Path, record: Record) -> None:
    """Raises UserError(DISK_FULL or WRITE_FAILED; path)."""
    write_atomically(record_path(model), msgspec.json.encode(asdict(record)))


def read_record(model: Path) -> Record | None:
    """None for a model that Gloss did not download, or whose record cannot be read."""
    return read_json(record_path(model), Record)
