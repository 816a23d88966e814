"""One embedding model in memory: texts in, vectors of length 1 out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np

from app.core.embedding.memory import GROUP_TEXTS, GROUP_TOKENS
from app.core.embedding.protocol import MOST_TOKENS, EmbedRequest
from app.core.engine.llama import lib
from app.core.engine.llama_log import LlamaLog
from app.core.engine.protocol import LoadOptions
from app.core.engine.runtime import Llama
from app.core.engine.vocabulary import LlamaVocabulary
from app.core.errors import Code, UserError

_NO_MEMORY: Final = -2  # llama_decode


class EmbeddingModel:
    """On the processor alone. Not thread-safe."""

    def __init__(self, llama: Llama, log: LlamaLog, path: str, request: EmbedRequest) -> None:
        """Raises UserError."""
        self._log = log
        self._path = path
        self._llama = llama  # it is logged into while the model is there
        options = LoadOptions(gpu_layers=0, extra_buffers=request.extra_buffers)
        self._model = llama.load_weights(path, options, _go_on).pointer
        self._vocabulary = LlamaVocabulary(self._model)
        trained = int(lib.llama_model_n_ctx_train(self._model))
        self._context_length = min(trained, MOST_TOKENS) if trained > 0 else MOST_TOKENS
        self._before, self._after = self._special_tokens(request.end)
        self.dimensions = int(lib.llama_model_n_embd_out(self._model))
        self._context = lib.llama_init_from_model(self._model, self._params(request))
        if not self._context:
            lib.llama_model_free(self._model)
            code = Code.OUT_OF_MEMORY if log.out_of_memory else Code.LOAD_FAILED
            facts = {} if log.out_of_memory else {"path": path}
            raise UserError(code, log.complaints, **facts)
        self._memory = lib.llama_get_memory(self._context)
        # The layer behind the last one, which would yield the next token, is the largest of all:
        # it is left out where the vector is that of the last token, and no token sees it earlier.
        self._only_last = request.only_last and bool(self._memory)

    def _params(self, request: EmbedRequest) -> Any:
        params = lib.llama_context_default_params()
        params.embeddings = True
        params.pooling_type = request.pooling
        params.n_ctx = params.n_batch = params.n_ubatch = self._context_length
        params.n_seq_max = GROUP_TEXTS
        if request.only_last:
            params.n_outputs_max = GROUP_TEXTS
        params.kv_unified = True  # the texts share the context as they need it
        params.n_threads = params.n_threads_batch = request.threads
        params.no_perf = True
        return params

    def vectors(self, texts: Sequence[str]) -> bytes:
        """One after the other. Raises UserError(EMBEDDING_FAILED, OUT_OF_MEMORY)."""
        rows = [row for group in self._groups(texts) for row in self._decode(group)]
        found = np.array(rows, dtype=np.float32).reshape(len(rows), self.dimensions)
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        if not np.all(np.isfinite(lengths)) or not np.all(lengths > 0):
            raise UserError(Code.EMBEDDING_FAILED, path=self._path, reason="no numbers")
        return bytes((found / lengths).astype(np.float32).tobytes())

    # Tokens

    def _special_tokens(self, end: str) -> tuple[list[int], list[int]]:
        """What comes before and after the tokens of each text."""
        vocab = lib.llama_model_get_vocab(self._model)
        is_word_piece = lib.llama_vocab_type(vocab) == lib.LLAMA_VOCAB_TYPE_WPM
        before, after = [], []
        if is_word_piece or lib.llama_vocab_get_add_bos(vocab):
            before.append(int(lib.llama_vocab_bos(vocab)))
        if is_word_piece or lib.llama_vocab_get_add_sep(vocab):
            after.append(int(lib.llama_vocab_sep(vocab)))
        elif lib.llama_vocab_get_add_eos(vocab):
            after.append(int(lib.llama_vocab_eos(vocab)))
        wanted = self._vocabulary.token_named(end) if end else None
        if wanted is not None:  # a file may name another one as its end
            after = [wanted]
        return [each for each in before if each >= 0], [each for each in after if each >= 0]

    def _tokens(self, text: str) -> list[int]:
        room = self._context_length - len(self._before) - len(self._after)
        return [*self._before, *self._vocabulary.tokenize(text)[:room], *self._after]

    def _groups(self, texts: Sequence[str]) -> Iterator[list[list[int]]]:
        """Texts that are computed together, in their order."""
        group: list[list[int]] = []
        size = 0
        for text in texts:
            tokens = self._tokens(text)
            if group and (size + len(tokens) > self._group_tokens or len(group) == GROUP_TEXTS):
                yield group
                group, size = [], 0
            group.append(tokens)
            size += len(tokens)
        if group:
            yield group

    @property
    def _group_tokens(self) -> int:
        return min(GROUP_TOKENS, self._context_length)

    # llama.cpp

    def _decode(self, group: Sequence[Sequence[int]]) -> list[Any]:
        """A vector of any length for each text."""
        if self._memory:
            lib.llama_memory_clear(self._memory, False)
        lib.llama_set_embeddings(self._context, not self._only_last)
        whole = [
            (text, place, token)
            for text, tokens in enumerate(group)
            for place, token in enumerate(tokens)
        ]
        if self._only_last:
            ends = [len(tokens) - 1 for tokens in group]
            before = [each for each in whole if each[1] < ends[each[0]]]
            if before:
                self._run(before, output=False)
            lib.llama_set_embeddings(self._context, True)
            whole = [each for each in whole if each[1] == ends[each[0]]]
        self._run(whole, output=True)
        rows = []
        for text in range(len(group)):
            pointer = lib.llama_get_embeddings_seq(self._context, text)
            if not pointer:
                raise self._failure("no vector")
            rows.append(np.ctypeslib.as_array(pointer, (self.dimensions,)).copy())
        return rows

    def _run(self, tokens: Sequence[tuple[int, int, int]], *, output: bool) -> None:
        """`tokens` are text, place and token."""
        batch = lib.llama_batch_init(len(tokens), 0, 1)
        try:
            batch.n_tokens = len(tokens)
            for number, (text, place, token) in enumerate(tokens):
                batch.token[number] = token
                batch.pos[number] = place
                batch.n_seq_id[number] = 1
                batch.seq_id[number][0] = text
                batch.logits[number] = output
            status = lib.llama_decode(self._context, batch)
        finally:
            lib.llama_batch_free(batch)
        if status == _NO_MEMORY or (status and self._log.out_of_memory):
            raise UserError(Code.OUT_OF_MEMORY, self._log.complaints)
        if status:
            raise self._failure(f"status {status}")

    def _failure(self, reason: str) -> UserError:
        return UserError(
            Code.EMBEDDING_FAILED, self._log.complaints, path=self._path, reason=reason
        )


def _go_on(_: float) -> bool:
    return True
