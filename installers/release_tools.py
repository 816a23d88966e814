"""Runs a program from an environment with what a release is made with.

    python3 installers/release_tools.py python installers/sbom.py
    python3 installers/release_tools.py zizmor --offline .github

The environment lies in build/tools and has what requirements-release.txt pins. Only the standard
library of Python 3.11 is used.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from console import Console, say
from environment import LOG, ROOT, Environment

FOLDER = ROOT / "build" / "tools"
REQUIREMENTS = ROOT / "installers" / "requirements-release.txt"
STAMP = FOLDER / REQUIREMENTS.name
ENVIRONMENT = Environment(FOLDER)


def program(name: str) -> Path:
    """One of the environment's, which is brought up to date with the requirements first."""
    LOG.parent.mkdir(exist_ok=True)
    Console(ROOT, LOG).attempt("Install the tools of a release", ensure)
    return ENVIRONMENT.programs / (f"{name}.exe" if sys.platform == "win32" else name)


def ensure() -> None:
    wanted = REQUIREMENTS.read_bytes()
    if STAMP.exists() and STAMP.read_bytes() == wanted:
        return
    say(f"Installing the tools of a release into {FOLDER} (half a minute)")
    ENVIRONMENT.make()
    ENVIRONMENT.install("-r", REQUIREMENTS.relative_to(ROOT))
    STAMP.write_bytes(wanted)


def main() -> None:
    if len(sys.argv) < 2:
        say(__doc__ or "")
        sys.exit(2)
    name, *arguments = sys.argv[1:]
    sys.exit(subprocess.run([program(name), *arguments], check=False).returncode)


if __name__ == "__main__":
    main()
