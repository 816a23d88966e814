"""What the machine has."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import psutil

from app.core.hardware.machine import inspect_machine


def test_the_facts_are_those_of_this_machine(tmp_path: Path) -> None:
    machine = inspect_machine(tmp_path)
    assert machine.threads == os.cpu_count()
    assert 1 <= machine.cores <= machine.threads
    assert machine.memory_total == psutil.virtual_memory().total
    assert 0 < machine.memory_available <= machine.memory_total
    assert abs(machine.disk_free - shutil.disk_usage(tmp_path).free) < 1 << 30
    assert machine.cpu
    assert machine.system


def test_a_folder_that_is_not_made_yet_is_asked_through_its_parents(tmp_path: Path) -> None:
    assert inspect_machine(tmp_path / "not" / "yet").disk_free > 0
