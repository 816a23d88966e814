"""`Machine`: processor, memory and free disk space of this computer."""

from __future__ import annotations

import contextlib
import os
import platform
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.core.errors import UserError
from app.core.files import free_bytes
from app.core.processor import processor_name


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


def inspect_machine(disk: Path) -> Machine:
    """`disk` need not exist yet: its nearest existing parent counts. Without one, as on a drive
    that is not plugged in, `disk_free` is 0."""
    free = 0
    with contextlib.suppress(UserError):
        free = free_bytes(disk)
    memory = psutil.virtual_memory()
    threads = os.cpu_count() or 1
    return Machine(
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        cpu=processor_name(),
        cores=psutil.cpu_count(logical=False) or threads,
        threads=threads,
        memory_total=memory.total,
        memory_available=memory.available,
        disk_free=free,
    )
