"""How each model wants to be asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.core.embedding.recipe import Pooling, Recipe, recipe_of, wanted_keys
from app.core.gguf import read_header
from tests.helpers.gguf_files import write_gguf


def recipe(folder: Path, architecture: str, name: str = "", stem: str = "x", **more: Any) -> Recipe:
    own = {f"{architecture}.{key.replace('__', '.')}": value for key, value in more.items()}
    metadata = {"general.architecture": architecture, "general.name": name, **own}
    path = write_gguf(folder / "model.gguf", metadata, {"token_embd.weight": (32,)})
    return recipe_of(read_header(path, wanted_keys()), stem)


MODELS: list[tuple[tuple[str, str], Pooling, tuple[str, str]]] = [
    (("gemma-embedding", ""), Pooling.MEAN, ("task: search result | query: ", "title: none | t")),
    (("qwen3", "Qwen3 Embedding 0.6B"), Pooling.LAST, ("Instruct: Given a web search query", "")),
    (("qwen3", "Qwen3-Embedding-4B"), Pooling.LAST, ("Instruct: Given a web search query", "")),
    (("bert", "Multilingual E5 Small"), Pooling.MEAN, ("query: ", "passage: ")),
    (("bert", "e5-base-v2"), Pooling.MEAN, ("query: ", "passage: ")),
    (("bert", "multilingual-e5-large-instruct"), Pooling.MEAN, ("Instruct: Given a web", "")),
    (("bert", "bge-small-en-v1.5"), Pooling.CLS, ("Represent this sentence for searching", "")),
    (("bert", "Bge Large Zh v1.5"), Pooling.CLS, ("为这个句子生成表示", "")),
    (("bert", "bge-m3"), Pooling.CLS, ("", "")),
    (("bert", "snowflake-arctic-embed-m"), Pooling.CLS, ("Represent this sentence", "")),
    (("bert", "snowflake-arctic-embed-l-v2.0"), Pooling.CLS, ("query: ", "")),
    (("bert", "mxbai-embed-large-v1"), Pooling.CLS, ("Represent this sentence", "")),
    (("nomic-bert-moe", ""), Pooling.MEAN, ("search_query: ", "search_document: ")),
    (("bert", "all-MiniLM-L6-v2"), Pooling.MEAN, ("", "")),
    (("llama", "Some Embedding"), Pooling.LAST, ("", "")),
]


@pytest.mark.parametrize(("model", "pooling", "prefixes"), MODELS)
def test_it_is_that_of_the_model(
    tmp_path: Path, model: tuple[str, str], pooling: Pooling, prefixes: tuple[str, str]
) -> None:
    found = recipe(tmp_path, *model)
    assert found.pooling is pooling
    for written, expected in zip((found.question, found.passage), prefixes, strict=True):
        assert written.startswith(expected)
        assert bool(written) == bool(expected)


def test_the_files_own_pooling_goes_first(tmp_path: Path) -> None:
    assert recipe(tmp_path, "bert", "bge-m3", pooling_type=1).pooling is Pooling.MEAN
    assert recipe(tmp_path, "qwen3", "Qwen3 Embedding", pooling_type=2).pooling is Pooling.CLS


@pytest.mark.parametrize("pooling", [0, 4, 99, -1, True])
def test_one_that_yields_no_vector_is_not_used(tmp_path: Path, pooling: Any) -> None:
    found = recipe(tmp_path, "bert", "bge-m3", pooling_type=pooling if pooling != -1 else 77)
    assert found.pooling in (Pooling.CLS, Pooling.MEAN)


def test_the_name_of_the_file_helps(tmp_path: Path) -> None:
    found = recipe(tmp_path, "bert", "Model", stem="multilingual-e5-small-q8_0")
    assert found.passage == "passage: "


def test_which_tokens_see_which(tmp_path: Path) -> None:
    """Only where no token sees those behind it, the last one can be computed alone."""
    assert recipe(tmp_path, "qwen3", "Qwen3 Embedding").only_last
    assert not recipe(tmp_path, "qwen3", "Qwen3 Embedding", attention__causal=False).only_last
    assert not recipe(tmp_path, "bert", "bge-m3", pooling_type=3).only_last
    assert not recipe(tmp_path, "gemma-embedding", pooling_type=3).only_last
    assert not recipe(tmp_path, "llama", "Some Embedding", pooling_type=1).only_last


def test_no_chat_model_is_taken_for_another(tmp_path: Path) -> None:
    """Parts of words are no names."""
    for name in ("Phi-e5x", "mybge-m3x", "notqwen3-embeddings"):
        assert not recipe(tmp_path, "bert", name).question
