"""A loaded model's vocabulary."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from app.core.engine.llama import lib


class LlamaVocabulary:
    """Text to token ids and back; see `app.core.chat_format.Vocabulary`."""

    def __init__(self, model: int) -> None:
        self._vocab = lib.llama_model_get_vocab(model)
        self._size = lib.llama_vocab_n_tokens(self._vocab)
        self._pieces: dict[int, bytes] = {}

    def tokenize(self, text: str, *, parse_special: bool = False) -> list[int]:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (lib.llama_token * room)()
        count = lib.llama_tokenize(self._vocab, data, len(data), tokens, room, False, parse_special)
        if count < 0:
            tokens = (lib.llama_token * -count)()
            count = lib.llama_tokenize(
                self._vocab, data, len(data), tokens, -count, False, parse_special
            )
        return tokens[:count]

    def piece(self, token: int) -> bytes:
        known = self._pieces.get(token)
        if known is None:
            known = self._pieces[token] = self._read_piece(token)
        return known

    def _read_piece(self, token: int) -> bytes:
        if not 0 <= token < self._size:
            return b""
        room = 256
        while True:
            buffer = ctypes.create_string_buffer(room)
            length = lib.llama_token_to_piece(self._vocab, token, buffer, room, 0, True)
            if length >= 0:
                return buffer.raw[:length]
            room = -length

    def token_named(self, text: str) -> int | None:
        for token in self.tokenize(text, parse_special=True)[:1]:
            if self.piece(token) == text.encode() and self.is_special(token):
                return token
        return None

    def is_special(self, token: int) -> bool:
        special = lib.LLAMA_TOKEN_ATTR_CONTROL | lib.LLAMA_TOKEN_ATTR_USER_DEFINED
        return bool(lib.llama_vocab_get_attr(self._vocab, token) & special)

    def strips(self, token: int) -> tuple[bool, bool]:
        attributes = lib.llama_vocab_get_attr(self._vocab, token)
        return (
            bool(attributes & lib.LLAMA_TOKEN_ATTR_LSTRIP),
            bool(attributes & lib.LLAMA_TOKEN_ATTR_RSTRIP),
        )

    def is_end_of_generation(self, token: int) -> bool:
        return bool(lib.llama_vocab_is_eog(self._vocab, token))

    def named(self, which: Callable[[int], int]) -> str:
        """The spelling of one of the file's special tokens (`llama_vocab_bos` …), or ""."""
        token = which(self._vocab)
        return "" if token < 0 else self.piece(token).decode("utf-8", "replace")
