"""What the machine has now."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True, slots=True)
class Machine:
    """Sizes in bytes. `cores` are physical; `disk_free` is where the models are kept."""

    system: str
    cpu: str
    cores: int
    threads: int
    memory_total: int
    memory_available: int
    disk_free: int


def look(disk: Path) -> Machine:
    """`disk` need not exist yet: the nearest folder above it is asked."""
    memory = psutil.virtual_memory()
    threads = os.cpu_count() or 1
    return Machine(
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        cpu=_cpu_name(),
        cores=psutil.cpu_count(logical=False) or threads,
        threads=threads,
        memory_total=memory.total,
        memory_available=memory.available,
        disk_free=psutil.disk_usage(str(_existing(disk))).free,
    )


def _existing(path: Path) -> Path:
    return next(folder for folder in (path, *path.absolute().parents) if folder.exists())


def _cpu_name() -> str:
    """Linux keeps it in a file; elsewhere Python knows."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
