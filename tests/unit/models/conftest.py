"""A library with nothing in it but what a test puts there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.library import library as module
from app.core.paths import AppPaths, resources
from app.core.settings.declarations import MODELS_FOLDER
from app.core.settings.store import SettingsStore
from tests.helpers.mover import refuse_links


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


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "other disk" / "models"


@pytest.fixture(params=["one disk", "two disks"])
def disks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """On one disk files are linked, else copied."""
    if request.param == "two disks":
        monkeypatch.setattr(os, "link", refuse_links)
    return str(request.param)


@pytest.fixture
def two_disks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", refuse_links)


@pytest.fixture
def paths(tmp_path: Path, folder: Path) -> AppPaths:
    paths = AppPaths.of_profile(tmp_path / "profile")
    SettingsStore(paths.settings).set(MODELS_FOLDER, str(folder))
    return paths
