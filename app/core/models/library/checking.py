"""Can a model be loaded? What can be told from its files before llama.cpp tries."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import Code, UserError
from app.core.gguf import read_model
from app.core.models.catalogue.architectures import known_architectures
from app.core.models.library.identify import format_problem
from app.core.models.library.installed import GPT_OSS, ModelSource
from app.core.models.library.metadata_cache import ADAPTER

_TEMPLATE = "tokenizer.chat_template"


def check_file(path: Path, place: ModelSource) -> None:
    """All files are there and whole, and llama.cpp knows the kind of model.

    Raises UserError(FILE_MISSING, FILE_NOT_READABLE, NOT_GGUF, FILE_TRUNCATED, ADAPTER_ALONE,
    FORMAT_OF_OLLAMA, MODEL_NOT_CHAT; path), UserError(SHARD_MISSING; path, missing),
    UserError(ARCHITECTURE_UNKNOWN; path, architecture).
    """
    model = read_model(path)
    if model.metadata.get("general.type") == ADAPTER:
        raise UserError(Code.ADAPTER_ALONE, path=str(path))
    architecture = str(model.metadata.get("general.architecture", ""))
    problem = format_problem(architecture, place, known_architectures())
    if problem is Code.ARCHITECTURE_UNKNOWN:
        raise UserError(problem, path=str(path), architecture=architecture)
    if problem is not None:
        raise UserError(problem, path=str(path))
    if not model.tensors:
        raise UserError(Code.FILE_TRUNCATED, path=str(path))
    if architecture != GPT_OSS and not model.metadata.get(_TEMPLATE):
        raise UserError(Code.MODEL_NOT_CHAT, path=str(path))
