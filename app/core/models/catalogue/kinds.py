"""`ModelKind`: what a model is made for, by its header. Only models that chat are offered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from app.core.errors import Code

ARCHITECTURE: Final = "general.architecture"
TYPE: Final = "general.type"
NAME: Final = "general.name"
POOLING: Final = "pooling_type"
LABELS: Final = "classifier.output_labels"
CAUSAL: Final = "attention.causal"
DIFFUSION: Final = "diffusion.shift_logits"

_EMBEDDING = re.compile(r"(?<![a-z])embedding(?![a-z])", re.IGNORECASE)
_RANK = 4  # enum llama_pooling_type in llama.h; 0 is none


class ModelKind(StrEnum):
    CHAT = "chat"  # writes text, which is all that can be known beforehand
    EMBEDDING = "embedding"
    RERANKER = "reranker"
    DIFFUSION = "diffusion"
    ENCODER = "encoder"
    SPEECH = "speech"
    DRAFT = "draft"
    PROJECTOR = "projector"
    VOCABULARY = "vocabulary"
    STATISTICS = "statistics"
    ADAPTER = "adapter"

    @property
    def is_accessory(self) -> bool:
        """Whether it belongs to a model and is none itself."""
        return self in _ACCESSORIES

    @property
    def problem(self) -> Code | None:
        """Why it cannot chat."""
        return _PROBLEMS.get(self)


_ACCESSORIES = frozenset(
    {ModelKind.PROJECTOR, ModelKind.VOCABULARY, ModelKind.STATISTICS, ModelKind.ADAPTER}
)
_PROBLEMS: Final[Mapping[ModelKind, Code]] = {
    ModelKind.EMBEDDING: Code.MODEL_EMBEDS,
    ModelKind.RERANKER: Code.MODEL_RANKS,
    ModelKind.DIFFUSION: Code.MODEL_DIFFUSES,
    ModelKind.ENCODER: Code.MODEL_ENCODES,
    ModelKind.SPEECH: Code.MODEL_SPEAKS,
    ModelKind.DRAFT: Code.MODEL_DRAFTS,
    ModelKind.PROJECTOR: Code.PROJECTOR_ALONE,
    ModelKind.VOCABULARY: Code.VOCABULARY_ALONE,
    ModelKind.STATISTICS: Code.STATISTICS_ALONE,
    ModelKind.ADAPTER: Code.ADAPTER_ALONE,
}
_BY_TYPE: Final[Mapping[object, ModelKind]] = {
    "adapter": ModelKind.ADAPTER,
    "mmproj": ModelKind.PROJECTOR,
    "vocab": ModelKind.VOCABULARY,
    "imatrix": ModelKind.STATISTICS,
}
BY_ARCHITECTURE: Final[Mapping[object, ModelKind]] = {
    "clip": ModelKind.PROJECTOR,  # picture encoders from before they had a type
    "controlvector": ModelKind.ADAPTER,
    "t5encoder": ModelKind.ENCODER,
    "dream": ModelKind.DIFFUSION,
    "llada": ModelKind.DIFFUSION,
    "llada-moe": ModelKind.DIFFUSION,
    "rnd1": ModelKind.DIFFUSION,
    "wavtokenizer-dec": ModelKind.SPEECH,
    "pockettts": ModelKind.SPEECH,
    "qwen3tts": ModelKind.SPEECH,
    "eagle3": ModelKind.DRAFT,
    "dflash": ModelKind.DRAFT,
    "gemma4-assistant": ModelKind.DRAFT,
}
EMBEDDING_ARCHITECTURES: Final = frozenset(
    {
        "bert",
        "modern-bert",
        "nomic-bert",
        "nomic-bert-moe",
        "neo-bert",
        "jina-bert-v2",
        "jina-bert-v3",
        "eurobert",
        "gemma-embedding",
        "llama-embed",
    }
)


def _is_called_embedding(metadata: Mapping[str, object]) -> bool:
    """Some were made without the key, and look like the chat models that they were trained from."""
    name = metadata.get(NAME)
    return isinstance(name, str) and _EMBEDDING.search(name) is not None


def kind_of(metadata: Mapping[str, object], lengths: Mapping[str, int], tensors: int) -> ModelKind:
    """By the facts of a header; `tensors` are those of all files of the model."""
    architecture = metadata.get(ARCHITECTURE)
    named = _BY_TYPE.get(metadata.get(TYPE)) or BY_ARCHITECTURE.get(architecture)
    if named is not None:
        return named
    if not tensors:
        return ModelKind.VOCABULARY
    pooling = metadata.get(f"{architecture}.{POOLING}")
    if pooling == _RANK or lengths.get(f"{architecture}.{LABELS}"):
        return ModelKind.RERANKER
    if DIFFUSION in metadata:
        return ModelKind.DIFFUSION
    pools = (isinstance(pooling, int) and pooling > 0) or _is_called_embedding(metadata)
    causal = metadata.get(f"{architecture}.{CAUSAL}", True)
    if architecture in EMBEDDING_ARCHITECTURES or pools or causal is False:
        return ModelKind.EMBEDDING
    return ModelKind.CHAT
