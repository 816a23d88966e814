"""A screen of its own for each test, and a profile with a model."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.paths import AppPaths
from tests.helpers.desktop import Desktop
from tests.helpers.offline import why_not_alone


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        yield desktop


@pytest.fixture(scope="module")
def namespace() -> None:
    """Skips a test where no network namespace can be made."""
    if why := why_not_alone():
        pytest.skip(f"no network namespace can be made here: {why}")


@pytest.fixture
def folder(tmp_path: Path, tiny_model: Path) -> Path:
    """A profile with the tiny gpt-oss model in its models folder, not the starter."""
    profile = tmp_path / "gloss"
    models = AppPaths.of_profile(profile).models
    models.mkdir(parents=True)
    shutil.copy(tiny_model, models / "tiny.gguf")
    return profile
