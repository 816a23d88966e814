"""`Adapter`: a LoRA file in GGUF, which changes the model that it was made for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.core.models.catalogue.kinds import ModelKind
from app.core.models.files.shards import bytes_of, stem_of
from app.core.models.library.installed import InstalledModel
from app.core.models.library.metadata_cache import GgufMetadata

LORA = "lora"
_WORDS = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Adapter:
    """`architecture` is that of its base model; `base` what it says the base is called, empty
    where it says nothing."""

    name: str
    path: Path
    size_bytes: int
    architecture: str
    base: str = ""

    def fits(self, model: InstalledModel) -> bool:
        """Whether it was made for `model`, as far as both say: the same architecture, and the
        words of the base's name among those of the model's, so that "gpt-oss-20b" fits
        "gpt-oss-20b-MXFP4" and not "gpt-oss-120b"."""
        if self.architecture != model.architecture or not self.architecture:
            return False
        words = set(_WORDS.findall(self.base.casefold()))
        of_model = f"{model.name} {model.known} {stem_of(model.path)}".casefold()
        return words <= set(_WORDS.findall(of_model))


def adapter_of(path: Path, metadata: GgufMetadata) -> Adapter | None:
    """None when `path` is something else, or an adapter of a kind llama.cpp does not know."""
    if metadata.kind is not ModelKind.ADAPTER or metadata.adapter != LORA:
        return None
    repository = metadata.base_repository.rstrip("/").rpartition("/")[2]
    return Adapter(
        name=metadata.name or stem_of(path),
        path=path,
        size_bytes=bytes_of(path),
        architecture=metadata.architecture,
        base=repository or metadata.base_name,
    )
