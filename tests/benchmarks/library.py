"""How long the library looks: python -m tests.benchmarks.library

200 models of the size that matters here, a vocabulary of 201,088 tokens, in the places of all
programs. Prints one flat JSON object, in milliseconds: the first look ever, one of a new
process that remembers the headers, and one more of the same process.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.files.verified import VerifiedFiles
from app.core.models.library.external_sources import external_sources
from app.core.models.library.library import ModelLibrary
from app.core.paths import resources
from tests.helpers.models import SHARED_MODELS

MODELS = 200
PLACES = (
    "models/repo-{}",
    "home/.lmstudio/models/maker/repo-{}",
    "home/.local/share/Jan/data/llamacpp/models/model-{}",
    "home/.cache/llama.cpp/{}",
)


def milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def measure(model: Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        copy = Path(shutil.copy(model, root))
        for number in range(MODELS):
            folder = root / PLACES[number % len(PLACES)].format(number)
            folder.mkdir(parents=True)
            os.link(copy, folder / f"model-{number}.gguf")
        catalogue = Catalogue(resources() / "catalogue.json", root / "catalogue.json")

        def library() -> ModelLibrary:
            return ModelLibrary(
                root / "models",
                others=external_sources(root / "home", {}, "linux"),
                catalogue=catalogue,
                verified=VerifiedFiles(root / "verified.json"),
                cache=root / "headers.json",
            )

        first = milliseconds(lambda: library().installed())
        assert len(library().installed()) >= MODELS
        started = median([milliseconds(lambda: library().installed()) for _ in range(5)])
        same = library()
        same.installed()
        again = median([milliseconds(same.installed) for _ in range(5)])
        return {
            "library_first_look_ms": round(first, 1),
            "library_look_at_start_ms": round(started, 1),
            "library_look_again_ms": round(again, 1),
            "models": MODELS,
        }


if __name__ == "__main__":
    print(json.dumps(measure(SHARED_MODELS / "tiny-gpt-oss-full-mxfp4.gguf"), indent=2))
