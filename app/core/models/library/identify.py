"""Identify a model file: its name, its kind, the known model it is, and its problem."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.core.errors import Code
from app.core.gguf import MOST_CHARACTERS
from app.core.gguf_reader import one_line
from app.core.models.catalogue.architectures import known_architectures
from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.downloads.record import read_record
from app.core.models.files.shards import files_of, missing_of, size_of, stem_of
from app.core.models.files.verified import VerifiedFiles
from app.core.models.library.installed import GPT_OSS, InstalledModel, ModelSource
from app.core.models.library.metadata_cache import GgufMetadata, GgufMetadataCache
from app.core.models.library.ollama import OLLAMA_GPT_OSS
from app.core.models.library.scanning import FoundFile
from app.core.models.library.starter import STARTER_NAME
from app.core.models.library.verifying import is_verified

_CANONICAL = re.compile(r"gpt-oss-\d+b(?![a-z0-9])", re.IGNORECASE)
_AS_PUBLISHED = "MXFP4"  # of gpt-oss, whose names say no quantization
_NAMELESS = frozenset({"model", "ggml-model", "weights"})
_ORDER = {
    place: number for number, place in enumerate((*tuple(ModelSource)[1:], ModelSource.STARTER))
}


class ModelIdentifier:
    """Thread-safe."""

    def __init__(
        self, metadata: GgufMetadataCache, catalogue: Catalogue | None, verified: VerifiedFiles
    ) -> None:
        self._metadata = metadata
        self._catalogue = catalogue
        self._verified = verified
        self._architectures = known_architectures()

    def model(self, found: FoundFile) -> InstalledModel | None:
        """None for what belongs to a model and is none: adapters, picture encoders, vocabularies.

        A file whose header cannot be read counts as a model with a problem, and so does one that
        the user added and that is gone; any other that is gone as none.
        """
        metadata = self._metadata.of(found.path)
        gone = metadata.failure is Code.FILE_MISSING and not found.listed
        if gone or metadata.kind.is_accessory:
            return None
        size = size_of(found.path)
        known = self._known(found, size)
        return InstalledModel(
            name=_name(found, metadata, known),
            path=found.path,
            size_bytes=size,
            starter=found.place is ModelSource.STARTER,
            architecture=metadata.architecture,
            place=found.place,
            quantization=metadata.quantization,
            known=known,
            given=found.name,
            verified=is_verified(found.path, self._verified),
            kind=metadata.kind,
            problem=self._problem(found, metadata),
        )

    def _known(self, found: FoundFile, size: int) -> str:
        if self._catalogue is None:
            return ""
        sha256 = found.sha256 or self._verified.sha256(found.path)
        if (spec := self._catalogue.known(size, sha256)) is not None:
            return spec.name
        record = read_record(found.path)  # of a release that the catalogue has forgotten
        if record is None or record.spec.size_bytes != size:
            return ""
        return record.name if self._catalogue.releases(record.name) else ""

    def _problem(self, found: FoundFile, metadata: GgufMetadata) -> Code | None:
        if metadata.failure is not None:
            return metadata.failure
        if missing_of(found.path) is not None:
            return Code.SHARD_MISSING
        if metadata.shards > len(files_of(found.path)):
            return Code.SHARD_RENAMED
        if any(map(self._verified.is_damaged, files_of(found.path))):
            return Code.MODEL_CORRUPT
        return chat_problem(
            metadata.kind,
            metadata.architecture,
            found.place,
            self._architectures,
            template=metadata.has_template,
        )


def chat_problem(
    kind: ModelKind,
    architecture: str,
    place: ModelSource,
    known: frozenset[str],
    *,
    template: bool,
) -> Code | None:
    """Why Gloss cannot chat with a model, by its header; `known` are llama.cpp's architectures,
    `template` says whether it has one for chats."""
    if kind.is_accessory:
        return kind.problem
    if architecture == OLLAMA_GPT_OSS:
        return Code.FORMAT_OF_OLLAMA
    if architecture not in known:  # Ollama has converters of its own
        return Code.FORMAT_OF_OLLAMA if place is ModelSource.OLLAMA else Code.ARCHITECTURE_UNKNOWN
    if kind.problem is None and architecture != GPT_OSS and not template:
        return Code.MODEL_NOT_CHAT
    return kind.problem


def by_source(models: Iterable[InstalledModel]) -> list[InstalledModel]:
    return sorted(models, key=lambda each: _ORDER[each.place])


def _name(found: FoundFile, metadata: GgufMetadata, known: str) -> str:
    """Depends on this file alone. The names of two quantizations of a model differ."""
    if found.place is ModelSource.STARTER:
        return STARTER_NAME
    if given := _shown(found.name) or known:
        return given
    stem = stem_of(found.path)
    name, quantization = metadata.name, metadata.quantization
    if metadata.architecture == GPT_OSS:
        quantization = quantization.replace(_AS_PUBLISHED, "")
    if metadata.architecture == GPT_OSS and (canonical := _CANONICAL.search(stem)):
        name = canonical[0].lower()  # converters spell it in a dozen ways
    elif not any(map(str.isalnum, name)) or "/" in name or "\\" in name:  # it names nothing
        name = found.path.parent.name if stem.casefold() in _NAMELESS else stem
        return _shown(name) or found.path.suffix
    differs = quantization and quantization.casefold() not in name.casefold()
    return f"{name} {quantization}" if differs else name


def _shown(name: str) -> str:
    """Names of files can hold bytes that are no text."""
    return one_line(name.encode("utf-8", "replace").decode("utf-8"), MOST_CHARACTERS)
