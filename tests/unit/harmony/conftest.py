"""Vocabularies of real files, and the official library as the oracle."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.core.chat_format import ChatFormat, ModelText
from app.core.engine.vocabulary import LlamaVocabulary
from app.core.harmony import choose_chat_format
from tests.unit.harmony.families import Family
from tests.unit.harmony.tool_families import FORMS, MAKERS
from tests.unit.harmony.vocabularies import open_vocabulary


class Opened(NamedTuple):
    """A file's vocabulary and what can be known without its weights."""

    vocabulary: LlamaVocabulary
    text: ModelText
    specials: list[str]
    chat_format: ChatFormat


def _opened(path: Path) -> Iterator[Opened]:
    with open_vocabulary(path) as (vocabulary, text, specials):
        yield Opened(vocabulary, text, specials, choose_chat_format(vocabulary, text))


@pytest.fixture(scope="session")
def full(tiny_full_model: Path) -> Iterator[Opened]:
    """The true vocabulary of gpt-oss, with its official template."""
    yield from _opened(tiny_full_model)


@pytest.fixture(scope="session")
def small(tiny_model: Path) -> Iterator[Opened]:
    """Harmony with other ids."""
    yield from _opened(tiny_model)


@pytest.fixture(scope="session")
def starter(starter_model: Path) -> Iterator[Opened]:
    """SmolLM2's vocabulary and template (ChatML)."""
    yield from _opened(starter_model)


@pytest.fixture(scope="session")
def oracle(shared_models: Path) -> Any:
    """openai-harmony with its vocabulary from the disk, never from the network."""
    os.environ["TIKTOKEN_ENCODINGS_BASE"] = str(shared_models)
    import openai_harmony

    return openai_harmony.load_harmony_encoding("HarmonyGptOss")


@pytest.fixture(scope="session")
def families() -> Iterator[dict[str, Family]]:
    made = {name: make() for name, make in MAKERS.items()}
    yield made
    for family in made.values():
        family.chat_format.close()


@pytest.fixture(params=MAKERS)
def family_name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def family(families: dict[str, Family], family_name: str) -> Family:
    return families[family_name]


@pytest.fixture
def form(family_name: str) -> str:
    return FORMS[family_name]
