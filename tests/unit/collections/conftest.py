from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.collections.stage import Shelf, shelf_in


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with shelf_in(tmp_path) as shelf:
        yield shelf
