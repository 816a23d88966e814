"""Is what could be downloaded on this computer already, whoever's it is?"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from app.core.models.catalogue import Catalogue, ModelSpec, SpecFile
from app.core.models.installed import InstalledModel
from app.core.models.shards import bytes_of, files_of
from app.core.models.verified import Verified
from app.core.models.verifying import published_hashes


def present(
    spec: ModelSpec, catalogue: Catalogue, installed: Iterable[InstalledModel]
) -> InstalledModel | None:
    """The usable one among `installed` that `spec` would bring once more.

    Of a model of the catalogue any release that is known will do.
    """
    name = spec.name if spec in catalogue.releases(spec.name) else None
    usable = (model for model in installed if model.problem is None)
    return next((each for each in usable if each.known == name or _is(spec, each.path)), None)


def _is(spec: ModelSpec, path: Path) -> bool:
    files = files_of(path)
    return len(files) == len(spec.files) and all(
        _is_file(wanted, file, path) for wanted, file in zip(spec.files, files, strict=True)
    )


def _is_file(wanted: SpecFile, file: Path, model: Path) -> bool:
    """By its hash, where a program's store or Gloss's record tells it, else by what it is called:
    nothing is hashed for that."""
    if bytes_of(file) != wanted.size_bytes:
        return False
    if hashes := published_hashes(file, model, None, Verified()):
        return wanted.sha256.lower() in hashes
    return file.name.casefold() == PurePosixPath(wanted.path).name.casefold()
