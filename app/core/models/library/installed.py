"""`InstalledModel`: a model on this disk, and which program keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.errors import Code
from app.core.models.catalogue.kinds import ModelKind

GPT_OSS = "gpt-oss"


class ModelSource(StrEnum):
    """Which program keeps a file."""

    STARTER = "starter"  # part of Gloss
    GLOSS = "gloss"  # the models folder
    ADDED = "added"  # a file, or a folder, that the user added
    HUGGING_FACE = "hugging_face"
    LM_STUDIO = "lm_studio"
    JAN = "jan"
    GPT4ALL = "gpt4all"
    LLAMA_CPP = "llama_cpp"
    OLLAMA = "ollama"

    @property
    def of_another_program(self) -> bool:
        return self not in {ModelSource.STARTER, ModelSource.GLOSS, ModelSource.ADDED}


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model on disk. `path` is its first file, `size_bytes` that of all of them.

    `architecture` is the word in the file, empty when its header cannot be read. `known` is the
    name in the catalogue of what this file is, by its size and, once it was hashed, its hash
    (`verified`). `given` is what its program calls it, where that has names of its own. `problem`
    says why it cannot chat, as far as is known before it is loaded; `kind` is CHAT also when the
    header cannot be read.
    """

    name: str
    path: Path
    size_bytes: int
    starter: bool = False
    architecture: str = ""
    place: ModelSource = ModelSource.ADDED
    quantization: str = ""
    known: str = ""
    given: str = ""
    verified: bool = False
    kind: ModelKind = ModelKind.CHAT
    problem: Code | None = None

    @property
    def is_gpt_oss(self) -> bool:
        return self.architecture == GPT_OSS
