"""Choices the engine makes when it is given none: threads and context length."""

from __future__ import annotations

import os
from pathlib import Path

import psutil

_SMALL_MACHINE = 4  # cores; up to here every one is needed for speed
DEFAULT_CONTEXT = 8192
SMALLEST_CONTEXT = 1024
MOST_LAYERS = 512  # LLAMA_MAX_LAYERS
_CONTEXT_STEP = 256
_KV_SHARE = 0.5  # of the free memory; the rest is for weights being paged in and the system


def physical_cores() -> int:
    """Physical cores this process may run on: hyper-threads share one, and taskset counts."""
    if not hasattr(os, "sched_getaffinity"):
        return psutil.cpu_count(logical=False) or os.cpu_count() or 1
    allowed = os.sched_getaffinity(0)
    return len({_siblings(cpu) for cpu in allowed}) or 1


def _siblings(cpu: int) -> str:
    topology = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
    try:
        return topology.read_text()
    except OSError:
        return str(cpu)


def default_threads(cores: int) -> int:
    """Threads for `cores` physical cores. llama.cpp's threads wait for the slowest at every
    step, so on larger machines one core is left to the window and the system."""
    return cores if cores <= _SMALL_MACHINE else cores - 1


def default_context(trained: int, kv_bytes_per_token: int, free_bytes: int) -> int:
    """Tokens: 8,192, less when the model was trained on less or memory is short."""
    wanted = min(trained, DEFAULT_CONTEXT) if trained > 0 else DEFAULT_CONTEXT
    if kv_bytes_per_token <= 0:
        return wanted
    fits = int(free_bytes * _KV_SHARE) // kv_bytes_per_token
    fits -= fits % _CONTEXT_STEP
    return min(wanted, max(fits, SMALLEST_CONTEXT))
