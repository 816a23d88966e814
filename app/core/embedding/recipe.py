"""`Recipe`: how an embedding model wants its texts, and which of its outputs are the vector.

Vectors of the wrong pooling or without the prefixes a model was trained with look sound and find
little. The pooling stands in the file; older files lack it, and no file has the prefixes.

Sources, all on huggingface.co: the cards of google/embeddinggemma-300m ("Prompt Instructions"),
Qwen/Qwen3-Embedding-0.6B ("Usage": last token, `<|endoftext|>` at the end, an instruction before
questions only), intfloat/multilingual-e5-small and -large-instruct, BAAI/bge-base-en-v1.5,
-zh-v1.5 and bge-m3 (which takes none), nomic-ai/nomic-embed-text-v1.5 and -v2-moe,
Snowflake/snowflake-arctic-embed-m and -l-v2.0, mixedbread-ai/mxbai-embed-large-v1, and
sentence-transformers/all-MiniLM-L6-v2 (none).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from app.core.gguf import GgufHeader

ARCHITECTURE: Final = "general.architecture"
NAMES: Final = ("general.name", "general.basename")
POOLING: Final = "pooling_type"
CAUSAL: Final = "attention.causal"


class Pooling(IntEnum):
    """enum llama_pooling_type in llama.h."""

    MEAN = 1
    CLS = 2
    LAST = 3


@dataclass(frozen=True, slots=True)
class Recipe:
    """`question` and `passage` come before a text. `end` is the token that it ends with, where a
    file may not say so; `causal` is whether a token looks back only."""

    pooling: Pooling
    question: str = ""
    passage: str = ""
    end: str = ""
    causal: bool = False

    @property
    def only_last(self) -> bool:
        """Whether nothing but the last token counts, which no other one sees."""
        return self.causal and self.pooling is Pooling.LAST


_INSTRUCTION: Final = (
    "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:"
)
_REPRESENT: Final = "Represent this sentence for searching relevant passages: "

_BY_ARCHITECTURE: Final[Mapping[str, Recipe]] = {
    "gemma-embedding": Recipe(
        Pooling.MEAN, "task: search result | query: ", "title: none | text: "
    ),
    "nomic-bert": Recipe(Pooling.MEAN, "search_query: ", "search_document: "),
    "nomic-bert-moe": Recipe(Pooling.MEAN, "search_query: ", "search_document: "),
}
_BY_NAME: Final[tuple[tuple[str, Recipe], ...]] = (
    ("qwen3-(vl-)?embedding", Recipe(Pooling.LAST, _INSTRUCTION, end="<|endoftext|>")),
    ("e5-.*instruct", Recipe(Pooling.MEAN, f"{_INSTRUCTION} ")),
    ("e5-(small|base|large)", Recipe(Pooling.MEAN, "query: ", "passage: ")),
    ("bge-m3", Recipe(Pooling.CLS)),
    (
        "bge-.*-zh",
        Recipe(Pooling.CLS, "为这个句子生成表示以用于检索相关文章："),
    ),
    ("bge-(small|base|large)", Recipe(Pooling.CLS, _REPRESENT)),
    ("arctic-embed-.*v2", Recipe(Pooling.CLS, "query: ")),
    ("arctic-embed", Recipe(Pooling.CLS, _REPRESENT)),
    ("mxbai-embed", Recipe(Pooling.CLS, _REPRESENT)),
)
_SEPARATORS: Final = re.compile(r"[\s_.-]+")


def wanted_keys() -> frozenset[str]:
    """What `recipe_of` reads of a header."""
    return frozenset({ARCHITECTURE, *NAMES, f"*.{POOLING}", f"*.{CAUSAL}"})


def recipe_of(header: GgufHeader, stem: str) -> Recipe:
    """By the facts of the file; `stem` is its name, which says more than some headers."""
    architecture = header.text(ARCHITECTURE)
    known = _BY_ARCHITECTURE.get(architecture) or _named(header, stem)
    causal = header.metadata.get(f"{architecture}.{CAUSAL}", "bert" not in architecture)
    is_causal = causal is not False and architecture not in _BY_ARCHITECTURE
    if known is None:
        known = Recipe(Pooling.LAST if is_causal else Pooling.MEAN)
    try:
        pooling = Pooling(header.number(f"{architecture}.{POOLING}"))
    except ValueError:  # there is none, or one that yields no vector
        pooling = known.pooling
    return replace(known, pooling=pooling, causal=is_causal)


def _named(header: GgufHeader, stem: str) -> Recipe | None:
    names = [_SEPARATORS.sub("-", name).casefold() for name in (*map(header.text, NAMES), stem)]
    for pattern, recipe in _BY_NAME:
        if any(re.search(rf"(^|-){pattern}(-|$)", name) for name in names):
            return recipe
    return None
