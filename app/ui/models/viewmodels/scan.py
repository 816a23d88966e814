"""`Scan`: the installed and the available models, read on a worker thread."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Code, UserError
from app.core.files import free_bytes
from app.core.loading.options import choose_model
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.library.adapters import Adapter
from app.core.models.library.installed import InstalledModel
from app.core.models.library.library import ModelLibrary
from app.core.models.library.partials import Partial
from app.core.models.library.present import Files, files_of, is_here
from app.core.settings.declarations import (
    DOCUMENTS_EMBEDDING_MODEL,
    MODELS_EXTRA,
    MODELS_FOLDER,
)
from app.ui.text.collation import models_by_name

if TYPE_CHECKING:
    from app.core.services import Services


@dataclass(frozen=True, slots=True)
class Scan:
    """`files` and `problems` are by path, `listed` the files that the user added one by one;
    `error` is why the models folder itself could not be read."""

    folder: Path = Path()
    installed: tuple[InstalledModel, ...] = ()
    files: dict[Path, Files] = field(default_factory=dict)
    problems: dict[Path, UserError] = field(default_factory=dict)
    adapters: tuple[Adapter, ...] = ()
    partials: tuple[Partial, ...] = ()
    specs: tuple[ModelSpec, ...] = ()
    listed: frozenset[Path] = frozenset()
    chosen: Path | None = None
    free_bytes: int | None = None
    error: UserError | None = None

    @property
    def present(self) -> frozenset[str]:
        """The names in the catalogue of what is here."""
        return frozenset(model.known for model in self.installed if model.known)

    def that_is(self, spec: ModelSpec) -> InstalledModel | None:
        """The model here that is what `spec` would download."""
        for model in self.installed:
            if is_here(spec, model, self.files[model.path]):
                return model
        return None


def scan(services: Services) -> Scan:
    """Failures are part of what is returned: one folder that cannot be read hides no other."""
    library, settings = services.library, services.settings
    settings.refresh()  # a model may have been added at the terminal
    folder = library.folder
    error = _unreadable(folder, wanted=bool(settings.get(MODELS_FOLDER)))
    listed = library.installed()
    installed = tuple(models_by_name([*listed, *_embedding_model(services, listed)]))
    chosen = free = None
    with contextlib.suppress(UserError):
        chosen = choose_model(library, settings).path
    with contextlib.suppress(OSError, UserError):
        free = free_bytes(folder)
    return Scan(
        folder,
        installed,
        {model.path: files_of(model) for model in installed},
        {model.path: found for model in installed if (found := _problem(library, model))},
        tuple(library.adapters()),
        tuple(library.partials()),
        services.catalogue.specs(),
        frozenset(map(Path, settings.get(MODELS_EXTRA))),
        chosen,
        free,
        error,
    )


def _embedding_model(services: Services, listed: Sequence[InstalledModel]) -> list[InstalledModel]:
    """The one that was chosen for documents, if the library does not list it: gone, or in a folder
    that is not looked into any more. It must be there to be left."""
    chosen = services.settings.get(DOCUMENTS_EMBEDDING_MODEL)
    path = Path(chosen)
    if not chosen or any(model.path == path for model in listed):
        return []
    try:
        return [services.library.find(path)]
    except UserError as error:
        kind = ModelKind.EMBEDDING
        return [InstalledModel(path.stem, path, 0, kind=kind, problem=error.code)]


def _problem(library: ModelLibrary, model: InstalledModel) -> UserError | None:
    """That a model embeds is none: it is what it is for."""
    found = library.problem_of(model)
    return None if found is not None and found.code is Code.MODEL_EMBEDS else found


def fitting(adapters: Sequence[Adapter], model: InstalledModel) -> tuple[str, ...]:
    return tuple(adapter.name for adapter in adapters if adapter.fits(model))


def _unreadable(folder: Path, *, wanted: bool) -> UserError | None:
    """The folder is made when something is first put into it; one that was chosen must be there."""
    try:
        there = folder.exists()
    except OSError as error:  # above all a name that is longer than any disk allows
        code = Code.FOLDER_MISSING
        if isinstance(error, PermissionError):
            code = Code.FILE_NOT_READABLE
        return UserError(code, error.strerror or "", path=str(folder))
    if not there:
        return UserError(Code.FOLDER_MISSING, path=str(folder)) if wanted else None
    if not os.access(folder, os.R_OK | os.X_OK):
        return UserError(Code.FILE_NOT_READABLE, path=str(folder))
    return None
