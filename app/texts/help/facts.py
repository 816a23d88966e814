"""What the help says in figures and places, from where the program has it."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from app.core.conversations.repair import BIN_SECONDS
from app.core.engine.ladder import MOST_TRIES
from app.core.models.catalogue import Catalogue
from app.core.models.hub.network import HUGGING_FACE
from app.core.paths import AppPaths
from app.texts import size

_DAY = 24 * 3600


def facts(paths: AppPaths, catalogue: Catalogue) -> Mapping[str, str]:
    """By the name that stands in braces."""
    small, large = catalogue.find("gpt-oss-20b"), catalogue.find("gpt-oss-120b")
    header = small.header.metadata if small.header is not None else {}
    return {
        "small_size": size(small.size_bytes),
        "large_size": size(large.size_bytes),
        "experts": str(header.get("gpt-oss.expert_count")),
        "asked": str(header.get("gpt-oss.expert_used_count")),
        "tries": str(MOST_TRIES),
        "bin_days": f"{BIN_SECONDS / _DAY:.0f}",
        "host": urlsplit(HUGGING_FACE).netloc,
        "database": str(paths.database),
        "settings": str(paths.settings),
        "models": str(paths.models),
        "logs": str(paths.logs),
    }
