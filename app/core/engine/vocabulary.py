"""A loaded model's vocabulary."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Final

import regex

from app.core.engine.llama import lib

# llama.cpp divides a text into words by an expression that calls itself for each character of a
# word: one of 30,000 characters takes the whole stack, which ends the process.
_LONG_WORD: Final = regex.compile(r"[\p{L}\p{M}]{1024}|\p{N}{1024}|\s{1024}|[^\s\p{L}\p{N}]{1024}")


class LlamaVocabulary:
    """Text to token ids and back; see `app.core.chat_format.Vocabulary`."""

    def __init__(self, model: int) -> None:
        self._vocab = lib.llama_model_get_vocab(model)
        self._size = lib.llama_vocab_n_tokens(self._vocab)
        self._has_words = lib.llama_vocab_type(self._vocab) == lib.LLAMA_VOCAB_TYPE_BPE
        self._pieces: dict[int, bytes] = {}

    def tokenize(self, text: str, *, parse_special: bool = False) -> list[int]:
        if not self._has_words:
            return self._tokenize(text, parse_special)
        return [
            token for piece in _stretches(text) for token in self._tokenize(piece, parse_special)
        ]

    def _tokenize(self, text: str, parse_special: bool) -> list[int]:
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


def _stretches(text: str) -> Iterator[str]:
    """The text, cut within words that are too long for llama.cpp."""
    start = 0
    for word in _LONG_WORD.finditer(text):
        yield text[start : word.end()]
        start = word.end()
    yield text[start:]
