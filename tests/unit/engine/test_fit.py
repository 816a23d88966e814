"""Choices made for a person who made none."""

from __future__ import annotations

import os

import pytest

from app.core.engine import fit


@pytest.mark.parametrize(("cores", "threads"), [(1, 1), (2, 2), (4, 4), (6, 5), (16, 15)])
def test_threads(cores: int, threads: int) -> None:
    assert fit.default_threads(cores) == threads


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no processor affinity here")
def test_cores_follow_the_affinity() -> None:
    allowed = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(allowed)})
        assert fit.physical_cores() == 1
    finally:
        os.sched_setaffinity(0, allowed)
    assert 1 <= fit.physical_cores() <= len(allowed)


@pytest.mark.parametrize(
    ("trained", "per_token", "free", "context"),
    [
        (131_072, 49_152, 32 << 30, 8192),
        (2048, 49_152, 32 << 30, 2048),
        (131_072, 49_152, 400 << 20, 4096),
        (131_072, 49_152, 1 << 20, 1024),
        (0, 0, 1 << 30, 8192),
    ],
)
def test_context(trained: int, per_token: int, free: int, context: int) -> None:
    assert fit.default_context(trained, per_token, free) == context
