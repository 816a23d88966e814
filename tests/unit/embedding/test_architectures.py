"""The kinds of models in the catalogue, run by llama.cpp in the real process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.core.cancel import CancelToken
from app.core.embedding.embedder import Embedder
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.library.library import ModelLibrary
from tests.helpers.embedding_models import embedding_gemma, qwen3_embedding

WORDS = ("house", "rain", "river", "a", "telescope", "bread")  # the vocabulary has letters alone
LONG = "abcdefghijklmnopqrstuvwxyz" * 200

MakeModel = Callable[..., Path]


def vectors(path: Path, *texts: str) -> np.ndarray:
    embedder = Embedder(path)
    try:
        return np.asarray(embedder.passages(texts, CancelToken()))
    finally:
        embedder.close()


def likeness(one: np.ndarray, other: np.ndarray) -> float:
    return float((one * other).sum(axis=1).min())


@pytest.mark.parametrize("make", [embedding_gemma, qwen3_embedding])
def test_texts_do_not_touch_each_other(make: MakeModel, tmp_path: Path) -> None:
    path = make(tmp_path / "model.gguf")
    together = vectors(path, *WORDS * 5)
    alone = np.concatenate([vectors(path, word) for word in WORDS])
    assert together.shape == (30, 64)
    assert likeness(together[:6], alone) > 0.999
    assert likeness(together[:6], together[6:12]) > 0.999
    assert likeness(together[:5], together[1:6]) < 0.99


@pytest.mark.parametrize("make", [embedding_gemma, qwen3_embedding])
def test_a_text_longer_than_all_is_cut(make: MakeModel, tmp_path: Path) -> None:
    path = make(tmp_path / "model.gguf")
    found = vectors(path, LONG, "house", LONG + "and more")
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    assert likeness(found[:1], found[2:]) > 0.999


def test_qwen3_is_pooled_and_ended_though_its_file_does_not_say_so(tmp_path: Path) -> None:
    """With the mean of its tokens it finds nothing, and without its end little."""
    silent = qwen3_embedding(tmp_path / "silent.gguf")
    says = {"qwen3.pooling_type": 3, "tokenizer.ggml.add_eos_token": True}
    whole = qwen3_embedding(tmp_path / "whole.gguf", **says)
    mean = qwen3_embedding(tmp_path / "mean.gguf", **{"qwen3.pooling_type": 1})
    nameless = qwen3_embedding(tmp_path / "other.gguf", **{"general.name": "Something else"})
    right = vectors(silent, *WORDS)
    assert likeness(right, vectors(whole, *WORDS)) > 0.999
    assert likeness(right, vectors(mean, *WORDS)) < 0.99
    assert likeness(right, vectors(nameless, *WORDS)) < 0.99  # no end


@pytest.mark.parametrize("make", [embedding_gemma, qwen3_embedding])
def test_they_are_known_for_what_they_are(make: MakeModel, tmp_path: Path) -> None:
    model = ModelLibrary(tmp_path / "models").add(make(tmp_path / "model.gguf"))
    assert model.kind is ModelKind.EMBEDDING
