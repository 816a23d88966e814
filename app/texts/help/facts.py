"""What the help says in figures and places, from where the program has it."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from app.core.conversations.repair import BIN_SECONDS
from app.core.engine.ladder import MOST_TRIES
from app.core.models.catalogue import Catalogue
from app.core.models.hub.network import HUGGING_FACE
from app.core.paths import AppPaths
from app.texts.language import Shown

_DAY = 24 * 3600


def facts(paths: AppPaths, catalogue: Catalogue) -> Mapping[str, Shown]:
    """By the name that stands in braces."""
    small, large = catalogue.find("gpt-oss-20b"), catalogue.find("gpt-oss-120b")
    header = small.header.metadata if small.header is not None else {}
    return {
        "small_bytes": small.size_bytes,
        "large_bytes": large.size_bytes,
        "experts": int(header["gpt-oss.expert_count"]),
        "asked": int(header["gpt-oss.expert_used_count"]),
        "tries": MOST_TRIES,
        "bin_days": BIN_SECONDS // _DAY,
        "host": urlsplit(HUGGING_FACE).netloc,
        "database": paths.database,
        "settings": paths.settings,
        "models": paths.models,
        "logs": paths.logs,
    }
