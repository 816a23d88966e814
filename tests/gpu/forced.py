"""The logits of two placements of one model, compared token by token on the same text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.core.engine.llama import lib
from app.core.engine.model import LlamaModel
from app.core.engine.protocol import LoadOptions
from app.core.engine.runtime import Llama

CLOSE = 0.05
"""Two logits nearer than this may change places from one device to another."""


@contextmanager
def loaded(llama: Llama, path: Path, options: LoadOptions) -> Iterator[LlamaModel]:
    model = llama.load(str(path), options, lambda _: True)
    try:
        yield model
    finally:
        model.close()


def _logits(model: LlamaModel) -> np.ndarray:
    """Of the last decode, one for each token of the vocabulary."""
    vocabulary = lib.llama_model_get_vocab(lib.llama_get_model(model.context))
    count = int(lib.llama_vocab_n_tokens(vocabulary))
    row = lib.llama_get_logits_ith(model.context, -1)
    return np.ctypeslib.as_array(row, (count,)).copy()


def _prefill(model: LlamaModel, prompt: Sequence[int]) -> np.ndarray:
    model.keep(0)
    for start in range(0, len(prompt), model.step_size):
        model.prefill(prompt[start : start + model.step_size], None)
    return _logits(model)


@dataclass(frozen=True, slots=True)
class Reference:
    """What the processor says: its greedy tokens, and the logits each was taken from."""

    prompt: tuple[int, ...]
    tokens: tuple[int, ...]
    rows: tuple[np.ndarray, ...]


def reference(model: LlamaModel, prompt: Sequence[int], count: int) -> Reference:
    row = _prefill(model, prompt)
    tokens, rows = [], []
    for _ in range(count):
        tokens.append(int(row.argmax()))
        rows.append(row)
        model.decode(tokens[-1])
        row = _logits(model)
    return Reference(tuple(prompt), tuple(tokens), tuple(rows))


@dataclass(frozen=True, slots=True)
class Comparison:
    """`differing`: by how much the processor preferred its own token, wherever another won."""

    tokens: int
    differing: tuple[float, ...]
    largest_difference: float

    @property
    def same(self) -> bool:
        return all(gap < CLOSE for gap in self.differing)

    def __str__(self) -> str:
        gaps = ", ".join(f"{gap:.4f}" for gap in self.differing) or "none"
        return (
            f"{self.tokens} tokens, other choices at gaps of: {gaps};"
            f" logits differ by up to {self.largest_difference:.4f}"
        )


def compare(model: LlamaModel, expected: Reference) -> Comparison:
    """Teacher-forced: after each step the processor's token follows, whatever won here."""
    row = _prefill(model, expected.prompt)
    differing, largest = [], 0.0
    for token, theirs in zip(expected.tokens, expected.rows, strict=True):
        largest = max(largest, float(np.abs(row - theirs).max()))
        mine = int(row.argmax())
        if mine != token:
            differing.append(float(theirs[token] - theirs[mine]))
        model.decode(token)
        row = _logits(model)
    return Comparison(len(expected.tokens), tuple(differing), largest)
