"""Texts about a model: its purpose, the program that owns it, and its licence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.models.catalogue.catalogue import ModelSpec, hashed
from app.core.models.library.installed import ModelSource
from app.texts.language import ENGLISH, Language
from app.texts.translatable import QT_TRANSLATE_NOOP

PURPOSES: Final[Mapping[str, str]] = {
    "gpt-oss-20b": QT_TRANSLATE_NOOP(
        "Texts",
        "OpenAI's open model for everyday use: writing, explaining, code and reasoning.",
    ),
    "gpt-oss-120b": QT_TRANSLATE_NOOP(
        "Texts",
        "OpenAI's largest open model: the best answers, for computers with a lot of memory.",
    ),
    "smollm2-135m": QT_TRANSLATE_NOOP(
        "Texts",
        "The small starter model that comes with Gloss: quick on any computer, but not clever.",
    ),
    "embeddinggemma-300m": QT_TRANSLATE_NOOP(
        "Texts",
        "Google's small embedding model: finds what your documents say in other words, in more "
        "than a hundred languages.",
    ),
    "qwen3-embedding-0.6b": QT_TRANSLATE_NOOP(
        "Texts",
        "Alibaba's embedding model for more than a hundred languages and for code: twice as large "
        "and about twice as slow, under a free licence.",
    ),
}

PLACES: Final[Mapping[ModelSource, str]] = {
    ModelSource.STARTER: QT_TRANSLATE_NOOP("Texts", "part of Gloss"),
    ModelSource.GLOSS: QT_TRANSLATE_NOOP("Texts", "models folder"),
    ModelSource.ADDED: QT_TRANSLATE_NOOP("Texts", "added by you"),
    ModelSource.HUGGING_FACE: QT_TRANSLATE_NOOP("Texts", "Hugging Face cache"),
    ModelSource.LM_STUDIO: QT_TRANSLATE_NOOP("Texts", "LM Studio"),
    ModelSource.JAN: QT_TRANSLATE_NOOP("Texts", "Jan"),
    ModelSource.GPT4ALL: QT_TRANSLATE_NOOP("Texts", "GPT4All"),
    ModelSource.LLAMA_CPP: QT_TRANSLATE_NOOP("Texts", "llama.cpp"),
    ModelSource.OLLAMA: QT_TRANSLATE_NOOP("Texts", "Ollama"),
}

_DISK_USE: Final = QT_TRANSLATE_NOOP("Texts", "{count} model(s), {size}", None, 1)

_VERIFIED: Final = QT_TRANSLATE_NOOP("Texts", "“{name}” is downloaded and checked.")
_AS_LARGE: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.",
)

_EMBEDDING_MEMORY: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Takes about {size} of memory while it reads or searches your documents, and works on the "
    "processor alone.",
)

_FREE: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "You may use it for anything, also at work and for money, change it and pass it on. Whoever "
    "passes it on keeps the licence and the notices with it. There is no warranty.",
)
_TERMS: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Its maker's own terms apply: you may use it within the limits that they set. Read them "
    "before you use it at work or pass it on.",
)
_UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "Texts", "Gloss does not know this licence. Read it on the model's page before you use it."
)

LICENCES: Final[Mapping[str, tuple[str, str]]] = {
    "apache-2.0": ("Apache-2.0", _FREE),
    "mit": ("MIT", _FREE),
    "gemma": ("Gemma", _TERMS),
    "llama2": ("Llama 2", _TERMS),
    "llama3": ("Llama 3", _TERMS),
    "llama3.1": ("Llama 3.1", _TERMS),
    "llama3.2": ("Llama 3.2", _TERMS),
    "llama3.3": ("Llama 3.3", _TERMS),
    "llama4": ("Llama 4", _TERMS),
}
"""By SPDX name, or the Hub's, in lower case: its common name, and what it permits."""


def purpose(name: str, language: Language = ENGLISH) -> str:
    """The purpose of the model `name` of the catalogue; empty if unknown."""
    text = PURPOSES.get(name.casefold(), "")
    return language.say(text) if text else ""


def place(whose: ModelSource, language: Language = ENGLISH) -> str:
    return language.say(PLACES[whose])


def licence(spdx: str) -> str:
    """The common name of the licence; the given one if it is unknown."""
    return LICENCES.get(spdx.casefold(), (spdx, ""))[0]


def licence_in_words(spdx: str, language: Language = ENGLISH) -> str:
    return language.say(LICENCES.get(spdx.casefold(), ("", _UNKNOWN))[1])


def arrived(spec: ModelSpec, language: Language = ENGLISH) -> str:
    """That it is downloaded, and how well it was compared with what was published."""
    return language.say(_VERIFIED if hashed(spec.files) else _AS_LARGE, name=spec.name)


def embedding_memory(memory_bytes: int, language: Language = ENGLISH) -> str:
    """The cost of an embedding model while it is in use."""
    return language.say(_EMBEDDING_MEMORY, size=language.size(memory_bytes))


def disk_use(count: int, total_bytes: int, language: Language = ENGLISH) -> str:
    """How many models there are, and how large they are together."""
    return language.say(_DISK_USE, n=count, count=count, size=language.size(total_bytes))
