"""What a found file is: its name, whether it is a known one, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from app.core.errors import Code
from app.core.gguf import shards_of
from app.core.models.catalogue.architectures import NO_TEXT, known_architectures
from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.downloads.record import read_record
from app.core.models.files.shards import files_of, missing_of, size_of, stem_of
from app.core.models.files.verified import VerifiedFiles
from app.core.models.library.installed import GPT_OSS, InstalledModel, ModelSource
from app.core.models.library.metadata_cache import ADAPTER, GgufMetadata, GgufMetadataCache
from app.core.models.library.ollama import ARCHITECTURE as OLLAMAS_GPT_OSS
from app.core.models.library.scanning import Found
from app.core.models.library.starter import STARTER_NAME
from app.core.models.library.verifying import is_verified

_CANONICAL = re.compile(r"gpt-oss-\d+b(?![a-z0-9])", re.IGNORECASE)
_PARTS = frozenset({ADAPTER, "mmproj", "vocab", "imatrix"})
_NAMELESS = frozenset({"model", "ggml-model", "weights"})
_ORDER = {
    place: number for number, place in enumerate((*tuple(ModelSource)[1:], ModelSource.STARTER))
}


class ModelIdentifier:
    """Of any thread."""

    def __init__(
        self, metadata: GgufMetadataCache, catalogue: Catalogue | None, verified: VerifiedFiles
    ) -> None:
        self._metadata = metadata
        self._catalogue = catalogue
        self._verified = verified
        self._architectures = known_architectures()

    def model(self, found: Found) -> InstalledModel | None:
        """None for what belongs to a model and is none: adapters, picture encoders, vocabularies.

        A file whose header cannot be read counts as a model with a problem, one that is not
        there any more as none.
        """
        head = self._metadata.of(found.path)
        size = size_of(found.path)
        if head.failure is Code.FILE_MISSING or _is_part(head, found):
            return None
        known = self._known(found, size)
        return InstalledModel(
            name=_name(found, head, known),
            path=found.path,
            size_bytes=size,
            starter=found.place is ModelSource.STARTER,
            architecture=head.architecture,
            place=found.place,
            quantization=head.quantization,
            known=known,
            given=found.name,
            verified=is_verified(found.path, self._verified),
            problem=self._problem(found, head),
        )

    def _known(self, found: Found, size: int) -> str:
        if self._catalogue is None:
            return ""
        sha256 = found.sha256 or self._verified.sha256(found.path)
        if (spec := self._catalogue.known(size, sha256)) is not None:
            return spec.name
        record = read_record(found.path)  # of a release that the catalogue has forgotten
        if record is None or record.spec.size_bytes != size:
            return ""
        return record.name if self._catalogue.releases(record.name) else ""

    def _problem(self, found: Found, head: GgufMetadata) -> Code | None:
        if head.failure is not None:
            return head.failure
        if missing_of(found.path) is not None:
            return Code.SHARD_MISSING
        if any(map(self._verified.is_damaged, files_of(found.path))):
            return Code.MODEL_CORRUPT
        return format_problem(head.architecture, found.place, self._architectures)


def format_problem(architecture: str, place: ModelSource, known: frozenset[str]) -> Code | None:
    """Whether llama.cpp can load this kind of model; `known` are the kinds that it can."""
    if architecture == OLLAMAS_GPT_OSS:
        return Code.FORMAT_OF_OLLAMA
    if architecture not in known:  # Ollama has converters of its own
        return Code.FORMAT_OF_OLLAMA if place is ModelSource.OLLAMA else Code.ARCHITECTURE_UNKNOWN
    return Code.MODEL_NOT_CHAT if architecture in NO_TEXT else None


def distinct(models: Iterable[InstalledModel]) -> list[InstalledModel]:
    """Ordered by whose they are. Two files of the same name are told apart by their file names,
    then by their folders."""
    named: dict[str, InstalledModel] = {}
    for model in sorted(models, key=lambda each: _ORDER[each.place]):
        stem = stem_of(model.path)
        candidates = (
            model.name,
            stem,
            f"{stem} ({model.path.parent.name})",
            str(model.path),
        )
        name = next(each for each in candidates if each.casefold() not in named)
        named[name.casefold()] = replace(model, name=_showable(name))
    return list(named.values())


def _showable(name: str) -> str:
    """Names of files can hold bytes that are no text."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _is_part(head: GgufMetadata, found: Found) -> bool:
    if head.failure is not None:
        return False
    return (
        head.type in _PARTS
        or head.architecture == "clip"  # picture encoders from before they had a type
        or (head.tensors == 0 and len(shards_of(found.path)) == 1)  # a vocabulary
    )


def _name(found: Found, head: GgufMetadata, known: str) -> str:
    if found.place is ModelSource.STARTER:
        return STARTER_NAME
    if found.name or known:
        return found.name or known
    stem = stem_of(found.path)
    if head.architecture == GPT_OSS and (canonical := _CANONICAL.search(stem)):
        return canonical[0].lower()  # converters spell it in a dozen ways
    if head.name:
        return head.name
    return found.path.parent.name if stem.casefold() in _NAMELESS else stem
