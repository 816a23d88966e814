"""Whether a model on this disk is the one that a repository publishes."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.models.catalogue import ModelSpec
from app.core.models.downloads.folders import local_name
from app.core.models.downloads.record import read_record
from app.core.models.installed import InstalledModel
from app.core.models.shards import parts_of
from app.core.models.verifying import blob_hash


@dataclass(frozen=True, slots=True)
class Files:
    """What is known of a model's files, in order: names in lower case, hashes in hex, empty
    where nobody has told. `repository` is where Gloss downloaded them from, if it did."""

    names: tuple[str, ...]
    hashes: tuple[str, ...]
    repository: str = ""


def files_of(model: InstalledModel) -> Files:
    """Reads what lies beside the files, not the files themselves."""
    record, parts = read_record(model.path), parts_of(model.path)
    downloaded = {local_name(each): each.sha256 for each in record.files} if record else {}
    return Files(
        tuple(part.name.casefold() for part in parts),
        tuple(downloaded.get(part.name) or blob_hash(part) for part in parts),
        record.repository if record else "",
    )


def is_here(spec: ModelSpec, model: InstalledModel, files: Files) -> bool:
    """By size and hash. Where a hash is not known, by size and names, unless Gloss knows that it
    came from another repository."""
    if model.size_bytes != spec.size_bytes or len(files.names) != len(spec.files):
        return False
    published = tuple(each.sha256 for each in spec.files)
    if all(published) and all(files.hashes):
        return published == files.hashes
    if files.repository and files.repository != spec.repository:
        return False
    return files.names == tuple(local_name(each).casefold() for each in spec.files)
