"""Checks a model's files before llama.cpp loads them."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import Code, UserError
from app.core.gguf import MOST_CHARACTERS, read_model, shard
from app.core.gguf_reader import one_line
from app.core.models.catalogue.architectures import known_architectures
from app.core.models.catalogue.kinds import ARCHITECTURE, kind_of
from app.core.models.library.identify import chat_problem
from app.core.models.library.installed import ModelSource
from app.core.models.library.metadata_cache import SPLIT_COUNT, SPLIT_NUMBER, TEMPLATE


def check_file(path: Path, place: ModelSource) -> None:
    """All files are there and whole, and llama.cpp knows the kind of model, which can chat.

    Raises UserError(FILE_MISSING, FILE_NOT_READABLE, NOT_GGUF, FILE_TRUNCATED, FORMAT_OF_OLLAMA,
    MODEL_NOT_CHAT and what `ModelKind.problem` is; path), UserError(SHARD_MISSING; path, missing),
    UserError(SHARD_RENAMED; path, number, count), UserError(ARCHITECTURE_UNKNOWN; path,
    architecture).
    """
    model = read_model(path)
    number, count = (model.metadata.get(key, 0) for key in (SPLIT_NUMBER, SPLIT_COUNT))
    if isinstance(number, int) and isinstance(count, int) and count > 1 and shard(path) is None:
        raise UserError(Code.SHARD_RENAMED, path=str(path), number=number + 1, count=count)
    kind = kind_of(model.metadata, model.lengths, len(model.tensors))
    architecture = one_line(str(model.metadata.get(ARCHITECTURE, "")), MOST_CHARACTERS)
    template = bool(model.metadata.get(TEMPLATE))
    problem = chat_problem(kind, architecture, place, known_architectures(), template=template)
    if problem is Code.ARCHITECTURE_UNKNOWN:
        raise UserError(problem, path=str(path), architecture=architecture)
    if problem is not None:
        raise UserError(problem, path=str(path))
