"""Real engine processes for tests."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest

from app.core.engine.client import EngineClient

PLAIN = (sys.executable, "-m", "tests.unit.engine.engine_main")
ENDLESS = (*PLAIN, "endless")
HARMONY = (sys.executable, "-m", "app", "engine")

StartEngine = Callable[..., EngineClient]


@pytest.fixture
def start_engine() -> Iterator[StartEngine]:
    """Makes clients of the real engine process, and closes them after the test."""
    clients: list[EngineClient] = []

    def start(command: tuple[str, ...] = HARMONY, **options: object) -> EngineClient:
        client = EngineClient(command, **options)  # type: ignore[arg-type]
        clients.append(client)
        return client

    yield start
    for client in clients:
        client.close()
