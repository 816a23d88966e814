"""The models that can be downloaded, and their facts."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from app.core.errors import Code, UserError
from app.core.files import read_regular, write_atomically
from app.core.gguf import GgufModel, model_of_facts
from app.core.models.catalogue.kinds import ModelKind


@dataclass(frozen=True, slots=True)
class SpecFile:
    """One file of a repository. `sha256` is in hex, empty when nobody has published one."""

    path: str
    size_bytes: int
    sha256: str = ""


def hashed(files: Iterable[SpecFile]) -> bool:
    """Whether each has a published hash, so that a copy can be verified."""
    return all(file.sha256 for file in files)


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A model as it is published: which files of which repository at which revision.

    `licence` is its SPDX name in lower case. `header` has the facts that the planner needs
    before the download; None if they are unknown. `memory_bytes` are those of an embedding model
    in use; 0 if unknown.
    """

    name: str
    repository: str
    revision: str
    files: tuple[SpecFile, ...]
    licence: str = ""
    parameters: int = 0
    active_parameters: int = 0
    header: GgufModel | None = None
    kind: ModelKind = ModelKind.CHAT
    memory_bytes: int = 0

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)


class Catalogue:
    """The facts that came with Gloss, and those the user last fetched, which take precedence.

    `resource` is its JSON with a folder `headers` beside it, `refreshed` the user's copy. A
    damaged copy is left alone and reported by `problem`. Thread-safe.

    Sizes and hashes were collected from published reports of downloads, each confirmed by at
    least two; a refresh asks the Hub itself.

    One release of each model is offered: gpt-oss was trained with its experts in MXFP4, so
    that a smaller quantization saves about 5 % and costs quality, and a larger one adds
    nothing. The others are known, so that a file which is here already is recognised.
    """

    def __init__(self, resource: Path, refreshed: Path) -> None:
        self._headers = resource.parent / "headers"
        self._refreshed = refreshed
        self._lock = threading.Lock()
        self._bundled = _parse(resource.read_bytes())
        self.problem: UserError | None = None
        self._releases = self._merge(self._read())

    def specs(self) -> tuple[ModelSpec, ...]:
        """The offered models, one spec each, in the order to show them."""
        with self._lock:
            return tuple(releases[0] for releases in self._releases.values())

    def find(self, name: str) -> ModelSpec:
        """By its name without case. Raises UserError(CATALOGUE_UNKNOWN; name)."""
        releases = self.releases(name)
        if not releases:
            raise UserError(Code.CATALOGUE_UNKNOWN, name=name)
        return releases[0]

    def releases(self, name: str) -> tuple[ModelSpec, ...]:
        """Every file, or set of files, that is known to be this model; the offered one first."""
        with self._lock:
            return self._releases.get(name.casefold(), ())

    def known(self, size_bytes: int, sha256: str = "") -> ModelSpec | None:
        """The release of which a file, or all files together, have this size.

        `sha256` is that of one of its files, in hex; without it the size alone decides.
        """
        with self._lock:
            every = [spec for releases in self._releases.values() for spec in releases]
        for spec in every:
            sizes = {spec.size_bytes, *(file.size_bytes for file in spec.files)}
            hashes = {file.sha256 for file in spec.files}
            if size_bytes in sizes and (not sha256 or not hashes.isdisjoint({sha256, ""})):
                return spec
        return None

    def files(self) -> tuple[SpecFile, ...]:
        """The files of every known release."""
        with self._lock:
            return tuple(
                file
                for releases in self._releases.values()
                for spec in releases
                for file in spec.files
            )

    def replace(self, specs: Iterable[ModelSpec]) -> None:
        """Offer these from now on and at the next start, instead of those of the same name.

        Raises UserError(WRITE_FAILED, DISK_FULL; path); nothing is changed then.
        """
        entries = tuple(map(_entry, specs))
        write_atomically(self._refreshed, msgspec.json.format(msgspec.json.encode(_File(entries))))
        with self._lock:
            self._releases = self._merge(entries)
            self.problem = None

    def _read(self) -> tuple[_Entry, ...]:
        try:
            return _parse(read_regular(self._refreshed))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, RecursionError) as error:
            path = str(self._refreshed)
            self.problem = UserError(Code.CATALOGUE_DAMAGED, detail=str(error), path=path)
            return ()

    def _merge(self, fetched: Iterable[_Entry]) -> dict[str, tuple[ModelSpec, ...]]:
        merged = {entry.name.casefold(): self._specs(entry) for entry in self._bundled}
        for entry in fetched:
            name = entry.name.casefold()
            bundled = merged.get(name, ())
            new = [spec for spec in self._specs(entry) if not _among(spec, bundled)]
            # What this Gloss knows already was fetched by an older one: its own order holds.
            merged[name] = (*new, *bundled)
        return merged

    def _specs(self, entry: _Entry) -> tuple[ModelSpec, ...]:
        header = self._header(entry.name)
        return tuple(
            ModelSpec(
                name=entry.name,
                repository=release.repository,
                revision=release.revision,
                files=tuple(
                    SpecFile(file.path, file.size_bytes, file.sha256) for file in release.files
                ),
                licence=entry.licence,
                parameters=entry.parameters,
                active_parameters=entry.active_parameters,
                header=header,
                kind=entry.kind,
                memory_bytes=entry.memory_bytes,
            )
            for release in entry.releases
        )

    def _header(self, name: str) -> GgufModel | None:
        path = self._headers / f"{Path(name.casefold()).name}.json"
        with contextlib.suppress(FileNotFoundError):
            return model_of_facts(json.loads(path.read_bytes()))
        return None


_Sha256 = Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?$")]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
# Relative and without a way up: a download is written below its own folder by this name.
_Path = Annotated[str, msgspec.Meta(pattern=r"^(?!/)(?!.*(\\|:|(^|/)\.\.?(/|$))).+$")]


class _SpecFile(msgspec.Struct, frozen=True):
    path: _Path
    size_bytes: Annotated[int, msgspec.Meta(gt=0)]
    sha256: _Sha256 = ""


class _Release(msgspec.Struct, frozen=True):
    repository: str
    revision: str
    files: Annotated[tuple[_SpecFile, ...], msgspec.Meta(min_length=1)]


class _Entry(msgspec.Struct, frozen=True):
    name: _Name
    releases: Annotated[tuple[_Release, ...], msgspec.Meta(min_length=1)]
    licence: str = ""
    parameters: Annotated[int, msgspec.Meta(ge=0)] = 0
    active_parameters: Annotated[int, msgspec.Meta(ge=0)] = 0
    kind: ModelKind = ModelKind.CHAT
    memory_bytes: Annotated[int, msgspec.Meta(ge=0)] = 0


class _File(msgspec.Struct, frozen=True):
    models: tuple[_Entry, ...]


def _parse(data: bytes) -> tuple[_Entry, ...]:
    """Raises ValueError when it is not a catalogue."""
    try:
        return msgspec.json.decode(data, type=_File).models
    except msgspec.MsgspecError as error:
        raise ValueError(str(error)) from error


def _entry(spec: ModelSpec) -> _Entry:
    files = tuple(_SpecFile(file.path, file.size_bytes, file.sha256) for file in spec.files)
    release = _Release(spec.repository, spec.revision, files)
    return _Entry(
        spec.name,
        (release,),
        spec.licence,
        spec.parameters,
        spec.active_parameters,
        spec.kind,
        spec.memory_bytes,
    )


def _among(spec: ModelSpec, others: Iterable[ModelSpec]) -> bool:
    return any(
        (spec.repository, spec.revision, spec.files)
        == (other.repository, other.revision, other.files)
        for other in others
    )
