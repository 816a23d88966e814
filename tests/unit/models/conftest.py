"""A library with nothing in it but what a test puts there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.models import library as module
from app.core.models.catalogue import Catalogue
from app.core.paths import resources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


@pytest.fixture(autouse=True)
def _no_starter(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "starter_model" not in request.fixturenames:
        monkeypatch.setattr(module, "starter_path", lambda: None)


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """The one that Gloss comes with."""
    return Catalogue(resources() / "catalogue.json", tmp_path / "catalogue.json")
