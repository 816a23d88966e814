"""The scripts in installers/windows, macos and linux, whose names are alike."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
INSTALLERS = ROOT / "installers"


def load(place: str) -> ModuleType:
    """A fresh module of `installers/PLACE`, whose constants a test may change."""
    file = INSTALLERS / place
    name = "installer_" + "_".join(file.relative_to(INSTALLERS).with_suffix("").parts)
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:] = before
    return module
