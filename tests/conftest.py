"""The guards every test runs under, and the fixtures all tests share."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from tests.helpers.screen import OFFSCREEN

pytest_plugins = ["pytester", "tests.helpers.models", "tests.helpers.guards"]

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)


# A change is judged by what it changed, so every run draws the same examples; soak draws new ones.
settings.register_profile("same", derandomize=True)


def pytest_configure(config: pytest.Config) -> None:
    if "soak" not in config.getoption("-m"):
        settings.load_profile("same")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long versions run only when asked for: `pytest -m soak`, which is `make soak`."""
    if "soak" in config.getoption("-m"):
        return
    skip = pytest.mark.skip(reason="long; make soak runs it")
    for item in items:
        if "soak" in item.keywords:
            item.add_marker(skip)
