"""A real store in a fresh folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.conversations.store import ConversationStore


class Clock:
    """A clock that a test turns; a second goes by each time it is read."""

    def __init__(self) -> None:
        self.now = 1_795_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "gloss.db"


@pytest.fixture
def store(database: Path, clock: Clock) -> Iterator[ConversationStore]:
    store = ConversationStore.open(database, clock)
    yield store
    store.close()
