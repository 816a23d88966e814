"""Vocabularies for tests: those of real files, and one made up of whatever pieces a test names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from llama_cpp import llama_cpp as lib

from app.core.chat_format import ModelText, Vocabulary
from app.core.engine.vocabulary import LlamaVocabulary

CONTROL_NAMES = (
    "<|start|>", "<|end|>", "<|message|>", "<|channel|>",
    "<|constrain|>", "<|return|>", "<|call|>", "<|endoftext|>",
)  # fmt: skip


@contextmanager
def open_vocabulary(path: Path) -> Iterator[tuple[LlamaVocabulary, ModelText, list[str]]]:
    """The vocabulary of a file, without its weights; what it says of itself; its specials."""
    params = lib.llama_model_default_params()
    params.vocab_only = True
    model = lib.llama_model_load_from_file(str(path).encode(), params)
    assert model, path
    try:
        vocabulary = LlamaVocabulary(model)
        template = lib.llama_model_chat_template(model, None)
        text = ModelText(
            architecture="",
            chat_template=template.decode() if template else None,
            bos=vocabulary.named(lib.llama_vocab_bos),
            eos=vocabulary.named(lib.llama_vocab_eos),
        )
        yield vocabulary, text, _specials(model, vocabulary)
    finally:
        lib.llama_model_free(model)


def _specials(model: int, vocabulary: Vocabulary) -> list[str]:
    """Every control and user-defined token, as the file lists them."""
    vocab = lib.llama_model_get_vocab(model)
    special = lib.LLAMA_TOKEN_ATTR_CONTROL | lib.LLAMA_TOKEN_ATTR_USER_DEFINED
    return [
        vocabulary.piece(token).decode()
        for token in range(lib.llama_vocab_n_tokens(vocab))
        if lib.llama_vocab_get_attr(vocab, token) & special
    ]


class SpelledVocabulary:
    """A vocabulary in which every byte is a token, and so is every name given.

    Like llama.cpp it finds the `user_defined` names in all text, the others only when
    specials are to be parsed.
    """

    def __init__(
        self,
        control: tuple[str, ...] = CONTROL_NAMES,
        user_defined: tuple[str, ...] = (),
        ends: tuple[str, ...] = (),
    ) -> None:
        self._names = {name: 256 + i for i, name in enumerate((*control, *user_defined))}
        self._spellings = {token: name for name, token in self._names.items()}
        self._user_defined = user_defined
        self._ends = {self._names[name] for name in ends}
        self._words: dict[bytes, int] = {}
        self._bytes: dict[int, bytes] = {}

    def word(self, data: bytes) -> int:
        """The id of a token that stands for any bytes; made up when first asked for."""
        if len(data) == 1:
            return data[0]
        token = self._words.setdefault(data, 10_000 + len(self._words))
        self._bytes[token] = data
        return token

    def tokenize(self, text: str, *, parse_special: bool = False) -> list[int]:
        names = self._names if parse_special else self._user_defined
        ids: list[int] = []
        while text:
            name = next((n for n in names if text.startswith(n)), None)
            ids += [self._names[name]] if name else text[0].encode()
            text = text[len(name) if name else 1 :]
        return ids

    def piece(self, token: int) -> bytes:
        if token < 256:
            return bytes([token])
        if token in self._spellings:
            return self._spellings[token].encode()
        return self._bytes[token]

    def token_named(self, text: str) -> int | None:
        return self._names.get(text)

    def is_special(self, token: int) -> bool:
        return token in self._spellings

    def strips(self, token: int) -> tuple[bool, bool]:
        return False, False

    def is_end_of_generation(self, token: int) -> bool:
        return token in self._ends
