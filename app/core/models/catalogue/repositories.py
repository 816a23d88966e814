"""Repositories of the Hub, and which GGUF models are in one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from app.core.models.catalogue.catalogue import ModelSpec, SpecFile

_SHARD = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})", re.IGNORECASE)
_NOT_A_MODEL = re.compile(
    r"^(?:mmproj|imatrix)|(?<![a-z0-9])mmproj(?![a-z0-9])", re.IGNORECASE
)  # a model made with an imatrix may say so later in its name


@dataclass(frozen=True, slots=True)
class RepositoryHit:
    """A repository that a search found. `updated` is in ISO 8601, empty when unknown."""

    repository: str
    downloads: int = 0
    likes: int = 0
    updated: str = ""
    gated: bool = False


def models_in(
    repository: str, revision: str, licence: str, files: Iterable[SpecFile]
) -> tuple[ModelSpec, ...]:
    """Each GGUF model among the files of a repository, the smallest first.

    The files of a split model are one model, in order; one that lacks a file is left out. The
    same model in one file, or split in another way, is another one.
    """
    models: dict[tuple[str, int], dict[int, SpecFile]] = {}
    for file in files:
        path = PurePosixPath(file.path)
        if path.suffix.lower() != ".gguf" or _NOT_A_MODEL.search(path.stem):
            continue
        shard = _SHARD.fullmatch(path.stem)
        stem = str(path.with_name(shard["stem"])) if shard else str(path.with_suffix(""))
        parts = models.setdefault((stem, int(shard["count"]) if shard else 0), {})
        parts[int(shard["number"]) if shard else 1] = file
    specs = (
        ModelSpec(
            PurePosixPath(stem).name,
            repository,
            revision,
            tuple(file for _, file in sorted(parts.items())),
            licence,
        )
        for (stem, count), parts in models.items()
        if sorted(parts) == list(range(1, max(count, 1) + 1))
    )
    return tuple(sorted(specs, key=lambda spec: (spec.size_bytes, spec.name)))
