"""Whether a model that could be downloaded is on this computer already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.gguf import shards_of
from app.core.models.catalogue.catalogue import Catalogue, ModelSpec
from app.core.models.downloads.folders import local_name
from app.core.models.downloads.record import read_record
from app.core.models.library.installed import InstalledModel
from app.core.models.library.verifying import blob_hash


@dataclass(frozen=True, slots=True)
class Files:
    """What is known of a model's files, in order: names in lower case, hashes in hex, empty
    where they are not known. `repository` is where Gloss downloaded them from, if it did."""

    names: tuple[str, ...]
    hashes: tuple[str, ...]
    repository: str = ""


def files_of(model: InstalledModel) -> Files:
    """Reads the records beside the files, not the files themselves."""
    record, parts = read_record(model.path), shards_of(model.path)
    downloaded = {local_name(each): each.sha256 for each in record.files} if record else {}
    return Files(
        tuple(part.name.casefold() for part in parts),
        tuple(downloaded.get(part.name) or blob_hash(part) for part in parts),
        record.repository if record else "",
    )


def is_here(spec: ModelSpec, model: InstalledModel, files: Files) -> bool:
    """By size and hash. Where a hash is not known, by size and names, unless Gloss knows that it
    came from another repository. Never asks the disk."""
    if model.size_bytes != spec.size_bytes or len(files.names) != len(spec.files):
        return False
    published = tuple(each.sha256.lower() for each in spec.files)
    if all(published) and all(files.hashes):
        return published == files.hashes
    if files.repository and files.repository != spec.repository:
        return False
    return files.names == tuple(local_name(each).casefold() for each in spec.files)


def present(
    spec: ModelSpec, catalogue: Catalogue, installed: Iterable[InstalledModel]
) -> InstalledModel | None:
    """The usable one among `installed` that `spec` would bring once more.

    Any known release of a model in the catalogue counts.
    """
    name = spec.name if spec in catalogue.releases(spec.name) else None
    # What no model of its kind can do is no reason to bring it again.
    usable = (model for model in installed if model.problem in (None, model.kind.problem))
    return next(
        (each for each in usable if each.known == name or is_here(spec, each, files_of(each))),
        None,
    )
