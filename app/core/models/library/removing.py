"""Removes models: all their files go to the system's bin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from app.core.errors import Code, UserError
from app.core.models.downloads.record import record_path
from app.core.models.files.shards import files_of
from app.core.models.library.external_sources import Folder, FolderLayout
from app.core.models.library.installed import InstalledModel, ModelSource
from app.core.models.library.ollama import manifests

OWNERS: Final[Mapping[ModelSource, str]] = {
    ModelSource.HUGGING_FACE: "Hugging Face",
    ModelSource.LM_STUDIO: "LM Studio",
    ModelSource.JAN: "Jan",
    ModelSource.GPT4ALL: "GPT4All",
    ModelSource.LLAMA_CPP: "llama.cpp",
    ModelSource.OLLAMA: "Ollama",
}
"""Proper names, the same in every language."""


_OF_THE_HUB: Final = frozenset({ModelSource.HUGGING_FACE, ModelSource.LLAMA_CPP})
"""Their files are links to blobs, which hold the bytes."""


def check_removable(model: InstalledModel, *, foreign: bool) -> None:
    """Raises UserError(MODEL_IN_USE; name) for the starter, and without `foreign`
    UserError(MODEL_NOT_OURS; path, owner) for what belongs to another program."""
    if model.place is ModelSource.STARTER:
        raise UserError(Code.MODEL_IN_USE, name=model.name)
    if model.place.of_another_program and not foreign:
        owner = OWNERS[model.place]
        raise UserError(Code.MODEL_NOT_OURS, path=str(model.path), owner=owner)


def remove_model(model: InstalledModel, folders: Iterable[Folder]) -> tuple[Path, ...]:
    """Move all files of the model to the bin; returns them.

    `folders` are those of other programs. The first shard goes last, so that a model which
    could only be removed in part is still listed. Raises UserError(BIN_FAILED; path),
    UserError(MODEL_UNTOLD; path, owner).
    """
    paths = _pieces(model, folders)
    for path in paths:
        _bin(path)
    record_path(model.path).unlink(missing_ok=True)
    return paths


def _pieces(model: InstalledModel, folders: Iterable[Folder]) -> tuple[Path, ...]:
    files = files_of(model.path)[::-1]
    if model.place is ModelSource.OLLAMA:
        return _of_ollama(model, folders)
    if model.place not in _OF_THE_HUB:
        return files
    return (*files, *(file.resolve() for file in files if file.is_symlink()))


def _of_ollama(model: InstalledModel, folders: Iterable[Folder]) -> tuple[Path, ...]:
    """The manifest, and the blobs that no other model of Ollama's needs. A blob alone is never
    taken: the manifests that name it would be of no use any more."""
    for store in {folder.path for folder in folders if folder.layout is FolderLayout.OLLAMA}:
        every = manifests(store)
        for manifest in every:
            if manifest.name == model.given and manifest.blobs[0] == model.path:
                others = {blob for each in every if each != manifest for blob in each.blobs}
                blobs = (blob for blob in manifest.blobs if blob not in others)
                return (manifest.path, *(blob for blob in blobs if blob.is_file()))
    raise UserError(Code.MODEL_UNTOLD, path=str(model.path), owner=OWNERS[model.place])


def _bin(path: Path) -> None:
    from send2trash import send2trash

    try:
        send2trash(path)
    except OSError as error:
        detail = error.strerror or str(error)
        raise UserError(Code.BIN_FAILED, detail, path=str(path)) from error
