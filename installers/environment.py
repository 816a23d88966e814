"""A Python environment of a build's own, with the versions that the constraints pin."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from console import EMPTY, Console

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = (ROOT / "constraints.txt", ROOT / "installers" / "constraints.txt")
LOG = ROOT / "build" / "installer.log"

_WINDOWS = sys.platform == "win32"


class Environment:
    """Lies in `folder`; made of the Python that runs this."""

    def __init__(self, folder: Path) -> None:
        self.programs = folder / ("Scripts" if _WINDOWS else "bin")
        self.python = self.programs / ("python.exe" if _WINDOWS else "python")
        self._folder = folder
        self._console = Console(ROOT, LOG)

    def make(self) -> None:
        """Nothing is done when it is there already."""
        if not self.python.exists():
            self._console.run([sys.executable, "-m", "venv", self._folder])

    def install(self, *what: str | Path, environment: Mapping[str, str] = EMPTY) -> None:
        self._pip("install", *what, environment=environment)

    def download(self, *what: str | Path) -> None:
        self._pip("download", *what)

    def run(self, *command: str | Path, environment: Mapping[str, str] = EMPTY) -> None:
        """Its own programs are found first."""
        around = self.surroundings(environment)
        program, *arguments = command
        # Windows would look for it where this process does.
        found = shutil.which(program, path=around["PATH"]) or program
        self._console.run([found, *arguments], around)

    def surroundings(self, environment: Mapping[str, str] = EMPTY) -> dict[str, str]:
        path = f"{self.programs}{os.pathsep}{os.environ.get('PATH', '')}"
        return {"PATH": path, **environment}

    def _pip(
        self, verb: str, *arguments: str | Path, environment: Mapping[str, str] = EMPTY
    ) -> None:
        quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
        # Relative to ROOT: pip splits some of its settings at spaces.
        pins = [word for file in CONSTRAINTS for word in ("-c", str(file.relative_to(ROOT)))]
        command = [self.python, "-m", "pip", verb, "--retries", "3", *pins, *arguments]
        self.run(*command, environment={**quiet, **environment})
