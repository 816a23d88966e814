"""Figures and paths in the help, read from the same source as the program reads them."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from app.core.conversations.records import BIN_DAYS
from app.core.engine.load_fallbacks import MOST_TRIES
from app.core.models.catalogue.catalogue import Catalogue, ModelSpec
from app.core.models.transfer.network import HUGGING_FACE_URL
from app.core.paths import AppPaths
from app.texts.language import ENGLISH, Language, Shown


def facts(
    paths: AppPaths, catalogue: Catalogue, language: Language = ENGLISH
) -> Mapping[str, Shown]:
    """The facts by their placeholder name."""
    small, large = catalogue.find("gpt-oss-20b"), catalogue.find("gpt-oss-120b")
    return {
        "small_bytes": language.size(small.size_bytes),
        "large_bytes": language.size(large.size_bytes),
        "experts": _number(small, "gpt-oss.expert_count"),
        "asked": _number(small, "gpt-oss.expert_used_count"),
        "tries": MOST_TRIES,
        "bin_days": BIN_DAYS,
        "host": urlsplit(HUGGING_FACE_URL).netloc,
        "database": paths.database,
        "settings": paths.settings,
        "models": paths.models,
        "logs": paths.logs,
    }


def _number(spec: ModelSpec, key: str) -> int:
    value = spec.header.metadata[key] if spec.header is not None else 0
    assert isinstance(value, int)
    return value
