"""`ModelLibrary`: the models on this machine."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.files import free_bytes
from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.files.progress import ProgressCallback
from app.core.models.files.shards import bytes_of, files_of, first_of, is_there
from app.core.models.files.verified import VerifiedFiles
from app.core.models.files.walk import SUFFIX, tidy
from app.core.models.folder_move.moving import (
    downloads_held,
    move_failed,
    move_files,
    plan_move,
)
from app.core.models.library.adapters import Adapter, adapter_of
from app.core.models.library.checking import check_file
from app.core.models.library.external_sources import Folder
from app.core.models.library.identify import ModelIdentifier, by_source
from app.core.models.library.installed import GPT_OSS, InstalledModel, ModelSource
from app.core.models.library.metadata_cache import GgufMetadataCache
from app.core.models.library.partials import Partial, delete_partial, partials_in
from app.core.models.library.removing import OWNERS, check_removable, remove_model
from app.core.models.library.scanning import FoundFile, models_in
from app.core.models.library.starter import starter_path
from app.core.models.library.verifying import verify_files

__all__ = [
    "GPT_OSS",
    "Adapter",
    "DiskUse",
    "InstalledModel",
    "ModelLibrary",
    "ModelSource",
    "Partial",
    "starter_path",
]

Remember = Callable[[Path, bool], None]

OWN_DEPTH = 2
"""Depth of the scan below the models folder: a repository, and a folder in it."""


@dataclass(frozen=True, slots=True)
class DiskUse:
    """Bytes on the disk: in the models folder, in other folders, in partial downloads, and free on
    the disk of the models folder."""

    own_bytes: int
    elsewhere_bytes: int
    partial_bytes: int
    free_bytes: int


class ModelLibrary:
    """The starter, the models folder, what the user added and what other programs have.

    Nothing is copied. `extra` are files and `folders` folders that the user added; `remember` and
    `remember_folders` are called when one is added to the list or removed from it,
    `remember_folder` when the models folder has moved, `on_moved` with the old and the new path of
    each model while it moves, `on_removed` with that of one that was removed or taken off the list.
    `others` are the folders of other programs, scanned if `use_others`.
    `cache` is a file for the metadata read from headers. Thread-safe.
    """

    def __init__(
        self,
        folder: Path,
        extra: Iterable[Path] = (),
        remember: Remember = lambda path, listed: None,
        *,
        folders: Iterable[Path] = (),
        remember_folders: Remember = lambda path, listed: None,
        remember_folder: Callable[[Path], None] = lambda path: None,
        on_moved: Callable[[Path, Path], None] = lambda old, new: None,
        on_removed: Callable[[Path], None] = lambda path: None,
        others: Sequence[Folder] = (),
        use_others: bool = True,
        catalogue: Catalogue | None = None,
        verified: VerifiedFiles | None = None,
        cache: Path | None = None,
    ) -> None:
        self._lock = threading.Lock()
        self._folder = folder
        self._extra = tuple(extra)
        self._folders = tuple(folders)
        self._remember = remember
        self._remember_folders = remember_folders
        self._remember_folder = remember_folder
        self._others = tuple(others)
        self._other_paths = [(os.path.realpath(each.path), each.place) for each in self._others]
        self._use_others = use_others
        self._catalogue = catalogue
        self._verified = verified or VerifiedFiles()
        self._metadata = GgufMetadataCache(cache)
        self._identifier = ModelIdentifier(self._metadata, catalogue, self._verified)
        self._on_moved = on_moved
        self._on_removed = on_removed

    @property
    def folder(self) -> Path:
        """The models folder."""
        return self._folder

    def set_sources(
        self,
        *,
        folder: Path | None = None,
        extra: Iterable[Path] | None = None,
        folders: Iterable[Path] | None = None,
        use_others: bool | None = None,
    ) -> None:
        """Scan these from now on; what is None stays as it was. Nothing is saved."""
        with self._lock:
            self._folder = self._folder if folder is None else folder
            self._extra = self._extra if extra is None else tuple(extra)
            self._folders = self._folders if folders is None else tuple(folders)
            self._use_others = self._use_others if use_others is None else use_others

    def installed(self) -> list[InstalledModel]:
        """The starter last. What is not there any more is left out, unless the user added it."""
        found = self._found().values()
        models = [model for each in found if (model := self._identifier.model(each))]
        self._metadata.keep({each.path for each in found})
        return by_source(models)

    def find(self, wanted: str | Path) -> InstalledModel:
        """By name or file name without case, or by path.

        Raises UserError(FILE_MISSING; path) or UserError(MODEL_UNKNOWN; name).
        """
        text = str(wanted)
        if not Path(text).is_absolute():  # a whole path is no name: only its header is read then
            installed = self.installed()
            for names in (
                {model.name.casefold(): model for model in reversed(installed)},
                {model.path.stem.casefold(): model for model in reversed(installed)},
            ):
                if (model := names.get(text.casefold())) is not None:
                    return model
        path = next(iter(files_of(_full_path(Path(text)))), None)
        if path is not None:
            found = self._found().get(os.path.realpath(path))
            return (found and self._identifier.model(found)) or self._outside(path)
        if Path(text).suffix.lower() == SUFFIX or Path(text).parent != Path():
            there = os.path.exists(_full_path(Path(text)))  # noqa: PTH110 - it never raises
            # A folder, a pipe, a device
            raise UserError(Code.NOT_GGUF if there else Code.FILE_MISSING, path=text)
        raise UserError(Code.MODEL_UNKNOWN, name=text)

    def add(self, path: Path) -> InstalledModel:
        """Remember a file that stays where it is; of a folder, all that is in it now or later.

        Returns the model, or the first good one of the folder; its `problem` is set if it is not
        whole or cannot chat. Raises UserError(FILE_MISSING, FILE_NOT_READABLE, NOT_GGUF,
        FILE_TRUNCATED and why an accessory is no model; path), UserError(SHARD_MISSING; path,
        missing).
        """
        path = _full_path(path)
        with contextlib.suppress(OSError):
            if path.is_dir():
                return self._add_folder(path)
        path, given = first_of(path), path
        if is_there(given) and not is_there(path):
            raise UserError(Code.SHARD_MISSING, path=str(given), missing=path.name)
        if (failure := self._metadata.of(path).failure) is not None:
            raise UserError(failure, path=str(path))
        if (kind := self._metadata.of(path).kind).is_accessory:
            raise UserError(kind.problem or Code.NOT_GGUF, path=str(path))
        with self._lock:
            known = path in self._extra
            self._extra = self._extra if known else (*self._extra, path)
        if not known:
            self._remember(path, True)
        model = self.find(path)
        fault = self.fault_of(model)
        return replace(model, problem=fault.code) if fault else model

    def unlist(self, path: Path) -> None:
        """Remove an added file or folder from the list; it stays on the disk."""
        with self._lock:
            extra, folders = self._extra, self._folders
            self._extra = tuple(each for each in extra if each != path)
            self._folders = tuple(each for each in folders if each != path)
        if path in extra:
            self._remember(path, False)
            self._on_removed(path)
        if path in folders:
            self._remember_folders(path, False)

    def adapters(self, model: InstalledModel | None = None) -> list[Adapter]:
        """LoRA files that were found, by name; only those made for `model` if it is given."""
        paths = (each.path for each in self._found().values())
        adapters = (adapter_of(path, self._metadata.of(path)) for path in paths)
        return sorted(
            (each for each in adapters if each and (model is None or each.fits(model))),
            key=lambda each: (each.name.casefold(), each.path),
        )

    def partials(self) -> list[Partial]:
        """Downloads that are not done, and stray files of that kind, in the models folder."""
        return partials_in(self._folder, OWN_DEPTH)

    def delete_partial(self, partial: Partial) -> None:
        """Raises UserError(DOWNLOAD_ELSEWHERE; name) while it is being downloaded,
        UserError(WRITE_FAILED; path)."""
        delete_partial(partial, self._folder)

    def disk_use(self) -> DiskUse:
        models = self.installed()
        own = {ModelSource.GLOSS, ModelSource.STARTER}
        free = 0
        with contextlib.suppress(UserError):  # a disk that is not there
            free = free_bytes(self._folder)
        return DiskUse(
            own_bytes=sum(each.size_bytes for each in models if each.place in own),
            elsewhere_bytes=sum(each.size_bytes for each in models if each.place not in own),
            partial_bytes=sum(each.size_bytes for each in self.partials()),
            free_bytes=free,
        )

    def verify(
        self, model: InstalledModel, progress: ProgressCallback, cancel: CancelToken
    ) -> InstalledModel:
        """Hash all of its files and compare; the result is remembered while they do not change.

        Raises Cancelled, UserError(MODEL_CORRUPT, NOTHING_TO_COMPARE, FILE_MISSING,
        FILE_NOT_READABLE; path), UserError(SHARD_MISSING; path, missing).
        """
        verify_files(model.path, self._catalogue, self._verified, progress, cancel)
        return self.find(model.path)

    def check(self, model: InstalledModel) -> None:
        """Before it is loaded: its files are whole, and llama.cpp knows its kind, which can chat.

        Raises as `checking.check_file`, UserError(MODEL_CORRUPT; path) for a file that was found
        damaged when it was verified.
        """
        check_file(model.path, model.place)
        for file in files_of(model.path):
            if self._verified.is_damaged(file):
                raise UserError(Code.MODEL_CORRUPT, path=str(file))

    def fault_of(self, model: InstalledModel) -> UserError | None:
        """The error that `check` would raise, or None."""
        try:
            self.check(model)
        except UserError as error:
            return error
        return None

    def problem_of(self, model: InstalledModel) -> UserError | None:
        """`model.problem` with all its facts."""
        if model.problem is None:
            return None
        return self.fault_of(model) or UserError(model.problem, path=str(model.path))

    def remove(self, model: InstalledModel, *, foreign: bool = False) -> None:
        """Move all its files to the system's bin; those of other programs only with `foreign`.

        Raises UserError(MODEL_IN_USE; name), UserError(MODEL_NOT_OURS, MODEL_UNTOLD; path, owner),
        UserError(MODEL_NOT_LISTED, BIN_FAILED; path).
        """
        check_removable(model, foreign=foreign)
        if all(model.path != each.path for each in self.installed()):  # `find` knows any file
            raise UserError(Code.MODEL_NOT_LISTED, path=str(model.path))
        removed = remove_model(model, self._others)
        self._verified.remove(*removed)
        with contextlib.suppress(
            UserError
        ):  # settings that cannot be saved: it is gone all the same
            self.unlist(model.path)
            self._on_removed(model.path)
        if model.place is ModelSource.GLOSS:
            tidy(model.path.parent, self._folder)

    def move(self, folder: Path, progress: ProgressCallback, cancel: CancelToken) -> None:
        """Make `folder` the models folder and bring everything of Gloss there.

        When it is cut off, by whatever, the models are in both folders, both are listed, and to
        move again goes on. `progress` counts each byte twice, copied and compared. Raises
        Cancelled, UserError(NO_DISK_SPACE, FOLDER_MISSING, MOVE_FAILED, DISK_FULL, WRITE_FAILED,
        DOWNLOAD_ELSEWHERE); UserError(ORIGINALS_LEFT; path, folder) when all has moved but links
        and files that cannot be deleted.
        """
        source, target = self._folder.absolute(), folder.expanduser().absolute()
        owner = OWNERS.get(self._owner(os.path.realpath(source), ModelSource.GLOSS))
        if owner is not None:
            raise move_failed(target, f"they belong to {owner}")
        try:
            with downloads_held(source):
                move = plan_move(source, target, OWN_DEPTH, self._is_foreign)
                target.mkdir(parents=True, exist_ok=True)
                self._list_folder(target)
                left = move_files(move, self._verified, self._on_moved, progress, cancel)
                self._list_folder(source)
                self._remember_folder(target)
                self.set_sources(folder=target)
        except OSError as error:
            raise move_failed(target, error.strerror or str(error)) from error
        finally:
            for each in (source, target):
                models = models_in(Folder(ModelSource.ADDED, each), OWN_DEPTH)
                if each == self._folder.absolute() or not any(models):
                    self.unlist(each)
        if left := [*move.links, *left]:
            names = "\n".join(map(str, left))
            raise UserError(Code.ORIGINALS_LEFT, names, path=str(source), folder=str(target))

    def _add_folder(self, folder: Path) -> InstalledModel:
        found = map(self._identifier.model, models_in(Folder(ModelSource.ADDED, folder)))
        models = [model for model in found if model is not None]
        if not models:
            raise UserError(Code.NOT_GGUF, path=str(folder))
        first = next((model for model in models if model.problem is None), models[0])
        if folder != self._folder:
            self._list_folder(folder)
        return self.find(first.path)

    def _list_folder(self, folder: Path) -> None:
        with self._lock:
            known = folder in self._folders
            self._folders = self._folders if known else (*self._folders, folder)
        if not known:
            self._remember_folders(folder, True)

    def _found(self) -> dict[str, FoundFile]:
        """Each file once, by its real path, and as whose it is first met."""
        with self._lock:
            own, extra, folders = self._folder, self._extra, self._folders
            others = self._others if self._use_others else ()
        starter = starter_path()
        found: dict[str, FoundFile] = {}
        if starter is not None:
            found[os.path.realpath(starter)] = FoundFile(starter, ModelSource.STARTER)
        groups = chain(
            models_in(Folder(ModelSource.GLOSS, own), OWN_DEPTH),
            *(models_in(folder) for folder in others),
            (FoundFile(path, ModelSource.ADDED, listed=True) for path in extra),
            *(models_in(Folder(ModelSource.ADDED, folder)) for folder in folders),
        )
        for each in groups:
            real = os.path.realpath(each.path)
            found.setdefault(real, replace(each, place=self._owner(real, each.place)))
        return found

    def _outside(self, path: Path) -> InstalledModel:
        """A file outside of the scanned folders, or an accessory of a model."""
        found = FoundFile(path, self._owner(os.path.realpath(path), ModelSource.ADDED), listed=True)
        if (model := self._identifier.model(found)) is not None:
            return model
        metadata = self._metadata.of(path)
        return InstalledModel(
            path.stem,
            path,
            bytes_of(path),
            architecture=metadata.architecture,
            place=found.place,
            kind=metadata.kind,
            problem=metadata.kind.problem,
        )

    def _owner(self, real: str, place: ModelSource) -> ModelSource:
        """Another program's folder stays its own when it was added, or is the models folder."""
        for folder, owner in (
            self._other_paths if place in {ModelSource.GLOSS, ModelSource.ADDED} else ()
        ):
            if real == folder or real.startswith(folder + os.sep):
                return owner
        return place

    def _is_foreign(self, file: Path) -> bool:
        link = Path(os.path.realpath(file.parent), file.name)  # where a link is, not its target
        return self._owner(str(link), ModelSource.GLOSS).of_another_program


def _full_path(path: Path) -> Path:
    """Absolute; a link stays the link that it is. Raises UserError(FILE_MISSING; path)."""
    try:
        path = path.expanduser().absolute()
        return path.parent.resolve() / path.name
    except (OSError, RuntimeError, ValueError):  # no such home, or a name that no file can have
        raise UserError(Code.FILE_MISSING, path=str(path)) from None
