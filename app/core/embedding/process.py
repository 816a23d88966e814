"""The process that runs the embedding model: llama.cpp may end it, and nothing else with it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, BinaryIO

from app.core import limited_process
from app.core.child_process import end_with_parent, yield_processor
from app.core.embedding.protocol import IDLE_SECONDS, SECONDS, EmbedReply, EmbedRequest
from app.core.errors import Code, UserError
from app.core.no_network import refuse_network

if TYPE_CHECKING:
    from app.core.embedding.model import EmbeddingModel

_STDOUT = 1


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Answer requests until the end of `stdin`, or until none came for a while. It takes the
    process over."""
    end_with_parent()
    refuse_network()
    replies = os.fdopen(os.dup(stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), _STDOUT)  # where C code may print
    return limited_process.serve(
        stdin,
        replies,
        EmbedRequest,
        _Answerer().answer,
        too_heavy=EmbedReply(code=Code.OUT_OF_MEMORY),
        seconds=SECONDS,
        idle_seconds=IDLE_SECONDS,
    )


class _Answerer:
    """Loads the model of the first request; all others are for the same one."""

    def __init__(self) -> None:
        self._model: EmbeddingModel | None = None

    def answer(self, request: EmbedRequest) -> EmbedReply:
        try:
            if self._model is None:
                self._model = _load(request)
            vectors = self._model.vectors(request.texts) if request.texts else b""
            return EmbedReply(vectors, self._model.dimensions)
        except UserError as error:
            return EmbedReply(code=error.code, facts=error.facts, detail=error.detail)


def _load(request: EmbedRequest) -> EmbeddingModel:
    from app.core.embedding.model import EmbeddingModel
    from app.core.engine.llama_log import LlamaLog
    from app.core.engine.runtime import Llama

    if request.background:
        yield_processor()  # before llama.cpp starts its threads
    log = LlamaLog(tee=_ignore)
    return EmbeddingModel(Llama(log), log, os.fsdecode(request.path), request)


def _ignore(_: str) -> None:
    pass
